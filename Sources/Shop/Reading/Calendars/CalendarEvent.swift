/// When something is in a calendar file.
package enum CalendarTime: Hashable, Sendable {
    /// A whole day.
    case date(LocalDate)
    /// Wall time; in the calendar's own zone, or wherever one is.
    case floating(LocalDateTime)
    /// `zone`: as the file names it; Outlook has names of its own.
    case zoned(LocalDateTime, zone: String)
    case utc(Instant)

    package var isDate: Bool {
        switch self {
        case .date: true
        case .floating, .zoned, .utc: false
        }
    }

    /// `20261128`, `20261128T143000`, `20261128T133000Z`; nil for anything else. Seconds are dropped.
    init?(_ text: some StringProtocol, zone: String?) {
        let digits = Array(text.utf8)
        func number(_ from: Int, _ count: Int) -> Int? {
            guard from + count <= digits.count, digits[from..<from + count].allSatisfy({ 48...57 ~= $0 }) else { return nil }
            return digits[from..<from + count].reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        guard let year = number(0, 4), let month = number(4, 2), let day = number(6, 2),
            let date = LocalDate(year: year, month: month, day: day)
        else { return nil }
        if digits.count == 8 {
            self = .date(date)
            return
        }
        guard digits.count == 15 || digits.count == 16 && digits[15] == UInt8(ascii: "Z"), digits[8] == UInt8(ascii: "T"),
            let hour = number(9, 2), let minute = number(11, 2), number(13, 2) != nil, hour < 24,
            let time = TimeOfDay(hour: hour, minute: minute)
        else { return nil }
        let local = LocalDateTime(date, time)
        if digits.count == 16 {
            self = .utc(ZoneRules(name: "UTC", fixedOffset: 0).instant(local))
        } else {
            self = zone.map { .zoned(local, zone: $0) } ?? .floating(local)
        }
    }
}

/// One VEVENT.
package struct CalendarEvent: Equatable, Sendable {
    /// Of the file, where it begins.
    package var line: Int
    package var uid: String?
    package var start: CalendarTime
    /// Excluded; nil: a moment, or one day.
    package var end: CalendarTime?
    /// Minutes, where the file says a length instead of an end.
    package var minutes: Int?
    package var summary: String
    package var details: String
    package var location: String
    package var categories: [String]
    /// Names of those who take part.
    package var people: [String]
    package var recurrence: Recurrence?
    package var moreDates: [CalendarTime]
    package var exceptDates: [CalendarTime]
    /// Which of a series this one stands for.
    package var replaces: CalendarTime?
    package var isCancelled: Bool
    /// TRANSP:TRANSPARENT, or Outlook's “free”.
    package var isFreeTime: Bool

    /// While its lines are read.
    struct Draft {
        let line: Int
        private var lines: [CalendarLine] = []

        init(line: Int) { self.line = line }

        /// More than any program writes.
        private static let maximumLines = 2000

        mutating func take(_ line: CalendarLine) {
            if lines.count < Self.maximumLines { lines.append(line) }
        }

        func event() throws(CalendarFile.Mistake) -> CalendarEvent {
            guard let start = lines.first(where: { $0.name == "DTSTART" }) else {
                throw CalendarFile.Mistake(line: line, message: "the event has no DTSTART")
            }
            var event = CalendarEvent(line: line, start: try time(start))
            if let end = lines.first(where: { $0.name == "DTEND" }) { event.end = try time(end) }
            for line in lines {
                switch line.name {
                case "UID": event.uid = line.text
                case "SUMMARY": event.summary = String(line.text.prefix(300))
                case "DESCRIPTION": event.details = String(line.text.prefix(4000))
                case "LOCATION": event.location = String(line.text.prefix(300))
                case "CATEGORIES": event.categories += line.text.split(separator: ",").map { $0.trimmed }
                case "ATTENDEE", "ORGANIZER": if let name = line.parameters["CN"] { event.people.append(name) }
                case "DURATION":
                    guard let minutes = Self.minutes(line.value) else {
                        throw CalendarFile.Mistake(line: line.number, message: "“\(line.value.prefix(30))” is no length of time")
                    }
                    event.minutes = minutes
                case "RRULE":
                    guard event.recurrence == nil else {
                        throw CalendarFile.Mistake(line: line.number, message: "the event repeats by two rules")
                    }
                    do throws(Recurrence.Problem) {
                        event.recurrence = try Recurrence(line.value)
                    } catch {
                        throw CalendarFile.Mistake(line: line.number, message: error.description)
                    }
                case "RDATE": event.moreDates += try times(line)
                case "EXDATE": event.exceptDates += try times(line)
                case "RECURRENCE-ID": event.replaces = try time(line)
                case "STATUS": event.isCancelled = line.value.uppercased() == "CANCELLED"
                case "TRANSP": if line.value.uppercased() == "TRANSPARENT" { event.isFreeTime = true }
                case "X-MICROSOFT-CDO-BUSYSTATUS": if line.value.uppercased() == "FREE" { event.isFreeTime = true }
                default: break
                }
            }
            return event
        }

        private func time(_ line: CalendarLine) throws(CalendarFile.Mistake) -> CalendarTime {
            guard let time = try times(line).first else {
                throw CalendarFile.Mistake(line: line.number, message: "\(line.name) is empty")
            }
            return time
        }

        private func times(_ line: CalendarLine) throws(CalendarFile.Mistake) -> [CalendarTime] {
            var times: [CalendarTime] = []
            for part in line.value.split(separator: ",") {
                // A PERIOD's beginning.
                let text = part.split(separator: "/").first ?? ""
                guard let time = CalendarTime(text.trimmed, zone: line.parameters["TZID"]) else {
                    throw CalendarFile.Mistake(line: line.number, message: "“\(part.prefix(30))” is no date and time")
                }
                times.append(time)
            }
            return times
        }

        /// `PT1H30M`, `P1D`, `P2W`; nil for anything else and for what is longer than a year.
        private static func minutes(_ text: String) -> Int? {
            guard
                let match = text.uppercased().wholeMatch(
                    of: #/\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,5}S)?)?/#)
            else { return nil }
            let weeks = match.1.flatMap { Int($0) } ?? 0, days = match.2.flatMap { Int($0) } ?? 0
            let hours = match.3.flatMap { Int($0) } ?? 0, minutes = match.4.flatMap { Int($0) } ?? 0
            let total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes
            return total <= 366 * 1440 ? total : nil
        }
    }

    private init(line: Int, start: CalendarTime) {
        self.line = line
        self.start = start
        (uid, end, minutes, recurrence, replaces) = (nil, nil, nil, nil, nil)
        (summary, details, location) = ("", "", "")
        (categories, people, moreDates, exceptDates) = ([], [], [], [])
        (isCancelled, isFreeTime) = (false, false)
    }
}
