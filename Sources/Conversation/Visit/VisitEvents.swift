package import Diary
package import Shop

/// When something happened, on both clocks.
package struct Now: Equatable, Sendable {
    /// Since any fixed point; never goes back. All waiting is measured on it.
    package var monotonic: Duration
    package var wall: Instant
    /// false: the wall clock may be wrong (a board without a battery clock), so no date is promised.
    package var isClockTrusted: Bool

    package init(monotonic: Duration, wall: Instant, isClockTrusted: Bool = true) {
        self.monotonic = monotonic
        self.wall = wall
        self.isClockTrusted = isClockTrusted
    }
}

/// What the visit may look at while it handles an event: the clocks, and two functions that only read.
package struct Surroundings {
    package var now: Now
    /// What a line means; the engine and the rules behind it are the edge's to load.
    package var interpret: (_ line: String, _ language: Language) -> Interpretation
    /// What is taken in a stretch of the diary (five-minute quanta since 1970), leaving out this visit's own hold and the bookings that are being
    /// moved; nil where the ledger cannot be read.
    package var occupancy: (_ quanta: Range<Int64>, _ moving: [Booking.ID]) -> Occupancy?
    /// Today's line of bookings and walk-ins; nil where the ledger cannot be read.
    package var line: () -> WalkInLine?

    package init(
        now: Now, interpret: @escaping (_ line: String, _ language: Language) -> Interpretation,
        occupancy: @escaping (_ quanta: Range<Int64>, _ moving: [Booking.ID]) -> Occupancy?, line: @escaping () -> WalkInLine?
    ) {
        self.now = now
        self.interpret = interpret
        self.occupancy = occupancy
        self.line = line
    }
}

/// What can happen to a visit.
package enum VisitEvent: Sendable {
    /// A whole line, already bounded and cleaned of control characters.
    case line(String)
    /// One of `Screen.hotKeys`, pressed on an empty line.
    case key(Character)
    /// Any other key: somebody is there.
    case activity
    case diary(DiaryAnswer)
    case bell(BellNews)
    /// A deadline of `Visit.nextDeadline` has come.
    case timePassed
    /// The line was longer than the counter reads; a `line` with its beginning follows.
    case lineCut
    /// The ledger cannot be written (`false`) or can again.
    case ledger(isWritable: Bool)
    /// The diary, its waiting list or the trust in its clock has changed elsewhere.
    case diaryChanged
    /// Staff agreed to show the bookings of a lost code.
    case codesReleased([Booking])
    /// Staff made bookings in this visit that the customer has not been told of.
    case made([FinishedBooking])
    /// A diary request takes longer than a moment: another program is writing.
    case saving(Bool)
    /// Standard input has ended.
    case inputEnded
}

/// What the bell tells about this visit's call.
package enum BellNews: Equatable, Sendable {
    /// A call of this visit is open: made by the screen, or by the button while this visit was at the counter.
    case called(age: Duration, byButton: Bool)
    case pressedAgain
    case acknowledged(AcknowledgedHow, by: String?)
    case escalated
    case nobodyFree
    case missed
    case resolved
    /// The daemon cannot be reached, or can again.
    case down
    case up

    package enum AcknowledgedHow: Sendable { case coming, inTenMinutes, withCustomer }
}

/// What a visit wants done.
package enum VisitEffect: Equatable, Sendable {
    /// Show and record.
    case turn(Turn)
    case diary(DiaryRequest)
    /// Ring. Where a call of this visit is open already, ring again.
    case call(CallDraft)
    /// Of the last answer.
    case feedback(helped: Bool)
    /// The last answer is said to be wrong.
    case wrongAnswer
    case end(EndReason)

    package enum EndReason: String, Sendable {
        case idle, newCustomer = "new-customer", goodbye, inputEnded = "input-ended"
    }
}

/// A line and who said it.
package struct Turn: Equatable, Sendable {
    package enum Speaker: String, Sendable { case customer, deskbell, staff }
    package var who: Speaker
    package var text: String
    /// What goes into the ledger: `text` without a name or a phone number.
    package var recorded: String
    /// How a customer's line was understood; whether Deskbell's own is an answer, suggestions, or that it does not know.
    package var outcome: String?
    package var entry: Entry.ID?
    /// What was answered, where no entry was: the fact.
    package var intent: String?
    package var confidence: Double?
    /// `Visit.step` as it was said.
    package var step: String?

    package init(
        who: Speaker, text: String, recorded: String? = nil, outcome: String? = nil, entry: Entry.ID? = nil,
        intent: String? = nil, confidence: Double? = nil, step: String? = nil
    ) {
        self.who = who
        self.text = text
        self.recorded = recorded ?? text
        self.outcome = outcome
        self.entry = entry
        self.intent = intent
        self.confidence = confidence
        self.step = step
    }
}

/// A call as the conversation makes it; the edge gives it an id.
package struct CallDraft: Equatable, Sendable {
    package var trigger: HandoffRules.Trigger
    /// Which rule, in words.
    package var reason: String
    package var isUrgent: Bool
    /// Whom the owner wants for this.
    package var person: String?
    /// The booking it is about.
    package var booking: BookingCode?

    package init(
        trigger: HandoffRules.Trigger, reason: String, isUrgent: Bool = false, person: String? = nil, booking: BookingCode? = nil
    ) {
        self.trigger = trigger
        self.reason = reason
        self.isUrgent = isUrgent
        self.person = person
        self.booking = booking
    }

    /// Higher goes first.
    package var gravity: Int {
        switch trigger {
        case .urgent: 3
        case .upset: 2
        case .complex, .repeat, .topic: 1
        case .request, .button: 0
        }
    }
}
