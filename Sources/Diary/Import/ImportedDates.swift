internal import Shop

/// Dates and times as other programs write them. Whether `03/04` is March or April is decided once for the whole file.
struct ImportedDates {
    private let monthFirst: Bool
    /// Nothing in the file decided it.
    let isAmbiguous: Bool

    /// - Parameter monthFirst: what is meant where the file does not show it.
    init(samples: [String], monthFirst: Bool) {
        var isDayFirst = false, isMonthFirst = false, isOpen = false
        for sample in samples {
            guard let match = sample.firstMatch(of: #/\b(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})\b/#), let a = Int(match.1),
                let b = Int(match.2)
            else { continue }
            if a > 12 { isDayFirst = true } else if b > 12 { isMonthFirst = true } else if a != b { isOpen = true }
        }
        isAmbiguous = isOpen && isDayFirst == isMonthFirst
        self.monthFirst = isDayFirst != isMonthFirst ? isMonthFirst : monthFirst
    }

    /// A moment, or a day where no time is written.
    func time(_ text: String) -> CalendarTime? {
        if let match = text.firstMatch(of: #/(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?/#) {
            guard let date = Self.date(match.1, match.2, match.3), let time = Self.clock(match.4, match.5) else { return nil }
            let local = LocalDateTime(date, time)
            guard let offset = match.6 else { return .floating(local) }
            guard let seconds = Self.seconds(offset) else { return nil }
            return .utc(ZoneRules(name: "", fixedOffset: seconds).instant(local))
        }
        guard let date = date(text) else { return nil }
        guard let time = Self.time(in: text) else { return text.contains(":") ? nil : .date(date) }
        return .floating(LocalDateTime(date, time))
    }

    func date(_ text: String) -> LocalDate? {
        if let match = text.firstMatch(of: #/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/#) {
            return Self.date(match.1, match.2, match.3)
        }
        if let match = text.firstMatch(of: #/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)\b/#) {
            return Self.date(match.3, match.2, match.1)
        }
        if let match = text.firstMatch(of: #/\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)\b/#) {
            return monthFirst ? Self.date(match.3, match.1, match.2) : Self.date(match.3, match.2, match.1)
        }
        if let match = text.firstMatch(of: #/\b(\d{1,2})(?:st|nd|rd|th)?[. ]\s*([A-Za-zäÄ]{3,9})[., ]\s*(\d{4})\b/#),
            let month = Self.month(match.2)
        {
            return Self.date(match.3, month, match.1)
        }
        if let match = text.firstMatch(of: #/\b([A-Za-zäÄ]{3,9})[. ]\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/#),
            let month = Self.month(match.1)
        {
            return Self.date(match.3, month, match.2)
        }
        return nil
    }

    /// - Returns: nil where it is not later, or by more than a year.
    func minutes(from start: CalendarTime, to text: String) -> Int? {
        let end: CalendarTime?
        if let time = Self.time(in: text), date(text) == nil {
            // A time alone is of the same day; for one who said the beginning in UTC there is no such day.
            switch start {
            case .floating(let local): end = .floating(LocalDateTime(local.date, time))
            case .date, .zoned, .utc: end = nil
            }
        } else {
            end = self.time(text)
        }
        let utc = ZoneRules(name: "UTC", fixedOffset: 0)
        let minutes: Int64
        switch (start, end) {
        case (.floating(let from), .floating(let until)?):
            minutes = utc.instant(until).milliseconds(since: utc.instant(from)) / 60_000
        case (.utc(let from), .utc(let until)?): minutes = until.milliseconds(since: from) / 60_000
        case (.date, _), (.zoned, _), (.utc, _), (.floating, _): return nil
        }
        return 1...527_040 ~= minutes ? Int(minutes) : nil
    }

    /// `45`, `45 min`, `1h 15`, `1:15`, `00:45:00`.
    static func minutes(_ text: String) -> Int? {
        let plain = text.lowercased().replacing(" ", with: "")
        if let match = plain.wholeMatch(of: #/(\d{1,4})(?:min|mins|minutes|minuten|m|\.)?/#) { return positive(Int(match.1)) }
        if let match = plain.wholeMatch(of: #/(\d{1,2}):(\d\d)(?::\d\d)?/#), let hours = Int(match.1), let minutes = Int(match.2) {
            return positive(hours * 60 + minutes)
        }
        if let match = plain.wholeMatch(of: #/(\d{1,2})(?:h|hr|hrs|hour|hours|std|stunde|stunden)(?:(\d{1,2})(?:min|m)?)?/#),
            let hours = Int(match.1)
        {
            return positive(hours * 60 + (match.2.flatMap { Int($0) } ?? 0))
        }
        return nil
    }

    private static func positive(_ minutes: Int?) -> Int? { minutes.flatMap { 1...1440 ~= $0 ? $0 : nil } }

    /// `14:30`, `2:30 PM`, `14.30 Uhr`, `2 pm`.
    private static func time(in text: String) -> TimeOfDay? {
        if let match = text.firstMatch(of: #/\b(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s*([ap])\.?\s?m\b/#.ignoresCase()),
            let hour = Int(match.1), 1...12 ~= hour
        {
            return TimeOfDay(hour: hour % 12 + (match.3.lowercased() == "p" ? 12 : 0), minute: match.2.flatMap { Int($0) } ?? 0)
        }
        if let match = text.firstMatch(of: #/\b(\d{1,2}):(\d\d)(?::\d\d)?\b/#) { return clock(match.1, match.2) }
        if let match = text.firstMatch(of: #/\b(\d{1,2})(?:[.h](\d\d))?\s?(?:Uhr|h)\b/#.ignoresCase()) {
            return clock(match.1, match.2 ?? "00")
        }
        // `14.30` at the end, after a date that has its own dots.
        if let match = text.firstMatch(of: #/\s(\d{1,2})\.(\d\d)$/#) { return clock(match.1, match.2) }
        return nil
    }

    private static func clock(_ hour: Substring, _ minute: Substring) -> TimeOfDay? {
        guard let hour = Int(hour), let minute = Int(minute), hour < 24 else { return nil }
        return TimeOfDay(hour: hour, minute: minute)
    }

    private static func seconds(_ offset: Substring) -> Int32? {
        if offset == "Z" { return 0 }
        let digits = offset.filter(\.isNumber)
        guard digits.count == 4, let hours = Int32(digits.prefix(2)), let minutes = Int32(digits.suffix(2)), hours <= 15 else {
            return nil
        }
        return (hours * 3600 + minutes * 60) * (offset.hasPrefix("-") ? -1 : 1)
    }

    private static func date(_ year: Substring, _ month: some StringProtocol, _ day: Substring) -> LocalDate? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return LocalDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }

    private static func month(_ word: Substring) -> String? {
        let months = [
            ["jan"], ["feb"], ["mar", "mär", "mrz"], ["apr"], ["may", "mai"], ["jun"], ["jul"], ["aug"], ["sep"], ["oct", "okt"],
            ["nov"],
            ["dec", "dez"],
        ]
        let plain = word.lowercased().prefix(3)
        return months.firstIndex { $0.contains(String(plain)) }.map { String($0 + 1) }
    }
}
