/// The words of one shop: those a slip may be mended to, and those that are never touched.
struct OwnWords: Sendable {
    /// Distinct words of the phrasings, in order of first appearance.
    private(set) var words: [Letters] = []
    private(set) var counts: [Int] = []
    private var index = HashIndex()
    private var masks: [UInt32] = []
    /// Words of answers, names and notes: right as they are, but nobody asks with them.
    private var protected = HashIndex()

    init(lines: [[Letters]], protected others: [Letters]) {
        for word in lines.joined() {
            let place = index.insert(Self.key(word))
            if place == words.count {
                words.append(word)
                counts.append(0)
                masks.append(Self.mask(word))
            }
            counts[place] += 1
        }
        for word in others { _ = protected.insert(Self.key(word)) }
    }

    func contains(_ word: Letters) -> Bool { index.place(of: Self.key(word)) != nil }
    func isProtected(_ word: Letters) -> Bool { contains(word) || protected.place(of: Self.key(word)) != nil }

    /// Words at most `edits` edits away by length and letters; most are not, but none that is is missed.
    func candidates(for word: Letters, edits: Int) -> [Int] {
        let mask = Self.mask(word)
        var result: [Int] = []
        for place in words.indices
        where (masks[place] ^ mask).nonzeroBitCount <= 2 * edits && abs(words[place].count - word.count) <= edits
            && words[place].count >= 3
        {
            result.append(place)
        }
        return result
    }

    static func key(_ word: Letters) -> UInt64 {
        var print = Fingerprint(seed: 4)
        print.add(word)
        return print.value
    }

    /// A bit for each letter that occurs; an edit changes at most two.
    static func mask(_ word: Letters) -> UInt32 {
        word.reduce(0) { $0 | 1 << ($1 % 32) }
    }
}
