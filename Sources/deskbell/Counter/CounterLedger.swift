import Bell
import Conversation
import Diary
import Glibc
import Ledger
import Shop

/// The counter's side of the ledger. The counter goes on without one: answers and the bell do not wait for a disk.
final class CounterLedger {
    private let places: Places
    let shop: OpenShop
    let finder: SlotFinder
    private var file: LedgerFile?
    private(set) var isWritable = true
    /// Since when another program has kept the ledger locked.
    private var lockedSince: Duration?
    /// When to try again; nil while all is well.
    private(set) var nextTry: Duration? = .zero
    private(set) var clock = ClockTrust.State.trusted

    private(set) var visit: VisitRecord?
    private var isVisitWritten = false
    private var writtenLanguage: Language?
    private var turns: [TurnRecord] = []
    var holds: [Booking.ID] = []
    /// What a customer without their code asks to see, once staff agree.
    var lost: (phone: PhoneNumber, day: LocalDate, since: Instant)?
    private var end: VisitRecord.End?
    /// A call that could not be written yet.
    private var unrecorded: NewCall?

    private static let retry = Duration.seconds(5)
    /// Another program writes: milliseconds that keys and bell may wait for it at a time, and how soon to try again.
    private static let patience = 50
    private static let lockedRetry = Duration.milliseconds(250)
    /// A lock that is held for longer is a fault and is said so.
    static let lockedAtMost = Duration.seconds(15)
    /// The bell tells listeners first and writes then; by this time its slip is in the journal, or the next opening files it.
    private static let slipDelay = Duration.milliseconds(300)
    /// Reading a whole ledger for damage takes seconds, once.
    private static let mendingPause = Duration.seconds(60)
    private var nextMending = Duration.zero
    private var hasRead = false
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
            // A ledger that can be read says nothing about a disk that was full or failed.
            if !isWritable {
                file.takeReserve()
                try file.set(.proof, to: Clocks.wall)
            }
            clock = try OpenLedger.clock(file)
            try writePending(file)
            OpenLedger.fileSlips(of: places, into: file)
        }
    }

    /// What was read of others is not kept over the customer's thinking.
    func forgetPages() {
        guard hasRead else { return }
        hasRead = false
        file?.forgetPages()
    }

    func slipsAreDue() { nextTry = min(nextTry ?? .seconds(Int64.max / 2), Clocks.sinceBoot + Self.slipDelay) }

    func fileSlips() {
        attempt { (file) throws(LedgerError) in OpenLedger.fileSlips(of: places, into: file) }
    }

    /// - Returns: what `body` makes of the ledger; nil where it failed, which is then noted.
    @discardableResult
    func attempt<Value>(_ body: (LedgerFile) throws(LedgerError) -> Value) -> Value? {
        do throws(LedgerError) {
            return try use(body)
        } catch {
            return nil
        }
    }

    func use<Value>(_ body: (LedgerFile) throws(LedgerError) -> Value) throws(LedgerError) -> Value {
        do throws(LedgerError) {
            let file: LedgerFile
            if let open = self.file { file = open } else { file = try OpenLedger.open(places, patience: Self.patience) }
            self.file = file
            hasRead = true
            let value = try body(file)
            lockedSince = nil
            // The reserve is there to keep what was promised, not to promise more.
            isWritable = !file.isOnReserve
            if !isWritable { nextTry = nextTry ?? Clocks.sinceBoot + Self.retry }
            return value
        } catch {
            let now = Clocks.sinceBoot
            defer { mend(after: error) }
            if case .locked = error, now - (lockedSince ?? now) < Self.lockedAtMost {
                lockedSince = lockedSince ?? now
                nextTry = now + Self.lockedRetry
            } else {
                if isWritable { Output.problem(error.description) }
                isWritable = false
                nextTry = now + Self.retry
            }
            throw error
        }
    }

    /// Damage that shows in the middle of a visit: put aside, and the newest whole backup in its place, as at the device's start.
    private func mend(after fault: LedgerError) {
        guard case .corrupt = fault, Clocks.sinceBoot >= nextMending else { return }
        nextMending = Clocks.sinceBoot + Self.mendingPause
        file = nil
        do throws(LedgerError) {
            if case .restored = try Recovered.whereDamaged(places, mayBegin: false) { nextTry = .zero }
        } catch {
            Output.problem(error.description)
        }
    }

    /// Staff may have confirmed the date meanwhile.
    func lookAtClock() {
        guard clock != .trusted else { return }
        attempt { (file) throws(LedgerError) in try lookAtClock(file) }
    }

    /// Before anything is promised for a day: the clock may have been set since the visit began.
    func lookAtClock(_ file: LedgerFile) throws(LedgerError) { clock = try OpenLedger.clock(file) }

    // MARK: The visit

    func begin(_ id: VisitID, language: Language) {
        visit = VisitRecord(id: id, kind: .counter, startedAt: Clocks.wall, language: language, content: shop.hash)
    }

    /// The language that turns out to be theirs; written with the next lines.
    func speak(_ language: Language) { visit?.language = language }

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

    /// What is held or booked says in which visit: its row comes first, also where all of it is one line.
    func writeVisit(_ file: LedgerFile) throws(LedgerError) {
        if !isVisitWritten { try writePending(file) }
    }

    private func writePending(_ file: LedgerFile) throws(LedgerError) {
        guard let visit else { return }
        try file.together { () throws(LedgerError) in
            if !isVisitWritten {
                _ = try file.beginVisit(visit)
            } else if visit.language != writtenLanguage {
                try file.note(language: visit.language, of: visit.id)
            }
            if !turns.isEmpty { try file.append(turns, to: visit.id) }
            if let unrecorded { _ = try file.record(unrecorded) }
        }
        isVisitWritten = true
        writtenLanguage = visit.language
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
    /// - Parameters:
    ///   - step: where the conversation stood.
    ///   - deadline: until when to try where another program writes.
    func close(at step: String, by deadline: Duration) {
        guard let visit else { return }
        let end = end ?? .stopped, at = Clocks.wall
        while true {
            flush()
            let isDone: Void? = attempt { (file) throws(LedgerError) in
                if !holds.isEmpty { try file.release(holds: holds) }
                try file.endVisit(visit.id, at: at, by: end, step: step)
            }
            guard isDone == nil, isWritable, Clocks.sinceBoot < deadline else { return }
            poll(nil, 0, 100)
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
        call.booking = draft.booking
        unrecorded = call
        flush()
        attempt { (file) throws(LedgerError) in try writePending(file) }
    }

    func isResolved(_ call: CallID) -> Bool {
        attempt { (file) throws(LedgerError) in try file.call(named: call.description)?.handoff.state == .resolved } ?? false
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
