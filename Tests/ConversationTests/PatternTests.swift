import Testing

@testable import Conversation

@Suite("What the rules look at, and what they may pass over")
struct PatternTests {
    /// Two hundred words: more than a pattern's needs have bits for, so that words share them.
    private static let words = (0..<200).map { "w\(String($0, radix: 7))x" }

    @Test("No match is passed over because of what a pattern needs, whatever the pattern and the line")
    func needs() throws {
        var generator = SeededGenerator(seed: 7)
        var matched = 0
        for _ in 0..<300 {
            func word() -> String { Self.words.randomElement(using: &generator)! }
            func choice() -> String { (0..<Int.random(in: 1...4, using: &generator)).map { _ in word() }.joined(separator: "|") }
            var parts = [choice()]
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                parts += [
                    [choice()], ["~2", choice()], [choice() + "?", choice()], ["!" + word(), choice()], [choice() + "*", word()],
                    [choice() + "|$"],
                ].randomElement(using: &generator)!
            }
            var vocabulary = Vocabulary(packs: [])
            for word in Self.words { _ = vocabulary.intern(word) }
            let pattern = try WordPattern(parts.joined(separator: " "), sets: [:], vocabulary: &vocabulary)
            var table = PatternTable<Int>()
            table.add(pattern, 0)
            for _ in 0..<40 {
                // Mostly the pattern's own words, some left out and some strange.
                let own = parts.map { $0.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init) }.filter {
                    !$0.isEmpty
                }
                let line = own.compactMap { choices in
                    Int.random(in: 0..<8, using: &generator) == 0
                        ? (Bool.random(using: &generator) ? nil : word()) : choices.randomElement(using: &generator)
                }
                let tokens = vocabulary.tokens(of: CounterLine(line.joined(separator: " ")))
                let found = table.hits(in: tokens).map(\.words)
                let firsts = pattern.firsts ?? []
                let expected = tokens.indices.filter { tokens[$0].readings.contains(where: firsts.contains) }.compactMap { start in
                    pattern.match(tokens, at: start).map { start..<$0 }
                }
                matched += expected.count
                #expect(found == expected, "\(parts.joined(separator: " ")) in \(line)")
            }
        }
        #expect(matched > 1_000)
    }

    @Test("Slips are counted as the whole table of distances counts them")
    func slips() {
        var generator = SeededGenerator(seed: 11)
        var near = 0
        for _ in 0..<20_000 {
            func word() -> [UInt8] {
                (0..<Int.random(in: 0...7, using: &generator)).map { _ in UInt8.random(in: 97...99, using: &generator) }
            }
            let one = word(), other = word(), limit = Int.random(in: 1...3, using: &generator)
            let exact = Self.distance(one, other)
            if exact <= limit { near += 1 }
            #expect(Slips.between(one, other, atMost: limit) == (exact <= limit ? exact : nil), "\(one) \(other) \(limit)")
        }
        #expect(near > 1_000)
    }

    /// Optimal string alignment, every cell.
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var cells = [[Int]](repeating: Array(0...other.count), count: one.count + 1)
        for i in 0...one.count { cells[i][0] = i }
        for i in 1..<max(1, one.count + 1) {
            for j in 1..<max(1, other.count + 1) {
                cells[i][j] = min(
                    cells[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), cells[i - 1][j] + 1, cells[i][j - 1] + 1)
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    cells[i][j] = min(cells[i][j], cells[i - 2][j - 2] + 1)
                }
            }
        }
        return cells[one.count][other.count]
    }

    @Test("Words run together are taken apart into as few as there are, and numbers and held keys are read")
    func apart() {
        var vocabulary = Vocabulary(packs: [])
        for word in ["talk", "to", "someone", "some", "one", "manager"] { _ = vocabulary.intern(word) }
        let prefix = vocabulary.intern(prefix: "chemo")
        func read(_ text: String) -> [[Int]] { vocabulary.read(text) }
        func id(_ word: String) -> Int { vocabulary.read(word)[0][0] }
        #expect(read("talktosomeone") == [[id("talk")], [id("to")], [id("someone")]])
        #expect(read("talktosome") == [[id("talk")], [id("to")], [id("some")]])
        #expect(read("talkxsomeone") == [[]])
        #expect(read("chemotherapy") == [[prefix]] && read("chem") == [[]])
        #expect(read("managerrr") == [[id("manager")]] && read("mannager") == [[id("manager")]])
        #expect(read("5talk") == [[Vocabulary.number, Vocabulary.many], [id("talk")]] && read("2") == [[Vocabulary.number]])
    }
}
