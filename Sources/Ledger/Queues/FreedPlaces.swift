internal import Bell
package import Diary
internal import GRDB
package import Shop

extension LedgerFile {
    /// How long staff have to ring somebody to whom a freed place is offered, minutes.
    package static let offerMinutes = 240

    /// Offers what has come free to those who wait, in their order, each place to one: a call back for staff to make. Whoever books first has it.
    /// Waits whose days are over are closed.
    /// - Returns: those who were offered a place now.
    package func offerFreedPlaces(finder: SlotFinder, at now: BootMoment) throws(LedgerError) -> [Waiting] {
        let list = try waitingList()
        guard !list.isEmpty else { return [] }
        let today = finder.zone.local(now.wall).date
        return try write { _ in
            var offered: [Waiting] = []
            var given = Set(list.compactMap(\.offer).map { Slot(start: $0.start, end: $0.start, provider: $0.provider) })
            for var waiting in list where waiting.state == .waiting {
                guard waiting.days.upperBound >= today else {
                    try close(waiting: waiting.id, as: .gone, at: now.wall)
                    continue
                }
                let free = try places(for: waiting, finder: finder, from: today, at: now).first {
                    !given.contains(Slot(start: $0.start, end: $0.start, provider: $0.provider))
                }
                guard let free else { continue }
                given.insert(Slot(start: free.start, end: free.start, provider: free.provider))
                let offer = Waiting.Offer(start: free.start, provider: free.provider, at: now.wall)
                guard try self.offer(offer, to: waiting.id) else { continue }
                waiting.offer = offer
                waiting.state = .offered
                try promise(Self.callback(for: waiting, free, finder: finder, at: now.wall))
                offered.append(waiting)
            }
            return offered
        }
    }

    /// Somebody from the list has booked: they wait no more.
    package func closeWaiting(phone: PhoneNumber, service: Service.ID, day: LocalDate, booking: Booking.ID, at: Instant)
        throws(LedgerError)
    {
        for waiting in try waitingList() where waiting.service == service && waiting.days.contains(day) {
            // Stored as it was given; one that does not parse is not theirs.
            guard let theirs = try? PhoneNumber(waiting.customer.phone), theirs.isSameLine(as: phone) else { continue }
            try close(waiting: waiting.id, as: .booked, booking: booking, at: at)
        }
    }

    private func places(
        for waiting: Waiting, finder: SlotFinder, from today: LocalDate, at now: BootMoment
    ) throws(LedgerError) -> [Slot] {
        guard let service = finder.content.service(waiting.service) else { return [] }
        let days = max(today, waiting.days.lowerBound)...waiting.days.upperBound
        let occupancy = try occupancy(
            over: finder.quanta(of: days, for: [service]),
            of: finder.holders(for: [VisitPart(service: service, provider: waiting.provider)]), at: now)
        return finder.slots(for: service, with: waiting.provider, days: days, now: now.wall, occupancy: occupancy).filter {
            waiting.hours.contains(finder.zone.local($0.start).time)
        }
    }

    private static func callback(for waiting: Waiting, _ slot: Slot, finder: SlotFinder, at now: Instant) -> Callback {
        let service = finder.content.service(waiting.service)?.name.values.sorted().first ?? waiting.service.rawValue
        let provider = finder.content.provider(slot.provider)?.name ?? slot.provider.rawValue
        let local = finder.zone.local(slot.start)
        return Callback(
            id: CallID.random().description, call: nil, visit: waiting.visit, customer: waiting.customer,
            about:
                "Waiting list: a place for \(service) came free, \(local.date) at \(local.time) with \(provider). Ring and book it.",
            askedAt: now, promised: now...max(now, min(slot.start, now.adding(minutes: offerMinutes))))
    }
}
