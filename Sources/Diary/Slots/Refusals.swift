package import Shop

extension SlotFinder {
    /// Why a booking cannot be made, or nil. The ledger asks inside its transaction, with the diary as it is then.
    /// - Parameters:
    ///   - provider: nil for anyone.
    ///   - occupancy: of at least `quanta(of: day...day, for: [service])` around the start; see `quanta(around:for:)`.
    ///   - overriding: what staff set aside on purpose. `taken` cannot be, nor a provider or service that the shop does not have.
    package func refusal(
        service: Service, start: Instant, provider: Provider.ID?, now: Instant, occupancy: Occupancy,
        clock: ClockTrust.State = .trusted,
        overriding: Set<BookingRefusal> = []
    ) -> BookingRefusal? {
        switch present(for: service, start: start, provider: provider, now: now, clock: clock, overriding: overriding) {
        case .failure(let refusal): return refusal
        case .success(let present):
            let free = present.contains {
                occupancy.allocate(Demand(service: service, start: start, provider: $0), content: content) != nil
            }
            return free ? nil : .taken
        }
    }

    /// What a whole visit takes, a list of claims a part; or why it cannot be made: its first part under all rules, the others as they follow
    /// from it.
    /// - Parameter occupancy: of at least `quanta(taking:)`.
    package func claims(
        of visit: [(service: Service, slot: Slot)], now: Instant, occupancy: Occupancy, clock: ClockTrust.State = .trusted,
        overriding: Set<BookingRefusal> = []
    ) -> Result<[[Claim]], BookingRefusal> {
        var occupancy = occupancy, overriding = overriding
        var claims: [[Claim]] = []
        for part in visit {
            let present = present(
                for: part.service, start: part.slot.start, provider: part.slot.provider, now: now, clock: clock,
                overriding: overriding)
            if case .failure(let refusal) = present { return .failure(refusal) }
            let demand = Demand(service: part.service, start: part.slot.start, provider: part.slot.provider)
            guard let taken = occupancy.allocate(demand, content: content) else { return .failure(.taken) }
            claims.append(taken)
            if claims.count < visit.count { occupancy.occupy(taken) }
            overriding.insert(.offGrid)
        }
        return .success(claims)
    }

    /// Who could take a start if nothing were booked yet; or the owner's rule that is in the way.
    private func present(
        for service: Service, start: Instant, provider: Provider.ID?, now: Instant, clock: ClockTrust.State,
        overriding: Set<BookingRefusal>
    ) -> Result<[Provider.ID], BookingRefusal> {
        let providers = candidates(for: service, provider: provider, overriding: overriding)
        guard !providers.isEmpty, content.service(service.id) != nil else { return .failure(.notOffered) }
        for rule in [BookingRefusal.notOffered, .untrustedClock, .past, .tooSoon, .tooFar] where !overriding.contains(rule) {
            if breaks(rule, service: service, start: start, now: now, clock: clock) { return .failure(rule) }
        }
        let present = providers.filter { isAtWork($0, for: service, start: start, overriding: overriding) }
        guard !present.isEmpty else { return .failure(.closed) }
        if !overriding.contains(.offGrid), isOffGrid(service, start: start) { return .failure(.offGrid) }
        return .success(present)
    }

    /// Who can take the booking, the fairest choice first; empty where nobody can. Where hours are set aside, those come first for whom it is the
    /// least that is set aside.
    package func free(
        for service: Service, start: Instant, provider: Provider.ID?, occupancy: Occupancy, overriding: Set<BookingRefusal> = []
    ) -> [Provider.ID] {
        let able = candidates(for: service, provider: provider, overriding: overriding)
            .filter { isAtWork($0, for: service, start: start, overriding: overriding) }
            .filter { occupancy.allocate(Demand(service: service, start: start, provider: $0), content: content) != nil }
        let isWithin = { isAtWork($0, for: service, start: start, overriding: overriding.subtracting([.closed])) }
        let present = able.filter(isWithin)
        return inTurn(present, on: zone.local(start).date, occupancy: occupancy)
            + byPresence(able.filter { !present.contains($0) }, at: start, occupancy: occupancy)
    }

    /// Who is at work at that moment, then who is in on that day, then all others; the fairest choice first among each.
    package func byPresence(_ providers: [Provider.ID], at moment: Instant, occupancy: Occupancy) -> [Provider.ID] {
        let local = zone.local(moment)
        func absence(_ id: Provider.ID) -> Int {
            let hours = content.provider(id).map { content.workingHours(of: $0, on: local.date) } ?? []
            return hours.contains { $0.contains(local.time) } ? 0 : hours.isEmpty ? 2 : 1
        }
        return (0...2).flatMap { step in
            inTurn(providers.filter { absence($0) == step }, on: local.date, occupancy: occupancy)
        }
    }

    /// What of the diary a decision about one start must know: its whole day, for the fair turn.
    package func quanta(around start: Instant, for services: [Service]) -> Range<Int64> {
        let date = zone.local(start).date
        return quanta(of: date...date, for: services)
    }

    /// What of the diary decides whether a visit can be made: its own time, and for chairs and basins as widely round it as `allocate` looks.
    package func quanta(taking visit: [(service: Service, slot: Slot)]) -> Range<Int64> {
        let margin = visit.contains { !$0.service.resources.isEmpty } ? Occupancy.farthestLook : 0
        var first = Int64.max, last = Int64.min
        for part in visit {
            let start = part.slot.start.secondsSince1970
            let end = start + Int64(part.service.minutes + part.service.bufferAfter) * 60 + Claim.quantumSeconds - 1
            first = min(first, (start - Int64(part.service.bufferBefore) * 60).flooredQuotient(by: Claim.quantumSeconds))
            last = max(last, end.flooredQuotient(by: Claim.quantumSeconds))
        }
        return first < last ? first - margin..<last + margin : 0..<0
    }

    private func candidates(for service: Service, provider: Provider.ID?, overriding: Set<BookingRefusal>) -> [Provider.ID] {
        if let provider, overriding.contains(.notOffered) { return content.provider(provider).map { [$0.id] } ?? [] }
        return providers(of: VisitPart(service: service, provider: provider))
    }

    private func breaks(_ rule: BookingRefusal, service: Service, start: Instant, now: Instant, clock: ClockTrust.State) -> Bool {
        switch rule {
        case .notOffered: !service.isBookable
        case .untrustedClock: clock != .trusted
        case .past: start < now
        case .tooSoon: start >= now && start < now.adding(minutes: content.bookingRules.leadMinutes)
        case .tooFar: zone.local(start).date > zone.local(now).date.adding(days: content.bookingRules.horizonDays)
        case .offGrid: isOffGrid(service, start: start)
        // Decided by hours, by the claims, and by the ledger, which knows a phone's other bookings.
        case .closed, .taken, .tooMany: false
        }
    }

    private func isOffGrid(_ service: Service, start: Instant) -> Bool {
        let local = zone.local(start), grid = max(5, service.grid ?? content.bookingRules.grid)
        return start.millisecondsSince1970 % 60_000 != 0 || local.time.minutes % grid != 0
    }

    private func isAtWork(_ provider: Provider.ID, for service: Service, start: Instant, overriding: Set<BookingRefusal>) -> Bool {
        if overriding.contains(.closed) { return true }
        let local = zone.local(start), quanta = quanta(around: start, for: [service])
        if let last = service.lastStart, local.time > last { return false }
        let time = WorkingTime(finder: self, around: local.date...local.date, quanta: quanta, overriding: [])
        return time.isWithinHours(
            service, with: provider, startingAt: start.secondsSince1970.flooredQuotient(by: Claim.quantumSeconds))
    }
}
