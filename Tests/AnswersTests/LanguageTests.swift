import Shop
import Testing

@testable import Answers

@Suite("Languages")
struct LanguageTests {
    static let engine = AnswerEngine(content: TestShop.german, table: nil)

    @Test(
        "Guessed by small words, a line at a time",
        arguments: [
            ("where can i park", "en"), ("wo kann ich parken", "de"), ("habt ihr heute offen", "de"),
            ("bonjour, vous êtes ouverts?", "fr"),
            ("hola, cuánto cuesta", "es"), ("wat kost dit", "nl"), ("parking", nil), ("asdf", nil), ("", nil),
            ("wheelchair access pls", "en"), ("hallo", "de"), ("my hand", nil),
        ])
    func guesses(line: String, code: String?) {
        #expect(LanguageGuess.guess(LineCutter.words(in: line))?.rawValue == code)
    }

    @Test(
        "German customers get German entries",
        arguments: [
            ("wo kann ich parken", "parken"), ("habt ihr parkplaetze", "parken"), ("Parkplatz?", "parken"),
            ("kann ich mit karte bezahlen", "karte"),
            ("geht ec karte", "karte"), ("schneidet ihr auch kinder", "kinder"),
            ("was kostet ein haarschnitt für kinder", "kinder"),
            ("kann ich hier einen gutschien kaufen", "gutschein"), ("verkauft ihr gutscheine", "gutschein"),
        ])
    func german(line: String, entry: String) {
        let understanding = Self.engine.understand(line, language: .german)
        #expect(understanding.best == entry, "\(understanding)")
    }

    @Test(
        "German tasks and facts",
        arguments: [
            ("ich möchte einen termin", Intent.task(.book)), ("termin absagen", .task(.cancel)),
            ("ich muss meinen termin verschieben", .task(.move)),
            ("wann habt ihr offen", .fact(.openingHours)), ("wieviel kostet ein bartschnitt", .fact(.price)),
            ("wer ist morgen da", .fact(.whoIsIn)),
            ("ich will mit einem menschen sprechen", .person), ("hallo", .chat(.greeting)), ("danke", .chat(.thanks)),
            ("tschüß", .chat(.goodbye)),
        ])
    func germanTasks(line: String, intent: Intent) {
        let understanding = Self.engine.understand(line, language: .german)
        #expect(understanding.outcome == .intent(intent), "\(understanding)")
    }

    @Test("Of languages that have the same small words it is one that the shop speaks")
    func spoken() {
        let words = LineCutter.words(in: "i burnt my hand")
        #expect(LanguageGuess.guess(words) == nil)
        #expect(LanguageGuess.guess(words, spoken: [.german, .english]) == .english)
    }

    @Test("A greeting or a plain slip in the other language is answered in it, gibberish in the visit's")
    func other() {
        #expect(Self.engine.understand("moin", language: .english).outcome == .intent(.chat(.greeting)))
        #expect(Self.engine.understand("moin", language: .english).language == .german)
        #expect(Self.engine.understand("lkjsdf lksjdf hair", language: .english).language == nil)
    }

    @Test(
        "What is said in other languages too is small talk in the one that is spoken here",
        arguments: ["ciao", "merci", "vielen dank"])
    func borrowed(line: String) {
        let understanding = Self.engine.understand(line, language: .english)
        #expect([.intent(.chat(.goodbye)), .intent(.chat(.thanks))].contains(understanding.outcome), "\(understanding)")
        #expect(understanding.language == .german)
    }

    @Test("Where only another language's entry has the word, that entry is asked back")
    func lent() {
        let wheelchair = Self.engine.understand("ist das mit Wheelchair möglich", language: .german)
        #expect(wheelchair.suggested.first == "wheelchair" && wheelchair.language == .german, "\(wheelchair)")
        #expect(Self.engine.understand("ist das mit Gehwagen möglich", language: .german).suggested.first != "wheelchair")
    }

    @Test(
        "A German fact or task is understood by its own words, not by a mended one or by „nächste“",
        arguments: [
            "kannst du mir salz leihen", "wann kommt der nächste zug", "mein nachbar fragt ob das mit dem anhänger in ordnung ist",
        ])
    func ownWords(line: String) {
        switch Self.engine.understand(line, language: .german).outcome {
        case .unknown, .suggest, .intent(.entry): break
        case let outcome: Issue.record("\(outcome)")
        }
    }

    @Test("The line's language wins over the visit's; without a hint the visit's holds")
    func visitLanguage() {
        #expect(Self.engine.understand("where can i park my car", language: .german).best == "parking")
        #expect(Self.engine.understand("wo kann ich parken", language: .english).best == "parken")
        #expect(Self.engine.understand("wo kann ich parken", language: .english).language == .german)
    }

    @Test("Umlauts may be typed in any way")
    func umlauts() {
        for line in ["Gibt es Parkplätze", "gibt es parkplaetze", "gibt es parkplatze", "gibt es parkpla\u{308}tze"] {
            #expect(Self.engine.understand(line, language: .german).best == "parken")
        }
        #expect(Stemmer.stem(Letters(letters: "baerte"), .german) == Stemmer.stem(Letters(letters: "bart"), .german))
    }

    @Test("Compounds are taken apart at words the shop or the language has")
    func compounds() {
        let known = Set(["damen", "haarschnitt", "farbe", "beratung", "geburtstag", "karte"].map { Letters(letters: $0) })
        func parts(_ word: String) -> [String] { Compound.parts(of: Letters(letters: word)) { known.contains($0) }.map(\.text) }
        #expect(parts("damenhaarschnitt") == ["damen", "haarschnitt"])
        #expect(parts("farbberatung") == ["farbe", "beratung"])
        #expect(parts("geburtstagskarte") == ["geburtstag", "karte"])
        #expect(parts("haarschnitt") == [])
        #expect(parts("karte") == [])
    }

    @Test("A language without rules of its own works by its letters")
    func otherLanguages() {
        var content = ShopContent(name: "Salon")
        content.languages = [Language(rawValue: "fr")]
        content.entries = [
            TestShop.entry("parking", ["Où puis-je me garer ?", "Y a-t-il un parking ?"], "Derrière.", Language(rawValue: "fr")),
            TestShop.entry(
                "carte", ["Prenez-vous la carte ?", "Puis-je payer par carte bancaire ?"], "Oui.", Language(rawValue: "fr")),
        ]
        let engine = AnswerEngine(content: content, table: nil)
        #expect(engine.understand("ou est ce que je peux me garer", language: nil).best == "parking")
        #expect(engine.understand("je peux payer par carte", language: nil).best == "carte")
        // Its small words are known, and are no subjects that an entry would have to speak of.
        #expect(engine.understand("vous avez un parking", language: nil).strangers.isEmpty)
    }
}
