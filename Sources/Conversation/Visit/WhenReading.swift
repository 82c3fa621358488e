import Diary
import Shop

/// What a booking makes of a person's words about time.
extension When {
    var namesDay: Bool { dates != nil || weekdays != nil || instant != nil }

    func allows(_ date: LocalDate) -> Bool {
        (dates.map { $0.contains { $0.contains(date) } } ?? true) && (weekdays?.contains(date.weekday) ?? true)
            && !excluded.contains { $0.contains(date) }
    }

    /// Whether a visit may start then, as far as a window was named.
    func allows(_ time: TimeOfDay) -> Bool {
        times.map { $0.contains { $0.contains(time) } } ?? true
    }

    /// The named days, ascending.
    func days(from first: LocalDate, through last: LocalDate, limit: Int) -> [LocalDate] {
        guard first <= last else { return [] }
        var found: [LocalDate] = []
        for day in first.daysSinceEpoch...last.daysSinceEpoch where found.count < limit {
            let date = LocalDate(daysSinceEpoch: day)
            if allows(date) { found.append(date) }
        }
        return found
    }

    /// The day that was meant, where it was one: "tomorrow", "the 24th", and "Saturday" for the next one.
    func onlyDay(from today: LocalDate, horizon: LocalDate) -> LocalDate? {
        guard namesDay else { return nil }
        if let dates {
            // A day out of the bookable stretch is still the day that was meant; the answer says why it cannot be.
            guard dates.count == 1, dates[0].lowerBound == dates[0].upperBound else {
                let days = days(
                    from: max(today, dates[0].lowerBound), through: min(horizon, dates[dates.count - 1].upperBound), limit: 2)
                return days.count == 1 ? days[0] : nil
            }
            return dates[0].lowerBound
        }
        guard weekdays?.count == 1 else { return nil }
        return days(from: today, through: horizon, limit: 1).first
    }

    /// Whether the line is about time and little else, so that it answers "which day?".
    func isAnswer(to line: String) -> Bool {
        var rest = ""
        var position = line.startIndex
        for range in consumed where range.lowerBound >= position && range.upperBound <= line.endIndex {
            rest += line[position..<range.lowerBound] + " "
            position = range.upperBound
        }
        rest += line[position...]
        let words = rest.split { !$0.isLetter && !$0.isNumber }
        return words.count <= 3 || words.reduce(0) { $0 + $1.count } * 2 < line.count
    }

    mutating func forgetDay() {
        dates = nil
        weekdays = nil
        excluded = []
        instant = nil
    }
}

extension TimeOfDay {
    /// Twelve hours later, where that is still today.
    var afternoon: TimeOfDay? { hour < 12 ? TimeOfDay(minutes: minutes + 720) : nil }
}

extension Visit {
    /// Free slots of one day, within what was said about time.
    func freeSlots(
        for service: Service, with provider: Provider.ID?, on day: LocalDate, when: When?, limit: Int?, in world: Surroundings
    ) -> [Slot] {
        if let when, !when.allows(day) { return [] }
        let finder = SlotFinder(content: content, zone: zone)
        guard let occupancy = world.occupancy(finder.quanta(of: day...day, for: [service]), draft.moving?.id) else { return [] }
        let slots = finder.slots(
            for: service, with: provider, days: day...day, now: now.wall, occupancy: occupancy,
            limit: when?.times == nil ? limit : nil)
        let fitting = when.map { when in slots.filter { when.allows(zone.local($0.start).time) } } ?? slots
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
