import Bell
import Diary
import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("Bookings")
struct BookingTests {
    let ledger: LedgerFile
    let scratch: Scratch
    let shop: SmallShop
    let now = SmallShop.now
    let anna = SmallShop.anna, ben = SmallShop.ben, cara = SmallShop.cara

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
    }

    func book(_ order: BookingOrder, number: Int = 1, at moment: BootMoment? = nil) throws -> Result<
        [BookingRecord], BookingRefusal
    > {
        try ledger.book(order, for: SmallShop.customer(number), judge: shop.judge, at: moment ?? now)
    }

    @Test("Keep wall time, zone and the moment; and are there after a restart")
    func kept() throws {
        let record = try book(shop.order(shop.cut, 60, anna)).get()[0]
        #expect(record.booking.localStart.description == "2026-11-24T09:00" && record.booking.zone == "Europe/Berlin")
        #expect(record.booking.slot == shop.slot(shop.cut, 60, anna) && record.booking.status == .booked)
        #expect(record.booking.customer == "C1" && record.booking.privacyNotice == "1")
        #expect(try scratch.ledger().bookings() == [record])
        #expect(try ledger.bookings(code: record.booking.code) == [record])
    }

    @Test("Are told as they are kept: an endless name, a NUL in it, a group, a visit, a hold")
    func toldAsKept() throws {
        let visit = VisitID("counter")!
        _ = try ledger.beginVisit(VisitRecord(id: visit, kind: .counter, startedAt: now.wall, language: .german, content: ""))
        var order = BookingOrder(
            services: [shop.cut, shop.colour],
            candidates: [[shop.slot(shop.cut, 60, anna), shop.slot(shop.colour, 95, anna)]], origin: .staff, visit: visit,
            by: "anna")
        let customer = Customer(
            name: "A\0da " + String(repeating: "\u{1F469}\u{200D}\u{1F680}", count: 300), phone: "030123456", notice: "7")
        let booked = try ledger.book(order, for: customer, judge: shop.judge, at: now).get()
        #expect(booked.count == 2 && booked[0].booking.customer.unicodeScalars.count == 200)
        order.candidates = [[shop.slot(shop.cut, 240, anna), shop.slot(shop.colour, 275, anna)]]
        order.visit = VisitID("gone")
        let held = try ledger.hold(order, for: 60_000, judge: shop.judge, at: now).get()
        for record in booked + held { #expect(try ledger.booking(record.booking.id) == record) }
    }

    @Test("Count as unconfirmed without being read themselves: children play with keys")
    func unconfirmedAtAGlance() throws {
        _ = try book(shop.order(shop.cut, 60, anna)).get()
        let plan = try ledger.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(DiaryTable.unconfirmed)", arguments: [0, Int64.max, 3]).map {
                $0["detail"] as String
            }
        }
        #expect(plan.contains { $0.contains("USING COVERING INDEX booking_unconfirmed") }, "\(plan)")
    }

    @Test("Never take what is taken, buffers included; in a colour's gap its provider is free, its basin is not")
    func taken() throws {
        _ = try book(shop.order(shop.colour, 0, anna)).get()
        #expect(try book(shop.order(shop.cut, 0, anna)) == .failure(.taken))
        #expect(try book(shop.order(shop.cut, 30, anna), number: 2).get().count == 1)
        // The buffer of that cut reaches to 65, the colour goes on at 70.
        #expect(try book(shop.order(shop.cut, 65, anna)) == .failure(.taken))
        #expect(try book(shop.order(shop.colour, 0, ben), number: 3).get().count == 1)
        #expect(try book(shop.order(shop.colour, 10, cara), number: 4) == .failure(.taken))
        #expect(try ledger.diaryFaults() == [])
    }

    @Test("With anyone go to the next who is free")
    func anyone() throws {
        let order = shop.order(shop.cut, 60, anna, ben, cara)
        let got = try (1...3).map { try book(order, number: $0).get()[0].booking.slot.provider }
        #expect(got == [anna, ben, cara])
        #expect(try book(order, number: 4) == .failure(.taken))
    }

    @Test("Follow the owner's rules inside the transaction; what staff set aside is written down")
    func rules() throws {
        #expect(try book(shop.order(shop.cut, -30, anna)) == .failure(.closed))
        #expect(try book(shop.order(shop.cut, 3, anna)) == .failure(.offGrid))
        #expect(try book(shop.order(shop.cut, 0, anna), at: now.later(milliseconds: 86_400_000)) == .failure(.past))
        let doubtful = DiaryJudge(finder: shop.judge.finder, clock: .untrusted(.jumped(by: 1)))
        #expect(
            try ledger.book(shop.order(shop.cut, 0, anna), for: SmallShop.customer, judge: doubtful, at: now)
                == .failure(.untrustedClock))
        var order = shop.order(shop.cut, -30, anna, origin: .staff)
        order.overriding = [.closed]
        order.by = "Ben"
        let id = try book(order).get()[0].booking.id
        let change = try ledger.history(of: id)[0]
        #expect(change.what == "booked" && change.by == "Ben" && change.detail == "overriding closed")
    }

    @Test("Of several services stand back to back as one visit, all or none")
    func group() throws {
        let order = BookingOrder(
            services: [shop.cut, shop.colour], candidates: [[shop.slot(shop.cut, 0, anna), shop.slot(shop.colour, 35, anna)]],
            origin: .counter,
            by: "test")
        let visit = try book(order).get()
        #expect(
            visit.count == 2 && visit[0].booking.group == visit[0].booking.code && visit[1].booking.group == visit[0].booking.code)
        #expect(try ledger.bookings(code: visit[1].booking.code) == visit)
        _ = try book(shop.order(shop.cut, 300, ben), number: 2).get()
        let half = BookingOrder(
            services: [shop.cut, shop.cut], candidates: [[shop.slot(shop.cut, 265, ben), shop.slot(shop.cut, 300, ben)]],
            origin: .counter, by: "test")
        #expect(try book(half, number: 3) == .failure(.taken))
        #expect(try ledger.bookings().count == 3)
    }

    @Test("Move in one step, even onto their own time, and stay where they are when the new time is taken")
    func move() throws {
        let mine = try book(shop.order(shop.cut, 60, anna)).get()[0].booking.id
        _ = try book(shop.order(shop.cut, 120, anna), number: 2).get()
        let taken = try ledger.move([mine], to: shop.order(shop.cut, 120, anna), judge: shop.judge, at: now)
        #expect(taken == .failure(.refused(.taken)))
        #expect(try book(shop.order(shop.cut, 60, anna), number: 3) == .failure(.taken))
        let moved = try ledger.move([mine], to: shop.order(shop.cut, 75, anna), judge: shop.judge, at: now).get()[0]
        #expect(moved.booking.slot == shop.slot(shop.cut, 75, anna) && moved.sequence == 1)
        #expect(try ledger.history(of: mine).last?.detail == "from 2026-11-24T09:00 with anna")
        #expect(try ledger.diaryFaults() == [])
    }

    @Test("Free their time when cancelled, and come back only to a time that is free")
    func cancel() throws {
        let mine = try book(shop.order(shop.cut, 60, anna)).get()[0].booking.id
        let cancelled = try ledger.change(mine, to: .cancelled, at: now.wall, by: "counter").get()
        #expect(cancelled.booking.status == .cancelled && cancelled.sequence == 1)
        _ = try book(shop.order(shop.cut, 60, anna), number: 2).get()
        #expect(try ledger.change(mine, to: .booked, at: now.wall, by: "Ben") == .failure(.status(from: .cancelled, to: .booked)))
        #expect(
            try ledger.move([mine], to: shop.order(shop.cut, 60, anna), judge: shop.judge, at: now) == .failure(.refused(.taken)))
        #expect(
            try ledger.move([mine], to: shop.order(shop.cut, 60, ben), judge: shop.judge, at: now).get()[0].booking.status
                == .booked)
        #expect(try ledger.history(of: mine).map(\.what) == ["booked", "cancelled", "reinstated"])
    }

    @Test("Go from booked to arrived to done, and back where a finger slipped")
    func statuses() throws {
        let booking = try book(shop.order(shop.cut, 60, anna)).get()[0].booking, id = booking.id, started = booking.slot.start
        for status in [Booking.Status.arrived, .done, .arrived, .booked, .noShow] {
            #expect(try ledger.change(id, to: status, at: started, by: "Ben").get().booking.status == status)
        }
        #expect(try ledger.change(Booking.ID(rawValue: "none"), to: .done, at: now.wall, by: "Ben") == .failure(.gone))
    }

    @Test("Are no no-show before the visit has begun, of none of its services; and who comes half a day early comes another day")
    func stillToCome() throws {
        let order = BookingOrder(
            services: [shop.cut, shop.colour],
            candidates: [[shop.slot(shop.cut, 60, anna), shop.slot(shop.colour, 95, anna)]], origin: .staff, by: "anna")
        let visit = try book(order).get().map(\.booking), start = visit[0].slot.start
        let early = start.adding(seconds: -1)
        for booking in visit {
            let refusal = BookingChangeRefusal.toCome(.noShow, at: booking.localStart)
            #expect(try ledger.change(booking.id, to: .noShow, at: early, by: "Ben") == .failure(refusal))
            #expect(refusal.description.contains("cancel or move"))
        }
        #expect(try ledger.change(visit.map(\.id), to: .noShow, at: early, by: "Ben").map(\.count) != .success(2))
        #expect(try ledger.bookings().allSatisfy { $0.booking.status == .booked } && ledger.diaryFaults() == [])
        let dayBefore = start.adding(minutes: -1440)
        #expect(
            try ledger.change(visit[0].id, to: .arrived, at: dayBefore, by: "Ben")
                == .failure(.toCome(.arrived, at: visit[0].localStart)))
        #expect(
            try ledger.change(visit[0].id, to: .arrived, at: start.adding(minutes: -60), by: "Ben").get().booking.status == .arrived
        )
        // They stayed for the first and not for the second, which has not begun.
        #expect(try ledger.change(visit[1].id, to: .noShow, at: start, by: "Ben").get().booking.status == .noShow)
    }

    @Test("Wait for staff when the counter makes more than three in ten minutes")
    func flood() throws {
        let records = try (1...4).map { try book(shop.order(shop.cut, $0 * 60, anna), number: $0).get()[0] }
        #expect(records.map(\.booking.awaitsStaff) == [false, false, false, true])
        #expect(try ledger.bookings(BookingFilter(awaitingStaff: true)).map(\.booking.id) == [records[3].booking.id])
        #expect(try !book(shop.order(shop.cut, 300, ben, origin: .staff), number: 5).get()[0].booking.awaitsStaff)
        for record in records { _ = try ledger.approve(record.booking.id, at: now.wall, by: "Ben") }
        #expect(try ledger.bookings(BookingFilter(awaitingStaff: true)).isEmpty)
        #expect(try !book(shop.order(shop.cut, 360, ben), number: 6).get()[0].booking.awaitsStaff)
        let later = now.later(milliseconds: 600_001)
        #expect(try !book(shop.order(shop.cut, 420, ben), number: 7, at: later).get()[0].booking.awaitsStaff)
    }

    @Test("Are limited per phone, however it is written, for customers only")
    func tooMany() throws {
        for (minute, phone) in [(60, "030123456"), (120, "+4930123456"), (180, "030123456")] {
            let customer = Customer(name: "Ada", phone: phone, notice: "1")
            _ = try ledger.book(shop.order(shop.cut, minute, anna), for: customer, judge: shop.judge, at: now).get()
        }
        let again = shop.order(shop.cut, 240, anna)
        #expect(try ledger.book(again, for: SmallShop.customer, judge: shop.judge, at: now) == .failure(.tooMany))
        let staff = shop.order(shop.cut, 240, anna, origin: .staff)
        #expect(try ledger.book(staff, for: SmallShop.customer, judge: shop.judge, at: now).get().count == 1)
        #expect(try ledger.bookings(phone: try PhoneNumber("030 123456"), on: LocalDate(iso: "2026-11-24")!).count == 4)
        #expect(try ledger.bookings(phone: try PhoneNumber("030 123456"), on: LocalDate(iso: "2026-11-25")!).isEmpty)
    }

    @Test("Get their name from staff where a number pad could not give it")
    func naming() throws {
        let id = try ledger.book(
            shop.order(shop.cut, 60, anna), for: Customer(name: "", phone: "030999999", notice: "1"), judge: shop.judge, at: now
        ).get()[0].booking.id
        let named = try ledger.name(id, as: Customer(name: "Grace", phone: "030999999", notice: "1"), at: now.wall, by: "Ben")
        #expect(named?.booking.customer == "Grace")
        let people = try ledger.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") }
        #expect(people == 1)
    }

    @Test("Are listed by time, provider and status")
    func list() throws {
        _ = try book(shop.order(shop.cut, 120, anna)).get()
        _ = try book(shop.order(shop.cut, 60, ben), number: 2).get()
        let cancelled = try book(shop.order(shop.cut, 0, cara), number: 3).get()[0].booking.id
        _ = try ledger.change(cancelled, to: .cancelled, at: now.wall, by: "test")
        #expect(try ledger.bookings().map(\.booking.slot.provider) == [cara, ben, anna])
        #expect(try ledger.bookings(BookingFilter(provider: ben)).count == 1)
        #expect(try ledger.bookings(BookingFilter(statuses: [.booked])).count == 2)
        let start = SmallShop.morning.adding(minutes: 60)
        #expect(try ledger.bookings(BookingFilter(starts: start..<start.adding(minutes: 60))).map(\.booking.slot.provider) == [ben])
    }
}
