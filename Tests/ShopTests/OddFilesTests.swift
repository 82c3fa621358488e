import Testing

@testable import Shop

/// What owners bring on a stick, and what they read about it.
@Suite("Odd files")
struct OddFilesTests {
    static let good = "question,answer\nWhere can I park?,Behind the house.\n"

    static func read(_ files: (String, [UInt8])...) -> (content: ShopContent, findings: [Finding]) {
        ShopReader.read(ShopFiles(files.map { ShopFiles.File(path: $0.0, bytes: $0.1) }))
    }

    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)] }
    }

    // MARK: Tables that mean what they say

    @Test(
        "A table reads the same however it was written",
        arguments: [
            "id,question,also_asked,answer\nprice,Was kostet es?,preis | wie teuer,\"32 €, bar\"\n",
            "id;question;also_asked;answer\nprice;Was kostet es?;preis | wie teuer;32 €, bar\n",
            "id\tquestion\talso_asked\tanswer\nprice\tWas kostet es?\tpreis | wie teuer\t32 €, bar\n",
            "sep=;\nid;question;also_asked;answer\nprice;Was kostet es?;preis | wie teuer;32 €, bar\n",
            "Answer;Also asked;Question;ID\n\"32 €, bar\";\"preis\nwie teuer\";Was kostet es?;price\n",
            "id;Frage;Auch gefragt;Antwort;;;\nprice;Was kostet es?;preis|wie teuer;32 €, bar;;;\n;;;;;;\n;;;;;;\n",
            "\"id\",\"question\",\"also asked 1\",\"also asked 2\",\"answer\"\n\"price\",\"Was kostet es?\",\"preis\",\"wie teuer\",\"32 €, bar\"",
            "My questions;;;\n\nid;question;also_asked;answer\nprice;  Was kostet es?  ; preis | | wie teuer ;32 €, bar\n",
            "id,question,also_asked,answer\nprice,“Was kostet es?”,“preis | wie teuer”,“32 €, bar”\n",
            "question,id,answer,also_asked\nWas kostet es?,price,\"32 €, bar\",\"- preis\n- wie teuer\"\n",
        ])
    func tables(text: String) {
        let encodings: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), Array(text.replacing("\n", with: "\r\n").utf8),
            [0xFF, 0xFE] + Self.utf16(text, bigEndian: false), [0xFE, 0xFF] + Self.utf16(text, bigEndian: true),
            Self.utf16(text, bigEndian: false),
        ]
        for bytes in encodings {
            let (content, findings) = Self.read(("faq.csv", bytes))
            #expect(findings.map(\.description) == [])
            #expect(content.entries.count == 1)
            #expect(content.entries.first?.id.rawValue == "price")
            #expect(content.entries.first?.phrasings == ["Was kostet es?", "preis", "wie teuer"])
            #expect(content.entries.first?.answer == "32 €, bar")
        }
    }

    @Test("Windows-1252, as a German Excel writes it, keeps umlauts, the euro and curly quotes")
    func windows1252() {
        let bytes =
            Array("question;answer\n".utf8) + [
                0x4B, 0xF6, 0x6E, 0x6E, 0x65, 0x6E, 0x3F, 0x3B, 0x84, 0x61, 0x62, 0x93, 0x20, 0x33, 0x32, 0x20, 0x80, 0x0D, 0x0A,
            ]
        let (content, findings) = Self.read(("faq.csv", bytes))
        #expect(findings == [])
        #expect(content.entries.first?.question == "Können?")
        #expect(content.entries.first?.answer == "„ab“ 32 €")
    }

    @Test("Quotes, line breaks and delimiters within a cell stay")
    func cells() {
        let (content, findings) = Self.read(
            ("faq.csv", Array("question,answer\n\"What, really?\",\"She said \"\"yes\"\",\nand; more\"\nNext?,b\n".utf8)))
        #expect(findings == [])
        #expect(content.entries.map(\.answer) == ["She said \"yes\",\nand; more", "b"])
        // The spreadsheet shows the row after the one with a line break as row 3.
        #expect(content.entries.map(\.source.line) == [2, 3])
    }

    @Test("A folder with nothing but faq.csv is a shop")
    func onlyAnswers() {
        let (content, findings) = ShopCheck.findings(
            in: ShopFiles([
                .init(
                    path: "faq.csv",
                    bytes: Array("id,question,also_asked,answer,language\na,q one,q two | third q,An answer.,en\n".utf8))
            ]),
            today: SampleShopTests.today)
        #expect(findings == [])
        #expect(content.entries.count == 1 && content.languages == [.english])
    }

    @Test("Without an id an entry gets one that stays whatever stands around it")
    func ids() {
        let rows = ["Where can I park?,a", "Wo kann ich parken?,b", "Where can I park,c", "停车?,d"]
        func ids(_ rows: [String]) -> [String: String] {
            let (content, _) = Self.read(("faq.csv", Array(("question,answer\n" + rows.joined(separator: "\n")).utf8)))
            return Dictionary(uniqueKeysWithValues: content.entries.map { ($0.answer, $0.id.rawValue) })
        }
        #expect(ids(rows)["a"] == "where-can-i-park")
        #expect(ids(rows)["b"] == "wo-kann-ich-parken")
        #expect(Set(ids(rows).values).count == 4)
        #expect(ids(rows)["d"] == ids(["停车?,d"])["d"])
        #expect(ids(["New one?,n"] + rows).filter { $0.key != "n" } == ids(rows))
    }

    // MARK: What is said about the rest

    @Test(
        "Says file, place and remedy",
        arguments: [
            ("faq.csv", "question,answer\nWhere?,\n", "faq.csv, row 2: The answer to “Where?” is empty."),
            ("faq.csv", "question,answer\n,Here.\n", "faq.csv, row 2: The question is empty."),
            (
                "faq.csv", "question,answer\nWhere?,Here, there.\n",
                "faq.csv, row 2: The row has more cells than the heading has columns"
            ),
            ("faq.csv", "question,answer\nWhere?,\"Here\n", "faq.csv, row 2: A quote is opened in this row and never closed."),
            (
                "faq.csv", "Where can I park?,Behind the house.\n",
                "faq.csv, row 1: The heading names no columns “question” and “answer”"
            ),
            ("faq.csv", "question,anwser\nA,B\n", "faq.csv, row 1: The heading names no columns"),
            (
                "faq.csv", "question,answer,langauge\nA?,B,en\n",
                "faq.csv, row 1: The column “langauge” is not read. Did you mean “language”?"
            ),
            ("faq.csv", "question,answer,language\nA?,B,klingon\n", "faq.csv, row 2: “klingon” is not a language."),
            ("faq.csv", "id,question,answer\nmy id!,A?,B\n", "faq.csv, row 2: “my id!” cannot be an id."),
            ("faq.csv", "question,answer\nA?,Esc \u{1B}[31m red\n", "faq.csv, row 2: The text holds a terminal escape"),
            (
                "faq.csv", "question,answer\nA?,\"\"\"x\u{9}\u{202E}abc\"\n",
                "faq.csv, row 2: The text holds the invisible mark U+202E"
            ),
            (
                "faq.csv", "question,answer\nA?,Bell \u{7}\n",
                "faq.csv, row 2: The text holds the invisible control character U+0007."
            ),
            ("faq.csv", "question,answer\nKÃ¶nnen?,B\n", "faq.csv, row 2: Some letters are garbled"),
            ("faq.csv", "PK\u{3}\u{4}xxxx", "faq.csv: The file is not a plain text but an Excel or LibreOffice workbook"),
            ("shop.yaml", "%PDF-1.4", "shop.yaml: The file is not a plain text but a PDF."),
            ("faq/a.md", "Just some text.", "faq/a.md, line 1: The file holds no question."),
            ("faq/a.md", "# Where?\n\nAlso asked:\n- here\n", "faq/a.md, line 1: The answer to “Where?” is empty."),
            ("faq/a.md", "# Where?\nlanguage: xx1\n\nHere.", "faq/a.md, line 2: “xx1” is not a language."),
            ("faq/a.md", "# Where?\n\nHere \u{1B}]52;c;\u{7}.", "faq/a.md, line 3: The text holds a terminal escape"),
            ("questions.csv", "question,expected\nWhere?,\n", "questions.csv, row 2: It is not said what “Where?” should bring."),
            ("questions.csv", "a,b\n1,2\n", "questions.csv, row 1: The heading names no columns “question” and “expected”."),
            (
                "shop.yaml", "name: A\nhuors: Mon 9-18\n",
                "shop.yaml, line 2: “huors” is not a key that is known here. Did you mean “hours”?",
            ),
            ("shop.yaml", "name: A\nname: B\n", "shop.yaml, line 1: “name” is written twice"),
            ("shop.yaml", "name: A\nhours: Mon-Fri 22-9\n", "shop.yaml, line 2: “22-9” ends before it begins."),
            (
                "shop.yaml", "hours:\n  Mon: 9-12\n  Tus: 9-12\n",
                "shop.yaml, line 3: “Tus” is neither a day nor a time. Did you mean “Tue”?"
            ),
            (
                "shop.yaml", "closures:\n  - 2026-12-24 9-13\n  - 2026-02-30\n",
                "shop.yaml, line 3: “2026-02-30” is not a day of the calendar."
            ),
            ("shop.yaml", "name: Salon: the best\n", "shop.yaml, line 1: There is a second colon in the line"),
            ("shop.yaml", "name: \"Salon\nhours: Mon 9-18\n", "shop.yaml, line 1: A quote is opened and never closed."),
            ("shop.yaml", "languages: [en, de\nname: A\n", "shop.yaml, line 1: A bracket is opened and not closed."),
            (
                "shop.yaml", "a: &x [1]\nname: *x\n",
                "shop.yaml, line 1: “&x [1]” begins with “&”, which YAML reserves for shortcuts.",
            ),
            ("shop.yaml", "a: &x\n  b: 1\nc: *x\n", "shop.yaml, line 1: “&x” is a YAML shortcut"),
            ("shop.yaml", "name: *salon\n", "shop.yaml, line 1: “*salon” begins with “*”, which YAML reserves for shortcuts."),
            ("shop.yaml", "name: \"\\e[31mSalon\"\n", "shop.yaml, line 1: The text holds a terminal escape"),
            ("shop.yaml", "demonstration: maybe\n", "shop.yaml, line 1: “demonstration” is yes or no, not “maybe”."),
            ("shop.yaml", "time_zone: ../../etc/passwd\n", "shop.yaml, line 1: “../../etc/passwd” is not a time zone."),
            ("shop.yaml", "time_zone: Berlin\n", "shop.yaml, line 1: “Berlin” is not a time zone."),
            ("shop.yaml", "clock: 24\n", "shop.yaml, line 1: The shop has no name."),
            ("faq.txt", "question\tanswer\nWhere?\t\n", "faq.txt, row 2: The answer to “Where?” is empty."),
            ("shop.yaml", "currency: Taler\n", "shop.yaml, line 1: “Taler” is not a currency."),
            ("shop.yaml", "clock: 13h\n", "shop.yaml, line 1: “clock” is 12 or 24, not “13h”."),
            ("shop.yaml", "clock: 24 h\nask_back: lots\n", "shop.yaml, line 2: “ask_back” should be a number from 0 to 50"),
            ("shop.yaml", "- just\n- a list\n", "shop.yaml, line 1: a list stands where the shop is expected."),
            (
                "shop.yaml", "name: {{{{{{{{{{{{{{{{{{{{a: b}}}}}}}}}}}}}}}}}}}}",
                "shop.yaml: The text is nested more than 16 levels deep."
            ),
            (
                "services.yaml", "services:\n  - id: cut\n    price: £32\n    duration: 30\n",
                "services.yaml, line 3: “£32” is in GBP"
            ),
            ("services.yaml", "services:\n  - id: cut\n    price: 32\n", "services.yaml, line 2: The service has no duration."),
            ("services.yaml", "services:\n  - id: cut\n    duration: soon\n", "services.yaml, line 3: “soon” is not a duration."),
            (
                "services.yaml", "services:\n  - price: 32\n    duration: 30\n",
                "services.yaml, line 2: The service has neither an id nor a name."
            ),
            (
                "services.yaml", "services:\n  - id: cut\n    duraton: 30\n",
                "services.yaml, line 3: “duraton” is not a key that is known here. Did you mean “duration”?"
            ),
            ("services.yaml", "resources:\n  chair: many\n", "services.yaml, line 2: “chair: many” should be how many there are."),
            ("services.yaml", "booking:\n  notice: 3 years\n", "services.yaml, line 2: “notice”: “3 years” is not a duration."),
            ("services.yaml", "booking:\n  ahead: 9999\n", "services.yaml, line 2: “ahead: 9999” is out of bounds."),
            (
                "handoff.yaml", "rules:\n  - when: urgnet\n    words: [help]\n",
                "handoff.yaml, line 2: “when: urgnet” is not known. Did you mean “urgent”?"
            ),
            ("handoff.yaml", "rules:\n  - when: urgent\n", "handoff.yaml, line 2: The rule has neither words nor a tag"),
            ("handoff.yaml", "idle_reset_after: 5\n", "handoff.yaml, line 1: “idle_reset_after: 5” is out of bounds."),
            ("wording/de.yaml", "greeting:\n  - a\n", "wording/de.yaml, line 1: “greeting” should be one sentence."),
            ("shpo.yaml", "name: A", "shpo.yaml: The file is not read. Did you mean “shop.yaml”?"),
            ("photo.txt", "", "photo.txt: The file is not read."),
        ])
    func says(file: String, text: String, expected: String) {
        let (_, findings) = Self.read((file, Array(text.utf8)))
        #expect(findings.contains { $0.description.hasPrefix(expected) }, "\(findings.map(\.description))")
        #expect(
            findings.allSatisfy {
                !$0.remedy.isEmpty && $0.description.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
            })
    }

    @Test("An empty folder is an error: a pulled stick reads like one")
    func emptyFolder() {
        #expect(ShopReader.read(ShopFiles([])).findings.map(\.severity) == [.error])
        #expect(Self.read(("photo.txt", [])).findings.map(\.severity) == [.warning, .error])
    }

    @Test("What is broken does not hide what is not")
    func goesOn() {
        let (content, findings) = Self.read(
            (
                "shop.yaml",
                Array(
                    "name: \"Salon\nhours: Mon-Fri 9-18\ncontact:\n  phone: 0123 456\nclosures:\n - 2026-12-24 nonsense 9-1\n - 2026-12-25\n"
                        .utf8)
            ),
            ("faq.csv", Array("question,answer\nA?,\nB?,b\n,\nC?,c\n".utf8)),
            ("services.yaml", Array("services:\n  - id: cut\n    duration: 30\n    price: x\n".utf8)))
        #expect(content.contact.phone == "0123 456")
        #expect(!content.hours.isEmpty && content.exceptions.count == 1)
        #expect(content.entries.map(\.answer) == ["b", "c"])
        #expect(content.services.map(\.minutes) == [30])
        #expect(findings.count { $0.severity == .error } == 4 && findings.allSatisfy { $0.place != nil })
    }

    // MARK: YAML 1.1's traps

    @Test("9:00, no, 0123 and bare dates mean what the owner meant")
    func types() {
        let (content, findings) = Self.read(
            (
                "shop.yaml",
                Array(
                    """
                    name: No
                    clock: 12
                    hours:
                      mon: 9:00-18:00
                      tue: no
                      sat: [9:00-12:00, 13:00-14:00]
                    closures:
                      - 2026-12-25
                      - 2026-12-24: 9:00-13:00
                      - {date: 2026-12-31, hours: 9-12, reason: New Year}
                    contact: {phone: 0123456, email: a@b.example}
                    demonstration: no
                    """.utf8)
            ))
        #expect(findings == [])
        #expect(content.name == "No" && content.contact.phone == "0123456" && !content.isDemonstration && content.clock == .hours12)
        #expect(HoursTextTests.written(content.hours) == "Mon 09:00-18:00 | Sat 09:00-12:00,13:00-14:00")
        #expect(
            content.exceptions.map { "\($0.first) \($0.hours.count) \($0.reason ?? "")" } == [
                "2026-12-25 0 ", "2026-12-24 1 ", "2026-12-31 1 New Year",
            ])
    }

    @Test("A tab at the beginning of a line is forgiven")
    func tabs() {
        let (content, findings) = Self.read(
            ("shop.yaml", Array("name: S\ncontact:\n\tphone: 0123\n\temail:\ta@b.example # x\n".utf8)))
        #expect(findings == [])
        #expect(content.contact.phone == "0123" && content.contact.email == "a@b.example")
    }

    @Test("Stars and ampersands within texts are text")
    func starsInTexts() {
        let (content, findings) = Self.read(
            ("shop.yaml", Array("name: Cut & Go\nprivacy_notice:\n  text: |\n    *Important*\n    & more\n".utf8)))
        #expect(findings == [])
        #expect(content.name == "Cut & Go")
        #expect(content.privacyNotice.text[.english] == "*Important*\n& more")
    }

    @Test("A bomb of aliases is refused before it is read")
    func bomb() {
        let levels = (1...9).map { "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ",") + "]" }
        let text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + levels.joined(separator: "\n") + "\n? *a9\n: x\n"
        // Three thousand million values, once it is unfolded: no test that unfolds it ends.
        let (content, findings) = Self.read(("shop.yaml", Array(text.utf8)))
        #expect(
            findings.contains { $0.severity == .error && $0.message.contains("reserves for shortcuts") } && content.name == "",
            "\(findings)")
    }

    @Test("Both ways to write a service, a person, a need and a rule")
    func forms() {
        let (content, findings) = Self.read(
            (
                "services.yaml",
                Array(
                    """
                    Services:
                      cut: {name: Cut, Duration: 30 min, price: 32, needs: {chair: 2}}
                      colour: {name: {en: Colour, DE: Farbe}, duration: 30 + wait 25 + 20, needs: chair, last start: 4.30 pm}
                    people:
                    - name: Mara Lind
                      services: all
                      breaks: {tue-thu: 12:00-12:30}
                    - id: jo
                      services: cut, colour
                    resources: {chair: 2, room: {name: Back room}}
                    booking: {notice: 2 h, starts_every: 15, cancel_until: 48}
                    """.utf8)
            ), ("handoff.yaml", Array("rules:\n  urgent: {words: [fire, bleeding]}\nnobody_free_after: 4 min\n".utf8)))
        #expect(findings.map(\.description) == [])
        #expect(content.services.map(\.id.rawValue) == ["cut", "colour"])
        #expect(content.services[0].resources == [.init(resource: .init(rawValue: "chair"), count: 2)])
        #expect(content.services[1].name[.german] == "Farbe" && content.services[1].steps.count == 3)
        #expect(content.services[1].lastStart == TimeOfDay(hour: 16, minute: 30))
        #expect(content.providers.map(\.id.rawValue) == ["mara-lind", "jo"] && content.providers[0].services == nil)
        #expect(content.providers[1].services?.count == 2)
        #expect(content.resources.map(\.name) == ["chair", "Back room"])
        #expect(content.bookingRules.leadMinutes == 120 && content.bookingRules.cancellationHours == 48)
        #expect(content.handoff.rules.map(\.trigger) == [.urgent] && content.handoff.rules[0].pagesAtOnce)
        #expect(content.handoff.nobodyFreeAfter == 240)
    }

    // MARK: Markdown

    @Test("A topic file reads as it looks")
    func markdown() {
        let text = """
            ---
            language: de
            tags: besuch
            ---
            <!-- a comment
            # not a question -->
            # Wo kann ich parken?  #
            id: parken
            tags: auto

            **Auch gefragt:**

            * parkplatz
            * wohin mit dem auto | parkhaus

            1. nicht hier

            Hinter dem **Haus**, siehe
            [Karte](https://x.example).

            - eins
            - zwei
            Ende.

            # Kaffee?
            Also asked: tee | wasser

            Answer: - ja
            """
        let (content, findings) = Self.read(("faq/besuch.md", Array(text.utf8)))
        #expect(findings.map(\.description) == [])
        #expect(content.entries.map(\.id.rawValue) == ["parken", "kaffee"])
        #expect(content.entries[0].alsoAsked == ["parkplatz", "wohin mit dem auto", "parkhaus", "nicht hier"])
        #expect(content.entries[0].answer == "Hinter dem Haus, siehe Karte (https://x.example).\n\n- eins\n- zwei Ende.")
        #expect(content.entries[0].tags == ["besuch", "auto"] && content.entries[0].language == .german)
        #expect(content.entries[0].source == Source(file: "faq/besuch.md", line: 7))
        #expect(content.entries[1].alsoAsked == ["tee", "wasser"] && content.entries[1].answer == "- ja")
    }

    @Test("A heading without text is a topic, and the questions are the ones below it")
    func topics() {
        let (content, findings) = Self.read(
            ("faq/a.md", Array("# Visit\n\n## Where?\nHere.\n\n## When?\nNow.\n\n# Own?\nYes.\n\n## Part\nMore.\n".utf8)))
        #expect(findings == [])
        #expect(content.entries.map(\.question) == ["Where?", "When?", "Own?"])
        #expect(content.entries[2].answer == "Yes.\n\nPart More.")
    }

    // MARK: Limits

    @Test("Sizes are refused before anything is read")
    func limits() {
        #expect(ShopFiles.findings(sizes: [("faq.csv", 1 << 20)]) == [])
        #expect(ShopFiles.findings(sizes: [("faq.csv", 5 << 30)]).map(\.file) == ["faq.csv", "."])
        #expect(ShopFiles.findings(sizes: (0..<100_000).map { ("\($0).md", 1) }).count == 1)
        #expect(ShopFiles.findings(sizes: (0..<9).map { ("\($0).md", 1 << 20) }).count == 1)
        #expect(ShopFiles.findings(sizes: [("a", .max), ("b", .max)]).count == 3)
    }
}
