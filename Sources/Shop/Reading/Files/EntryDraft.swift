/// An entry as written, before it has an id for sure.
struct EntryDraft {
    var id: String?
    var question: String
    var alsoAsked: [String] = []
    var answer = ""
    var language: Language?
    var tags: [String] = []
    var source: Source

    /// Gives every entry an id that stays while its question stays the same, whatever stands around it: the slug of the question;
    /// of two with one slug the later gets its question's fingerprint as well.
    static func entries(of drafts: [EntryDraft], language: Language) -> [Entry] {
        var taken = Set(drafts.compactMap(\.id))
        var copies: [String: Int] = [:]
        return drafts.map { draft in
            var id = draft.id ?? Slug.make(draft.question)
            if draft.id == nil {
                if taken.contains(id) { id += "-" + Slug.fingerprint(draft.question) }
                // The same question once more.
                while taken.contains(id) {
                    copies[id, default: 1] += 1
                    id += "-\(copies[id] ?? 2)"
                }
                taken.insert(id)
            }
            return Entry(
                id: Entry.ID(rawValue: id), question: draft.question, alsoAsked: draft.alsoAsked, answer: draft.answer,
                language: draft.language ?? language, tags: draft.tags, source: draft.source)
        }
    }

    /// Tags as written in one line or cell.
    static func tags(_ text: String) -> [String] {
        text.split(whereSeparator: { ",;|\n[]".contains($0) }).map { $0.trimmed.lowercased() }.filter { !$0.isEmpty }
    }

    /// Phrasings as written in one cell or line: parted by `|` or line breaks, where there are none by `;` or ` / `; a list mark before one is
    /// not part of it.
    static func phrasings(_ text: String) -> [String] {
        let parts = text.split { $0 == "|" || $0.isNewline }
        return (parts.count == 1 ? looselyParted(parts[0]) : parts).map { MarkdownList.item($0) ?? $0.trimmed }.filter {
            !$0.isEmpty
        }
    }

    /// `henna tattoos / can I get henna`; but “a cut for men / women” is one way to ask.
    private static func looselyParted(_ text: Substring) -> [Substring] {
        if text.contains(";") { return text.split(separator: ";") }
        let parts = text.split(separator: " / "), words = parts.map { $0.split(whereSeparator: \.isWhitespace).count }
        return words.first == 1 || words.count { $0 > 1 } > 1 ? parts : [text]
    }
}
