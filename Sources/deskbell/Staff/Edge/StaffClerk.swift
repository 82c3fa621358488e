import Bell
import Diary
import Keys
import Ledger
import Shop

/// Does what the board wants done in the ledger and at the bell, and says in words what came of it.
final class StaffClerk {
    let places: Places
    let zone: ZoneRules
    /// Who is recorded with every change; nil where nobody said.
    let name: StaffName?
    /// Of whoever is let in already: who is the owner need not type a PIN to take a change back.
    let role: Role
    private var file: LedgerFile?
    /// The content that the board's names were read from.
    private var installed: String?

    init(places: Places, zone: ZoneRules, name: StaffName?, role: Role) {
        installed = Self.installed(places)
        self.places = places
        self.zone = zone
        self.name = name
        self.role = role
    }

    var who: String { name?.text ?? "staff" }
    private var time: StaffTime { StaffTime(zone: zone) }

    func perform(_ job: StaffJob) -> BoardEvent {
        do {
            return try answer(job)
        } catch {
            let why = Self.words(error)
            if job == .read {
                // Opened anew at the next reading: whoever locked or moved it may be done.
                file = nil
                return .unreadable(why: why)
            }
            return .done(why, isRefused: true)
        }
    }

    private func answer(_ job: StaffJob) throws -> BoardEvent {
        switch job {
        case .read: .read(try contents())
        case .readDay(let date): .day(try StaffDiary(clerk: self).plan(date))
        case .acknowledge(let id, let how): try acknowledge(id, how)
        case .resolve(let id, let outcome, let need): try resolve(id, outcome, need: need)
        case .reopen(let id): try change(id, .reopened, "is open again")
        case .snooze(let id, let minutes, let isUnanswered): try snooze(id, minutes: minutes, isUnanswered: isUnanswered)
        case .callNext(let number): try callNext(number)
        case .changeWalkIn(let id, let state): try change(walkIn: id, state)
        case .close(callback: let id, let outcome): try close(callback: id, outcome: outcome)
        case .changeBooking(let id, let status): try change(booking: id, status)
        case .approve(let id): try approve(id)
        case .findSlots(let services, let words, let visit):
            .slots(try StaffDiary(clerk: self).slots(services, words: words, visit: visit))
        case .book(let booking): try StaffDiary(clerk: self).book(booking)
        case .findVisits(let words): .found(try StaffDiary(clerk: self).visits(of: words))
        case .findPlaces(let visit, let words): .slots(try StaffDiary(clerk: self).places(for: visit, words: words))
        case .move(let visit, let slots, let overriding):
            try StaffDiary(clerk: self).move(visit, to: slots, overriding: overriding)
        case .block(let provider, let words, let reason, let around):
            try StaffDiary(clerk: self).block(provider, words: words, reason: reason, aroundBookings: around)
        case .unblock(let id): try StaffDiary(clerk: self).unblock(id)
        case .findBookings(let phone): .found(try findBookings(phone: phone))
        case .releaseCode(let code): try releaseCode(code)
        case .confirmDate: try confirmDate()
        case .readOffer(let wish): .offer(try ContentDesk(places: places).offer(wish, role: role))
        case .accept(let subject, let pin): try accept(subject, pin)
        case .declineStick(let id): told(ContentDesk(places: places).decline(id))
        }
    }

    func ledger() throws(LedgerError) -> LedgerFile {
        if let file { return file }
        let opened = try OpenLedger.open(places)
        file = opened
        return opened
    }

    func tellChanged(_ topic: String) { BellAccess.tellChanged(topic, places) }

    /// Two weeks: by then whoever booked just before has come or rung.
    private static let restoredShownDays = 14

    private func contents() throws -> BoardContents {
        let file = try ledger(), now = Clocks.wall, day = zone.local(now).date
        OpenLedger.fileSlips(of: places, into: file)
        let today = zone.start(of: day)..<zone.start(of: day.adding(days: 1))
        var contents = BoardContents(day: day)
        contents.calls = try file.calls(.open) + file.calls(.open, practice: true)
        for call in contents.calls { contents.histories[call.id] = try file.history(of: call.id) }
        contents.bookings = try file.bookings(BookingFilter(starts: today, statuses: [.booked, .arrived, .done, .noShow])).filter {
            !$0.booking.awaitsStaff
        }
        let later = today.lowerBound..<Instant(millisecondsSince1970: 1 << 50)
        contents.awaiting = try file.bookings(BookingFilter(starts: later, statuses: [.booked], awaitingStaff: true, limit: 50))
        contents.blocks = try file.blocks(in: later)
        contents.line = try file.walkIns(on: day).filter(\.state.isHere)
        contents.callbacks = try file.openCallbacks()
        contents.clock = try OpenLedger.clock(file)
        contents.stick = Tray(places).note()
        let current = Self.installed(places)
        if current != installed {
            installed = current
            contents.names = BoardNames(places)
        }
        contents.restored = try file.deviceChanges([.ledgerRestored], limit: 1).first {
            $0.at > now.adding(minutes: -Self.restoredShownDays * 1440)
        }?.detail
        return contents
    }

    /// nil where a folder was named: that is read once.
    private static func installed(_ places: Places) -> String? { places.isShopNamed ? nil : ContentStore(places).currentHash }

    // MARK: Calls

    private func acknowledge(_ id: CallID, _ how: AcknowledgeHow) throws -> BoardEvent {
        let change = CallDesk.Change(
            request: { [name] in .acknowledge($0, how: how, by: name) },
            event: how == .withCustomer ? .withCustomer : .acknowledged(how), by: name
        ) { $0.state != .called && $0.state != .missed }
        _ = try CallDesk(places: places, name: id.description).make(change)
        switch how {
        case .coming: return .done("\(id.alias): you are coming. The customer reads it.", isRefused: false)
        case .inAboutTenMinutes: return .done("\(id.alias): the customer reads that it takes ten minutes.", isRefused: false)
        case .withCustomer: return .done("\(id.alias): you are with the customer.", isRefused: false)
        }
    }

    /// The reason goes into the ledger first, because the bell's slip has no room for it; then the bell is told to be quiet. A ledger that
    /// cannot be written does not keep the bell ringing.
    private func resolve(_ id: CallID, _ outcome: CallOutcome, need: String?) throws -> BoardEvent {
        let done = BoardEvent.done("\(id.alias) is resolved: \(outcome.rawValue).", isRefused: false)
        var isWritten = false
        do {
            let event = HandoffEvent(.resolved(outcome, need: need), at: Clocks.wall, by: name?.text)
            if case .success? = try ledger().change(id, event) { isWritten = true }
        } catch {
            file = nil
        }
        let change = CallDesk.Change(
            request: { [name] in .resolve($0, as: outcome, by: name) }, event: .resolved(outcome, need: need), by: name
        ) { $0.state == .resolved }
        if isWritten {
            silence(id, outcome)
            tellChanged("calls")
        } else {
            _ = try CallDesk(places: places, name: id.description).make(change)
        }
        return done
    }

    private func silence(_ id: CallID, _ outcome: CallOutcome) {
        do {
            _ = try BellClient(connect: places.bell.socket).request(.resolve(.id(id), as: outcome, by: name))
        } catch {
            // The board's head says already that the bell is away; what was resolved stands in the ledger.
        }
    }

    private func change(_ id: CallID, _ change: HandoffChange, _ words: String) throws -> BoardEvent {
        guard let result = try ledger().change(id, HandoffEvent(change, at: Clocks.wall, by: name?.text)) else {
            return .done("The ledger does not know this call.", isRefused: true)
        }
        switch result {
        case .failure(let refusal): return .done(refusal.description, isRefused: true)
        case .success:
            tellChanged("calls")
            return .done("\(id.alias) \(words).", isRefused: false)
        }
    }

    private func snooze(_ id: CallID, minutes: Int, isUnanswered: Bool) throws -> BoardEvent {
        // The bell falls silent and the customer is told.
        if isUnanswered { _ = try acknowledge(id, .inAboutTenMinutes) }
        return try change(id, .snoozed(until: Clocks.wall.adding(minutes: minutes)), "comes back in \(minutes) minutes")
    }

    // MARK: The line, callbacks, bookings

    private func callNext(_ number: Int?) throws -> BoardEvent {
        let desk = try BookingDesk(places)
        switch try ledger().callNext(finder: desk.finder, for: nil, number: number, at: Clocks.ledgerMoment) {
        case .called(let next):
            tellChanged("line")
            let name = next.customer.map { CleanText.line($0.name) } ?? "",
                who = next.provider.map { " to \(desk.names.name(of: $0))" } ?? ""
            return .done("Number \(next.number)\(name.isEmpty ? "" : ", \(name)") is called\(who).", isRefused: false)
        case .nobody: return .done("Nobody waits in the line.", isRefused: false)
        case .noRoom(let first, let estimate):
            let when = estimate.map { " Likely at \(time.time($0.slot.start))." } ?? ""
            return .done(
                "Nobody can begin now and be done before the next booking; number \(first.number) is first.\(when)", isRefused: true
            )
        }
    }

    private func change(walkIn id: String, _ state: WalkIn.State) throws -> BoardEvent {
        guard let walkIn = try ledger().change(walkIn: id, to: state, at: Clocks.wall) else {
            return .done("This number is gone.", isRefused: true)
        }
        tellChanged("line")
        let calls = try FreedTime(places: places, file: ledger()).offer()
        return .done((["Number \(walkIn.number): \(walkIn.state.rawValue)."] + calls).joined(separator: " "), isRefused: false)
    }

    private func close(callback id: String, outcome: String) throws -> BoardEvent {
        let isDone = try ledger().close(callback: id, at: Clocks.wall, by: who, outcome: outcome)
        tellChanged("callbacks")
        return .done(isDone ? "Callback: \(outcome)." : "Somebody has made this callback already.", isRefused: !isDone)
    }

    private func change(booking id: Booking.ID, _ status: Booking.Status) throws -> BoardEvent {
        let file = try ledger()
        var visit = [id]
        // Who comes, stays away or cancels does so for all of the visit; its services end one by one.
        if status != .done, let booking = try file.booking(id)?.booking {
            visit += try file.bookings(code: booking.code).map(\.booking)
                .filter { $0.id != id && $0.status.mayBecome(status) && $0.group == booking.group }.map(\.id)
        }
        switch try file.change(visit, to: status, at: Clocks.wall, by: who) {
        case .failure(let refusal): return .done(refusal.description, isRefused: true)
        case .success(let records):
            tellChanged("bookings")
            let calls = try FreedTime(places: places, file: file).offer()
            let done = "\(time.moment(records[0].booking.slot.start)): \(status.rawValue)."
            return .done(([done] + calls).joined(separator: " "), isRefused: false)
        }
    }

    private func approve(_ id: Booking.ID) throws -> BoardEvent {
        guard let record = try ledger().approve(id, at: Clocks.wall, by: who) else {
            return .done("This booking is gone.", isRefused: true)
        }
        tellChanged("bookings")
        return .done("\(time.moment(record.booking.slot.start)) is confirmed.", isRefused: false)
    }

    private func findBookings(phone: String) throws -> [BookingRecord] {
        let now = Clocks.wall
        return try ledger().bookings(phone: PhoneNumber(phone)).filter { $0.booking.slot.end > now }
    }

    private func releaseCode(_ code: BookingCode) throws -> BoardEvent {
        let file = try ledger()
        try file.record(DeviceChange(.codeReleased, at: Clocks.wall, by: who, detail: code.description))
        // Whoever asks at the counter for just this booking sees it there: staff have looked at them.
        let visit = Set(try file.bookings(code: code).map(\.booking.code))
        guard let call = try file.calls(.open).first(where: { $0.booking.map(visit.contains) ?? false }) else {
            return .done("It is recorded that the code \(code) was looked up.", isRefused: false)
        }
        try file.releaseCodes(for: call.id, at: Clocks.wall)
        tellChanged("calls")
        return .done("The code \(code) is shown at the counter too; that is recorded.", isRefused: false)
    }

    private func confirmDate() throws -> BoardEvent {
        let now = Clocks.ledgerMoment
        try ledger().confirmClock(now, by: who, local: zone.local(now.wall))
        tellChanged("clock")
        return .done("The date is confirmed.", isRefused: false)
    }

    // MARK: The shop

    private func accept(_ subject: ContentOffer.Subject, _ pin: PIN?) throws -> BoardEvent {
        let keeper = PINKeeper(file: try ledger())
        return told(
            try ContentDesk(places: places).accept(subject, pin: pin, role: role, by: name?.text ?? "owner (PIN)", keeper: keeper))
    }

    private func told(_ answer: ContentAnswer) -> BoardEvent {
        switch answer {
        case .done(let text): .done(text, isRefused: false)
        case .refused(let why): .done(why, isRefused: true)
        }
    }

    static func words(_ error: any Error) -> String {
        switch error {
        case let failure as Failure: failure.message
        case let error as LedgerError: error.description
        case let error as BellClientError: error.description
        default: "\(error)"
        }
    }
}
