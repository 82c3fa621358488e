internal import Shop

/// VTIMEZONE (RFC 5545, 3.6.5) for the years around some events: a yearly rule where the zone has one, which Outlook wants, else each change by its
/// date, which is exact for Casablanca too.
enum CalendarZone {
    private struct Change: Hashable {
        /// Seconds east of UTC.
        let from: Int
        let to: Int
    }

    static func add(_ zone: ZoneRules, from first: Instant, to last: Instant, to lines: inout CalendarLines) {
        guard zone.name != "UTC" else { return }
        lines.add("BEGIN:VTIMEZONE")
        lines.add("TZID:" + zone.name)
        let begin = midnight(year: max(zone.local(first).date.year - 1, 1970), zone)
        let changes = changes(of: zone, from: begin, to: midnight(year: zone.local(last).date.year + 3, zone))
        if changes.first.map({ $0.at > first }) ?? true {
            let offset = zone.offset(at: begin)
            addObservance("STANDARD", Change(from: offset, to: offset), at: [zone.local(begin)], to: &lines)
        }
        var order: [Change] = [], times: [Change: [LocalDateTime]] = [:]
        for (change, at) in changes {
            if times[change] == nil { order.append(change) }
            // The wall time that the change interrupts.
            times[change, default: []].append(ZoneRules(name: zone.name, fixedOffset: Int32(change.from)).local(at))
        }
        for change in order {
            addObservance(change.to > change.from ? "DAYLIGHT" : "STANDARD", change, at: times[change] ?? [], to: &lines)
        }
        lines.add("END:VTIMEZONE")
    }

    private static func midnight(year: Int, _ zone: ZoneRules) -> Instant {
        zone.instant(LocalDateTime(LocalDate(year: year, month: 1, day: 1)!, TimeOfDay(minutes: 0)!))
    }

    private static func changes(of zone: ZoneRules, from begin: Instant, to end: Instant) -> [(change: Change, at: Instant)] {
        var found: [(Change, Instant)] = [], day = begin, before = zone.offset(at: begin)
        while day < end {
            let next = day.adding(minutes: 1440), after = zone.offset(at: next)
            if after != before {
                found.append((Change(from: before, to: after), moment(zone, after: day, until: next)))
                before = after
            }
            day = next
        }
        return found
    }

    /// When the offset changes, to the second.
    private static func moment(_ zone: ZoneRules, after low: Instant, until high: Instant) -> Instant {
        var low = low.secondsSince1970, high = high.secondsSince1970
        let before = zone.offset(at: Instant(secondsSince1970: low))
        while high - low > 1 {
            let middle = (low + high) / 2
            if zone.offset(at: Instant(secondsSince1970: middle)) == before { low = middle } else { high = middle }
        }
        return Instant(secondsSince1970: high)
    }

    private static func addObservance(_ kind: String, _ change: Change, at times: [LocalDateTime], to lines: inout CalendarLines) {
        guard let first = times.first else { return }
        lines.add("BEGIN:" + kind)
        lines.add("DTSTART:" + ICalendar.stamp(first, seconds: 0))
        lines.add("TZOFFSETFROM:" + offset(change.from))
        lines.add("TZOFFSETTO:" + offset(change.to))
        if let rule = yearly(times) {
            lines.add("RRULE:FREQ=YEARLY;" + rule)
        } else {
            for time in times.dropFirst() { lines.add("RDATE:" + ICalendar.stamp(time, seconds: 0)) }
        }
        lines.add("END:" + kind)
    }

    /// "the last Sunday of March", where that holds of four years or more in a row.
    private static func yearly(_ times: [LocalDateTime]) -> String? {
        guard let first = times.first, times.count >= 4 else { return nil }
        let dates = times.map(\.date.components), weekday = first.date.weekday
        let isAlike = zip(times, dates).enumerated().allSatisfy { index, pair in
            pair.0.time == first.time && pair.0.date.weekday == weekday && pair.1.month == dates[0].month
                && pair.1.year == dates[0].year + index
        }
        guard isAlike else { return nil }
        let name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday.rawValue - 1]
        let isLast = dates.allSatisfy { $0.day + 7 > LocalDate.daysInMonth($0.month, year: $0.year) }
        if isLast { return "BYMONTH=\(dates[0].month);BYDAY=-1\(name)" }
        let place = (dates[0].day - 1) / 7 + 1
        return dates.allSatisfy { ($0.day - 1) / 7 + 1 == place } ? "BYMONTH=\(dates[0].month);BYDAY=\(place)\(name)" : nil
    }

    private static func offset(_ seconds: Int) -> String {
        (seconds < 0 ? "-" : "+") + ICalendar.two(abs(seconds) / 3600) + ICalendar.two(abs(seconds) / 60 % 60)
    }
}
