/// One call while the daemon holds it.
package struct OpenCall: Equatable, Sendable {
    package enum Phase: Equatable, Sendable {
        /// Sounding until somebody answers, at most until `stops`.
        case sounding(stops: Moment)
        /// Somebody said "coming" or "in about ten minutes", and must be there by `due`.
        case acknowledged(due: Moment)
        case withCustomer
        /// Nobody came in the owner's time.
        case missed
    }

    package let id: CallID
    package var trigger: CallTrigger
    package var origin: CallOrigin
    package var urgent: Bool
    package var visit: VisitID?
    package var phase: Phase
    /// When the call was made; restored calls of unknown age: when the daemon started.
    package var made: Moment
    /// When this waiting began: the call, or the page after a broken promise. The ladder climbs from here.
    package var waitingSince: Moment
    package var presses = 1
    package var escalated = false
    package var nobodyFreeTold = false
    package var how: AcknowledgeHow?
    package var by: StaffName?

    package init(
        id: CallID, trigger: CallTrigger, origin: CallOrigin, urgent: Bool = false, visit: VisitID? = nil, phase: Phase,
        made: Moment
    ) {
        self.id = id
        self.trigger = trigger
        self.origin = origin
        self.urgent = urgent
        self.visit = visit
        self.phase = phase
        self.made = made
        waitingSince = made
    }

    package var isSounding: Bool {
        if case .sounding = phase { true } else { false }
    }

    /// Nobody has answered: the lamp is lit.
    package var isUnanswered: Bool { isSounding || phase == .missed }

    package var state: CallState {
        switch phase {
        case .sounding: .called
        case .acknowledged: .acknowledged
        case .withCustomer: .withCustomer
        case .missed: .missed
        }
    }

    package func notice(at now: Moment) -> CallNotice {
        CallNotice(
            id: id, trigger: trigger, origin: origin, urgent: urgent, visit: visit, state: state, how: how, by: by,
            age: now.milliseconds(since: made), presses: presses)
    }

    package func slip(_ kind: Slip.Kind, at now: Moment) -> Slip {
        var slip = Slip(kind: kind, monotonic: now.nanoseconds, call: id, visit: visit)
        slip.trigger = trigger
        slip.origin = origin
        slip.urgent = urgent
        slip.presses = UInt32(clamping: presses)
        return slip
    }
}
