/// Durations as people write them: `45`, `45 min`, `1h 15`, `1:15`, `1,5 h`, `30 + wait 25 + 20`.
enum DurationText {
    /// Minutes; the longest is a day.
    static let maximumMinutes = 1440

    private static let remedy = "Write minutes, like 45, or hours and minutes, like 1h 15."

    /// The steps of a service. A step that begins or ends with `wait` leaves the provider free.
    static func steps(_ text: String) throws(ValueMistake) -> [Service.Step] {
        var steps: [Service.Step] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            let waits = waitWords.contains { word in
                part.lowercased().split(whereSeparator: { !$0.isLetter }).contains(Substring(word))
            }
            let minutes = try Self.minutes(part, ignoring: waits ? Set(waitWords) : [])
            guard minutes > 0 else {
                throw ValueMistake(
                    message: text.contains("+")
                        ? "“\(text.prefix(60))” has a step of no minutes." : "“\(text.prefix(60))” is no time at all.",
                    remedy: remedy)
            }
            steps.append(Service.Step(minutes: minutes, needsProvider: !waits))
        }
        guard steps.reduce(0, { $0 + $1.minutes }) <= maximumMinutes else {
            throw ValueMistake(message: "“\(text.prefix(60))” is longer than a day.", remedy: remedy)
        }
        return steps
    }

    private static let waitWords = [
        "wait", "waiting", "pause", "gap", "processing", "develop", "warten", "wartezeit", "einwirken", "einwirkzeit",
    ]

    static func minutes(_ text: some StringProtocol, ignoring: Set<String> = []) throws(ValueMistake) -> Int {
        let seconds = try seconds(text, unit: 60, ignoring: ignoring)
        guard seconds.isMultiple(of: 60) else {
            throw ValueMistake(message: "“\(text.prefix(40))” is not a whole number of minutes.", remedy: remedy)
        }
        return seconds / 60
    }

    /// - Parameter unit: seconds that a bare number counts.
    static func seconds(_ text: some StringProtocol, unit: Int, ignoring: Set<String> = []) throws(ValueMistake) -> Int {
        var scanner = ValueScanner(text)
        var total = 0.0, last: Double?, found = false
        while !scanner.isAtEnd {
            switch scanner.current {
            case .number(let digits):
                guard digits.count <= 6, var value = Double(digits) else { throw wrong(text) }
                scanner.position += 1
                if scanner.current == .sign(":"), case .number(let minutes) = scanner.peek(), minutes.count == 2,
                    let minutes = Double(minutes), minutes < 60
                {
                    scanner.position += 2
                    total += value * 3600 + minutes * 60
                    last = nil
                    found = true
                    _ = scanner.take(word: hours)
                    continue
                }
                if case .sign(let mark) = scanner.current, ".,".contains(mark), case .number(let part) = scanner.peek(),
                    part.count <= 2, let part = Double("0." + part)
                {
                    scanner.position += 2
                    value += part
                } else if case .sign(let mark) = scanner.current, ".,".contains(mark), case .number(let part) = scanner.peek() {
                    throw partOfADay(digits + "." + part)
                }
                if scanner.take("½") { value += 0.5 }
                if case .sign("'") = scanner.current {
                    scanner.position += 1
                    last = 60
                } else if case .word(let word) = scanner.current, let seconds = Self.unit(word) {
                    scanner.position += 1
                    last = seconds
                } else {
                    // `1h 15`: the next smaller unit.
                    last = last.map { $0 == 3600 ? 60 : Double(unit) } ?? Double(unit)
                }
                total += value * (last ?? Double(unit))
                found = true
            case .word(let word)
            where ignoring.contains(word) || ["and", "und", "about", "ca", "approx", "etwa", "for"].contains(word):
                scanner.position += 1
            case .sign("."), .sign(","), .sign("~"): scanner.position += 1
            case .sign("½"):
                scanner.position += 1
                guard case .word(let word) = scanner.current, let seconds = Self.unit(word) else { throw wrong(text) }
                scanner.position += 1
                total += seconds / 2
                found = true
            case .word, .sign, nil: throw wrong(text)
            }
        }
        guard found, total <= 1e12 else { throw wrong(text) }
        return Int(total.rounded())
    }

    private static let hours: Set<String> = ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"]

    private static func unit(_ word: String) -> Double? {
        switch word {
        case _ where hours.contains(word): 3600
        case "m", "min", "mins", "minute", "minutes", "minuten": 60
        case "s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden": 1
        case "d", "day", "days", "tag", "tage", "tagen": 86_400
        case "w", "week", "weeks", "woche", "wochen": 604_800
        case "month", "months", "monat", "monate": 2_592_000
        default: nil
        }
    }

    /// `0.0625`, as spreadsheets keep 1:30.
    private static func partOfADay(_ number: String) -> ValueMistake {
        guard let share = Double(number), share < 1 else { return wrong(number) }
        return ValueMistake(
            message:
                "“\(number.prefix(40))” is how a spreadsheet keeps a time, and would be \(Int((share * 1440).rounded())) minutes.",
            remedy: "Give the cell the format of a time, or write minutes, like 45.")
    }

    private static func wrong(_ text: some StringProtocol) -> ValueMistake {
        ValueMistake(message: "“\(text.prefix(40))” is not a duration.", remedy: remedy)
    }
}
