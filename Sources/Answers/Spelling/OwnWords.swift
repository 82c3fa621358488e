/// The words of one shop: those a slip may be mended to, and those that are never touched.
struct OwnWords: Sendable {
    private var index = HashIndex()
    /// Distinct words of the phrasings in order of first appearance, one behind another; where each begins, and the end.
    private var letters: [UInt32] = []
    private var starts: [Int32] = [0]
    private var masks: [UInt32] = []
    /// Words of answers, names and notes: right as they are, but nobody asks with them.
    private var protected = HashIndex()

    init(lines: [[Letters]], protected others: [Letters]) {
        for word in lines.joined() where index.insert(Self.key(word)) == masks.count {
            letters += word
            starts.append(Int32(letters.count))
            masks.append(Self.mask(word))
        }
        for word in others { _ = protected.insert(Self.key(word)) }
    }

    func contains(_ word: Letters) -> Bool { index.place(of: Self.key(word)) != nil }
    func isProtected(_ word: Letters) -> Bool { contains(word) || protected.place(of: Self.key(word)) != nil }

    /// Words of three letters and more, at most `edits` edits away by length and letters; most are not, but none that is is missed.
    func forEachWord(near word: Letters, edits: Int, _ body: (ArraySlice<UInt32>) -> Void) {
        let mask = Self.mask(word)
        for place in masks.indices where (masks[place] ^ mask).hasAtMost(2 * edits) {
            let begin = Int(starts[place]), end = Int(starts[place + 1])
            if end - begin >= 3, abs(end - begin - word.count) <= edits { body(letters[begin..<end]) }
        }
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

extension UInt32 {
    /// Whether no more bits are set: told with fewer steps than counting them, for which not every processor has an instruction.
    @inline(__always) func hasAtMost(_ bits: Int) -> Bool {
        var rest = self
        for _ in 0..<bits { rest &= rest &- 1 }
        return rest == 0
    }
}
