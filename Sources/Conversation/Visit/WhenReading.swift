import Diary
import Shop

/// What a booking makes of a person's words about time.
extension When {
    /// The named days, ascending.
    func days(from first: LocalDate, through last: LocalDate, limit: Int) -> [LocalDate] {
        guard first <= last else { return [] }
        let all = days(within: first...last).lazy.flatMap { range in
            (range.lowerBound.daysSinceEpoch...range.upperBound.daysSinceEpoch).lazy.map(LocalDate.init(daysSinceEpoch:))
        }
        return Array(all.prefix(limit))
    }

    /// The day that was meant, where it was one: "tomorrow", "the 24th", "Saturday". One that cannot be booked is still the day that was meant;
    /// the answer says why it cannot be.
    func onlyDay(from today: LocalDate, horizon: LocalDate) -> LocalDate? {
        guard saysDay, alternatives.isEmpty else { return nil }
        if let dates, dates.count == 1, dates[0].lowerBound == dates[0].upperBound { return dates[0].lowerBound }
        let days = days(from: today, through: horizon, limit: 2)
        return days.count == 1 ? days[0] : nil
    }

    /// Whether the line is about time and little else, so that it answers "which day?".
    func isAnswer(to line: String) -> Bool {
        let words = rest(of: line).split { !$0.isLetter && !$0.isNumber }
        return words.count <= 3 || words.reduce(0) { $0 + $1.count } * 2 < line.count
    }

    mutating func forgetDay() {
        dates = nil
        weekdays = nil
        excluded = []
        instant = nil
        alternatives = []
    }
}

extension Visit {
    /// Free slots of one day, within what was said about time.
    func freeSlots(
        for service: Service, with provider: Provider.ID?, on day: LocalDate, when: When?, limit: Int?, in world: Surroundings
    ) -> [Slot] {
        if let when, when.days(within: day...day).isEmpty { return [] }
        let finder = SlotFinder(content: content, zone: zone)
        guard let occupancy = world.occupancy(finder.quanta(of: day...day, for: [service]), draft.moving?.id) else { return [] }
        let slots = finder.slots(
            for: service, with: provider, days: day...day, now: now.wall, occupancy: occupancy,
            limit: when?.saysTime ?? false ? nil : limit)
        let fitting = when.map { $0.filter(slots, zone: zone) } ?? slots
        return limit.map { Array(fitting.prefix($0)) } ?? fitting
    }

    /// The first free slots up to the horizon.
    func freeSlots(
        for service: Service, with provider: Provider.ID?, when: When?, limit: Int, in world: Surroundings
    ) -> [Slot] {
        var found: [Slot] = []
        var day = localNow.date
        while found.count < limit, day <= lastDay {
            found += freeSlots(for: service, with: provider, on: day, when: when, limit: limit - found.count, in: world)
            day = day.adding(days: 1)
        }
        return found
    }
}
