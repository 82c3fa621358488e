/// Dates as people write them: `2026-12-24`, `24.12.2026`, `24 Dec 2026`, `Dec 24`, `25/12/2026`, `24. Dezember`.
enum DateText {
    /// Without a year it means every year.
    struct Day: Equatable {
        var year: Int?
        var month: Int
        var day: Int
    }

    /// One day or a range from the scanner's place: `2026-12-24 - 2026-12-26`, `Dec 25-26`, `25.-26.12.`, `24 Dec to 2 Jan`.
    static func range(_ scanner: inout ValueScanner) throws(ValueMistake) -> (first: Day, last: Day) {
        let begin = scanner.position
        if let short = try dayBeforeMonth(&scanner) { return short }
        _ = scanner.take(word: ["from", "von", "vom"])
        var first = try day(&scanner)
        let place = scanner.position
        if scanner.take("."), scanner.take(".") {
        } else {
            scanner.position = place
            guard scanner.take("-") || scanner.take(word: TimesText.to) else { return (first, first) }
        }
        // `Dec 25-26`
        if case .number(let digits) = scanner.current, digits.count <= 2, !beginsDate(scanner), !continuesTime(scanner.peek()),
            let number = Int(digits)
        {
            scanner.position += 1
            var last = first
            last.day = number
            if first.year == nil, let year = year(&scanner) { (first.year, last.year) = (year, year) }
            return (first, last)
        }
        guard beginsDate(scanner) else {
            scanner.position = place
            return (first, first)
        }
        let last = try day(&scanner)
        if first.year == nil, let year = last.year {
            first.year = (first.month, first.day) <= (last.month, last.day) ? year : year - 1
        }
        guard (first.year == nil) == (last.year == nil) else {
            throw ValueMistake(
                message: "“\(scanner.written(from: begin))” has a year on one side only.", remedy: "Write 2026-12-24 - 2027-01-02.")
        }
        return (first, last)
    }

    static func day(_ scanner: inout ValueScanner) throws(ValueMistake) -> Day {
        let begin = scanner.position
        // `Thu, 24 Dec`: the weekday is not needed.
        if case .word(let word) = scanner.current, WeekdayText.day(word) != nil {
            scanner.position += 1
            _ = scanner.take(".") || scanner.take(",")
        }
        var day = iso(&scanner) ?? dotted(&scanner) ?? monthFirst(&scanner) ?? dayFirst(&scanner)
        if day == nil { day = try slashed(&scanner) }
        // A day that a spreadsheet counted from 1900: of the years 2009 to 2064.
        if day == nil, case .number(let digits) = scanner.current, digits.count == 5, let count = Int(digits),
            40_000..<60_000 ~= count
        {
            throw ValueMistake(
                message: "“\(digits)” is how a spreadsheet counts days, and would be \(LocalDate(daysSinceEpoch: count - 25_569)).",
                remedy: "Give the cell the format of a date, or write it out, like 24.12.2026.")
        }
        guard let day else {
            throw ValueMistake(
                message: "“\(scanner.rest.prefix(40))” does not begin with a date.",
                remedy: "Write dates like 2026-12-24 or 24.12.2026 or 24 Dec 2026.")
        }
        guard LocalDate(year: day.year ?? 2000, month: day.month, day: day.day) != nil else {
            throw ValueMistake(
                message: "“\(scanner.written(from: begin))” is not a day of the calendar.",
                remedy: "Write the year, the month and the day, like 2026-12-24.")
        }
        return day
    }

    /// Whether a date, not a time, stands at the scanner's place.
    static func beginsDate(_ scanner: ValueScanner) -> Bool {
        var copy = scanner
        guard let _ = iso(&copy) ?? dotted(&copy) ?? monthFirst(&copy) ?? dayFirst(&copy) else {
            if case .number = scanner.current, scanner.peek() == .sign("/"), case .number = scanner.peek(2),
                scanner.peek(3) == .sign("/")
            {
                return true
            }
            return false
        }
        return true
    }

    /// A whole date where something else should stand: `2026-12-09`, `9. Dez`, `09-Dec`. What has two numbers only may be times.
    static func writtenDate(_ scanner: ValueScanner) -> String? {
        var copy = scanner
        if iso(&copy) != nil || dayFirst(&copy) != nil || monthFirst(&copy) != nil { return copy.written(from: scanner.position) }
        guard case .number(let day) = copy.current, day.count <= 2, copy.peek() == .sign("-"), case .word(let word) = copy.peek(2),
            MonthText.number(word) != nil
        else { return nil }
        copy.position += 3
        return copy.written(from: scanner.position)
    }

    /// `2026-12-24`, `2026/12/24`, `2026.12.24`, `2026 Dec 24` (OpenStreetMap's)
    private static func iso(_ scanner: inout ValueScanner) -> Day? {
        guard case .number(let year) = scanner.current, year.count == 4 else { return nil }
        if case .sign(let sign) = scanner.peek(), "-/.".contains(sign), scanner.peek(3) == .sign(sign),
            case .number(let month) = scanner.peek(2),
            case .number(let day) = scanner.peek(4), month.count <= 2, day.count <= 2
        {
            scanner.position += 5
            // A spreadsheet may add midnight.
            if scanner.current == .number("00"), scanner.peek() == .sign(":"), scanner.peek(2) == .number("00"),
                scanner.peek(3) != .sign("-")
            {
                scanner.position += scanner.peek(3) == .sign(":") ? 5 : 3
            }
            return Day(year: Int(year), month: Int(month) ?? 0, day: Int(day) ?? 0)
        }
        if case .word(let word) = scanner.peek(), let month = MonthText.number(word), case .number(let day) = scanner.peek(2),
            day.count <= 2
        {
            scanner.position += 3
            return Day(year: Int(year), month: month, day: Int(day) ?? 0)
        }
        return nil
    }

    /// `24.12.2026`, `24.12.26`, `24.12.`
    private static func dotted(_ scanner: inout ValueScanner) -> Day? {
        guard case .number(let day) = scanner.current, day.count <= 2, scanner.peek() == .sign("."),
            case .number(let month) = scanner.peek(2), month.count <= 2,
            scanner.peek(3) == .sign(".")
        else { return nil }
        scanner.position += 4
        var year: Int?
        if case .number(let digits) = scanner.current, scanner.isJoined, digits.count == 4 || digits.count == 2,
            scanner.peek() != .sign(":")
        {
            scanner.position += 1
            year = (Int(digits) ?? 0) + (digits.count == 2 ? 2000 : 0)
        }
        return Day(year: year, month: Int(month) ?? 0, day: Int(day) ?? 0)
    }

    /// `Dec 24`, `December 24th, 2026`
    private static func monthFirst(_ scanner: inout ValueScanner) -> Day? {
        guard case .word(let word) = scanner.current, let month = MonthText.number(word) else { return nil }
        var copy = scanner
        copy.position += 1
        _ = copy.take(".")
        guard case .number(let day) = copy.current, day.count <= 2 else { return nil }
        copy.position += 1
        _ = copy.take(word: ["st", "nd", "rd", "th"])
        scanner = copy
        return Day(year: year(&scanner), month: month, day: Int(day) ?? 0)
    }

    /// `24 Dec 2026`, `24. Dezember`, `24th of December`
    private static func dayFirst(_ scanner: inout ValueScanner) -> Day? {
        guard case .number(let day) = scanner.current, day.count <= 2 else { return nil }
        var copy = scanner
        copy.position += 1
        _ = copy.take(word: ["st", "nd", "rd", "th"])
        _ = copy.take(".")
        _ = copy.take(word: ["of"])
        guard case .word(let word) = copy.current, let month = MonthText.number(word) else { return nil }
        copy.position += 1
        _ = copy.take(".")
        scanner = copy
        return Day(year: year(&scanner), month: month, day: Int(day) ?? 0)
    }

    /// `25/12/2026`; `03/04/2026` could be March or April and is refused.
    private static func slashed(_ scanner: inout ValueScanner) throws(ValueMistake) -> Day? {
        guard case .number(let first) = scanner.current, scanner.peek() == .sign("/"), case .number(let second) = scanner.peek(2),
            scanner.peek(3) == .sign("/"), case .number(let year) = scanner.peek(4), let a = Int(first), let b = Int(second),
            let year = Int(year)
        else { return nil }
        guard a > 12 || b > 12 || a == b else {
            throw ValueMistake(
                message: "“\(first)/\(second)/\(year)” could be two different days.",
                remedy:
                    "Write \(padded(year, to: 4))-\(padded(b, to: 2))-\(padded(a, to: 2)) or \(padded(year, to: 4))-\(padded(a, to: 2))-\(padded(b, to: 2))."
            )
        }
        scanner.position += 5
        return Day(year: year < 100 ? year + 2000 : year, month: a > 12 ? b : a, day: a > 12 ? a : b)
    }

    /// `25.-26.12.2026`, `25 - 26 Dec 2026`
    private static func dayBeforeMonth(_ scanner: inout ValueScanner) throws(ValueMistake) -> (first: Day, last: Day)? {
        guard case .number(let digits) = scanner.current, digits.count <= 2, let number = Int(digits) else { return nil }
        var copy = scanner
        copy.position += 1
        _ = copy.take(".")
        guard copy.take("-") || copy.take(word: TimesText.to), let last = dotted(&copy) ?? dayFirst(&copy) else { return nil }
        scanner = copy
        var first = last
        first.day = number
        for day in [first, last] where LocalDate(year: day.year ?? 2000, month: day.month, day: day.day) == nil {
            throw ValueMistake(
                message: "“\(day.day)” is not a day of that month.", remedy: "Write the dates like 2026-12-25 - 2026-12-26.")
        }
        return (first, last)
    }

    /// `2026`, `, 2026`: but not the beginning of a time.
    private static func year(_ scanner: inout ValueScanner) -> Int? {
        let place = scanner.position
        _ = scanner.take(",")
        guard case .number(let digits) = scanner.current, digits.count == 4, let year = Int(digits), 1900...2199 ~= year,
            !(scanner.peek() == .sign("-") && isTime(scanner.peek(2)))
        else {
            scanner.position = place
            return nil
        }
        scanner.position += 1
        return year
    }

    /// Whether a number before this token is an hour.
    private static func continuesTime(_ token: ValueScanner.Token?) -> Bool {
        switch token {
        case .sign(let sign): sign == ":"
        case .word(let word): ["uhr", "am", "pm", "h", "a", "p"].contains(word)
        case .number, nil: false
        }
    }

    /// `2000-2200` after a date without a year is a stretch of the evening.
    private static func isTime(_ token: ValueScanner.Token?) -> Bool {
        guard case .number(let digits) = token else { return false }
        return digits.count == 4
    }
}
