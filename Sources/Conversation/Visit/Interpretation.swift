package import Answers
package import Diary
package import Shop

/// What a line means to the counter: whether it brings a person, what it is about, what it says of time.
package struct Interpretation: Sendable {
    /// The rule that brings a person in place of an answer.
    package var firing: Firing?
    /// A rule that matched too, where the owner has written an answer to just this: the answer is given, and a person offered beside it.
    package var offer: Firing?
    package var understanding: Understanding
    package var when: When?
    /// A day is named, and nothing said about it.
    package var isDayAlone: Bool

    package init(firing: Firing?, offer: Firing? = nil, understanding: Understanding, when: When?, isDayAlone: Bool = false) {
        self.isDayAlone = isDayAlone
        self.firing = firing
        self.offer = offer
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

    /// How sure an answer must be to be given to a line that would page: "I was charged twice" where the owner wrote what then happens.
    private static let sure = 0.6
    /// Enough where the owner's own ways to ask for it say what would page: "how do I report fraud" is asked of an entry on fraud.
    private static let likely = 0.4

    /// Danger always brings a person. What would only be offered gives way to any answer, what pages to a sure one.
    private func isAnswered(_ understanding: Understanding, in firing: Firing) -> Bool {
        guard !firing.isSafety, case .intent(.entry(let id)) = understanding.outcome else { return false }
        guard firing.pagesAtOnce else { return true }
        guard firing.trigger != .request else { return false }
        return understanding.confidence >= Self.sure || understanding.confidence >= Self.likely && isWrittenOf(firing, in: id)
    }

    private func isWrittenOf(_ firing: Firing, in id: Entry.ID) -> Bool {
        engine.entry(id)?.phrasings.contains { triggers.firing(on: $0)?.because == firing.because } ?? false
    }

    /// "tomorrow", "on Saturday please": a day, and nothing said about it.
    private static func isDayAlone(_ line: String, _ when: When) -> Bool {
        guard when.saysDay else { return false }
        let rest = when.rest(of: line).lowercased().split { !$0.isLetter && !$0.isNumber }
        return rest.allSatisfy { dayCompany.contains(String($0)) }
    }

    private static let dayCompany: Set<String> = [
        "on", "at", "the", "this", "please", "pls", "am", "um", "den", "diesen", "dieses", "bitte", "and", "und", "for", "für",
        "then",
    ]

    /// - Parameter now: local time of the shop, for "tomorrow".
    package func interpret(_ line: String, language: Language?, now: LocalDateTime) -> Interpretation {
        var understanding = engine.understand(line, language: language)
        let when = When.parse(line, now: now, language: language)
        let isDayAlone = when.map { Self.isDayAlone(line, $0) } ?? false
        if isDayAlone, let choices = engine.choices(of: [.fact(.openingHours), .task(.book)]) {
            understanding.outcome = choices
            understanding.because = "A day alone: it does not say what is asked."
        }
        // Codes and numbers are no cry for help, whatever their digits.
        guard line.contains(where: \.isLetter), let firing = triggers.firing(on: line) else {
            return Interpretation(firing: nil, understanding: understanding, when: when, isDayAlone: isDayAlone)
        }
        if isAnswered(understanding, in: firing) {
            return Interpretation(firing: nil, offer: firing, understanding: understanding, when: when)
        }
        return Interpretation(firing: firing, understanding: understanding, when: when)
    }
}
