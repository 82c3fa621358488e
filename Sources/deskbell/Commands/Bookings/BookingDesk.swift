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

    /// Who could take a service at a time, the fairest choice first.
    /// - Parameter own: a booking that is being moved does not stand in its own way.
    func candidates(
        for service: Service, start: Instant, with provider: Provider.ID?, overriding: Set<BookingRefusal>, own: [Booking.ID] = []
    ) throws -> Result<[[Slot]], BookingRefusal> {
        var holders = finder.holders(for: [VisitPart(service: service, provider: provider)])
        if let provider { holders.insert(.provider(provider)) }
        let occupancy = try file.occupancy(
            over: finder.quanta(around: start, for: [service]), of: holders, without: own, at: Clocks.ledgerMoment)
        let refusal = finder.refusal(
            service: service, start: start, provider: provider, now: Clocks.wall, occupancy: occupancy, clock: clock,
            overriding: overriding)
        if let refusal { return .failure(refusal) }
        let end = start.adding(minutes: service.minutes)
        return .success(
            finder.free(for: service, start: start, provider: provider, occupancy: occupancy, overriding: overriding)
                .map { [Slot(start: start, end: end, provider: $0)] })
    }

    func tellChanged() { BellAccess.tellChanged("bookings", places) }

    /// In words for staff.
    func because(_ refusal: BookingRefusal, service: Service, start: Instant, provider: Provider.ID?) -> String {
        let time = StaffTime(zone: shop.zone), when = time.moment(start)
        let who = provider.map(names.name(of:)), rules = shop.content.bookingRules
        switch refusal {
        case .taken:
            return "\(who ?? "Nobody") \(who == nil ? "is free" : "is not free") at \(when), or what the service needs is in use."
        case .closed:
            return
                "At \(when) \(who.map { "\($0) is not at work" } ?? "nobody is at work") for all of the \(service.minutes) minutes."
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
