/// Closed days from a calendar file that the owner has put beside the shop: public holidays, as governments and calendar programs publish them.
struct PublicHolidays {
    let file: String
    private(set) var closures: [DatedHours] = []
    private(set) var findings: [Finding] = []

    /// Years for which a rule such as “the last Monday in May” is worked out.
    private static let yearsOfRule = 30
    /// More than a country's holidays in twenty years.
    private static let maximumClosures = 2000

    init(_ bytes: [UInt8], file: String) {
        self.file = file
        let calendar = CalendarFile(bytes: bytes)
        for mistake in calendar.mistakes {
            report(
                mistake.line, .error, "\(mistake.message.prefix(1).uppercased() + mistake.message.dropFirst()).",
                "Download or export the file again.")
        }
        var observances: [CalendarEvent] = []
        for event in calendar.events where !event.isCancelled {
            if Self.isObservance(event) { observances.append(event) } else { add(event) }
        }
        if let first = observances.first {
            report(
                first.line, .warning,
                "\(observances.count) days are observances and no public holidays, so the shop stays open: “\(first.summary.prefix(40))”\(observances.count > 1 ? " and others" : "").",
                "Where the shop is closed, write the day under closures in shop.yaml.")
        }
        if closures.isEmpty, findings.isEmpty {
            report(1, .warning, "The file holds no days.", "Check that it is the right one.")
        }
        if closures.count > Self.maximumClosures {
            report(1, .error, "The file holds \(closures.count) days.", "Use one with the holidays of your own region only.")
            closures = []
        }
    }

    /// Google's calendars of holidays hold Mother's Day too, and say so.
    private static func isObservance(_ event: CalendarEvent) -> Bool {
        let words = (event.details + " " + event.categories.joined(separator: " ")).lowercased()
        return words.hasPrefix("observance") || words.hasPrefix("gedenktag") || words.contains("not a public holiday")
    }

    private mutating func add(_ event: CalendarEvent) {
        guard case .date(let first) = event.start else {
            return report(
                event.line, .warning, "“\(event.summary.prefix(40))” has a time of day, so it is no closed day.",
                "Write other opening hours under closures in shop.yaml.")
        }
        var last = first
        if case .date(let end)? = event.end, end > first { last = end.adding(days: -1) }
        if let minutes = event.minutes, minutes > 1440 { last = first.adding(days: minutes / 1440 - 1) }
        guard last.daysSinceEpoch - first.daysSinceEpoch <= DatedHoursText.maximumDays else {
            return report(event.line, .error, "“\(event.summary.prefix(40))” is longer than a year.", "Check its dates.")
        }
        let length = last.daysSinceEpoch - first.daysSinceEpoch
        if let rule = event.recurrence, rule.isEveryYear, length < 300, event.exceptDates.isEmpty {
            let base = Self.inLeapYear(first)
            closures.append(closure(base, base.adding(days: length), event, isYearly: true))
            return
        }
        var firsts =
            event.recurrence.map { rule in
                rule.dates(from: first, through: first.adding(days: Self.yearsOfRule * 366))
            } ?? [first]
        let except = event.exceptDates.compactMap(Self.day)
        firsts = (firsts + event.moreDates.compactMap(Self.day)).filter { !except.contains($0) }
        for day in firsts.prefix(Self.maximumClosures + 1) {
            closures.append(closure(day, day.adding(days: length), event, isYearly: false))
        }
    }

    private func closure(_ first: LocalDate, _ last: LocalDate, _ event: CalendarEvent, isYearly: Bool) -> DatedHours {
        let (name, _) = TextSafety.clean(event.summary)
        let reason = String(name.replacing("\n", with: " ").trimmed.prefix(80))
        return DatedHours(
            first: first, last: last, hours: [], reason: reason.isEmpty ? nil : reason, isYearly: isYearly,
            source: Source(file: file, line: event.line))
    }

    private static func day(_ time: CalendarTime) -> LocalDate? {
        switch time {
        case .date(let date): date
        case .floating(let local), .zoned(let local, zone: _): local.date
        case .utc: nil
        }
    }

    /// Yearly days count without their year, and 29 February is one of them.
    private static func inLeapYear(_ date: LocalDate) -> LocalDate {
        let (_, month, day) = date.components
        return LocalDate(year: 2000, month: month, day: day) ?? date
    }

    private mutating func report(_ line: Int, _ severity: Finding.Severity, _ message: String, _ remedy: String) {
        findings.append(Finding(file: file, place: .line(line), severity: severity, message: message, remedy: remedy))
    }
}
