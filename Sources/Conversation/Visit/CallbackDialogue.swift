import Diary
package import Shop

/// A callback in the making, then as promised.
package struct CallbackDraft: Equatable, Sendable {
    /// Empty where the customer gave none.
    package var name = ""
    package var phone = ""
    /// What it is about, in the customer's words.
    package var about = ""
    /// Version of the privacy notice that stood above the name.
    package var notice = ""
    package var promised: ClosedRange<Instant>?
}

/// Nobody can come soon: waiting, a callback or a booking is offered instead of silence.
extension Visit {
    private enum WayOut { case wait, callback, book }

    private var waysOut: [WayOut] {
        var ways: [WayOut] = [.wait]
        if promiseInWords != nil { ways.append(.callback) }
        if canBook { ways.append(.book) }
        return ways
    }

    var waitingChoices: [(key: String, label: String)] {
        waysOut.enumerated().map { number, way in
            let label =
                switch way {
                case .wait: wording(.waitChoice)
                case .callback: wording(.callbackChoice, ["when": promiseInWords ?? ""])
                case .book: wording(.menuBook)
                }
            return (String(number + 1), label)
        }
    }

    mutating func offerWhileWaiting() {
        isOfferDue = false
        stage = .waiting
        askCallbackAgain()
    }

    /// At the desk at once; in the middle of something as soon as it is done.
    mutating func offerWhenFree() {
        isOfferDue = true
        switch stage {
        case .suggestions where interrupted != nil: break
        case .desk, .suggestions, .waiting:
            body = []
            offerWhileWaiting()
        case .service, .provider, .day, .time, .name, .phone, .readBack, .code, .digits, .actions, .confirmCancel, .callbackName,
            .callbackPhone, .lostPhone, .lostDay, .recallPhone, .walkIn, .freed, .confirmStop, .confirmLeave:
            break
        }
    }

    /// "call me back", "Rückruf bitte"
    static func asksForCallback(_ line: String) -> Bool {
        let words = AskedFact.words(in: line)
        guard words.count <= 12 else { return false }
        if words.contains(where: ["callback", "rückruf", "zurückrufen", "zurückgerufen"].contains) { return true }
        func says(_ phrase: [String]) -> Bool { words.indices.contains { words[$0...].starts(with: phrase) } }
        let rings =
            ["ring", "phone"].flatMap { [[$0, "me"], [$0, "us"]] }
            + ["call", "ring", "bell", "buzz"].flatMap { [["give", "me", "a", $0], ["give", "us", "a", $0]] }
        // "ring me up": at the till.
        if !words.contains("up"), rings.contains(where: says) { return true }
        if words.contains("back"), words.contains(where: ["me", "us"].contains) {
            let calls = ["call", "ring", "phone"].flatMap { [[$0, "me", "back"], [$0, "us", "back"]] }
            return calls.contains(where: says) || says(["back", "to", "me", "by", "phone"])
        }
        // „rufen Sie mich bitte zurück“, „ruft mich an“
        guard let call = words.firstIndex(where: ["ruf", "rufen", "ruft"].contains),
            let whom = words[call...].firstIndex(where: ["mich", "uns"].contains)
        else { return false }
        return words[whom...].contains("zurück") || words.last == "an"
    }

    mutating func startCallback() {
        guard now.isClockTrusted, promiseInWords != nil else {
            stage = .desk
            tell(.callbackImpossible)
            return askAgain()
        }
        callback = CallbackDraft()
        stage = .callbackName
        askCallbackAgain()
    }

    mutating func askCallbackAgain() {
        switch stage {
        case .waiting:
            tell(.waitOrElse)
            offer(waitingChoices)
        case .callbackName:
            if let notice = privacyNotice { tell(notice) }
            tell(.askCallbackName)
        case .callbackPhone: tell(.askCallbackPhone)
        case .desk, .suggestions, .service, .provider, .day, .time, .name, .phone, .readBack, .code, .digits, .actions,
            .confirmCancel, .lostPhone, .lostDay, .recallPhone, .walkIn, .freed, .confirmStop, .confirmLeave:
            break
        }
    }

    mutating func readCallback(_ line: String, in world: Surroundings) {
        switch stage {
        case .waiting: readWayOut(line, in: world)
        case .callbackName: readCallbackName(line, in: world)
        case .callbackPhone: readCallbackPhone(line, in: world)
        case .desk, .suggestions, .service, .provider, .day, .time, .name, .phone, .readBack, .code, .digits, .actions,
            .confirmCancel, .lostPhone, .lostDay, .recallPhone, .walkIn, .freed, .confirmStop, .confirmLeave:
            break
        }
    }

    private mutating func readWayOut(_ line: String, in world: Surroundings) {
        guard let number = Int(line), waysOut.indices.contains(number - 1) else {
            stage = .desk
            return line.isEmpty ? askAgain() : answer(line, in: world)
        }
        hearCustomer("\(number) \(waitingChoices[number - 1].label)")
        switch waysOut[number - 1] {
        case .wait:
            stage = .desk
            tell(.stillWaiting)
            askAgain()
        case .callback: startCallback()
        case .book: startBooking(in: world)
        }
    }

    /// Personal words: only a call for a person is looked for in them, and nothing of them is recorded.
    private mutating func readCallbackName(_ line: String, in world: Surroundings) {
        if let firing = world.interpret(line, language).firing, firing.isHeardAnywhere { return answer(line, in: world) }
        if line.isEmpty {
            hearCustomer("–", withheld: .noName)
        } else {
            do {
                callback.name = try CustomerName(line).text
                hearCustomer(callback.name, withheld: .name)
            } catch {
                hearCustomer("…", withheld: .name)
                tell(.nameWrong, ["why": error.description])
                return askCallbackAgain()
            }
        }
        stage = .callbackPhone
        askCallbackAgain()
    }

    private mutating func readCallbackPhone(_ line: String, in world: Surroundings) {
        do {
            callback.phone = try PhoneNumber(line).normalized
        } catch {
            if world.interpret(line, language).firing?.isHeardAnywhere == true { return answer(line, in: world) }
            hearCustomer("…", withheld: .phone)
            miss(.phoneWrong)
            return askCallbackAgain()
        }
        hearCustomer(callback.phone, withheld: .phone)
        misses = 0
        callback.notice = content.privacyNotice.version
        callback.about = story.questions.last?.text ?? ""
        callback.promised = CallbackPromise.window(content, zone, now: now.wall)
        request(.callBack(callback))
    }

    mutating func tellCallback(_ promised: CallbackDraft) {
        stage = .desk
        callback = CallbackDraft()
        let when = promised.promised.map(say.between) ?? ""
        tell(
            wording(.callbackPromised, ["phone": promised.phone, "when": when]),
            recorded: wording(.callbackPromised, ["phone": "…", "when": when]))
        settle(.callbackPromised, ["phone": "…", "when": promised.promised.map(staffSay.between) ?? ""])
        hasPromise = true
        askAgain()
    }

    /// "tomorrow, Tuesday 24 November between 09:00 and 10:00"; nil where nothing can be promised.
    private var promiseInWords: String? {
        guard now.isClockTrusted else { return nil }
        return CallbackPromise.window(content, zone, now: now.wall).map(say.between)
    }
}
