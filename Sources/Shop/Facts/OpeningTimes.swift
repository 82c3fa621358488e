/// When the shop is open, exceptions included; times are wall time in the shop's zone.
extension ShopContent {
    package func isOpen(at now: LocalDateTime) -> Bool {
        openingHours(on: now.date).ranges.contains { $0.contains(now.time) }
    }

    /// The end of the opening that `now` lies in, across midnight where the next day opens at 00:00; nil while closed, and where
    /// the shop does not close within a week. At midnight: 24:00 of the day that ends.
    package func closing(after now: LocalDateTime) -> LocalDateTime? {
        guard var end = openingHours(on: now.date).ranges.first(where: { $0.contains(now.time) })?.end else { return nil }
        var date = now.date
        for _ in 0..<7 {
            guard end.minutes == 1440,
                let goesOn = openingHours(on: date.adding(days: 1)).ranges.first(where: { $0.start.minutes == 0 })
            else {
                return LocalDateTime(date, end)
            }
            date = date.adding(days: 1)
            end = goesOn.end
        }
        return nil
    }

    /// The start of the next opening later than `now`, within a year; nil if there is none. Midnight within an opening is no start.
    package func nextOpening(after now: LocalDateTime) -> LocalDateTime? {
        for day in 0...366 {
            let date = now.date.adding(days: day)
            for range in openingHours(on: date).ranges where day > 0 || range.start > now.time {
                let before = openingHours(on: date.adding(days: -1)).ranges.last?.end.minutes
                if range.start.minutes > 0 || before != 1440 { return LocalDateTime(date, range.start) }
            }
        }
        return nil
    }

    /// Days that differ from the week, from `date` on and within a year, ascending; yearly ones with their next dates.
    package func closures(from date: LocalDate) -> [DatedHours] {
        exceptions.compactMap { $0.next(from: date) }.filter { $0.first <= date.adding(days: 366) }.sorted {
            ($0.first, $0.last) < ($1.first, $1.last)
        }
    }
}

extension DatedHours {
    /// The dates on which it holds next, today included; nil if they have passed.
    func next(from date: LocalDate) -> DatedHours? {
        guard isYearly else { return last < date ? nil : self }
        let span = last.year - first.year
        for year in (date.year - 1)...(date.year + 1) {
            var dated = self
            dated.first = first.inYear(year)
            dated.last = last.inYear(year + span)
            if dated.last >= date { return dated }
        }
        return nil
    }
}

extension LocalDate {
    /// 29 February becomes the 28th where there is none.
    fileprivate func inYear(_ year: Int) -> LocalDate {
        let day = min(day, Self.daysInMonth(month, year: year))
        return LocalDate(year: year, month: month, day: day) ?? self
    }
}
