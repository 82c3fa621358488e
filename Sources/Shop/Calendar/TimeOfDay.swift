/// A wall-clock time, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// 0...1440; 1440 is 24:00, the end of a day, never a start.
    package let minutes: Int

    package init?(minutes: Int) {
        guard 0...1440 ~= minutes else { return nil }
        self.minutes = minutes
    }

    package init?(hour: Int, minute: Int) {
        guard 0...24 ~= hour, 0...59 ~= minute else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

extension TimeOfDay: CustomStringConvertible {
    /// `09:05`.
    package var description: String { padded(hour, to: 2) + ":" + padded(minute, to: 2) }
}

/// A stretch of one day, its end excluded.
package struct TimeRange: Hashable, Sendable {
    package let start: TimeOfDay
    /// Later than `start`; 24:00 at most. A shop open past midnight has a second range on the next day.
    package let end: TimeOfDay

    package init?(_ start: TimeOfDay, _ end: TimeOfDay) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    package func contains(_ time: TimeOfDay) -> Bool { start <= time && time < end }
}

/// A date and a wall-clock time; without a zone it names no instant.
package struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let date: LocalDate
    package let time: TimeOfDay

    package init(_ date: LocalDate, _ time: TimeOfDay) {
        self.date = date
        self.time = time
    }

    package static func < (a: LocalDateTime, b: LocalDateTime) -> Bool { (a.date, a.time) < (b.date, b.time) }

    /// `2026-12-24T09:05`.
    package var description: String { "\(date)T\(time)" }
}
