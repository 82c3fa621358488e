package import Shop

/// The assistant's sentences in one language: the owner's where they wrote one, else the defaults.
package struct Wording: Equatable, Sendable {
    package let language: Language
    private let own: [String: String]
    private let defaults: [Phrase: String]

    /// A language without defaults speaks English where the owner wrote nothing.
    package init(language: Language, content: ShopContent) {
        self.language = language
        own = content.wording[language] ?? [:]
        defaults = language == .german ? germanWording : englishWording
    }

    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        let text = own[phrase.rawValue] ?? defaults[phrase] ?? englishWording[phrase]!
        guard !values.isEmpty else { return text }
        // In one pass, so that braces in what a customer typed stay theirs.
        var said = "", rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            said += rest[..<open]
            if said.isEmpty, name == "day", let day = values[name], text.last.map(".:?".contains) ?? false {
                // "tomorrow, Monday 30 November: closed." is a sentence; "tomorrow at 14:30" stands in one.
                said += day.prefix(1).uppercased() + day.dropFirst()
            } else {
                said += values[name] ?? String(rest[open...close])
            }
            rest = rest[rest.index(after: close)...]
        }
        return said + rest
    }

    /// What the language calls itself; English's name for no other.
    var languageName: String {
        if let own = own[Phrase.languageName.rawValue] { return own }
        switch language {
        case .english, .german: return self(.languageName)
        default: return language.rawValue
        }
    }

    /// What is wrong with the owner's wording files.
    package static func findings(in content: ShopContent) -> [Finding] {
        content.wording.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { language, sentences in
            sentences.keys.sorted().compactMap { key -> Finding? in
                let place = content.wordingSources[language]?[key] ?? Source(file: "wording/\(language.rawValue).yaml")
                if FactWords.ownable[key] != nil {
                    return FactWords.mistake(in: sentences[key]!, for: key).map {
                        Finding(at: place, severity: .error, message: "“\(key)” cannot be used as it is.", remedy: $0)
                    }
                }
                guard let phrase = Phrase(rawValue: key) else {
                    let near = Spelling.suggestion(for: key, among: Phrase.allCases.map(\.rawValue) + FactWords.ownable.keys)
                    return Finding(
                        at: place, severity: .warning, message: "“\(key.prefix(60))” is no sentence of the assistant.",
                        remedy: near.isEmpty
                            ? "Delete the line; “deskbell shop show --sentences” lists their names." : String(near.dropLast()))
                }
                let known = placeholders(in: englishWording[phrase]!)
                let unknown = placeholders(in: sentences[key]!).subtracting(known).sorted()
                guard let first = unknown.first else { return nil }
                return Finding(
                    at: place, severity: .error,
                    message: "“\(key)” has the placeholder {\(first)}, which it does not know.",
                    remedy: known.isEmpty ? "Take it out." : "Use \(known.sorted().map { "{\($0)}" }.joined(separator: ", ")).")
            }
        }
    }

    private static func placeholders(in text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
    }
}
