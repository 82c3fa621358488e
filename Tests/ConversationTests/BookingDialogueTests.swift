import Diary
import Shop
import Testing

@testable import Conversation

extension TestCounter {
    /// Book, men's cut, anyone, first day, first time.
    func bookUpToName() {
        for key in "321" { press(key) }
        type("1")
        type("1")
    }
}

@Suite("Booking by conversation")
struct BookingDialogueTests {
    @Test("A booking can be finished on a number pad alone, and the code can be said aloud")
    func numberPadAlone() throws {
        let counter = TestCounter()
        counter.bookUpToName()
        #expect(counter.screenText.contains("Your name?"))
        counter.type("")
        #expect(counter.visit.stage == .phone)
        counter.type("0171 2345678")
        #expect(counter.screenText.contains("01712345678"))
        counter.press("1")
        let booking = try #require(counter.bookings.first)
        #expect(booking.customer.isEmpty)
        #expect(booking.phone == "01712345678")
        #expect(counter.screenText.contains(booking.code.description))
    }

    @Test("A leading zero in a phone number calls nobody")
    func leadingZero() {
        let counter = TestCounter()
        counter.bookUpToName()
        counter.type("")
        #expect(!counter.visit.screen.hotKeys.contains("0"))
        #expect(counter.visit.screen.hotKeys.contains(Key.personAnywhere))
    }

    @Test("One sentence says it all and only what is missing is asked")
    func oneSentence() {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        #expect(counter.visit.stage == .name, "\(counter.screenText)")
        #expect(counter.held.map { TestCounter.zone.rfc3339($0.slot.start) } == "2026-11-27T14:30:00+01:00")
        #expect(counter.held?.slot.provider.rawValue == "jonas")
    }

    @Test(
        "Days and times are understood as people write them", arguments: [("friday", "10am"), ("fri", "10"), ("27.11.", "10:00")])
    func wordsForTime(day: String, time: String) throws {
        let counter = TestCounter()
        for key in "321" { counter.press(key) }
        counter.type(day)
        guard case .time = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
        counter.type(time)
        let held = try #require(counter.held, "\(counter.screenText)")
        #expect(TestCounter.zone.rfc3339(held.slot.start) == "2026-11-27T10:00:00+01:00")
    }

    @Test(
        "A closed day, the past and a day too far get the next free days, never a dead end",
        arguments: ["sunday", "yesterday", "24.12.2030"])
    func otherDays(day: String) {
        let counter = TestCounter()
        for key in "321" { counter.press(key) }
        counter.type(day)
        guard case .day(let days) = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
        #expect(days.count > 3)
    }

    @Test("A slot taken meanwhile is not booked, and other times are offered")
    func takenMeanwhile() throws {
        let counter = TestCounter()
        for key in "32" { counter.press(key) }
        counter.press("3")
        counter.type("1")
        guard case .time(let slots, _) = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
        let service = try #require(counter.content.services.first { $0.id.rawValue == "cut-men" })
        counter.takeElsewhere(slots[0], service: service)
        let said = counter.type("1").joined()
        #expect(said.contains("taken"))
        #expect(counter.held == nil)
        guard case .time = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
    }

    @Test("A question in the middle is answered and the booking goes on where it was")
    func questionInBetween() {
        let counter = TestCounter()
        for key in "321" { counter.press(key) }
        counter.type("where can i park")
        #expect(counter.screenText.contains("car park"))
        guard case .day = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
    }

    @Test("A person can be called from every step, and what was chosen is kept")
    func callFromEveryStep() {
        for steps in 0...6 {
            let counter = TestCounter()
            let inputs: [() -> Void] = [
                { counter.press("3") }, { counter.press("2") }, { counter.press("1") }, { counter.type("1") },
                { counter.type("1") },
                { counter.type("") },
            ]
            for input in inputs.prefix(steps) { input() }
            let stage = counter.visit.stage
            #expect(counter.visit.screen.hotKeys.contains(Key.personAnywhere))
            counter.press(Key.personAnywhere)
            #expect(counter.calls.count == 1)
            #expect(counter.visit.stage == stage, "step \(steps)")
        }
    }

    @Test("Back leads one step back and loses nothing else")
    func back() {
        let counter = TestCounter()
        counter.bookUpToName()
        counter.press(Key.back)
        #expect(counter.held == nil)
        #expect(counter.visit.draft.service != nil)
        guard case .time = counter.visit.stage else {
            Issue.record("\(counter.screenText)")
            return
        }
    }

    @Test("A phone with letters and a name of control characters get a helpful next step")
    func badFields() {
        let counter = TestCounter()
        counter.bookUpToName()
        counter.type("...")
        #expect(counter.visit.stage == .name)
        counter.type("Zoë 🎉")
        counter.type("call me maybe")
        #expect(counter.visit.stage == .phone)
        #expect(counter.screenText.contains("doesn't look like a phone number"))
    }

    @Test("With the diary out of order nothing is confirmed, and what was chosen is kept for staff")
    func brokenDiary() {
        let counter = TestCounter()
        counter.bookUpToName()
        counter.type("Ada")
        counter.type("01712345678")
        counter.isDiaryBroken = true
        let said = counter.press("1").joined()
        #expect(said.contains("Nothing was booked"))
        #expect(counter.bookings.isEmpty)
        #expect(counter.visit.handoffNotes.booking?.service != nil)
    }

    @Test("With a clock nobody trusts a person books")
    func untrustedClock() {
        let counter = TestCounter()
        counter.isClockTrusted = false
        #expect(counter.press("3").joined().contains("not sure of today's date"))
    }
}

@Suite("My booking")
struct MyBookingTests {
    private func booked() -> (TestCounter, Booking) {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        counter.type("Ada")
        counter.type("01712345678")
        counter.press("1")
        return (counter, counter.bookings[0])
    }

    @Test("Code and last digits find it; it is cancelled only after a yes")
    func cancels() {
        let (counter, booking) = booked()
        counter.press("4")
        counter.type(booking.code.description)
        counter.type("5678")
        #expect(counter.screenText.contains("Men's cut with Jonas"))
        counter.press("2")
        #expect(counter.bookings[0].status == .booked)
        counter.press("1")
        #expect(counter.bookings[0].status == .cancelled)
    }

    @Test("Wrong code and wrong digits get the same answer")
    func oneAnswer() {
        let (counter, booking) = booked()
        counter.press("4")
        counter.type(booking.code.description)
        let wrongDigits = counter.type("0000")
        counter.type(BookingCode(number: 99_998).description)
        let wrongCode = counter.type("5678")
        #expect(wrongDigits == wrongCode)
    }

    @Test("It moves to another time and keeps its code")
    func moves() {
        let (counter, booking) = booked()
        counter.press("4")
        counter.type(booking.code.description)
        counter.type("5678")
        counter.press("1")
        counter.type("friday")
        counter.type("10:00")
        #expect(counter.visit.stage == .readBack, "\(counter.screenText)")
        counter.press("1")
        #expect(TestCounter.zone.rfc3339(counter.bookings[0].slot.start) == "2026-11-27T10:00:00+01:00", "\(counter.screenText)")
        #expect(counter.screenText.contains(booking.code.description))
    }

    @Test("Inside the owner's window a person decides and is called with the booking")
    func lateChange() {
        let (counter, booking) = booked()
        counter.wall = booking.slot.start.adding(minutes: -60)
        counter.press("4")
        counter.type(booking.code.description)
        counter.type("5678")
        counter.press("2")
        #expect(counter.bookings[0].status == .booked)
        #expect(counter.calls.last?.reason.contains(booking.code.description) == true)
    }
}

@Suite("A visit taken at random")
struct VisitWalkTests {
    @Test("Whatever is typed, a person stays one key away, nothing is confirmed twice, and it never gets stuck", arguments: 0..<12)
    func randomWalk(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let counter = TestCounter()
        let words = [
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "", "book", "cancel", "tomorrow", "sat 14:30", "Ada Lovelace",
            "0171 2345678", "yes",
            "no", "how much is a cut", "xqz", "471203", "5678", "und am Sonntag?", "the first free", "!!!", "0", "-", "/x", "💈",
            "00",
        ]
        for step in 0..<150 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0: counter.press(counter.visit.screen.hotKeys.subtracting(["/"]).sorted().randomElement(using: &random)!)
            case 1: counter.wait(Int.random(in: 1...20, using: &random))
            case 2:
                counter.send(
                    .bell(
                        [.called(age: .zero, byButton: true), .pressedAgain, .resolved, .down, .up, .missed].randomElement(
                            using: &random)!))
            case 3: counter.isDiaryBroken.toggle()
            default: counter.type(words.randomElement(using: &random)!)
            }
            guard !counter.visit.hasEnded else { break }
            let screen = counter.visit.screen
            try #require(screen.hotKeys.contains(Key.personAnywhere), "seed \(seed), step \(step)")
            try #require(!screen.body.isEmpty, "seed \(seed), step \(step): an empty screen")
            try #require(Set(counter.bookings.map(\.id)).count == counter.bookings.count)
        }
        let calls = counter.calls.count
        if !counter.visit.hasEnded {
            counter.press(Key.personAnywhere)
            try #require(counter.calls.count == calls + 1, "seed \(seed)")
        }
    }
}

/// SplitMix64: the same seed gives the same walk on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
