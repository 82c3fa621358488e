import Testing

@testable import Shop

@Suite("Questions that the owner filled in")
struct UnansweredTests {
    static let faq =
        "id,question,also_asked,answer\nparking,Where can I park?,car park | garage,Behind the house.\nwifi,Is there wifi?,wlan | internet,Yes.\n"

    static func read(_ rows: String, name: String = "unanswered.csv") -> (content: ShopContent, findings: [Finding]) {
        ShopReader.read(
            ShopFiles([
                .init(path: "faq.csv", bytes: Array(faq.utf8)),
                .init(path: name, bytes: Array(("Asked,Question,Also asked,Why,Answer,Same as,Nearest,Language\n" + rows).utf8)),
            ]))
    }

    @Test("An answer makes an entry, with every way in which it was asked; what was not filled in is left alone")
    func newEntry() throws {
        let (content, findings) = Self.read(
            "4,do you sell vouchers,\"gift vouchers? \ncan i buy a voucher\",no answer,\"From €10, at the till.\",,wifi,en\n2,dogs ok?,,no answer,,,parking,en\n"
        )
        #expect(findings == [])
        #expect(content.entries.map(\.id.rawValue) == ["parking", "wifi", "do-you-sell-vouchers"])
        let entry = try #require(content.entries.last)
        #expect(entry.phrasings == ["do you sell vouchers", "gift vouchers?", "can i buy a voucher"])
        #expect(entry.answer == "From €10, at the till." && entry.source == Source(file: "unanswered.csv", line: 2))
    }

    @Test(
        "An entry's id or question gives that entry the ways to ask, once each",
        arguments: ["parking,", ",parking", ",Parking", ",where can i park"])
    func phrasings(filled: String) {
        let (content, findings) = Self.read(
            "3,wher do i leave the car,\"garage?\nmy name is […] can i park\",no answer,\(filled),,en\n")
        #expect(findings.map(\.description) == [])
        #expect(content.entries.count == 2)
        #expect(content.entries[0].alsoAsked == ["car park", "garage", "wher do i leave the car", "my name is can i park"])
    }

    @Test("One that was asked in another language stands beside the entry, with its answer, once")
    func otherLanguage() throws {
        let row = "3,kann man hier parken,parkplatz?,no answer,,parking,,de\n"
        let (content, findings) = Self.read(row)
        #expect(findings.map(\.description) == [] && content.entries.count == 3)
        let entry = try #require(content.entries.last)
        #expect(entry.id.rawValue == "parking-de" && entry.language == .german && entry.answer == content.entries[0].answer)
        #expect(entry.phrasings == ["kann man hier parken", "parkplatz?"])
        #expect(content.entries[0].language == .english && !content.entries[0].phrasings.contains("parkplatz?"))
        // Brought again beside an export that has it.
        let again = ShopReader.read(
            ShopFiles(
                TextShop.files(of: content).files + [
                    .init(
                        path: "unanswered.csv",
                        bytes: Array(("asked,question,also asked,why,answer,same as,nearest,language\n" + row).utf8))
                ])
        ).content
        #expect(again.entries.map(\.phrasings) == content.entries.map(\.phrasings))
    }

    @Test(
        "What cannot be meant is told by its row",
        arguments: [
            ("1,q,,,,praking,,en\n", "unanswered.csv, row 2: There is no entry “praking”. Did you mean “parking”?"),
            (
                "1,q,,,An answer.,parking,,en\n",
                "unanswered.csv, row 2: The row has an answer and names the entry “parking” as well."
            ),
            ("1,,,,An answer.,,,en\n", "unanswered.csv, row 2: The question is empty."),
            ("1,q,,,An answer.,,,klingon\n", "unanswered.csv, row 2: “klingon” is not a language."),
        ])
    func mistakes(rows: String, expected: String) {
        let findings = Self.read(rows).findings
        #expect(findings.contains { $0.description.hasPrefix(expected) && $0.severity == .error }, "\(findings.map(\.description))")
    }

    @Test("A sheet of a workbook reads like the file; what was imported before is not there twice")
    func sheet() {
        let rows = UnansweredRows([
            .init(question: "is there tea", alsoAsked: ["tea?"], count: 5, why: "no answer", nearest: nil, language: .german)
        ])
        var page = rows.page
        #expect(page.name == "Unanswered" && page.rows.count == 1)
        let column = page.columns.firstIndex { $0.heading == "Answer" }!
        page.rows[0][column] = "Always."
        let sheet = WorkbookSheets.Sheet(
            name: page.name, rows: [(1, page.columns.map(\.heading)), (2, page.rows[0])])
        let sheets = WorkbookSheets.files(of: "shop.xlsx", sheets: [sheet])
        let (content, findings) = ShopReader.read(ShopFiles(sheets))
        #expect(findings == [] && content.entries.map(\.answer) == ["Always."])
        #expect(content.entries[0].language == .german && content.entries[0].source.file == "shop.xlsx/Unanswered")
        let exported = TextShop.files(of: content).files
        #expect(ShopReader.read(ShopFiles(exported + sheets)).content.entries.count == 1)
        #expect(ShopReader.read(ShopFiles([rows.file])).content.entries.isEmpty)
    }
}
