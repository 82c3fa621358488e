import Testing

@testable import Shop

/// What stands in the columns of a table, as owners lay it out.
@Suite("Columns as owners lay them out")
struct ColumnTests {
    @Test(
        "Ways to ask are told apart however they are parted, and one that holds a slash stays one",
        arguments: [
            ("henna tattoos / can i get henna done / henna", ["henna tattoos", "can i get henna done", "henna"]),
            ("price / what does it cost", ["price", "what does it cost"]), ("price; cost", ["price", "cost"]),
            ("a cut for men / women", ["a cut for men / women"]), ("wash/cut", ["wash/cut"]), ("card, cash", ["card, cash"]),
            ("x / y | z", ["x / y", "z"]),
        ])
    func waysToAsk(cell: String, ways: [String]) {
        let text = "question,also_asked,answer\nWhat?,\"\(cell)\",That.\n"
        #expect(OddFilesTests.read(("faq.csv", Array(text.utf8))).content.entries.first?.alsoAsked == ways)
    }

    @Test(
        "Hours in columns lose no stretch",
        arguments: [
            ("Day,From,To,From,To\nTue,9,12,14,18\n", "09:00-12:00,14:00-18:00"),
            ("Tag,Vormittags,Nachmittags\nDi,9-12,14-18\n", "09:00-12:00,14:00-18:00"),
            ("Day,Hours\nTue,9-12\n,14-18\n", "09:00-12:00,14:00-18:00"), ("Day,Open,Close\nTue,9:00,18:00\n", "09:00-18:00"),
            ("Day,Open\nTue,closed\n", ""), ("Day,Morning,Afternoon\nTue,9-12,-\n", "09:00-12:00"),
        ])
    func hoursInColumns(table: String, tuesday: String) {
        let (content, findings) = OddFilesTests.read(("Hours.csv", Array(table.utf8)))
        #expect(content.hours[.tuesday].map { "\($0.start)-\($0.end)" }.joined(separator: ",") == tuesday, "\(findings)")
        #expect(findings.isEmpty)
    }

    @Test(
        "And what cannot be put together is said",
        arguments: [
            ("Day,From,To\nTue,,18:00\n", "“18:00” ends hours that have no beginning."),
            ("Day,Morning,Afternoon\nTue,9-10,10-11\n", "“10-11” stands under the afternoon and begins before noon."),
            ("Day,Hours\n,9-12\n", "These hours have no day."),
        ])
    func hoursThatAreNone(table: String, message: String) {
        let findings = OddFilesTests.read(("Hours.csv", Array(table.utf8))).findings
        #expect(findings.map(\.message) == [message] && findings.first?.place == .row(2))
    }

    @Test("A price list has headings in it, and services that only have a price")
    func headings() {
        let table = "Name,Price,Minutes\nLADIES,,\nCut,48,45\nNeedles,3,\n,5,10\n"
        let (content, findings) = OddFilesTests.read(("Prices.csv", Array(table.utf8)))
        #expect(content.services.map(\.id.rawValue) == ["cut", "needles"] && content.services.map(\.isBookable) == [true, false])
        #expect(findings.map(\.severity) == [.warning, .warning, .error] && findings.map(\.place) == [.row(2), .row(4), .row(5)])
        #expect(findings.last?.message == "The row has no name.")
    }

    @Test("A person's days without times are the shop's hours of these; without any they are asked for")
    func daysAlone() {
        let people = ("People.csv", Array("Name,Days\nMo,\"Tue, Sat\"\n".utf8))
        let shop = OddFilesTests.read(("shop.yaml", Array("name: S\nhours: Tue-Fri 9-18; Sat 9-13\n".utf8)), people)
        #expect(HoursTextTests.written(shop.content.providers[0].hours ?? WeeklyHours()) == "Tue 09:00-18:00 | Sat 09:00-13:00")
        #expect(shop.findings.isEmpty)
        let alone = OddFilesTests.read(people).findings
        #expect(
            alone.map(\.message) == ["“tue, sat” names days and no times."]
                || alone.map(\.message) == ["“Tue, Sat” names days and no times."])
    }

    @Test(
        "The sheet of settings takes the names that people use, and suggests its own",
        arguments: [
            ("Timezone", "Europe/Berlin", ""), ("Zeitzone", "Europe/Berlin", ""), ("Telefon", "030 1", ""),
            ("Tiem zone", "Europe/Berlin", "Did you mean “time zone”? Correct it or delete the row."),
            ("Postcode", "10115", "Delete the row, or say it in an answer. Settings are: address,"),
        ])
    func settings(name: String, value: String, remedy: String) {
        let findings = OddFilesTests.read(("Settings.csv", Array("Setting,Value\nName,S\n\(name),\(value)\n".utf8))).findings
        #expect(findings.map(\.remedy).allSatisfy { !remedy.isEmpty && $0.hasPrefix(remedy) } && findings.isEmpty == remedy.isEmpty)
    }

    @Test("A day that lost its format says which day it was")
    func countedDay() {
        let findings = OddFilesTests.read(("Closed days.csv", Array("Date,Reason\n46388,x\n".utf8))).findings
        #expect(findings.map(\.message) == ["“46388” is how a spreadsheet counts days, and would be 2027-01-01."])
    }
}
