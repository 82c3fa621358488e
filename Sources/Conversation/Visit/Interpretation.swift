package import Answers
package import Diary
package import Shop

/// What a line means to the counter: whether it brings a person, what it is about, what it says of time.
package struct Interpretation: Sendable {
    package var firing: Firing?
    package var understanding: Understanding
    package var when: When?

    package init(firing: Firing?, understanding: Understanding, when: When?) {
        self.firing = firing
        self.understanding = understanding
        self.when = when
    }

    package var entry: Entry.ID? {
        guard firing == nil, case .intent(.entry(let id)) = understanding.outcome else { return nil }
        return id
    }

    /// The contract's word: `ask --json`, and the record of a turn.
    package var outcomeName: String {
        if firing != nil { return "call" }
        switch understanding.outcome {
        case .intent(.entry), .intent(.fact): return "answer"
        case .intent(.task): return "task"
        case .intent(.person): return "call"
        case .intent(.chat): return "chat"
        case .suggest: return "suggest"
        case .unknown: return "unknown"
        }
    }
}

/// Listens with both ears: the rules that bring a person come first, then the answers.
package struct Interpreter: Sendable {
    private let engine: AnswerEngine
    private let triggers: TriggerRules

    package init(engine: AnswerEngine, triggers: TriggerRules) {
        self.engine = engine
        self.triggers = triggers
    }

    /// - Parameter now: local time of the shop, for "tomorrow".
    package func interpret(_ line: String, language: Language?, now: LocalDateTime) -> Interpretation {
        Interpretation(
            firing: triggers.firing(on: line), understanding: engine.understand(line, language: language),
            when: When.parse(line, now: now, language: language))
    }
}
