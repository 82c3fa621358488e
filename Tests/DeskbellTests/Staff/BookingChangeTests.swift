import Diary
import Foundation
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("Staff move and cancel bookings on the board")
struct BookingChangeTests {
    private static let mira = Provider.ID(rawValue: "mira")

    private func slot(_ hour: Int) -> Slot {
        let start = Instant(secondsSince1970: BoardFixture.start.secondsSince1970 + Int64(hour) * 3600)
        return Slot(start: start, end: start.adding(minutes: 45), provider: Self.mira)
    }

    private func board(_ records: [BookingRecord]) -> BoardFixture {
        var board = BoardFixture()
        var contents = board.contents()
        contents.bookings = records
        board.hear(.read(contents))
        board.press("777")
        return board
    }

    @Test("0 on a booking, a time of the list, Enter: it is moved")
    func move() {
        var board = board([BoardFixture().booking(1, hour: 1)])
        let id = Booking.ID(rawValue: "b1")
        #expect(BoardFixture.works(board.press("0")) == [.findPlaces([id], words: "")])
        board.hear(.slots(SlotOffer(slots: [[slot(2)], [slot(3)]])))
        board.press("2\n")
        #expect(board.text().contains("Enter moves it"))
        #expect(BoardFixture.works(board.press("\n")) == [.move([id], to: [slot(3)], overriding: [])])
        board.hear(.done("Moved", isRefused: false))
        #expect(board.board.mode == .lists)
    }

    @Test("A time in words is looked up; a rule is set aside by its own key; a refusal leaves the form open")
    func words() {
        var board = board([BoardFixture().booking(1, hour: 1)])
        let id = Booking.ID(rawValue: "b1")
        board.press("0")
        board.hear(.slots(SlotOffer()))
        #expect(BoardFixture.works(board.press("16:15\n")) == [.findPlaces([id], words: "16:15")])
        board.hear(.slots(SlotOffer(because: "Nobody is at work.", against: .init(slots: [slot(9)], rule: .closed))))
        #expect(board.text().contains("Nobody is at work."))
        board.press("0\n")
        #expect(board.text().contains("Against the rule"))
        #expect(BoardFixture.works(board.press("\n")) == [.move([id], to: [slot(9)], overriding: [.closed])])
        board.hear(.done("MIRA is not free then.", isRefused: true))
        #expect(board.text().contains("MIRA is not free then.") && board.text().contains("When?"))
    }

    @Test("Words that are no time leave what was offered before")
    func unreadable() {
        var board = board([BoardFixture().booking(1, hour: 1)])
        board.press("0")
        board.hear(.slots(SlotOffer(slots: [[slot(2)]])))
        board.press("stat\n")
        board.hear(.done("“stat” is not one day and time.", isRefused: true))
        #expect(board.text().contains("is not one day"))
        board.press("1\n")
        #expect(board.text().contains("Enter moves it"))
    }

    @Test("All of a visit goes together")
    func wholeVisit() {
        var fixture = BoardFixture()
        var records = [fixture.booking(1, hour: 1), fixture.booking(2, hour: 2), fixture.booking(3, hour: 3)]
        for index in 0...1 { records[index].booking.group = records[0].booking.code }
        fixture = board(records)
        #expect(
            BoardFixture.works(fixture.press("0"))
                == [.findPlaces([Booking.ID(rawValue: "b1"), Booking.ID(rawValue: "b2")], words: "")])
    }

    @Test("A booking of another day is found by name or number, and cancelled after a yes")
    func found() {
        var board = BoardFixture()
        board.press("99")
        #expect(BoardFixture.works(board.press("ann\n")) == [.findVisits(words: "ann")])
        board.hear(.found([board.booking(1, hour: 30), board.booking(2, hour: 50, name: "Annika")]))
        #expect(board.text().contains("Annika"))
        board.press("2")
        board.press("2")
        #expect(board.text().contains("Enter cancels it"))
        #expect(BoardFixture.works(board.press("\n")) == [.changeBooking(Booking.ID(rawValue: "b2"), .cancelled)])
    }

    @Test("Nobody of that name is said, and a step back is never further than one")
    func nobody() {
        var board = BoardFixture()
        board.press("99zoe\n")
        board.hear(.found([]))
        #expect(board.text().contains("No coming booking"))
        board.hear(.found([board.booking(1, hour: 30)]))
        board.press("1")
        board.press(".")
        #expect(board.text().contains("Which?"))
    }

    @Test("The clerk finds it, moves it on its own day with its own person, and cancels the whole visit in the real ledger")
    func realLedger() throws {
        let shop = try ScratchShop()
        let booked = try shop.run(
            "bookings", "add", "cut", "cut-kids", "--start", ScratchShop.time(3, "10:30"), "--with", "leo", "--name", "Zoë Grün",
            "--phone", "030 1234567", "--json")
        #expect(booked.code == 0, "\(booked.output)\(booked.problems)")
        var places = Places()
        (places.home, places.shop) = (shop.home, shop.shop)
        let clerk = StaffClerk(
            places: places, zone: ScratchShop.zone, name: nil, role: .staff)
        guard case .found(let records) = clerk.perform(.findVisits(words: "zoe")) else { Issue.record("nothing found"); return }
        let ids = records.map(\.booking.id)
        try #require(ids.count == 2)
        guard case .slots(let offer) = clerk.perform(.findPlaces(ids, words: "10:45")) else { Issue.record("no places"); return }
        try #require(offer.isExact && offer.slots.count == 1, "\(offer)")
        guard case .done(let told, false) = clerk.perform(.move(ids, to: offer.slots[0], overriding: [])) else {
            Issue.record("not moved")
            return
        }
        #expect(told.hasPrefix("Moved: Haircut + Children's cut"))
        let moved = try shop.run("bookings", "list", "--json").objects()
        #expect(moved.map { $0["start"] as? String } == [ScratchShop.time(3, "10:45"), ScratchShop.time(3, "11:30")])
        #expect(moved.allSatisfy { $0["provider"] as? String == "leo" })
        guard case .done(_, false) = clerk.perform(.changeBooking(ids[0], .cancelled)) else {
            Issue.record("not cancelled"); return
        }
        #expect(
            try shop.run("bookings", "list", "--json").objects().allSatisfy { $0["status"] as? String == "cancelled" })
        guard case .done(let missing, true) = clerk.perform(.move(ids, to: offer.slots[0], overriding: [])) else { return }
        #expect(!missing.isEmpty)
    }
}
