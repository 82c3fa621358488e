import Bell
import Ledger
import Shop

/// What the bell tells and what the ledger says.
extension StaffBoard {
    mutating func hear(_ event: BellEvent) {
        if event.call != nil { readAgain = now.monotonic + Self.slipDelay }
        switch event {
        case .called(let call):
            live.note(call, at: now.monotonic)
            ring(for: call)
            work(.read)
        case .pressedAgain(let call), .pagedAgain(let call), .escalated(let call):
            live.note(call, at: now.monotonic)
            ring(for: call)
            work(.read)
        case .attached(let call), .nobodyFree(let call), .missed(let call), .restored(let call):
            live.note(call, at: now.monotonic)
            work(.read)
        case .acknowledged(let call, let how, let by):
            var call = call
            call.how = how
            call.by = by ?? call.by
            live.note(call, at: now.monotonic)
            // The daemon's part ends there.
            if how == .withCustomer { call.state = .withCustomer }
            live.note(call, at: now.monotonic)
            work(.read)
        case .resolved(let call, _, _):
            live.forget(call.id)
            work(.read)
        case .fault(let fault): if !faults.contains(fault) { faults.append(fault) }
        case .faultCleared(let fault): faults.removeAll { $0.kind == fault.kind && $0.detail == fault.detail }
        case .ledgerChanged: work(.read)
        case .lagged: work(.read)
        case .status(let snapshot):
            hasHeardStatus = true
            live.replace(with: snapshot.calls, at: now.monotonic)
            faults = snapshot.faults
        case .refused(let refusal): say(refusal.description, isRefusal: true)
        case .lineMoved: break
        }
    }

    mutating func take(_ contents: BoardContents) {
        if let names = contents.names { self.names = names }
        ledgerTrouble = nil
        self.contents = contents
        if case .day(let date, _, _) = mode { work(.readDay(date)) }
        tellOfCallbacks()
    }

    /// The bell tells listeners first and writes then; by this time its slip is in the journal.
    private static let slipDelay = Duration.milliseconds(300)
    /// Between two tries to read a ledger that cannot be read.
    static let ledgerRetry = Duration.seconds(5)

    /// Urgent ones sound twice: told apart by ear as well.
    private mutating func ring(for call: CallNotice) {
        let isGrave = call.urgent || call.trigger == .urgent || call.trigger == .upset
        effects.append(.ring(times: isGrave ? 2 : 1))
    }

    /// Remembers which call is first, so that one that pushes in front under a finger is not answered in another's place.
    mutating func noteFirst() {
        let top = calls.first?.id
        guard top != first else { return }
        first = top
        firstSince = now.monotonic
    }
}
