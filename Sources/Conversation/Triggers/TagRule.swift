package import Shop

extension HandoffRules {
    /// For an answer the owner tagged so that it always goes to a person.
    package func firing(onTags tags: [String]) -> Firing? {
        for rule in rules {
            guard let tag = rule.tag, tags.contains(tag) else { continue }
            return Firing(
                trigger: rule.trigger, pagesAtOnce: rule.pagesAtOnce, person: rule.person,
                because: "The owner wants a person for everything tagged “\(tag)” (\(rule.source.inWords)).")
        }
        return nil
    }
}

extension Source {
    /// `handoff.yaml, line 12`
    var inWords: String { line.map { "\(file), line \($0)" } ?? file }
}
