package import Diary
package import Shop

extension LedgerFile {
    /// Today's line as the estimate of waits needs it: diary, bookings and walk-ins in one state of the ledger.
    package func walkInLine(finder: SlotFinder, at now: BootMoment) throws(LedgerError) -> WalkInLine {
        try read { _ in
            let today = try TodaysDiary(finder: finder, file: self, at: now)
            return today.line(today.places)
        }
    }
}

/// The rest of the day, from which waits are estimated.
struct TodaysDiary {
    let finder: SlotFinder
    let now: Instant
    /// Bookings, holds and blocks; the walk-ins' own claims are not in it: the line knows better how far they are.
    let occupancy: Occupancy
    let bookings: [Booking]
    /// In the order in which they came.
    let places: [WalkInPlace]

    /// Within a transaction.
    init(finder: SlotFinder, file: LedgerFile, at now: BootMoment) throws(LedgerError) {
        self.finder = finder
        self.now = now.wall
        let zone = finder.zone, today = zone.local(now.wall).date
        let midnight = { zone.instant(LocalDateTime($0, TimeOfDay(minutes: 0)!)) }
        occupancy = try file.occupancy(
            over: WalkInLine.quanta(finder: finder, now: now.wall),
            of: finder.holders(for: finder.content.services.map { VisitPart(service: $0) }), withWalkIns: false, at: now)
        bookings = try file.bookings(
            BookingFilter(starts: midnight(today)..<midnight(today.adding(days: 1)), statuses: [.arrived, .done])
        ).map(\.booking)
        places = try file.walkIns(on: today).compactMap { $0.place(in: finder.content) }
    }

    func line(_ places: [WalkInPlace]) -> WalkInLine {
        WalkInLine(finder: finder, now: now, occupancy: occupancy, bookings: bookings, places: places)
    }

    /// Where somebody who waits can begin now without delaying anyone before them; nil where they cannot.
    func begin(_ place: WalkInPlace, with provider: Provider.ID?) -> Slot? {
        let served = places.filter { $0.stage != .waiting }
        guard let estimate = line(served).estimate(for: place.service, with: provider), estimate.minutes == 0 else { return nil }
        let before = line(places)
        let after = line(
            places.map { other in
                guard other.id == place.id else { return other }
                var called = other
                called.stage = .called
                called.provider = estimate.slot.provider
                return called
            })
        for other in places.prefix(while: { $0.id != place.id }) where other.stage == .waiting {
            guard let planned = before.estimate(of: other.id) else { continue }
            guard let then = after.estimate(of: other.id), then.slot.start <= planned.slot.start else { return nil }
        }
        return estimate.slot
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
