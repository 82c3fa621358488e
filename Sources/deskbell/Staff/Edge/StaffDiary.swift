import Bell
import Diary
import Ledger
import Shop

/// The diary as staff use it from the board: free times in words, bookings on the phone, time taken out.
struct StaffDiary {
    let clerk: StaffClerk
    private let desk: BookingDesk
    private let typed: TypedTime

    /// Times to choose from: one a digit.
    private static let mostSlots = 9
    /// Days that are looked at where staff name none.
    private static let daysAhead = 14

    init(clerk: StaffClerk) throws {
        self.clerk = clerk
        desk = try BookingDesk(clerk.places)
        typed = TypedTime(shop: desk.shop)
    }

    // MARK: Free times

    /// - Parameter visit: what it holds is free to it.
    func slots(_ id: Service.ID, words: String, visit: VisitID?) throws -> SlotOffer {
        let service = try service(id)
        let (provider, rest) = split(words)
        guard !rest.isEmpty else {
            let slots = try free(service, provider, desk.today...desk.today.adding(days: Self.daysAhead - 1))
            return SlotOffer(slots: slots, because: slots.isEmpty ? "Nothing is free in the next \(Self.daysAhead) days." : nil)
        }
        let start: Instant
        do throws(Failure) {
            start = try typed.instant(rest)
        } catch let noMoment {
            let day: LocalDate
            // Neither a moment nor a day: why it is no moment says more.
            do throws(Failure) { day = try typed.day(rest) } catch { throw noMoment }
            return try offer(service, provider, on: day, because: nil)
        }
        return try moment(service, provider, start, visit)
    }

    private func moment(_ service: Service, _ provider: Provider.ID?, _ start: Instant, _ visit: VisitID?) throws -> SlotOffer {
        let own = try holds(of: visit, around: start).map(\.booking.id)
        switch try desk.candidates(for: [service], start: start, with: provider, overriding: [], own: own) {
        case .success(let candidates): return SlotOffer(slots: candidates.prefix(1).map { $0[0] }, isExact: true)
        case .failure(let refusal):
            let because = desk.because(refusal, services: [service], start: start, provider: provider)
            var offer = try offer(service, provider, on: desk.shop.zone.local(start).date, because: because)
            offer.against = try against(refusal, service, provider, start)
            return offer
        }
    }

    /// A rule of the owner's may be set aside on purpose; what is taken may not.
    private func against(
        _ refusal: BookingRefusal, _ service: Service, _ provider: Provider.ID?, _ start: Instant
    ) throws -> SlotOffer.Against? {
        switch refusal {
        case .taken, .past, .untrustedClock, .tooMany, .notOffered: return nil
        case .closed, .offGrid, .tooSoon, .tooFar:
            let result = try desk.candidates(for: [service], start: start, with: provider, overriding: [refusal])
            guard case .success(let candidates) = result, let slot = candidates.first?.first else { return nil }
            return SlotOffer.Against(slot: slot, rule: refusal)
        }
    }

    private func offer(
        _ service: Service, _ provider: Provider.ID?, on day: LocalDate, because: String?
    ) throws(Failure) -> SlotOffer {
        let slots: [Slot]
        do { slots = try free(service, provider, day...day) } catch {
            throw Failure(StaffClerk.words(error), code: ExitStatus.problem)
        }
        let none = slots.isEmpty ? "Nothing is free on \(StaffTime(zone: desk.shop.zone).day(day))." : nil
        return SlotOffer(slots: slots, because: because ?? none)
    }

    private func free(_ service: Service, _ provider: Provider.ID?, _ days: ClosedRange<LocalDate>) throws -> [Slot] {
        try desk.finder.slots(for: service, with: provider, days: days, now: Clocks.wall, limit: Self.mostSlots) {
            quanta, holders throws(LedgerError) in
            try desk.file.occupancy(over: quanta, of: holders, at: Clocks.ledgerMoment)
        }
    }

    /// A person's name among words about time.
    private func split(_ words: String) -> (Provider.ID?, String) {
        var provider: Provider.ID?
        var rest: [Substring] = []
        for word in words.split(separator: " ") {
            let named = desk.shop.content.providers.first { person in
                [person.id.rawValue, person.name].contains { $0.lowercased() == word.lowercased() }
            }
            if let named, provider == nil { provider = named.id } else { rest.append(word) }
        }
        return (provider, rest.joined(separator: " "))
    }

    private func service(_ id: Service.ID) throws(Failure) -> Service {
        guard let service = desk.shop.content.service(id) else {
            throw Failure("The shop does not offer “\(CleanText.line(id.rawValue))” any more.", code: ExitStatus.problem)
        }
        return service
    }

    /// Everybody's day.
    func plan(_ date: LocalDate) throws(LedgerError) -> DayPlan {
        DayPlan(date, try PlanSources(date...date, shop: desk.shop, file: desk.file, now: Clocks.wall))
    }

    // MARK: Booking

    /// What a customer's half-made booking keeps for them.
    private func holds(of visit: VisitID?, around start: Instant) throws(LedgerError) -> [BookingRecord] {
        guard let visit else { return [] }
        let day = start.adding(minutes: -24 * 60)..<start.adding(minutes: 24 * 60)
        return try desk.file.bookings(BookingFilter(starts: day, statuses: [.held])).filter { $0.visit == visit }
    }

    func book(_ wanted: StaffBooking) throws -> BoardEvent {
        let service = try service(wanted.service)
        func refuse(_ refusal: BookingRefusal) -> BoardEvent {
            .done(desk.because(refusal, services: [service], start: wanted.start, provider: wanted.provider), isRefused: true)
        }
        let held = try holds(of: wanted.visit, around: wanted.start)
        let found = try desk.candidates(
            for: [service], start: wanted.start, with: wanted.provider, overriding: wanted.overriding, own: held.map(\.booking.id))
        switch found {
        case .failure(let refusal): return refuse(refusal)
        case .success(let candidates):
            let order = BookingOrder(
                services: [service], candidates: candidates, origin: .staff, visit: wanted.visit, by: clerk.who,
                overriding: wanted.overriding)
            let customer = Customer(name: wanted.name, phone: wanted.phone, notice: wanted.notice)
            // The very time that is held becomes the booking; a hold on another time is given back.
            let same = held.filter { record in
                record.booking.service == wanted.service && record.booking.slot.start == wanted.start
                    && (wanted.provider == nil || record.booking.slot.provider == wanted.provider)
            }.map(\.booking.id)
            switch try desk.file.book(order, for: customer, holds: same, judge: desk.judge, at: Clocks.ledgerMoment) {
            case .failure(let refusal): return refuse(refusal)
            case .success(let records):
                if same.isEmpty { try desk.file.release(holds: held.map(\.booking.id)) }
                desk.tellChanged()
                let when = StaffTime(zone: desk.shop.zone).moment(wanted.start)
                return .done("Booked: \(when). The code is \(records.map(\.booking.code.description).joined()).", isRefused: false)
            }
        }
    }

    // MARK: Time taken out

    func block(_ provider: Provider.ID, words: String, reason: String, aroundBookings: Bool) throws -> BoardEvent {
        let range = try BlockedTime(words, zone: desk.shop.zone, now: Clocks.wall, day: typed.day).range
        let block = Block(
            id: CallID.random().description, provider: provider, start: range.lowerBound, end: range.upperBound,
            reason: reason, by: clerk.who, createdAt: Clocks.wall)
        let time = StaffTime(zone: desk.shop.zone)
        switch try desk.file.block(block, aroundBookings: aroundBookings, at: Clocks.ledgerMoment) {
        case .failure(let conflict):
            let list = conflict.bookings.prefix(3).map { "\(time.moment($0.booking.slot.start)) \($0.booking.customer)" }
            return .blockInTheWay("Booked in that time: \(list.joined(separator: "; ")).")
        case .success:
            desk.tellChanged()
            let who = desk.names.name(of: provider)
            return .done("\(who) is blocked \(time.moment(range.lowerBound))–\(time.time(range.upperBound)).", isRefused: false)
        }
    }

    /// Who waits for just that time is to be rung.
    func unblock(_ id: String) throws -> BoardEvent {
        guard try desk.file.unblock(id) else { return .done("That time is given back already.", isRefused: false) }
        desk.tellChanged()
        let calls = try FreedTime(places: clerk.places, file: desk.file).offer()
        return .done((["That time is free again."] + calls).joined(separator: " "), isRefused: false)
    }
}
