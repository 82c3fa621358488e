import Shop
import Testing

@testable import Conversation

@Suite("At the desk")
struct DeskTests {
    @Test("The greeting says what it is, that a person is near, and until when the shop is open")
    func greets() {
        let counter = TestCounter()
        #expect(counter.screenText.contains("automatic assistant"))
        #expect(counter.screenText.contains("A person is always one key or the button away"))
        #expect(counter.visit.screen.opening.contains("Open now, until"))
        #expect(counter.visit.screen.demonstration != nil)
    }

    @Test(
        "A question is answered from the owner's entry, whatever the spelling", arguments: ["where can I park?", "wher can i park"])
    func answers(question: String) {
        let counter = TestCounter()
        counter.type(question)
        #expect(counter.screenText.lowercased().contains("car park"))
        #expect(counter.visit.screen.hotKeys.isSuperset(of: [Key.helped, Key.notHelped]))
    }

    @Test("What is not known is said to be unknown, and a person is offered")
    func admitsNotKnowing() {
        let counter = TestCounter()
        let said = counter.type("qwv zzkrp bxx").joined()
        #expect(said.contains("don't know"))
        #expect(said.contains("Press 0"))
        #expect(counter.calls.isEmpty)
    }

    @Test("The zero key calls a person at once and asks nothing")
    func zeroCalls() {
        let counter = TestCounter()
        let said = counter.press("0")
        #expect(counter.calls.map(\.trigger) == [.request])
        #expect(!said.joined().contains("?"))
    }

    @Test(
        "“Hilfe, einen Menschen bitte” and “let me talk to someone” call at once",
        arguments: ["einen Menschen bitte", "let me talk to someone"])
    func requestInWords(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.calls.map(\.trigger) == [.request])
    }

    @Test("The third time round on the same question brings a person")
    func thirdTime() {
        let counter = TestCounter()
        counter.type("do you have parking")
        counter.type("Do you have parking?")
        #expect(counter.calls.isEmpty)
        counter.type("do you have PARKING")
        #expect(counter.calls.map(\.trigger) == [.repeat])
    }

    @Test("German in, German out, from that line on")
    func followsTheLanguage() {
        let counter = TestCounter()
        counter.type("Wann habt ihr am Samstag geöffnet?")
        #expect(counter.visit.language == .german)
        #expect(counter.press("0").joined().contains("gerufen"))
    }

    @Test("“and on Sunday?” goes on about the opening hours")
    func followUp() {
        let counter = TestCounter()
        counter.type("are you open on saturday?")
        #expect(counter.screenText.contains("Saturday"))
        counter.type("and on sunday?")
        #expect(counter.screenText.contains("Sunday") && counter.screenText.contains("closed"))
    }

    @Test("Hours are told for the day that was named, however it was typed")
    func hoursOfTheDayNamed() {
        let counter = TestCounter()
        #expect(counter.type("wat time u shut on saterday").joined().contains("Saturday, 28 November: 09:00–14:00"))
    }

    @Test("Anger and a demand page at once, met with one sentence and no menu; a question about the same matter is answered")
    func angerAndCalm() {
        for line in ["you ruined my hair, this is ridiculous", "i want my money back"] {
            let angry = TestCounter()
            let said = angry.type(line)
            #expect(angry.calls.map(\.trigger) == [.upset])
            #expect(said == ["I'm sorry. I'm calling someone now so that a person can put this right."])
        }
        let calm = TestCounter()
        #expect(calm.type("what if I am not happy with my hair").joined().contains("put it right") && calm.calls.isEmpty)
    }

    @Test("The answer's help keys are feedback, once")
    func feedback() {
        let counter = TestCounter()
        counter.type("where can i park")
        counter.press(Key.helped)
        #expect(counter.effects.contains(.feedback(helped: true)))
        #expect(!counter.visit.screen.hotKeys.contains(Key.helped))
    }

    @Test(
        "A hostile line gets a calm reply",
        arguments: ["'; DROP TABLE booking; --", "\u{202E}evil", String(repeating: "a", count: 500), "%s%n", "   "])
    func hostileLines(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(!counter.visit.hasEnded)
        #expect(!counter.screenText.isEmpty)
    }

    @Test("“New customer”, asked and confirmed, ends the visit and gives a held slot back")
    func newCustomer() {
        let counter = TestCounter()
        counter.bookUpToName()
        #expect(counter.held != nil)
        counter.press(Key.newCustomer)
        #expect(counter.end == nil && counter.held != nil)
        counter.press("1")
        #expect(counter.end == .newCustomer)
        #expect(counter.held == nil)
    }
}

@Suite("Waiting and going")
struct IdlingTests {
    @Test("Nobody is thrown out without a warning, and one key extends")
    func warnsFirst() {
        let counter = TestCounter()
        counter.type("where can i park")
        counter.wait(61)
        #expect(counter.screenText.contains("Are you still there"))
        #expect(counter.end == nil)
        counter.send(.activity)
        counter.wait(31)
        #expect(counter.end == nil)
        counter.wait(30)
        counter.wait(31)
        #expect(counter.end == .idle)
    }

    @Test("Whoever is slow may extend twelve times and more, has twenty seconds each time, and any key does")
    func extendsWithoutLimit() {
        let counter = TestCounter()
        counter.type("where can i park")
        for _ in 1...12 {
            counter.wait(61)
            #expect(counter.screenText.contains("Are you still there"))
            counter.wait(20)
            #expect(counter.end == nil)
            counter.send(.activity)
            #expect(!counter.screenText.contains("Are you still there"))
        }
        #expect(counter.end == nil)
    }

    @Test("Once staff have answered, the key repeats their answer for a minute and rings after it; danger rings at once")
    func playsWithTheKey() {
        let counter = TestCounter()
        counter.press("0")
        counter.send(.bell(.acknowledged(.coming, by: "Mara")))
        let rung = counter.calls.count
        for _ in 1...5 {
            counter.wait(5)
            counter.press("0")
        }
        #expect(counter.calls.count == rung)
        #expect(counter.screenText.contains("Mara is coming"))
        counter.type("someone is having a heart attack")
        #expect(counter.calls.count == rung + 1)
        counter.wait(40)
        counter.press("0")
        #expect(counter.calls.count == rung + 2)
    }

    @Test("An untouched greeting waits for ever")
    func greetingWaits() {
        let counter = TestCounter()
        counter.wait(100_000)
        #expect(counter.end == nil)
    }

    @Test("While a person is on the way the clock stands still")
    func frozenWhileCalling() {
        let counter = TestCounter()
        counter.press("0")
        counter.wait(600)
        counter.wait(600)
        #expect(counter.end == nil)
        counter.send(.bell(.resolved))
        counter.wait(61)
        counter.wait(31)
        #expect(counter.end == .idle)
    }
}

@Suite("A person on the way")
struct CallingTests {
    @Test("The customer sees how long ago they called, then that someone is coming")
    func showsProgress() {
        let counter = TestCounter()
        counter.press("0")
        counter.wait(40)
        #expect(counter.screenText.contains("Staff were called 40 s ago"))
        counter.send(.bell(.acknowledged(.coming, by: nil)))
        #expect(counter.screenText.contains("Someone is coming"))
        counter.send(.bell(.acknowledged(.inTenMinutes, by: nil)))
        #expect(counter.screenText.contains("ten minutes"))
    }

    @Test("With the bell dead the counter says so in the owner's words and claims no call")
    func honestWithoutBell() {
        let counter = TestCounter()
        counter.send(.bell(.down))
        let said = counter.press("0").joined()
        #expect(!said.contains("Staff have been called"))
        #expect(counter.screenText.contains("knock on the glass door"))
        #expect(counter.calls.count == 1)
        counter.send(.bell(.up))
        counter.send(.bell(.called(age: .zero, byButton: false)))
        #expect(counter.screenText.contains("Staff have been called"))
    }

    @Test("The button joins the visit; pressing on the screen again rings again and is not a second call")
    func buttonJoins() {
        let counter = TestCounter()
        counter.send(.bell(.called(age: .seconds(3), byButton: true)))
        #expect(counter.screenText.contains("called 3 s ago"))
        let said = counter.press("0").joined()
        #expect(said.contains("rung again"))
    }

    @Test("A key pressed afterwards does not hide what was urgent")
    func gravestFirst() {
        let counter = TestCounter()
        counter.type("my scalp is burning")
        counter.press("0")
        #expect(counter.visit.handoffSummary.contains("burning"))
    }

    @Test("Digits are no cry for help", arguments: ["999 286", "9999", "112"])
    func digitsCallNobody(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.calls.isEmpty)
    }

    @Test("Staff read why, what was asked and what is half made; no name and no number")
    func summary() {
        let counter = TestCounter()
        counter.type("where can i park")
        counter.bookUpToName()
        counter.type("Grace Hopper")
        counter.press(Key.personAnywhere)
        let summary = counter.visit.handoffSummary
        #expect(summary.contains("where can i park"))
        #expect(summary.contains("Half-made booking: Men's cut"))
        #expect(!summary.contains("Hopper"))
        #expect(!counter.transcript.contains { $0.recorded.contains("Hopper") })
    }
}
