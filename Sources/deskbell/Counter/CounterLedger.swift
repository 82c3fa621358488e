import Bell
import Conversation
import Diary
import Ledger
import Shop

/// The counter's side of the ledger. The counter goes on without one: answers and the bell do not wait for a disk.
final class CounterLedger {
    private let places: Places
    private let shop: OpenShop
    private let finder: SlotFinder
    private var file: LedgerFile?
    private(set) var isWritable = true
    /// When to try again; nil while all is well.
    private(set) var nextTry: Duration? = .zero
    private var clock = ClockTrust.State.trusted

    private var visit: VisitRecord?
    private var isVisitWritten = false
    private var turns: [TurnRecord] = []
    private var holds: [Booking.ID] = []
    private var end: VisitRecord.End?
    /// A call that could not be written yet.
    private var unrecorded: NewCall?

    private static let retry = Duration.seconds(5)
    /// The bell tells listeners first and writes then; by this time its slip is in the journal, or the next opening files it.
    private static let slipDelay = Duration.milliseconds(300)
    /// Turns kept in memory while the disk is full.
    private static let maximumTurns = 500

    init(places: Places, shop: OpenShop) {
        self.places = places
        self.shop = shop
        finder = SlotFinder(content: shop.content, zone: shop.zone)
    }

    var isClockTrusted: Bool { clock == .trusted }

    // MARK: Opening and failing

    /// Does what is due: opens, writes what could not be written, files the bell's slips.
    func catchUp() {
        guard let due = nextTry, Clocks.sinceBoot >= due else { return }
        nextTry = nil
        attempt { (file) throws(LedgerError) in
            clock = try OpenLedger.clock(file)
            try writePending(file)
            OpenLedger.fileSlips(of: places, into: file)
        }
    }

    func slipsAreDue() { nextTry = min(nextTry ?? .seconds(Int64.max / 2), Clocks.sinceBoot + Self.slipDelay) }

    func fileSlips() {
        attempt { (file) throws(LedgerError) in OpenLedger.fileSlips(of: places, into: file) }
    }

    /// - Returns: what `body` makes of the ledger; nil where it failed, which is then noted.
    @discardableResult
    private func attempt<Value>(_ body: (LedgerFile) throws(LedgerError) -> Value) -> Value? {
        do throws(LedgerError) {
            let file: LedgerFile
            if let open = self.file { file = open } else { file = try OpenLedger.open(places) }
            self.file = file
            let value = try body(file)
            isWritable = true
            return value
        } catch {
            if isWritable { Output.problem(error.description) }
            isWritable = false
            nextTry = Clocks.sinceBoot + Self.retry
            return nil
        }
    }

    // MARK: The visit

    func begin(_ id: VisitID, language: Language) {
        visit = VisitRecord(id: id, kind: .counter, startedAt: Clocks.wall, language: language, content: shop.hash)
    }

    func add(_ turn: Turn) {
        guard turns.count < Self.maximumTurns else { return }
        turns.append(
            TurnRecord(
                who: turn.who.recorded, text: turn.recorded, at: Clocks.wall, step: turn.step, intent: turn.intent,
                outcome: turn.outcome,
                entry: turn.entry, confidence: turn.confidence, isUnanswered: turn.who == .customer && turn.outcome == "unknown"))
    }

    /// The lines of one exchange, as one commit.
    func flush() {
        guard visit != nil, !turns.isEmpty || !isVisitWritten, nextTry == nil || isWritable else { return }
        attempt { (file) throws(LedgerError) in try writePending(file) }
    }

    private func writePending(_ file: LedgerFile) throws(LedgerError) {
        guard let visit else { return }
        try file.together { () throws(LedgerError) in
            if !isVisitWritten { _ = try file.beginVisit(visit) }
            if !turns.isEmpty { try file.append(turns, to: visit.id) }
            if let unrecorded { _ = try file.record(unrecorded) }
        }
        isVisitWritten = true
        turns = []
        unrecorded = nil
    }

    func note(helped: Bool) {
        guard let visit else { return }
        attempt { (file) throws(LedgerError) in try file.note(helped: helped, by: visit.id) }
    }

    func noteWrongAnswer() {
        guard let visit else { return }
        flush()
        attempt { (file) throws(LedgerError) in try file.flagLastAnswer(of: visit.id, at: Clocks.wall) }
    }

    func endAtClose(_ reason: VisitEffect.EndReason) {
        switch reason {
        case .idle: end = .idle
        case .newCustomer: end = .newCustomer
        case .goodbye: end = .goodbye
        case .inputEnded: end = .stopped
        }
    }

    /// Writes the end; whatever is still held is given back.
    func close(at step: String) {
        guard let visit else { return }
        flush()
        attempt { (file) throws(LedgerError) in
            if !holds.isEmpty { try file.release(holds: holds) }
            try file.endVisit(visit.id, at: Clocks.wall, by: end ?? .stopped, step: step)
        }
    }

    // MARK: Calls

    func record(_ draft: CallDraft, id: CallID, origin: CallOrigin, summary: String, notes: String) {
        var call = NewCall(
            id: id, at: Clocks.wall, visit: visit?.id, origin: origin,
            trigger: CallTrigger(rawValue: draft.trigger.rawValue) ?? .request,
            reason: draft.reason, summary: summary)
        call.isUrgent = draft.isUrgent
        call.wanted = draft.person
        call.language = visit?.language
        call.draft = notes
        unrecorded = call
        flush()
        attempt { (file) throws(LedgerError) in try writePending(file) }
    }

    func isResolved(_ call: CallID) -> Bool {
        attempt { (file) throws(LedgerError) in try file.call(named: call.description)?.handoff.state == .resolved } ?? false
    }

    // MARK: The diary

    func occupancy(_ quanta: Range<Int64>, moving: Booking.ID?) -> Occupancy? {
        let holders = finder.holders(for: shop.content.services.map { VisitPart(service: $0) })
        let own = holds + (moving.map { [$0] } ?? [])
        return attempt { (file) throws(LedgerError) in
            try file.occupancy(over: quanta, of: holders, without: own, at: Clocks.ledgerMoment)
        }
    }

    func perform(_ request: DiaryRequest) -> DiaryAnswer {
        flush()
        return attempt { (file) throws(LedgerError) in try answer(request, file) } ?? .failed
    }

    private func answer(_ request: DiaryRequest, _ file: LedgerFile) throws(LedgerError) -> DiaryAnswer {
        let judge = DiaryJudge(finder: finder, clock: clock), now = Clocks.ledgerMoment
        switch request {
        case .hold(let service, let start, let providers):
            guard let order = order(service, start, providers) else { return .refused(.notOffered) }
            let milliseconds = Int64(shop.content.bookingRules.holdMinutes) * 60_000
            switch try file.hold(order, for: milliseconds, replacing: holds, judge: judge, at: now) {
            case .failure(let refusal): return .refused(refusal)
            case .success(let records):
                holds = records.map(\.booking.id)
                return records.first.map { .held($0.booking.slot) } ?? .failed
            }
        case .release:
            try file.release(holds: holds)
            holds = []
            return .released
        case .confirm(let details):
            guard let order = order(details.service, details.start, [details.provider]) else { return .refused(.notOffered) }
            let customer = Customer(name: details.customer, phone: details.phone, notice: details.privacyNotice)
            let held = holds
            holds = []
            switch try file.book(order, for: customer, holds: held, judge: judge, at: now) {
            case .failure(let refusal):
                try file.release(holds: held)
                return .refused(refusal)
            case .success(let records): return records.first.map { .booked($0.booking) } ?? .failed
            }
        case .find(let code, let digits):
            switch try file.lookUp(code: code, lastDigits: digits, at: now) {
            case .found(let records): return records.first { $0.booking.code == code }.map { .found($0.booking) } ?? .notFound
            case .notFound: return .notFound
            case .wait: return .tooManyAttempts
            }
        case .cancel(let id): return changed(try file.change(id, to: .cancelled, at: now.wall, by: "counter")) { .cancelled($0) }
        case .move(let id, let start, let providers):
            guard let booking = try file.booking(id)?.booking, let order = order(booking.service, start, providers) else {
                return .notFound
            }
            switch try file.move([id], to: order, judge: judge, at: now) {
            case .failure(.refused(let refusal)): return .refused(refusal)
            case .failure(.gone), .failure(.status): return .notFound
            case .success(let records): return records.first.map { .moved($0.booking) } ?? .failed
            }
        }
    }

    private func changed(
        _ result: Result<BookingRecord, BookingChangeRefusal>, _ answer: (Booking) -> DiaryAnswer
    ) -> DiaryAnswer {
        switch result {
        case .success(let record): answer(record.booking)
        case .failure: .notFound
        }
    }

    private func order(_ id: Service.ID, _ start: Instant, _ providers: [Provider.ID]) -> BookingOrder? {
        guard let service = shop.content.service(id) else { return nil }
        let end = start.adding(minutes: service.minutes)
        return BookingOrder(
            services: [service], candidates: providers.map { [Slot(start: start, end: end, provider: $0)] }, origin: .counter,
            visit: visit?.id, by: "counter")
    }
}

extension Turn.Speaker {
    fileprivate var recorded: TurnRecord.Speaker {
        switch self {
        case .customer: .customer
        case .deskbell: .deskbell
        case .staff: .staff
        }
    }
}
