package import Answers
import Diary
package import Shop

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
        if case .intent(.task(let task)) = understanding.outcome, task == .cancel || task == .move, SpokenWish.asksTheCost(line),
            let entry = understanding.candidates.first?.entry
        {
            var asked = understanding
            asked.outcome = .suggest([.entry(entry), .task(task)])
            asked.because = "It asks what a change costs, not for one."
            return asked
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
        case .intent(.chat), .intent(.fact(.openingHours)), .intent(.fact(.whoIsIn)):
            isWish = hasTime && (isNamed || SpokenWish.onlyBooks(others.joined(separator: " ")))
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
        guard isWish, !SpokenWish.asks(line), engine.choices(of: [.task(.book)]) != nil else { return understanding }
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
        // Several answers with hours, and a day: the calendar tells it, of this shop's.
        case .suggest(let intents) where saysDay && intents.allSatisfy(isAboutHours) && !asksOfAnotherThing(understanding):
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
            case .intent(.entry(let id)) where saysDay && !isNamed && mayBe(id, understanding.outcome):
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
            if understanding.providers.isEmpty, !(when?.saysDay ?? false) {
                // "who is in": today, where the owner has no answer of their own.
                guard beside.count >= 3 else { return false }
                switch understanding.outcome {
                case .suggest, .unknown: break
                case .intent: return false
                }
            }
        case .whoDoes: guard !services.isEmpty, when == nil else { return false }
        case .openingHours, .services: return false
        }
        understanding.services = services
        understanding.outcome = .intent(.fact(fact))
        understanding.because = "It asks nothing but this, of what your services.yaml names."
        return true
    }

    /// „wo seid ihr genau“ is like „wann seid ihr da“, and asks for no hours.
    private func asksWhoOrWhere(_ understanding: Understanding) -> Bool {
        guard case .intent(let intent) = understanding.outcome, isAboutHours(intent), understanding.confidence < Self.settled,
            let first = understanding.readAs.split(separator: " ").first
        else { return false }
        return ["who", "where", "wer", "wo", "wohin", "woher"].contains(first)
    }

    /// "is the post office open on Saturday", "what is the date today": a word that no entry speaks of stands where the shop would.
    private func asksOfAnotherThing(_ understanding: Understanding) -> Bool {
        let words = understanding.readAs.split(separator: " ").map(String.init)
        return understanding.strangers.contains { stranger in
            guard let at = words.firstIndex(of: stranger) else { return false }
            return words[max(0, at - 2)..<at].contains(where: Self.pointing.contains)
        }
    }

    private static let pointing: Set<String> = [
        "the", "a", "an", "which", "that", "der", "die", "das", "ein", "eine", "welcher", "welche", "welches",
    ]

    /// What a line without its day is answered with, where with the day nothing was, or hours among others.
    private func mayBe(_ simpler: Entry.ID, _ outcome: Understanding.Outcome) -> Bool {
        switch outcome {
        case .unknown: true
        case .suggest(let intents): intents.first.map(isAboutHours) ?? false && isAboutHours(.entry(simpler))
        case .intent: false
        }
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
            if line.hasSuffix("?"), engine.choices(of: [.fact(.openingHours)]) != nil {
                understanding.outcome = .intent(.fact(.openingHours))
                understanding.because = "A day and a question mark: are you open then."
            }
        }
        let others = others(in: line, typed)
        if hasFacts, !isDayAlone {
            settle(&understanding, when: when, now: now)
            if asksWhoOrWhere(understanding) { understanding.outcome = .unknown }
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
            if understanding.outcome == .intent(.person), understanding.providers.isEmpty, triggers.soundsHarmless(line) {
                result.understanding.outcome = .unknown
            }
            return result
        }
        if isAnswered(understanding, in: firing) {
            result.offer = firing
        } else if !firing.isGuess {
            result.firing = firing
        } else if !isPlainWish, firing.isSafety || !isSettled(understanding), !SpokenWish.asksWhetherFine(line) {
            result.guess = firing
        }
        return result
    }
}
