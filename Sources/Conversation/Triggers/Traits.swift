/// What of a line `Inkling` weighs: its words and their neighbours, each word's groups of letters, and what the rules found in it.
package struct Traits: Sendable {
    package struct Trait: Sendable {
        /// Where its weights stand.
        package var place: Int
        package var value: Float
    }

    /// Places in the table; a power of two. Traits that share one are told apart by the others of their lines.
    package static let places = 1 << 16

    /// Words, their neighbours and their letters.
    package private(set) var letters: [Trait] = []
    /// Rules, concepts and signals that matched.
    package private(set) var findings: [Trait] = []
    package var all: [Trait] { letters + findings }

    /// - Parameter findings: names of rules, concepts and signals that matched.
    init(_ line: CounterLine, findings: [String]) {
        let words = line.words.prefix(Self.mostWords).map(\.text)
        var chains: [Int] = []
        let marked = ["^"] + words + ["$"]
        for first in marked.indices {
            var print = Print(.chain)
            for (place, word) in marked[first...].prefix(3).enumerated() {
                if place > 0 { print.add(UInt8(ascii: " ")) }
                for byte in word.utf8 { print.add(byte) }
                chains.append(print.place)
            }
        }
        var signs = ["words \(Self.lengths.first { words.count <= $0 } ?? 0)"]
        if line.isInCapitals { signs.insert("capitals", at: 0) }
        if line.endsExclaiming { signs.insert("!", at: 0) }
        if line.asks { signs = ["?", "? " + (words.first ?? "")] + signs }
        chains += signs.map { Self.place($0, .chain) }
        var groups: [Int] = []
        for word in words { Self.appendGroups(of: word, to: &groups) }
        letters = Self.traits(chains, weight: 1.5) + Self.traits(groups, weight: 1)
        // Each says as much by itself as beside others.
        self.findings = Self.traits(findings.map { Self.place($0, .finding) }, weight: Float(findings.count).squareRoot())
    }

    private static let mostWords = 60
    private static let lengths = [1, 2, 3, 5, 8, 12, 20]

    /// Of length 1 together, times the weight.
    private static func traits(_ places: [Int], weight: Float) -> [Trait] {
        let value = weight / Float(places.count).squareRoot()
        return places.map { Trait(place: $0, value: value) }
    }

    /// Three to five letters of a word, its ends marked.
    private static func appendGroups(of word: String, to groups: inout [Int]) {
        let letters = [UInt8(ascii: "<")] + Array(word.utf8) + [UInt8(ascii: ">")]
        for first in letters.indices {
            var print = Print(.group)
            for length in 1...5 where first + length <= letters.count {
                print.add(letters[first + length - 1])
                if length >= 3 { groups.append(print.place) }
            }
        }
    }

    private static func place(_ text: String, _ kind: Print.Kind) -> Int {
        var print = Print(kind)
        for byte in text.utf8 { print.add(byte) }
        return print.place
    }

    /// FNV-1a, 32 bits.
    private struct Print {
        enum Kind: UInt32 { case chain = 1, group, finding }

        private var value: UInt32

        init(_ kind: Kind) { value = (2_166_136_261 ^ kind.rawValue) &* 16_777_619 }

        @inline(__always) mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }

        var place: Int { Int((value ^ value >> 15) & UInt32(places - 1)) }
    }
}
