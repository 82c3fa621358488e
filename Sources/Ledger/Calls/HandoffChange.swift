package import Bell
package import Shop

/// What can happen to a call.
package enum HandoffChange: Equatable, Sendable {
    case called
    case pressedAgain
    /// A visit and its transcript joined the call.
    case attached
    /// Someone is on the way; nil where nobody said how soon.
    case acknowledged(AcknowledgeHow?)
    case withCustomer
    case pagedAgain
    case escalated
    /// The customer was told that nobody is free.
    case nobodyFree
    case missed
    /// Still open after the bell restarted.
    case restored
    /// `need`: why they needed a person, staff's one key.
    case resolved(CallOutcome, need: String?)
    case reopened
    case snoozed(until: Instant)
}

/// One change, with who and when.
package struct HandoffEvent: Equatable, Sendable {
    package var change: HandoffChange
    package var at: Instant
    /// nil where nobody said.
    package var by: String?

    package init(_ change: HandoffChange, at: Instant, by: String? = nil) {
        self.change = change
        self.at = at
        self.by = by
    }
}

/// Why a change makes no sense to a call as it stands.
package struct HandoffRefusal: Error, Equatable, Sendable, CustomStringConvertible {
    package var state: CallState
    package var change: HandoffChange

    package init(state: CallState, change: HandoffChange) {
        self.state = state
        self.change = change
    }

    package var description: String {
        switch (state, change) {
        case (.resolved, _): "This call is already resolved. Reopen it first if it needs a person again."
        case (_, .reopened): "This call is still open; there is nothing to reopen."
        case (.withCustomer, .missed): "Staff are with this customer; the call was not missed."
        case (.withCustomer, _): "Staff are already with this customer."
        case (.acknowledged, _): "Someone has already said that they are coming."
        case (.missed, _): "This call is already counted as missed. It can still be acknowledged or resolved."
        case (.called, _): "This call cannot change like that."
        }
    }
}
