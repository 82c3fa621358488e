import Bell
import Diary
import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("Holds")
struct HoldTests {
    let ledger: LedgerFile
    let scratch: Scratch
    let shop: SmallShop
    let now = SmallShop.now
    let anna = SmallShop.anna, ben = SmallShop.ben

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
    }

    func hold(_ minutes: Int, replacing: [Booking.ID] = [], at moment: BootMoment? = nil) throws -> Result<
        [BookingRecord], BookingRefusal
    > {
        try ledger.hold(
            shop.order(shop.cut, minutes, anna), for: 300_000, replacing: replacing, judge: shop.judge, at: moment ?? now)
    }

    func book(_ minutes: Int, holds: [Booking.ID] = [], at moment: BootMoment? = nil) throws -> Result<
        [BookingRecord], BookingRefusal
    > {
        try ledger.book(
            shop.order(shop.cut, minutes, anna), for: SmallShop.customer, holds: holds, judge: shop.judge, at: moment ?? now)
    }

    @Test("Are offered to nobody else, and become the booking with its code")
    func confirmed() throws {
        let held = try hold(60).get()[0]
        #expect(held.booking.status == .held && held.booking.customer == "")
        #expect(
            try scratch.ledger().book(shop.order(shop.cut, 60, anna), for: SmallShop.customer, judge: shop.judge, at: now)
                == .failure(.taken))
        let booked = try book(60, holds: [held.booking.id]).get()[0]
        #expect(
            booked.booking.id == held.booking.id && booked.booking.code == held.booking.code && booked.booking.status == .booked)
        #expect(try ledger.history(of: held.booking.id).map(\.what) == ["held", "booked"])
        #expect(try ledger.bookings().count == 1)
    }

    @Test("Run out at their deadline by the clock that only counts; the wall clock has no say")
    func deadline() throws {
        _ = try hold(60).get()
        var jumped = now
        jumped.wall = SmallShop.morning.adding(minutes: 30)
        #expect(try book(60, at: jumped) == .failure(.taken))
        #expect(try book(60, at: now.later(milliseconds: 299_999)) == .failure(.taken))
        #expect(try book(60, at: now.later(milliseconds: 300_000)).get().count == 1)
    }

    @Test("Of another start of the machine have run out, whatever their number says")
    func reboot() throws {
        _ = try hold(60).get()
        let rebooted = BootMoment(wall: now.wall, boot: "boot-2", monotonic: 5)
        #expect(try book(60, at: rebooted).get().count == 1)
    }

    @Test("That ran out are still booked where nobody took the time, and otherwise say so")
    func late() throws {
        let first = try hold(60).get()[0].booking.id
        #expect(try book(60, holds: [first], at: now.later(milliseconds: 400_000)).get()[0].booking.id == first)
        let second = try hold(120).get()[0].booking.id
        let late = now.later(milliseconds: 400_000)
        _ = try book(120, at: late).get()
        #expect(try book(120, holds: [second], at: late) == .failure(.taken))
        let swept = try hold(180).get()[0].booking.id
        _ = try hold(240, at: late).get()
        #expect(
            try ledger.book(
                shop.order(shop.cut, 180, anna), for: SmallShop.customer(9), holds: [swept], judge: shop.judge, at: late
            ).get()[0].booking.status == .booked)
    }

    @Test("Are not booked once the clock is in doubt, which it was not when they were made")
    func doubtedClock() throws {
        let held = try hold(60).get()[0].booking.id
        let doubting = DiaryJudge(finder: shop.judge.finder, clock: .untrusted(.jumped(by: 172_800_000)))
        let order = shop.order(shop.cut, 60, anna)
        #expect(
            try ledger.book(order, for: SmallShop.customer, holds: [held], judge: doubting, at: now) == .failure(.untrustedClock))
        #expect(try ledger.booking(held)?.booking.status == .held)
        #expect(try book(60, holds: [held]).get()[0].booking.id == held)
    }

    @Test("Are replaced in one step when the customer changes their mind, and given back when they leave")
    func replaced() throws {
        let first = try hold(60).get()[0].booking.id
        let second = try hold(75, replacing: [first]).get()[0].booking.id
        #expect(try ledger.booking(first) == nil)
        // What is taken leaves the old hold standing.
        _ = try book(180).get()
        #expect(try hold(180, replacing: [second]) == .failure(.taken))
        #expect(try ledger.booking(second)?.booking.status == .held)
        try ledger.release(holds: [second])
        #expect(try book(75).get().count == 1)
        let booked = try ledger.bookings()[0].booking.id
        try ledger.release(holds: [booked])
        #expect(try ledger.booking(booked) != nil)
    }

    @Test("Show as taken to others and as free to their own customer; run-out ones to everybody")
    func occupancy() throws {
        let finder = shop.judge.finder, holder = Claim.Holder.provider(anna)
        let quanta = finder.quanta(around: SmallShop.morning, for: [shop.cut])
        let range =
            SmallShop.morning.adding(minutes: 60).secondsSince1970 / 300..<SmallShop.morning.adding(minutes: 95).secondsSince1970
            / 300
        let mine = try hold(60).get()[0].booking.id
        #expect(try !ledger.occupancy(over: quanta, of: [holder], at: now).isFree(holder, over: range))
        #expect(try ledger.occupancy(over: quanta, of: [holder], without: [mine], at: now).isFree(holder, over: range))
        #expect(try ledger.occupancy(over: quanta, of: [holder], at: now.later(milliseconds: 300_000)).isFree(holder, over: range))
    }
}

@Suite("Booking codes")
struct CodeTests {
    @Test("Are drawn again while a booking uses them, and free again a month after it")
    func unique() throws {
        let scratch = try Scratch(), ledger = try scratch.ledger(), shop = try SmallShop(), now = SmallShop.now
        var codes: Set<BookingCode> = []
        let book = { (minutes: Int, moment: BootMoment) throws -> BookingRecord in
            try ledger.book(
                shop.order(shop.cut, minutes, SmallShop.anna, origin: .staff), for: SmallShop.customer, judge: shop.judge,
                at: moment
            ).get()[0]
        }
        for number in 0..<12 {
            var draws = Array(10_000...10_000 + number)
            ledger.drawNumber = { draws.count > 1 ? draws.removeFirst() : draws[0] }
            codes.insert(try book(number * 40, now).booking.code)
        }
        #expect(codes == Set((10_000..<10_012).map(BookingCode.init(number:))))
        ledger.drawNumber = { 10_000 }
        #expect(throws: LedgerError.outOfCodes) { _ = try book(560, now) }
        let first = try ledger.bookings()[0].booking
        let again = try book(60 + 32 * 1440, now.later(milliseconds: 32 * 86_400_000)).booking
        #expect(again.code == first.code)
        #expect(try ledger.bookings(code: first.code).map(\.booking.id) == [again.id])
    }
}

@Suite("Looking a booking up")
struct LookUpTests {
    @Test("Takes code and digits, answers both mistakes alike, and slows down over restarts")
    func lookUp() throws {
        let scratch = try Scratch(), shop = try SmallShop(), now = SmallShop.now
        let ledger = try scratch.ledger()
        let mine = try ledger.book(shop.order(shop.cut, 60, SmallShop.anna), for: SmallShop.customer, judge: shop.judge, at: now)
            .get()[0]
        let code = mine.booking.code
        let wrong = BookingCode(number: code.digits.hasPrefix("12345") ? 54_321 : 12_345)
        #expect(try ledger.lookUp(code: code, lastDigits: "3456", at: now) == .found([mine]))
        #expect(try ledger.lookUp(code: code, lastDigits: "456", at: now) == .notFound)
        #expect(try ledger.lookUp(code: wrong, lastDigits: "3456", at: now) == .notFound)
        #expect(try ledger.lookUp(code: nil, lastDigits: "3456", at: now) == .notFound)
        #expect(try ledger.lookUp(code: code, lastDigits: "%", at: now) == .notFound)
        // One's own booking in between forgives nothing.
        #expect(try ledger.lookUp(code: code, lastDigits: "3456", at: now) == .found([mine]))
        #expect(try ledger.lookUp(code: code, lastDigits: "0000", at: now) == .notFound)
        let reopened = try scratch.ledger()
        #expect(try reopened.lookUp(code: code, lastDigits: "3456", at: now) == .wait(30_000))
        let rebooted = BootMoment(wall: now.wall.adding(minutes: 600), boot: "boot-2", monotonic: 10_000)
        #expect(try reopened.lookUp(code: code, lastDigits: "3456", at: rebooted) == .wait(20_000))
        #expect(try reopened.lookUp(code: code, lastDigits: "3456", at: now.later(milliseconds: 30_000)) == .found([mine]))
        #expect(try reopened.lookUp(code: code, lastDigits: "1111", at: now.later(milliseconds: 30_000)) == .notFound)
        #expect(try reopened.lookUp(code: code, lastDigits: "3456", at: now.later(milliseconds: 31_000)) == .wait(59_000))
        _ = try reopened.change(mine.booking.id, to: .cancelled, at: now.wall, by: "counter")
        #expect(try reopened.lookUp(code: code, lastDigits: "3456", at: now.later(milliseconds: 1_900_000)) == .notFound)
    }

    @Test("Costs longer with each failure, up to a bound, and is forgotten in time")
    func rule() {
        let rule = AttemptRule.pin
        #expect((0...9).map { rule.wait(afterFailures: $0, elapsed: 0) / 1000 } == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900])
        #expect(rule.wait(afterFailures: 1_000_000, elapsed: 0) == 900_000)
        #expect(rule.wait(afterFailures: 4, elapsed: 29_999) == 1 && rule.wait(afterFailures: 4, elapsed: 30_000) == 0)
        #expect(rule.wait(afterFailures: 90, elapsed: 43_200_000) == 0)
    }

    @Test("By PIN is forgiven by the right one")
    func pin() throws {
        let scratch = try Scratch(), ledger = try scratch.ledger(), now = SmallShop.now
        for _ in 1...5 { try ledger.recordAttempt(at: "pin/staff", succeeded: false, rule: .pin, now: now) }
        #expect(try ledger.waitBeforeAttempt(at: "pin/staff", rule: .pin, now: now) == 60_000)
        #expect(try ledger.waitBeforeAttempt(at: "pin/owner", rule: .pin, now: now) == 0)
        try ledger.recordAttempt(at: "pin/staff", succeeded: true, rule: .pin, now: now)
        #expect(try ledger.waitBeforeAttempt(at: "pin/staff", rule: .pin, now: now) == 0)
    }
}
