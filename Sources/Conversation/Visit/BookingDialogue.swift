import Answers
import Diary
import Shop

/// Booking by conversation: services, who, day, time, name, phone, read-back. Whatever a sentence already said is not asked again, every
/// question in between is answered, and a step back never loses the rest.
extension Visit {
    mutating func startBooking(in world: Surroundings) {
        if !draft.moving.isEmpty { draft = BookingDraft() }
        choosesWalkIn = false
        proceed(in: world)
    }

    /// "haircut and beard with Mira on Saturday at 3"
    mutating func startBooking(from interpretation: Interpretation, line: String, in world: Surroundings) {
        if !draft.moving.isEmpty { draft = BookingDraft() }
        choosesWalkIn = false
        let mentions = serviceWords.mentions(in: line, sure: interpretation.understanding.services)
        if !mentions.isEmpty {
            releaseSlots()
            draft.services = []
            add(mentions, in: line)
        }
        if let provider = interpretation.understanding.providers.first {
            releaseSlots()
            draft.preference = .one(provider)
        } else if SpokenWish.takesAnyone(line) {
            draft.preference = .anyone
        }
        if let when = interpretation.when {
            releaseSlots()
            draft.when = when.after(draft.when)
            if when.saysDay { draft.day = nil }
            sayClosed(when)
        }
        proceed(in: world)
    }

    /// A day on which the shop is closed is said to be so before anything else is asked.
    private mutating func sayClosed(_ when: When) {
        let isAsked = draft.services.isEmpty || !draft.unclear.isEmpty || draft.preference == nil
        guard isAsked, when.problem == nil, let day = when.onlyDay(from: localNow.date, horizon: lastDay),
            day >= localNow.date, !content.hours.isEmpty, content.openingHours(on: day).ranges.isEmpty
        else { return }
        tell(say.hours(on: day))
        draft.when?.forgetDay()
    }

    /// Asks for the first thing that is missing.
    mutating func proceed(in world: Surroundings) {
        guard canBook else {
            stage = .desk
            tell(.noServices)
            return askAgain()
        }
        guard world.now.isClockTrusted else { return askForDate() }
        if let unclear = draft.unclear.first {
            stage = .service(among: unclear.among, page: 0)
            return askAgain()
        }
        guard !draft.services.isEmpty else {
            stage = .service(among: bookable, page: 0)
            return askAgain()
        }
        guard sayWhatStaffBook() else { return proceed(in: world) }
        // "how long does it take?" in between asks of these.
        if context.services != draft.services { context = Context(services: draft.services) }
        guard !draft.services.isEmpty else {
            draft = BookingDraft()
            stage = .desk
            return askAgain()
        }
        if draft.preference == nil {
            let choice = providerChoice
            guard choice.count > 1 else {
                draft.preference = choice.first.map { .one($0) } ?? .anyone
                return proceed(in: world)
            }
            stage = .provider(choice)
            return askAgain()
        }
        if draft.slots.isEmpty, !draft.waits { return chooseTime(in: world) }
        guard draft.moving.isEmpty else {
            stage = .readBack
            return askAgain()
        }
        if draft.customer == nil {
            stage = .name
        } else if draft.phone == nil {
            stage = .phone
        } else if draft.waits {
            return joinWaitingList()
        } else {
            stage = .readBack
        }
        askAgain()
    }

    /// - Returns: whether all that is left can be booked here.
    private mutating func sayWhatStaffBook() -> Bool {
        for service in draft.services.compactMap(content.service) {
            guard service.isBookable, !content.providers(of: service).isEmpty else {
                tell(.notBookable, ["service": say.name(service)])
                draft.services.removeAll { $0 == service.id }
                return draft.services.isEmpty
            }
        }
        let providers = draft.services.compactMap(content.service).flatMap(content.providers(of:)).map(\.id)
        if let preferred, !providers.contains(preferred) {
            tell(.providerDoesNot, ["provider": say.name(preferred), "service": say.names(draft.services)])
            draft.preference = nil
        }
        return true
    }

    /// What customers book themselves, in the owner's order.
    var bookable: [Service.ID] {
        content.services.filter { $0.isBookable && !content.providers(of: $0).isEmpty }.map(\.id)
    }

    /// Who can do the whole visit; where nobody can, there is nothing to choose.
    var providerChoice: [Provider.ID] {
        let able = draft.services.compactMap(content.service).map { content.providers(of: $0).map(\.id) }
        return able.dropFirst().reduce(able.first ?? []) { all, some in all.filter(some.contains) }
    }

    // MARK: Day and time

    private mutating func chooseTime(in world: Surroundings) {
        if let problem = draft.when?.problem {
            draft.when?.problem = nil
            draft.when?.forgetDay()
            tell(problem)
            return showDays(in: world)
        }
        if draft.when?.first == true {
            var when = draft.when
            when?.first = false
            draft.when = when
            guard let visit = firstFree(when: when, in: world) else { return sayUnreadable() }
            if !visit.isEmpty { return hold(visit) }
        }
        if let day = draft.day ?? draft.when?.onlyDay(from: localNow.date, horizon: lastDay) {
            return showTimes(on: day, in: world)
        }
        showDays(in: world)
    }

    private mutating func tell(_ problem: When.Problem) {
        switch problem {
        case .noSuchDate(let text): tell(.noSuchDate, ["date": text])
        case .noSuchTime(let text): tell(.noSuchTime, ["time": text])
        case .otherWeekday(_, let date): tell(.otherWeekday, ["day": say.day(date)])
        }
    }

    mutating func showDays(in world: Surroundings) {
        draft.day = nil
        guard let days = freeDays(when: draft.when, limit: Self.dayChoices, in: world) else { return sayUnreadable() }
        if days.isEmpty, let when = draft.when {
            // What cannot be had in those words is looked for in fewer.
            var wider = when
            if when.saysTime { wider.forgetTime() } else { wider.forgetDay() }
            tell(.nothingThen)
            draft.when = wider.saysDay || wider.saysTime ? wider : nil
            return showDays(in: world)
        }
        guard !days.isEmpty else {
            stage = .desk
            tell(.nothingFree, ["days": String(content.bookingRules.horizonDays)])
            return askAgain()
        }
        stage = .day(days)
        askAgain()
    }

    /// Other days than those that were listed; these stay where there are none.
    mutating func showDays(matching when: When, in world: Surroundings) {
        guard let days = freeDays(when: when, limit: Self.dayChoices, in: world) else { return sayUnreadable() }
        if days.isEmpty { tell(.nothingThen) } else { stage = .day(days) }
        askAgain()
    }

    private mutating func showTimes(on day: LocalDate, in world: Surroundings) {
        guard let all = freeVisits(on: day, when: nil, in: world) else { return sayUnreadable() }
        guard !all.isEmpty else {
            explainNoTimes(on: day)
            draft.when?.forgetDay()
            return showDays(in: world)
        }
        draft.day = day
        if draft.fullDay == day { draft.fullDay = nil }
        if let when = draft.when, let exact = when.exact {
            let wanted = [exact, when.otherExact].compactMap { $0 }
            // The likelier of "at 3" first; "around three" takes the nearest.
            for time in wanted {
                if let visit = all.first(where: { zone.local($0[0].start).time == time }) { return hold(visit) }
            }
            if when.isApproximate,
                let visit = all.filter({ when.matches($0[0], zone: zone) }).min(by: {
                    distance($0, [exact]) < distance($1, [exact])
                })
            {
                return hold(visit)
            }
            let isOver = day == localNow.date && exact <= localNow.time
            tell(isOver ? .timeOver : .timeNotFree, ["time": say.time(exact)])
            draft.when?.forgetTime()
            let near = all.sorted { distance($0, wanted) < distance($1, wanted) }.prefix(4).sorted { $0[0].start < $1[0].start }
            stage = .time(near, page: 0)
            return offerTimes(near, page: 0)
        }
        let fitting =
            draft.when.map { when in
                var ofDay = when
                ofDay.forgetDay()
                return all.filter { ofDay.matches($0[0], zone: zone) }
            } ?? all
        if fitting.isEmpty { tell(.nothingAtThatTime, ["day": say.day(day)]) }
        stage = .time(Self.spreadFirst(fitting.isEmpty ? all : fitting), page: 0)
        askAgain()
    }

    /// A day has many starts; the first page shows the whole day in even steps, "more" then shows what lies between.
    static func spreadFirst(_ visits: [[Slot]]) -> [[Slot]] {
        guard visits.count > pageSize + 1 else { return visits }
        let chosen = (0..<pageSize).map { $0 * (visits.count - 1) / (pageSize - 1) }
        return chosen.map { visits[$0] } + visits.indices.filter { !chosen.contains($0) }.map { visits[$0] }
    }

    private func distance(_ visit: [Slot], _ wanted: [TimeOfDay]) -> Int {
        wanted.map { abs($0.minutes - zone.local(visit[0].start).time.minutes) }.min() ?? 0
    }

    private mutating func explainNoTimes(on day: LocalDate) {
        let values = ["day": say.day(day), "days": String(content.bookingRules.horizonDays)]
        if day < localNow.date {
            tell(.dayPast, values)
        } else if day > lastDay {
            tell(.dayTooFar, values)
        } else if !isWorked(day) {
            tell(.dayClosed, values)
        } else if let preferred, let person = content.provider(preferred), content.workingHours(of: person, on: day).isEmpty {
            tell(.providerAway, values.merging(["provider": say.name(preferred)]) { $1 })
        } else if !isEverFree(day, from: zone.instant(LocalDateTime(day, TimeOfDay(minutes: 0)!))) {
            tell(.notOnThatDay, values.merging(["service": say.names(draft.services)]) { $1 })
        } else if !isEverFree(day, from: now.wall) {
            tell(.noMoreToday)
        } else {
            tell(.dayFull, values)
            if draft.moving.isEmpty, draft.services.count == 1 { draft.fullDay = day }
        }
    }

    mutating func sayUnreadable() {
        stage = .desk
        tell(.diaryUnreadable)
        askAgain()
    }

    /// Another customer cannot take it while this one types their name.
    mutating func hold(_ visit: [Slot]) {
        draft.day = zone.local(visit[0].start).date
        guard draft.moving.isEmpty else {
            draft.slots = visit
            stage = .readBack
            return askAgain()
        }
        request(.hold(services: draft.services, candidates: candidates(for: visit)))
    }

    // MARK: Going back

    mutating func goBack(in world: Surroundings) {
        switch stage {
        case .desk, .code, .actions, .recallPhone, .walkIn, .freed, .waiting, .callbackName: stage = .desk
        case .callbackPhone: stage = .callbackName
        case .suggestions, .confirmStop, .confirmLeave: resume()
        case .digits, .lostPhone: stage = .code
        case .lostDay: stage = .lostPhone
        case .service:
            if let unclear = draft.unclear.first, !draft.services.isEmpty {
                draft.unclear.removeAll { $0 == unclear }
                return proceed(in: world)
            }
            draft = BookingDraft()
            choosesWalkIn = false
            stage = .desk
        case .provider:
            draft.services.removeLast()
            return proceed(in: world)
        case .day:
            draft.when = nil
            if !draft.moving.isEmpty { return showActions(draft.moving) }
            draft.preference = nil
            if providerChoice.count < 2 { draft.services.removeLast() }
            return proceed(in: world)
        case .time:
            draft.day = nil
            draft.when = nil
            return proceed(in: world)
        case .name:
            releaseSlots()
            return proceed(in: world)
        case .phone:
            draft.customer = nil
            return proceed(in: world)
        case .readBack:
            if draft.moving.isEmpty { draft.phone = nil } else { releaseSlots() }
            return proceed(in: world)
        case .confirmCancel(let bookings): return showActions(bookings)
        }
        askAgain()
    }

    mutating func releaseSlots() {
        if !draft.slots.isEmpty, draft.moving.isEmpty { effects.append(.diary(.release)) }
        draft.slots = []
        draft.waits = false
    }
}
