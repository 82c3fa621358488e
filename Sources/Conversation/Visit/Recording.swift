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
    static func saysWrong(_ line: String) -> Bool {
        let words = line.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
        return wrongLines.contains(words)
    }

    private static let wrongLines: Set<String> = [
        "wrong", "this is wrong", "that is wrong", "that's wrong", "thats wrong", "it's wrong", "its wrong", "wrong answer",
        "this is not right", "that is not right", "that's not right", "thats not right", "not true", "that's not true",
        "thats not true",
        "this is incorrect", "that is incorrect", "incorrect", "not correct", "the answer is wrong",
        "falsch", "das ist falsch", "das stimmt nicht", "stimmt nicht", "falsche antwort", "die antwort ist falsch",
        "nicht richtig",
        "das ist nicht richtig", "das ist nicht wahr",
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
