import Bell
import Glibc
import Ledger
import Shop

/// Plays one scene: rings, waits for whoever comes, and clears up. Rings first and writes then, as a counter does.
final class Rehearsal {
    /// How one call went; times in milliseconds on the clock that nobody sets.
    struct Result {
        var acknowledged: Int64?
        var present: Int64?
        var resolved: Int64?
        var wasStopped = false
    }

    private let places: Places
    private let ledger: LedgerFile
    private let bell: BellClient
    private let language: Language
    private let content: String
    /// Whether somebody at this terminal can say that they are done.
    private let isAttended: Bool

    init(places: Places, language: Language, content: String, isAttended: Bool) throws {
        self.places = places
        self.language = language
        self.content = content
        self.isAttended = isAttended
        bell = try BellClient(connect: places.bell.socket)
        ledger = try OpenLedger.open(places)
        try bell.send(.watch)
    }

    /// - Parameters:
    ///   - patience: milliseconds after which nobody has come.
    ///   - tell: what happens, as it happens.
    func play(_ scene: PracticeScene, patience: Int64, tell: (String, Int64) -> Void) throws -> Result {
        let id = CallID.random(), words = scene.words(language)
        guard let visit = VisitID(CallID.random().description) else { preconditionFailure("a UUID is a visit's id") }
        let reply = try BellAccess(places).ask(
            .call(id: id, trigger: scene.trigger, origin: .practice, visit: visit, urgent: scene.isUrgent))
        guard case .call = reply else { throw Failure(BellRefusal.malformed) }
        let began = Self.now
        try write(scene, words, id, visit)
        BellAccess.tellChanged("calls", places)
        var result = Result()
        while result.resolved == nil, !result.wasStopped {
            let passed = Self.now - began
            if result.acknowledged == nil, passed >= patience { break }
            // Without anybody at this terminal an answer is the end of the exercise.
            if !isAttended, result.acknowledged != nil { break }
            switch wait(milliseconds: min(500, patience)) {
            case .key(let isStop):
                result.wasStopped = isStop
                if !isStop { try finish(id, as: .helped) }
            case .bell:
                for event in try bell.receive() where event.call?.id == id { note(event, Self.now - began, &result, tell) }
            case .nothing: break
            }
            if Interrupt.isRequested { result.wasStopped = true }
            if result.resolved == nil, try ledger.call(named: id.description)?.handoff.state == .resolved {
                result.resolved = Self.now - began
            }
        }
        if result.resolved == nil { try finish(id, as: result.acknowledged == nil ? .left : .helped) }
        try ledger.endVisit(visit, at: Clocks.wall, by: .stopped, step: nil)
        OpenLedger.fileSlips(of: places, into: ledger)
        return result
    }

    private func note(_ event: BellEvent, _ passed: Int64, _ result: inout Result, _ tell: (String, Int64) -> Void) {
        switch event {
        case .acknowledged(_, let how, _):
            if result.acknowledged == nil { result.acknowledged = passed }
            if how == .withCustomer, result.present == nil { result.present = passed }
            tell(how.rawValue, passed)
        case .resolved(_, let outcome, _):
            // Whoever settles it without saying “coming” has answered it too.
            if result.acknowledged == nil { result.acknowledged = passed }
            result.resolved = passed
            tell(outcome.rawValue, passed)
        case .escalated: tell("escalated", passed)
        case .missed: tell("missed", passed)
        case .called, .pressedAgain, .attached, .pagedAgain, .nobodyFree, .restored, .fault, .faultCleared, .ledgerChanged,
            .lineMoved,
            .lagged, .status, .refused:
            break
        }
    }

    private func write(_ scene: PracticeScene, _ words: PracticeScene.Words, _ id: CallID, _ visit: VisitID) throws(LedgerError) {
        let now = Clocks.wall
        var turns: [TurnRecord] = []
        for line in words.said {
            turns.append(TurnRecord(who: .customer, text: line.customer, at: now))
            turns.append(TurnRecord(who: .deskbell, text: line.counter, at: now))
        }
        var call = NewCall(
            id: id, at: now, visit: visit, origin: .practice, trigger: scene.trigger, reason: words.reason,
            summary: (["PRACTICE"] + words.said.map { "“\($0.customer)”" } + [words.hint]).joined(separator: "\n"))
        call.isPractice = true
        call.isUrgent = scene.isUrgent
        call.language = language
        try ledger.together { () throws(LedgerError) in
            _ = try ledger.beginVisit(VisitRecord(id: visit, kind: .practice, startedAt: now, language: language, content: content))
            if !turns.isEmpty { try ledger.append(turns, to: visit) }
            _ = try ledger.record(call)
        }
    }

    /// With the bell, else in the ledger: nothing of a rehearsal stays open.
    private func finish(_ id: CallID, as outcome: CallOutcome) throws {
        do {
            _ = try BellClient(connect: places.bell.socket).request(.resolve(.id(id), as: outcome, by: nil))
        } catch {
            // The bell went away in the middle; the ledger is told below.
        }
        OpenLedger.fileSlips(of: places, into: ledger)
        _ = try ledger.change(id, HandoffEvent(.resolved(outcome, need: nil), at: Clocks.wall))
        BellAccess.tellChanged("calls", places)
    }

    // MARK: Waiting

    private enum Wake { case key(isStop: Bool), bell, nothing }

    private func wait(milliseconds: Int64) -> Wake {
        var descriptors = [pollfd(fd: bell.fileDescriptor, events: Int16(POLLIN), revents: 0)]
        if isAttended { descriptors.append(pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)) }
        guard poll(&descriptors, nfds_t(descriptors.count), Int32(milliseconds)) > 0 else { return .nothing }
        if descriptors[0].revents != 0 { return .bell }
        guard let line = Keyboard.line() else { return .key(isStop: true) }
        return .key(isStop: line.lowercased().hasPrefix("q"))
    }

    private static var now: Int64 {
        let time = Clocks.sinceBoot.components
        return time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
    }
}
