/// A list of words.
struct WordSet: Sendable {
    /// In the order of the list, each once.
    private(set) var all: [Letters] = []
    private var table = WordTable<Bool>()

    init(_ words: some Sequence<Letters>) {
        for word in words where table[word] == nil {
            table[word] = true
            all.append(word)
        }
    }

    func contains(_ word: Letters) -> Bool { table[word] != nil }
}
