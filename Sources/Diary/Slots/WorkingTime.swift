internal import Shop

/// Which quanta a service takes, counted from its start. Derived from `Demand`, so that what is offered is what is claimed.
struct ServiceShape {
    /// Stretches with the provider, buffers included.
    let provider: [Range<Int>]
    /// From the first buffer to the last.
    let resources: Range<Int>
    /// While the customer is in the shop.
    let stay: Range<Int>

    init(_ service: Service) {
        let origin: Int64 = 1 << 20
        let demand = Demand(
            service: service, start: Instant(secondsSince1970: origin * Claim.quantumSeconds), provider: Provider.ID(rawValue: ""))
        var runs: [Range<Int>] = []
        for quantum in demand.providerQuanta.map({ Int($0 - origin) }) {
            if let last = runs.last, last.upperBound == quantum {
                runs[runs.count - 1] = last.lowerBound..<quantum + 1
            } else {
                runs.append(quantum..<quantum + 1)
            }
        }
        provider = runs
        let before = (service.bufferBefore + 4) / 5, after = (service.minutes + service.bufferAfter + 4) / 5
        resources = -before..<max(after, 1)
        stay = 0..<max((service.minutes + 4) / 5, 1)
    }
}

/// When the shop is open and who is at work, over the days of one search.
struct WorkingTime {
    /// The searched days and one more on either side, for what reaches past midnight.
    let days: [LocalDay]
    private let finder: SlotFinder
    private let quanta: Range<Int64>
    private let isAlwaysOpen: Bool
    private let open: QuantumSet

    init(finder: SlotFinder, around week: ClosedRange<LocalDate>, quanta: Range<Int64>, overriding: Set<BookingRefusal>) {
        self.finder = finder
        self.quanta = quanta
        isAlwaysOpen = overriding.contains(.closed)
        days = (week.lowerBound.daysSinceEpoch - 1...week.upperBound.daysSinceEpoch + 1).map {
            LocalDay(LocalDate(daysSinceEpoch: $0), zone: finder.zone)
        }
        var open = QuantumSet(first: quanta.lowerBound, count: quanta.count)
        for day in days {
            for range in finder.content.openingHours(on: day.date).ranges { day.insert(range, into: &open) }
        }
        if isAlwaysOpen { open.insert(quanta) }
        self.open = open
    }

    /// Starts at which the customer is in an open shop, and the provider at work and free whenever the service needs them.
    func stays(of service: Service, with id: Provider.ID, occupancy: Occupancy) -> QuantumSet {
        let shape = ServiceShape(service)
        var result = open.starts(holding: shape.stay)
        var ready = work(of: id)
        ready.formIntersection(occupancy.free(.provider(id), first: quanta.lowerBound, count: quanta.count))
        for stretch in shape.provider { result.formIntersection(ready.starts(holding: stretch)) }
        return result
    }

    /// Whether it is only others' bookings that stand in the way at `start`.
    func isWithinHours(_ service: Service, with id: Provider.ID, startingAt quantum: Int64) -> Bool {
        stays(of: service, with: id, occupancy: Occupancy(quanta: quanta)).contains(quantum)
    }

    private func work(of id: Provider.ID) -> QuantumSet {
        guard !isAlwaysOpen, let provider = finder.content.provider(id) else { return open }
        // Who keeps the shop's own hours needs no second look at each day.
        if provider.hours == nil, provider.exceptions.isEmpty, provider.breaks.isEmpty { return open }
        var work = QuantumSet(first: quanta.lowerBound, count: quanta.count)
        for day in days {
            for range in finder.content.workingHours(of: provider, on: day.date) { day.insert(range, into: &work) }
        }
        return work
    }
}
