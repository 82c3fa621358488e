import Diary
import Ledger
import Shop

/// What every command about the diary needs: the shop's rules, the ledger, and whether today is today.
struct BookingDesk {
    let shop: OpenShop
    let file: LedgerFile
    let finder: SlotFinder
    let names: ShopNames
    let clock: ClockTrust.State
    let today: LocalDate
    private let places: Places

    /// - Parameter file: another ledger than the device's: a copy to try something on.
    init(_ places: Places, file other: LedgerFile? = nil) throws {
        self.places = places
        shop = try OpenShop(places)
        file = try other ?? OpenLedger.open(places)
        finder = SlotFinder(content: shop.content, zone: shop.zone)
        names = ShopNames(content: shop.content)
        clock = try OpenLedger.clock(file)
        today = shop.zone.local(Clocks.wall).date
        if clock != .trusted {
            Output.problem("The computer's clock may be wrong: it says \(shop.zone.local(Clocks.wall)). \(ClockWords.remedy)")
        }
    }

    var judge: DiaryJudge { DiaryJudge(finder: finder, clock: clock) }

    /// Who could take a visit at a time, the fairest choice first: a slot a service, back to back.
    /// - Parameters:
    ///   - provider: for those of the services that they do; nil: whoever it is, one person for the whole visit where that can be.
    ///   - own: a booking that is being moved does not stand in its own way.
    func candidates(
        for services: [Service], start: Instant, with provider: Provider.ID?, overriding: Set<BookingRefusal>,
        own: [Booking.ID] = []
    ) throws -> Result<[[Slot]], BookingRefusal> {
        let occupancy = try occupancy(for: services, around: start, with: provider, own: own)
        let service = services[0], first = finder.parts(services, with: provider)[0].provider
        let refusal = finder.refusal(
            service: service, start: start, provider: first, now: Clocks.wall, occupancy: occupancy, clock: clock,
            overriding: overriding)
        if let refusal { return .failure(refusal) }
        guard services.count > 1 else {
            let end = start.adding(minutes: service.minutes)
            return .success(
                finder.free(for: service, start: start, provider: provider, occupancy: occupancy, overriding: overriding)
                    .map { [Slot(start: start, end: end, provider: $0)] })
        }
        let found = visits(of: services, at: start, with: provider, overriding, occupancy)
        return found.isEmpty ? .failure(.taken) : .success(found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    private func visits(
        of services: [Service], at start: Instant, with provider: Provider.ID?, _ overriding: Set<BookingRefusal>,
        _ occupancy: Occupancy
    ) -> [[Slot]] {
        let day = shop.zone.local(start).date
        func visit(with wish: Provider.ID?, _ overriding: Set<BookingRefusal>) -> [Slot]? {
            finder.visits(
                for: finder.parts(services, with: wish), days: day...day, now: Clocks.wall, occupancy: occupancy,
                overriding: overriding
            ).first { $0[0].start == start }
        }
        if let provider { return [visit(with: provider, overriding)].compactMap(\.self) }
        let people = shop.content.providers.map(\.id)
        // Whom it is the least for that hours are set aside comes first.
        let within = (finder.inTurn(people, on: day, occupancy: occupancy) + [nil])
            .compactMap { visit(with: $0, overriding.subtracting([.closed])) }
        guard overriding.contains(.closed) else { return within }
        return within
            + (finder.byPresence(people, at: start, occupancy: occupancy) + [nil]).compactMap { visit(with: $0, overriding) }
    }

    /// What is free, by the owner's rules: a slot a service.
    /// - Parameter own: as above.
    func visits(
        for services: [Service], with provider: Provider.ID?, days: ClosedRange<LocalDate>, limit: Int? = nil,
        own: [Booking.ID] = []
    ) throws(LedgerError) -> [[Slot]] {
        try finder.visits(for: finder.parts(services, with: provider), days: days, now: Clocks.wall, limit: limit) {
            quanta, holders throws(LedgerError) in
            try file.occupancy(over: quanta, of: holders, without: own, at: Clocks.ledgerMoment)
        }
    }

    private func occupancy(
        for services: [Service], around start: Instant, with provider: Provider.ID?, own: [Booking.ID]
    ) throws(LedgerError) -> Occupancy {
        var holders = finder.holders(for: finder.parts(services, with: provider))
        if let provider { holders.insert(.provider(provider)) }
        return try file.occupancy(
            over: finder.quanta(around: start, for: services), of: holders, without: own, at: Clocks.ledgerMoment)
    }

    func tellChanged() { BellAccess.tellChanged("bookings", places) }

    /// In words for staff.
    func because(_ refusal: BookingRefusal, services: [Service], start: Instant, provider: Provider.ID?) -> String {
        let time = StaffTime(zone: shop.zone), when = time.moment(start), service = services[0]
        let who = provider.map(names.name(of:)), rules = shop.content.bookingRules
        switch refusal {
        case .taken where services.count > 1:
            let all = services.map { names.name(of: $0.id) }.joined(separator: ", then ")
            return "\(all): they do not fit one after the other at \(when)\(who.map { " with \($0)" } ?? "")."
        case .taken:
            return "\(who ?? "Nobody") \(who == nil ? "is free" : "is not free") at \(when), or what the service needs is in use."
        case .closed:
            let minutes = services.reduce(0) { $0 + $1.minutes }
            return "At \(when) \(who.map { "\($0) is not at work" } ?? "nobody is at work") for all of the \(minutes) minutes."
        case .past: return "\(when) has passed."
        case .offGrid: return "Bookings start every \(service.grid ?? rules.grid) minutes; \(time.time(start)) is not such a time."
        case .tooSoon: return "The owner wants \(rules.leadMinutes) minutes' notice; \(when) is sooner."
        case .tooFar: return "The owner takes bookings \(rules.horizonDays) days ahead; \(when) is later."
        case .untrustedClock: return "The computer's clock may be wrong, so the day cannot be promised. \(ClockWords.remedy)"
        case .tooMany: return "This phone number has as many coming bookings as the owner allows."
        case .notOffered:
            return "\(names.name(of: service.id)) is not booked\(who.map { " with \($0)" } ?? " by itself")."
        }
    }
}
