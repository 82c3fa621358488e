/// One FAQ item.
package struct Entry: Equatable, Sendable, Identifiable {
    /// Given, or a slug of the question.
    package struct ID: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }
    package let id: ID
    package var question: String
    /// Other ways to ask it.
    package var alsoAsked: [String]
    /// May contain live facts: `{{hours.today}}`.
    package var answer: String
    package var language: Language
    package var tags: [String]
    package var source: Source

    package init(
        id: ID, question: String, alsoAsked: [String] = [], answer: String, language: Language = .english, tags: [String] = [],
        source: Source
    ) {
        self.id = id
        self.question = question
        self.alsoAsked = alsoAsked
        self.answer = answer
        self.language = language
        self.tags = tags
        self.source = source
    }

    package var phrasings: [String] { [question] + alsoAsked }
}
