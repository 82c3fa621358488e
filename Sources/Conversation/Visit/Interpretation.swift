package import Answers
package import Diary
package import Shop

/// What a line means to the counter: whether it brings a person, what it is about, what it says of time.
package struct Interpretation: Sendable {
    /// The rule that brings a person in place of an answer.
    package var firing: Firing?
    /// What no rule knows but sounds as if a person were needed: where the line answers nothing that was asked.
    package var guess: Firing?
    /// A rule that matched too, where the owner has written an answer to just this: the answer is given, and a person offered beside it.
    package var offer: Firing?
    package var understanding: Understanding
    package var when: When?
    /// A day is named, and nothing said about it.
    package var isDayAlone: Bool
    /// The line is about time and little else, so that it answers "which day?".
    package var isAboutTime = false
    /// What the line says beside names, services and times, as it was typed; small words left out.
    var others: [String] = []
    /// Who is named in it, as typed.
    var people: [Provider.ID] = []

    package init(firing: Firing?, offer: Firing? = nil, understanding: Understanding, when: When?, isDayAlone: Bool = false) {
        self.isDayAlone = isDayAlone
        self.firing = firing
        self.offer = offer
        self.understanding = understanding
        self.when = when
    }

    /// Names, days and times and nothing else, in words that take back what was said before: "no, Thursday", "actually with Jonas", "rather at 3".
    /// A name alone is none: customers are called Mara too.
    func isCorrection(_ line: String) -> Bool {
        let words = LineWords.of(line, apostrophe: .cuts)
        let isTaken = words.contains { Self.takingBack.contains($0) }
        let saysTime = when.map { $0.saysDay || $0.saysTime } ?? false
        guard saysTime || isTaken && (!people.isEmpty || !understanding.services.isEmpty) else { return false }
        return others.allSatisfy { Self.takingBack.contains($0) || Self.wishing.contains($0) }
    }

    private static let takingBack: Set<String> = [
        "no", "nein", "nee", "actually", "wait", "warte", "instead", "rather", "with", "bei", "mit", "lieber", "doch",
        "stattdessen",
        "change", "sorry", "stop", "moment", "halt", "also", "too", "auch", "noch", "plus", "add",
    ]
    private static let wishing: Set<String> = [
        "please", "bitte", "make", "move", "it", "to", "want", "would", "like", "could", "can", "have", "we", "ich", "i", "is",
        "better", "besser", "möchte", "will", "oh", "ah", "hm", "mach", "machen", "wir", "das", "es", "ist", "d", "one", "then",
        "dann", "go", "for", "take", "nehme", "geht", "auf", "verschieben", "let", "s", "my", "of", "works", "passt",
    ]

    /// What brings a person, where nothing was asked before.
    package var call: Firing? { firing ?? guess }

    /// Swearing or an insult and nothing else, whether a rule or the assistant knows the words.
    func bareInsult(_ line: String) -> Firing? {
        if let call { return call.isBareInsult ? call : nil }
        guard understanding.outcome == .intent(.chat(.profanity)) else { return nil }
        return Firing(trigger: .upset, pagesAtOnce: false, because: "The customer swears: “\(line.prefix(100))”.")
    }

    package var entry: Entry.ID? {
        guard call == nil, case .intent(.entry(let id)) = understanding.outcome else { return nil }
        return id
    }

    /// What is asked, so that it is known again in other words; nil where it was not understood, or where words tell more than the intent.
    var meaning: String? {
        switch understanding.outcome {
        case .intent(.entry(let id)): "entry \(id.rawValue)"
        case .intent(.fact(let fact)):
            "fact \(fact.rawValue) \(understanding.services.map(\.rawValue)) \(understanding.providers.map(\.rawValue)) \(when.map(String.init(describing:)) ?? "")"
        case .intent(.task), .intent(.person), .intent(.chat), .suggest, .unknown: nil
        }
    }

    /// "yes", "thanks", "book": said again it is no question asked again.
    var isSmallTalk: Bool {
        switch understanding.outcome {
        case .intent(.chat), .intent(.task), .intent(.person): true
        case .intent(.entry), .intent(.fact), .suggest, .unknown: false
        }
    }

    /// The contract's word: `ask --json`, and the record of a turn.
    package var outcomeName: String {
        if call != nil { return "call" }
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
    private let people: [Provider.ID: Set<String>]
    /// Whether the shop has hours, services or people to name at all; where it is a list of answers, names and days settle nothing.
    private let hasFacts: Bool

    package init(engine: AnswerEngine, triggers: TriggerRules, content: ShopContent) {
        hasFacts = engine.choices(of: [.fact(.openingHours), .fact(.services), .fact(.whoIsIn)]) != nil
        self.engine = engine
        self.triggers = triggers
        services = ServiceWords(content)
        people = Dictionary(
            uniqueKeysWithValues: content.providers.map { ($0.id, Set(Self.words($0.name) + [$0.id.rawValue.lowercased()])) })
    }

    private static func words(_ text: String) -> [String] {
        LineWords.of(text, apostrophe: .stays, withNumbers: true)
    }

    /// "haircut and beard on Saturday morning": services or a person, and a time, are a wish to book where nothing is asked.
    private func withWish(_ understanding: Understanding, in line: String, when: When?, others: [String]) -> Understanding {
        if let task = SpokenWish.ofMine(line, saysTime: when != nil), isOpen(understanding.outcome) {
            var mine = understanding
            mine.outcome = .intent(.task(task))
            mine.because = "It speaks of an appointment that there is already."
            return mine
        }
        let isNamed = !services.mentions(in: line, sure: understanding.services).isEmpty
        let isForSeveral = isNamed && SpokenParty(line, isService: services.isNamed) != nil
        let hasPerson = !understanding.providers.isEmpty, hasTime = when != nil
        var isWish: Bool
        switch understanding.outcome {
        case .intent(.fact(.nextFree)):
            let isWithPerson = hasPerson && when?.saysDay == true && (isNamed || !AskedFact.speaksOfSlots(line))
            isWish = hasTime && (isNamed && SpokenWish.books(line) || isWithPerson)
        case .intent(.fact(.duration)) where isNamed && SpokenWish.asksForTheWait(line):
            var walkIn = understanding
            walkIn.outcome = .intent(.task(.walkIn))
            walkIn.because = "It asks how long the wait is."
            return walkIn
        case .intent(.task), .intent(.person), .intent(.fact(.price)), .intent(.fact(.duration)), .intent(.fact(.services)),
            .intent(.fact(.whoDoes)):
            isWish = false
        case .intent(.chat), .intent(.fact(.openingHours)), .intent(.fact(.whoIsIn)): isWish = isNamed && hasTime
        case .intent(.entry):
            let isLoose = hasPerson || understanding.confidence < Self.loose
            isWish =
                isNamed
                && ((hasTime || isForSeveral) && isLoose || hasTime && isForSeveral || SpokenWish.books(line)
                    || SpokenWish.wantsDone(line) && SpokenWish.onlyWish(others))
                || hasTime && (SpokenWish.wantsToCome(line) || SpokenWish.onlyBooks(others.joined(separator: " ")))
        case .suggest, .unknown:
            if isNamed || hasPerson, SpokenWish.walksIn(line) {
                var walkIn = understanding
                walkIn.outcome = .intent(.task(.walkIn))
                walkIn.because = "A service was named, without an appointment."
                return walkIn
            }
            isWish =
                hasTime && (isNamed || hasPerson || SpokenWish.wantsToCome(line))
                || isNamed && (SpokenWish.books(line) || SpokenWish.wantsDone(line) || SpokenWish.asksFor(line, beside: others))
                || isForSeveral && (hasTime || !SpokenWish.asksLeave(line)) || SpokenWish.onlyBooks(line)
        }
        // "men's cut on the 24th": nothing is asked, whatever entry or task it resembles.
        if isNamed, hasTime || hasPerson, others.isEmpty { isWish = true }
        guard isWish, !SpokenWish.asks(line) else { return understanding }
        var wish = understanding
        wish.outcome = .intent(.task(.book))
        // Of a kind one is chosen, not all booked.
        if wish.services.count > 1, wish.services.allSatisfy(understanding.kinds.contains) { wish.services = [] }
        wish.because = "A service or a person and a time were named, and nothing was asked."
        return wish
    }

    /// Whether the engine hesitates, or took "again" and "when" for small talk and the diary.
    private func isOpen(_ outcome: Understanding.Outcome) -> Bool {
        switch outcome {
        case .suggest, .unknown, .intent(.chat(.repeat)), .intent(.fact): true
        case .intent: false
        }
    }

    /// Below it an entry gives way to a wish to book that names a service and a time.
    private static let loose = 0.45

    /// How sure an answer must be, given or asked back, to come before a guess or before a page for which the owner wrote it: "how do I report
    /// fraud" is asked of an entry on fraud. Of the labelled lines that a guess is right about one in twenty comes as near to an entry.
    private static let likely = 0.4
    private static let likelyByLetters = 0.6
    /// What is asked back comes before what would only be offered from here on.
    private static let worthAsking = 0.3

    /// Danger always brings a person. What would only be offered or is guessed gives way to an answer, what pages to one that the owner wrote
    /// for just that.
    private func isAnswered(_ understanding: Understanding, in firing: Firing) -> Bool {
        guard !firing.isSafety else { return false }
        let id: Entry.ID, isGiven: Bool
        switch understanding.outcome {
        case .intent(.entry(let entry)): (id, isGiven) = (entry, true)
        case .suggest(let intents):
            guard case .entry(let entry)? = intents.first else { return false }
            (id, isGiven) = (entry, false)
        case .intent, .unknown: return false
        }
        let confidence = understanding.confidence
        // An insult asks nothing, whatever an answer it resembles.
        guard !firing.isBareInsult else { return isGiven && confidence >= Self.likely }
        guard firing.pagesAtOnce else { return isGiven || confidence >= Self.worthAsking }
        // "do seniors get money off" only sounds as if somebody were wanted, and one is offered beside what is asked back.
        if firing.isGuess, firing.trigger == .request { return isGiven || confidence >= Self.worthAsking }
        guard !firing.isGuess else { return confidence >= (understanding.isByMeaning ? Self.likely : Self.likelyByLetters) }
        return firing.trigger != .request && !firing.isOwners && confidence >= Self.likely && isWrittenOf(firing, in: id)
    }

    /// A question of the shop's facts or a wish to book, so sure that no guess should come between.
    private func isSettled(_ understanding: Understanding) -> Bool {
        switch understanding.outcome {
        case .intent(.fact), .intent(.task), .intent(.chat): understanding.confidence >= Self.settled
        case .intent(.entry), .intent(.person), .suggest, .unknown: false
        }
    }

    private static let settled = 0.8

    private func isWrittenOf(_ firing: Firing, in id: Entry.ID) -> Bool {
        engine.entry(id)?.phrasings.contains { triggers.fires(on: $0, like: firing) } ?? false
    }

    /// What is settled by what was named, where the engine hesitates or took one service of many: facts about services and people, and
    /// questions that are plain once names and days are out of the way ("seid ihr Heiligabend da").
    private func settle(_ understanding: inout Understanding, when: When?, now: LocalDateTime) {
        let beside = understanding.beside.joined(separator: " ")
        let rest = when == nil ? beside : When.parse(beside, now: now, language: understanding.language)?.rest(of: beside) ?? beside
        let plain = rest.split(separator: " ").map(String.init).filter { !Self.dayCompany.contains($0) }
        // "the next free" is a time too.
        if settleFact(&understanding, beside: plain, when: when)
            || settleFact(&understanding, beside: understanding.beside, when: when)
        {
            return
        }
        let saysDay = when?.saysDay ?? false
        switch understanding.outcome {
        case .intent: return
        // Several answers with hours, and a day: the calendar tells it.
        case .suggest(let intents) where saysDay && intents.allSatisfy(isAboutHours):
            understanding.outcome = .intent(intents[0])
            return
        case .suggest, .unknown: break
        }
        let isNamed = !understanding.services.isEmpty || !understanding.providers.isEmpty
        guard isNamed || saysDay, !understanding.isNamesOnly, !plain.isEmpty else { return }
        let line = plain.joined(separator: " ")
        let usualDay = understanding.language == .german ? " am Samstag" : " on Saturday"
        // "next free" is a time too: with it the question may be plain.
        for line in [line] + (saysDay ? [line + usualDay] : []) + (beside == line ? [] : [beside]) {
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

    /// What is asked of services or people that were named, and is in services.yaml or the diary.
    /// - Parameter beside: the words that are no part of a name or a day.
    private func settleFact(_ understanding: inout Understanding, beside: [String], when: When?) -> Bool {
        let services = understanding.services + understanding.kinds
        guard let fact = AskedFact.of(beside, isOfPeople: !understanding.providers.isEmpty, isDated: when != nil),
            engine.choices(of: [.fact(fact)]) != nil
        else { return false }
        switch fact {
        case .price, .duration:
            guard !services.isEmpty, when == nil else { return false }
            if case .intent(.entry(let id)) = understanding.outcome, let entry = engine.entry(id) {
                // An owner's entry about just this is the better answer; one about a single cut is none to "how much is a cut", a list of
                // everything none to "how much is a fringe trim".
                let told = LiveFacts.services(in: entry.answer)
                if told.isEmpty && !entry.tellsPrices || told.filter(services.contains).count >= min(2, services.count) {
                    return false
                }
            }
        case .nextFree:
            guard !services.isEmpty || !understanding.providers.isEmpty || when != nil && AskedFact.asksForPlace(beside) else {
                return false
            }
            switch understanding.outcome {
            // "next free appointment with Jonas" wishes for nothing yet.
            case .intent(.task(.book)): guard AskedFact.speaksOfSlots(beside), !AskedFact.wishes(beside) else { return false }
            case .intent(.task): return false
            case .intent, .suggest, .unknown: break
            }
        case .whoIsIn:
            guard !understanding.providers.isEmpty || when?.saysDay ?? false else { return false }
        case .whoDoes: guard !services.isEmpty, when == nil else { return false }
        case .openingHours, .services: return false
        }
        understanding.services = services
        understanding.outcome = .intent(.fact(fact))
        understanding.because = "It asks nothing but this, of what your services.yaml names."
        return true
    }

    private func isAboutHours(_ intent: Intent) -> Bool {
        switch intent {
        case .entry(let id): engine.entry(id)?.tellsHours ?? false
        case .fact(let fact): fact == .openingHours
        case .task, .person, .chat: false
        }
    }

    /// Of the words as they were typed: what the answers mend may be a name or a time that they do not know.
    private func others(in line: String, _ typed: When?) -> [String] {
        Self.words(typed?.rest(of: line) ?? line).filter { word in
            !Self.dayCompany.contains(word) && !Self.articles.contains(word) && !services.names(word)
                && !people.values.contains { $0.contains(word) }
        }
    }

    private static let articles: Set<String> = ["a", "an", "ein", "eine", "einen"]

    /// "tomorrow", "on Saturday please": a day, and nothing said about it.
    private static func isDayAlone(_ line: String, _ when: When) -> Bool {
        // "I can't come tomorrow" says what it has to say.
        guard when.saysDay, when.excluded.isEmpty else { return false }
        let rest = when.rest(of: line).lowercased().split { !$0.isLetter && !$0.isNumber }
        return rest.allSatisfy { dayCompany.contains(String($0)) }
    }

    private static let dayCompany: Set<String> = [
        "on", "at", "the", "this", "please", "pls", "am", "um", "den", "diesen", "dieses", "bitte", "and", "und", "for", "für",
        "then", "with", "bei", "mit",
    ]

    /// - Parameter now: local time of the shop, for "tomorrow".
    package func interpret(_ line: String, language: Language?, now: LocalDateTime) -> Interpretation {
        var understanding = engine.understand(line, language: language)
        // Shorthand and slips hide days: "r u open sat", "on saterday".
        let typed = hasFacts ? When.parse(line, now: now, language: language) : nil
        // A day that is none is not mended into another.
        let isPlain = !hasFacts || typed.map { $0.saysDay || $0.problem != nil } ?? false
        let mended = isPlain ? nil : When.parse(understanding.readAs, now: now, language: language)
        let when = mended?.saysDay ?? false ? mended?.detached : typed ?? mended?.detached
        // Where a time stands is known of the text it was read from only.
        let isMended = mended?.saysDay ?? false || typed == nil
        let isAboutTime = (isMended ? mended?.isAnswer(to: understanding.readAs) : typed?.isAnswer(to: line)) ?? false
        let isDayAlone = typed.map { Self.isDayAlone(line, $0) } ?? false
        if isDayAlone, let choices = engine.choices(of: [.fact(.openingHours), .task(.book)]) {
            understanding.outcome = choices
            understanding.because = "A day alone: it does not say what is asked."
        }
        let others = others(in: line, typed)
        if hasFacts, !isDayAlone {
            settle(&understanding, when: when, now: now)
            understanding = withWish(understanding, in: line, when: when, others: others)
        }
        // Codes and numbers are no cry for help, whatever their digits; nor is a day that does not suit: „Freitag geht nicht“.
        var result = Interpretation(firing: nil, understanding: understanding, when: when)
        result.isAboutTime = isAboutTime
        result.others = others
        let said = Set(Self.words(line))
        result.people = people.filter { !$1.isDisjoint(with: said) }.map(\.key)
        // Services, people and a time, and not a word beside them: nothing is left that could sound like anything.
        let isPlainWish = others.isEmpty && when != nil && understanding.outcome == .intent(.task(.book))
        let isTimeAlone = typed.map { when in
            (when.saysDay || when.saysTime) && Self.words(when.rest(of: line)).allSatisfy(Self.dayCompany.contains)
        }
        guard line.contains(where: \.isLetter), let firing = triggers.firing(on: line), firing.isSafety || isTimeAlone != true
        else {
            result.isDayAlone = isDayAlone
            if understanding.outcome == .intent(.person), triggers.soundsHarmless(line) { result.understanding.outcome = .unknown }
            return result
        }
        if isAnswered(understanding, in: firing) {
            result.offer = firing
        } else if !firing.isGuess {
            result.firing = firing
        } else if !isPlainWish, firing.isSafety || !isSettled(understanding) {
            result.guess = firing
        }
        return result
    }
}
