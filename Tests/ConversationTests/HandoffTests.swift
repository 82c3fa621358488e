import Shop
import Testing

@testable import Conversation

@Suite("A person on the way")
struct HandoffTests {
    /// Saturday 21 November 2026 in Berlin, at a time of day; the sample shop closes at 14:00 and is closed on Sunday and Monday.
    static func counter(at hour: Int, _ minute: Int = 0) -> TestCounter {
        let counter = TestCounter()
        counter.wall = counter.wall.adding(minutes: (hour - 10) * 60 + minute)
        counter.visit = Visit(content: counter.content, zone: TestCounter.zone, now: counter.world.now)
        return counter
    }

    @Test("The third time round on the same question brings a person, whatever the words and the slips")
    func thirdRound() {
        let counter = TestCounter()
        counter.type("do you polish bowling balls")
        counter.type("can you polisch bowling balls?")
        #expect(counter.calls.isEmpty)
        counter.type("so do you polish bowlling balls or not")
        #expect(counter.calls.last?.trigger == .repeat)
        #expect(counter.calls.last?.reason.contains("third time") == true)
    }

    @Test("Questions that differ in one telling word are not the same question")
    func differentQuestions() {
        let counter = TestCounter()
        for line in ["how much is a mens cut", "how much is a womens cut", "how much is a kids cut", "how much is a colour"] {
            counter.type(line)
        }
        #expect(counter.calls.isEmpty)
        for _ in 0..<4 { counter.type("thanks") }
        #expect(counter.calls.isEmpty)
    }

    @Test("The same answer at a booking step for the third time brings a person")
    func thirdRoundInBooking() {
        let counter = TestCounter()
        for key in "321" { counter.press(key) }
        for _ in 0..<3 { counter.type("xyzzy plugh") }
        #expect(counter.calls.map(\.trigger) == [.repeat])
    }

    @Test("Whoever takes up an offer is called for what made it")
    func offered() {
        let counter = TestCounter()
        counter.type("qwrtz plomf")
        counter.type("zrkw blemp")
        #expect(counter.calls.isEmpty)
        counter.press("0")
        #expect(counter.calls.last?.trigger == .repeat)
        #expect(counter.calls.last?.reason.contains("Two questions in a row") == true)
    }

    @Test(
        "Nobody free: waiting, a callback or a booking is offered instead of silence, and a callback is promised within the hours")
    func nobodyFree() {
        let counter = Self.counter(at: 10)
        counter.type("where can i park")
        counter.press("0")
        counter.send(.bell(.nobodyFree))
        #expect(counter.screenText.contains("2 Call me back today, Saturday, 21 November between 10:30 and 11:30"))
        counter.press("2")
        #expect(counter.screenText.contains(counter.content.privacyNotice.text[.english] ?? "no notice"))
        counter.type("Grace Hopper")
        counter.type("call me maybe")
        let said = counter.type("0171 9876543").joined()
        #expect(said.contains("between 10:30 and 11:30"))
        let promised = counter.visit.handoffNotes.done.joined()
        #expect(promised.contains("between 10:30") && !promised.contains("9876543"))
        #expect(!counter.transcript.contains { $0.recorded.contains("Hopper") || $0.recorded.contains("9876543") })
    }

    @Test("“In about ten minutes” offers the same; a step of a booking is not torn away")
    func tenMinutes() {
        let counter = Self.counter(at: 10)
        counter.press("3")
        counter.press(Key.personAnywhere)
        let before = counter.visit.stage
        counter.send(.bell(.acknowledged(.inTenMinutes, by: "Mara")))
        #expect(counter.visit.stage == before)
        counter.press(Key.back)
        #expect(counter.visit.stage == .waiting)
    }

    @Test("Closed: it says that nobody is in, answers, and promises a call in the first hour of the next opening")
    func closed() {
        let counter = Self.counter(at: 20)
        #expect(counter.screenText.contains("Nobody is in"))
        counter.press("0")
        #expect(counter.screenText.contains("Tuesday, 24 November between 09:00 and 10:00"))
    }

    @Test("A greeting that nobody touches says by itself that the shop has closed, and that it has opened")
    func greetingThroughTheDay() throws {
        let counter = Self.counter(at: 13, 59)
        #expect(counter.visit.screen.opening.contains("Open now") && counter.screenText.contains("Take a number"))
        for (minutes, opening, isClosed) in [(1, "Closed now", true), (67 * 60, "Open now", false)] {
            counter.wall = counter.wall.adding(minutes: minutes)
            counter.monotonic = try #require(counter.visit.nextDeadline)
            counter.send(.timePassed)
            #expect(counter.visit.screen.opening.contains(opening), "\(counter.visit.screen.opening)")
            #expect(
                counter.screenText.contains("Nobody is in") == isClosed && counter.screenText.contains("Take a number") != isClosed)
        }
        #expect(counter.transcript.isEmpty && !counter.visit.hasBegun)
    }

    @Test("By a date that is doubted nobody is told that the shop is closed: neither by the greeting, nor after a call")
    func closedByADoubtedDate() {
        let counter = Self.counter(at: 20)
        counter.isClockTrusted = false
        counter.send(.ledger(isWritable: true))
        #expect(!counter.screenText.contains("Nobody is in"))
        counter.press("0")
        #expect(counter.calls.count == 1 && !counter.screenText.contains("We are closed"))
        #expect(counter.visit.isWaitedFor)
    }

    @Test("Asked for in words, a callback is taken at once", arguments: ["can you call me back please", "Rückruf bitte"])
    func asked(line: String) {
        let counter = Self.counter(at: 10)
        counter.type(line)
        #expect(counter.visit.stage == .callbackName)
    }

    @Test("A callback that could not be written down is not promised")
    func notWritten() {
        let counter = Self.counter(at: 10)
        counter.type("call me back")
        counter.type("")
        counter.isDiaryBroken = true
        #expect(counter.type("0171 2345678").joined().contains("promise no call"))
        #expect(counter.visit.handoffNotes.done.isEmpty)
    }

    @Test("With a clock that may be wrong nothing is promised")
    func untrustedClock() {
        let counter = Self.counter(at: 10)
        counter.isClockTrusted = false
        #expect(counter.type("call me back").joined().contains("cannot say when"))
    }

    @Test("Afterwards the counter asks whether it helped; one key, kept")
    func helped() {
        let counter = TestCounter()
        counter.press("0")
        counter.send(.bell(.resolved))
        #expect(counter.screenText.contains("Were you helped?"))
        counter.press(Key.helped)
        #expect(counter.effects.contains(.feedback(helped: true)))
    }

    @Test("A missed call does not keep the counter from the next customer")
    func missedFrees() {
        let counter = TestCounter()
        counter.press("0")
        counter.send(.bell(.missed))
        counter.wait(200)
        counter.wait(200)
        #expect(counter.end == .idle)
    }

    @Test("The notes for staff hold the half-made booking in pieces, with what it lacks")
    func notes() throws {
        let counter = TestCounter()
        counter.bookUpToName()
        counter.type("Grace Hopper")
        counter.press(Key.personAnywhere)
        let booking = try #require(counter.visit.handoffNotes.booking)
        #expect(booking.service != nil && booking.start != nil && booking.name == "Grace Hopper")
        #expect(booking.missing == [.phone, .yes] && booking.notice == counter.content.privacyNotice.version)
    }

    @Test(
        "Nobody has said “coming” in the owner's time: the ways out are offered as the bell grows louder, but not to who is in danger"
    )
    func escalated() {
        let counter = Self.counter(at: 10)
        counter.press("0")
        counter.send(.bell(.escalated))
        #expect(counter.visit.stage == .waiting && counter.screenText.contains("2 Call me back today"))
        let hurt = Self.counter(at: 10)
        hurt.type("my scalp is burning from the bleach")
        hurt.send(.bell(.escalated))
        #expect(hurt.visit.stage == .desk && !hurt.screenText.contains("Call me back"))
    }

    @Test("Whoever is promised a call is not offered another one", arguments: [BellNews.escalated, .nobodyFree, .missed])
    func promisedOnce(news: BellNews) {
        let counter = Self.counter(at: 10)
        counter.press("0")
        counter.type("call me back")
        counter.type("Grace Hopper")
        counter.type("0171 9876543")
        counter.send(.bell(news))
        #expect(counter.visit.stage == .desk)
    }

    @Test(
        "A callback is about what was asked for with it, else about what was asked before; never about the asking",
        arguments: [
            (["please call me back about my wedding hair"], "please call me back about my wedding hair"),
            (["do you polish bowling balls", "call me back please"], "do you polish bowling balls"), (["0", "call me back"], ""),
        ])
    func about(lines: [String], about: String) {
        let counter = Self.counter(at: 10)
        for line in lines { counter.type(line) }
        counter.type("Grace Hopper")
        counter.type("0171 9876543")
        let asked = counter.effects.compactMap { effect -> String? in
            if case .diary(.callBack(let draft)) = effect { draft.about } else { nil }
        }
        #expect(asked == [about])
    }

    @Test(
        "“Ring me”, “give us a bell” ask for a callback; “ring me up” is the till's",
        arguments: ["can someone ring me tomorrow", "give us a bell later"])
    func rings(line: String) {
        let counter = Self.counter(at: 10)
        counter.type(line)
        #expect(counter.visit.stage == .callbackName)
        #expect(!Visit.asksForCallback("can you ring me up please"))
    }

    @Test("What the owner's words page for pages, also where the shop has an answer to it")
    func ownersWords() {
        var content = TestCounter.content
        content.handoff.rules.append(
            .init(
                trigger: .topic, phrases: ["gift cards"], person: "Jonas", pagesAtOnce: true,
                source: Source(file: "handoff.yaml", line: 9)))
        let counter = TestCounter(content: content)
        counter.type("do you sell gift cards")
        #expect(counter.calls.map(\.trigger) == [.topic] && counter.calls.first?.person == "Jonas")
    }
}
