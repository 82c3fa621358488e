/// How an event repeats (RRULE; RFC 5545, 3.3.10): days, weeks, months and years, which is what people's calendars hold. What it does not know it
/// refuses rather than gets wrong.
package struct Recurrence: Equatable, Sendable {
    package enum Frequency: String, Sendable { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY" }

    package enum Problem: Error, Equatable, Sendable, CustomStringConvertible {
        case unreadable(String)
        /// A part that is not known here: BYSETPOS, BYWEEKNO, hours and minutes.
        case unknown(String)

        package var description: String {
            switch self {
            case .unreadable(let text): "“\(text.prefix(60))” is no rule of repetition"
            case .unknown(let part): "it repeats by \(part.prefix(30)), which is not known here"
            }
        }
    }

    /// `-1SU`: the last Sunday; without a number every one.
    struct Day: Equatable, Sendable {
        let weekday: Weekday
        let place: Int?
    }

    package let frequency: Frequency
    /// 1: every one.
    package let interval: Int
    package let count: Int?
    /// Included. A moment is told by its day in UTC or in its own zone, and compared with a day's latitude only where it must be.
    package let until: CalendarTime?
    private let days: [Day]
    /// 1...31, or from the end -1...-31.
    private let monthDays: [Int]
    private let months: [Int]
    private let weekStart: Weekday

    package init(_ text: String) throws(Problem) {
        var parts: [String: String] = [:]
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { throw .unreadable(text) }
            parts[pair[0].uppercased()] = pair[1].uppercased()
        }
        guard let word = parts.removeValue(forKey: "FREQ") else { throw .unreadable(text) }
        guard let frequency = Frequency(rawValue: word) else { throw .unknown("FREQ=\(word)") }
        self.frequency = frequency
        func number(_ key: String) throws(Problem) -> Int? {
            guard let text = parts.removeValue(forKey: key) else { return nil }
            guard let number = Int(text), 1...100_000 ~= number else { throw .unreadable("\(key)=\(text)") }
            return number
        }
        func numbers(_ key: String, _ range: ClosedRange<Int>) throws(Problem) -> [Int] {
            guard let text = parts.removeValue(forKey: key) else { return [] }
            var numbers: [Int] = []
            for part in text.split(separator: ",") {
                guard let number = Int(part), range.contains(number), number != 0 else { throw .unreadable("\(key)=\(text)") }
                numbers.append(number)
            }
            return numbers
        }
        interval = try number("INTERVAL") ?? 1
        count = try number("COUNT")
        if let until = parts.removeValue(forKey: "UNTIL") {
            guard let time = CalendarTime(until, zone: nil) else { throw .unreadable("UNTIL=\(until)") }
            self.until = time
        } else {
            until = nil
        }
        monthDays = try numbers("BYMONTHDAY", -31...31)
        months = try numbers("BYMONTH", 1...12)
        var days: [Day] = []
        for part in (parts.removeValue(forKey: "BYDAY") ?? "").split(separator: ",") {
            guard let weekday = Self.weekdays.firstIndex(of: String(part.suffix(2))).flatMap({ Weekday(rawValue: $0 + 1) }) else {
                throw .unreadable("BYDAY=\(part)")
            }
            let place = part.dropLast(2)
            guard place.isEmpty || Int(place).map({ -53...53 ~= $0 && $0 != 0 }) ?? false else {
                throw .unreadable("BYDAY=\(part)")
            }
            days.append(Day(weekday: weekday, place: Int(place)))
        }
        self.days = days
        weekStart =
            parts.removeValue(forKey: "WKST").flatMap { Self.weekdays.firstIndex(of: $0) }.flatMap { Weekday(rawValue: $0 + 1) }
            ?? .monday
        if let other = parts.keys.min() { throw .unknown(other) }
        if frequency == .daily || frequency == .weekly, days.contains(where: { $0.place != nil }) { throw .unreadable(text) }
        // The 20th Monday of a year: nobody's calendar.
        if frequency == .yearly, months.isEmpty, days.contains(where: { $0.place != nil }) {
            throw .unknown("BYDAY without BYMONTH")
        }
        if frequency == .weekly, !monthDays.isEmpty { throw .unknown("BYMONTHDAY in weeks") }
    }

    private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    /// Whether it is simply each year's same day.
    package var isEveryYear: Bool {
        frequency == .yearly && interval == 1 && count == nil && until == nil && days.isEmpty && monthDays.count <= 1
            && months.count <= 1
    }

    /// Its days, ascending, `first` among them whatever the rule says, up to `last` and to COUNT. UNTIL is the caller's to apply to moments; a date
    /// is applied here.
    package func dates(from first: LocalDate, through last: LocalDate) -> [LocalDate] {
        var found: [LocalDate] = [], limit = last
        if case .date(let day)? = until { limit = min(limit, day) }
        var period = 0
        // A rule that never comes true (31 February) ends with the periods.
        while found.count < (count ?? .max) {
            let dates = self.dates(inPeriod: period, from: first).filter { $0 >= first }
            period += 1
            if beginning(ofPeriod: period - 1, from: first) > limit { break }
            for date in dates where date <= limit && found.count < (count ?? .max) { found.append(date) }
        }
        return found.first == first || first > limit ? found : [first] + (count.map { Array(found.prefix($0 - 1)) } ?? found)
    }

    private func beginning(ofPeriod period: Int, from first: LocalDate) -> LocalDate {
        let step = period * interval
        switch frequency {
        case .daily: return first.adding(days: step)
        case .weekly: return weekBeginning(first).adding(days: step * 7)
        case .monthly: return month(first, adding: step)
        case .yearly: return LocalDate(year: min(first.year + step, 9999), month: 1, day: 1)!
        }
    }

    private func weekBeginning(_ date: LocalDate) -> LocalDate {
        date.adding(days: -((date.weekday.rawValue - weekStart.rawValue + 7) % 7))
    }

    private func month(_ date: LocalDate, adding months: Int) -> LocalDate {
        let (year, month, _) = date.components, index = year * 12 + month - 1 + months
        return LocalDate(year: min(index / 12, 9999), month: index % 12 + 1, day: 1)!
    }

    private func dates(inPeriod period: Int, from first: LocalDate) -> [LocalDate] {
        let begin = beginning(ofPeriod: period, from: first)
        let inMonth: (LocalDate) -> Bool = { date in months.isEmpty || months.contains(date.components.month) }
        switch frequency {
        case .daily:
            let isDay = days.isEmpty || days.contains { $0.weekday == begin.weekday }
            return isDay && inMonth(begin) && isMonthDay(begin) ? [begin] : []
        case .weekly:
            let wanted = days.isEmpty ? [first.weekday] : days.map(\.weekday)
            return (0..<7).map { begin.adding(days: $0) }.filter { wanted.contains($0.weekday) && inMonth($0) }
        case .monthly: return inMonth(begin) ? dates(ofMonth: begin, first) : []
        case .yearly:
            let wanted =
                months.isEmpty ? (monthDays.isEmpty && days.isEmpty ? [first.components.month] : Array(1...12)) : months.sorted()
            return wanted.flatMap { dates(ofMonth: LocalDate(year: begin.year, month: $0, day: 1)!, first) }
        }
    }

    private func isMonthDay(_ date: LocalDate) -> Bool {
        let (year, month, day) = date.components
        return monthDays.isEmpty || monthDays.contains(day)
            || monthDays.contains(day - LocalDate.daysInMonth(month, year: year) - 1)
    }

    private func dates(ofMonth begin: LocalDate, _ first: LocalDate) -> [LocalDate] {
        let (year, month, _) = begin.components, length = LocalDate.daysInMonth(month, year: year)
        let all = (0..<length).map { begin.adding(days: $0) }
        guard !days.isEmpty else {
            return monthDays.isEmpty ? all.filter { $0.components.day == first.components.day } : all.filter(isMonthDay)
        }
        return all.filter { date in
            let day = date.components.day
            let isDay = days.contains { wanted in
                guard wanted.weekday == date.weekday else { return false }
                guard let place = wanted.place else { return true }
                return place > 0 ? (day - 1) / 7 + 1 == place : (length - day) / 7 + 1 == -place
            }
            return isDay && isMonthDay(date)
        }
    }
}
