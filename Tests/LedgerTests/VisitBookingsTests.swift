import Bell
import Diary
import Shop
import Testing

@testable import Ledger

@Suite("A half-made booking in the ledger")
struct VisitBookingsTests {
    let ledger: LedgerFile
    let scratch: Scratch
    let shop: SmallShop
    let now = SmallShop.now
    let visit = VisitID("8d5a4c1e-0000-4000-8000-000000000001")!

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
        _ = try ledger.beginVisit(
            VisitRecord(id: visit, kind: .counter, startedAt: now.wall, language: .english, content: "c"))
    }

    private func order(
        _ minutes: Int, _ services: [Service]? = nil, origin: BookingOrder.Origin = .counter, by: String = "counter"
    ) -> BookingOrder {
        let services = services ?? [shop.cut]
        var start = minutes
        let slots = services.map { service in
            defer { start += service.minutes + service.bufferAfter }
            return shop.slot(service, start, SmallShop.anna)
        }
        return BookingOrder(services: services, candidates: [slots], origin: origin, visit: visit, by: by)
    }

    private func hold(_ minutes: Int, _ services: [Service]? = nil) throws -> [Booking.ID] {
        try ledger.hold(order(minutes, services), for: 300_000, judge: shop.judge, at: now).get().map(\.booking.id)
    }

    @Test("What a customer holds is found whatever its day, and is no booking of the visit yet")
    func holds() throws {
        let nextWeek = try hold(8 * 1440)
        #expect(try ledger.holds(of: visit).map(\.booking.id) == nextWeek)
        #expect(try ledger.bookings(madeIn: visit).isEmpty)
        #expect(try ledger.holds(of: #require(VisitID("8d5a4c1e-0000-4000-8000-000000000002"))).isEmpty)
    }

    @Test("A hold that staff finish becomes theirs: the booking is of staff, by name, under the same code")
    func origin() throws {
        let held = try hold(60)
        let record = try ledger.book(
            order(60, origin: .staff, by: "Mira"), for: SmallShop.customer, holds: held, judge: shop.judge, at: now
        ).get()[0]
        #expect(record.origin == .staff && [record.booking.id] == held)
        let made = try ledger.bookings(madeIn: visit)
        #expect(made.map(\.by) == ["Mira"] && made[0].records == [record])
    }

    @Test("A hold on another time is not what is booked: it is given back")
    func otherTime() throws {
        let held = try hold(60)
        let record = try ledger.book(
            order(120, origin: .staff, by: "Mira"), for: SmallShop.customer, holds: held, judge: shop.judge, at: now
        ).get()[0]
        #expect(record.booking.slot.start == SmallShop.morning.adding(minutes: 120))
        #expect(try ledger.holds(of: visit).isEmpty)
        // Refused, the customer keeps what is held.
        let again = try hold(180)
        #expect(
            try ledger.book(order(120, origin: .staff), for: SmallShop.customer, holds: again, judge: shop.judge, at: now)
                == .failure(.taken))
        #expect(try ledger.holds(of: visit).map(\.booking.id) == again)
    }

    @Test("A hold that became staff's booking is in the way of a second one, for search, hold and booking alike")
    func notOwnAnyMore() throws {
        let held = try hold(60)
        _ = try ledger.book(
            order(60, origin: .staff, by: "Mira"), for: SmallShop.customer, holds: held, judge: shop.judge, at: now)
        #expect(
            try ledger.book(order(60), for: SmallShop.customer(2), holds: held, judge: shop.judge, at: now) == .failure(.taken))
        #expect(
            try ledger.hold(order(60), for: 300_000, replacing: held, judge: shop.judge, at: now) == .failure(.taken))
        let quanta = shop.judge.finder.quanta(around: SmallShop.morning.adding(minutes: 60), for: [shop.cut])
        let holders: Set<Claim.Holder> = [.provider(SmallShop.anna)]
        func isTaken(_ holds: [Booking.ID]) throws -> Bool {
            let occupancy = try ledger.occupancy(over: quanta, of: holders, holds: holds, at: now)
            return shop.judge.finder.free(
                for: shop.cut, start: SmallShop.morning.adding(minutes: 60), provider: SmallShop.anna, occupancy: occupancy,
                overriding: []
            ).isEmpty
        }
        #expect(try isTaken(held))
        // What is still held is no hindrance to whoever holds it.
        let other = try ledger.hold(order(240), for: 300_000, judge: shop.judge, at: now).get().map(\.booking.id)
        #expect(try ledger.hold(order(240), for: 300_000, replacing: other, judge: shop.judge, at: now).get().count == 1)
    }

    @Test("The services of one appointment are one booking of the visit; what was cancelled since still counts as made")
    func appointments() throws {
        _ = try ledger.book(order(60, [shop.cut, shop.colour]), for: SmallShop.customer, judge: shop.judge, at: now).get()
        let second = try ledger.book(
            order(300, origin: .staff, by: "staff"), for: SmallShop.customer, judge: shop.judge, at: now
        ).get()[0]
        _ = try ledger.change(second.booking.id, to: .cancelled, at: now.wall, by: "staff")
        let made = try ledger.bookings(madeIn: visit)
        #expect(made.map(\.records.count) == [2, 1] && made.map(\.by) == ["counter", "staff"])
        #expect(made[1].records[0].booking.status == .cancelled)
    }

    @Test("The card of an open call tells who made it, and no longer calls it half-made; a resolved one stays as it was")
    func card() throws {
        func call(_ number: UInt64, _ draft: String?) throws -> CallID {
            var call = NewCall(
                id: CallID(high: 0x4000, low: 2 << 62 | number), at: now.wall, visit: visit, origin: .counter, trigger: .request,
                reason: "asked", summary: "")
            call.draft = draft
            _ = try ledger.record(call)
            return call.id
        }
        func draft(_ id: CallID) throws -> String? { try ledger.call(named: id.description)?.handoff.draft }
        let half = #"{"done":[],"booking":{"service":"cut"}}"#
        let old = try call(1, half)
        _ = try ledger.change(old, HandoffEvent(.resolved(.helped, need: nil), at: now.wall))
        let open = try call(2, half)
        try ledger.settleHalfMade(in: visit, as: "booked by Mira: Cut")
        #expect(try draft(open) == #"{"done":["booked by Mira: Cut"]}"#)
        #expect(try draft(old) == half)
    }
}
