package import Shop

/// Appointments from a calendar file, its repetitions worked out over the days that matter.
package struct ImportedCalendar: Sendable {
    package private(set) var appointments: [ImportedAppointment] = []
    package private(set) var mistakes: [ImportMistake] = []
    /// Series that go on beyond the days that were looked at.
    package private(set) var endless: [ImportMistake] = []

    /// - Parameters:
    ///   - days: in which repetitions count, in the shop's zone or the event's own.
    ///   - zone: the rules of a zone by the name the file gives it; nil where nobody knows it.
    package init(_ file: CalendarFile, days: ClosedRange<LocalDate>, zone: (String) -> ZoneRules?) {
        mistakes = file.mistakes.map { ImportMistake(place: $0.line, because: $0.message) }
        // What stands for one of a series takes its place.
        var replaced: [String: Set<CalendarTime>] = [:]
        for event in file.events {
            if let uid = event.uid, let replaces = event.replaces { replaced[uid, default: []].insert(replaces) }
        }
        for event in file.events {
            guard event.recurrence != nil || !event.moreDates.isEmpty else {
                let suffix = event.replaces.map { "#\(Self.day($0))" } ?? ""
                add(event, at: event.start, key: Self.key(event) + suffix, file)
                continue
            }
            expand(
                event, days: days, except: Set(event.exceptDates).union(event.uid.flatMap { replaced[$0] } ?? []), zone: zone, file)
        }
    }

    private mutating func expand(
        _ event: CalendarEvent, days: ClosedRange<LocalDate>, except: Set<CalendarTime>, zone: (String) -> ZoneRules?,
        _ file: CalendarFile
    ) {
        let first = Self.day(event.start)
        let exceptDays = Set(except.filter(\.isDate).map(Self.day))
        var dates = event.recurrence.map { $0.dates(from: first, through: days.upperBound) } ?? [first]
        if let rule = event.recurrence, rule.count == nil, rule.until == nil {
            endless.append(
                ImportMistake(place: event.line, because: "it repeats without end; it is taken over until \(days.upperBound)"))
        }
        dates.removeAll { $0 < days.lowerBound }
        let until = event.recurrence?.until
        var times = dates.map { Self.moved(event.start, to: $0) }
        times += event.moreDates.filter {
            Self.day($0) >= days.lowerBound && Self.day($0) <= days.upperBound && !times.contains($0)
        }
        for time in times {
            if let until, let moment = instant(time, zone, file), let end = instant(until, zone, file), !until.isDate, moment > end
            {
                continue
            }
            let isOut =
                except.contains(time) || exceptDays.contains(Self.day(time))
                || except.contains { other in
                    // Some programs write exceptions in UTC.
                    if let a = instant(other, zone, file), let b = instant(time, zone, file), !other.isDate {
                        a == b
                    } else {
                        false
                    }
                }
            guard !isOut else { continue }
            add(event, at: time, key: "\(Self.key(event))#\(Self.day(time))", file)
        }
    }

    private func instant(_ time: CalendarTime, _ zone: (String) -> ZoneRules?, _ file: CalendarFile) -> Instant? {
        switch time {
        case .utc(let instant): instant
        case .zoned(let local, zone: let name): zone(name)?.instant(local)
        case .floating(let local): file.zone.flatMap(zone)?.instant(local)
        case .date: nil
        }
    }

    private mutating func add(_ event: CalendarEvent, at start: CalendarTime, key: String, _ file: CalendarFile) {
        var appointment = ImportedAppointment(
            place: event.line, key: key, start: start, title: event.summary, details: event.details)
        appointment.provider = (event.categories + event.people + [file.name ?? "", event.location]).filter { !$0.isEmpty }.joined(
            separator: "\n")
        appointment.omission = event.isCancelled ? .cancelled : event.isFreeTime ? .freeTime : nil
        switch (event.start, event.end) {
        case (.date(let first), .date(let end)?): appointment.days = min(max(1, end.daysSinceEpoch - first.daysSinceEpoch), 366)
        case (.date, _): appointment.days = max(1, min((event.minutes ?? 1440) / 1440, 366))
        case (let from, let until?): appointment.minutes = Self.minutes(from, until)
        case (_, nil): appointment.minutes = event.minutes
        }
        appointments.append(appointment)
    }

    /// Both of one kind; nil where they are not, or nothing lies between them.
    private static func minutes(_ from: CalendarTime, _ until: CalendarTime) -> Int? {
        let utc = ZoneRules(name: "UTC", fixedOffset: 0)
        let difference: Int64
        switch (from, until) {
        case (.utc(let a), .utc(let b)): difference = b.milliseconds(since: a)
        case (.floating(let a), .floating(let b)), (.zoned(let a, zone: _), .zoned(let b, zone: _)):
            difference = utc.instant(b).milliseconds(since: utc.instant(a))
        case (.date, _), (.utc, _), (.floating, _), (.zoned, _): return nil
        }
        return difference > 0 ? Int(min(difference / 60_000, 527_040)) : nil
    }

    private static func key(_ event: CalendarEvent) -> String { event.uid ?? "calendar|\(event.start)|\(event.summary)" }

    private static func day(_ time: CalendarTime) -> LocalDate {
        switch time {
        case .date(let date): date
        case .floating(let local), .zoned(let local, zone: _): local.date
        case .utc(let instant): ZoneRules(name: "UTC", fixedOffset: 0).local(instant).date
        }
    }

    private static func moved(_ time: CalendarTime, to day: LocalDate) -> CalendarTime {
        switch time {
        case .date: .date(day)
        case .floating(let local): .floating(LocalDateTime(day, local.time))
        case .zoned(let local, zone: let zone): .zoned(LocalDateTime(day, local.time), zone: zone)
        case .utc(let instant):
            .utc(
                instant.adding(
                    minutes: (day.daysSinceEpoch - ZoneRules(name: "UTC", fixedOffset: 0).local(instant).date.daysSinceEpoch) * 1440
                ))
        }
    }
}
