/// Values as the readers understand them, in the way the sample shop writes them.
enum ValueText {
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Days with like hours together, ascending: `Tue-Wed` and `09:00-12:00, 14:00-18:00`. Days without hours are left out.
    static func days(_ hours: WeeklyHours) -> [(days: String, times: String)] {
        var groups: [(first: Weekday, last: Weekday, ranges: [TimeRange])] = []
        for day in Weekday.allCases where !hours[day].isEmpty {
            if let group = groups.last, group.ranges == hours[day], group.last.rawValue + 1 == day.rawValue {
                groups[groups.count - 1].last = day
            } else {
                groups.append((day, day, hours[day]))
            }
        }
        return groups.map { first, last, ranges in
            let name = weekdays[first.rawValue - 1]
            return (first == last ? name : "\(name)-\(weekdays[last.rawValue - 1])", times(ranges))
        }
    }

    /// `Tue-Wed 09:00-18:00; Thu 09:00-20:00`, or `closed`.
    static func hours(_ hours: WeeklyHours) -> String {
        let days = days(hours)
        return days.isEmpty ? "closed" : days.map { "\($0.days) \($0.times)" }.joined(separator: "; ")
    }

    /// `09:00-12:00, 14:00-18:00`, or `closed`.
    static func times(_ ranges: [TimeRange]) -> String {
        ranges.isEmpty ? "closed" : ranges.map { "\($0.start)-\($0.end)" }.joined(separator: ", ")
    }

    /// `2026-12-24`, or `Dec 24` where it holds every year.
    static func date(_ date: LocalDate, isYearly: Bool) -> String {
        isYearly ? "\(months[date.month - 1]) \(date.day)" : date.description
    }

    /// `2026-12-24 09:00-13:00 Christmas Eve`, in one line; nil where that would be read as something else.
    static func line(_ dated: DatedHours) -> String? {
        var text = date(dated.first, isYearly: dated.isYearly)
        if dated.last != dated.first { text += " - " + date(dated.last, isYearly: dated.isYearly) }
        text += " " + times(dated.hours)
        guard let reason = dated.reason else { return text }
        // Between brackets a reason may begin as times do.
        return ["\(text) \(reason)", "\(text) (\(reason))"].first { line in
            var notes: [ValueMistake] = []
            do throws(ValueMistake) {
                return try DatedHoursText.read(line, source: dated.source, notes: &notes) == dated && notes.isEmpty
            } catch {
                return false
            }
        }
    }

    /// The same where nothing but a line will do: a reason that would be read as something else is left out, the days stay.
    static func lineAlways(_ dated: DatedHours) -> String {
        var plain = dated
        plain.reason = nil
        return line(dated) ?? line(plain) ?? ""
    }

    /// `32`, `32.50`, `from 64`, `free`.
    static func price(_ price: Price) -> String {
        if price == Price(hundredths: 0) { return "free" }
        let cents = price.hundredths % 100
        return (price.isFrom ? "from " : "") + "\(price.hundredths / 100)" + (cents == 0 ? "" : "." + padded(cents, to: 2))
    }

    /// `45 min`, `30 + wait 25 + 20`.
    static func steps(_ steps: [Service.Step]) -> String {
        if steps.count == 1, let only = steps.first, only.needsProvider { return "\(only.minutes) min" }
        return steps.map { ($0.needsProvider ? "" : "wait ") + "\($0.minutes)" }.joined(separator: " + ")
    }

    static func expected(_ expected: GoldenQuestion.Expected) -> String {
        switch expected {
        case .entry(let id): id.rawValue
        case .staff: "staff"
        case .unknown: "unknown"
        }
    }
}
