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

    @Test("A word that begins otherwise and has two more letters wrong is another word")
    func otherWord() {
        let german = Spelling(
            language: .german, lines: [LanguageText.words(in: "ich muss absagen", .german)], protected: [], table: nil)
        func read(_ line: String) -> String {
            german.mend(LanguageText.words(in: line, .german)).line.map(\.text).joined(separator: " ")
        }
        #expect(read("massagen") == "massagen")
        #expect(read("bsagen") == "absagen" && read("absgaen") == "absagen" && read("sbsagn") == "absagen")
    }

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

    @Test("What lies off the way is passed over, and the distance is that of the whole table")
    func distanceInFull() {
        var generator = SeededGenerator(state: 5), distance = EditDistance()
        var near = 0
        for _ in 0..<20_000 {
            func word() -> Letters {
                (0..<Int.random(in: 1...8, using: &generator)).map { _ in [97, 98, 112, 115].randomElement(using: &generator)! }
            }
            let typed = word(), meant = word(), limit: Float = [0.95, 1.05, 1.25, 1.65, 1.9].randomElement(using: &generator)!
            let exact = Self.distance(typed, meant), isNear = abs(typed.count - meant.count) <= 2 && exact <= limit
            if isNear { near += 1 }
            #expect(distance.distance(typed, meant, limit: limit) == (isNear ? exact : nil), "\(typed.text) \(meant.text) \(limit)")
        }
        #expect(near > 1_000)
    }

    /// As `EditDistance` says it, every cell.
    private static func distance(_ typed: Letters, _ meant: Letters) -> Float {
        var cells = [[Float]](repeating: (0...meant.count).map { Float($0) * 0.9 }, count: typed.count + 1)
        for i in 1...typed.count {
            cells[i][0] = Float(i) * 0.9
            for j in 1...meant.count {
                let x = typed[i - 1], y = meant[j - 1]
                cells[i][j] = min(
                    cells[i - 1][j - 1] + (x == y ? 0 : Keyboard.areNeighbours(x, y) ? 0.7 : 1),
                    cells[i - 1][j] + (i > 1 && typed[i - 2] == x ? 0.6 : 0.9),
                    cells[i][j - 1] + (j > 1 && meant[j - 2] == y ? 0.6 : 0.9))
                if i > 1, j > 1, x == meant[j - 2], typed[i - 2] == y, x != y {
                    cells[i][j] = min(cells[i][j], cells[i - 2][j - 2] + 0.7)
                }
            }
        }
        return cells[typed.count][meant.count]
    }
}
