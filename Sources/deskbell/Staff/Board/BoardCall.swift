import Bell
import Ledger
import Shop

/// One call as the board shows it: what the bell says of it now, and what the ledger knows.
struct BoardCall: Equatable, Sendable, Identifiable {
    let id: CallID
    var state: CallState
    var trigger: CallTrigger
    var isUrgent: Bool
    /// A rehearsal: on the board for as long as the bell rings for it.
    var isPractice: Bool
    /// Since it was made; by the bell's count where the bell has it.
    var age: Duration
    var presses: Int
    /// The last answer; nil where there is none, or it was given before this board began.
    var how: AcknowledgeHow?
    var by: String?
    /// Staff will look again then.
    var snoozedUntil: Instant?
    /// nil until the ledger has it.
    var record: Handoff?

    var alias: String { id.alias }
    var isUnanswered: Bool { state == .called || state == .missed }

    /// Anger is urgent to the bell too, and goes behind danger here.
    var isDanger: Bool { trigger == .urgent || isUrgent && trigger != .upset }

    /// Higher goes first: danger, anger, then who waits for an answer, then who was told to wait.
    var gravity: Int {
        switch state {
        case .called, .missed: (isDanger ? 40 : trigger == .upset ? 30 : 20) - (snoozedUntil == nil ? 0 : 18)
        case .acknowledged: (isDanger ? 12 : trigger == .upset ? 11 : 10) - (snoozedUntil == nil ? 0 : 8)
        case .withCustomer: 1
        case .resolved: 0
        }
    }

    init(_ notice: CallNotice, age: Duration, record: Handoff?) {
        id = notice.id
        state = notice.state
        trigger = record?.trigger ?? notice.trigger
        isUrgent = notice.urgent || (record?.isUrgent ?? false)
        isPractice = notice.origin == .practice
        self.age = age
        presses = notice.presses
        how = notice.how
        by = notice.by?.text ?? record?.acknowledgedBy
        snoozedUntil = record?.snoozedUntil
        self.record = record
    }

    init(_ record: Handoff, now: Instant) {
        id = record.id
        state = record.state
        trigger = record.trigger
        isUrgent = record.isUrgent
        isPractice = record.isPractice
        age = .milliseconds(max(0, now.milliseconds(since: record.calledAt)))
        presses = record.presses
        by = record.acknowledgedBy
        snoozedUntil = record.snoozedUntil
        self.record = record
    }
}

/// The calls that the bell holds, and how it counts their age.
struct LiveCalls: Equatable, Sendable {
    private var calls: [CallID: (notice: CallNotice, since: Duration)] = [:]

    static func == (left: LiveCalls, right: LiveCalls) -> Bool {
        left.calls.mapValues(\.notice) == right.calls.mapValues(\.notice)
    }

    mutating func note(_ notice: CallNotice, at now: Duration) {
        guard notice.state != .resolved else { return forget(notice.id) }
        calls[notice.id] = (notice, now - .milliseconds(notice.age))
    }

    mutating func forget(_ id: CallID) { calls[id] = nil }

    mutating func replace(with notices: [CallNotice], at now: Duration) {
        calls = [:]
        for notice in notices { note(notice, at: now) }
    }

    /// With the ledger's, the most pressing first; the longest waiting first among equals.
    func merged(with records: [Handoff], at now: BoardMoment) -> [BoardCall] {
        var known: [CallID: Handoff] = [:]
        for record in records { known[record.id] = record }
        let live = calls.values.filter { call in
            // A further press under an id of its own is part of its visit's first call.
            known[call.notice.id] != nil || call.notice.visit == nil || !known.values.contains { $0.visit == call.notice.visit }
        }.map { BoardCall($0.notice, age: max(.zero, now.monotonic - $0.since), record: known[$0.notice.id]) }
        let held = Set(live.map(\.id))
        let kept = known.values.filter { !held.contains($0.id) && $0.state != .resolved && !$0.isPractice }.map {
            BoardCall($0, now: now.wall)
        }
        return (live + kept).map { $0.awake(at: now.wall) }.sorted {
            ($1.gravity, $1.age, $0.id.description) < ($0.gravity, $0.age, $1.id.description)
        }
    }
}

extension BoardCall {
    /// A snooze that has run out is none.
    fileprivate func awake(at now: Instant) -> BoardCall {
        var call = self
        if let until = snoozedUntil, until <= now { call.snoozedUntil = nil }
        return call
    }
}
