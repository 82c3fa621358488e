import Shop
import Testing

@testable import Diary

@Suite("Refusals")
struct RefusalTests {
    static let finder: SlotFinder = {
        var content = SmallShop.content
        content.bookingRules.leadMinutes = 60
        content.services[0].lastStart = SmallShop.time("17:00")
        return SlotFinder(content: content, zone: SmallShop.berlin)
    }()
    static let cut = finder.content.services[0]
    static let diary = SmallShop.diary([
        (SmallShop.cut, "2026-11-23 10:00", SmallShop.ana), (SmallShop.cut, "2026-11-23 10:00", SmallShop.ben),
        (SmallShop.cut, "2026-11-23 11:00", SmallShop.ana),
    ])

    func refusal(_ start: String, with provider: Provider.ID? = nil, overriding: Set<BookingRefusal> = []) -> BookingRefusal? {
        Self.finder.refusal(
            service: Self.cut, start: SmallShop.at(start), provider: provider, now: SmallShop.at("2026-11-23 09:00"),
            occupancy: Self.diary,
            overriding: overriding)
    }

    @Test(
        "Each rule refuses in its own word",
        arguments: [
            ("2026-11-23 12:00", nil), ("2026-11-23 10:15", BookingRefusal.taken), ("2026-11-23 11:00", nil),
            ("2026-11-22 12:00", .past), ("2026-11-23 09:45", .tooSoon), ("2027-03-01 12:00", .tooFar),
            ("2026-11-29 12:00", .closed), ("2026-11-23 08:45", .tooSoon), ("2026-11-24 08:45", .closed),
            ("2026-11-24 17:15", .closed), ("2026-11-24 12:07", .offGrid), ("2026-11-23 10:00", .taken),
        ] as [(String, BookingRefusal?)])
    func words(start: String, expected: BookingRefusal?) {
        // 08:45 lies before `now`.
        #expect(refusal(start) == (start == "2026-11-23 08:45" ? .past : expected))
    }

    @Test("The wanted provider is busy though another is not")
    func wantedProvider() {
        #expect(refusal("2026-11-23 11:00", with: SmallShop.ana) == .taken)
        #expect(refusal("2026-11-23 11:00", with: SmallShop.ben) == nil)
        #expect(refusal("2026-11-23 11:00", with: .init(rawValue: "zoe")) == .notOffered)
    }

    @Test("Staff set a rule aside on purpose, but nobody is in two places at once")
    func overriding() {
        #expect(refusal("2026-11-29 12:00", overriding: [.closed]) == nil)
        #expect(refusal("2026-11-22 12:00", overriding: [.past, .closed]) == nil)
        #expect(refusal("2027-03-01 12:00", overriding: [.tooFar]) == nil)
        #expect(refusal("2026-11-24 12:07", overriding: [.offGrid]) == nil)
        #expect(refusal("2026-11-23 10:00", overriding: Set(BookingRefusal.allCases)) == .taken)
        #expect(refusal("2026-11-23 12:00", with: .init(rawValue: "zoe"), overriding: [.notOffered]) == .notOffered)
    }

    @Test("On a clock that is not trusted nothing is booked until staff say so")
    func untrustedClock() {
        let finder = Self.finder, start = SmallShop.at("2026-11-24 12:00"), now = SmallShop.at("2026-11-23 09:00")
        let doubt = ClockTrust.State.untrusted(.jumped(by: 90_000_000))
        #expect(
            finder.refusal(service: Self.cut, start: start, provider: nil, now: now, occupancy: Self.diary, clock: doubt)
                == .untrustedClock)
        #expect(
            finder.refusal(
                service: Self.cut, start: start, provider: nil, now: now, occupancy: Self.diary, clock: doubt,
                overriding: [.untrustedClock]) == nil)
    }

    @Test("What is offered is never refused, and what lies between is")
    func agreesWithSlots() throws {
        let now = SmallShop.at("2026-11-23 09:00"), finder = Self.finder
        for service in [Self.cut, SmallShop.colour, SmallShop.wash] {
            for provider in [nil, SmallShop.ana, SmallShop.ben] {
                let offered = Set(
                    finder.slots(
                        for: service, with: provider, days: SmallShop.days("2026-11-22", "2026-11-25"), now: now,
                        occupancy: Self.diary
                    ).map(\.start))
                for minutes in stride(from: 0, to: 4 * 1440, by: 5) {
                    let start = SmallShop.at("2026-11-22 00:00").adding(minutes: minutes)
                    let refusal = finder.refusal(
                        service: service, start: start, provider: provider, now: now, occupancy: Self.diary)
                    try #require((refusal == nil) == offered.contains(start), "\(service.id) \(SmallShop.berlin.local(start))")
                }
            }
        }
    }

    @Test("A booking that moves does not stand in its own way")
    func moving() throws {
        var diary = SmallShop.diary([(SmallShop.cut, "2026-11-24 10:00", SmallShop.ana)])
        let demand = Demand(service: SmallShop.cut, start: SmallShop.at("2026-11-24 10:15"), provider: SmallShop.ana)
        #expect(diary.allocate(demand, content: SmallShop.content) == nil)
        let first = SmallShop.at("2026-11-24 10:00").secondsSince1970 / 300
        diary.release((first..<first + 6).map { Claim(holder: .provider(SmallShop.ana), quantum: $0) })
        #expect(diary.allocate(demand, content: SmallShop.content)?.count == 6)
    }
}
