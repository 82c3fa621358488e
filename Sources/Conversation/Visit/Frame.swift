import Answers
import Shop

/// What stands round the conversation on every screen: the shop, the keys, the notices.
extension Visit {
    package var screen: Screen {
        var notices: [String] = []
        if let callNotice { notices.append(callNotice) }
        if isBellDown { notices.append(bellFallback) }
        if isSaving { notices.append(wording(.saving)) }
        if !isLedgerWritable { notices.append(wording(.ledgerDown)) }
        if let idleNotice { notices.append(idleNotice) }
        return Screen(
            shopName: content.name, demonstration: demonstration, opening: opening,
            notices: notices, body: body, prompt: prompt, keyHelp: keyHelp, hotKeys: hotKeys,
            isPrivate: isPrivate, keyMore: wording(.keyMore), chimes: chimes)
    }

    /// One of the assistant's sentences, in the language of this visit.
    package func words(_ phrase: Phrase) -> String { wording(phrase) }

    private var isPrivate: Bool {
        switch stage {
        case .name, .phone, .lostPhone, .recallPhone, .callbackName, .callbackPhone: true
        case .desk, .suggestions, .service, .provider, .day, .time, .readBack, .code, .digits, .actions, .confirmCancel, .lostDay,
            .walkIn, .freed, .confirmStop, .confirmLeave, .waiting:
            false
        }
    }

    private var demonstration: String? {
        guard content.isDemonstration || buttonCommand != nil else { return nil }
        return wording(.demonstration) + (buttonCommand.map { "\n" + wording(.simulatedButton, ["command": $0]) } ?? "")
    }

    /// "Open now, until 18:00."
    var opening: String {
        guard now.isClockTrusted else { return wording(.dateDoubted) }
        guard !content.hours.isEmpty || !content.exceptions.isEmpty else { return "" }
        let local = localNow
        if content.isOpen(at: local) {
            return content.closing(after: local).map { wording(.openUntil, ["time": say.time($0.time)]) } ?? ""
        }
        return content.nextOpening(after: local).map { wording(.closedUntil, ["when": say.dayAndTime($0)]) } ?? wording(.closedNow)
    }

    /// The five things people come for; each acts on one key.
    func menu() -> [Screen.Block] {
        menuChoices().map { .choice(key: String($0.key), label: $0.label) }
    }

    func menuChoices() -> [(key: Character, label: String)] {
        var choices: [(Character, String)] = []
        if content.services.contains(where: { $0.price != nil }) { choices.append(("1", wording(.menuPrices))) }
        if !content.hours.isEmpty { choices.append(("2", wording(.menuHours))) }
        if canBook {
            choices.append(("3", wording(.menuBook)))
            choices.append(("4", wording(.menuMyBooking)))
        }
        if canBook, content.isOpen(at: localNow) { choices.append(("6", wording(.takeNumber))) }
        if !otherLanguages.isEmpty {
            let names = otherLanguages.map { Wording(language: $0, content: content).languageName }
            choices.append(("5", wording(.menuLanguage, ["language": names.joined(separator: ", ")])))
        }
        if canSpeak { choices.append((Key.aloud, wording(isSpoken ? .menuSilent : .menuAloud))) }
        if isWrongOpen { choices.append((Key.wrong, wording(.menuWrong))) }
        choices.append((Key.person, wording(.menuPerson)))
        return choices
    }

    var canBook: Bool {
        content.services.contains { $0.isBookable && !content.providers(of: $0).isEmpty }
    }

    /// The shop's languages beside the one that is spoken, in the order in which one key after the other brings them.
    var otherLanguages: [Language] {
        guard let index = content.languages.firstIndex(of: language) else { return content.languages }
        return Array(content.languages[(index + 1)...] + content.languages[..<index])
    }

    var prompt: String {
        switch stage {
        case .desk, .suggestions, .waiting: wording(.questionPrompt) + ": "
        case .day, .time, .name, .phone, .code, .digits, .lostPhone, .lostDay, .recallPhone, .callbackName, .callbackPhone:
            "(" + wording(.enterPrompt) + ") "
        case .service, .provider, .readBack, .actions, .confirmCancel, .walkIn, .freed, .confirmStop, .confirmLeave: "> "
        }
    }

    /// Where a digit begins an answer, so that only `*` may call at once.
    var takesDigits: Bool {
        switch stage {
        case .day, .time, .phone, .digits, .lostPhone, .lostDay, .recallPhone, .callbackPhone: true
        case .desk, .suggestions, .service, .provider, .name, .readBack, .code, .actions, .confirmCancel, .walkIn, .freed,
            .confirmStop, .confirmLeave, .waiting, .callbackName:
            false
        }
    }

    var hotKeys: Set<Character> {
        var keys: Set<Character> = [Key.personAnywhere, Key.newCustomer]
        if !takesDigits { keys.insert(Key.person) }
        switch stage {
        case .desk:
            keys.formUnion(menuChoices().map(\.key))
            if isFeedbackOpen { keys.formUnion([Key.helped, Key.notHelped]) }
        case .suggestions(let suggestions): keys.formUnion(digits(upTo: suggestions.count + 1) + [Key.back])
        case .service(let among, let page):
            keys.formUnion(digits(upTo: serviceChoices(among, page: page).count) + [Key.back])
        case .provider(let providers): keys.formUnion(digits(upTo: min(providers.count + 1, 9)) + [Key.back])
        case .readBack: keys.formUnion(digits(upTo: readBackChoices.count) + [Key.back])
        case .actions, .confirmStop: keys.formUnion(digits(upTo: 3) + [Key.back])
        case .walkIn(let offer): keys.formUnion(digits(upTo: offer.choices.count) + [Key.back])
        case .confirmCancel, .freed, .confirmLeave: keys.formUnion(digits(upTo: 2) + [Key.back])
        case .code: keys.formUnion([Key.back, Key.helped])
        case .waiting: keys.formUnion(digits(upTo: waitingChoices.count) + [Key.back])
        case .day, .time, .name, .phone, .digits, .lostPhone, .lostDay, .recallPhone, .callbackName, .callbackPhone:
            keys.insert(Key.back)
        }
        if isMemoryOpen { keys.insert(Key.helped) }
        return keys
    }

    /// Whether the one key remembers or forgets here.
    private var isMemoryOpen: Bool { memory != nil && !isFeedbackOpen && (stage == .desk || isBooking) }

    private func digits(upTo count: Int) -> [Character] {
        count < 1 ? [] : (1...min(count, 9)).map { Character(String($0)) }
    }

    private var keyHelp: [String] {
        var help = [wording(.keyPerson, ["key": personKey])]
        if stage == .desk {
            if isFeedbackOpen {
                help.append(wording(.keyHelpful, ["yes": String(Key.helped), "no": String(Key.notHelped)]))
            }
        } else {
            help.append(wording(.keyBack, ["key": String(Key.back)]))
        }
        if isMemoryOpen, let memory {
            help.append(wording(memory.isKept ? .keyForget : .keyRemember, ["key": String(Key.helped)]))
        }
        help.append(wording(.keyNewCustomer, ["key": String(Key.newCustomer)]))
        return help
    }

    // MARK: Keys

    mutating func press(_ key: Character, in world: Surroundings) {
        guard hotKeys.contains(key) else { return }
        switch key {
        case Key.personAnywhere: askForPerson(said: String(key))
        case Key.person where !takesDigits: askForPerson(said: String(key))
        case Key.newCustomer:
            hearCustomer(String(key))
            startAfresh()
        case Key.helped where isMemoryOpen: toggleMemory()
        case Key.helped where stage == .code:
            hearCustomer(String(key))
            startLostCode()
        case Key.helped where stage == .desk: giveFeedback(helped: true, said: String(key))
        case Key.notHelped where stage == .desk: giveFeedback(helped: false, said: String(key))
        case Key.back:
            hearCustomer(String(key))
            goBack(in: world)
        default: read(String(key), in: world)
        }
    }

    /// At once, and without asking why.
    mutating func askForPerson(said: String) {
        hearCustomer(said)
        // Whoever takes up an offer is called for what made it.
        if var offered = story.offered {
            offered.reason += " The customer then asked for a person."
            callPerson(offered)
        } else {
            callPerson(CallDraft(trigger: .request, reason: "The customer asked for a person (“\(said)”)."))
        }
        if let half = say.draft(draft) { tell(.halfMade, ["draft": half]) }
        askAgain()
    }

    mutating func giveFeedback(helped: Bool, said: String) {
        guard isFeedbackOpen else { return }
        isFeedbackOpen = false
        hearCustomer(said)
        effects.append(.feedback(helped: helped))
        if !helped, let last = story.shown.last { story.refused.append(last) }
        isWrongOpen = !helped
        tell(helped ? .thanksForFeedback : .sorryNotHelpful)
        body += menu()
    }
}
