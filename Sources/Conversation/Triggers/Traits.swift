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
        var chains: [String] = []
        let marked = ["^"] + words + ["$"]
        for first in marked.indices {
            for length in 1...3 where first + length <= marked.count {
                chains.append(marked[first..<(first + length)].joined(separator: " "))
            }
        }
        if line.asks { chains += ["?", "? " + (words.first ?? "")] }
        if line.endsExclaiming { chains.append("!") }
        if line.isInCapitals { chains.append("capitals") }
        chains.append("words \(Self.lengths.first { words.count <= $0 } ?? 0)")
        letters = Self.traits(chains, kind: 1, weight: 1.5) + Self.traits(words.flatMap(Self.groups), kind: 2, weight: 1)
        // Each says as much by itself as beside others.
        self.findings = Self.traits(findings, kind: 3, weight: Float(findings.count).squareRoot())
    }

    private static let mostWords = 60
    private static let lengths = [1, 2, 3, 5, 8, 12, 20]

    /// Of length 1 together, times the weight.
    private static func traits(_ texts: [String], kind: UInt32, weight: Float) -> [Trait] {
        let value = weight / Float(texts.count).squareRoot()
        return texts.map { Trait(place: place($0, kind), value: value) }
    }

    /// Three to five letters of a word, its ends marked.
    private static func groups(of word: String) -> [String] {
        let letters = Array(("<" + word + ">").utf8)
        var groups: [String] = []
        for first in letters.indices {
            for length in 3...5 where first + length <= letters.count {
                groups.append(String(decoding: letters[first..<(first + length)], as: UTF8.self))
            }
        }
        return groups
    }

    /// FNV-1a, 32 bits.
    private static func place(_ text: String, _ kind: UInt32) -> Int {
        var value: UInt32 = (2_166_136_261 ^ kind) &* 16_777_619
        for byte in text.utf8 { value = (value ^ UInt32(byte)) &* 16_777_619 }
        return Int((value ^ value >> 15) & UInt32(places - 1))
    }
}
