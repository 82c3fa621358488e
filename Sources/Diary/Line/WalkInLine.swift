package import Shop

/// Bookings and walk-ins in one line: who without an appointment is likely to begin when. A pure rule; nothing of it is promised.
///
/// Everyone in the line gets, in the order in which they came, the first gap in today's diary that holds their whole service, buffers, chairs
/// and closing time counted. A booking keeps its time, so that a walk-in never pushes one; who came later may begin earlier only where that
/// delays nobody before them. What really happens counts more than what was planned: a service that began is followed from when it began, one
/// that should be over takes some minutes more, one that ended early has left its provider free.
package struct WalkInLine: Sendable {
    package let finder: SlotFinder
    package let now: Instant
    /// The diary with everybody of the line in it.
    private var occupancy: Occupancy
    private var expected: [(id: String, slot: Slot?)] = []

    /// What a service that should be over is still given, minutes.
    package static let overrun = 5
    /// Owner's rules that are about booking ahead, and do not hold for those who are here.
    private static let waived: Set<BookingRefusal> = [.tooSoon, .offGrid, .notOffered]

    /// - Parameters:
    ///   - occupancy: the claims of today over at least `quanta(finder:now:)`.
    ///   - bookings: today's, for what became of them: arrived, done.
    ///   - places: in the order in which they came; those who are done or gone left out.
    package init(finder: SlotFinder, now: Instant, occupancy: Occupancy, bookings: [Booking], places: [WalkInPlace]) {
        self.finder = finder
        self.now = now
        self.occupancy = occupancy
        for booking in bookings { note(booking) }
        for place in places {
            if case .started(let start) = place.stage, let provider = place.provider {
                serve(place.service, with: provider, since: start)
            }
        }
        for place in places where place.stage == .called { expect(place) }
        for place in places where place.stage == .waiting { expect(place) }
    }

    /// What of the diary the estimate must know.
    package static func quanta(finder: SlotFinder, now: Instant) -> Range<Int64> {
        let today = finder.zone.local(now).date
        return finder.quanta(of: today...today, for: finder.content.services)
    }

    /// For somebody who takes a number now; nil where today has no room for them any more.
    package func estimate(for service: Service, with provider: Provider.ID? = nil) -> WalkInEstimate? {
        firstGap(for: service, with: provider).map { told($0, before: expected[...]) }
    }

    /// For somebody who waits or was called; nil where today has no room for them any more.
    package func estimate(of id: String) -> WalkInEstimate? {
        guard let index = expected.firstIndex(where: { $0.id == id }), let slot = expected[index].slot else { return nil }
        return told(slot, before: expected[..<index])
    }

    private func told(_ slot: Slot, before others: ArraySlice<(id: String, slot: Slot?)>) -> WalkInEstimate {
        let milliseconds = slot.start.milliseconds(since: now), five: Int64 = 300_000
        return WalkInEstimate(
            ahead: others.count { $0.slot.map { $0.start <= slot.start } ?? false }, slot: slot,
            minutes: milliseconds < five ? 0 : Int((milliseconds + five - 1) / five) * 5)
    }

    private mutating func expect(_ place: WalkInPlace) {
        let slot = firstGap(for: place.service, with: place.provider)
        expected.append((place.id, slot))
        guard let slot else { return }
        take(Demand(service: place.service, start: slot.start, provider: slot.provider))
    }

    private func firstGap(for service: Service, with provider: Provider.ID?) -> Slot? {
        let today = finder.zone.local(now).date
        return finder.slots(
            for: service, with: provider, days: today...today, now: now, occupancy: occupancy, limit: 1, overriding: Self.waived
        ).first
    }

    // MARK: What really happens

    private mutating func note(_ booking: Booking) {
        guard let service = finder.content.service(booking.service) else { return }
        let current = quantum(now)
        switch booking.status {
        case .arrived: if booking.slot.end <= now { overrun(booking.slot.provider) }
        case .done:
            // Clearing up still has to be done.
            let free = current + Int64(service.bufferAfter + 4) / 5
            let demand = Demand(service: service, start: booking.slot.start, provider: booking.slot.provider)
            occupancy.release(
                demand.providerQuanta.filter { $0 >= free }.map { Claim(holder: .provider(booking.slot.provider), quantum: $0) })
        case .held, .booked, .cancelled, .noShow: break
        }
    }

    private mutating func serve(_ service: Service, with provider: Provider.ID, since start: Instant) {
        let demand = Demand(
            service: service, start: Instant(secondsSince1970: quantum(start) * Claim.quantumSeconds), provider: provider)
        if demand.providerQuanta.contains(where: { $0 >= quantum(now) }) { take(demand) } else { overrun(provider) }
    }

    private mutating func overrun(_ provider: Provider.ID) {
        let first = quantum(now)
        occupancy.occupy(.provider(provider), quanta: first...first + Int64(Self.overrun) / 5)
    }

    /// Chairs too where there is one; who is served already has one, whatever the diary says.
    private mutating func take(_ demand: Demand) {
        if let claims = occupancy.allocate(demand, content: finder.content) {
            occupancy.occupy(claims)
        } else {
            occupancy.occupy(.provider(demand.provider), quanta: demand.providerQuanta)
        }
    }

    private func quantum(_ instant: Instant) -> Int64 { instant.secondsSince1970.flooredQuotient(by: Claim.quantumSeconds) }
}
