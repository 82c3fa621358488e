/// Why a person was called; the words of `ask --json` and `calls list --json`.
package enum CallTrigger: String, CaseIterable, Sendable {
    case request, button, urgent, upset, complex, `repeat`, topic
}

/// Who made the call.
package enum CallOrigin: String, CaseIterable, Sendable {
    /// The button on the counter.
    case button
    /// The customer, at the screen.
    case counter
    /// Staff, by a command.
    case staff
    /// The conversation's own rules.
    case rule
    /// Staff rehearse: it really rings, and counts nowhere.
    case practice
}

/// What staff said about a call.
package enum AcknowledgeHow: String, CaseIterable, Sendable {
    /// Someone is on the way: a short press.
    case coming
    /// A long press: the counter offers waiting, a callback or a booking.
    case inAboutTenMinutes = "in-about-ten-minutes"
    /// Someone is there: a double press. The daemon's part ends here; the ledger keeps the call until it is resolved.
    case withCustomer = "with-customer"
}

/// How a call ended.
package enum CallOutcome: String, CaseIterable, Sendable {
    case helped, booked, callback, left
    case falseAlarm = "false-alarm"
}

/// Where a call stands; the words of `calls list --json`.
package enum CallState: String, CaseIterable, Sendable {
    case called, acknowledged
    case withCustomer = "with-customer"
    case missed, resolved
}

/// One call, as the daemon tells it.
package struct CallNotice: Equatable, Sendable {
    package var id: CallID
    package var trigger: CallTrigger
    package var origin: CallOrigin
    package var urgent: Bool
    /// nil until a visit attaches itself.
    package var visit: VisitID?
    package var state: CallState
    /// The last answer; nil while nobody answered.
    package var how: AcknowledgeHow?
    package var by: StaffName?
    /// Milliseconds since the call was made; of a call whose age a power cut made unknowable, since the daemon started.
    package var age: Int
    /// 1 for a call made from the screen too.
    package var presses: Int

    package var alias: String { id.alias }

    package init(
        id: CallID, trigger: CallTrigger, origin: CallOrigin, urgent: Bool = false, visit: VisitID? = nil,
        state: CallState = .called, how: AcknowledgeHow? = nil, by: StaffName? = nil, age: Int = 0, presses: Int = 1
    ) {
        self.id = id
        self.trigger = trigger
        self.origin = origin
        self.urgent = urgent
        self.visit = visit
        self.state = state
        self.how = how
        self.by = by
        self.age = age
        self.presses = presses
    }
}
