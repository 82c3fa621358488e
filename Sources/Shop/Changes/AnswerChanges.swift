/// Entries that are new, different or gone. An entry whose question was rewritten, and whose id came from it, is found again by its
/// answer or its phrasings.
struct AnswerChanges {
    private var added: [Entry] = []
    private var changed: [(old: Entry, new: Entry)] = []
    private var removed: [Entry] = []
    private let total: Int

    init(old: ShopContent, new: ShopContent) {
        total = old.entries.count
        var left = Dictionary(old.entries.map { ($0.id, $0) }) { first, _ in first }
        var unmatched: [Entry] = []
        for entry in new.entries {
            guard let before = left.removeValue(forKey: entry.id) else {
                unmatched.append(entry)
                continue
            }
            note(before, entry)
        }
        var byAnswer: [String: [Entry]] = [:], byPhrasing: [String: Entry.ID] = [:]
        for entry in old.entries where left[entry.id] != nil {
            byAnswer[entry.answer, default: []].append(entry)
            for phrasing in entry.phrasings { byPhrasing[ContentWords.plain(phrasing)] = entry.id }
        }
        for entry in unmatched {
            let near =
                byAnswer[entry.answer]?.first { left[$0.id] != nil && $0.language == entry.language }
                ?? entry.phrasings.lazy.compactMap { byPhrasing[ContentWords.plain($0)] }.compactMap { left[$0] }.first
            if let near {
                left[near.id] = nil
                note(near, entry)
            } else {
                added.append(entry)
            }
        }
        removed = old.entries.filter { left[$0.id] != nil }
    }

    private mutating func note(_ old: Entry, _ new: Entry) {
        let isSame =
            old.id == new.id && old.question == new.question && old.alsoAsked == new.alsoAsked && old.answer == new.answer
            && old.language == new.language && old.tags == new.tags
        if !isSame { changed.append((old, new)) }
    }

    /// `3 answers changed, 2 new`
    var count: String? { Wordings.tally("answer", changed: changed.count, added: added.count, removed: removed.count) }

    var result: (changes: [ContentChanges.Change], removal: ContentChanges.Removal?) {
        func change(_ kind: ContentChanges.Change.Kind, _ text: String) -> ContentChanges.Change {
            ContentChanges.Change(kind: kind, subject: .answers, text: text)
        }
        var changes = changed.map { change(.changed, Self.sentence($0.old, $0.new)) }
        changes += added.map { change(.added, "New: \(Wordings.quoted($0.question)) – \(Wordings.quoted($0.answer))") }
        changes += removed.map { change(.removed, "Removed: \(Wordings.quoted($0.question)) (\($0.id.rawValue))") }
        let names = removed.map(\.question)
        return (changes, names.isEmpty ? nil : .init(subject: .answers, names: names, total: total))
    }

    private static func sentence(_ old: Entry, _ new: Entry) -> String {
        var parts: [String] = []
        if old.question != new.question { parts.append("the question was \(Wordings.quoted(old.question))") }
        if old.answer != new.answer { parts.append("the answer is now \(excerpt(new.answer, beside: old.answer))") }
        let more = new.alsoAsked.filter { !old.alsoAsked.contains($0) && $0 != old.question }
        let fewer = old.alsoAsked.filter { !new.alsoAsked.contains($0) && $0 != new.question }
        if !more.isEmpty { parts.append("also asked as \(Wordings.names(more, most: 3))") }
        if !fewer.isEmpty { parts.append("no longer asked as \(Wordings.names(fewer, most: 3))") }
        if old.language != new.language { parts.append("in the language \(new.language.rawValue)") }
        if old.tags != new.tags { parts.append("tags: \(new.tags.isEmpty ? "none" : new.tags.joined(separator: ", "))") }
        if parts.isEmpty { parts.append("in other words, or in another order") }
        return "\(Wordings.quoted(new.question)): \(parts.joined(separator: "; "))"
    }

    /// The part of a long text in which it differs.
    private static func excerpt(_ text: String, beside other: String) -> String {
        let new = text.onOneLine, old = other.onOneLine
        let same = zip(new, old).prefix { $0 == $1 }.count
        guard new.count > 80, same > 40 else { return Wordings.quoted(text, 80) }
        let cut = new.dropFirst(same - 20)
        return "“…" + Wordings.short(cut.drop { $0 != " " }.trimmed, 78) + "”"
    }
}
