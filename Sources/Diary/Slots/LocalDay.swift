internal import Shop

/// One day of the shop's calendar on the UTC time line: 23, 24 or 25 hours, or what the zone makes of it.
struct LocalDay {
    let date: LocalDate
    /// Seconds since 1970, UTC; the end is the next day's start.
    let seconds: Range<Int64>
    private let zone: ZoneRules
    /// Minutes of wall time at the start, where the clocks do not change on this day.
    private let minutesAtStart: Int?

    init(_ date: LocalDate, zone: ZoneRules) {
        self.date = date
        self.zone = zone
        let start = zone.instant(LocalDateTime(date, TimeOfDay(minutes: 0)!))
        let end = zone.instant(LocalDateTime(date.adding(days: 1), TimeOfDay(minutes: 0)!))
        seconds = start.secondsSince1970..<max(end.secondsSince1970, start.secondsSince1970)
        let even = zone.offset(at: start) == zone.offset(at: end.adding(seconds: -1)) && zone.local(start).date == date
        minutesAtStart = even ? zone.local(start).time.minutes : nil
    }

    /// Quanta that begin on this day.
    var quanta: Range<Int64> {
        let size = Claim.quantumSeconds
        return (seconds.lowerBound + size - 1).flooredQuotient(by: size)..<(seconds.upperBound + size - 1).flooredQuotient(by: size)
    }

    /// Minutes of wall time since midnight, or nil where the clocks say another date.
    func wallMinutes(at seconds: Int64) -> Int? {
        if let minutesAtStart { return minutesAtStart + Int((seconds - self.seconds.lowerBound) / 60) }
        let local = zone.local(Instant(secondsSince1970: seconds))
        return local.date == date ? local.time.minutes : nil
    }

    /// The quanta that lie wholly within a range of wall time. Where the clocks repeat an hour, a range begins and ends at the first of the
    /// two; where they skip one, at the jump.
    func quanta(of range: TimeRange) -> Range<Int64>? {
        let from = seconds(of: range.start), to = seconds(of: range.end), size = Claim.quantumSeconds
        let quanta = ((from + size - 1).flooredQuotient(by: size), to.flooredQuotient(by: size))
        return quanta.0 < quanta.1 ? quanta.0..<quanta.1 : nil
    }

    private func seconds(of time: TimeOfDay) -> Int64 {
        if let minutesAtStart, time.minutes >= minutesAtStart, time.minutes < 1440 {
            return seconds.lowerBound + Int64(time.minutes - minutesAtStart) * 60
        }
        return time.minutes == 1440 ? seconds.upperBound : zone.instant(LocalDateTime(date, time)).secondsSince1970
    }
}

extension Int64 {
    /// Towards the past, also before 1970.
    func flooredQuotient(by size: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: size)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
