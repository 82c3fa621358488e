package import Bell
package import Shop

/// What the numbers need to know of one call: its first moments, however often it was pressed, missed or reopened.
package struct CallFacts: Equatable, Sendable {
    package var id: CallID
    package var visit: VisitID?
    package var trigger: CallTrigger
    package var isUrgent: Bool
    package var calledAt: Instant
    /// Somebody said that they are coming, or was there.
    package var acknowledgedAt: Instant?
    /// Somebody was there; where nobody pressed the key for it, the moment at which it was helped.
    package var answeredAt: Instant?
    /// Of a call that is still resolved: when it was the last time. One that was reopened was not resolved before.
    package var resolvedAt: Instant?
    package var outcome: CallOutcome?
    package var wasMissed: Bool
    package var wasReopened: Bool

    package var isFalseAlarm: Bool { outcome == .falseAlarm }

    /// - Parameter history: in order.
    package init(_ call: Handoff, history: [HandoffEvent]) {
        id = call.id
        visit = call.visit
        trigger = call.trigger
        isUrgent = call.isUrgent
        calledAt = call.calledAt
        outcome = call.state == .resolved ? call.outcome : nil
        (wasMissed, wasReopened) = (call.missedAt != nil, false)
        var present: Instant?, helped: Instant?
        for event in history {
            switch event.change {
            case .called: calledAt = min(calledAt, event.at)
            case .acknowledged: acknowledgedAt = acknowledgedAt ?? event.at
            case .withCustomer:
                acknowledgedAt = acknowledgedAt ?? event.at
                present = present ?? event.at
            case .resolved(let outcome, _):
                switch outcome {
                case .helped, .booked, .callback: helped = helped ?? event.at
                case .left, .falseAlarm: break
                }
                resolvedAt = event.at
            case .missed: wasMissed = true
            case .reopened:
                wasReopened = true
                resolvedAt = nil
            case .pressedAgain, .attached, .pagedAgain, .escalated, .nobodyFree, .restored, .snoozed: break
            }
        }
        answeredAt = present ?? helped
        // Whoever helped without a word had come.
        acknowledgedAt = acknowledgedAt ?? answeredAt
        if call.state != .resolved { resolvedAt = nil }
    }
}
