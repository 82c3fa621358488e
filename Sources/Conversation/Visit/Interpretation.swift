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

    /// What is settled by what was named, where the engine hesitates or took one service of many: a price or a duration of services, and
    /// questions that are plain once names and days are out of the way ("next free slot for a beard trim", "seid ihr Heiligabend da").
    private func settle(_ understanding: inout Understanding, when: When?, now: LocalDateTime) {
        let services = understanding.services + understanding.kinds
        if !services.isEmpty, when == nil, let fact = Context.factAsked(in: understanding.beside.joined(separator: " ")) {
            if case .intent(.entry(let id)) = understanding.outcome, let entry = engine.entry(id) {
                // An owner's entry about just this is the better answer; one about a single cut is none to "how much is a cut".
                let told = LiveFacts.services(in: entry.answer).filter(services.contains)
                if told.count >= min(2, services.count) || (told.isEmpty && fact != .price) { return }
            }
            understanding.services = services
            understanding.outcome = .intent(.fact(fact))
            understanding.because = "It asks nothing but this, of what your services.yaml names."
            return
        }
        switch understanding.outcome {
        case .intent: return
        case .suggest, .unknown: break
        }
        let saysDay = when?.saysDay ?? false, isNamed = !understanding.services.isEmpty || !understanding.providers.isEmpty
        guard isNamed || saysDay, !understanding.isNamesOnly else { return }
        let beside = understanding.beside.joined(separator: " ")
        let rest = When.parse(beside, now: now, language: understanding.language)?.rest(of: beside) ?? beside
        let plain = rest.split(separator: " ").filter { !Self.dayCompany.contains(String($0)) }.joined(separator: " ")
        guard !plain.isEmpty else { return }
        let usualDay = understanding.language == .german ? " am Samstag" : " on Saturday"
        for line in [plain] + (saysDay ? [plain + usualDay] : []) {
            let simpler = engine.understand(line, language: understanding.language)
            switch simpler.outcome {
            case .intent(.fact), .intent(.task): break
            // Only hours depend on the day alone; what an entry says of a service is in its own words.
            case .intent(.entry) where saysDay && !isNamed && understanding.outcome == .unknown:
                understanding.confidence = simpler.confidence
            case .intent, .suggest, .unknown: continue
            }
            understanding.outcome = simpler.outcome
            understanding.because = "Without the names and days in it: " + simpler.because
            return
        }
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
        // Shorthand and slips hide days: "r u open sat", "on saterday".
        let typed = When.parse(line, now: now, language: language)
        let when =
            typed?.saysDay ?? false ? typed : When.parse(understanding.readAs, now: now, language: language)?.detached ?? typed
        let isDayAlone = typed.map { Self.isDayAlone(line, $0) } ?? false
        if isDayAlone, let choices = engine.choices(of: [.fact(.openingHours), .task(.book)]) {
            understanding.outcome = choices
            understanding.because = "A day alone: it does not say what is asked."
        }
        if !isDayAlone { settle(&understanding, when: when, now: now) }
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
