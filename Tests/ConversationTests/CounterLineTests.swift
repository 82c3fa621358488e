import Diary
import Shop
import Testing

@testable import Conversation

@Suite("Without an appointment, and when a day is full")
struct CounterLineTests {
    private let friday = LocalDate(iso: "2026-11-27")!

    @Test("A walk-in is told who is ahead, how long it takes and what can be booked instead, and gets a number")
    func takesANumber() {
        let counter = TestCounter()
        counter.type("can I wait without an appointment for a beard trim")
        #expect(
            counter.screenText.contains("Jonas has time now") || counter.screenText.contains("Mara has time now"),
            "\(counter.screenText)")
        #expect(counter.screenText.contains("1 Take a number") && counter.screenText.contains("2 Book today"))
        counter.press("1")
        #expect(counter.numbers.map(\.rawValue) == ["beard"] && counter.screenText.contains("Your number is 1"))
        counter.press("6")
        #expect(counter.screenText.contains("You have number 1"))
    }

    @Test("The wait grows with the line, and the bookable time can be taken instead")
    func waits() {
        let counter = TestCounter()
        for _ in 0..<3 {
            let other = counter.visit
            counter.press("6")
            counter.type("beard trim")
            counter.press("1")
            counter.visit = other
        }
        counter.press("6")
        counter.type("beard trim")
        #expect(counter.screenText.contains("ahead of you, about"), "\(counter.screenText)")
        counter.press("2")
        #expect(counter.visit.stage == .name && counter.held != nil)
    }

    @Test("On a day without room a walk-in is told so and offered a time to book")
    func noRoom() {
        let counter = TestCounter()
        counter.fill(TestCounter.zone.local(counter.wall).date)
        counter.press("6")
        counter.type("beard trim")
        #expect(counter.screenText.contains("no more room today") && counter.screenText.contains("1 Book"))
    }

    @Test(
        "A full day offers its waiting list, by key and in words, and nothing is asked twice",
        arguments: ["9", "waiting list please"])
    func waitingList(words: String) throws {
        let counter = TestCounter()
        counter.fill(friday)
        counter.type("men's cut with jonas on friday")
        #expect(
            counter.screenText.contains("full") && counter.screenText.contains("9 Waiting list for Friday"), "\(counter.screenText)"
        )
        counter.type(words)
        counter.type("Ada")
        counter.type("0171 2345678")
        let wish = try #require(counter.waitingList.first)
        #expect(wish.day == friday && wish.provider?.rawValue == "jonas" && wish.phone == "01712345678")
        #expect(counter.screenText.contains("number 1") && counter.visit.stage == .desk)
    }

    @Test("A place that comes free is offered to whoever stands at the counter")
    func placeCameFree() {
        let counter = TestCounter()
        let taken = counter.fill(friday)
        counter.type("men's cut with jonas on friday")
        counter.freeElsewhere(taken)
        #expect(counter.send(.diaryChanged).joined().contains("A place came free"))
        counter.type("1")
        guard case .time = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }

        let waiting = TestCounter()
        let full = waiting.fill(friday)
        waiting.type("men's cut with jonas on friday")
        for line in ["9", "Ada", "0171 2345678"] { waiting.type(line) }
        waiting.send(.diaryChanged)
        #expect(waiting.visit.stage == .desk)
        waiting.freeElsewhere(full)
        waiting.send(.diaryChanged)
        #expect(waiting.screenText.contains("A place came free"))
        waiting.press("1")
        #expect(waiting.visit.stage == .readBack, "\(waiting.screenText)")
    }

    @Test("A late cancellation that nobody comes for is written down as a promise, and the customer told until when")
    func latePromise() throws {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        for line in ["Ada", "01712345678"] { counter.type(line) }
        counter.press("1")
        let booking = counter.bookings[0]
        counter.wall = booking.slot.start.adding(minutes: -120)
        counter.press("4")
        counter.type(booking.code.description)
        counter.type("5678")
        counter.press("2")
        #expect(counter.calls.last?.booking == booking.code && counter.promises.isEmpty)
        let said = counter.send(.bell(.missed)).joined()
        let promise = try #require(counter.promises.first)
        #expect(promise.phone == "01712345678" && promise.about.contains("cancel booking \(booking.code)"))
        #expect(promise.window.upperBound <= booking.slot.start)
        #expect(said.contains("written down") && said.contains("the appointment stands"))
        #expect(counter.bookings[0].status == .booked)
        counter.send(.bell(.missed))
        #expect(counter.promises.count == 1)
    }

    @Test("A late change is promised too when the customer leaves, or the bell is down; not where staff came")
    func latePromiseOtherwise() {
        for ending in 0..<3 {
            let counter = TestCounter()
            counter.type("book a men's cut with Jonas on Friday at 14:30")
            for line in ["Ada", "01712345678"] { counter.type(line) }
            counter.press("1")
            counter.wall = counter.bookings[0].slot.start.adding(minutes: -120)
            if ending == 0 { counter.send(.bell(.down)) }
            counter.press("4")
            counter.type(counter.bookings[0].code.description)
            counter.type("5678")
            counter.press("1")
            if ending == 1 { for _ in 0..<2 { counter.press("/") } }
            if ending == 2 {
                counter.send(.bell(.resolved))
                for _ in 0..<2 { counter.press("/") }
            }
            #expect(counter.promises.count == (ending == 2 ? 0 : 1), "ending \(ending)")
        }
    }

    @Test("A lost code is asked of staff with phone and day; whether there is a booking only they read")
    func lostCode() throws {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        for line in ["Ada", "01712345678"] { counter.type(line) }
        counter.press("1")
        var told: [[String]] = []
        for phone in ["0171 2345678", "0171 9999999"] {
            counter.press("4")
            counter.press("+")
            counter.type(phone)
            told.append(counter.type("friday"))
        }
        #expect(told[0].first == told[1].first && !counter.screenText.contains(counter.bookings[0].code.description))
        #expect(
            counter.calls.map(\.reason).contains { $0.contains("1 found") }
                && counter.calls.last?.reason.contains("no such booking") == true)
        let said = counter.send(.codesReleased([counter.bookings[0]])).joined()
        #expect(said.contains(counter.bookings[0].code.description))
        #expect(!counter.transcript.contains { $0.recorded.contains(counter.bookings[0].code.description) })
    }

    @Test("“Same as last time” is for those who chose it: one key remembers, one key forgets")
    func lastTime() {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        for line in ["Ada", "01712345678"] { counter.type(line) }
        counter.press("1")
        counter.type("same as last time")
        #expect(counter.type("0171 2345678").joined().contains("I remember nothing"))
        counter.type("cancel")
        counter.press("1")

        counter.type("book a men's cut with Jonas on Friday at 16:00")
        for line in ["Ada", "01712345678"] { counter.type(line) }
        counter.press("1")
        #expect(counter.press("+").joined().contains("Remembered"))
        counter.type("the usual please, on friday afternoon")
        let said = counter.type("0171 2345678").joined()
        #expect(said.contains("As last time: Men's cut with Jonas") && !said.contains("Ada"))
        guard case .time(let visits, _) = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
        #expect(visits.allSatisfy { TestCounter.zone.local($0[0].start).time.hour >= 12 })
        #expect(counter.visit.screen.keyHelp.contains { $0.contains("forget me") })
        counter.press("+")
        #expect(counter.remembered.isEmpty)
    }

    @Test("With a date nobody trusts staff are called to confirm it, and the booking goes on by itself once they have")
    func untrustedDate() {
        let counter = TestCounter()
        counter.isClockTrusted = false
        counter.type("men's cut with jonas on friday at 14:30")
        #expect(counter.calls.count == 1 && counter.calls[0].reason.contains("clock") && counter.held == nil)
        counter.send(.diaryChanged)
        #expect(counter.visit.stage == .desk)
        counter.isClockTrusted = true
        let said = counter.send(.diaryChanged).joined()
        #expect(said.contains("confirmed the date") && counter.visit.stage == .name && counter.held != nil, "\(counter.screenText)")
    }

    @Test("With a diary that cannot be read nobody is told that it is full")
    func unreadable() {
        let counter = TestCounter()
        counter.isDiaryBroken = true
        let said = counter.type("men's cut with jonas on friday").joined()
        #expect(said.contains("can't look into the diary") && !said.contains("full") && !said.contains("nothing free"))
        #expect(counter.visit.halfMadeBooking?.services.count == 1)
        counter.isDiaryBroken = false
        counter.press("3")
        guard case .time = counter.visit.stage else { Issue.record("\(counter.screenText)"); return }
    }
}
