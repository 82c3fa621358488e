import Diary
import Ledger
import Shop

/// A shop with exactly 500 half-hours: five people, five days, ten hours.
struct RaceShop {
    static let days = 5
    static let slotsADay = 20
    let judge: DiaryJudge
    let service: Service
    let providers: [Provider.ID]
    /// A Monday, 08:00 UTC.
    let opening = Instant(secondsSince1970: 1_795_420_800)
    let now = BootMoment(wall: Instant(secondsSince1970: 1_795_420_800 - 86_400), boot: "race", monotonic: 1_000_000)

    init() {
        let source = Source(file: "race")
        let open = TimeRange(TimeOfDay(hour: 8, minute: 0)!, TimeOfDay(hour: 18, minute: 0)!)!
        var content = ShopContent(name: "Race")
        content.hours = WeeklyHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [open]) }))
        content.providers = (0..<5).map {
            Provider(id: Provider.ID(rawValue: "person-\($0)"), name: "Person \($0)", source: source)
        }
        var service = Service(
            id: Service.ID(rawValue: "cut"), name: [.english: "Cut"], steps: [Service.Step(minutes: 25)], source: source)
        service.bufferAfter = 5
        service.grid = 30
        content.services = [service]
        content.bookingRules.leadMinutes = 0
        content.bookingRules.maximumOpenPerPhone = .max
        // The most that an owner may set, and so the most that a booking ever counts.
        content.bookingRules.unconfirmedInTenMinutes = 100
        self.service = service
        providers = content.providers.map(\.id)
        judge = DiaryJudge(
            finder: SlotFinder(content: content, zone: ZoneRules(name: "Etc/UTC", fixedOffset: 0)), clock: .trusted)
    }

    /// - Parameter number: 0..<100, the half-hours of the week.
    func start(_ number: Int) -> Instant {
        opening.adding(seconds: Int64(number / Self.slotsADay) * 86_400 + Int64(number % Self.slotsADay) * 1800)
    }

    func order(_ number: Int, providers: [Provider.ID]) -> BookingOrder {
        let start = start(number)
        return BookingOrder(
            services: [service], candidates: providers.map { [Slot(start: start, end: start.adding(minutes: 25), provider: $0)] },
            origin: .counter, by: "race")
    }

    func customer(_ number: UInt64) -> Customer {
        Customer(name: "Customer \(number % 100_000)", phone: "0301\(100_000 + number % 800_000)", notice: "1")
    }
}

/// Sebastiano Vigna's SplitMix64: a seed gives the same race again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// The bell has a `BootMoment` of its own.
