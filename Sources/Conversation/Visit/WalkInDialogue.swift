import Answers
import Diary
import Shop

/// What somebody without an appointment was offered.
struct WalkInOffer: Equatable, Sendable {
    var service: Service.ID
    /// nil: no room today.
    var estimate: WalkInEstimate?
    /// The first time that can be booked instead; nil: none.
    var bookable: [Slot]?

    enum Choice: Equatable, Sendable { case take, book, neither }

    var choices: [Choice] { (estimate == nil ? [] : [.take]) + (bookable == nil ? [] : [.book]) + [.neither] }
}

/// "2 ahead of you, about 25 minutes, or book 15:40"
extension Visit {
    mutating func startWalkIn(_ interpretation: Interpretation?, line: String, in world: Surroundings) {
        if let ticket {
            tell(.numberKept, ["number": String(ticket)])
            return askAgain()
        }
        guard canBook else {
            tell(.walkIn)
            return askAgain()
        }
        guard world.now.isClockTrusted else { return askForDate() }
        let mentions = interpretation.map { serviceWords.mentions(in: line, sure: $0.understanding.services) } ?? []
        switch mentions.first {
        case .one(let service): return offerWalkIn(service, in: world)
        case .oneOf(let services): stage = .service(among: services, page: 0)
        case nil: stage = .service(among: bookable, page: 0)
        }
        draft = BookingDraft()
        choosesWalkIn = true
        askAgain()
    }

    mutating func offerWalkIn(_ service: Service.ID, in world: Surroundings) {
        choosesWalkIn = false
        guard let wanted = content.service(service) else { return askAgain() }
        guard let line = world.line() else {
            stage = .desk
            tell(.diaryUnreadable)
            return askAgain()
        }
        draft = BookingDraft()
        draft.services = [service]
        draft.preference = .anyone
        let first = firstFree(when: nil, in: world).flatMap { $0.isEmpty ? nil : $0 }
        draft = BookingDraft()
        stage = .walkIn(WalkInOffer(service: service, estimate: line.estimate(for: wanted), bookable: first))
        askAgain()
    }

    mutating func askWalkIn(_ walkIn: WalkInOffer) {
        let name = say.names([walkIn.service])
        if let estimate = walkIn.estimate {
            let wait = waitValues(estimate).merging(["service": name]) { $1 }
            tell(estimate.minutes == 0 ? .walkInAtOnce : .walkInWait, wait)
        } else {
            tell(.walkInNone, ["service": name])
        }
        offer(
            walkIn.choices.enumerated().map { index, choice in
                switch choice {
                case .take: (String(index + 1), wording(.takeNumber))
                case .book:
                    (String(index + 1), wording(.bookInstead, ["when": walkIn.bookable.map { say.when($0[0].start) } ?? ""]))
                case .neither: (String(index + 1), wording(.neither))
                }
            })
    }

    private func waitValues(_ estimate: WalkInEstimate) -> [String: String] {
        ["count": String(estimate.ahead), "minutes": String(estimate.minutes), "provider": say.name(estimate.slot.provider)]
    }

    mutating func readWalkIn(_ line: String, _ walkIn: WalkInOffer, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        var choice = Int(line).flatMap { walkIn.choices.indices.contains($0 - 1) ? walkIn.choices[$0 - 1] : nil }
        if choice == nil, interpretation.firing == nil {
            switch interpretation.understanding.outcome {
            case .intent(.task(.walkIn)), .intent(.chat(.yes)): choice = walkIn.choices[0]
            case .intent(.task(.book)): choice = walkIn.choices.first { $0 == .book }
            case .intent(.chat(.no)), .intent(.chat(.goodbye)), .intent(.task(.cancel)): choice = .neither
            case .intent, .suggest, .unknown: if SpokenWish.stops(line) { choice = .neither }
            }
        }
        guard let choice else { return readAside(line, interpretation, in: world) }
        hearCustomer(line, as: interpretation)
        switch choice {
        case .take:
            request(.takeNumber(service: walkIn.service, toldMinutes: walkIn.estimate?.minutes ?? 0))
        case .book:
            draft.services = [walkIn.service]
            draft.preference = .anyone
            if let visit = walkIn.bookable { hold(visit) }
        case .neither:
            stage = .desk
            tell(.backAtDesk)
            askAgain()
        }
    }

    mutating func tellNumber(_ number: Int) {
        ticket = number
        guard case .walkIn(let walkIn) = stage else { return }
        stage = .desk
        let values = (walkIn.estimate.map(waitValues) ?? [:]).merging(["number": String(number)]) { $1 }
        tell(walkIn.estimate?.minutes == 0 ? .numberTakenAtOnce : .numberTaken, values)
        story.booked.append("Number \(number) in the line, \(staffSay.names([walkIn.service]))")
        askAgain()
    }
}
