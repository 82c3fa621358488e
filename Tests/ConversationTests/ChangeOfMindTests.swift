import Diary
import Shop
import Testing

@testable import Conversation

@Suite("A change of mind in the middle of a booking")
struct ChangeOfMindTests {
    private func atDays() -> TestCounter {
        let counter = TestCounter()
        for key in "32" { counter.press(key) }
        counter.type("mara")
        return counter
    }

    @Test(
        "“Cancel” asks once, then throws the half-made booking away; “no” goes on where it was",
        arguments: ["cancel", "stop please", "abbrechen", "doch nicht", "forget it", "cancle"])
    func stops(line: String) {
        let counter = atDays()
        let stage = counter.visit.stage
        counter.type(line)
        #expect(counter.visit.stage == .confirmStop, "\(counter.screenText)")
        counter.press("2")
        #expect(counter.visit.stage == stage)
        counter.type(line)
        counter.press("1")
        #expect(counter.visit.stage == .desk && counter.visit.halfMadeBooking == nil)
        #expect(counter.screenText.contains("Nothing was booked") || counter.screenText.contains("nichts gebucht"))
    }

    @Test(
        "“Cancel” may mean another appointment: that is asked, at every question",
        arguments: ["cancel", "cancel my appointment", "meinen Termin absagen"])
    func cancelsAnother(line: String) {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        #expect(counter.visit.stage == .name)
        counter.type(line)
        #expect(counter.visit.stage == .confirmStop && counter.screenText.contains("3 "), "\(counter.screenText)")
        counter.press("3")
        #expect(counter.visit.stage == .code && counter.held == nil, "\(counter.screenText)")
    }

    @Test("“Cancel” in the middle of moving an appointment keeps it, or cancels just that one")
    func cancelsWhatIsMoved() {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        counter.type("Ada")
        counter.type("01712345678")
        counter.press("1")
        counter.press("4")
        counter.type(counter.bookings[0].code.description)
        counter.type("5678")
        counter.press("1")
        counter.type("cancel")
        counter.press("3")
        guard case .confirmCancel = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        counter.press("1")
        #expect(counter.bookings.map(\.status) == [.cancelled])
    }

    @Test(
        "Which one is to be cancelled is answered in words; what is no answer is no name",
        arguments: ["an old one", "einen anderen"])
    func anotherInWords(line: String) {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        counter.type("cancel")
        counter.type("hm what")
        #expect(counter.visit.stage == .confirmStop && counter.visit.draft.customer == nil)
        counter.type(line)
        #expect(counter.visit.stage == .code, "\(counter.screenText)")
    }

    @Test("Short German days are days in an English visit too", arguments: [("do 14:30", "2026-11-26"), ("mi 11", "2026-11-25")])
    func shortDays(line: String, day: String) {
        let counter = atDays()
        counter.type(line)
        #expect(counter.visit.draft.day?.description == day, "\(counter.screenText)")
    }

    private func atTimes() -> TestCounter {
        let counter = TestCounter()
        counter.type("men's cut with jonas on friday")
        return counter
    }

    @Test(
        "Whoever does not mind gets the first",
        arguments: ["egal", "i don't care when", "any", "mir egal", "whatever", "irgendwann"])
    func indifferent(line: String) {
        for counter in [atTimes(), atDays()] {
            counter.type(line)
            #expect(counter.visit.stage == .name && counter.held != nil, "\(counter.screenText)")
        }
    }

    @Test(
        "A week or some days later or earlier is the same time on that day; the days are listed from there on",
        arguments: [
            ("a week later", "2026-12-04"), ("eine Woche später", "2026-12-04"), ("two weeks later", "2026-12-11"),
            ("the week after", "2026-12-04"), ("2 days earlier", "2026-11-25"), ("zwei Tage früher bitte", "2026-11-25"),
        ])
    func daysLater(line: String, day: String) {
        let counter = atTimes()
        counter.type(line)
        #expect(counter.visit.draft.day?.description == day, "\(counter.screenText)")
        let chosen = atTimes()
        chosen.type("11:00")
        chosen.type(line)
        #expect(chosen.visit.draft.slots.first.map { TestCounter.zone.local($0.start).description } == day + "T11:00")
        let days = TestCounter()
        days.type("men's cut with jonas")
        days.press("3")
        days.type("men's cut with jonas")
        guard case .day(let before) = days.visit.stage else { Issue.record("\(days.screenText)"); return }
        days.type("a week later")
        guard case .day(let after) = days.visit.stage else { Issue.record("\(days.screenText)"); return }
        #expect(after[0] >= before[0].adding(days: 7))
    }

    @Test("“Back” in words is the key for it", arguments: ["back", "go back please", "zurück", "einen Schritt zurück"])
    func back(line: String) {
        let counter = atTimes()
        counter.type(line)
        guard case .day = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
    }

    @Test(
        "What was read back is agreed to in many words, and “not right” in none of them",
        arguments: ["yes", "book it", "passt so", "perfect", "that's right", "ja bitte", "das stimmt so", "ok thanks"])
    func agreed(line: String) {
        let counter = atTimes()
        for answer in ["11:00", "Ada", "01712345678"] { counter.type(answer) }
        counter.type("not right")
        #expect(counter.bookings.isEmpty && counter.visit.stage == .readBack)
        counter.type(line)
        #expect(counter.bookings.count == 1, "\(counter.screenText)")
    }

    @Test(
        "A name and a number in one line, with the words between them",
        arguments: [
            "my name is Ada Lovelace and my number is 0171 2345678", "Ada Lovelace, Tel. 0171 2345678",
            "ich heiße Ada Lovelace und meine Handynummer ist 0171 2345678", "Ada Lovelace 0171 2345678",
        ])
    func nameAndNumber(line: String) {
        let counter = atTimes()
        counter.type("11:00")
        counter.type(line)
        #expect(counter.visit.draft.customer == "Ada Lovelace" && counter.visit.draft.phone == "01712345678")
    }

    @Test("A held slot is given back with it")
    func givesBack() {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        #expect(counter.held != nil)
        counter.type("cancel")
        counter.press("1")
        #expect(counter.held == nil)
    }

    @Test("“jonas please” changes the person, and the rest stays")
    func person() {
        let counter = atDays()
        counter.type("jonas please")
        #expect(counter.visit.preferred?.rawValue == "jonas")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men"])
    }

    @Test("“something else”, “another day” and “someone else” go back to just that question")
    func steps() {
        let counter = atDays()
        counter.type("someone else")
        guard case .provider = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        counter.type("mara")
        counter.type("friday")
        counter.type("another day")
        guard case .day = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        counter.type("something else")
        guard case .service = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
    }

    @Test("“and a beard trim too” adds, a service by itself replaces")
    func services() {
        let counter = TestCounter()
        for key in "32" { counter.press(key) }
        counter.type("jonas")
        counter.type("and a beard trim too")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-men", "beard"])
        counter.type("children's cut")
        #expect(counter.visit.draft.services.map(\.rawValue) == ["cut-kids"], "\(counter.screenText)")
    }

    @Test("“only mornings” stays said when a day is chosen")
    func onlyMornings() {
        let counter = atDays()
        counter.type("only mornings")
        counter.type("friday")
        guard case .time(let visits, _) = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        #expect(visits.allSatisfy { TestCounter.zone.local($0[0].start).time.hour < 12 })
    }

    @Test("Words that are no answer get the step's own hint first, and a person is offered after it")
    func hints() throws {
        let counter = atDays()
        counter.type("blorp")
        let said = counter.type("blorp blorp")
        let hint = try #require(said.firstIndex { $0.contains("I don't know that day") })
        let person = try #require(said.firstIndex { $0.contains("Press * and I'll call someone") })
        #expect(hint < person && !said.contains { $0.contains("Did you mean") })
    }

    @Test("New customer asks once where a booking is half made or a call is open, and ends at once where nothing is")
    func newCustomer() {
        let counter = atDays()
        counter.press("/")
        #expect(counter.visit.stage == .confirmLeave && counter.end == nil)
        counter.press("2")
        guard case .day = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        counter.press("/")
        counter.press("/")
        #expect(counter.end == .newCustomer)
        let waiting = TestCounter()
        waiting.press("0")
        waiting.press("/")
        #expect(waiting.end == nil && waiting.screenText.contains("Staff still come"))
        let idle = TestCounter()
        idle.press("1")
        idle.press("/")
        #expect(idle.end == .newCustomer)
    }

    @Test("A closed day is said to be closed before the service is asked")
    func closedDay() {
        let counter = TestCounter()
        let said = counter.type("i need a haircut tomorrow at 10").joined(separator: "\n")
        #expect(said.contains("Tomorrow, Sunday") && said.contains("closed"), "\(said)")
        guard case .service = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
    }

    @Test("Six digits that are no code are said to have a slip in them, other lengths how long a code is")
    func codes() {
        let counter = TestCounter()
        counter.press("4")
        #expect(counter.type("471204").joined().contains("digit of that code is wrong"))
        #expect(counter.type("4712").joined().contains("six digits"))
    }

    @Test(
        "A phone number or a date at the list of services calls nobody and chooses nothing",
        arguments: ["0171 2345678", "31.12.", "4 people"])
    func digitsAtALists(line: String) {
        let counter = TestCounter()
        counter.press("3")
        counter.type(line)
        #expect(counter.calls.isEmpty && counter.visit.draft.services.isEmpty)
    }
}
