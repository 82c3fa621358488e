import Diary
import Ledger
import Shop

/// What is free near a time that was refused: a refusal is no dead end.
struct FreeTimes {
    private let desk: BookingDesk

    init(_ desk: BookingDesk) { self.desk = desk }

    /// The earliest from a day on, within the time that the owner takes bookings for.
    func from(_ day: LocalDate, for services: [Service], with provider: Provider.ID?, limit: Int) throws -> [[Slot]] {
        let days = max(day, desk.today)...max(day, desk.today).adding(days: 60)
        return try visits(days, services, provider, limit)
    }

    /// The nearest on the same day, by the clock; where the day has none, the next ones after it.
    func near(_ start: Instant, for services: [Service], with provider: Provider.ID?, limit: Int = 3) throws -> [[Slot]] {
        let day = desk.shop.zone.local(start).date
        guard day >= desk.today else { return try from(desk.today, for: services, with: provider, limit: limit) }
        let same = try visits(day...day, services, provider, nil)
        guard !same.isEmpty else { return try from(day.adding(days: 1), for: services, with: provider, limit: limit) }
        let nearest = same.sorted { abs($0[0].start.milliseconds(since: start)) < abs($1[0].start.milliseconds(since: start)) }
            .prefix(
                limit)
        return nearest.sorted { $0[0].start < $1[0].start }
    }

    private func visits(
        _ days: ClosedRange<LocalDate>, _ services: [Service], _ provider: Provider.ID?, _ limit: Int?
    ) throws -> [[Slot]] {
        guard desk.clock == .trusted else { return [] }
        return try desk.visits(for: services, with: provider, days: days, limit: limit)
    }
}
