package import Bell
package import Diary
package import Shop

/// The record of a call, with its visit, until it is resolved.
package struct Handoff: Equatable, Sendable, Identifiable {
    package let id: CallID
    package var visit: VisitID?
    /// Made by a rehearsal: rings nobody, counts nowhere.
    package var isPractice: Bool
    package var origin: CallOrigin
    package var trigger: CallTrigger
    /// Which rule fired and why, in words.
    package var reason: String
    /// What the customer wants, for the card.
    package var summary: String
    package var isUrgent: Bool
    /// The person that the owner's rule names.
    package var wanted: String?
    package var language: Language?
    /// At least 1, however the call was made.
    package var presses: Int
    /// The booking it is about.
    package var booking: BookingCode?
    /// What the conversation left for staff, JSON: the story in pieces, and under `booking` a half-made booking, whose `name` and `phone` leave
    /// it when the call is resolved.
    package var draft: String?

    package var state: CallState
    package var calledAt: Instant
    package var acknowledgedAt: Instant?
    package var acknowledgedBy: String?
    package var withCustomerAt: Instant?
    package var missedAt: Instant?
    /// Staff will look again then.
    package var snoozedUntil: Instant?
    package var resolvedAt: Instant?
    package var outcome: CallOutcome?
    /// Why they needed a person: staff's one key.
    package var need: String?

    package var alias: String { id.alias }
}

/// A call as the counter, a command or a rehearsal makes it.
package struct NewCall: Equatable, Sendable {
    package var id: CallID
    package var at: Instant
    package var visit: VisitID?
    package var isPractice = false
    package var origin: CallOrigin
    package var trigger: CallTrigger
    package var reason: String
    package var summary: String
    package var isUrgent = false
    package var wanted: String?
    package var language: Language?
    package var booking: BookingCode?
    package var draft: String?

    package init(
        id: CallID, at: Instant, visit: VisitID?, origin: CallOrigin, trigger: CallTrigger, reason: String, summary: String
    ) {
        self.id = id
        self.at = at
        self.visit = visit
        self.origin = origin
        self.trigger = trigger
        self.reason = reason
        self.summary = summary
    }
}

/// What a name for a call was found to mean.
package struct HandoffMatch: Equatable, Sendable {
    package var handoff: Handoff
    /// Other calls that the same words name. The open one was preferred, then the newest: say so.
    package var others: Int

    package init(handoff: Handoff, others: Int) {
        self.handoff = handoff
        self.others = others
    }
}
