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
    func slots(_ ids: [Service.ID], words: String, visit: VisitID?) throws -> SlotOffer {
        let services = try services(ids)
        let (provider, rest) = split(words)
        guard !rest.isEmpty else {
            let slots = try free(services, provider, desk.today...desk.today.adding(days: Self.daysAhead - 1))
            return SlotOffer(slots: slots, because: slots.isEmpty ? "Nothing is free in the next \(Self.daysAhead) days." : nil)
        }
        let start: Instant
        do throws(Failure) {
            start = try typed.instant(rest)
        } catch let noMoment {
            let day: LocalDate
            // Neither a moment nor a day: why it is no moment says more.
            do throws(Failure) { day = try typed.day(rest) } catch { throw noMoment }
            return try offer(services, provider, on: day, because: nil)
        }
        return try moment(services, provider, start, own: holds(of: visit).map(\.booking.id))
    }

    /// Other places for bookings that are there, with the same person where nobody is named.
    func places(for visit: [Booking.ID], words: String) throws -> SlotOffer {
        let records = try bookings(visit), services = try services(records.map(\.booking.service))
        let said = words.split(separator: " "), others = said.filter { $0.lowercased() != "anyone" }
        let (named, rest) = split(others.joined(separator: " ")), people = Set(records.map(\.booking.slot.provider))
        let provider = named ?? (people.count == 1 && others.count == said.count ? people.first : nil)
        let day = max(desk.today, desk.shop.zone.local(records[0].booking.slot.start).date)
        guard !rest.isEmpty else {
            let slots = try free(services, provider, day...day.adding(days: Self.daysAhead - 1), own: visit)
            return SlotOffer(
                slots: slots, because: slots.isEmpty ? "Nothing is free in the \(Self.daysAhead) days from then." : nil)
        }
        let start: Instant
        do throws(Failure) {
            start = try typed.instant(rest, on: day)
        } catch let noMoment {
            let day: LocalDate
            do throws(Failure) { day = try typed.day(rest) } catch { throw noMoment }
            return try offer(services, provider, on: day, because: nil, own: visit)
        }
        return try moment(services, provider, start, own: visit)
    }

    private func bookings(_ ids: [Booking.ID]) throws -> [BookingRecord] {
        let records = try ids.compactMap { id throws(LedgerError) in try desk.file.booking(id) }
        guard !records.isEmpty, records.count == ids.count else {
            throw Failure("This booking is gone.", code: ExitStatus.problem)
        }
        return records
    }

    private func moment(
        _ services: [Service], _ provider: Provider.ID?, _ start: Instant, own: [Booking.ID]
    ) throws -> SlotOffer {
        switch try desk.candidates(for: services, start: start, with: provider, overriding: [], own: own) {
        case .success(let candidates): return SlotOffer(slots: Array(candidates.prefix(1)), isExact: true)
        case .failure(let refusal):
            let because = desk.because(refusal, services: services, start: start, provider: provider)
            var offer = try offer(services, provider, on: desk.shop.zone.local(start).date, because: because, own: own)
            offer.against = try against(refusal, services, provider, start, own: own)
            return offer
        }
    }

    /// A rule of the owner's may be set aside on purpose; what is taken may not.
    private func against(
        _ refusal: BookingRefusal, _ services: [Service], _ provider: Provider.ID?, _ start: Instant, own: [Booking.ID]
    ) throws -> SlotOffer.Against? {
        switch refusal {
        case .taken, .past, .untrustedClock, .tooMany, .notOffered: return nil
        case .closed, .offGrid, .tooSoon, .tooFar:
            let result = try desk.candidates(for: services, start: start, with: provider, overriding: [refusal], own: own)
            guard case .success(let candidates) = result, let slots = candidates.first else { return nil }
            return SlotOffer.Against(slots: slots, rule: refusal)
        }
    }

    private func offer(
        _ services: [Service], _ provider: Provider.ID?, on day: LocalDate, because: String?, own: [Booking.ID] = []
    ) throws(LedgerError) -> SlotOffer {
        let slots = try free(services, provider, day...day, own: own)
        let none = slots.isEmpty ? "Nothing is free on \(StaffTime(zone: desk.shop.zone).day(day))." : nil
        return SlotOffer(slots: slots, because: because ?? none)
    }

    private func free(
        _ services: [Service], _ provider: Provider.ID?, _ days: ClosedRange<LocalDate>, own: [Booking.ID] = []
    ) throws(LedgerError) -> [[Slot]] {
        try desk.visits(for: services, with: provider, days: days, limit: Self.mostSlots, own: own)
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

    private func services(_ ids: [Service.ID]) throws(Failure) -> [Service] {
        var services: [Service] = []
        for id in ids {
            guard let service = desk.shop.content.service(id) else {
                throw Failure("The shop does not offer “\(CleanText.line(id.rawValue))” any more.", code: ExitStatus.problem)
            }
            services.append(service)
        }
        return services
    }

    /// Everybody's day.
    func plan(_ date: LocalDate) throws(LedgerError) -> DayPlan {
        DayPlan(date, try PlanSources(date...date, shop: desk.shop, file: desk.file, now: Clocks.wall))
    }

    // MARK: Booking

    private func holds(of visit: VisitID?) throws(LedgerError) -> [BookingRecord] {
        try visit.map { visit throws(LedgerError) in try desk.file.holds(of: visit) } ?? []
    }

    private enum Outcome {
        case booked([BookingRecord])
        /// The customer has gone on meanwhile, or somebody else of staff was quicker.
        case made(MadeBooking)
        case refused(BookingRefusal)
    }

    func book(_ wanted: StaffBooking) throws -> BoardEvent {
        let services = try services(wanted.services)
        // One step with the look at what the counter has made: both may say yes at the same moment.
        let outcome = try desk.file.together { () throws(LedgerError) in try book(wanted, services) }
        switch outcome {
        case .refused(let refusal):
            let provider = wanted.slots.first?.provider, start = wanted.slots[0].start
            return .done(desk.because(refusal, services: services, start: start, provider: provider), isRefused: true)
        case .made(let made):
            let by = made.by == "counter" ? "at the counter" : made.by == "staff" ? "by staff" : "by \(CleanText.line(made.by))"
            return .done("Already booked \(by): \(inWords(made.records)).", isRefused: false)
        case .booked(let records):
            desk.tellChanged()
            return .done("Booked: \(inWords(records)).", isRefused: false)
        }
    }

    private func book(_ wanted: StaffBooking, _ services: [Service]) throws(LedgerError) -> Outcome {
        if let visit = wanted.visit, let after = wanted.after,
            let made = try desk.file.bookings(madeIn: visit).dropFirst(after).last
        {
            return .made(made)
        }
        let order = BookingOrder(
            services: services, candidates: [wanted.slots], origin: .staff, visit: wanted.visit, by: clerk.who,
            overriding: wanted.overriding)
        let customer = Customer(name: wanted.name, phone: wanted.phone, notice: wanted.notice)
        let held = try holds(of: wanted.visit).map(\.booking.id)
        switch try desk.file.book(order, for: customer, holds: held, judge: desk.judge, at: Clocks.ledgerMoment) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let records):
            if let visit = wanted.visit {
                try desk.file.settleHalfMade(in: visit, as: "booked by \(clerk.who): \(inWords(records))")
            }
            return .booked(records)
        }
    }

    private func inWords(_ records: [BookingRecord]) -> String {
        guard let first = records.first?.booking else { return "" }
        let what = records.map { desk.names.name(of: $0.booking.service) }.joined(separator: " + ")
        let when = StaffTime(zone: desk.shop.zone).moment(first.slot.start)
        return "\(what), \(when) with \(desk.names.people(of: records.map(\.booking.slot))). The code is \(first.code)"
    }

    // MARK: Another time

    /// Bookings to come of whoever has that phone number or name.
    func visits(of words: String) throws -> [BookingRecord] {
        try desk.file.bookings(of: words, from: Clocks.wall).filter {
            $0.booking.status == .booked || $0.booking.status == .arrived
        }
    }

    func move(_ visit: [Booking.ID], to slots: [Slot], overriding: Set<BookingRefusal>) throws -> BoardEvent {
        let services = try services(bookings(visit).map(\.booking.service))
        let order = BookingOrder(
            services: services, candidates: [slots], origin: .staff, by: clerk.who, overriding: overriding)
        switch try desk.file.move(visit, to: order, judge: desk.judge, at: Clocks.ledgerMoment) {
        case .failure(.refused(let refusal)):
            let provider = slots.first?.provider, start = slots[0].start
            return .done(desk.because(refusal, services: services, start: start, provider: provider), isRefused: true)
        case .failure(let refusal): return .done(refusal.description, isRefused: true)
        case .success(let records):
            desk.tellChanged()
            let calls = try FreedTime(places: clerk.places, file: desk.file).offer()
            return .done((["Moved: \(inWords(records))."] + calls).joined(separator: " "), isRefused: false)
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
