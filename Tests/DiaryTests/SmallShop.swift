import Foundation
import Shop

@testable import Diary

/// A barber's with two people, two chairs and one basin, open Monday to Saturday 9 to 18.
enum SmallShop {
    static let ana = Provider.ID(rawValue: "ana"), ben = Provider.ID(rawValue: "ben")
    static let chair = Resource.ID(rawValue: "chair"), basin = Resource.ID(rawValue: "basin")

    static func service(_ id: String, minutes: Int) -> Service { service(id, steps: [.init(minutes: minutes)]) }

    static func service(_ id: String, steps: [Service.Step]) -> Service {
        Service(id: .init(rawValue: id), name: [.english: id], steps: steps, source: Source(file: "test"))
    }

    static let cut = service("cut", minutes: 30)
    /// Ana mixes for ten minutes, applies for 30, is free for 25 and rinses for 20.
    static let colour: Service = {
        var colour = service(
            "colour", steps: [.init(minutes: 30), .init(minutes: 25, needsProvider: false), .init(minutes: 20)])
        colour.bufferBefore = 10
        colour.bufferAfter = 5
        colour.resources = [.init(resource: chair)]
        return colour
    }()
    static let wash: Service = {
        var wash = service("wash", minutes: 15)
        wash.resources = [.init(resource: basin), .init(resource: chair)]
        return wash
    }()

    static let content: ShopContent = {
        var content = ShopContent(name: "Test")
        content.timeZone = "Europe/Berlin"
        for day in Weekday.allCases where day != .sunday { content.hours.days[day] = [range("09:00", "18:00")] }
        content.services = [cut, colour, wash]
        content.providers = [provider("ana"), provider("ben")]
        content.resources = [
            Resource(id: chair, name: "Chair", count: 2), Resource(id: basin, name: "Basin", count: 1),
        ]
        content.bookingRules.leadMinutes = 0
        return content
    }()

    static func provider(_ id: String) -> Provider {
        Provider(id: .init(rawValue: id), name: id.capitalized, source: Source(file: "test"))
    }

    static func time(_ text: String) -> TimeOfDay {
        let parts = text.split(separator: ":").map { Int($0)! }
        return TimeOfDay(hour: parts[0], minute: parts[1])!
    }

    static func range(_ from: String, _ to: String) -> TimeRange { TimeRange(time(from), time(to))! }
    static func date(_ iso: String) -> LocalDate { LocalDate(iso: iso)! }
    static func days(_ first: String, _ last: String? = nil) -> ClosedRange<LocalDate> { date(first)...date(last ?? first) }

    static let berlin = try! ZoneRules(
        name: "Europe/Berlin", tzif: [UInt8](Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))))

    /// `2026-11-23 14:30` in Berlin.
    static func at(_ text: String, zone: ZoneRules = berlin) -> Instant {
        let parts = text.split(separator: " ")
        return zone.instant(LocalDateTime(date(String(parts[0])), time(String(parts[1]))))
    }

    static let finder = SlotFinder(content: content, zone: berlin)

    /// A diary that knows a whole year, with these bookings in it.
    static func diary(_ bookings: [(Service, String, Provider.ID)] = [], content: ShopContent = content) -> Occupancy {
        var diary = Occupancy(quanta: quanta("2026-01-01", "2031-01-10"))
        for (service, start, provider) in bookings {
            diary.occupy(diary.allocate(Demand(service: service, start: at(start), provider: provider), content: content)!)
        }
        return diary
    }

    static func quanta(_ first: String, _ last: String) -> Range<Int64> {
        Int64(date(first).daysSinceEpoch) * 288..<Int64(date(last).daysSinceEpoch) * 288
    }
}

extension SlotFinder {
    /// `09:00`, `09:15`…, as the wall clock shows them.
    func times(
        _ service: Service, with provider: Provider.ID? = nil, on day: String, now: String = "2026-11-01 12:00", diary: Occupancy,
        overriding: Set<BookingRefusal> = []
    ) -> [String] {
        slots(
            for: service, with: provider, days: SmallShop.days(day), now: SmallShop.at(now, zone: zone), occupancy: diary,
            overriding: overriding
        ).map { zone.local($0.start).time.description }
    }
}

/// SplitMix64: a failing walk is walked again from its printed seed.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
