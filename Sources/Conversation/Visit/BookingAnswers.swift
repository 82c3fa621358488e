import Answers
import Diary
import Shop

/// What customers type in the middle of a booking.
extension Visit {
    mutating func readService(_ line: String, among services: [Service.ID], page: Int, in world: Surroundings) {
        let choices = serviceChoices(services, page: page)
        if let number = Int(line), choices.contains(where: { $0.key == line }) {
            if number == 9, choices.count == Self.pageSize + 1, choices.last?.label == wording(.moreChoices) {
                hearCustomer(line)
                stage = .service(among: services, page: (page + 1) * Self.pageSize < services.count ? page + 1 : 0)
                return askAgain()
            }
            let chosen = services[(choices.count > Self.pageSize ? page * Self.pageSize : 0) + number - 1]
            hearCustomer("\(number) \(content.service(chosen).map(say.name) ?? "")")
            return take(chosen, in: world)
        }
        // "the second one"
        if Int(line) == nil, let index = Context.ordinal(in: line, of: min(choices.count, Self.pageSize)) {
            return readService(String(index + 1), among: services, page: page, in: world)
        }
        let interpretation = world.interpret(line, language)
        let mentions = serviceWords.mentions(in: line, sure: interpretation.understanding.services)
        guard interpretation.firing == nil, !mentions.isEmpty else { return readAside(line, interpretation, in: world) }
        hearCustomer(line, as: interpretation)
        misses = 0
        if choosesWalkIn {
            switch mentions[0] {
            case .one(let id): return take(id, in: world)
            case .oneOf(let ids): stage = .service(among: ids, page: 0)
            }
            return askAgain()
        }
        let again = draft.unclear.isEmpty
        draft.unclear.removeAll()
        add(mentions, in: line, again: again)
        if let provider = interpretation.understanding.providers.first { draft.preference = .one(provider) }
        if let when = interpretation.when { draft.when = when.after(draft.when) }
        proceed(in: world)
    }

    private mutating func take(_ service: Service.ID, in world: Surroundings) {
        misses = 0
        if choosesWalkIn { return offerWalkIn(service, in: world) }
        let position =
            draft.unclear.isEmpty ? draft.services.count : min(draft.unclear.removeFirst().position, draft.services.count)
        draft.services.insert(service, at: position)
        proceed(in: world)
    }

    mutating func readProvider(_ line: String, _ providers: [Provider.ID], in world: Surroundings) {
        if let number = Int(line), 1...(min(providers.count, 8) + 1) ~= number {
            hearCustomer("\(number) " + (number == 1 ? wording(.anyone) : say.name(providers[number - 2])))
            draft.preference = number == 1 ? .anyone : .one(providers[number - 2])
            return proceed(in: world)
        }
        if Int(line) == nil, let index = Context.ordinal(in: line, of: min(providers.count, 8) + 1) {
            return readProvider(String(index + 1), providers, in: world)
        }
        let interpretation = world.interpret(line, language)
        let lower = line.lowercased()
        let all = interpretation.understanding.providers.filter(providers.contains)
        if interpretation.firing == nil, let left = Self.left(of: providers, named: all, in: line), left.count > 1 {
            // "Mara or Jonas", "not Mara": the choice is between fewer.
            hearCustomer(line, as: interpretation)
            stage = .provider(left)
            return askAgain()
        }
        let named = all.first.map { name in Self.left(of: providers, named: all, in: line)?.first ?? name }
        let anyone = [
            "any", "anyone", "anybody", "whoever", "egal", "jeder", "irgendwer", "dont care", "don't care", "no preference",
            "doesn't matter", "wer gerade",
        ]
        // "anyone" at the desk asks for a person; here it answers the question.
        guard named != nil || lower.split(separator: " ").count <= 4 && anyone.contains(where: { lower.contains($0) }) else {
            return readAside(line, interpretation, in: world)
        }
        hearCustomer(line, as: interpretation)
        misses = 0
        draft.preference = named.map { .one($0) } ?? .anyone
        if let when = interpretation.when { draft.when = when.after(draft.when) }
        proceed(in: world)
    }

    /// Whom a refusal or a choice between several leaves; nil where it is neither.
    private static func left(of providers: [Provider.ID], named: [Provider.ID], in line: String) -> [Provider.ID]? {
        let words = Set(line.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init))
        if !named.isEmpty, !words.isDisjoint(with: ["not", "nicht", "except", "außer", "ohne", "anyone but"]) {
            return providers.filter { !named.contains($0) }
        }
        return named.count > 1 && !words.isDisjoint(with: ["or", "oder"]) ? named : nil
    }

    mutating func readDay(_ line: String, _ days: [LocalDate], in world: Surroundings) {
        if let number = Int(line), let choice = dayChoices(days).first(where: { $0.key == number }) {
            hearCustomer("\(number) \(choice.label)")
            switch number {
            case 8: addAnotherService()
            case 9: chooseToWait(in: world)
            default:
                draft.day = days[number - 1]
                proceed(in: world)
            }
            return
        }
        if draft.fullDay != nil, SpokenWish.asksToWait(line) {
            hearCustomer(line)
            return chooseToWait(in: world)
        }
        if SpokenWish.takesAnyTime(line) {
            hearCustomer(line)
            misses = 0
            var when = draft.when ?? When()
            when.first = true
            draft.when = when
            return proceed(in: world)
        }
        // A bare number that is no choice is a day of the month here: "24", "24.".
        let number = Int(line.last == "." ? line.dropLast() : line[...])
        let isDay = number.map { 1...31 ~= $0 } ?? false
        readTimeWords(isDay ? "on the \(number ?? 0)" : line, shown: line, in: world)
    }

    mutating func readTime(_ line: String, _ visits: [[Slot]], page: Int, in world: Surroundings) {
        let isPaged = visits.count > Self.pageSize + 1
        if isPaged, line == "9" {
            hearCustomer(line)
            stage = .time(visits, page: (page + 1) * Self.pageSize < visits.count ? page + 1 : 0)
            return askAgain()
        }
        let index = Int(line).map { $0 - 1 + (isPaged ? page * Self.pageSize : 0) }
        if let index, let number = Int(line), 1...9 ~= number, visits.indices.contains(index) {
            hearCustomer("\(number) \(say.timeOfSlot(visits[index][0]))")
            return hold(visits[index])
        }
        if let index = Context.ordinal(in: line, of: min(visits.count, Self.pageSize)), SpokenShift(line) == nil,
            line.contains(where: \.isWhitespace)
        {
            hearCustomer(line)
            return hold(visits[index + (isPaged ? page * Self.pageSize : 0)])
        }
        if SpokenWish.takesAnyTime(line), let earliest = visits.min(by: { $0[0].start < $1[0].start }) {
            hearCustomer(line)
            return hold(earliest)
        }
        // A bare hour is a time here: "10" or "ten" in answer to "at what time?".
        let isWord = line.allSatisfy(\.isLetter) && world.interpret("at " + line, language).when?.saysTime == true
        let isHour = Int(line).map { 0...23 ~= $0 } ?? false
        readTimeWords(isHour ? line + ":00" : isWord ? "at " + line : line, shown: line, in: world)
    }

    private mutating func readTimeWords(_ line: String, shown: String? = nil, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        if case .time = stage, SpokenShift(line) != nil { return readAside(shown ?? line, interpretation, in: world) }
        guard interpretation.firing == nil, let when = interpretation.when, interpretation.isAboutTime, !SpokenWish.stops(line)
        else {
            return readAside(shown ?? line, interpretation, in: world)
        }
        hearCustomer(shown ?? line, as: interpretation)
        misses = 0
        take(when, in: world)
    }

    /// What was said about time anew, wherever the booking stands.
    mutating func take(_ when: When, in world: Surroundings) {
        // "no, Thursday" is at the time that was chosen, where that can be.
        if let slot = draft.slots.first, when.saysDay, !when.saysTime, !when.first {
            draft.when = When()
            draft.when?.exact = zone.local(slot.start).time
        }
        releaseSlots()
        // "in the afternoon" after a day was chosen is about that day.
        draft.when = when.after(draft.when)
        if when.saysDay || when.first { draft.day = nil }
        proceed(in: world)
    }

    /// Personal words: only a call for a person is looked for in them, and nothing of them is recorded.
    mutating func readName(_ line: String, in world: Surroundings) {
        guard !line.isEmpty else {
            hearCustomer("–", withheld: .noName)
            draft.customer = ""
            return proceed(in: world)
        }
        let interpretation = world.interpret(line, language)
        if let firing = interpretation.firing, firing.isHeardAnywhere { return answer(line, in: world) }
        if correct(line, interpretation, in: world) { return }
        if SpokenWish.stops(line) || SpokenWish.cancelsOther(line) {
            hearCustomer(line)
            return askWhetherToStop()
        }
        if SpokenWish.isQuestion(line) { return answer(line, in: world) }
        let told = SpokenWish.nameTold(in: line)
        guard !told.name.isEmpty else {
            hearCustomer("–", withheld: .noName)
            draft.customer = ""
            return proceed(in: world)
        }
        if let phone = told.phone { draft.phone = phone.normalized }
        do {
            let name = try CustomerName(told.name)
            hearCustomer(name.text, withheld: .name)
            if name.isShortened { tell(wording(.nameShortened, ["name": name.text]), recorded: wording(.nameShortened)) }
            draft.customer = name.text
            proceed(in: world)
        } catch {
            hearCustomer("…", withheld: .name)
            tell(.nameWrong, ["why": error.description])
            askAgain()
        }
    }

    mutating func readPhone(_ line: String, in world: Surroundings) {
        guard !line.isEmpty else {
            hearCustomer("")
            tell(.phoneMissing)
            return askAgain()
        }
        if let phone = SpokenWish.phoneTold(in: line) {
            hearCustomer(phone.normalized, withheld: .phone)
            draft.phone = phone.normalized
            misses = 0
            return proceed(in: world)
        }
        let interpretation = world.interpret(line, language)
        if interpretation.firing?.isHeardAnywhere == true { return answer(line, in: world) }
        if correct(line, interpretation, in: world) { return }
        if SpokenWish.stops(line) || SpokenWish.cancelsOther(line) {
            hearCustomer(line)
            return askWhetherToStop()
        }
        if SpokenWish.hasNone(line) {
            hearCustomer(line)
            tell(.noPhone)
            offerPerson(CallDraft(trigger: .topic, reason: "Wants to book and has no phone number."))
            return askAgain()
        }
        if SpokenWish.isQuestion(line) { return answer(line, in: world) }
        hearCustomer("…", withheld: .phone)
        miss(.phoneWrong)
        askAgain()
    }

    mutating func readConfirmation(_ line: String, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        if Int(line) == nil, !SpokenWish.agrees(line), correct(line, interpretation, in: world) { return }
        let isYes = line == "1" || SpokenWish.agrees(line) || interpretation.understanding.outcome == .intent(.chat(.yes))
        let isNo = interpretation.understanding.outcome == .intent(.chat(.no)) && interpretation.when == nil
        if let what = SpokenWish.corrected(line), draft.moving.isEmpty {
            hearCustomer(line)
            if what == .name { draft.customer = nil } else { draft.phone = nil }
            proceed(in: world)
        } else if draft.moving.isEmpty, let phone = SpokenWish.phoneTold(in: line) {
            // Typed once more: the one that was meant.
            hearCustomer(phone.normalized, withheld: .phone)
            draft.phone = phone.normalized
            proceed(in: world)
        } else if isYes {
            hearCustomer("1 " + wording(draft.moving.isEmpty ? .confirmYes : .confirmMove))
            confirm()
        } else if line == "2" {
            hearCustomer("2 " + wording(.confirmChangeTime))
            releaseSlots()
            draft.day = nil
            draft.when = nil
            proceed(in: world)
        } else if line == "3" {
            hearCustomer("3 " + wording(.confirmStop))
            stopBooking()
        } else if isNo {
            hearCustomer(line)
            tell(.whatIsWrong)
            askAgain()
        } else if line == "4", mayAddService {
            hearCustomer("4 " + wording(.addService))
            addAnotherService()
        } else if let when = interpretation.when, interpretation.firing == nil, interpretation.isAboutTime {
            // "no, 3 o'clock please"
            hearCustomer(line, as: interpretation)
            if !when.saysDay { draft.day = draft.slots.first.map { zone.local($0.start).date } }
            draft.when = nil
            take(when, in: world)
        } else {
            readAside(line, interpretation, in: world)
        }
    }

    private mutating func confirm() {
        guard !draft.slots.isEmpty else { return }
        guard draft.moving.isEmpty else {
            return request(
                .move(draft.moving.map(\.id), services: draft.services, candidates: candidates(for: draft.slots)))
        }
        request(
            .confirm(
                BookingDetails(
                    services: draft.services, slots: draft.slots, customer: draft.customer ?? "", phone: draft.phone ?? "",
                    privacyNotice: content.privacyNotice.version,
                    after: story.made)))
    }

    mutating func stopBooking() {
        releaseSlots()
        let wasMoving = !draft.moving.isEmpty
        draft = BookingDraft()
        stage = .desk
        tell(wasMoving ? .kept : .bookingStopped)
        askAgain()
    }

    /// The place is looked for anew with the longer visit, on the same day and, where it can be, at the same time.
    mutating func addAnotherService() {
        if let slot = draft.slots.first {
            releaseSlots()
            var when = When()
            when.exact = zone.local(slot.start).time
            draft.when = when
            draft.day = zone.local(slot.start).date
        }
        stage = .service(among: bookable, page: 0)
        askAgain()
    }
}
