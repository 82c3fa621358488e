/// Opening or working hours of an ordinary week.
package struct WeeklyHours: Equatable, Sendable {
    /// Ascending and apart; a day that is missing is closed.
    package var days: [Weekday: [TimeRange]]

    package init(_ days: [Weekday: [TimeRange]] = [:]) {
        self.days = days
    }

    package subscript(day: Weekday) -> [TimeRange] { days[day] ?? [] }
    package var isEmpty: Bool { days.values.allSatisfy(\.isEmpty) }
}

/// Hours that hold on certain dates in place of the weekly ones.
package struct DatedHours: Equatable, Sendable {
    package var first: LocalDate
    /// Included.
    package var last: LocalDate
    /// Empty: closed.
    package var hours: [TimeRange]
    /// As the customer may read it: "Christmas".
    package var reason: String?
    /// `Dec 25-26 closed`: the years of `first` and `last` do not count, only how far they are apart (0 or 1).
    package var isYearly: Bool
    package var source: Source

    package init(
        first: LocalDate, last: LocalDate, hours: [TimeRange], reason: String?, isYearly: Bool = false, source: Source
    ) {
        self.first = first
        self.last = last
        self.hours = hours
        self.reason = reason
        self.isYearly = isYearly
        self.source = source
    }

    package func contains(_ date: LocalDate) -> Bool {
        guard isYearly else { return first <= date && date <= last }
        let day = MonthDay(date), start = MonthDay(first), end = MonthDay(last)
        return start <= end ? start <= day && day <= end : start <= day || day <= end
    }

    private struct MonthDay: Comparable {
        let month: Int, day: Int
        init(_ date: LocalDate) { (_, month, day) = date.components }
        static func < (a: MonthDay, b: MonthDay) -> Bool { (a.month, a.day) < (b.month, b.day) }
    }
}

extension ShopContent {
    /// What holds on a date: the last exception that names it, else the week.
    package func openingHours(on date: LocalDate) -> (ranges: [TimeRange], reason: String?) {
        if let exception = exceptions.last(where: { $0.contains(date) }) { return (exception.hours, exception.reason) }
        return (hours[date.weekday], nil)
    }

    /// When `provider` is at work on a date: their own hours within the shop's, their breaks taken out.
    package func workingHours(of provider: Provider, on date: LocalDate) -> [TimeRange] {
        let own: [TimeRange]
        if let exception = provider.exceptions.last(where: { $0.contains(date) }) {
            own = exception.hours
        } else {
            own = provider.hours?[date.weekday] ?? hours[date.weekday]
        }
        let open = openingHours(on: date).ranges
        let present = own.flatMap { mine in open.compactMap { TimeRange(max(mine.start, $0.start), min(mine.end, $0.end)) } }
        return present.flatMap { $0.subtracting(provider.breaks[date.weekday]) }.sorted { $0.start < $1.start }
    }
}

extension TimeRange {
    /// What is left of the range, ascending.
    package func subtracting(_ others: [TimeRange]) -> [TimeRange] {
        var left = [self]
        for other in others {
            left = left.flatMap { range in
                [TimeRange(range.start, min(range.end, other.start)), TimeRange(max(range.start, other.end), range.end)]
                    .compactMap { $0 }
            }
        }
        return left
    }
}
