import Diary
import Shop
import Testing

@testable import Conversation

@Suite("Visits for several people")
struct PartyTests {
    private static let services: Set<String> = [
        "haircut", "haircuts", "beard", "trim", "cut", "cuts", "haarschnitt", "haarschnitte",
    ]

    @Test(
        "How many are meant is told from numbers, from those who are named, and from words for a pair",
        arguments: [
            ("two haircuts, one for me and one for my daughter", 2), ("2 haircuts", 2), ("2x haircut please", 2),
            ("haircut for two people tomorrow at 3", 2), ("a haircut for me and my son", 2), ("a cut for my son and me", 2),
            ("haircut for my wife and I", 2), ("cut for me, my son and my daughter", 3), ("haircut for me & two kids", 3),
            ("haircut for two please", 2), ("haircut for the two of us", 2), ("a cut for my twins", 2),
            ("I want a haircut and my son too", 2), ("zwei Haarschnitte bitte", 2), ("Haarschnitt für drei Personen", 3),
            ("Haarschnitt für mich und meinen Sohn am Samstag", 2), ("Haarschnitt für uns beide", 2), ("zwei mal Haarschnitt", 2),
            ("haircuts for both of us", 2), ("haircut for 3 adults", 3),
        ])
    func several(line: String, people: Int) {
        #expect(SpokenParty(line, isService: Self.services.contains)?.people == people)
    }

    @Test(
        "One person, a time and a date are no party",
        arguments: [
            "a haircut for my son", "haircut at 2", "haircut at two", "haircut on the 2nd", "I want a haircut for my daughter",
            "haircut and beard on Saturday morning", "haircut in two weeks", "haircut for me at 3", "um 2 Haarschnitt",
            "my friend recommended you, I want a haircut", "book me a haircut with Jonas", "Haarschnitt um zwei",
            "haircut in 2 days",
        ])
    func one(line: String) {
        #expect(SpokenParty(line, isService: Self.services.contains) == nil)
    }

    @Test(
        "Two cuts in one sentence are asked about one by one where several services go by that word, and booked back to back as one visit",
        arguments: [
            "two haircuts on Friday at 10:00 with Jonas, one for me and one for my daughter",
            "haircut for two people on Friday at 10:00 with Jonas", "two haircuts with Jonas Friday 10:00",
            "a haircut for me and my son with Jonas on Friday at 10:00",
        ])
    func askedOneByOne(line: String) throws {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.screenText.contains("That makes 2 in one visit"), "\(counter.screenText)")
        #expect(counter.screenText.contains("Number 1 of 2"), "\(counter.screenText)")
        counter.press("2")
        #expect(counter.screenText.contains("Number 2 of 2"), "\(counter.screenText)")
        counter.press("3")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "cut-kids"], "\(counter.screenText)")
        counter.type("Ada")
        counter.type("0171 2345678")
        counter.press("1")
        try #require(counter.bookings.count == 2, "\(counter.screenText)")
        #expect(counter.bookings[0].group == counter.bookings[1].group && counter.bookings[0].group != nil)
    }

    @Test("A German plural names what its singular does")
    func germanPlural() {
        let counter = TestCounter()
        counter.type("zwei Haarschnitte am Freitag")
        #expect(counter.screenText.contains("1 von 2") && counter.visit.draft.unclear.count == 2, "\(counter.screenText)")
    }

    @Test("The same service twice is booked twice, and read back so")
    func twice() throws {
        let counter = TestCounter()
        counter.type("two men's cuts with Jonas on Friday at 10:00")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "cut-men"], "\(counter.screenText)")
        counter.type("Ada")
        counter.type("0171 2345678")
        #expect(counter.screenText.contains("2 × Men's cut"), "\(counter.screenText)")
        counter.press("1")
        try #require(counter.bookings.count == 2)
        #expect(counter.bookings[1].slot.start >= counter.bookings[0].slot.end)
    }

    @Test("What is said of two people is said of all that they want", arguments: ["men's cut and beard trim for two on Friday"])
    func ofAll(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "beard", "cut-men", "beard"], "\(counter.screenText)")
        let german = TestCounter()
        german.type("zwei Herrenhaarschnitte bitte")
        #expect(german.visit.draft.services.map(\.rawValue) == ["cut-men", "cut-men"], "\(german.screenText)")
    }

    @Test(
        "A question that speaks of several people and of no time is a question",
        arguments: ["can my kids play somewhere while I get my hair cut", "can my sister and I get our hair done at the same time"])
    func question(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.visit.draft.services.isEmpty && !counter.screenText.contains("in one visit"), "\(counter.screenText)")
    }

    @Test("A number is its neighbour's: two cuts and one beard")
    func neighbours() {
        let counter = TestCounter()
        counter.type("two men's cuts and a beard trim on Friday")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "cut-men", "beard"], "\(counter.screenText)")
    }

    @Test(
        "Whoever is thought of in the middle of a booking is booked for as well",
        arguments: ["and my son too", "for two people", "another men's cut"])
    func later(line: String) {
        let counter = TestCounter()
        counter.type("men's cut with Jonas on Friday")
        counter.type(line)
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "cut-men"], "\(counter.screenText)")
    }

    @Test("More than fit into one visit are not cut down to it in silence, and where no number is said it is asked for")
    func tooMany() {
        let counter = TestCounter()
        counter.type("men's cut for six people on Friday")
        #expect(
            counter.screenText.contains("more than I can book") && counter.visit.draft.services.isEmpty, "\(counter.screenText)")
        let family = TestCounter()
        family.type("men's cut for my kids on Friday")
        #expect(family.screenText.contains("one so far"), "\(family.screenText)")
    }

    @Test("The key for another service offers the same one again")
    func sameAgain() {
        let counter = TestCounter()
        counter.type("beard trim with Jonas on Friday")
        counter.type("another day")
        counter.type("8")
        counter.type("beard trim")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["beard", "beard"], "\(counter.screenText)")
    }

    @Test("A service and any day or time, with no word beside them, is a wish to book and calls nobody")
    func plainWish() {
        for service in ["beard trim", "men's cut", "men's cut and beard"] {
            let days = (1...31).map { "on \($0) december" }, times = (8...19).flatMap { ["friday \($0):30", "tomorrow at \($0)"] }
            for when in days + times {
                let counter = TestCounter()
                counter.type("\(service) \(when)")
                #expect(counter.calls.isEmpty && !counter.visit.draft.services.isEmpty, "\(service) \(when): \(counter.screenText)")
            }
        }
    }

    // MARK: Times that cannot be

    @Test("A time that is past today is said to be past, with what is still free")
    func pastToday() {
        let counter = TestCounter()
        counter.type("men's cut today at 9:15 with Jonas")
        #expect(counter.screenText.contains("past 09:15 already") && counter.screenText.contains("11:"), "\(counter.screenText)")
    }

    @Test("A day on which nobody could do it at all is not called full, and has no waiting list")
    func neverThatDay() throws {
        var content = TestCounter.content
        let highlights = try #require(content.services.firstIndex { $0.id.rawValue == "highlights" })
        content.services[highlights].lastStart = TimeOfDay(hour: 10, minute: 0)
        let counter = TestCounter(content: content)
        // Aylin begins at noon on Thursdays.
        counter.type("highlights with Aylin on Thursday 26 November")
        #expect(
            counter.screenText.contains("can't be booked on Thursday") && !counter.screenText.contains("Waiting list"),
            "\(counter.screenText)")
        let late = TestCounter()
        late.wait(3 * 3600 + 2400)
        late.type("men's cut today with Jonas")
        #expect(
            late.screenText.contains("no time left for that today") && !late.screenText.contains("Waiting list"),
            "\(late.screenText)")
    }
}
