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

    package init(firing: Firing?, offer: Firing? = nil, understanding: Understanding, when: When?) {
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
    private let services: ServiceWords

    package init(engine: AnswerEngine, triggers: TriggerRules, content: ShopContent) {
        self.engine = engine
        self.triggers = triggers
        services = ServiceWords(content)
    }

    /// "haircut and beard on Saturday morning": services or a person, and a time, are a wish to book where nothing is asked.
    private func withWish(_ understanding: Understanding, in line: String, when: When?) -> Understanding {
        let isNamed = !services.mentions(in: line, sure: understanding.services).isEmpty
        let hasPerson = !understanding.providers.isEmpty, hasTime = when != nil
        let isWish: Bool
        switch understanding.outcome {
        case .intent(.task), .intent(.person), .intent(.fact(.price)), .intent(.fact(.duration)), .intent(.fact(.services)):
            isWish = false
        case .intent(.chat), .intent(.fact(.nextFree)), .intent(.fact(.openingHours)), .intent(.fact(.whoIsIn)):
            isWish = isNamed && hasTime
        case .intent(.entry):
            let isLoose = hasPerson || understanding.confidence < Self.loose
            isWish = isNamed && (hasTime && isLoose || SpokenWish.books(line)) || hasTime && SpokenWish.wantsToCome(line)
        case .suggest, .unknown:
            if isNamed || hasPerson, SpokenWish.walksIn(line) {
                var walkIn = understanding
                walkIn.outcome = .intent(.task(.walkIn))
                walkIn.because = "A service was named, without an appointment."
                return walkIn
            }
            isWish = hasTime && (isNamed || hasPerson || SpokenWish.wantsToCome(line)) || isNamed && SpokenWish.books(line)
        }
        guard isWish, !SpokenWish.asks(line) else { return understanding }
        var wish = understanding
        wish.outcome = .intent(.task(.book))
        wish.because = "A service or a person and a time were named, and nothing was asked."
        return wish
    }

    /// Below it an entry gives way to a wish to book that names a service and a time.
    private static let loose = 0.45

    /// How sure an answer must be to be given to a line that would page: "I was charged twice" where the owner wrote what then happens.
    private static let sure = 0.6

    /// Danger always brings a person. What would only be offered gives way to any answer, what pages to a sure one.
    private static func isAnswered(_ understanding: Understanding, in firing: Firing) -> Bool {
        guard !firing.isSafety, case .intent(.entry) = understanding.outcome else { return false }
        return !firing.pagesAtOnce || firing.trigger != .request && understanding.confidence >= sure
    }

    /// - Parameter now: local time of the shop, for "tomorrow".
    package func interpret(_ line: String, language: Language?, now: LocalDateTime) -> Interpretation {
        let when = When.parse(line, now: now, language: language)
        let understanding = withWish(engine.understand(line, language: language), in: line, when: when)
        // Codes and numbers are no cry for help, whatever their digits.
        guard line.contains(where: \.isLetter), let firing = triggers.firing(on: line) else {
            return Interpretation(firing: nil, understanding: understanding, when: when)
        }
        if Self.isAnswered(understanding, in: firing) {
            return Interpretation(firing: nil, offer: firing, understanding: understanding, when: when)
        }
        return Interpretation(firing: firing, understanding: understanding, when: when)
    }
}
