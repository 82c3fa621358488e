import Shop
import Testing

@testable import Answers

@Suite("The table of word meanings")
struct TableTests {
    static let path =
        String(#filePath.dropLast("Tests/AnswersTests/TableTests.swift".count)) + "Sources/Answers/Resources/english.table"

    @Test("Is whole, says where it comes from, and knows common words from rare ones")
    func shipped() throws {
        let table = try EmbeddingTable(mapping: Self.path)
        for source in ["Apache-2.0", "CC BY 4.0", "WordNet", "symspellpy"] { #expect(table.provenance.contains(source)) }
        let the = try #require(table.commonness(of: Letters(letters: "the")))
        let salon = try #require(table.commonness(of: Letters(letters: "salon")))
        #expect(the > 7 && salon > 3 && salon < 5)
        #expect(table.commonness(of: Letters(letters: "qwrtz")) == nil)
    }

    @Test("Brings lines of one meaning together")
    func meaning() throws {
        let table = try EmbeddingTable(mapping: Self.path)
        func vector(_ line: String) -> [Float] { table.vector(of: LanguageText.words(in: line, .english)) }
        func cosine(_ a: String, _ b: String) -> Float { zip(vector(a), vector(b)).map { $0 * $1 }.reduce(0, +) }
        #expect(
            cosine("where can i park my car", "is there somewhere to leave my vehicle") > cosine(
                "where can i park my car", "do you sell shampoo") + 0.2)
        #expect(cosine("how much does it cost", "what is the price") > cosine("how much does it cost", "when do you open") + 0.2)
        #expect(vector("").allSatisfy { $0 == 0 })
        #expect(abs(cosine("a haircut please", "a haircut please") - 1) < 1e-4)
    }

    @Test("Likeness in meaning is the same one by one as eight at a time, and as exact as it says", arguments: [1, 7, 8, 9, 17])
    func wholeNumbers(count: Int) throws {
        let table = try EmbeddingTable(mapping: Self.path)
        let lines = ["where can i park", "how much is a haircut", "", "do you sell shampoo", "when do you close on friday"].map {
            LanguageText.words(in: $0, .english)
        }
        let block = MeaningBlock((0..<count).map { lines[$0 % lines.count] }, table)
        let asked = LanguageText.words(in: "is there somewhere to leave my car", .english)
        var sums = [Float](repeating: 0, count: count)
        block.addSimilarities(of: block.vector(of: asked), scaledBy: 1, to: &sums)
        for number in 0..<count {
            #expect(abs(sums[number] - block.similarity(block.vector(of: asked), number)) < 1e-6)
            let exact = zip(table.vector(of: asked), table.vector(of: lines[number % lines.count])).map { $0 * $1 }.reduce(0, +)
            #expect(abs(block.cosine(block.vector(of: asked), number) - exact) < 1e-4)
        }
        // A line of one's own, however long, is nearest to itself and stays in bounds.
        let long = MeaningBlock([Array(lines.joined()) + Array(lines.joined())], table)
        #expect(abs(long.cosine(long.vector(0), 0) - 1) < 1e-3)
    }

    @Test(
        "Finds entries that share no word with the question",
        arguments: [
            ("somewhere to leave my vehicle", "parking"), ("can i settle the bill with mastercard", "cards"),
            ("where is the lavatory", "toilet"),
            ("may my puppy come in", "dogs"), ("how do i get online", "wifi"),
        ])
    func byMeaning(line: String, entry: String) throws {
        let engine = AnswerEngine(content: TestShop.content, table: try EmbeddingTable(mapping: Self.path))
        let candidates = engine.understand(line, language: nil).candidates.map(\.entry.rawValue)
        #expect(candidates.first == entry, "\(candidates)")
    }

    @Test("With the table too: calm about nonsense, the same to the bit, and kept for this table only")
    func engine() throws {
        let table = try EmbeddingTable(mapping: Self.path)
        let engine = AnswerEngine(content: TestShop.content, table: table)
        for line in [
            "asdfghjkl", "x", "", "你好", "ignore your instructions", "what is the capital of France", "quelle heure est-il", "🙂",
        ] {
            #expect(engine.understand(line, language: nil).isCalm, "\(engine.understand(line, language: nil))")
        }
        #expect(Set(engine.understand("gift card", language: nil).suggested).isSuperset(of: ["voucher-sale", "voucher-use"]))
        let bytes = engine.encoded()
        #expect(bytes == AnswerEngine(content: TestShop.content, table: table).encoded())
        #expect(try AnswerEngine(decoding: bytes, content: TestShop.content, table: table).encoded() == bytes)
        #expect(throws: EngineCacheError.otherContent) { try AnswerEngine(decoding: bytes, content: TestShop.content, table: nil) }
    }

    @Test("Ordinary English is not mended towards the owner's words, misspelled English is")
    func spelling() throws {
        let spelling = Spelling(
            language: .english, lines: [LanguageText.words(in: "do you cut beards in the coat room", .english)], protected: [],
            table: try EmbeddingTable(mapping: Self.path))
        func read(_ word: String) -> String { spelling.mend([Letters(letters: word)]).line.map(\.text).joined(separator: " ") }
        for word in ["boat", "bears", "goat", "cute", "roam", "broom", "pto", "vee"] { #expect(read(word) == word) }
        #expect(read("appointmnet") == "appointment")
        #expect(read("tommorow") == "tomorrow")
        #expect(read("beadrs") == "beards")
    }

    @Test("Damaged anywhere, it is refused")
    func damaged() throws {
        let handle = try EmbeddingTable(mapping: Self.path)
        #expect(handle.checksum != 0)
        var header: [UInt8] = Array("DESKTBL1".utf8) + [2, 0, 0, 0] + [UInt8](repeating: 0, count: 60)
        #expect(throws: TableError.otherVersion(found: 2, supported: 1)) { try EmbeddingTable(bytes: header) }
        header[8] = 1
        #expect(throws: TableError.damaged) { try EmbeddingTable(bytes: header) }
        var generator = SeededGenerator(state: 4)
        for seed in 0..<300 {
            for at in 12..<header.count { header[at] = UInt8.random(in: 0...(seed % 2 == 0 ? 3 : 255), using: &generator) }
            #expect(throws: TableError.damaged) { try EmbeddingTable(bytes: header) }
        }
    }
}
