package import Shop

/// What a person said about time. It says nothing about whether the shop is open then.
package struct When: Equatable, Sendable {
    /// Ascending and apart; nil: any day.
    package var dates: [ClosedRange<LocalDate>]?
    /// nil: any weekday. With a weekday just named both are set, so that a full Saturday can be widened to later Saturdays by dropping `dates`.
    package var weekdays: Set<Weekday>?
    /// "not tomorrow"
    package var excluded: [ClosedRange<LocalDate>] = []
    /// Windows in which the visit may start, ascending and apart; nil: any time.
    package var times: [TimeRange]?
    /// "at half past two"; `times` is nil then. 24:00 is the midnight that ends the day.
    package var exact: TimeOfDay?
    /// The other half of the day, where neither "am" nor anything else said which: "at 3" is 15:00, and 03:00 second.
    package var otherExact: TimeOfDay?
    /// "around three": `exact` is a wish, not a condition.
    package var isApproximate = false
    /// "the first free", "as soon as possible", "any time"
    package var first = false
    /// An RFC 3339 time with an offset, which leaves nothing to guess.
    package var instant: Instant?
    /// The day that others mean by "next Friday": ask, or say which one was taken.
    package var alsoMeant: LocalDate?
    /// "Friday afternoon or Saturday morning": what follows the first "or", each whole.
    package var alternatives: [When] = []
    /// What was said cannot be: tell the customer, do not guess.
    package var problem: Problem?
    /// The parts of the text that were about time, ascending and apart.
    package var consumed: [Range<String.Index>] = []

    package enum Problem: Error, Equatable, Sendable {
        /// "31 February", in the customer's words.
        case noSuchDate(String)
        /// "25:00"
        case noSuchTime(String)
        /// "Friday 28 November" where that is a Saturday.
        case otherWeekday(said: Weekday, date: LocalDate)
    }

    /// A wish "around three" is met within so many minutes.
    package static let approximateMinutes = 60

    package init() {}

    /// - Parameters:
    ///   - now: the shop's wall time.
    ///   - language: of the text, where known; German words are understood in an English sentence and the other way round, but not where they are
    ///     words of both ("so", "do", "am").
    /// - Returns: nil where the text says nothing about time. A bare "5" does not.
    package static func parse(_ text: String, now: LocalDateTime, language: Language?) -> When? {
        var scanner = WhenScanner(text: text, now: now, language: language)
        scanner.scan()
        return WhenSentence(scanner: scanner).when
    }
}

extension When {
    package var saysDay: Bool {
        dates != nil || weekdays != nil || !excluded.isEmpty || instant != nil || alternatives.contains(where: \.saysDay)
    }
    package var saysTime: Bool { times != nil || exact != nil || instant != nil || alternatives.contains(where: \.saysTime) }

    /// The one start that was named in full: "sat 14:30". Where it may be meant twelve hours apart, the likelier.
    package var start: LocalDateTime? {
        guard alternatives.isEmpty, !isApproximate, let exact, let dates, let day = dates.first, day.lowerBound == day.upperBound,
            dates.count == 1 || weekdays?.count == 1
        else { return nil }
        return exact.minutes == 1440
            ? LocalDateTime(day.lowerBound.adding(days: 1), TimeOfDay(minutes: 0)!) : LocalDateTime(day.lowerBound, exact)
    }

    /// Whether a visit that starts then is what was asked for.
    package func matches(_ start: LocalDateTime) -> Bool {
        problem == nil && matchesAlone(start) || alternatives.contains { $0.matches(start) }
    }

    /// - Parameter zone: the shop's.
    package func matches(_ slot: Slot, zone: ZoneRules) -> Bool {
        if let instant { return slot.start == instant }
        return matches(zone.local(slot.start))
    }

    package func filter(_ slots: [Slot], zone: ZoneRules) -> [Slot] { slots.filter { matches($0, zone: zone) } }

    /// The days worth searching, ascending and apart; empty where none of `days` can match.
    package func days(within days: ClosedRange<LocalDate>) -> [ClosedRange<LocalDate>] {
        var found: [ClosedRange<LocalDate>] = []
        for number in days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch {
            let date = LocalDate(daysSinceEpoch: number)
            guard matchesDay(date) || alternatives.contains(where: { $0.matchesDay(date) }) else { continue }
            if let last = found.last, last.upperBound.daysSinceEpoch + 1 == number {
                found[found.count - 1] = last.lowerBound...date
            } else {
                found.append(date...date)
            }
        }
        return found
    }

    /// What the text says beside the time: "haircut and beard" of "haircut and beard on Saturday morning".
    package func rest(of text: String) -> String {
        var rest = "", index = text.startIndex
        for range in consumed {
            rest += text[index..<range.lowerBound] + " "
            index = range.upperBound
        }
        rest += text[index...]
        return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same of another text, where its words stand elsewhere: `rest(of:)` is then all of it.
    package var detached: When {
        var when = self
        when.consumed = []
        return when
    }

    private func matchesAlone(_ start: LocalDateTime) -> Bool {
        let isMidnight = exact?.minutes == 1440 && start.time.minutes == 0
        if isMidnight { return matchesDay(start.date.adding(days: -1)) }
        guard matchesDay(start.date) else { return false }
        if let exact {
            let slack = isApproximate ? Self.approximateMinutes : 0
            return [exact, otherExact].contains { $0.map { abs($0.minutes - start.time.minutes) <= slack } ?? false }
        }
        return times?.contains { $0.contains(start.time) } ?? true
    }

    private func matchesDay(_ date: LocalDate) -> Bool {
        guard dates?.contains(where: { $0.contains(date) }) ?? true, weekdays?.contains(date.weekday) ?? true else { return false }
        return !excluded.contains { $0.contains(date) }
    }
}
