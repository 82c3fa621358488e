package import Diary
package import Shop

extension LedgerFile {
    /// Today's line as the estimate of waits needs it: diary, bookings and walk-ins in one state of the ledger.
    package func walkInLine(finder: SlotFinder, at now: BootMoment) throws(LedgerError) -> WalkInLine {
        let today = finder.zone.local(now.wall).date, zone = finder.zone
        let midnight = { zone.instant(LocalDateTime($0, TimeOfDay(minutes: 0)!)) }
        return try read { _ in
            let quanta = WalkInLine.quanta(finder: finder, now: now.wall)
            let occupancy = try occupancy(
                over: quanta, of: finder.holders(for: finder.content.services.map { VisitPart(service: $0) }), at: now)
            let bookings = try bookings(
                BookingFilter(
                    starts: midnight(today)..<midnight(today.adding(days: 1)), statuses: [.arrived, .done]))
            let places = try walkIns(on: today).compactMap { $0.place(in: finder.content) }
            return WalkInLine(
                finder: finder, now: now.wall, occupancy: occupancy, bookings: bookings.map(\.booking), places: places)
        }
    }
}

extension WalkIn {
    /// nil: done, gone, or for a service that the shop has no more.
    package func place(in content: ShopContent) -> WalkInPlace? {
        guard let service = content.service(service) else { return nil }
        let stage: WalkInPlace.Stage
        switch state {
        case .waiting: stage = .waiting
        case .called: stage = .called
        case .started: stage = .started(startedAt ?? calledAt ?? takenAt)
        case .done, .noShow, .left: return nil
        }
        return WalkInPlace(id: id, service: service, provider: provider, stage: stage)
    }
}
