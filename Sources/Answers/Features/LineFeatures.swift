internal import Shop

/// What of a line is compared: stems and pairs of neighbouring stems, and each word's groups of three to five letters.
struct LineFeatures: Sendable {
    /// Fingerprint and how often, ascending by fingerprint: sums over them have one order.
    var words: [Counted] = []
    var groups: [Counted] = []

    struct Counted: Sendable {
        var key: UInt64
        var count: Int32
    }

    /// - Parameter parts: of compound words; they count as words, but stand in no pair.
    init(_ line: [Letters], parts: [Letters] = [], _ language: Language) {
        let stems = line.map { Stemmer.stem($0, language) }
        var keys: [UInt64] = []
        keys.reserveCapacity(stems.count * 2 + parts.count + 1)
        for stem in stems { keys.append(Self.wordKey(stem)) }
        for part in parts { keys.append(Self.wordKey(Stemmer.stem(part, language))) }
        var previous = Self.start
        for stem in stems {
            keys.append(Self.pairKey(previous, stem))
            previous = stem
        }
        if !stems.isEmpty { keys.append(Self.pairKey(previous, Self.end)) }
        words = Self.counted(&keys)

        keys.removeAll(keepingCapacity: true)
        for word in line { Self.appendGroups(of: word, to: &keys) }
        groups = Self.counted(&keys)
    }

    static func wordKey(_ stem: Letters) -> UInt64 {
        var print = Fingerprint(seed: 1)
        print.add(stem)
        return print.value
    }

    private static let start: Letters = [94]
    private static let end: Letters = [36]

    private static func pairKey(_ first: Letters, _ second: Letters) -> UInt64 {
        var print = Fingerprint(seed: 2)
        print.add(first)
        print.add(32)
        print.add(second)
        return print.value
    }

    private static func appendGroups(of word: Letters, to keys: inout [UInt64]) {
        var marked: Letters = []
        marked.reserveCapacity(word.count + 2)
        marked.append(60)
        marked += word
        marked.append(62)
        for begin in 0..<marked.count {
            var print = Fingerprint(seed: 3)
            for length in 1...5 where begin + length <= marked.count {
                print.add(marked[begin + length - 1])
                if length >= 3 { keys.append(print.value) }
            }
        }
    }

    private static func counted(_ keys: inout [UInt64]) -> [Counted] {
        keys.sort()
        var result: [Counted] = []
        result.reserveCapacity(keys.count)
        for key in keys {
            if let last = result.last, last.key == key {
                result[result.count - 1].count += 1
            } else {
                result.append(Counted(key: key, count: 1))
            }
        }
        return result
    }
}
