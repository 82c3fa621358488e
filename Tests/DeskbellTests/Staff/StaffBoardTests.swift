import Bell
import Diary
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("The staff's board")
struct StaffBoardTests {
    @Test("A call is on it the moment the bell tells, with the terminal's bell; the ledger's words follow")
    func showsCalls() {
        var board = BoardFixture()
        let effects = board.hear(.bell(.called(BoardFixture.notice(1))))
        #expect(effects.contains(.ring(times: 1)) && effects.contains(.work(.read)))
        #expect(board.text().contains(BoardFixture.id(1).alias))
        board.hear(.read(board.contents([board.record(1, reason: "They want to talk about the colour.")])))
        #expect(board.text().contains("They want to talk about the colour."))
    }

    @Test("Urgent and upset calls come first, ring twice and look different, without colour too")
    func graveFirst() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1, age: 90_000))))
        #expect(board.hear(.bell(.called(BoardFixture.notice(2, .upset, urgent: true)))).contains(.ring(times: 2)))
        #expect(board.hear(.bell(.called(BoardFixture.notice(3, .urgent, urgent: true)))).contains(.ring(times: 2)))
        #expect(board.board.calls.map(\.id) == [3, 2, 1].map(BoardFixture.id))
        let text = board.text()
        #expect(text.contains("!! \(BoardFixture.id(3).alias) URGENT"))
        #expect(text.contains("!  \(BoardFixture.id(2).alias) UPSET"))
        #expect(text.contains("*  \(BoardFixture.id(1).alias) waits"))
    }

    @Test("Ages tick from the clock alone: nothing is read while nothing happens")
    func agesTick() {
        var board = BoardFixture()
        board.hear(.bellIsUp)
        board.hear(.bell(.called(BoardFixture.notice(1))))
        board.hear(.read(board.contents()))
        _ = board.wait(1)
        for second in 2...100 {
            #expect(board.board.nextDeadline > board.now.monotonic)
            #expect(BoardFixture.works(board.wait(1)) == [])
            #expect(board.text().contains("waits \(second) s"))
        }
        for _ in 1...120 { #expect(BoardFixture.works(board.wait(60)) == []) }
    }

    @Test(
        "One key answers the call that is first",
        arguments: [("1", AcknowledgeHow.coming), ("a", .coming), ("2", .withCustomer), ("t", .withCustomer)])
    func answers(key: String, how: AcknowledgeHow) {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1))))
        _ = board.wait(1)
        #expect(BoardFixture.works(board.press(key)) == [.acknowledge(BoardFixture.id(1), how)])
    }

    @Test("Resolving takes a key for how it ended and one for why they needed a person; who left needs none")
    func resolves() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1))))
        _ = board.wait(1)
        #expect(BoardFixture.works(board.press("312")) == [.resolve(BoardFixture.id(1), .helped, need: "booking")])
        #expect(BoardFixture.works(board.press("h1")) == [.resolve(BoardFixture.id(1), .helped, need: "question")])
        #expect(BoardFixture.works(board.press("l")) == [.resolve(BoardFixture.id(1), .left, need: nil)])
        #expect(BoardFixture.works(board.press("31\n")) == [.resolve(BoardFixture.id(1), .helped, need: nil)])
        #expect(BoardFixture.works(board.press("3.")) == [])
        #expect(board.board.mode == .lists)
    }

    @Test("A call that pushes in front under a finger is not answered in another's place")
    func pushesInFront() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1))))
        _ = board.wait(5)
        board.hear(.bell(.called(BoardFixture.notice(2, .urgent, urgent: true))))
        _ = board.wait(0.2)
        #expect(BoardFixture.works(board.press("1")) == [])
        _ = board.wait(0.6)
        #expect(BoardFixture.works(board.press("1")) == [.acknowledge(BoardFixture.id(2), .coming)])
    }

    @Test("Who was chosen stays chosen while others come and go")
    func choiceStays() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1, age: 60_000))))
        board.hear(.bell(.called(BoardFixture.notice(2, age: 30_000))))
        board.press("+")
        board.hear(.bell(.called(BoardFixture.notice(3, .urgent, urgent: true))))
        #expect(BoardFixture.works(board.press("1")) == [.acknowledge(BoardFixture.id(2), .coming)])
        board.hear(.bell(.resolved(BoardFixture.notice(2, state: .resolved), as: .helped, by: nil)))
        #expect(board.board.chosenCall?.id == BoardFixture.id(3))
    }

    @Test("“Later” silences a call that waits, and brings it back")
    func snooze() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1))))
        _ = board.wait(1)
        #expect(BoardFixture.works(board.press("4")) == [.snooze(BoardFixture.id(1), minutes: 10, isUnanswered: true)])
        var record = board.record(1, .acknowledged)
        record.snoozedUntil = board.now.wall.adding(minutes: 10)
        board.hear(.bell(.acknowledged(BoardFixture.notice(1, state: .acknowledged), how: .inAboutTenMinutes, by: nil)))
        board.hear(.read(board.contents([record])))
        #expect(board.text().contains("z "))
        #expect(board.wait(601).contains(.ring(times: 1)))
        #expect(!board.text().contains("z "))
    }

    @Test("Without the bell it says so and shows what the ledger has; when the bell is back it says that too")
    func bellGoesAndComes() {
        var board = BoardFixture()
        board.hear(.bellIsDown(why: "The bell has stopped."))
        board.hear(.read(board.contents([board.record(1, ago: 30)])))
        #expect(board.text().contains("The bell has stopped."))
        #expect(board.text().contains("waits 30 s"))
        #expect(BoardFixture.works(board.hear(.bellIsUp)) == [.read])
        #expect(board.text().contains("The bell is back."))
        #expect(!board.text().contains("The bell has stopped."))
    }

    @Test("A ledger that cannot be read is said, tried again by itself, and keeps no call off the board")
    func lockedLedger() {
        var board = BoardFixture()
        board.hear(.unreadable(why: "The ledger is locked."))
        board.hear(.bell(.called(BoardFixture.notice(1))))
        #expect(board.text().contains("The ledger is locked."))
        #expect(board.text().contains(BoardFixture.id(1).alias))
        _ = board.wait(1)
        board.hear(.unreadable(why: "The ledger is locked."))
        #expect(BoardFixture.works(board.wait(4)) == [])
        #expect(BoardFixture.works(board.wait(1.1)) == [.read])
        board.hear(.read(board.contents()))
        #expect(!board.text().contains("locked"))
    }

    @Test("A promised callback is announced before it is late, once, and then marked late")
    func callbacks() {
        var board = BoardFixture()
        var contents = board.contents()
        contents.callbacks = [board.callback(1, inMinutes: 30)]
        board.hear(.read(contents))
        #expect(!board.wait(60).contains(.ring(times: 1)))
        #expect(board.wait(19 * 60).contains(.ring(times: 1)))
        #expect(board.text().contains("due"))
        #expect(!board.wait(60).contains(.ring(times: 1)))
        _ = board.wait(70 * 60)
        #expect(board.text().contains("LATE"))
        board.press("7")
        #expect(BoardFixture.works(board.press("1")) == [.close(callback: "c1", outcome: "reached")])
    }

    @Test("The line: whose turn it is is called by one key, and each is started, done or not there by one")
    func walkIns() {
        var board = BoardFixture()
        var contents = board.contents()
        contents.line = [board.walkIn(1, .started), board.walkIn(2)]
        board.hear(.read(contents))
        #expect(BoardFixture.works(board.press("8")) == [.callNext(number: nil)])
        board.press("77+")
        #expect(BoardFixture.works(board.press("1")) == [.callNext(number: 2)])
        #expect(BoardFixture.works(board.press("4")) == [.changeWalkIn("w2", .noShow)])
    }

    @Test("Today's diary stands at now; who waits for staff's yes comes first and gets it by one key")
    func diary() {
        var board = BoardFixture()
        var contents = board.contents()
        contents.bookings = [board.booking(1, hour: -3, name: "Early"), board.booking(2, hour: 1, name: "Soon")]
        board.hear(.read(contents))
        board.press("777")
        #expect(BoardFixture.works(board.press("1")) == [.changeBooking(Booking.ID(rawValue: "b2"), .arrived)])
        contents.awaiting = [board.booking(3, hour: 30, awaits: true)]
        board.hear(.read(contents))
        #expect(BoardFixture.works(board.press("1")) == [.approve(Booking.ID(rawValue: "b3"))])
    }

    @Test("At midnight the new day is read")
    func midnight() {
        var board = BoardFixture()
        board.hear(.read(board.contents()))
        #expect(BoardFixture.works(board.wait(24 * 3600)) == [.read])
    }

    @Test("At the counter it goes away after a minute without a key, says so before, and any key keeps it; elsewhere it stays")
    func idles() {
        var counter = BoardFixture(.counter(.staff)), screen = BoardFixture()
        #expect(!counter.wait(50).contains(.leave))
        #expect(counter.text().contains("comes back in"))
        counter.press("?")
        #expect(!counter.wait(59).contains(.leave))
        #expect(counter.wait(1).contains(.leave))
        #expect(!screen.wait(3600).contains(.leave))
        #expect(counter.press(" ") == [])
        #expect(BoardFixture(.counter(.owner)).text().contains("owner"))
    }

    @Test("A dot or Escape closes the counter's view; the second screen is closed on purpose only")
    func leaving() {
        var counter = BoardFixture(.counter(.staff)), screen = BoardFixture()
        #expect(counter.press(".") == [.leave])
        #expect(screen.press(".") == [])
        #expect(screen.hear(.key(.escape)) == [])
        #expect(screen.press("q") == [.leave])
    }

    @Test("More keys than a hand presses at once do nothing but say so")
    func pasted() {
        var board = BoardFixture()
        board.hear(.bell(.called(BoardFixture.notice(1))))
        _ = board.wait(1)
        #expect(BoardFixture.works(board.hear(.burst)) == [])
        #expect(board.text().contains("Nothing was done."))
    }

    @Test("A press that became part of its visit's call is not a second call")
    func partOfACall() {
        var board = BoardFixture()
        let visit = VisitID("v1")
        board.hear(.bell(.called(BoardFixture.notice(1, visit: visit))))
        board.hear(.bell(.called(BoardFixture.notice(2, .button, visit: visit))))
        var record = board.record(1)
        record.visit = visit
        board.hear(.read(board.contents([record])))
        #expect(board.board.calls.map(\.id) == [BoardFixture.id(1)])
    }

    @Test("Practice calls are not on it")
    func practice() {
        var board = BoardFixture()
        var record = board.record(1)
        record.isPractice = true
        board.hear(.read(board.contents([record])))
        #expect(board.board.calls.isEmpty)
    }
}
