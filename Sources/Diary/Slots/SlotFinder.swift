package import Shop

/// Finds what is free and within the owner's rules. Whatever it offers, `Occupancy.allocate` grants on the same diary.
///
/// The rules, where the owner's words leave room:
/// - Buffers and all steps with the provider lie within the provider's working time; the customer's stay lies within the shop's opening time, so a
///   break may fall into a step that does not need the provider.
/// - Start times are counted on the wall clock of each local day. A time that the clocks skip is never offered; one that they repeat is
///   offered twice, as two different moments.
/// - "Anyone" is the provider with the least work in the diary on that day; among equals the turn passes from day to day in the owner's order.
package struct SlotFinder: Sendable {
    package let content: ShopContent
    package let zone: ZoneRules

    package init(content: ShopContent, zone: ZoneRules) {
        self.content = content
        self.zone = zone
    }

    /// Ascending by start, at most one a start.
    /// - Parameters:
    ///   - provider: nil for anyone.
    ///   - occupancy: of at least `quanta(of: days, for: [service])`; what lies outside it counts as taken.
    ///   - overriding: rules that staff set aside on purpose; `taken` cannot be.
    package func slots(
        for service: Service, with provider: Provider.ID?, days: ClosedRange<LocalDate>, now: Instant, occupancy: Occupancy,
        limit: Int? = nil, overriding: Set<BookingRefusal> = []
    ) -> [Slot] {
        slots(for: service, with: provider, days: days, now: now, limit: limit, overriding: overriding) { _, _ in occupancy }
    }

    /// The same, reading the diary a week at a time and no further than needed: what a search costs grows with the days it looks at.
    /// - Parameter reading: these holders' claims over these quanta: once a week for people, once for things on each day with time.
    package func slots<Failure: Error>(
        for service: Service, with provider: Provider.ID?, days: ClosedRange<LocalDate>, now: Instant, limit: Int? = nil,
        overriding: Set<BookingRefusal> = [], reading: (Range<Int64>, Set<Claim.Holder>) throws(Failure) -> Occupancy
    ) throws(Failure) -> [Slot] {
        try visits(
            for: [VisitPart(service: service, provider: provider)], days: days, now: now, limit: limit, overriding: overriding,
            reading: reading
        ).map { $0[0] }
    }

    /// What of the diary a search over `days` must know, the parts' buffers and lengths included.
    package func quanta(of days: ClosedRange<LocalDate>, for services: [Service]) -> Range<Int64> {
        let first = LocalDay(days.lowerBound, zone: zone).quanta.lowerBound
        let last = LocalDay(days.upperBound, zone: zone).quanta.upperBound
        // Whole hours for waits between parts and for how widely `allocate` looks round for the tightest gap.
        let margin = services.reduce(Occupancy.farthestLook) { $0 + Int64($1.bufferBefore + $1.minutes + $1.bufferAfter) / 5 + 6 }
        return first - margin..<last + margin
    }

    /// Whose claims matter to a search; others need not be read.
    package func holders(for parts: [VisitPart]) -> Set<Claim.Holder> {
        var holders: Set<Claim.Holder> = []
        for part in parts {
            for provider in providers(of: part) { holders.insert(.provider(provider)) }
        }
        return holders.union(things(for: parts.map(\.service)))
    }

    /// The chairs, basins and rooms that could serve.
    package func things(for services: [Service]) -> Set<Claim.Holder> {
        var things: Set<Claim.Holder> = []
        for need in services.lazy.flatMap(\.resources) {
            for unit in 0..<(content.resource(need.resource)?.count ?? 0) { things.insert(.resource(need.resource, unit: unit)) }
        }
        return things
    }

    /// Who is asked first when the customer takes anyone: the least booked on the start's day, then by turns.
    package func inTurn(_ providers: [Provider.ID], on date: LocalDate, occupancy: Occupancy) -> [Provider.ID] {
        guard providers.count > 1 else { return providers }
        let day = LocalDay(date, zone: zone).quanta, turn = date.daysSinceEpoch
        let ranked = providers.indices.map { index in
            let place = ((index - turn) % providers.count + providers.count) % providers.count
            return (load: occupancy.load(of: .provider(providers[index]), over: day), place: place, id: providers[index])
        }
        return ranked.sorted { ($0.load, $0.place) < ($1.load, $1.place) }.map(\.id)
    }

    /// The services in order. Of several, those that who is wanted does not do are anyone's.
    package func parts(_ services: [Service], with provider: Provider.ID?) -> [VisitPart] {
        services.map { service in
            let isTheirs = services.count == 1 || content.providers(of: service).contains { $0.id == provider }
            return VisitPart(service: service, provider: isTheirs ? provider : nil)
        }
    }

    /// In the owner's order.
    func providers(of part: VisitPart) -> [Provider.ID] {
        let all = content.providers(of: part.service).map(\.id)
        return part.provider.map { wanted in all.filter { $0 == wanted } } ?? all
    }
}

/// One of the services of a visit, and who is wanted for it.
package struct VisitPart: Equatable, Sendable {
    package var service: Service
    /// nil: anyone.
    package var provider: Provider.ID?

    package init(service: Service, provider: Provider.ID? = nil) {
        self.service = service
        self.provider = provider
    }
}
