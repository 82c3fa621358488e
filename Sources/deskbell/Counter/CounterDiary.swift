import Bell
import Conversation
import Diary
import Ledger
import Shop

/// What a visit asks of the diary, answered from the ledger.
extension CounterLedger {
    func occupancy(_ quanta: Range<Int64>, moving: [Booking.ID]) -> Occupancy? {
        let holders = finder.holders(for: shop.content.services.map { VisitPart(service: $0) }), now = Clocks.ledgerMoment
        return attempt { (file) throws(LedgerError) in
            try file.occupancy(over: quanta, of: holders, without: moving, holds: holds, at: now)
        }
    }

    func walkInLine() -> WalkInLine? {
        attempt { (file) throws(LedgerError) in try file.walkInLine(finder: finder, at: Clocks.ledgerMoment) }
    }

    /// - Returns: nil while another program keeps the ledger locked: to be tried again.
    func perform(_ request: DiaryRequest) -> DiaryAnswer? {
        do throws(LedgerError) {
            return try use { (file) throws(LedgerError) in try answer(request, file) }
        } catch {
            if case .locked = error, isWritable { return nil }
            return failure(of: request)
        }
    }

    /// Nothing was written.
    func failure(of request: DiaryRequest) -> DiaryAnswer {
        switch request {
        case .release: .released
        case .promise: .notPromised
        case .hold, .confirm, .find, .cancel, .move, .callBack, .takeNumber, .wait, .findLost, .recall, .remember, .forget: .failed
        }
    }

    private func answer(_ request: DiaryRequest, _ file: LedgerFile) throws(LedgerError) -> DiaryAnswer {
        let now = Clocks.ledgerMoment
        if request.promisesMore {
            guard !file.isOnReserve else {
                throw .full(path: file.path, cause: LedgerError.Cause(code: 0, message: "on the reserve"))
            }
            try lookAtClock(file)
        }
        try writeVisit(file)
        switch request {
        case .hold(let services, let candidates): return try hold(services, candidates, file, at: now)
        case .release:
            try file.release(holds: holds)
            holds = []
            return .released
        case .confirm(let details): return try book(details, file, at: now)
        case .find(let code, let digits):
            switch try file.lookUp(code: code, lastDigits: digits, at: now) {
            case .found(let records): return .found(records.map(\.booking))
            case .notFound: return .notFound
            case .wait: return .tooManyAttempts
            }
        case .cancel(let ids): return try cancel(ids, file, at: now)
        case .move(let ids, let services, let candidates): return try move(ids, services, candidates, file, at: now)
        case .takeNumber(let service, let minutes):
            let ticket = try file.takeNumber(
                id: CallID.random().description, day: shop.zone.local(now.wall).date, service: service, provider: nil,
                customer: nil,
                visit: visit?.id, toldMinutes: minutes, at: now.wall)
            return .numbered(ticket.number)
        case .wait(let wish): return try wait(wish, file, at: now)
        case .promise(let change):
            let customer = Customer(name: change.customer, phone: change.phone, notice: shop.content.privacyNotice.version)
            try file.promise(
                Callback(
                    id: CallID.random().description, call: nil, visit: visit?.id, customer: customer, about: change.about,
                    askedAt: now.wall, promised: change.window))
            return .promised(change.window.upperBound)
        case .callBack(let draft): return try callBack(draft, file, at: now)
        case .findLost(let phone, let day): return try findLost(phone, day, file, at: now)
        case .recall(let phone): return try recall(phone, file, at: now)
        case .remember(let phone):
            guard let number = Self.number(phone), try file.remember(phone: number, at: now.wall) else { return .forgotten }
            return .remembered
        case .forget(let phone):
            if let number = Self.number(phone) { try file.forget(phone: number) }
            return .forgotten
        }
    }

    private func callBack(_ draft: CallbackDraft, _ file: LedgerFile, at now: BootMoment) throws(LedgerError) -> DiaryAnswer {
        guard let promised = draft.promised else { return .failed }
        let open = try visit.flatMap { visit throws(LedgerError) in try file.openCall(of: visit.id) }
        try file.promise(
            Callback(
                id: CallID.random().description, call: open?.id, visit: visit?.id,
                customer: Customer(name: draft.name, phone: draft.phone, notice: draft.notice), about: draft.about,
                askedAt: now.wall, promised: promised))
        return .callbackPromised(draft)
    }

    /// Of what `PhoneNumber` itself has normalised before.
    private static func number(_ text: String) -> PhoneNumber? {
        do { return try PhoneNumber(text) } catch { return nil }
    }

    private var judge: DiaryJudge { DiaryJudge(finder: finder, clock: clock) }

    private func order(_ ids: [Service.ID], _ candidates: [[Slot]]) -> BookingOrder? {
        let services = ids.compactMap(shop.content.service)
        guard !services.isEmpty, services.count == ids.count, candidates.allSatisfy({ $0.count == ids.count }) else { return nil }
        return BookingOrder(services: services, candidates: candidates, origin: .counter, visit: visit?.id, by: "counter")
    }

    // MARK: Booking

    private func hold(
        _ services: [Service.ID], _ candidates: [[Slot]], _ file: LedgerFile, at now: BootMoment
    ) throws(LedgerError) -> DiaryAnswer {
        guard let order = order(services, candidates) else { return .refused(.notOffered) }
        let milliseconds = Int64(shop.content.bookingRules.holdMinutes) * 60_000
        switch try file.hold(order, for: milliseconds, replacing: holds, judge: judge, at: now) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let records):
            holds = records.map(\.booking.id)
            return .held(records.map(\.booking.slot))
        }
    }

    private func book(_ details: BookingDetails, _ file: LedgerFile, at now: BootMoment) throws(LedgerError) -> DiaryAnswer {
        guard let order = order(details.services, [details.slots]) else { return .refused(.notOffered) }
        let phone = Self.number(details.phone)
        var customer = Customer(name: details.customer, phone: details.phone, notice: details.privacyNotice)
        var isRemembered = false
        if let phone, let last = try file.lastBooking(phone: phone) {
            isRemembered = true
            if customer.name.isEmpty { customer.name = last.name }
        }
        let held = holds
        // One step with the look at what staff have made: both may say yes at the same moment.
        let (finished, result) = try file.together { () throws(LedgerError) in
            let finished = try untold(after: details.after, file)
            guard finished.isEmpty else { return (finished, Result<[BookingRecord], BookingRefusal>.success([])) }
            return (finished, try file.book(order, for: customer, holds: held, judge: judge, at: now))
        }
        guard finished.isEmpty else {
            try file.release(holds: holds)
            holds = []
            return .made(finished)
        }
        switch result {
        case .failure(let refusal):
            try file.release(holds: holds)
            holds = []
            return .refused(refusal)
        case .success(let records):
            holds = []
            if let phone, isRemembered { _ = try file.remember(phone: phone, at: now.wall) }
            return .booked(records.map(\.booking))
        }
    }

    /// What was made in this visit beside the so many bookings that the customer knows of.
    private func untold(after known: Int, _ file: LedgerFile) throws(LedgerError) -> [FinishedBooking] {
        guard let visit else { return [] }
        return try file.bookings(madeIn: visit.id).dropFirst(known).map { made in
            let maker: FinishedBooking.Maker = made.by == "counter" ? .counter : .staff(made.by == "staff" ? nil : made.by)
            return FinishedBooking(bookings: made.records.map(\.booking), maker: maker)
        }
    }

    /// The same, for whoever is in the middle of one. What was held for it is given back.
    func finishedByStaff(after known: Int) -> [FinishedBooking] {
        attempt { (file) throws(LedgerError) in
            let finished = try untold(after: known, file)
            if !finished.isEmpty {
                try file.release(holds: holds)
                holds = []
            }
            return finished
        } ?? []
    }

    /// The services of one visit go together, or not at all.
    private func cancel(_ ids: [Booking.ID], _ file: LedgerFile, at now: BootMoment) throws(LedgerError) -> DiaryAnswer {
        let changed = try file.together { () throws(LedgerError) in
            var records: [BookingRecord] = []
            for id in ids {
                if case .success(let record) = try file.change(id, to: .cancelled, at: now.wall, by: "counter") {
                    records.append(record)
                }
            }
            return records
        }
        guard !changed.isEmpty else { return .notFound }
        _ = try file.offerFreedPlaces(finder: finder, at: now)
        return .cancelled(changed.map(\.booking))
    }

    private func move(
        _ ids: [Booking.ID], _ services: [Service.ID], _ candidates: [[Slot]], _ file: LedgerFile, at now: BootMoment
    ) throws(LedgerError) -> DiaryAnswer {
        guard let order = order(services, candidates) else { return .refused(.notOffered) }
        switch try file.move(ids, to: order, judge: judge, at: now) {
        case .failure(.refused(let refusal)): return .refused(refusal)
        case .failure(.gone), .failure(.status), .failure(.toCome): return .notFound
        case .success(let records):
            _ = try file.offerFreedPlaces(finder: finder, at: now)
            return .moved(records.map(\.booking))
        }
    }

    // MARK: The waiting list, lost codes, last times

    private func wait(_ wish: WaitingWish, _ file: LedgerFile, at now: BootMoment) throws(LedgerError) -> DiaryAnswer {
        let id = CallID.random().description
        let wholeDay = TimeRange(TimeOfDay(minutes: 0)!, TimeOfDay(minutes: 1440)!)!
        try file.add(
            Waiting(
                id: id, customer: Customer(name: wish.customer, phone: wish.phone, notice: wish.privacyNotice), visit: visit?.id,
                service: wish.service, provider: wish.provider, days: wish.day...wish.day, hours: wish.hours ?? wholeDay,
                addedAt: now.wall))
        let alike = try file.waitingList().filter { $0.service == wish.service && $0.days.contains(wish.day) }
        return .waiting((alike.firstIndex { $0.id == id } ?? 0) + 1)
    }

    private func findLost(
        _ phone: String, _ day: LocalDate, _ file: LedgerFile, at now: BootMoment
    ) throws(LedgerError) -> DiaryAnswer {
        guard let number = Self.number(phone) else { return .notFound }
        let subject = "lost-code"
        guard try file.waitBeforeAttempt(at: subject, rule: .lookUp, now: now) == 0 else { return .tooManyAttempts }
        let found = try file.bookings(phone: number, on: day)
        try file.recordAttempt(at: subject, succeeded: !found.isEmpty, rule: .lookUp, now: now)
        lost = (number, day, now.wall)
        return .lostCodeNoted(LostBookings(phone: phone, day: day, codes: found.map(\.booking.code)))
    }

    /// What staff released for this call; nil: nothing yet.
    func released(for call: CallID) -> [Booking]? {
        guard let lost else { return nil }
        return attempt { (file) throws(LedgerError) -> [Booking]? in
            guard try file.takeRelease(for: call, since: lost.since) else { return nil }
            self.lost = nil
            return try file.bookings(phone: lost.phone, on: lost.day).map(\.booking)
        } ?? nil
    }

    private func recall(_ phone: String, _ file: LedgerFile, at now: BootMoment) throws(LedgerError) -> DiaryAnswer {
        guard let number = Self.number(phone) else { return .recalled(nil) }
        let subject = "recall"
        guard try file.waitBeforeAttempt(at: subject, rule: .lookUp, now: now) == 0 else { return .tooManyAttempts }
        let last = try file.lastBooking(phone: number)
        try file.recordAttempt(at: subject, succeeded: last != nil, rule: .lookUp, now: now)
        let choice = last.map {
            LastChoice(services: $0.services.filter { shop.content.service($0) != nil }, provider: $0.provider)
        }
        return .recalled(choice.flatMap { $0.services.isEmpty ? nil : $0 })
    }

    /// What has come free since somebody looked last is offered to those who wait.
    func offerFreedPlaces() {
        guard isClockTrusted else { return }
        attempt { (file) throws(LedgerError) in _ = try file.offerFreedPlaces(finder: finder, at: Clocks.ledgerMoment) }
    }
}

extension DiaryRequest {
    /// Takes time or a place that nobody has been promised yet.
    fileprivate var promisesMore: Bool {
        switch self {
        case .hold, .confirm, .move, .takeNumber, .wait: true
        case .release, .find, .cancel, .promise, .callBack, .findLost, .recall, .remember, .forget: false
        }
    }
}
