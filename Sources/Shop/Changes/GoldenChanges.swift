/// The owner's test questions: one that is taken out can show nothing any more, so it is named.
struct GoldenChanges {
    let old, new: ShopContent

    var result: (changes: [ContentChanges.Change], removal: ContentChanges.Removal?) {
        let before = Dictionary(old.goldenQuestions.map { ($0.question, $0.expected) }) { first, _ in first }
        let after = Dictionary(new.goldenQuestions.map { ($0.question, $0.expected) }) { first, _ in first }
        let tally = Wordings.tally(
            "test question", changed: after.count { before[$0.key] != nil && before[$0.key] != $0.value },
            added: after.count { before[$0.key] == nil }, removed: 0)
        var changes = tally.map { [ContentChanges.Change(kind: .changed, subject: .questions, text: $0 + ".")] } ?? []
        let removed = before.keys.filter { after[$0] == nil }.sorted()
        changes += removed.map {
            .init(kind: .removed, subject: .questions, text: "Removed: the test question \(Wordings.quoted($0)).")
        }
        return (changes, removed.isEmpty ? nil : .init(subject: .questions, names: removed, total: before.count))
    }
}
