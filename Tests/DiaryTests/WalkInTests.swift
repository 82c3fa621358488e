import Shop
import Testing

@testable import Diary

@Suite("Bookings and walk-ins in one line")
struct WalkInTests {
    private let day = "2026-11-23"

    private func line(
        at time: String, booked: [(Service, String, Provider.ID)] = [], became: [Booking] = [], places: [WalkInPlace] = [],
        content: ShopContent = SmallShop.content
    ) -> WalkInLine {
        WalkInLine(
            finder: SlotFinder(content: content, zone: SmallShop.berlin), now: SmallShop.at("\(day) \(time)"),
            occupancy: SmallShop.diary(booked.map { ($0, "\(day) \($1)", $2) }, content: content), bookings: became, places: places)
    }

    private func waiting(_ id: String, _ service: Service = SmallShop.cut, with provider: Provider.ID? = nil) -> WalkInPlace {
        WalkInPlace(id: id, service: service, provider: provider, stage: .waiting)
    }

    private func started(_ id: String, _ service: Service, _ provider: Provider.ID, at time: String) -> WalkInPlace {
        WalkInPlace(id: id, service: service, provider: provider, stage: .started(SmallShop.at("\(day) \(time)")))
    }

    private func booking(_ service: Service, _ start: String, _ provider: Provider.ID, _ status: Booking.Status) -> Booking {
        let start = SmallShop.at("\(day) \(start)")
        return Booking(
            id: .init(rawValue: "b"), code: BookingCode(number: 12_345), service: service.id,
            slot: Slot(start: start, end: start.adding(minutes: service.minutes), provider: provider),
            localStart: SmallShop.berlin.local(start), zone: "Europe/Berlin", customer: "", phone: "", status: status,
            createdAt: start)
    }

    private func time(_ estimate: WalkInEstimate?) -> String? {
        estimate.map { SmallShop.berlin.local($0.slot.start).time.description }
    }

    @Test("In an empty shop one can sit down at once")
    func atOnce() throws {
        let estimate = try #require(line(at: "10:02").estimate(for: SmallShop.cut))
        #expect(estimate.ahead == 0 && estimate.minutes == 0 && time(estimate) == "10:05")
    }

    @Test("Those who came before are served first, by whoever is free")
    func inOrder() throws {
        let line = line(at: "10:00", places: [waiting("a"), waiting("b"), waiting("c")])
        #expect(time(line.estimate(of: "a")) == "10:00" && time(line.estimate(of: "b")) == "10:00")
        #expect(time(line.estimate(of: "c")) == "10:30")
        let next = try #require(line.estimate(for: SmallShop.cut))
        #expect(time(next) == "10:30" && next.ahead == 3 && next.minutes == 30)
    }

    @Test("A gap before a booking is taken only by what fits into it: a walk-in never pushes a booking")
    func bookingsStay() {
        let booked = [(SmallShop.cut, "10:20", SmallShop.ana), (SmallShop.cut, "10:10", SmallShop.ben)]
        let line = line(at: "10:00", booked: booked)
        #expect(time(line.estimate(for: SmallShop.cut)) == "10:40")
        #expect(time(line.estimate(for: SmallShop.wash)) == "10:00")
    }

    @Test("Who came later begins earlier only where nobody before waits longer for it")
    func overtaking() {
        let booked = [(SmallShop.cut, "10:20", SmallShop.ana), (SmallShop.cut, "10:20", SmallShop.ben)]
        let line = line(at: "10:00", booked: booked, places: [waiting("long")])
        #expect(time(line.estimate(of: "long")) == "10:50")
        let short = line.estimate(for: SmallShop.wash)
        #expect(time(short) == "10:00" && short?.ahead == 0)
    }

    @Test("A service is followed from when it really began, and one that should be over takes some minutes more")
    func reality() {
        let busy = [
            started("a", SmallShop.cut, SmallShop.ana, at: "09:50"), started("b", SmallShop.cut, SmallShop.ben, at: "09:00"),
        ]
        #expect(time(line(at: "10:00", places: busy).estimate(for: SmallShop.cut)) == "10:10")
        #expect(time(line(at: "10:00", places: [busy[0]]).estimate(for: SmallShop.cut, with: SmallShop.ana)) == "10:20")
        let overdue = [booking(SmallShop.cut, "09:00", SmallShop.ana, .arrived)]
        #expect(time(line(at: "10:00", became: overdue).estimate(for: SmallShop.cut, with: SmallShop.ana)) == "10:10")
    }

    @Test("A booking that ended early leaves its provider free")
    func early() {
        let booked = [(SmallShop.cut, "10:00", SmallShop.ana)]
        #expect(time(line(at: "10:10", booked: booked).estimate(for: SmallShop.cut, with: SmallShop.ana)) == "10:30")
        let done = [booking(SmallShop.cut, "10:00", SmallShop.ana, .done)]
        #expect(time(line(at: "10:10", booked: booked, became: done).estimate(for: SmallShop.cut, with: SmallShop.ana)) == "10:10")
    }

    @Test("The gap in which a colour works by itself is used")
    func colourGap() {
        let colouring = [started("a", SmallShop.colour, SmallShop.ana, at: "09:40"), waiting("b", with: SmallShop.ben)]
        #expect(time(line(at: "10:10", places: colouring).estimate(for: SmallShop.wash, with: SmallShop.ana)) == "10:10")
    }

    @Test("Who was called begins now, whoever has a lower number")
    func called() {
        let called = WalkInPlace(id: "b", service: SmallShop.cut, provider: SmallShop.ana, stage: .called)
        let line = line(at: "10:00", places: [waiting("a", with: SmallShop.ana), called])
        #expect(time(line.estimate(of: "b")) == "10:00" && time(line.estimate(of: "a")) == "10:30")
    }

    @Test("Near closing time nobody is told a wait that would end after it")
    func closing() {
        #expect(line(at: "17:35").estimate(for: SmallShop.cut) == nil)
        #expect(line(at: "17:25").estimate(for: SmallShop.cut)?.minutes == 0)
        #expect(line(at: "20:00").estimate(for: SmallShop.cut) == nil)
    }

    @Test("Whatever the day is like, no walk-in is expected on a booked minute or on another walk-in", arguments: 0..<20)
    func randomDays(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let services = SmallShop.content.services, providers = [SmallShop.ana, SmallShop.ben]
        var diary = SmallShop.diary()
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            let start = SmallShop.at("\(day) 09:00").adding(minutes: Int.random(in: 0..<100, using: &random) * 5)
            let demand = Demand(
                service: services.randomElement(using: &random)!, start: start, provider: providers.randomElement(using: &random)!)
            if let claims = diary.allocate(demand, content: SmallShop.content) { diary.occupy(claims) }
        }
        let places = (0..<Int.random(in: 0...8, using: &random)).map { number in
            waiting(
                "\(number)", services.randomElement(using: &random)!,
                with: Bool.random(using: &random) ? providers[number % 2] : nil)
        }
        let now = SmallShop.at("\(day) 09:00").adding(minutes: Int.random(in: 0..<540, using: &random))
        let line = WalkInLine(finder: SmallShop.finder, now: now, occupancy: diary, bookings: [], places: places)
        var taken = diary
        for place in places {
            guard let estimate = line.estimate(of: place.id) else { continue }
            let demand = Demand(service: place.service, start: estimate.slot.start, provider: estimate.slot.provider)
            let claims = try #require(taken.allocate(demand, content: SmallShop.content), "seed \(seed), place \(place.id)")
            taken.occupy(claims)
            try #require(estimate.slot.start >= now && estimate.minutes % 5 == 0, "seed \(seed)")
        }
    }
}
