import Bell
import Ledger
import Shop

/// The contract's JSON of a call.
struct CallJSON: Encodable {
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let id, alias, state, trigger, reason, called_at: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let acknowledged_at, acknowledged_by, resolved_at, outcome, visit: Nullable<String>
    let origin: String
    let urgent: Bool
    let presses: Int

    init(_ call: Handoff, zone: ZoneRules) {
        id = call.id.description
        alias = call.alias
        state = call.state.rawValue
        trigger = call.trigger.rawValue
        reason = call.reasonInWords
        called_at = zone.rfc3339(call.calledAt)
        acknowledged_at = Nullable(call.acknowledgedAt.map(zone.rfc3339))
        acknowledged_by = Nullable(call.acknowledgedBy.map { CleanText.line($0) })
        resolved_at = Nullable(call.resolvedAt.map(zone.rfc3339))
        outcome = Nullable(call.outcome?.rawValue)
        visit = Nullable(call.visit?.text)
        origin = call.origin.rawValue
        urgent = call.isUrgent
        presses = call.presses
    }

    /// Of a call that only the bell knows yet, or that it has just changed.
    init(_ notice: CallNotice, zone: ZoneRules) {
        id = notice.id.description
        alias = notice.alias
        state = notice.state.rawValue
        trigger = notice.trigger.rawValue
        reason = notice.trigger.inWords
        called_at = zone.rfc3339(Instant(millisecondsSince1970: Clocks.wall.millisecondsSince1970 - Int64(notice.age)))
        acknowledged_at = Nullable(nil)
        acknowledged_by = Nullable(notice.by?.text)
        resolved_at = Nullable(nil)
        outcome = Nullable(nil)
        visit = Nullable(notice.visit?.text)
        origin = notice.origin.rawValue
        urgent = notice.urgent
        presses = notice.presses
    }
}

/// The contract's JSON of a call with its visit.
struct CallStoryJSON: Encodable {
    private let call: CallJSON
    private let summary: String
    private let turns: [Turn]
    private let history: [Event]

    private struct Turn: Encodable { let who, text, at: String }
    private struct Event: Encodable {
        let what, at: String
        let by: Nullable<String>
    }
    private enum Key: CodingKey { case summary, turns, history }

    init(_ call: Handoff, turns: [TurnRecord], history: [HandoffEvent], zone: ZoneRules) {
        self.call = CallJSON(call, zone: zone)
        summary = CleanText.paragraph(call.summary)
        self.turns = turns.map { Turn(who: $0.who.rawValue, text: CleanText.paragraph($0.text), at: zone.rfc3339($0.at)) }
        self.history = history.map {
            Event(what: $0.change.inWords, at: zone.rfc3339($0.at), by: Nullable($0.by.map { CleanText.line($0) }))
        }
    }

    /// The call's own keys, and these beside them.
    func encode(to encoder: any Encoder) throws {
        try call.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(summary, forKey: .summary)
        try container.encode(turns, forKey: .turns)
        try container.encode(history, forKey: .history)
    }
}

extension Handoff {
    var reasonInWords: String { reason.isEmpty ? trigger.inWords : CleanText.line(reason) }
}

extension CallTrigger {
    /// For a call of which nobody has said more.
    var inWords: String {
        switch self {
        case .button: "The call button was pressed."
        case .request: "Somebody asked for a person."
        case .urgent: "It is urgent."
        case .upset: "The customer is upset."
        case .complex: "It is more than the assistant can do."
        case .repeat: "The assistant could not help."
        case .topic: "The owner wants a person for this."
        }
    }
}

extension HandoffChange {
    var inWords: String {
        switch self {
        case .called: "called"
        case .pressedAgain: "pressed again"
        case .attached: "visit attached"
        case .acknowledged(let how?): "acknowledged: \(how.rawValue)"
        case .acknowledged(nil): "acknowledged"
        case .withCustomer: "with customer"
        case .pagedAgain: "paged again"
        case .escalated: "escalated"
        case .nobodyFree: "nobody free"
        case .missed: "missed"
        case .restored: "restored after a restart"
        case .resolved(let outcome, _): "resolved: \(outcome.rawValue)"
        case .reopened: "reopened"
        case .snoozed: "snoozed"
        }
    }
}
