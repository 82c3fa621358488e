import Answers
import Diary
import Shop

/// Lines read against what was said before.
extension Visit {
    /// By rules, in this order:
    /// 1. "how much is that": a fact about the services last spoken of;
    /// 2. "book it", "can I have one tomorrow", "I'll take it": the service last spoken of;
    /// 3. "and on Sunday?", "what about for kids", "Mara?": the last question again, of another day, service or person;
    /// 4. "no, I meant parking": the rest of the line by itself;
    /// 5. what is left of it, put behind the last question, where the answer speaks of it.
    func interpret(_ line: String, in world: Surroundings) -> Interpretation {
        let plain = world.interpret(line, language)
        guard plain.firing == nil, context != Context() else { return plain }
        if let beside = dayBeside(plain, line) { return beside }
        if let pointed = pointingBack(plain, line) { return pointed }
        let read = plain.understanding.readAs
        guard let followUp = Context.followUp(in: line) ?? Context.followUp(in: read) ?? bare(plain, line) else { return plain }
        var told = world.interpret(followUp.rest, language)
        guard told.firing == nil else { return told }
        if let pointed = pointingBack(told, followUp.rest) { return pointed }
        if let fact = context.fact, goesOn(about: fact, with: told) {
            goOn(about: fact, &told)
            return told
        }
        switch told.understanding.outcome {
        case .intent(.chat): break
        // "and who is in then?": the day that was spoken of.
        case .intent(.fact(.whoIsIn)), .intent(.fact(.openingHours)):
            if told.when == nil, !followUp.isCorrection { told.when = context.when }
            return told
        // "what about my kids" asks; nothing is to be done by that.
        case .intent(.task) where !isBooking && SpokenWish.asks(line): return plain
        case .intent: return told
        case .suggest, .unknown: if followUp.isCorrection { return told }
        }
        return joined(followUp, told, plain, in: world) ?? plain
    }

    /// "and the day after?", of the one day that was spoken of.
    private func dayBeside(_ plain: Interpretation, _ line: String) -> Interpretation? {
        guard let fact = context.fact, let step = Context.daysOn(line),
            let day = context.when?.onlyDay(from: localNow.date, horizon: localNow.date.adding(days: 400))
        else { return nil }
        var plain = plain, when = When()
        when.dates = [day.adding(days: step)...day.adding(days: step)]
        plain.when = when
        goOn(about: fact, &plain)
        return plain
    }

    /// Rules 1 and 2.
    private func pointingBack(_ plain: Interpretation, _ line: String) -> Interpretation? {
        var plain = plain
        let understanding = plain.understanding
        if context.fact == .nextFree, !isBooking, SpokenWish.takes(line) {
            plain.understanding.services = context.services
            plain.understanding.providers = context.providers
            plain.understanding.outcome = .intent(.task(.book))
            return plain
        }
        guard understanding.services.isEmpty, understanding.kinds.isEmpty else { return nil }
        if let fact = AskedFact.value(in: line) ?? AskedFact.value(in: understanding.readAs) {
            if fact == .price, context.isAside { return priceOfAside(plain) }
            if fact == .openingHours { return untilWhen(plain) }
            if fact == .whoIsIn { return whoIsIn(plain) }
            guard !context.services.isEmpty else { return nil }
            plain.understanding.services = context.services
            plain.understanding.outcome = .intent(.fact(fact))
            return plain
        }
        switch understanding.outcome {
        case .intent(.fact(.nextFree)):
            plain.understanding.services = context.services
            if understanding.providers.isEmpty, Context.pointsAtPerson(line) { plain.understanding.providers = context.providers }
            return plain
        case .intent(.task(.book))
        where isOneSpokenOf
            && (context.fact == .nextFree || Context.pointsBack(line)
                || context.fact != nil && SpokenWish.onlyBooks(plain.others.joined(separator: " "))):
            plain.understanding.services = context.services
            if understanding.providers.isEmpty { plain.understanding.providers = context.providers }
            return plain
        case .suggest, .unknown, .intent(.chat), .intent(.fact(.openingHours)), .intent(.fact(.whoIsIn)), .intent(.entry):
            let rest = plain.when?.rest(of: line) ?? line
            guard isOneSpokenOf, Context.pointsBack(line), AskedFact.wantsPlace(rest, on: plain.when?.saysDay ?? false) else {
                return nil
            }
            plain.understanding.services = context.services
            plain.understanding.outcome = .intent(.fact(.nextFree))
            return plain
        case .intent: return nil
        }
    }

    /// "until when", of the day whose hours were told.
    private func untilWhen(_ plain: Interpretation) -> Interpretation? {
        guard context.fact == .openingHours else { return nil }
        var plain = plain
        plain.when = context.when
        plain.understanding.outcome = .intent(.fact(.openingHours))
        return plain
    }

    /// On the day that was spoken of.
    private func whoIsIn(_ plain: Interpretation) -> Interpretation? {
        guard plain.when == nil, let when = context.when, when.saysDay else { return nil }
        var plain = plain
        plain.when = when
        plain.understanding.outcome = .intent(.fact(.whoIsIn))
        return plain
    }

    private var isOneSpokenOf: Bool { context.services.count == 1 && !context.isAside }

    /// "how much is it" of a thing that services.yaml does not name: the owner's answer again where it speaks of money, else nobody knows.
    private func priceOfAside(_ plain: Interpretation) -> Interpretation {
        var plain = plain
        if case .entry(let id)? = context.intent, let entry = content.entry(id), entry.speaksOfMoney {
            plain.understanding.outcome = .intent(.entry(id))
        } else {
            plain.understanding.outcome = .unknown
        }
        return plain
    }

    /// A line that needs no opening to go on: a name, a day, an hour or a word with a question mark.
    private func bare(_ plain: Interpretation, _ line: String) -> Context.FollowUp? {
        let isNamed = plain.isDayAlone || plain.understanding.isNamesOnly
        let isHour = context.fact == .nextFree && plain.isAboutTime && !plain.isDone
        let isWord = plain.understanding.outcome == .unknown && line.hasSuffix("?") && AskedFact.words(in: line).count <= 3
        guard context.fact != nil && (isNamed || isHour) || isWord else { return nil }
        return Context.FollowUp(rest: line, isCorrection: false)
    }

    /// Whether the line names what the fact can be asked of.
    private func goesOn(about fact: Intent.Fact, with told: Interpretation) -> Bool {
        let understanding = told.understanding
        switch fact {
        case .price, .duration: return !(understanding.services.isEmpty && understanding.kinds.isEmpty) && told.when == nil
        case .openingHours: return told.when?.saysDay ?? false
        case .whoIsIn: return told.when?.saysDay ?? false || understanding.isNamesOnly && !understanding.providers.isEmpty
        case .nextFree: return told.when != nil || understanding.isNamesOnly
        case .whoDoes: return !understanding.services.isEmpty
        case .services: return false
        }
    }

    /// What the line does not name stays as it was said.
    private func goOn(about fact: Intent.Fact, _ told: inout Interpretation) {
        told.understanding.outcome = .intent(.fact(fact))
        if told.understanding.services.isEmpty {
            told.understanding.services = told.understanding.kinds.isEmpty ? context.services : told.understanding.kinds
        }
        switch fact {
        case .nextFree, .whoIsIn:
            if told.understanding.providers.isEmpty { told.understanding.providers = context.providers }
            told.when = told.when.map { $0.after(context.when) } ?? context.when
        case .price, .duration, .openingHours, .services, .whoDoes: break
        }
    }

    private func joined(
        _ followUp: Context.FollowUp, _ told: Interpretation, _ plain: Interpretation, in world: Surroundings
    ) -> Interpretation? {
        guard !context.question.isEmpty else { return nil }
        let joined = world.interpret(context.question + " " + followUp.rest, language)
        guard case .intent(.entry) = joined.understanding.outcome,
            joined.understanding.confidence > plain.understanding.confidence
        else { return nil }
        // The last question makes it sure of itself; the new words must be spoken of too.
        let new = Set(told.understanding.readAs.split(separator: " ").map(String.init))
        return joined.understanding.strangers.contains(where: new.contains) ? nil : joined
    }
}

extension Interpretation {
    /// Something is to be done, or somebody to come.
    fileprivate var isDone: Bool {
        switch understanding.outcome {
        case .intent(.task), .intent(.person): true
        case .intent(.entry), .intent(.fact), .intent(.chat), .suggest, .unknown: false
        }
    }
}

extension Entry {
    /// Answers with the shop's hours.
    var tellsHours: Bool { hasFacts && ["{{hours.", "{{open.", "{{closures"].contains { answer.contains($0) } }

    /// Answers with the list of prices.
    var tellsPrices: Bool { hasFacts && answer.contains("{{prices") }

    /// Whether anything in it is filled in. Most answers are as they were written, and looking for words in them takes its time.
    private var hasFacts: Bool { answer.utf8.contains(UInt8(ascii: "{")) }

    /// Whether it says what something costs, or that it costs nothing.
    var speaksOfMoney: Bool {
        answer.contains { "€$£".contains($0) } || answer.contains(".price}}")
            || AskedFact.words(in: answer).contains(where: Self.moneyWords.contains)
    }

    private static let moneyWords: Set<String> = [
        "free", "charge", "cost", "costs", "price", "prices", "paid", "euro", "euros", "kostenlos", "gratis", "umsonst", "kostet",
        "kosten", "preis", "gebühr", "bezahlt",
    ]
}
