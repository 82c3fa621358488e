/// What the daemon tells everyone who watches, in the order in which it happened.
package enum BellEvent: Equatable, Sendable {
    case called(CallNotice)
    /// The customer pressed again; the call sounds again and `presses` has grown.
    case pressedAgain(CallNotice)
    /// A visit is now part of a call made by the button.
    case attached(CallNotice)
    case acknowledged(CallNotice, how: AcknowledgeHow, by: StaffName?)
    /// Someone said "coming" and did not come in the owner's time: the call sounds again.
    case pagedAgain(CallNotice)
    case escalated(CallNotice)
    /// Nobody has answered in the owner's time: tell the customer so. The page goes on.
    case nobodyFree(CallNotice)
    /// The page has sounded for as long as the owner wants: the lamp stays lit.
    case missed(CallNotice)
    case resolved(CallNotice, as: CallOutcome, by: StaffName?)
    /// After a restart: this call was still open.
    case restored(CallNotice)
    case fault(BellFault)
    case faultCleared(BellFault)
    /// Somebody committed something others show: read it again.
    case ledgerChanged(topic: String)
    /// While a builder tests wires: an input moved.
    case lineMoved(InputLine, active: Bool)
    /// This listener was too slow and missed so many events: ask for the status.
    case lagged(missed: Int)
    /// The answer to a `.status` that was sent without waiting.
    case status(BellSnapshot)
    /// A request that was sent without waiting was refused.
    case refused(BellRefusal)

    /// The call it is about.
    package var call: CallNotice? {
        switch self {
        case .called(let call), .pressedAgain(let call), .attached(let call), .acknowledged(let call, _, _), .pagedAgain(let call),
            .escalated(let call), .nobodyFree(let call), .missed(let call), .resolved(let call, _, _), .restored(let call):
            call
        case .fault, .faultCleared, .ledgerChanged, .lineMoved, .lagged, .status, .refused: nil
        }
    }
}
