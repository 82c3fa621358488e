package import Shop

extension SlotFinder {
    /// The longest a customer waits between two services of one visit, minutes. More only where the provider's own buffers ask for it.
    package static let longestWait = 15

    /// Several services back to back as one visit, a slot a service. The first starts on its grid; each next follows at once, or as soon as its
    /// provider has cleared up and prepared. One provider for the whole visit is preferred to several.
    package func visits(
        for parts: [VisitPart], days: ClosedRange<LocalDate>, now: Instant, occupancy: Occupancy, limit: Int? = nil,
        overriding: Set<BookingRefusal> = []
    ) -> [[Slot]] {
        visits(for: parts, days: days, now: now, limit: limit, overriding: overriding) { _, _ in occupancy }
    }

    package func visits<Failure: Error>(
        for parts: [VisitPart], days: ClosedRange<LocalDate>, now: Instant, limit: Int? = nil,
        overriding: Set<BookingRefusal> = [], reading: (Range<Int64>, Set<Claim.Holder>) throws(Failure) -> Occupancy
    ) throws(Failure) -> [[Slot]] {
        let limit = limit ?? .max
        guard !parts.isEmpty, limit > 0, overriding.contains(.notOffered) || parts.allSatisfy(\.service.isBookable) else {
            return []
        }
        let holders = holders(for: parts), people = holders.filter(\.isProvider), things = holders.subtracting(people)
        let services = parts.map(\.service)
        let window = Window(rules: content.bookingRules, now: now, zone: zone, overriding: overriding)
        let last = min(days.upperBound, window.lastDate)
        var found: [[Slot]] = []
        var first = max(days.lowerBound, window.firstDate)
        while first <= last, found.count < limit {
            let week = first...min(first.adding(days: 6), last), quanta = quanta(of: week, for: services)
            let search = VisitSearch(
                finder: self, parts: parts, week: week, quanta: quanta, window: window, occupancy: try reading(quanta, people))
            for day in search.days where found.count < limit {
                let candidates = search.candidates(on: day)
                guard !candidates.isEmpty else { continue }
                // Chairs matter only on days on which somebody has time.
                var whole = search
                // Asked of the services: a need for a chair that the shop does not have is never met.
                if services.contains(where: { !$0.resources.isEmpty }) {
                    let around = self.quanta(of: candidates, on: day.date, for: services)
                    whole = search.restricted(to: try reading(around, things), over: around)
                }
                found += whole.visits(at: candidates, on: day, limit: limit - found.count)
            }
            first = first.adding(days: 7)
        }
        return found
    }
}

extension SlotFinder {
    /// What of the things' diary decides about one day's candidates. A visit of several parts looks as widely round as `allocate` does.
    private func quanta(of candidates: [Int64], on date: LocalDate, for services: [Service]) -> Range<Int64> {
        guard services.count == 1, let service = services.first, let first = candidates.first, let last = candidates.last else {
            return quanta(of: date...date, for: services)
        }
        let stretch = ServiceShape(service).resources
        return first + Int64(stretch.lowerBound)..<last + Int64(stretch.upperBound)
    }
}

/// From when to when one may book, and how freely.
struct Window {
    /// UTC seconds; no booking starts earlier.
    let earliest: Int64
    let firstDate: LocalDate
    let lastDate: LocalDate
    let overriding: Set<BookingRefusal>

    init(rules: BookingRules, now: Instant, zone: ZoneRules, overriding: Set<BookingRefusal>) {
        let today = zone.local(now).date
        let lead = overriding.contains(.tooSoon) || overriding.contains(.past) ? 0 : Int64(rules.leadMinutes) * 60
        earliest = overriding.contains(.past) ? .min : now.secondsSince1970 + (now.millisecondsSince1970 % 1000 == 0 ? 0 : 1) + lead
        firstDate = overriding.contains(.past) ? LocalDate(year: 1970, month: 1, day: 2)! : today
        lastDate = overriding.contains(.tooFar) ? LocalDate(year: 2099, month: 12, day: 30)! : today.adding(days: rules.horizonDays)
        self.overriding = overriding
    }
}
