import Diary
import Shop
import Testing

@testable import Conversation

/// Said on Saturday 21 November 2026 at ten, with a men's cut with Jonas on Friday the 27th at 14:30 chosen and kept.
@Suite("Corrections of a place that was chosen")
struct CorrectionTests {
    private static let chosen = "mens cut with jonas friday at 14:30"

    /// `who start` of the place that is kept now; or the hours that are offered, `< 14:30`, `> 14:30`.
    static let corrections: [(said: String, expected: String)] = [
        ("no, Thursday", "jonas 11-26 14:30"), ("no thursday please", "jonas 11-26 14:30"),
        ("doch lieber Donnerstag", "jonas 11-26 14:30"),
        ("rather at 15:15", "jonas 11-27 15:15"), ("nein, um halb eins", "jonas 11-27 12:30"),
        ("an hour later", "jonas 11-27 15:30"),
        ("can we make it an hour later?", "jonas 11-27 15:30"), ("eine stunde später bitte", "jonas 11-27 15:30"),
        ("two hours earlier", "jonas 11-27 12:30"), ("actually with mara", "mara 11-27 14:30"),
        ("wait, with Mara", "mara 11-27 14:30"),
        ("lieber bei mara", "mara 11-27 14:30"), ("earlier", "< 14:30"), ("a bit earlier please", "< 14:30"), ("früher", "< 14:30"),
        ("etwas früher bitte", "< 14:30"), ("later", "> 14:30"), ("something later that day", "> 14:30"), ("später", "> 14:30"),
        ("who else is free", "mara"), ("wer ist sonst noch frei?", "mara"), ("the day after", "jonas 11-28"),
        ("another day", "days"),
    ]

    @Test(
        "Whoever begins again where the name is asked is asked whether to stop, and is not called so",
        arguments: ["begin again", "von vorn bitte"])
    func beginsAgain(said: String) {
        let counter = TestCounter()
        counter.type(Self.chosen)
        counter.type(said)
        #expect(counter.visit.stage == .confirmStop && counter.visit.draft.customer == nil, "\(counter.screenText)")
    }

    @Test("They are understood where the name, the phone number or a yes is asked, and lose nothing else", arguments: corrections)
    func corrected(said: String, expected: String) throws {
        for typed in [[], ["Ada"], ["Ada", "0171 2345678"]] {
            let counter = TestCounter()
            counter.type(Self.chosen)
            try #require(counter.held != nil)
            for line in typed { counter.type(line) }
            counter.type(said)
            let draft = counter.visit.draft, shown = "\(typed) › \(said)\n\(counter.screenText)"
            #expect(draft.services.map(\.rawValue) == ["cut-men"] && draft.customer == typed.first, "\(shown)")
            #expect(counter.calls.isEmpty && counter.visit.stage != .confirmStop, "\(shown)")
            var offered: [Slot] = []
            if case .time(let visits, _) = counter.visit.stage { offered = visits.map { $0[0] } }
            let times = offered.map { TestCounter.zone.local($0.start) }
            switch expected.first {
            case "<": #expect(!times.isEmpty && times.allSatisfy { $0.time.minutes < 870 && $0.date.day == 27 }, "\(shown)")
            case ">": #expect(!times.isEmpty && times.allSatisfy { $0.time.minutes > 870 && $0.date.day == 27 }, "\(shown)")
            case "d":
                guard case .day = counter.visit.stage else { Issue.record("\(shown)"); return }
            default:
                let words = expected.split(separator: " ")
                guard words.count > 1 else {
                    #expect(!offered.isEmpty && offered.allSatisfy { $0.provider.rawValue == expected }, "\(shown)")
                    continue
                }
                let slot = try #require(counter.held?.slot ?? offered.first, "\(shown)")
                let local = TestCounter.zone.local(slot.start)
                #expect(slot.provider.rawValue == words[0] && "\(local.date)".hasSuffix(String(words[1])), "\(shown)")
                if words.count > 2 { #expect(local.time.description == words[2], "\(shown)") }
            }
        }
    }

    @Test(
        "Names stay names",
        arguments: [
            "Mara", "April May", "April", "Friday Okafor", "Jonas", "Morgan", "Will Later", "🦷🪥", "Do Nguyen", "Wo Ist",
            "Noah Schmidt", "May",
        ])
    func names(name: String) {
        let counter = TestCounter()
        counter.type(Self.chosen)
        counter.type(name)
        #expect(counter.visit.stage == .phone && counter.visit.draft.customer == name, "\(counter.screenText)")
    }

    @Test(
        "A name is taken out of the sentence around it, and with it a number",
        arguments: [
            ("my name is Anna Schmidt", "Anna Schmidt", nil), ("ich heiße Anna", "Anna", nil), ("I'm Bob", "Bob", nil),
            ("Anna Schmidt 0171 2345678", "Anna Schmidt", "01712345678"), ("Anna, +49 171 2345678", "Anna", "+491712345678"),
            ("i'd rather not say", "", nil), ("keine Angabe", "", nil),
        ] as [(String, String, String?)])
    func sentences(line: String, name: String, phone: String?) {
        let counter = TestCounter()
        counter.type(Self.chosen)
        counter.type(line)
        #expect(counter.visit.draft.customer == name && counter.visit.draft.phone == phone, "\(counter.screenText)")
    }

    @Test("A name of 300 emoji is kept as far as a name goes, and the customer is shown what is kept")
    func longName() {
        let counter = TestCounter()
        counter.type(Self.chosen)
        counter.type(String(repeating: "👨‍👩‍👧‍👦🦷", count: 150))
        #expect(counter.visit.stage == .phone && counter.screenText.contains("I keep the beginning"))
        #expect((1...80).contains(counter.visit.draft.customer?.count ?? 0))
    }

    @Test(
        "A phone number is found among words; what is none gets a hint, and who has none a person",
        arguments: [
            ("my number is 0171 2345678", "01712345678"), ("it's 0171-234 56 78", "01712345678"), ("o171 2345678", "01712345678"),
            ("meine nummer ist 030 123456", "030123456"), ("0171 abc", nil), ("call 0171 234x5678", nil), ("12", nil), ("abc", nil),
        ] as [(String, String?)])
    func phones(line: String, phone: String?) {
        let counter = TestCounter()
        counter.type(Self.chosen)
        counter.type("Ada")
        counter.type(line)
        #expect(counter.visit.draft.phone == phone, "\(counter.screenText)")
        #expect(counter.held != nil && (phone != nil || counter.visit.stage == .phone))
    }

    @Test(
        "Who has no phone, or asks why, keeps the place",
        arguments: ["i don't have one", "ich habe kein Handy", "why do you need it?"])
    func noPhone(line: String) {
        let counter = TestCounter()
        counter.type(Self.chosen)
        counter.type("Ada")
        counter.type(line)
        #expect(counter.visit.stage == .phone && counter.held != nil)
        #expect(counter.screenText.contains("Press * and I'll call") || counter.screenText.contains("Mit * rufe ich"))
    }

    @Test("“No” to “is that right?” asks what is wrong and loses nothing; name and number can be typed anew")
    func notRight() {
        let counter = TestCounter()
        for line in [Self.chosen, "Ada", "0171 2345678", "no"] { counter.type(line) }
        #expect(counter.visit.stage == .readBack && counter.held != nil && counter.screenText.contains("What shall be different?"))
        counter.type("wrong number")
        #expect(counter.visit.stage == .phone)
        counter.type("0171 2345679")
        counter.type("the name is wrong")
        #expect(counter.visit.stage == .name)
        counter.type("Eda")
        counter.type("yes")
        #expect(counter.bookings.first?.customer == "Eda" && counter.bookings.first?.phone == "01712345679")
    }

    @Test(
        "At the list of times: the first, the last, more, none of these, a number in words",
        arguments: [
            ("the first one", "10:00"), ("the last one", "17:15"), ("der letzte", "17:15"), ("the latest", "17:15"),
            ("ten", "10:00"),
            ("halb drei", "14:30"), ("the second one", "10:45"), ("do you have 10:30?", "10:30"),
        ])
    func choosing(line: String, time: String) {
        let counter = TestCounter()
        counter.type("mens cut with jonas friday")
        counter.type(line)
        #expect(counter.held.map { TestCounter.zone.local($0.slot.start).time.description } == time, "\(counter.screenText)")
    }

    @Test("“More” turns the page; “none of these” ends at other days; “Friday doesn't work” never calls anybody")
    func others() {
        let counter = TestCounter()
        counter.type("mens cut with jonas friday")
        counter.type("more")
        guard case .time(_, let page) = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        #expect(page == 1)
        for _ in 0..<5 { counter.type("none of these") }
        guard case .day = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        for line in ["freitag geht nicht", "i can't on friday", "friday doesn't work"] {
            let counter = TestCounter()
            counter.type("mens cut with jonas friday")
            counter.type(line)
            guard case .day(let days) = counter.visit.stage else { Issue.record("\(line)\n\(counter.screenText)"); return }
            #expect(counter.calls.isEmpty && !days.contains { $0.weekday == .friday })
        }
    }

    @Test("Who works that day is not said to be full up, and a bare number is a day of the month")
    func days() {
        let counter = TestCounter()
        counter.type("mens cut with jonas")
        let said = counter.type("24").joined(separator: "\n")
        #expect(said.contains("Jonas is not in on Tuesday, 24 November"), "\(said)")
        #expect(counter.visit.draft.fullDay == nil)
        counter.type("27.")
        #expect(counter.visit.draft.day == LocalDate(iso: "2026-11-27"), "\(counter.screenText)")
    }

    @Test("“Mara or Jonas” leaves the two to choose from, “not Mara” the others")
    func people() {
        let counter = TestCounter()
        for line in ["book", "mens cut", "mara or jonas"] { counter.type(line) }
        guard case .provider(let two) = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        #expect(two.map(\.rawValue) == ["mara", "jonas"])
        counter.type("not mara")
        #expect(counter.visit.preferred?.rawValue == "jonas")
    }

    @Test(
        "Names, days and nothing else are a wish to book, whatever entry they resemble",
        arguments: [
            "mens cut on the 24th", "fringe trim tmrw", "pony schneiden di 11 uhr", "mens cut with jonas", "men's cut jonas",
        ])
    func wishes(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(!counter.visit.draft.services.isEmpty, "\(counter.screenText)")
    }

    @Test("In the middle of a booking “how long does it take?” asks of what is being booked")
    func inBetween() {
        let counter = TestCounter()
        counter.type("mens cut with jonas friday")
        let said = counter.type("how long does it take?").joined(separator: "\n")
        #expect(said.contains("Men's cut takes about 30 minutes") && !said.contains("Women"))
    }
}
