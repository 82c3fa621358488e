import Diary
import Foundation
import Shop
import Testing

@testable import Ledger

@Suite("The purge")
struct PurgeTests {
    let scratch: Scratch
    let ledger: LedgerFile
    let shop: SmallShop

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
        shop = try SmallShop()
    }

    private func visit(_ number: Int, daysAgo: Int, from now: Instant) throws {
        let at = now.adding(seconds: -Int64(daysAgo) * 86_400)
        _ = try ledger.beginVisit(.sample(number, at: at))
        try ledger.append(
            [TurnRecord(who: .customer, text: "words \(number)", at: at, outcome: "answer")], to: VisitRecord.sample(number).id)
    }

    private func purge(_ now: Instant, clock: ClockTrust.State = .trusted) throws -> Result<Purged, PurgeRefusal> {
        try ledger.purge(Retention(), at: now, zone: shop.zone, clock: clock)
    }

    @Test("Deletes words first, then whole visits; what is younger stays")
    func wordsAndRows() throws {
        let now = SmallShop.morning
        for (number, days) in [(1, 1200), (2, 1000), (3, 91), (4, 89), (5, 0)] { try visit(number, daysAgo: days, from: now) }
        let purged = try purge(now).get()
        #expect(purged.words == 3 && purged.visits == 1)
        #expect(try ledger.visit(VisitRecord.sample(1).id) == nil)
        #expect(try ledger.turns(of: VisitRecord.sample(2).id).map(\.text) == [""])
        #expect(try ledger.turns(of: VisitRecord.sample(2).id).map(\.outcome) == ["answer"])
        #expect(try ledger.turns(of: VisitRecord.sample(4).id).map(\.text) == ["words 4"])
        // The next night only what has become old since.
        #expect(try purge(now.adding(seconds: 2 * 86_400)).get().words == 1)
        #expect(try purge(now.adding(seconds: 2 * 86_400)).get() == Purged())
    }

    @Test("Lets go of names ninety days after the last promise, never before one is kept")
    func names() throws {
        let order = shop.order(shop.cut, 0, SmallShop.anna)
        let booking = try #require(
            try ledger.book(order, for: SmallShop.customer, judge: shop.judge, at: SmallShop.now).get().first)
        try ledger.promise(
            Callback(
                id: "open", call: nil, visit: nil, customer: SmallShop.customer(1), about: "about a wig",
                askedAt: SmallShop.morning,
                promised: SmallShop.morning...SmallShop.morning))
        let soon = SmallShop.morning.adding(seconds: 89 * 86_400), late = SmallShop.morning.adding(seconds: 92 * 86_400)
        #expect(try purge(soon).get().people == 0)
        #expect(try purge(late).get().people == 1)
        let kept = try #require(try ledger.booking(booking.booking.id)?.booking)
        #expect(kept.customer.isEmpty && kept.phone.isEmpty && kept.status == .booked)
        // Nobody has called back yet: that promise is kept for as long as it takes.
        #expect(try ledger.openCallbacks().map(\.customer.name) == ["C1"])
        #expect(try ledger.openCallbacks().map(\.about) == ["about a wig"])
    }

    @Test("Refuses with a clock that cannot be right, and deletes nothing")
    func wrongClock() throws {
        try visit(1, daysAgo: 200, from: SmallShop.morning)
        let future = SmallShop.morning.adding(seconds: 3_650 * 86_400)
        #expect(
            try purge(future, clock: .untrusted(.longAfter(SmallShop.morning))) == .failure(.clock(.longAfter(SmallShop.morning))))
        #expect(try ledger.turns(of: VisitRecord.sample(1).id).map(\.text) == ["words 1"])
        _ = try purge(SmallShop.morning).get()
        #expect(try purge(SmallShop.morning.adding(seconds: -86_400)) == .failure(.purgedLater(SmallShop.morning)))
        #expect(PurgeRefusal.purgedLater(SmallShop.morning).description.contains("Nothing was deleted"))
    }

    @Test("Forgets who asks to be forgotten, at once where nothing is promised")
    func forget() throws {
        let order = shop.order(shop.cut, 0, SmallShop.anna)
        _ = try ledger.book(order, for: SmallShop.customer, judge: shop.judge, at: SmallShop.now).get()
        let phone = try PhoneNumber(SmallShop.customer.phone)
        #expect(try ledger.forget(phone, at: SmallShop.now.wall) == 1)
        #expect(try ledger.held(about: phone).people.count == 1)
        #expect(try ledger.forget(phone, at: SmallShop.morning.adding(minutes: 60)) == 0)
        #expect(try ledger.held(about: phone).isEmpty)
    }
}
