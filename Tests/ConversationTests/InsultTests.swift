import Shop
import Testing

@testable import Conversation

@Suite("Swearing and insults")
struct InsultTests {
    static let bare = [
        "fuck you", "you stupid machine", "idiot", "you are so dumb", "shut up", "piece of shit", "this fucking machine",
        "stupid robot!!",
        "WTF", "ur stupid", "you suck", "go to hell", "dumb bot", "damn thing",
        "fick dich", "du blöde Maschine", "scheiß Computer", "halt die Klappe", "du Idiot", "so ein Scheiß", "verdammter Automat",
    ]

    @Test("At the machine they are met calmly, a person is one key away, and nobody is called", arguments: bare)
    func once(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.calls.isEmpty, "\(counter.calls.first?.reason ?? "")")
        let calm = ["Let me get it right", "Ich möchte es richtig machen"]
        #expect(calm.contains { counter.screenText.contains($0) } && counter.screenText.contains("0"), "\(counter.screenText)")
        counter.press("0")
        #expect(counter.calls.map(\.trigger) == [.upset])
    }

    @Test("The second in a row brings a person at once, with one sentence", arguments: zip(bare, bare.reversed()))
    func twice(first: String, second: String) {
        let counter = TestCounter()
        counter.type(first)
        counter.type(second)
        #expect(counter.calls.map(\.trigger) == [.upset] && counter.calls.first?.isUrgent == true)
    }

    @Test("Something else in between begins anew")
    func notInARow() {
        let counter = TestCounter()
        for line in ["fuck you", "where can I park", "stupid machine", "how long is a men's cut"] { counter.type(line) }
        #expect(counter.calls.isEmpty)
        counter.type("fuck you")
        counter.type("you piece of shit")
        #expect(counter.calls.count == 1)
    }

    @Test(
        "Anger about the shop, its people, the wait, the bill or the work calls at once, sworn or not",
        arguments: [
            "you fucking ruined my hair", "this shop is shit", "what a shitty service", "i have waited a bloody hour",
            "you people are idiots",
            "your staff are useless idiots", "this haircut is shit", "fucking prices, you crooks", "you idiots overcharged me",
            "fuck this i have been waiting 40 minutes", "bunch of idiots",
            "ihr habt meine Haare versaut, ihr Idioten", "scheiß Laden", "scheiß Service", "seit einer Stunde warte ich, verdammt",
            "was für eine Frechheit, dieser Haarschnitt ist scheiße", "ihr seid alle Idioten", "Drecksladen",
        ])
    func anger(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.calls.map(\.trigger) == [.upset], "\(counter.screenText)")
    }

    @Test(
        "A question with a swear word in it is answered",
        arguments: ["where the fuck can i park", "how the hell do i get to you", "what the hell does a men's cut cost"])
    func question(line: String) {
        let counter = TestCounter()
        counter.type(line)
        #expect(counter.calls.isEmpty && !counter.screenText.contains("Let me get it right"), "\(counter.screenText)")
    }

    @Test("In the middle of a booking they become no name and no number, and the question stays")
    func inABooking() {
        let counter = TestCounter()
        counter.type("book a men's cut with Jonas on Friday at 14:30")
        #expect(counter.visit.stage == .name)
        counter.type("fuck you stupid machine")
        #expect(
            counter.visit.stage == .name && counter.visit.draft.customer == nil && counter.calls.isEmpty, "\(counter.screenText)")
        counter.type("Dick")
        #expect(counter.visit.draft.customer == "Dick", "a name is a name")
        counter.type("you stupid idiot")
        #expect(counter.visit.stage == .phone && counter.calls.isEmpty)
    }
}

@Suite("Danger after hours")
struct DangerAfterHoursTests {
    @Test("Who is hurt is told that nobody may hear it, and is offered no callback; who only asks for a person is")
    func noMenu() {
        for (line, offers) in [("my scalp is burning", false), ("i want to talk to a person", true)] {
            let counter = TestCounter()
            // Saturday night.
            counter.wall = counter.wall.adding(minutes: 12 * 60)
            counter.type(line)
            #expect(counter.calls.count == 1 && counter.screenText.contains("We are closed"), "\(counter.screenText)")
            #expect(counter.screenText.contains("Call me back") == offers, "\(counter.screenText)")
        }
    }
}
