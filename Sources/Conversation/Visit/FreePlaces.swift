import Diary
import Shop

/// What is free for the visit in the making. The diary is read a week at a time; nil: it cannot be read, and nobody is told that it is full.
extension Visit {
    var finder: SlotFinder { SlotFinder(content: content, zone: zone) }

    /// The last day that can be booked.
    var lastDay: LocalDate { localNow.date.adding(days: content.bookingRules.horizonDays) }

    var preferred: Provider.ID? {
        if case .one(let provider)? = draft.preference { provider } else { nil }
    }

    /// On one day, a slot a service, by start, within what was said about time.
    func freeVisits(on day: LocalDate, when: When?, limit: Int? = nil, in world: Surroundings) -> [[Slot]]? {
        freeVisits(from: day, through: day, when: when, aDay: limit, in: world) { _ in true }
    }

    /// Days that have a place, ascending.
    func freeDays(when: When?, limit: Int, in world: Surroundings) -> [LocalDate]? {
        var days: [LocalDate] = []
        let visits = freeVisits(from: localNow.date, through: lastDay, when: when, aDay: 1, in: world) { found in
            days = found.map { zone.local($0[0].start).date }
            return days.count < limit
        }
        return visits.map { _ in Array(days.prefix(limit)) }
    }

    /// The first free place up to the horizon: nil where the diary cannot be read, empty where there is none.
    func firstFree(when: When?, in world: Surroundings) -> [Slot]? {
        freeVisits(from: localNow.date, through: lastDay, when: when, aDay: 1, in: world) { $0.isEmpty }.map { $0.first ?? [] }
    }

    /// - Parameters:
    ///   - aDay: at most so many of each day.
    ///   - goesOn: whether to look at the next day, given what was found.
    private func freeVisits(
        from first: LocalDate, through last: LocalDate, when: When?, aDay: Int?, in world: Surroundings,
        while goesOn: ([[Slot]]) -> Bool
    ) -> [[Slot]]? {
        let parts = finder.parts(draft.services.compactMap(content.service), with: preferred), services = parts.map(\.service),
            moving = draft.moving.map(\.id)
        guard !parts.isEmpty else { return [] }
        var found: [[Slot]] = []
        var known: (days: ClosedRange<LocalDate>, occupancy: Occupancy)?
        var day = max(first, localNow.date)
        while day <= last, goesOn(found) {
            defer { day = day.adding(days: 1) }
            if let when, when.days(within: day...day).isEmpty { continue }
            if known.map({ !$0.days.contains(day) }) ?? true {
                let week = day...min(day.adding(days: 6), last)
                guard let occupancy = world.occupancy(finder.quanta(of: week, for: services), moving) else { return nil }
                known = (week, occupancy)
            }
            guard let occupancy = known?.occupancy else { return nil }
            let visits = finder.visits(
                for: parts, days: day...day, now: now.wall, occupancy: occupancy, limit: when?.saysTime ?? false ? nil : aDay)
            let fitting = visits.filter { visit in when?.matches(visit[0], zone: zone) ?? true }
            found += aDay.map { Array(fitting.prefix($0)) } ?? fitting
        }
        return found
    }

    /// What to try for a place that was chosen, in order: anyone who was offered may be replaced by anyone who can do it.
    func candidates(for visit: [Slot]) -> [[Slot]] {
        guard visit.count == 1, preferred == nil, let service = draft.services.first.flatMap(content.service) else {
            return [visit]
        }
        let others = content.providers(of: service).map(\.id).filter { $0 != visit[0].provider }
        return [visit] + others.map { [Slot(start: visit[0].start, end: visit[0].end, provider: $0)] }
    }

    /// Whether the visit could begin on that day, at a moment or later, if nobody had booked.
    func isEverFree(_ day: LocalDate, from moment: Instant) -> Bool {
        let parts = finder.parts(draft.services.compactMap(content.service), with: preferred)
        let nothing = Occupancy(quanta: finder.quanta(of: day...day, for: parts.map(\.service)))
        return !finder.visits(for: parts, days: day...day, now: moment, occupancy: nothing, limit: 1).isEmpty
    }

    /// Whether some of the services are done on that day at all, by anybody.
    func isWorked(_ day: LocalDate) -> Bool {
        draft.services.compactMap(content.service).allSatisfy { service in
            content.providers(of: service).contains { !content.workingHours(of: $0, on: day).isEmpty }
        }
    }
}
