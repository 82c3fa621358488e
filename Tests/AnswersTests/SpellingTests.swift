import Shop
import Testing

@testable import Answers

@Suite("Slips of the fingers")
struct SpellingTests {
    private let spelling = Spelling(
        language: .english,
        lines: [
            "Do you sell beard oil?", "Where can I park my car", "What is the price of a haircut on Saturday", "wheelchair access",
        ].map {
            LanguageText.words(in: $0, .english)
        },
        protected: ["xylo", "zarko", "anna", "parc"].map { Letters(letters: $0) }, table: nil)

    private func read(_ line: String) -> String {
        spelling.mend(LanguageText.words(in: line, .english)).line.map(\.text).joined(separator: " ")
    }

    @Test(
        "Mended towards the owner's words",
        arguments: [
            ("saterday", "saturday"), ("sturday", "saturday"), ("satruday", "saturday"), ("weelchair", "wheelchair"),
            ("baerd", "beard"),
            ("hair cut", "haircut"), ("beardoil", "beard oil"), ("pric eof", "price of"), ("heeeaircut", "haircut"),
            ("wheelchiar acess", "wheelchair access"),
        ])
    func mends(typed: String, meant: String) { #expect(read(typed) == meant) }

    @Test("Never touched: the owner's own words, names and products, ordinary words, numbers, short words")
    func leavesAlone() {
        for word in ["xylo", "zarko", "anna", "parc", "park", "oil", "part", "nice", "20", "2000", "ok", "pay"] {
            #expect(read(word) == word)
        }
    }

    @Test("An owner's odd spelling is kept, in the line and in the answer's words")
    func ownersSpelling() {
        var content = TestShop.content
        content.entries.append(
            TestShop.entry("kutz", ["What is a Kutz?", "Kutz price", "Tell me about the Kutz"], "A Kutz is a cut."))
        let engine = AnswerEngine(content: content, table: nil)
        #expect(engine.explain("kutz").text.contains("Read as: kutz"))
        #expect(engine.understand("kutz", language: nil).best == "kutz")
    }

    @Test("A slip costs less than another letter, a double letter less than a new one")
    func distances() {
        var distance = EditDistance()
        func far(_ a: String, _ b: String) -> Float? { distance.distance(Letters(letters: a), Letters(letters: b), limit: 3) }
        #expect(far("park", "park") == 0)
        #expect(far("psrk", "park") == 0.7)
        #expect(far("pqrk", "park") == 0.7)
        #expect(far("plrk", "park") == 1)
        #expect(far("prak", "park") == 0.7)
        #expect(far("paark", "park") == 0.6)
        #expect(far("prk", "park") == 0.9)
        #expect(far("parking", "park") == nil)
    }
}
