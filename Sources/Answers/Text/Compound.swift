/// Takes German compounds apart: every cut whose two sides are words, linking letters between them.
enum Compound {
    /// - Returns: the words inside, longest first; none for a word that is not made of others.
    static func parts(of word: Letters, isWord: (Letters) -> Bool) -> [Letters] {
        guard word.count >= 7 else { return [] }
        for cut in 3...(word.count - 3) {
            let tail = Letters(word[cut...])
            guard isWord(tail) else { continue }
            let head = Letters(word[..<cut])
            if isWord(head) { return [head, tail] }
            for link in links where head.count - link.count >= 3 && Letters(head.suffix(link.count)) == link {
                let bare = Letters(head.dropLast(link.count))
                if isWord(bare) { return [bare, tail] }
                // "kirsch-", "farb-": the first word may have lost its last e.
                if isWord(bare + [101]) { return [bare + [101], tail] }
            }
            if isWord(head + [101]) { return [head + [101], tail] }
        }
        return []
    }

    private static let links = ["s", "n", "en", "es", "er", "e"].map { Letters(letters: $0) }
}
