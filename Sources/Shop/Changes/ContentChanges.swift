/// What would be different with other content, in the words of a person who owns the shop.
package struct ContentChanges: Equatable, Sendable {
    package struct Change: Equatable, Sendable {
        /// The raw values are those of `shop diff --json`.
        package enum Kind: String, Sendable { case added, changed, removed }
        package enum Subject: String, CaseIterable, Sendable {
            case hours, closures, services, people, answers, shop, booking, calls, sentences, questions
        }
        package var kind: Kind
        package var subject: Subject
        /// A sentence: `Saturday closes at 13:00 (was 14:00).`
        package var text: String
    }

    /// Rows of one kind that are not there any more.
    package struct Removal: Equatable, Sendable {
        package var subject: Change.Subject
        /// What they are called.
        package var names: [String]
        /// How many there were before.
        package var total: Int

        /// More than a fifth: rather a folder that was read in half than what the owner wants.
        package var isMuch: Bool { names.count * 5 > total }

        /// `3 of 10 answers`
        package var inWords: String { "\(names.count) of \(total) \(subject == .questions ? "test questions" : subject.rawValue)" }
    }

    /// By subject, in its order; within it new, changed, removed as the content has them.
    package internal(set) var changes: [Change] = []
    package internal(set) var removals: [Removal] = []
    /// In one line: `3 answers changed, 2 new; Cut is now €32 (was €30); Saturday closes at 13:00 (was 14:00)`.
    package private(set) var summary = ""

    package var isEmpty: Bool { changes.isEmpty }
    package var removesMuch: Bool { removals.contains(where: \.isMuch) }

    /// - Parameter old: nil: nothing was installed.
    /// - Parameter today: in the shop's zone; a date that has passed is not missed.
    package init(from old: ShopContent?, to new: ShopContent, today: LocalDate) {
        guard let old else {
            summary = Self.introduction(of: new)
            changes = [Change(kind: .added, subject: .shop, text: summary + ".")]
            return
        }
        changes += HoursChanges(old: old, new: new).changes
        add(ClosureChanges(old: old, new: new, today: today).result)
        add(ServiceChanges(old: old, new: new).result)
        add(PeopleChanges(old: old, new: new).result)
        let answers = AnswerChanges(old: old, new: new)
        add(answers.result)
        changes += SettingChanges(old: old, new: new).changes
        add(GoldenChanges(old: old, new: new).result)
        summary = summarised(answers.count)
    }

    private mutating func add(_ part: (changes: [Change], removal: Removal?)) {
        changes += part.changes
        if let removal = part.removal { removals.append(removal) }
    }

    /// The answers counted, then what a customer notices first, then how much more there is.
    private func summarised(_ answers: String?) -> String {
        if isEmpty { return "Nothing changes for customers" }
        var parts = answers.map { [$0] } ?? []
        let others = changes.filter { $0.subject != .answers }
        parts += others.prefix(4).map { $0.text.hasSuffix(".") ? String($0.text.dropLast()) : $0.text }
        if others.count > 4 { parts.append("\(others.count - 4) more") }
        return parts.joined(separator: "; ")
    }

    private static func introduction(of content: ShopContent) -> String {
        let counts = [
            Wordings.count(content.entries.count, "answer"), Wordings.count(content.services.count, "service"),
            content.providers.count == 1 ? "1 person" : "\(content.providers.count) people",
        ]
        return "A new shop\(content.name.isEmpty ? "" : ", \(content.name)"): \(counts.joined(separator: ", "))"
    }
}

/// Small pieces of the sentences.
enum Wordings {
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// Up to so many letters, on one line.
    static func short(_ text: String, _ length: Int = 60) -> String {
        let line = text.onOneLine
        return line.count <= length ? line : line.prefix(length - 1).trimmed + "…"
    }

    static func quoted(_ text: String, _ length: Int = 60) -> String { "“\(short(text, length))”" }

    /// `3 answers changed, 2 new, 1 removed`; nil where there is none.
    static func tally(_ noun: String, changed: Int, added: Int, removed: Int) -> String? {
        let parts = [(changed, "changed"), (added, "new"), (removed, "removed")].filter { $0.0 > 0 }
        guard let first = parts.first else { return nil }
        return ([count(first.0, noun) + " " + first.1] + parts.dropFirst().map { "\($0.0) \($0.1)" }).joined(separator: ", ")
    }

    /// `“a”, “b” and 3 more`
    static func names(_ names: [String], most: Int = 5) -> String {
        let shown = names.prefix(most).map { quoted($0, 40) }.joined(separator: ", ")
        return names.count > most ? "\(shown) and \(names.count - most) more" : shown
    }
}
