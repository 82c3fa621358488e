/// An open call as the latch kept it over a restart.
package struct LatchedCall: Equatable, Sendable {
    package enum Phase: Equatable, Sendable {
        case sounding
        /// - Parameter dueIn: milliseconds from now; 0 where the promise is already broken.
        case acknowledged(dueIn: Int)
        case missed
    }

    package var id: CallID
    package var trigger: CallTrigger
    package var origin: CallOrigin
    package var urgent: Bool
    package var visit: VisitID?
    package var phase: Phase
    /// Milliseconds since the call was made; nil where a power cut made it unknowable.
    package var age: Int?
    package var presses: Int
    package var escalated: Bool
    package var nobodyFreeTold: Bool
    package var how: AcknowledgeHow?
    package var by: StaffName?

    package init(
        id: CallID, trigger: CallTrigger = .button, origin: CallOrigin = .button, urgent: Bool = false, visit: VisitID? = nil,
        phase: Phase = .sounding, age: Int?, presses: Int = 1, escalated: Bool = false, nobodyFreeTold: Bool = false,
        how: AcknowledgeHow? = nil, by: StaffName? = nil
    ) {
        self.id = id
        self.trigger = trigger
        self.origin = origin
        self.urgent = urgent
        self.visit = visit
        self.phase = phase
        self.age = age
        self.presses = presses
        self.escalated = escalated
        self.nobodyFreeTold = nobodyFreeTold
        self.how = how
        self.by = by
    }
}
