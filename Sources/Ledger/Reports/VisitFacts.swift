package import Bell
package import Shop

/// What the numbers need to know of one visit.
package struct VisitFacts: Equatable, Sendable {
    /// A line that asked for something, and what came of it.
    package struct Question: Equatable, Sendable {
        package enum Fate: String, Sendable {
            case answered
            /// "Did you mean", and nothing was chosen.
            case suggested
            case unanswered
            /// A booking, a move, a place in the line: something to do rather than to say.
            case task
        }

        package var text: String
        package var at: Instant
        package var fate: Fate
        /// The entry's id, or the name of a fact; nil where nothing was found.
        package var topic: String?
        /// "Did that help?"; nil where they gave no answer.
        package var helped: Bool?
        /// Somebody said that the answer is wrong.
        package var isWrong = false
    }

    package var id: VisitID
    package var language: Language
    package var startedAt: Instant
    /// Hash of the owner's content as the visit saw it.
    package var content: String
    package var end: VisitRecord.End?
    package var lastStep: String?
    package var helped: Bool?
    package var questions: [Question] = []
    /// What was answered, in order, to typed questions and to keys alike: entries' ids and names of facts.
    package var topics: [String] = []
    /// Where the conversation stood at any time.
    package var steps: Set<String> = []
    /// Made at the counter in this visit, and not given up again.
    package var bookings: Int

    /// - Parameter turns: in order.
    package init(_ visit: VisitRecord, turns: some Sequence<TurnRecord>, bookings: Int) {
        id = visit.id
        language = visit.language
        startedAt = visit.startedAt
        content = visit.content
        end = visit.end
        lastStep = visit.lastStep
        helped = visit.helped
        self.bookings = bookings
        for turn in turns { take(turn) }
    }

    private mutating func take(_ turn: TurnRecord) {
        if let step = turn.step { steps.insert(step) }
        switch turn.who {
        case .customer: ask(turn)
        case .deskbell: answer(turn)
        case .staff: break
        }
    }

    private mutating func ask(_ turn: TurnRecord) {
        let fate: Question.Fate? =
            switch turn.outcome {
            case "answer": .answered
            case "suggest": .suggested
            case "unknown": .unanswered
            case "task": .task
            // A call is counted as a call, small talk asks for nothing, and a key is no question.
            default: turn.isUnanswered ? .unanswered : nil
            }
        // What is typed where a name or a time is asked for, and is none, is no question.
        guard let fate, fate != .unanswered || Self.isAsking(turn.step) else { return }
        questions.append(
            Question(
                text: turn.text, at: turn.at, fate: fate, topic: turn.entry?.rawValue ?? turn.intent, isWrong: turn.wrongAt != nil))
    }

    private static func isAsking(_ step: String?) -> Bool { step.map { $0 == "desk" || $0 == "suggestions" } ?? true }

    /// What the counter said decides: of the suggestions one was chosen, or none would do.
    private mutating func answer(_ turn: TurnRecord) {
        let topic = turn.entry?.rawValue ?? turn.intent
        switch turn.outcome {
        case "answer":
            if let topic { topics.append(topic) }
            judge(turn, fate: .answered, topic: topic)
        case "unknown": judge(turn, fate: .unanswered, topic: nil)
        default:
            if turn.wrongAt != nil, let last = questions.indices.last { questions[last].isWrong = true }
        }
    }

    private mutating func judge(_ turn: TurnRecord, fate: Question.Fate, topic: String?) {
        guard let last = questions.indices.last, questions[last].fate != .task else { return }
        // A key's answer after an answered question belongs to no question.
        if fate == .answered, questions[last].fate == .answered, let asked = questions[last].topic, asked != topic { return }
        questions[last].fate = fate
        questions[last].topic = topic ?? questions[last].topic
        if let helped = turn.helped { questions[last].helped = helped }
        if turn.wrongAt != nil { questions[last].isWrong = true }
    }
}
