/// A list of words.
struct WordSet: Sendable {
    private var table = WordTable<Bool>()

    init(_ words: some Sequence<Letters>) {
        for word in words { table[word] = true }
    }

    func contains(_ word: Letters) -> Bool { table[word] != nil }
}
