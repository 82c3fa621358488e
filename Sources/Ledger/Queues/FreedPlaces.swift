internal import Bell
package import Diary
internal import GRDB
package import Shop

extension LedgerFile {
    /// How long staff have to ring somebody to whom a freed place is offered, minutes.
    package static let offerMinutes = 240

    /// Offers what has come free to those who wait, in their order, each place to one: a call back for staff to make. Whoever books first has it;
    /// who was offered a place that is gone since waits on in their old place. Waits whose days are over are closed, and those that staff rang
    /// about in vain.
    /// - Returns: those who were offered a place now.
    package func offerFreedPlaces(finder: SlotFinder, at now: BootMoment) throws(LedgerError) -> [Waiting] {
        guard try !waitingList().isEmpty else { return [] }
        let today = finder.zone.local(now.wall).date
        return try write { _ in
            var offered: [Waiting] = []
            let waiting = try settledWaits(finder: finder, today: today, at: now)
            var given = Set(waiting.filter { $0.state == .offered }.compactMap(\.offer).map(Self.place))
            for var waiting in waiting where waiting.state == .waiting {
                let free = try places(for: waiting, with: waiting.provider, finder: finder, from: today, at: now).first {
                    !given.contains(Self.place(Waiting.Offer(start: $0.start, provider: $0.provider, at: now.wall)))
                }
                guard let free else { continue }
                let offer = Waiting.Offer(start: free.start, provider: free.provider, at: now.wall)
                given.insert(Self.place(offer))
                guard try self.offer(offer, to: waiting.id) else { continue }
                waiting.offer = offer
                waiting.state = .offered
                try promise(Self.callback(for: waiting, free, finder: finder, at: now.wall))
                offered.append(waiting)
            }
            return offered
        }
    }

    /// The list as it stands: offers that hold, and those who wait.
    private func settledWaits(finder: SlotFinder, today: LocalDate, at now: BootMoment) throws(LedgerError) -> [Waiting] {
        var left: [Waiting] = []
        for var waiting in try waitingList() {
            guard waiting.days.upperBound >= today else {
                try close(waiting: waiting.id, as: .gone, at: now.wall)
                continue
            }
            if waiting.state == .offered, let offer = waiting.offer {
                guard try callback(Self.callbackID(waiting.id, offer))?.doneAt == nil else {
                    try close(waiting: waiting.id, as: .declined, at: now.wall)
                    continue
                }
                let isFree = try places(for: waiting, with: offer.provider, finder: finder, from: today, at: now).contains {
                    $0.start == offer.start
                }
                if !isFree {
                    try close(waiting: waiting.id, as: .waiting, at: now.wall)
                    _ = try close(
                        callback: Self.callbackID(waiting.id, offer), at: now.wall, by: nil,
                        outcome: "The place was taken meanwhile.")
                    waiting.state = .waiting
                }
            }
            left.append(waiting)
        }
        return left
    }

    /// They wait no more, and need not be rung about what they were offered.
    package func leave(_ waiting: Waiting, at: Instant) throws(LedgerError) {
        try close(waiting: waiting.id, as: .gone, at: at)
        if let offer = waiting.offer {
            _ = try close(callback: Self.callbackID(waiting.id, offer), at: at, by: nil, outcome: "They wait no more.")
        }
    }

    /// Somebody from the list has booked: they wait no more, and need no call.
    func closeWaiting(phone: PhoneNumber, service: Service.ID, day: LocalDate, booking: Booking.ID, at: Instant) throws(LedgerError)
    {
        for waiting in try waitingList(phone: phone, service: service, day: day) {
            try close(waiting: waiting.id, as: .booked, booking: booking, at: at)
            if let offer = waiting.offer {
                _ = try close(callback: Self.callbackID(waiting.id, offer), at: at, by: nil, outcome: "They have booked.")
            }
        }
    }

    private static func place(_ offer: Waiting.Offer) -> Slot {
        Slot(start: offer.start, end: offer.start, provider: offer.provider)
    }

    /// One call an offer, known by both.
    private static func callbackID(_ waiting: String, _ offer: Waiting.Offer) -> String {
        "\(waiting)-\(offer.at.millisecondsSince1970)"
    }

    private func places(
        for waiting: Waiting, with provider: Provider.ID?, finder: SlotFinder, from today: LocalDate, at now: BootMoment
    ) throws(LedgerError) -> [Slot] {
        guard let service = finder.content.service(waiting.service) else { return [] }
        let days = max(today, waiting.days.lowerBound)...waiting.days.upperBound
        let occupancy = try occupancy(
            over: finder.quanta(of: days, for: [service]),
            of: finder.holders(for: [VisitPart(service: service, provider: provider)]), at: now)
        return finder.slots(for: service, with: provider, days: days, now: now.wall, occupancy: occupancy).filter {
            waiting.hours.contains(finder.zone.local($0.start).time)
        }
    }

    private static func callback(for waiting: Waiting, _ slot: Slot, finder: SlotFinder, at now: Instant) -> Callback {
        let names = finder.content.service(waiting.service)?.name ?? [:]
        let service = names[finder.content.languages[0]] ?? names.values.sorted().first ?? waiting.service.rawValue
        let provider = finder.content.provider(slot.provider)?.name ?? slot.provider.rawValue
        let today = finder.zone.local(now).date
        let when = SpokenTime(zone: finder.zone, language: .english).dateAndTime(slot.start, today: today)
        return Callback(
            id: waiting.offer.map { callbackID(waiting.id, $0) } ?? waiting.id, call: nil, visit: waiting.visit,
            customer: waiting.customer,
            about:
                "Waiting list: a place for \(service) came free, \(when) with \(provider). Ring and book it.",
            askedAt: now, promised: now...max(now, min(slot.start, now.adding(minutes: offerMinutes))))
    }
}
