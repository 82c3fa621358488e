internal import Bell

/// A call's history told in order, whatever order it was heard in: what the bell's slips say and what staff typed meet in the ledger at
/// different times.
struct CallStory {
    private(set) var state = CallState.called
    private(set) var acknowledged: HandoffEvent?
    private(set) var withCustomer: HandoffEvent?
    private(set) var missed: HandoffEvent?
    private(set) var resolved: (event: HandoffEvent, outcome: CallOutcome, need: String?)?
    private(set) var snoozed: HandoffEvent?

    /// A change that makes no sense any more (an acknowledgement heard after the call was resolved) stays in the history and moves nothing.
    init(_ events: some Sequence<HandoffEvent>) {
        for event in events {
            note(event)
            do { state = try state.after(event.change) } catch { continue }
            switch event.change {
            case .resolved(let outcome, let need): resolved = (event, outcome, need)
            case .reopened: (resolved, acknowledged, withCustomer, missed, snoozed) = (nil, nil, nil, nil, nil)
            case .snoozed: snoozed = event
            case .missed: missed = event
            case .called, .pressedAgain, .attached, .acknowledged, .withCustomer, .pagedAgain, .escalated, .nobodyFree, .restored:
                break
            }
        }
    }

    /// The first to come and the first to be there count, even where the call had moved on by the time it was heard.
    private mutating func note(_ event: HandoffEvent) {
        switch event.change {
        case .acknowledged: acknowledged = acknowledged ?? event
        case .withCustomer:
            withCustomer = withCustomer ?? event
            acknowledged = acknowledged ?? event
        case .called, .pressedAgain, .attached, .pagedAgain, .escalated, .nobodyFree, .missed, .restored, .resolved, .reopened,
            .snoozed:
            break
        }
    }
}
