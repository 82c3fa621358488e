package import Shop

/// Monday to Sunday in the shop's zone: 167 or 169 hours where the clocks change.
package struct ReportWeek: Hashable, Comparable, Sendable {
    /// A Monday.
    package let monday: LocalDate

    package init(containing date: LocalDate) {
        monday = date.adding(days: 1 - date.weekday.rawValue)
    }

    package var sunday: LocalDate { monday.adding(days: 6) }

    package func adding(weeks: Int) -> ReportWeek { ReportWeek(containing: monday.adding(days: 7 * weeks)) }

    package func moments(in zone: ZoneRules) -> Range<Instant> {
        Self.midnight(monday, in: zone)..<Self.midnight(monday.adding(days: 7), in: zone)
    }

    /// Of each day, in order.
    package func days(in zone: ZoneRules) -> [Range<Instant>] {
        (0..<7).map { Self.midnight(monday.adding(days: $0), in: zone)..<Self.midnight(monday.adding(days: $0 + 1), in: zone) }
    }

    /// ISO 8601: `2026-W47`.
    package var name: String {
        // The year of a week is that of its Thursday.
        let thursday = monday.adding(days: 3)
        let newYear = LocalDate(year: thursday.year, month: 1, day: 1) ?? thursday
        let number = (thursday.daysSinceEpoch - newYear.daysSinceEpoch) / 7 + 1
        return "\(thursday.year)-W\(number < 10 ? "0" : "")\(number)"
    }

    /// Where the clocks go forward at midnight, the day's first moment.
    static func midnight(_ date: LocalDate, in zone: ZoneRules) -> Instant {
        TimeOfDay(minutes: 0).map { zone.instant(LocalDateTime(date, $0)) } ?? Instant(millisecondsSince1970: 0)
    }

    package static func < (a: ReportWeek, b: ReportWeek) -> Bool { a.monday < b.monday }
}
