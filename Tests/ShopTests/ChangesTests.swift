import Testing

@testable import Shop

@Suite("What would change, in words")
struct ChangesTests {
    static func content(_ shop: String = "", _ services: String = "", _ answers: String = "") -> ShopContent {
        ShopReader.read(
            ShopFiles([
                .init(path: "shop.yaml", bytes: Array("name: S\nhours: Tue-Fri 9-18; Sat 9:00-14:00\n\(shop)".utf8)),
                .init(path: "services.yaml", bytes: Array(services.utf8)),
                .init(path: "faq.csv", bytes: Array("id,question,also_asked,answer\n\(answers)".utf8)),
            ])
        ).content
    }

    static func changes(_ old: ShopContent, _ new: ShopContent) -> ContentChanges {
        ContentChanges(from: old, to: new, today: SampleShopTests.today)
    }

    static let answers =
        "a,Where?,where is it | which way,Here.\nb,When?,,Now.\nc,Who?,,We.\nd,Why?,,So.\ne,What?,,That.\nf,How?,,Thus.\n"
    static let services = "services:\n  - {id: cut, name: Cut, price: 30, duration: 45}\n  - {id: wash, name: Wash, duration: 15}\n"

    @Test("The summary counts answers and says what customers notice first")
    func summary() {
        var new = Self.content(
            "", Self.services.replacing("30", with: "32"), Self.answers.replacing("Here.", with: "There.") + "g,New?,,Yes.\n")
        new.hours.days[.saturday] = [TimeRange(TimeOfDay(minutes: 540)!, TimeOfDay(minutes: 780)!)!]
        let changes = Self.changes(Self.content("", Self.services, Self.answers), new)
        #expect(changes.summary == "1 answer changed, 1 new; Saturday closes at 13:00 (was 14:00); Cut is now €32 (was €30)")
        #expect(!changes.removesMuch)
    }

    @Test("The same shop in other files is no change")
    func nothing() throws {
        let content = ShopReader.read(try SampleShopTests.files()).content
        let changes = Self.changes(content, ShopReader.read(TextShop.files(of: content)).content)
        #expect(changes.isEmpty && changes.summary == "Nothing changes for customers")
    }

    @Test(
        "Each kind of change has its sentence",
        arguments: [
            ("hours: Mon 9-12", "", "", "Monday is open 09:00–12:00 (was closed)."),
            ("hours: Tue-Fri 10-18; Sat 9-14", "", "", "Wednesday opens at 10:00 (was 09:00)."),
            ("hours: Tue-Fri 9-18", "", "", "Saturday is closed (was 09:00–14:00)."),
            ("closures: [2026-12-24 9-13 Eve]", "", "", "Thursday, 24 December: 09:00–13:00 (Eve)."),
            ("closures: [Dec 25-26 closed]", "", "", "Every year 25–26 December: closed."),
            ("contact: {phone: 0123}", "", "", "Phone: “0123”."),
            ("time_zone: Europe/Berlin", "", "", "Time zone: “Europe/Berlin” (was “UTC”)."),
            ("", services + "  - {id: dye, name: Dye, price: from 60, duration: 1h}\n", "", "Dye is new: from €60, 60 minutes."),
            ("", services.replacing("45", with: "50"), "", "Cut takes 50 minutes (was 45)."),
            ("", services.replacing("name: Cut", with: "name: Trim"), "", "Cut is now called Trim."),
            ("", services.replacing("price: 30, ", with: ""), "", "Cut is now without a price (was €30)."),
            ("", "services:\n  - {id: cut, name: Cut, price: 30, duration: 45}\n", "", "Wash is removed."),
            ("", services + "people: [{id: jo, name: Jo}]\n", "", "Jo is new."),
            ("", "", answers.replacing("Now.", with: "Later."), "“When?”: the answer is now “Later.”"),
            (
                "", "", answers.replacing("which way", with: "what road"),
                "“Where?”: also asked as “what road”; no longer asked as “which way”"
            ),
            ("", "", answers.replacing("f,How?,,Thus.\n", with: ""), "Removed: “How?” (f)"),
            ("", "", answers.replacing("f,How?", with: ",How come?"), "“How come?”: the question was “How?”"),
        ])
    func sentences(shop: String, services: String, answers: String, expected: String) {
        let new =
            shop.hasPrefix("hours")
            ? ShopReader.read(ShopFiles([.init(path: "shop.yaml", bytes: Array("name: S\n\(shop)".utf8))])).content : nil
        var content = Self.content(shop, services.isEmpty ? Self.services : services, answers.isEmpty ? Self.answers : answers)
        if let new { content.hours = new.hours }
        let changes = Self.changes(Self.content("", Self.services, Self.answers), content)
        #expect(changes.changes.contains { $0.text == expected }, "\(changes.changes.map(\.text))")
    }

    @Test("More than a fifth gone is much, whatever it is of; a date that has passed is not missed")
    func removals() {
        let rows = Self.answers.split(separator: "\n").map { $0 + "\n" }
        let one = Self.changes(Self.content("", "", Self.answers), Self.content("", "", rows.dropLast().joined()))
        #expect(one.removals.map(\.names) == [["How?"]] && !one.removesMuch)
        let two = Self.changes(Self.content("", "", Self.answers), Self.content("", "", rows.dropLast(2).joined()))
        #expect(two.removesMuch && two.removals[0].total == 6)
        #expect(Self.changes(Self.content("", Self.services), Self.content()).removesMuch)
        #expect(!Self.changes(Self.content("closures: [2020-01-01 closed]"), Self.content()).removesMuch)
        #expect(Self.changes(Self.content("closures: [2027-01-01 closed]"), Self.content()).removesMuch)
    }

    @Test("A test question that is taken out is named, and most of them gone asks twice")
    func goldenQuestions() {
        func content(_ rows: [String]) -> ShopContent {
            ShopReader.read(
                ShopFiles([.init(path: "questions.csv", bytes: Array(("question,expected\n" + rows.joined(separator: "\n")).utf8))])
            )
            .content
        }
        let rows = ["a,staff", "b,staff", "c,staff", "d,staff", "e,unknown"]
        let one = Self.changes(content(rows), content(["a,unknown"] + rows[1..<4] + ["f,staff"]))
        #expect(one.changes.map(\.text) == ["1 test question changed, 1 new.", "Removed: the test question “e”."])
        #expect(one.changes.map(\.kind) == [.changed, .removed] && !one.removesMuch)
        let two = Self.changes(content(rows), content(Array(rows[..<3])))
        #expect(two.removesMuch && two.removals.map(\.inWords) == ["2 of 5 test questions"])
    }

    @Test("A first installation says what the shop has")
    func first() {
        let changes = ContentChanges(from: nil, to: Self.content("", Self.services, Self.answers), today: SampleShopTests.today)
        #expect(changes.summary == "A new shop, S: 6 answers, 2 services, 0 people" && !changes.isEmpty)
    }
}
