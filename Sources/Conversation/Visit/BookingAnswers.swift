import Answers
import Diary
import Shop

/// What customers type in the middle of a booking, and what the diary answers.
extension Visit {
    mutating func readBooking(_ line: String, in world: Surroundings) {
        switch stage {
        case .service(let page): readService(line, page: page, in: world)
        case .provider(let providers): readProvider(line, providers, in: world)
        case .day(let days): readDay(line, days, in: world)
        case .time(let slots, let page): readTime(line, slots, page: page, in: world)
        case .name: readName(line, in: world)
        case .phone: readPhone(line, in: world)
        case .readBack: readConfirmation(line, in: world)
        case .desk, .suggestions, .code, .digits, .actions, .confirmCancel, .waiting, .callbackName, .callbackPhone: break
        }
    }

    private mutating func readService(_ line: String, page: Int, in world: Surroundings) {
        let choices = servicePage(page)
        if let number = Int(line), choices.contains(where: { $0.key == line }) {
            if number == 9, choices.count == Self.pageSize + 1, choices.last?.label == wording(.moreChoices) {
                let bookable = content.services.count { $0.isBookable }
                stage = .service(page: (page + 1) * Self.pageSize < bookable ? page + 1 : 0)
                hearCustomer(line)
                return askBookingAgain()
            }
            let bookable = content.services.filter { $0.isBookable && !content.providers(of: $0).isEmpty }
            let chosen = bookable[(choices.count > Self.pageSize ? page * Self.pageSize : 0) + number - 1]
            hearCustomer("\(number) \(say.name(chosen))")
            draft.service = chosen.id
            return proceed(in: world)
        }
        let interpretation = world.interpret(line, language)
        let named = interpretation.understanding.services.compactMap(content.service)
        guard interpretation.firing == nil, let service = named.first(where: \.isBookable) ?? named.first else {
            return readAside(line, interpretation, in: world)
        }
        hearCustomer(line, as: interpretation)
        draft.service = service.id
        if let provider = interpretation.understanding.providers.first { draft.preference = .one(provider) }
        if let when = interpretation.when { draft.when = when }
        proceed(in: world)
    }

    private mutating func readProvider(_ line: String, _ providers: [Provider.ID], in world: Surroundings) {
        if let number = Int(line), 1...(min(providers.count, 8) + 1) ~= number {
            hearCustomer("\(number) " + (number == 1 ? wording(.anyone) : say.name(providers[number - 2])))
            draft.preference = number == 1 ? .anyone : .one(providers[number - 2])
            return proceed(in: world)
        }
        let interpretation = world.interpret(line, language)
        let lower = line.lowercased()
        let named = interpretation.understanding.providers.first { providers.contains($0) }
        let anyone = [
            "any", "anyone", "anybody", "whoever", "egal", "jeder", "irgendwer", "dont care", "don't care", "no preference",
        ]
        // "anyone" at the desk asks for a person; here it answers the question.
        guard named != nil || lower.split(separator: " ").count <= 4 && anyone.contains(where: { lower.contains($0) }) else {
            return readAside(line, interpretation, in: world)
        }
        hearCustomer(line, as: interpretation)
        draft.preference = named.map { .one($0) } ?? .anyone
        if let when = interpretation.when { draft.when = when }
        proceed(in: world)
    }

    private mutating func readDay(_ line: String, _ days: [LocalDate], in world: Surroundings) {
        if let number = Int(line), days.indices.contains(number - 1) {
            hearCustomer("\(number) \(say.day(days[number - 1]))")
            draft.day = days[number - 1]
            return proceed(in: world)
        }
        readTimeWords(line, in: world)
    }

    private mutating func readTime(_ line: String, _ slots: [Slot], page: Int, in world: Surroundings) {
        let isPaged = slots.count > Self.pageSize + 1
        if isPaged, line == "9" {
            hearCustomer(line)
            stage = .time(slots, page: (page + 1) * Self.pageSize < slots.count ? page + 1 : 0)
            return askBookingAgain()
        }
        let index = Int(line).map { $0 - 1 + (isPaged ? page * Self.pageSize : 0) }
        if let index, let number = Int(line), 1...9 ~= number, slots.indices.contains(index), let service = draft.service {
            let slot = slots[index]
            hearCustomer("\(number) \(say.timeOfSlot(slot))")
            let providers = content.service(service).map { candidates(for: slot, $0) } ?? [slot.provider]
            guard draft.moving == nil else {
                draft.slot = slot
                return proceed(in: world)
            }
            return request(.hold(service: service, start: slot.start, providers: providers))
        }
        // A bare hour is a time here: "10" in answer to "at what time?".
        readTimeWords(Int(line).map { 0...23 ~= $0 } ?? false ? line + ":00" : line, shown: line, in: world)
    }

    private mutating func readTimeWords(_ line: String, shown: String? = nil, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        guard interpretation.firing == nil, let when = interpretation.when, when.isAnswer(to: line) else {
            return readAside(shown ?? line, interpretation, in: world)
        }
        hearCustomer(shown ?? line, as: interpretation)
        misses = 0
        draft.when = when
        if when.saysDay { draft.day = nil }
        if let provider = interpretation.understanding.providers.first { draft.preference = .one(provider) }
        proceed(in: world)
    }

    /// Personal words: only a call for a person is looked for in them, and nothing of them is recorded.
    private mutating func readName(_ line: String, in world: Surroundings) {
        guard !line.isEmpty else {
            hearCustomer("–", recorded: "(no name)")
            draft.customer = ""
            return proceed(in: world)
        }
        if let firing = world.interpret(line, language).firing, firing.pagesAtOnce { return answer(line, in: world) }
        do {
            let name = try CustomerName(line)
            hearCustomer(name.text, recorded: "(name)")
            draft.customer = name.text
            proceed(in: world)
        } catch {
            hearCustomer("…", recorded: "(name)")
            tell(.nameWrong, ["why": error.description])
            askBookingAgain()
        }
    }

    private mutating func readPhone(_ line: String, in world: Surroundings) {
        guard !line.isEmpty else {
            hearCustomer("")
            tell(.phoneMissing)
            return askBookingAgain()
        }
        do {
            let phone = try PhoneNumber(line)
            hearCustomer(phone.normalized, recorded: "(phone)")
            draft.phone = phone.normalized
            misses = 0
            proceed(in: world)
        } catch {
            let interpretation = world.interpret(line, language)
            // "call me maybe" is no question; what looks like one is answered.
            let looksLikeQuestion = line.contains("?") || line.split(separator: " ").count >= 4
            let isQuestion = looksLikeQuestion && interpretation.entry != nil || interpretation.firing?.pagesAtOnce == true
            if isQuestion { return answer(line, in: world) }
            hearCustomer("…", recorded: "(phone)")
            countMiss()
            tell(.phoneWrong)
            askBookingAgain()
        }
    }

    private mutating func readConfirmation(_ line: String, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        let isYes = line == "1" || interpretation.understanding.outcome == .intent(.chat(.yes))
        let isNo = line == "3" || interpretation.understanding.outcome == .intent(.chat(.no))
        if isYes {
            hearCustomer("1 " + wording(draft.moving == nil ? .confirmYes : .confirmMove))
            confirm()
        } else if line == "2" {
            hearCustomer("2 " + wording(.confirmChangeTime))
            releaseSlot()
            draft.day = nil
            proceed(in: world)
        } else if isNo {
            hearCustomer("3 " + wording(.confirmStop))
            releaseSlot()
            let wasMoving = draft.moving != nil
            draft = BookingDraft()
            stage = .desk
            tell(wasMoving ? .kept : .bookingStopped)
            askAgain()
        } else if let when = interpretation.when, when.isAnswer(to: line) {
            // "no, 3 o'clock please"
            hearCustomer(line, as: interpretation)
            releaseSlot()
            if when.saysDay { draft.day = nil }
            draft.when = when
            proceed(in: world)
        } else {
            readAside(line, interpretation, in: world)
        }
    }

    private mutating func confirm() {
        guard let service = draft.service, let slot = draft.slot else { return }
        if let moving = draft.moving {
            let providers = content.service(service).map { candidates(for: slot, $0) } ?? [slot.provider]
            return request(.move(moving.id, start: slot.start, providers: providers))
        }
        request(
            .confirm(
                BookingDetails(
                    service: service, start: slot.start, provider: slot.provider, customer: draft.customer ?? "",
                    phone: draft.phone ?? "", privacyNotice: content.privacyNotice.version)))
    }

    /// A question in the middle of something: answered, then the step is asked again. What is no question gets the step's own hint.
    mutating func readAside(_ line: String, _ interpretation: Interpretation, in world: Surroundings) {
        guard !line.isEmpty else {
            hearCustomer("")
            return askAgain()
        }
        if interpretation.firing == nil, interpretation.understanding.outcome == .unknown || isStuck(interpretation) {
            hearCustomer(line, as: interpretation)
            if isThirdRound(Question(line, meaning: interpretation.meaning)) { return askAgain() }
            countMiss()
            if case .day = stage { tell(.noSuchDay) } else { tell(.chooseNumber) }
            return askAgain()
        }
        answer(line, in: world)
    }

    /// "book" or "yes" in the middle of a booking leads nowhere new.
    private func isStuck(_ interpretation: Interpretation) -> Bool {
        switch interpretation.understanding.outcome {
        case .intent(.task(.book)), .intent(.chat(.yes)): true
        case .intent, .suggest, .unknown: false
        }
    }

    /// Two misses in a row at one step: a person is offered.
    mutating func countMiss() {
        misses += 1
        story.notUnderstood += 1
        if misses >= 2 { offerPerson(CallDraft(trigger: .repeat, reason: "Two answers in a row did not fit the question.")) }
    }

    // MARK: The diary's answers

    mutating func take(_ answer: DiaryAnswer, in world: Surroundings) {
        let asked = awaiting
        awaiting = nil
        switch answer {
        case .held(let slot):
            draft.slot = slot
            draft.day = zone.local(slot.start).date
            proceed(in: world)
        case .released: break
        case .booked(let booking): tellBooked(booking)
        case .moved(let booking): tellMoved(booking)
        case .cancelled(let booking): tellCancelled(booking)
        case .found(let booking): showFound(booking)
        case .notFound:
            tell(.notFound)
            stage = .code
            askAgain()
        case .tooManyAttempts:
            stage = .desk
            tell(.tooManyAttempts)
            askAgain()
        case .promised(let callback): tellPromised(callback)
        case .refused(let refusal): takeRefusal(refusal, in: world)
        case .failed: takeFailure(of: asked)
        }
    }

    private mutating func tellBooked(_ booking: Booking) {
        let values = valuesOf(booking)
        tell(booking.awaitsStaff ? .bookedAwaitingStaff : .booked, values)
        tell(.bookedCode, values)
        story.booked.append(wording(.booked, values))
        draft = BookingDraft()
        stage = .desk
        askAgain()
    }

    private mutating func takeRefusal(_ refusal: BookingRefusal, in world: Surroundings) {
        draft.slot = nil
        draft.when = nil
        switch refusal {
        case .taken: tell(.slotTaken)
        case .tooSoon: tell(.tooSoon)
        case .tooFar: tell(.dayTooFar, ["days": String(content.bookingRules.horizonDays)])
        case .past, .closed, .offGrid, .notOffered: tell(.slotTaken)
        case .untrustedClock:
            stage = .desk
            tell(.untrustedClock)
            return askAgain()
        case .tooMany:
            stage = .desk
            draft = BookingDraft()
            tell(.tooManyOpen, ["count": String(content.bookingRules.maximumOpenPerPhone)])
            return askAgain()
        }
        proceed(in: world)
    }

    /// The half-made booking stays: a person can finish it.
    private mutating func takeFailure(of request: DiaryRequest?) {
        if case .release? = request { return }
        stage = .desk
        if case .promise? = request { tell(.callbackFailed) } else { tell(.cannotBookNow) }
        askAgain()
    }
}
