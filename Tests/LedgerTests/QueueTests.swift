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
        let booked = try book(60).get()[0].booking.id
        try ledger.close(waiting: "w2", as: .booked, booking: booked, at: now.wall)
        try ledger.close(waiting: "w3", as: .gone, at: now.wall)
        #expect(try ledger.waitingList().map(\.id) == ["w1"])
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
        #expect(try ledger.callNext(on: day, for: SmallShop.anna, at: now.wall)?.id == "b")
        #expect(try ledger.callNext(on: day, for: SmallShop.anna, at: now.wall) == nil)
        #expect(try ledger.callNext(on: day, for: nil, at: now.wall)?.id == "a")
        #expect(
            try ledger.change(walkIn: "a", to: .started, at: now.wall.adding(minutes: 1))?.startedAt == now.wall.adding(minutes: 1))
        let done = try #require(try ledger.change(walkIn: "a", to: .done, at: now.wall.adding(minutes: 31)))
        #expect(done.calledAt == now.wall && done.endedAt == now.wall.adding(minutes: 31) && !done.state.isHere)
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

    @Test("The clock's last word only moves on, unless staff confirm the date")
    func clock() throws {
        #expect(try ledger.moment(.lastSeen) == nil)
        try ledger.sawClock(now.wall)
        try ledger.sawClock(now.wall.adding(minutes: -60))
        try ledger.sawClock(now.wall.adding(minutes: 9))
        #expect(try ledger.moment(.lastSeen) == now.wall)
        try ledger.sawClock(now.wall.adding(minutes: 10))
        #expect(try ledger.moment(.lastSeen) == now.wall.adding(minutes: 10))
        try ledger.set(.lastSeen, to: now.wall.adding(minutes: -60))
        #expect(try scratch.ledger().moment(.lastSeen) == now.wall.adding(minutes: -60))
    }
}
