/// Hours on certain dates: `2026-12-24 09:00-13:00 Christmas Eve`, `2026-12-25 - 2026-12-26 closed Christmas`, `Dec 25-26 closed`.
/// Without times the shop is closed; without a year it holds every year.
enum DatedHoursText {
    /// Longest closure, days: a longer one is a slip in the year.
    static let maximumDays = 400

    /// - Parameter notes: gets what was read as more than what stands there: `9-1`.
    static func read(_ text: String, source: Source, notes: inout [ValueMistake]) throws(ValueMistake) -> DatedHours {
        var scanner = ValueScanner(text)
        if scanner.current == .sign("-") {
            throw ValueMistake(
                message: "“\(text.prefix(40))” begins with a dash that makes no list.",
                remedy: "Write each date on a line of its own, with a short dash and a space before it: - 2026-12-24.")
        }
        let (first, last) = try DateText.range(&scanner)
        _ = scanner.take(":") || scanner.take(",") || scanner.take("=")
        let hours = try hours(&scanner, notes: &notes)
        return try make(first, last, hours: hours, reason: reason(scanner.rest), source: source, written: text)
    }

    static func make(
        _ first: DateText.Day, _ last: DateText.Day, hours: [TimeRange], reason: String?, source: Source, written: String
    ) throws(ValueMistake) -> DatedHours {
        // A leap year stands for the years of a yearly closure, so that 29 February can be one.
        let isYearly = first.year == nil
        let wraps = isYearly && (first.month, first.day) > (last.month, last.day)
        let lastDay = wraps && last.month == 2 ? min(last.day, 28) : last.day
        guard let start = LocalDate(year: first.year ?? 2000, month: first.month, day: first.day),
            let end = LocalDate(year: last.year ?? (wraps ? 2001 : 2000), month: last.month, day: lastDay)
        else {
            throw ValueMistake(
                message: "“\(written.prefix(60))” is not a day of the calendar.", remedy: "Write dates like 2026-12-24.")
        }
        guard start <= end else {
            throw ValueMistake(
                message: "“\(written.prefix(60))” ends before it begins.",
                remedy: "Write the earlier date first: \(end) - \(start).")
        }
        guard end.daysSinceEpoch - start.daysSinceEpoch <= maximumDays else {
            throw ValueMistake(
                message: "“\(written.prefix(60))” is longer than a year.", remedy: "Check the year of the second date.")
        }
        return DatedHours(first: start, last: end, hours: hours, reason: reason, isYearly: isYearly, source: source)
    }

    /// What follows the dates: times, a word for closed, or at once the reason.
    private static func hours(
        _ scanner: inout ValueScanner, notes: inout [ValueMistake]
    ) throws(ValueMistake) -> [TimeRange] {
        switch scanner.current {
        case .number: break
        case .word(let word) where TimesText.closed.contains(word):
            scanner.position += 1
            return []
        case .word(let word) where ["open", "only", "geöffnet", "offen", "nur"].contains(word): scanner.position += 1
        case .word(let word) where ["from", "von", "noon", "all"].contains(word): break
        case .word(let word) where ["until", "till", "bis", "ab"].contains(word) && isNumber(scanner.peek()):
            throw ValueMistake(
                message: "“\(scanner.rest.prefix(40))” names one time only.",
                remedy: "Write when the shop opens and closes, like 9:00-13:00.")
        case .word, .sign, nil:
            // `opne 9-13` must not become a closed day with an odd reason.
            if holdsTimes(scanner) {
                throw ValueMistake(
                    message: "“\(scanner.rest.prefix(40))” is not understood.",
                    remedy: "Write the times right after the date, like 2026-12-24 9:00-13:00 Christmas Eve.")
            }
            return []
        }
        let begin = scanner.position
        let stretches = try TimesText.read(&scanner, notes: &notes)
        var ranges: [TimeRange] = []
        for stretch in stretches.sorted(by: { $0.start < $1.start }) {
            guard stretch.end <= 1440, let start = TimeOfDay(minutes: stretch.start), let end = TimeOfDay(minutes: stretch.end),
                let range = TimeRange(start, end)
            else {
                throw ValueMistake(
                    message: "“\(scanner.written(from: begin))” goes past midnight.",
                    remedy: "End it at 24:00 and write the next day on a line of its own.")
            }
            guard ranges.last.map({ $0.end <= range.start }) ?? true else {
                throw ValueMistake(
                    message: "“\(scanner.written(from: begin))” overlaps itself.",
                    remedy: "Write each stretch once, like 9:00-12:00, 14:00-18:00.")
            }
            ranges.append(range)
        }
        return ranges
    }

    /// Without quotes, brackets and the signs that part it from the times.
    static func reason(_ rest: String) -> String? {
        // A line end or a semicolon would end the line that it is written in.
        let line = String(rest.onOneLine.map { $0 == ";" ? "," : $0 }.prefix(80))
        var text = line[...]
        while let first = text.first, first.isWhitespace || "-,:#(\"'“„;".contains(first) { text.removeFirst() }
        while let last = text.last, last.isWhitespace || ")\"'”“;,".contains(last) { text.removeLast() }
        return text.isEmpty ? nil : String(text)
    }

    private static func isNumber(_ token: ValueScanner.Token?) -> Bool {
        if case .number = token { true } else { false }
    }

    private static func holdsTimes(_ scanner: ValueScanner) -> Bool {
        var copy = scanner
        while !copy.isAtEnd {
            if isNumber(copy.current), case .sign(let sign) = copy.peek(), sign == "-" || sign == ":", isNumber(copy.peek(2)) {
                return true
            }
            copy.position += 1
        }
        return false
    }
}
