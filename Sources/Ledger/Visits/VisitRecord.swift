package import Bell
package import Shop

/// One customer at the counter, from the first key to the idle reset.
package struct VisitRecord: Equatable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Sendable {
        case counter
        /// Staff rehearse: never counted.
        case practice
    }

    package enum End: String, CaseIterable, Sendable {
        case goodbye
        /// "New customer" was pressed.
        case newCustomer = "new-customer"
        case idle
        /// Staff turned the counter into their view.
        case staff
        /// The owner or the system ended the program.
        case stopped
        /// The program died; found later.
        case lost
    }

    /// A UUID, lower case.
    package let id: VisitID
    package var kind: Kind
    package var startedAt: Instant
    package var language: Language
    /// Hash of the owner's content as this visit saw it.
    package var content: String
    package var endedAt: Instant?
    package var end: End?
    /// Where the conversation stood at its end: abandonment is counted by step.
    package var lastStep: String?
    /// The answer to "did that help?"; nil where they gave none.
    package var helped: Bool?

    package init(id: VisitID, kind: Kind, startedAt: Instant, language: Language, content: String) {
        self.id = id
        self.kind = kind
        self.startedAt = startedAt
        self.language = language
        self.content = content
    }
}

/// One line of a visit.
package struct TurnRecord: Equatable, Sendable {
    package enum Speaker: String, CaseIterable, Sendable {
        case customer, deskbell, staff
    }

    package var who: Speaker
    package var text: String
    package var at: Instant
    /// Where the conversation stood.
    package var step: String?
    /// Of an answer that no entry gave: the fact, `opening-hours`.
    package var intent: String?
    /// What Deskbell made of a customer's line, and what its own line is (`answer`, `suggest`, `unknown`); in the words of `ask --json`.
    package var outcome: String?
    package var entry: Entry.ID?
    /// 0...1
    package var confidence: Double?
    /// A question without an answer.
    package var isUnanswered: Bool
    /// When somebody said "this is wrong".
    package var wrongAt: Instant?
    /// Of an answer: what the customer said to "did that help?"; nil where they gave none.
    package var helped: Bool?

    package init(
        who: Speaker, text: String, at: Instant, step: String? = nil, intent: String? = nil, outcome: String? = nil,
        entry: Entry.ID? = nil, confidence: Double? = nil, isUnanswered: Bool = false
    ) {
        self.who = who
        self.text = text
        self.at = at
        self.step = step
        self.intent = intent
        self.outcome = outcome
        self.entry = entry
        self.confidence = confidence
        self.isUnanswered = isUnanswered
    }
}
