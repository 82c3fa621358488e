internal import Shop

/// What the record says beside the words: where the conversation stood, and which of Deskbell's lines was the answer.
extension Visit {
    /// Where the conversation stands. Numbers and reviews read these words; they stay.
    package var step: String {
        switch stage {
        case .desk: "desk"
        case .suggestions: "suggestions"
        case .service: "service"
        case .provider: "provider"
        case .day: "day"
        case .time: "time"
        case .name: "name"
        case .phone: "phone"
        case .readBack: "read-back"
        case .code: "code"
        case .digits: "digits"
        case .actions: "actions"
        case .confirmCancel: "confirm-cancel"
        case .waiting: "waiting"
        case .callbackName: "callback-name"
        case .callbackPhone: "callback-phone"
        case .lostPhone: "lost-phone"
        case .lostDay: "lost-day"
        case .recallPhone: "recall-phone"
        case .walkIn: "walk-in"
        case .freed: "freed"
        case .confirmStop: "confirm-stop"
        case .confirmLeave: "confirm-leave"
        }
    }

    mutating func note(_ turn: Turn) {
        var turn = turn
        turn.step = step
        effects.append(.turn(turn))
    }

    /// Says something that is an answer (`answer`), or the lack of one (`unknown`): the first line of it is recorded so.
    mutating func saying(_ outcome: String, entry: Entry.ID? = nil, intent: String? = nil, _ body: (inout Visit) -> Void) {
        let first = effects.count
        body(&self)
        for index in first..<max(first, effects.count) {
            guard case .turn(var turn) = effects[index], turn.who == .deskbell else { continue }
            turn.outcome = outcome
            turn.entry = entry
            turn.intent = intent
            effects[index] = .turn(turn)
            return
        }
    }

    // MARK: "This is wrong"

    /// Whole lines that say so of the answer just given; anything longer is a line of its own, and read as one.
    static func saysWrong(_ line: String) -> Bool { wrongLines.contains(plain(line)) }

    /// The same of an answer that is right and was not asked for.
    static func saysUnhelpful(_ line: String) -> Bool { unhelpfulLines.contains(plain(line)) }

    /// In lower case and without what people say before they contradict.
    private static func plain(_ line: String) -> String {
        let words = line.lowercased().replacing("’", with: "").replacing("'", with: "").split { !$0.isLetter }.map(String.init)
        return words.drop(while: openings.contains).joined(separator: " ")
    }

    private static let openings: Set<String> = [
        "sorry", "no", "nope", "but", "hey", "um", "hm", "excuse", "me", "nein", "aber", "entschuldigung", "hallo", "i", "think",
    ]

    private static let wrongLines: Set<String> = [
        "wrong", "this is wrong", "that is wrong", "thats wrong", "its wrong", "wrong answer", "this is not right",
        "that is not right",
        "thats not right", "not true", "thats not true", "this is incorrect", "that is incorrect", "incorrect", "not correct",
        "the answer is wrong",
        "falsch", "das ist falsch", "das stimmt nicht", "stimmt nicht", "falsche antwort", "die antwort ist falsch",
        "nicht richtig", "das ist nicht richtig", "das ist nicht wahr",
    ]

    private static let unhelpfulLines: Set<String> = [
        "thats not what i asked", "that is not what i asked", "not what i asked", "i didnt ask that", "i did not ask that",
        "thats not what i meant", "not what i meant", "thats not what i wanted to know", "thats not my question",
        "you didnt answer my question", "that doesnt answer my question", "that doesnt help", "that didnt help", "not helpful",
        "das habe ich nicht gefragt", "das hab ich nicht gefragt", "danach habe ich nicht gefragt", "das war nicht meine frage",
        "das ist nicht meine frage", "das meine ich nicht", "das meinte ich nicht", "das wollte ich nicht wissen",
        "das hilft mir nicht", "das hilft nicht",
    ]

    mutating func flagWrong(said: String) {
        hearCustomer(said)
        isFeedbackOpen = false
        isWrongOpen = false
        if let last = story.shown.last, story.refused.last != last { story.refused.append(last) }
        effects.append(.wrongAnswer)
        tell(.thanksForWrong)
        askAgain()
    }
}
