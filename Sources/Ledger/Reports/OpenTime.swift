package import Shop

/// A clock that only runs while the shop is open: nobody can come to a call at three in the morning, and a night must not look like a wait.
package struct OpenTime: Sendable {
    package let content: ShopContent
    package let zone: ZoneRules

    package init(content: ShopContent, zone: ZoneRules) {
        self.content = content
        self.zone = zone
    }

    /// A shop that has not said when it is open is measured by the wall clock.
    private var hasHours: Bool { !content.hours.isEmpty || !content.exceptions.isEmpty }

    package func isOpen(at instant: Instant) -> Bool { !hasHours || content.isOpen(at: zone.local(instant)) }

    /// Milliseconds of opening between two moments; 0 where `end` is earlier. An hour that the clocks skip is no opening, one that they repeat
    /// counts twice.
    package func milliseconds(from start: Instant, to end: Instant) -> Int64 {
        guard start < end else { return 0 }
        guard hasHours else { return end.milliseconds(since: start) }
        var total: Int64 = 0
        var date = zone.local(start).date
        let last = zone.local(end).date
        while date <= last {
            for range in content.openingHours(on: date).ranges {
                let opens = max(start, zone.instant(LocalDateTime(date, range.start)))
                let closes = min(end, moment(of: range.end, on: date))
                total += max(0, closes.milliseconds(since: opens))
            }
            date = date.adding(days: 1)
        }
        return total
    }

    /// 24:00 is the next day's first moment.
    private func moment(of time: TimeOfDay, on date: LocalDate) -> Instant {
        guard time.minutes == 1440, let midnight = TimeOfDay(minutes: 0) else { return zone.instant(LocalDateTime(date, time)) }
        return zone.instant(LocalDateTime(date.adding(days: 1), midnight))
    }
}
