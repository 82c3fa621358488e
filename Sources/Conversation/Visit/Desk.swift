import Answers
import Diary
import Shop

/// Questions at the desk: answered from the owner's entries and the shop's facts, or honestly not.
extension Visit {
    mutating func read(_ text: String, in world: Surroundings) {
        let line = text.trimmed
        // The keys of the footer, for those who press Enter after them, and for plain input.
        if line.count == 1, let key = line.first {
            if key == Key.personAnywhere || key == Key.person { return askForPerson(said: line) }
            if key == Key.newCustomer || key == Key.back || key == Key.helped && hotKeys.contains(key) {
                return press(key, in: world)
            }
        }
        switch stage {
        case .desk: readAtDesk(line, in: world)
        case .suggestions(let suggestions): readSuggestion(line, among: suggestions, in: world)
        case .service(let among, let page): readService(line, among: among, page: page, in: world)
        case .provider(let providers): readProvider(line, providers, in: world)
        case .day(let days): readDay(line, days, in: world)
        case .time(let visits, let page): readTime(line, visits, page: page, in: world)
        case .name: readName(line, in: world)
        case .phone: readPhone(line, in: world)
        case .readBack: readConfirmation(line, in: world)
        case .code: readCode(line, in: world)
        case .digits(let code): readDigits(line, code, in: world)
        case .actions(let bookings): readAction(line, bookings, in: world)
        case .confirmCancel(let bookings): readCancellation(line, bookings, in: world)
        case .lostPhone: readLostPhone(line, in: world)
        case .lostDay(let phone): readLostDay(line, phone: phone, in: world)
        case .recallPhone: readRecallPhone(line, in: world)
        case .walkIn(let offer): readWalkIn(line, offer, in: world)
        case .freed(let visit): readFreed(line, visit, in: world)
        case .confirmStop: readStop(line, in: world)
        case .waiting, .callbackName, .callbackPhone: readCallback(line, in: world)
        case .confirmLeave: readLeave(line, in: world)
        }
    }

    private mutating func readAtDesk(_ line: String, in world: Surroundings) {
        guard !line.isEmpty else {
            body = menu()
            return
        }
        if line.count == 1, let key = line.first, menuChoices().contains(where: { $0.key == key }) {
            return chooseFromMenu(key, in: world)
        }
        if isFeedbackOpen || isWrongOpen, Self.saysWrong(line) { return flagWrong(said: line) }
        if isFeedbackOpen, Self.saysUnhelpful(line) { return giveFeedback(helped: false, said: line) }
        if let index = choice(in: line, of: context.suggestions.count, in: world) {
            let offered = context
            hearCustomer("\(index + 1) \(offered.suggestions[index].label)")
            return choose(offered.suggestions[index], in: world)
        }
        answer(line, in: world)
    }

    private mutating func chooseFromMenu(_ key: Character, in world: Surroundings) {
        if key == Key.wrong, isWrongOpen { return flagWrong(said: String(key) + " " + wording(.menuWrong)) }
        isWrongOpen = false
        hearCustomer(String(key) + " " + (menuChoices().first { $0.key == key }?.label ?? ""))
        switch key {
        case "1": saying("answer", intent: Intent.Fact.price.rawValue) { $0.tellPrices() }
        case "2": saying("answer", intent: Intent.Fact.openingHours.rawValue) { $0.tellWeek() }
        case "3": startBooking(in: world)
        case "4": startMyBooking()
        case "6": startWalkIn(nil, line: "", in: world)
        case Key.aloud: toggleSpeech()
        default:
            if let other = otherLanguages.first { wording = Wording(language: other, content: content) }
            tell(.greeting)
            body += menu()
        }
    }

    private mutating func toggleSpeech() {
        isSpoken.toggle()
        tell(isSpoken ? .aloudOn : .aloudOff, ["key": String(Key.aloud), "person": personKey])
        body += menu()
    }

    /// A line of free text, wherever it was typed.
    mutating func answer(_ line: String, in world: Surroundings) {
        let interpretation = interpret(line, in: world)
        follow(interpretation.understanding.language)
        isFeedbackOpen = false
        isWrongOpen = false
        let question = Question(line, meaning: interpretation.meaning)
        if !(interpretation.call?.isSafety ?? false), Self.asksForCallback(line) {
            hearCustomer(line, as: interpretation)
            // What it is to be about, where they say it.
            if question.isTelling { story.asked(question) }
            return startCallback()
        }
        if let insult = interpretation.bareInsult(line) { return meet(insult, line, interpretation) }
        if let firing = interpretation.call, firing.pagesAtOnce {
            hearCustomer(line, as: interpretation)
            story.asked(question)
            return callAtOnce(firing)
        }
        hearCustomer(line, as: interpretation)
        if !interpretation.isSmallTalk || question.isTelling, isThirdRound(question) { return askAgain() }
        if let firing = interpretation.call {
            offerPerson(CallDraft(trigger: firing.trigger, reason: firing.because, person: firing.person))
            return askAgain()
        }
        let isSureOfEntry = interpretation.entry != nil && interpretation.understanding.confidence >= 0.5
        if canBook, !isSureOfEntry, SpokenWish.repeatsLastTime(line) { return startRecall(interpretation) }
        if let offer = interpretation.offer {
            story.offered = CallDraft(trigger: offer.trigger, reason: offer.because, person: offer.person)
            story.triggers += story.offered.map { [$0] } ?? []
        }
        if canBook, SpokenWish.asksToWait(line), !SpokenWish.isQuestion(line) {
            return startWaiting(interpretation, line: line, in: world)
        }
        switch interpretation.understanding.outcome {
        case .intent(let intent):
            act(on: intent, interpretation, line: line, in: world)
        case .suggest(let intents): suggest(intents, about: interpretation.understanding)
        case .unknown: admitNotKnowing(line)
        }
    }

    /// The language typed is the language spoken from then on.
    private mutating func follow(_ typed: Language?) {
        guard let typed, typed != language, content.languages.contains(typed) else { return }
        wording = Wording(language: typed, content: content)
    }

    /// The first time in a row calmly, with one key for a person; who goes on like that is met by one.
    private mutating func meet(_ insult: Firing, _ line: String, _ interpretation: Interpretation) {
        let isSecond = wasInsulted
        hearCustomer(line, as: interpretation)
        wasInsulted = true
        guard !isSecond else { return callAtOnce(insult) }
        let draft = CallDraft(trigger: insult.trigger, reason: insult.because, person: insult.person)
        story.triggers.append(draft)
        story.offered = draft
        tell(.calm)
        askAgain()
    }

    private mutating func callAtOnce(_ firing: Firing) {
        let sentence: Phrase? =
            switch firing.trigger {
            case .urgent: firing.isSafety ? .sorrySafety : .sorryUrgent
            case .upset: .sorryUpset
            case .button, .request, .complex, .repeat, .topic: nil
            }
        if let sentence { tell(sentence) }
        callPerson(
            CallDraft(trigger: firing.trigger, reason: firing.because, isUrgent: sentence != nil, person: firing.person),
            isToldOf: sentence != nil)
        // A callback in the morning is nothing to offer to who is hurt now.
        if firing.isSafety { isOfferDue = false }
        if let half = say.draft(draft) { tell(.halfMade, ["draft": half]) }
        // Who is hurt or angry is met with a sentence, not with a menu; its keys hold all the same.
        if sentence == nil || stage != .desk || isOfferDue { askAgain() }
    }

    mutating func act(on intent: Intent, _ interpretation: Interpretation, line: String, in world: Surroundings) {
        misses = 0
        switch intent {
        case .entry(let id) where isAboutHours(id) && interpretation.when?.saysDay == true:
            // The entry tells of today; a line that names a day is answered for that day.
            return act(on: .fact(.openingHours), interpretation, line: line, in: world)
        case .entry(let id): tellEntry(id, interpretation, line: line)
        case .fact(let fact):
            let understanding = interpretation.understanding
            context = Context(
                intent: intent, fact: fact, services: understanding.services, providers: understanding.providers,
                when: interpretation.when, question: line)
            story.shown.append(fact.rawValue)
            saying("answer", intent: fact.rawValue) { $0.tellFact(fact, interpretation, in: world) }
            finishAnswer()
        case .task(let task): start(task, interpretation, line: line, in: world)
        case .person:
            callPerson(CallDraft(trigger: .request, reason: "The customer asked for a person: “\(line)”."))
            askAgain()
        case .chat(let chat): reply(to: chat, in: world)
        }
    }

    /// Whether an entry answers with the shop's hours.
    private func isAboutHours(_ id: Entry.ID) -> Bool { content.entry(id)?.tellsHours ?? false }

    private mutating func start(_ task: Intent.Task, _ interpretation: Interpretation, line: String, in world: Surroundings) {
        switch task {
        case .book: startBooking(from: interpretation, line: line, in: world)
        case .move, .cancel, .lookUp:
            if isBooking { askWhetherToStop() } else { startMyBooking() }
        case .walkIn: startWalkIn(interpretation, line: line, in: world)
        }
    }

    private mutating func tellEntry(_ id: Entry.ID, _ interpretation: Interpretation, line: String) {
        guard let entry = content.entry(id) else { return admitNotKnowing(line) }
        let told = LiveFacts.services(in: entry.answer)
        let named = interpretation.understanding.services, services = named.isEmpty ? told : named
        let isAboutPrices = !told.isEmpty || entry.tellsPrices
        context = Context(
            intent: isAboutHours(id) ? .fact(.openingHours) : .entry(id),
            fact: isAboutHours(id) ? .openingHours : isAboutPrices ? .price : nil,
            services: services.isEmpty ? context.services : services,
            isAside: services.isEmpty && !isAboutPrices, question: line)
        story.shown.append(entry.question)
        saying("answer", entry: id) {
            $0.tell(LiveFacts.render(entry.answer, content: $0.content, now: $0.localNow, language: entry.language))
        }
        if let firing = content.handoff.firing(onTags: entry.tags) {
            let draft = CallDraft(trigger: firing.trigger, reason: firing.because, person: firing.person)
            if firing.pagesAtOnce { callPerson(draft) } else { offerPerson(draft) }
        } else if interpretation.offer != nil {
            tell(.offerPerson)
        }
        finishAnswer()
    }

    private mutating func finishAnswer() {
        if stage == .desk || isSuggesting {
            stage = .desk
            isFeedbackOpen = true
            if let memory, !memory.isKept { self.memory = nil }
        }
        askAgain()
    }

    var isSuggesting: Bool {
        if case .suggestions = stage { true } else { false }
    }

    /// Never a guess. The second time in a row a person is the better answer.
    mutating func admitNotKnowing(_ line: String) {
        misses += 1
        story.notUnderstood += 1
        if misses >= 2 {
            saying("unknown") { $0.tell(.unknownAgain) }
            offerPerson(CallDraft(trigger: .repeat, reason: "Two questions in a row were not understood."))
        } else {
            saying("unknown") { $0.tell(.unknown) }
            tell(.offerPerson)
        }
        askAgain()
    }

    private mutating func reply(to chat: Intent.Chat, in world: Surroundings) {
        switch chat {
        case .greeting: tell(.hello)
        case .thanks: tell(.thanks)
        case .whoAreYou: tell(.whoAreYou)
        case .help: tell(.help)
        // Met before it comes to this.
        case .profanity: tell(.calm)
        case .yes: tell(.yesWhat)
        case .no: tell(.backAtDesk)
        case .goodbye:
            tell(.goodbye)
            if call == nil { return leave(.goodbye) }
        case .startOver: return startAfresh()
        case .repeat:
            guard let intent = context.intent else {
                tell(.nothingToRepeat)
                break
            }
            let again = world.interpret(context.question, language)
            return act(on: intent, again, line: context.question, in: world)
        }
        askAgain()
    }

    /// Puts the question of the current stage under whatever was just said.
    mutating func askAgain() {
        switch stage {
        case .desk:
            if isOfferDue { return offerWhileWaiting() }
            body += menu()
        case .suggestions(let suggestions): offerSuggestions(suggestions)
        case .service(let among, let page): askService(among: among, page: page)
        case .provider(let providers): askProvider(providers)
        case .day(let days): askDay(days)
        case .time(let visits, let page): askTime(visits, page: page)
        case .name: askName()
        case .phone: tell(.askPhone)
        case .readBack: readBack()
        case .code: tell(.askCode, ["lost": String(Key.helped)])
        case .digits: tell(.askDigits)
        case .actions(let bookings): askAction(bookings)
        case .confirmCancel(let bookings): askCancellation(bookings)
        case .lostPhone: tell(.askLostPhone)
        case .lostDay: tell(.askLostDay)
        case .recallPhone: tell(.askRecallPhone)
        case .walkIn(let walkIn): askWalkIn(walkIn)
        case .freed(let visit): askFreed(visit)
        case .confirmStop:
            tell(.confirmStopBooking, ["draft": say.draft(draft) ?? ""])
            offer([("1", wording(.stopYes)), ("2", wording(.stopNo)), ("3", wording(otherCancellation))])
        case .confirmLeave: askToLeave()
        case .waiting, .callbackName, .callbackPhone: askCallbackAgain()
        }
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
            return ""
        }
        return String(self[first...last])
    }
}
