import Answers
import Diary
import Shop

/// A change of mind in the middle of a booking. What it does not touch stays, and a place is given up only for what takes its place.
extension Visit {
    /// What can be told from an answer at every question, also where a name or a number is asked: "a bit earlier", "who else is free", "no,
    /// Thursday", "actually with Jonas".
    /// - Returns: false where it is none.
    mutating func correct(_ line: String, _ interpretation: Interpretation, in world: Surroundings) -> Bool {
        guard isBooking || isAskingWho, interpretation.firing?.isSafety != true else { return false }
        // "someone else" at the desk asks for a person; here it asks for another one.
        if let step = SpokenWish.otherStep(line) {
            hearCustomer(line, as: interpretation)
            misses = 0
            goTo(step, in: world)
            return true
        }
        if let shift = SpokenShift(line), mayShift(shift) {
            hearCustomer(line, as: interpretation)
            misses = 0
            follow(shift, in: world)
            return true
        }
        guard isAskingWho || stage == .readBack, interpretation.isCorrection(line), !isMonthAlone(interpretation, line) else {
            return false
        }
        apply(line, interpretation, in: world)
        return true
    }

    /// A name or a number is asked, and the place is chosen.
    private var isAskingWho: Bool { (stage == .name || stage == .phone) && !draft.services.isEmpty }

    /// "April" is a name before it is a month.
    private func isMonthAlone(_ interpretation: Interpretation, _ line: String) -> Bool {
        guard line.allSatisfy({ !$0.isNumber }), let dates = interpretation.when?.dates, let span = dates.first, dates.count == 1
        else { return false }
        return span.upperBound.daysSinceEpoch - span.lowerBound.daysSinceEpoch > 8
    }

    /// "jonas please", "another day", "a beard trim too", "same time tomorrow"
    mutating func changeMind(_ line: String, _ interpretation: Interpretation, in world: Surroundings) -> Bool {
        guard isBooking, !line.contains("?") else { return false }
        let isNamed = !interpretation.understanding.providers.isEmpty || interpretation.when != nil
        guard isTold(interpretation, line: line),
            isNamed || speaksOfPeople(line)
                || !serviceWords.mentions(in: line, sure: interpretation.understanding.services).isEmpty
        else { return false }
        apply(line, interpretation, in: world)
        return true
    }

    private mutating func apply(_ line: String, _ interpretation: Interpretation, in world: Surroundings) {
        let mentions = serviceWords.mentions(in: line, sure: interpretation.understanding.services)
        hearCustomer(line, as: interpretation)
        misses = 0
        if !mentions.isEmpty, draft.moving.isEmpty {
            keepTime()
            let isParty = SpokenParty(line, isService: serviceWords.isNamed) != nil
            let isMore = SpokenParty.repeats(line) || SpokenWish.adds(line) && !isParty
            if !isMore { (draft.services, draft.unclear) = ([], []) }
            add(mentions, in: line)
        } else if speaksOfPeople(line) {
            keepTime()
            _ = addPeople(line)
        }
        if let name = interpretation.understanding.providers.first ?? interpretation.people.first {
            keepTime()
            draft.preference = .one(name)
        }
        if let when = interpretation.when { take(when, in: world) } else { proceed(in: world) }
    }

    /// What was chosen before the change of mind is tried again first.
    private mutating func keepTime() {
        guard let slot = draft.slots.first else { return }
        releaseSlots()
        var when = When()
        when.exact = zone.local(slot.start).time
        draft.when = when
        draft.day = zone.local(slot.start).date
    }

    /// Whether the line tells something rather than asks.
    private func isTold(_ interpretation: Interpretation, line: String) -> Bool {
        switch interpretation.understanding.outcome {
        case .intent(.task(.book)), .intent(.task(.move)), .intent(.chat), .suggest, .unknown: true
        case .intent(.fact(.nextFree)): interpretation.when != nil
        case .intent(.entry), .intent(.fact): SpokenWish.tells(line)
        case .intent(.task), .intent(.person): false
        }
    }

    private mutating func goTo(_ step: SpokenWish.Step, in world: Surroundings) {
        releaseSlots()
        switch step {
        case .service where draft.moving.isEmpty:
            (draft.services, draft.unclear) = ([], [])
        case .provider: draft.preference = nil
        case .day, .service:
            draft.day = nil
            draft.when = nil
        case .time:
            draft.when?.forgetTime()
        }
        proceed(in: world)
    }

    // MARK: Earlier, later, the day after

    private func mayShift(_ shift: SpokenShift) -> Bool {
        switch stage {
        case .time: return true
        case .day(let days):
            switch shift {
            case .first, .last, .others, .later, .days: return !days.isEmpty
            case .earlier, .dayBefore, .dayAfter, .whoElse: return false
            }
        case .name, .phone, .readBack:
            // "first" and "more" choose nothing here.
            return draft.slots.isEmpty ? false : shift != .first && shift != .last && shift != .others
        case .desk, .suggestions, .service, .provider, .code, .digits, .waiting, .callbackName, .callbackPhone, .actions,
            .confirmCancel, .lostPhone, .lostDay, .recallPhone, .walkIn, .freed, .confirmStop, .confirmLeave:
            return false
        }
    }

    private mutating func follow(_ shift: SpokenShift, in world: Surroundings) {
        if case .day(let days) = stage { return follow(shift, among: days, in: world) }
        guard let day = draft.slots.first.map({ zone.local($0.start).date }) ?? draft.day else { return askAgain() }
        var shown: [[Slot]] = [], page = 0
        if case .time(let visits, let at) = stage { (shown, page) = (visits, at) }
        let chosen = draft.slots.first.map(\.start)
        switch shift {
        case .earlier(let minutes?): lookFor(chosen ?? shown.map { $0[0].start }.min(), plus: -minutes, in: world)
        case .later(let minutes?): lookFor(chosen ?? shown.map { $0[0].start }.max(), plus: minutes, in: world)
        case .earlier(nil), .later(nil):
            show(shift, of: day, than: chosen, in: world)
        case .days(let count):
            keepTime()
            draft.when?.forgetDay()
            draft.day = day.adding(days: count)
            proceed(in: world)
        case .dayBefore, .dayAfter: showDay(shift == .dayAfter ? 1 : -1, from: day, in: world)
        case .first, .last:
            let ascending = shown.sorted { $0[0].start < $1[0].start }
            if let visit = shift == .first ? ascending.first : ascending.last { hold(visit) }
        case .others:
            let isLast = shown.count <= Self.pageSize + 1 || (page + 1) * Self.pageSize >= shown.count
            if isLast { return goTo(.day, in: world) }
            stage = .time(shown, page: page + 1)
            askAgain()
        case .whoElse: showOthers(on: day, at: chosen, in: world)
        }
    }

    /// The first, the last of the days that are listed, or those after them.
    private mutating func follow(_ shift: SpokenShift, among days: [LocalDate], in world: Surroundings) {
        switch shift {
        case .first: draft.day = days.first
        case .last: draft.day = days.last
        case .days(let count):
            return showDays(from: max(localNow.date, (days.first ?? localNow.date).adding(days: count)), in: world)
        case .earlier, .later, .others, .dayBefore, .dayAfter, .whoElse:
            if let last = days.last, last < lastDay { return showDays(from: last.adding(days: 1), in: world) }
        }
        proceed(in: world)
    }

    private mutating func showDays(from first: LocalDate, in world: Surroundings) {
        var when = draft.when ?? When()
        when.forgetDay()
        when.dates = [first...max(first, lastDay)]
        showDays(matching: when, in: world)
    }

    /// The same visit by so much earlier or later, or what is near it.
    private mutating func lookFor(_ start: Instant?, plus minutes: Int, in world: Surroundings) {
        guard let start else { return askAgain() }
        let wanted = zone.local(start.adding(minutes: minutes))
        releaseSlots()
        draft.day = wanted.date
        draft.when = When()
        draft.when?.exact = wanted.time
        proceed(in: world)
    }

    private mutating func show(_ shift: SpokenShift, of day: LocalDate, than chosen: Instant?, in world: Surroundings) {
        guard let all = freeVisits(on: day, when: nil, in: world) else { return sayUnreadable() }
        let isEarlier = shift == .earlier(minutes: nil)
        let fitting = all.filter { visit in
            chosen.map { isEarlier ? visit[0].start < $0 : visit[0].start > $0 } ?? true
        }
        guard !fitting.isEmpty else {
            tell(isEarlier ? .nothingEarlier : .nothingLater, ["day": say.day(day)])
            return askAgain()
        }
        releaseSlots()
        draft.day = day
        draft.when?.forgetTime()
        // Nearest to what was chosen; with nothing chosen, from that end of the day.
        let isFromEnd = isEarlier == (chosen != nil)
        stage = .time(Array(isFromEnd ? fitting.suffix(Self.pageSize) : fitting.prefix(Self.pageSize)), page: 0)
        askAgain()
    }

    /// The next day in that direction that has a place.
    private mutating func showDay(_ direction: Int, from day: LocalDate, in world: Surroundings) {
        let first = direction > 0 ? day.adding(days: 1) : localNow.date
        let last = direction > 0 ? lastDay : day.adding(days: -1)
        var when = draft.when ?? When()
        when.forgetDay()
        when.exact = nil
        when.otherExact = nil
        when.dates = first <= last ? [first...last] : [day...day]
        guard first <= last, let days = freeDays(when: when, limit: direction > 0 ? 1 : .max, in: world) else {
            tell(.nothingEarlier, ["day": say.day(day)])
            return askAgain()
        }
        guard let found = direction > 0 ? days.first : days.last else {
            tell(direction > 0 ? .nothingLater : .nothingEarlier, ["day": say.day(day)])
            return askAgain()
        }
        keepTime()
        draft.day = found
        proceed(in: world)
    }

    /// Everybody else who can do the visit, each at the time that was chosen or nearest to it.
    private mutating func showOthers(on day: LocalDate, at chosen: Instant?, in world: Surroundings) {
        let current = draft.slots.first?.provider ?? preferred, wish = draft.preference
        var found: [[Slot]] = []
        for other in providerChoice where other != current {
            draft.preference = .one(other)
            let all = freeVisits(on: day, when: chosen == nil ? draft.when : nil, in: world)
            draft.preference = wish
            guard let all else { return sayUnreadable() }
            guard let chosen else {
                found += all
                continue
            }
            if let nearest = all.min(by: {
                abs($0[0].start.milliseconds(since: chosen)) < abs($1[0].start.milliseconds(since: chosen))
            }) {
                found.append(nearest)
            }
        }
        guard !found.isEmpty else {
            tell(.nobodyElse, ["day": say.day(day)])
            return askAgain()
        }
        releaseSlots()
        draft.day = day
        draft.preference = .anyone
        stage = .time(Self.spreadFirst(found.sorted { $0[0].start < $1[0].start }), page: 0)
        askAgain()
    }
}
