import Shop
import Testing

@testable import Answers

@Suite("Whatever comes")
struct SturdinessTests {
    @Test("Two engines of one content say the same to the bit")
    func deterministic() {
        let first = AnswerEngine(content: TestShop.german, table: nil), second = AnswerEngine(content: TestShop.german, table: nil)
        #expect(first.encoded() == second.encoded())
        for line in ["wat time u shut on saterday", "wo kann ich parken", "gift card", "asdf", "👍"] {
            #expect(first.understand(line, language: nil) == second.understand(line, language: nil))
        }
    }

    @Test("A kept engine answers like the fitted one")
    func kept() throws {
        let fitted = AnswerEngine(content: TestShop.german, table: nil)
        let kept = try AnswerEngine(decoding: fitted.encoded(), content: TestShop.german, table: nil)
        #expect(kept.encoded() == fitted.encoded())
        for line in ["where can i park", "gift card", "ich möchte einen termin", "beard trim with anna", "zzz"] {
            #expect(kept.understand(line, language: nil) == fitted.understand(line, language: nil))
        }
    }

    @Test("A kept engine of other content, of other wishes or of another version is refused")
    func otherContent() {
        let bytes = AnswerEngine(content: TestShop.booking, table: nil).encoded()
        var reworded = TestShop.booking
        reworded.entries[0].question = "Where may I park?"
        var asking = TestShop.booking
        asking.askBackShare = 0.3
        for content in [reworded, asking, TestShop.content, TestShop.german] {
            #expect(throws: EngineCacheError.otherContent) { try AnswerEngine(decoding: bytes, content: content, table: nil) }
        }
        var newer = bytes
        newer[8] = 99
        #expect(throws: EngineCacheError.otherVersion) { try AnswerEngine(decoding: newer, content: TestShop.booking, table: nil) }
    }

    @Test("A damaged engine is refused, wherever it is damaged")
    func damaged() {
        let bytes = AnswerEngine(content: TestShop.content, table: nil).encoded()
        var generator = SeededGenerator(state: 11)
        for _ in 0..<200 {
            var broken = bytes
            switch UInt8.random(in: 0..<3, using: &generator) {
            case 0: broken.removeLast(Int.random(in: 1...broken.count, using: &generator))
            case 1: broken[Int.random(in: 0..<broken.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
            default:
                broken = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
            }
            #expect(throws: EngineCacheError.self) { try AnswerEngine(decoding: broken, content: TestShop.content, table: nil) }
        }
    }

    @Test("A random walk of garbage never crashes, never takes long to cut, and stays within bounds")
    func garbage() throws {
        let engine = AnswerEngine(content: TestShop.german, table: nil)
        let pieces = [
            "a", "the", "park", "gift card", "ß", "é", "e\u{301}", "u\u{308}", "👩‍👩‍👧‍👦", "🏳️‍🌈", "\u{0}", "\u{200D}", "\u{202E}", "'", "''",
            "’", "-", "…", "\t", "\n",
            "你好", "مرحبا", "ไทย", "１２３", "ﬁ", "\u{FFFD}", "\u{10FFFF}", "9", "42", "aaaaaaaaaaaa", "$", "<b>", "\\", "\"", "can't",
            "I'll", "wheelchair",
        ]
        for seed in UInt64(0)..<300 {
            var generator = SeededGenerator(state: seed)
            let line = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                pieces.randomElement(using: &generator)! + (Bool.random(using: &generator) ? " " : "")
            }.joined()
            let understanding = engine.understand(line, language: nil)
            try #require((0...1).contains(understanding.confidence), "seed \(seed)")
            try #require(understanding.candidates.count <= 3, "seed \(seed)")
            if case .suggest(let intents) = understanding.outcome { try #require((1...3).contains(intents.count), "seed \(seed)") }
            _ = engine.explain(line)
        }
    }

    @Test("Ten thousand letters, ten thousand words, ten thousand emoji")
    func long() {
        let engine = AnswerEngine(content: TestShop.content, table: nil)
        for line in [
            String(repeating: "x", count: 10_240), String(repeating: "park ", count: 10_000), String(repeating: "🙂", count: 10_000),
            String(repeating: "ab'", count: 5_000), String(repeating: "qz ", count: 5_000),
        ] {
            #expect((0...1).contains(engine.understand(line, language: nil).confidence))
            #expect(LineCutter.words(in: line).count <= LineCutter.maximumWords)
        }
    }

    @Test("What is not a table is refused")
    func noTable() {
        #expect(throws: TableError.notATable) { try EmbeddingTable(bytes: []) }
        #expect(throws: TableError.notATable) { try EmbeddingTable(bytes: [UInt8](repeating: 7, count: 500)) }
        #expect(throws: TableError.missing(path: "/nowhere")) { try EmbeddingTable(mapping: "/nowhere") }
    }
}
