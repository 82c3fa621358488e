import Bell
import Diary
import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("Blocks, the waiting list and the line")
struct QueueTests {
    let ledger: LedgerFile
    let scratch: Scratch
    let shop: SmallShop
    let now = SmallShop.now
    let day = LocalDate(iso: "2026-11-24")!

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
    }

    func block(_ id: String, from: Int, to: Int) -> Block {
        Block(
            id: id, provider: SmallShop.anna, start: SmallShop.morning.adding(minutes: from),
            end: SmallShop.morning.adding(minutes: to),
            reason: "dentist", by: "Ben", createdAt: now.wall)
    }

    func book(_ minutes: Int, number: Int = 1) throws -> Result<[BookingRecord], BookingRefusal> {
        try ledger.book(shop.order(shop.cut, minutes, SmallShop.anna), for: SmallShop.customer(number), judge: shop.judge, at: now)
    }

    @Test("Blocked time is nobody's to book until it is given back, under overlapping blocks too")
    func blocks() throws {
        _ = try ledger.block(block("a", from: 60, to: 120), at: now).get()
        _ = try ledger.block(block("b", from: 90, to: 150), at: now).get()
        #expect(try book(60) == .failure(.taken) && book(110) == .failure(.taken) && book(30) == .failure(.taken))
        #expect(try ledger.unblock("a") && !ledger.unblock("a"))
        #expect(try book(90) == .failure(.taken))
        #expect(try book(55).get().count == 1)
        let all = SmallShop.morning..<SmallShop.morning.adding(minutes: 600)
        #expect(try ledger.blocks(in: all).map(\.id) == ["b"])
    }

    @Test("A block names the bookings in its way, or goes round them when staff say so")
    func blockConflict() throws {
        let booked = try book(60).get()[0]
        #expect(try ledger.block(block("a", from: 0, to: 120), at: now) == .failure(BlockConflict(bookings: [booked])))
        _ = try ledger.block(block("a", from: 0, to: 120), aroundBookings: true, at: now).get()
        #expect(try book(0) == .failure(.taken))
        #expect(try ledger.booking(booked.booking.id)?.booking.status == .booked)
    }

    @Test("What a booking or a hold gives up inside a block is the block's, not the next customer's")
    func blockKeepsWhatIsGivenUp() throws {
        let held = try ledger.hold(shop.order(shop.cut, 0, SmallShop.anna), for: 1000, judge: shop.judge, at: now).get()[0].booking
            .id
        let first = try book(60).get()[0].booking.id, second = try book(100, number: 2).get()[0].booking.id
        _ = try ledger.block(block("a", from: 0, to: 180), aroundBookings: true, at: now).get()
        _ = try ledger.change(first, to: .cancelled, at: now.wall, by: "Ben").get()
        #expect(try book(60, number: 3) == .failure(.taken))
        let away = shop.order(shop.cut, 300, SmallShop.anna, origin: .staff)
        _ = try ledger.move([second], to: away, judge: shop.judge, at: now).get()
        #expect(try book(100, number: 3) == .failure(.taken))
        // Onto its own time, which the block lies over.
        _ = try ledger.move([second], to: away, judge: shop.judge, at: now).get()
        try ledger.release(holds: [held])
        #expect(try book(0, number: 3) == .failure(.taken))
        #expect(try ledger.unblock("a"))
        #expect(try book(60, number: 3).get().count == 1 && ledger.diaryFaults().isEmpty)
    }

    @Test("A freed slot is offered to the longest waiting whom it suits, once")
    func waiting() throws {
        let morning = TimeRange(TimeOfDay(hour: 8, minute: 0)!, TimeOfDay(hour: 12, minute: 0)!)!
        for (number, provider) in [(1, SmallShop.ben), (2, nil), (3, SmallShop.anna)] as [(Int, Provider.ID?)] {
            try ledger.add(
                Waiting(
                    id: "w\(number)", customer: SmallShop.customer(number), visit: nil, service: shop.cut.id, provider: provider,
                    days: day...day.adding(days: 7), hours: morning, addedAt: now.wall))
        }
        let slot = shop.slot(shop.cut, 60, SmallShop.anna), local = shop.zone.local(slot.start)
        #expect(try ledger.waiting(for: shop.cut.id, slot: slot, local: local).map(\.id) == ["w2", "w3"])
        #expect(
            try ledger.waiting(for: shop.cut.id, slot: slot, local: LocalDateTime(day, TimeOfDay(hour: 12, minute: 0)!)).isEmpty)
        #expect(try ledger.waiting(for: shop.cut.id, slot: slot, local: LocalDateTime(day.adding(days: 8), local.time)).isEmpty)
        let offer = Waiting.Offer(start: slot.start, provider: SmallShop.anna, at: now.wall)
        #expect(try ledger.offer(offer, to: "w2") && !ledger.offer(offer, to: "w2"))
        #expect(try ledger.waiting(for: shop.cut.id, slot: slot, local: local).map(\.id) == ["w3"])
        let booked = try book(60, number: 9).get()[0].booking.id
        try ledger.close(waiting: "w2", as: .booked, booking: booked, at: now.wall)
        try ledger.close(waiting: "w3", as: .gone, at: now.wall)
        #expect(try ledger.waitingList().map(\.id) == ["w1"])
    }

    private func wait(_ number: Int, until last: LocalDate) throws {
        let anyTime = TimeRange(TimeOfDay(minutes: 0)!, TimeOfDay(minutes: 1440)!)!
        try ledger.add(
            Waiting(
                id: "w\(number)", customer: SmallShop.customer(number), visit: nil, service: shop.cut.id, provider: SmallShop.anna,
                days: day...last, hours: anyTime, addedAt: now.wall))
    }

    @Test("Each freed place goes to one of the list, in order; one that is taken meanwhile puts them back in their old place")
    func offers() throws {
        let finder = shop.judge.finder, open = BootMoment(wall: SmallShop.morning, boot: now.boot, monotonic: now.monotonic)
        for number in 1...3 { try wait(number, until: day) }
        // The whole day but one place.
        _ = try ledger.block(block("a", from: -600, to: 60), at: now).get()
        _ = try ledger.block(block("b", from: 95, to: 900), at: now).get()
        let offered = { try ledger.offerFreedPlaces(finder: finder, at: open).map(\.id) }
        #expect(try offered() == ["w1"] && offered() == [])
        #expect(try ledger.openCallbacks().map(\.customer.phone) == [SmallShop.customer(1).phone])
        // A stranger at the counter is quicker; then gives it up again.
        let taken = try book(60, number: 9).get()[0].booking.id
        #expect(try offered() == [] && ledger.waitingList().allSatisfy { $0.state == .waiting } && ledger.openCallbacks().isEmpty)
        _ = try ledger.change(taken, to: .cancelled, at: now.wall, by: "Ben").get()
        let again = BootMoment(wall: open.wall.adding(minutes: 1), boot: open.boot, monotonic: open.monotonic)
        #expect(try ledger.offerFreedPlaces(finder: finder, at: again).map(\.id) == ["w1"])
        // Staff rang in vain: the next one's turn.
        let callback = try #require(try ledger.openCallbacks().first)
        #expect(try ledger.close(callback: callback.id, at: now.wall, by: "Ben", outcome: "cannot come"))
        #expect(try ledger.offerFreedPlaces(finder: finder, at: again).map(\.id) == ["w2"])
        #expect(try ledger.waitingList().map(\.id) == ["w2", "w3"])
        // Whoever books, at the counter or by staff, waits no more and is not rung.
        _ = try book(60, number: 2).get()
        #expect(try ledger.waitingList().map(\.id) == ["w3"] && ledger.openCallbacks().isEmpty)
        #expect(try ledger.diaryFaults().isEmpty)
    }

    @Test("Numbers are taken in order, called once each, and begin again with the day")
    func line() throws {
        let take = { (id: String, provider: Provider.ID?, day: LocalDate) in
            try ledger.takeNumber(
                id: id, day: day, service: shop.cut.id, provider: provider, customer: nil, visit: nil, toldMinutes: 25, at: now.wall
            )
        }
        #expect(try take("a", SmallShop.ben, day).number == 1)
        #expect(try take("b", nil, day).number == 2)
        #expect(try take("a", nil, day).number == 1)
        #expect(try take("c", nil, day.adding(days: 1)).number == 1)
        let open = BootMoment(wall: SmallShop.morning, boot: now.boot, monotonic: now.monotonic)
        let next = { (provider: Provider.ID?) in
            guard case .called(let walkIn) = try ledger.callNext(finder: shop.judge.finder, for: provider, at: open) else {
                return nil as String?
            }
            return walkIn.id
        }
        #expect(try next(SmallShop.anna) == "b")
        #expect(try next(SmallShop.anna) == nil)
        #expect(try next(nil) == "a")
        #expect(
            try ledger.change(walkIn: "a", to: .started, at: open.wall.adding(minutes: 1))?.startedAt
                == open.wall.adding(minutes: 1))
        let done = try #require(try ledger.change(walkIn: "a", to: .done, at: open.wall.adding(minutes: 31)))
        #expect(done.calledAt == open.wall && done.endedAt == open.wall.adding(minutes: 31) && !done.state.isHere)
        #expect(try ledger.walkIns(on: day).map(\.state) == [.done, .called])
    }

    @Test("The wait of a walk-in is read from bookings, the line and what became of both")
    func waits() throws {
        let now = BootMoment(wall: SmallShop.morning, boot: now.boot, monotonic: now.monotonic)
        for provider in [SmallShop.anna, SmallShop.ben] {
            _ = try ledger.book(shop.order(shop.cut, 0, provider), for: SmallShop.customer, judge: shop.judge, at: now).get()
        }
        for id in ["a", "b"] {
            _ = try ledger.takeNumber(
                id: id, day: day, service: shop.cut.id, provider: nil, customer: nil, visit: nil, toldMinutes: 0, at: now.wall)
        }
        let wait = { try ledger.walkInLine(finder: shop.judge.finder, at: now).estimate(for: shop.cut)?.minutes }
        #expect(try wait() == 35)
        _ = try ledger.change(walkIn: "a", to: .left, at: now.wall)
        #expect(try ledger.walkInLine(finder: shop.judge.finder, at: now).estimate(of: "b")?.minutes == 0)
        _ = try ledger.change(walkIn: "b", to: .noShow, at: now.wall)
        #expect(try wait() == 0)
    }

    @Test("A walk-in who was called has their time in the diary, until they are done or gone")
    func walkInsTakeTime() throws {
        let open = BootMoment(wall: SmallShop.morning, boot: now.boot, monotonic: now.monotonic)
        let finder = shop.judge.finder
        let bookAnna = {
            try ledger.book(
                shop.order(shop.cut, 10, SmallShop.anna, origin: .staff), for: SmallShop.customer(9), judge: shop.judge, at: now)
        }
        _ = try ledger.takeNumber(
            id: "a", day: day, service: shop.cut.id, provider: SmallShop.anna, customer: nil, visit: nil, toldMinutes: 0,
            at: open.wall)
        guard case .called = try ledger.callNext(finder: finder, for: nil, at: open) else { return #expect(Bool(false)) }
        #expect(try bookAnna() == .failure(.taken))
        #expect(try ledger.walkInLine(finder: finder, at: open).estimate(of: "a")?.minutes == 0)
        _ = try ledger.change(walkIn: "a", to: .started, at: open.wall)
        #expect(try bookAnna() == .failure(.taken))
        _ = try ledger.change(walkIn: "a", to: .done, at: open.wall.adding(minutes: 5))
        #expect(try bookAnna().get().count == 1)
        #expect(try ledger.diaryFaults().isEmpty)
    }

    @Test("A walk-in never pushes a booking: who does not fit before it is not called, unless by number")
    func walkInsPushNobody() throws {
        let open = BootMoment(wall: SmallShop.morning, boot: now.boot, monotonic: now.monotonic), finder = shop.judge.finder
        for provider in [SmallShop.anna, SmallShop.ben, SmallShop.cara] {
            _ = try ledger.book(
                shop.order(shop.cut, 15, provider, origin: .staff), for: SmallShop.customer, judge: shop.judge, at: now
            ).get()
        }
        _ = try ledger.takeNumber(
            id: "a", day: day, service: shop.cut.id, provider: nil, customer: nil, visit: nil, toldMinutes: 0, at: open.wall)
        guard case .noRoom(let first, let estimate) = try ledger.callNext(finder: finder, for: SmallShop.anna, at: open) else {
            return #expect(Bool(false))
        }
        #expect(first.number == 1 && estimate?.minutes == 50)
        guard case .called(let called) = try ledger.callNext(finder: finder, for: SmallShop.anna, number: 1, at: open) else {
            return #expect(Bool(false))
        }
        #expect(called.provider == SmallShop.anna)
        let bookings = try ledger.bookings(BookingFilter(provider: SmallShop.anna))
        #expect(bookings.map(\.booking.slot.start) == [SmallShop.morning.adding(minutes: 15)])
        #expect(try ledger.diaryFaults().isEmpty)
    }

    @Test("The clock's last word only moves on, unless staff confirm the date")
    func clock() throws {
        #expect(try ledger.moment(.lastSeen) == nil)
        let saw = { (minutes: Int64) in try ledger.sawClock(now.later(milliseconds: minutes * 60_000)) }
        try saw(0)
        try saw(-60)
        try saw(9)
        #expect(try ledger.moment(.lastSeen) == now.wall)
        try saw(10)
        #expect(try ledger.moment(.lastSeen) == now.wall.adding(minutes: 10))
        try ledger.set(.lastSeen, to: now.wall.adding(minutes: -60))
        #expect(try scratch.ledger().moment(.lastSeen) == now.wall.adding(minutes: -60))
    }

    @Test("A jump of days between two commands is seen, until staff confirm the date")
    func clockJumps() throws {
        let built = now.wall.adding(minutes: -60 * 24 * 30)
        let state = { (moment: BootMoment) in try ledger.clockTrust(built: built, at: moment) }
        try ledger.sawClock(now)
        let later = now.later(milliseconds: 3_600_000)
        #expect(try state(later) == .trusted)
        let jumped = BootMoment(wall: later.wall.adding(minutes: 3 * 1440), boot: later.boot, monotonic: later.monotonic)
        #expect(try state(jumped) == .untrusted(.jumped(by: 3 * 86_400_000)))
        // Three days of being switched off are no jump.
        #expect(try state(BootMoment(wall: jumped.wall, boot: "boot-2", monotonic: 5000)) == .trusted)
        try ledger.confirmClock(jumped, by: "Mara", local: shop.zone.local(jumped.wall))
        #expect(try state(jumped.later(milliseconds: 60_000)) == .trusted)
        let change = try #require(try ledger.deviceChanges([.dateConfirmed]).first)
        #expect(change.by == "Mara" && change.at == jumped.wall)
    }
}
