/// The rules that bring a person.
struct HandoffCheck {
    let content: ShopContent

    func findings() -> [Finding] {
        var findings: [Finding] = []
        for rule in content.handoff.rules {
            if let tag = rule.tag, !content.entries.isEmpty,
                !content.entries.contains(where: { $0.tags.contains(tag.lowercased()) })
            {
                let tags = Set(content.entries.flatMap(\.tags)).sorted()
                findings.append(
                    Finding(
                        at: rule.source, severity: .warning,
                        message: "No entry has the tag “\(tag)”, so the rule never applies to one.",
                        remedy: Spelling.suggestion(for: tag, among: tags) + "Add the tag to an entry, or correct it."))
            }
            if let person = rule.person, !content.providers.isEmpty,
                !content.providers.contains(where: {
                    $0.name.lowercased() == person.lowercased() || $0.id.rawValue == person.lowercased()
                })
            {
                findings.append(
                    Finding(
                        at: rule.source, severity: .warning, message: "“\(person)” is not among the people in services.yaml.",
                        remedy: Spelling.suggestion(for: person, among: content.providers.map(\.name))
                            + "Leave it if they do not take bookings."))
            }
            if let both = rule.phrases.first(where: { phrase in
                rule.unless.contains { ContentWords.plain($0) == ContentWords.plain(phrase) }
            }) {
                findings.append(
                    Finding(
                        at: rule.source, severity: .error, message: "“\(both)” stands under “words” and under “unless”.",
                        remedy: "Delete one of the two."))
            }
        }
        if content.handoff.nobodyFreeAfter <= content.handoff.escalateAfter {
            findings.append(
                Finding(
                    file: "handoff.yaml", severity: .warning,
                    message: "Customers are told that nobody is free before the bell rings louder.",
                    remedy: "Make nobody_free_after longer than escalate_after."))
        }
        return findings
    }
}
