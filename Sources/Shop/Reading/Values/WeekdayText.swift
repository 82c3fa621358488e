/// Days of the week as people write them, in English and German.
enum WeekdayText {
    /// Lists and ranges from the scanner's place: `Mon-Fri`, `Tue, Thu`, `Sa + So`, `daily`, `weekdays`; a range may run over
    /// Sunday.
    /// - Returns: nil where no day stands here.
    static func days(_ scanner: inout ValueScanner) -> Set<Weekday>? {
        var named: Set<Weekday>?
        while let group = group(&scanner) {
            named = (named ?? []).union(group)
            // A separator belongs to the list only where another day follows it.
            let place = scanner.position
            guard
                scanner.take(",") || scanner.take("&") || scanner.take("+") || scanner.take("/")
                    || scanner.take(word: TimesText.and),
                isDay(scanner)
            else {
                scanner.position = place
                break
            }
        }
        return named
    }

    private static func isDay(_ scanner: ValueScanner) -> Bool {
        var copy = scanner
        return group(&copy) != nil
    }

    private static func group(_ scanner: inout ValueScanner) -> Set<Weekday>? {
        guard case .word(let word) = scanner.current else { return nil }
        if word == "every" || word == "each" || word == "jeden", scanner.peek() == .word("day") || scanner.peek() == .word("tag") {
            scanner.position += 2
            return Set(Weekday.allCases)
        }
        if let set = groups[word] {
            scanner.position += 1
            return set
        }
        guard let first = day(word) else { return nil }
        scanner.position += 1
        _ = scanner.take(".")
        let place = scanner.position
        guard scanner.take("-") || scanner.take(word: TimesText.to), case .word(let end) = scanner.current, let last = day(end)
        else {
            scanner.position = place
            return [first]
        }
        scanner.position += 1
        _ = scanner.take(".")
        var days: Set = [first]
        var day = first
        while day != last {
            day = day.next
            days.insert(day)
        }
        return days
    }

    static func day(_ word: String) -> Weekday? {
        guard let index = names.firstIndex(where: { $0.contains(word) }) else { return nil }
        return Weekday(rawValue: index + 1)
    }

    private static let names: [[String]] = [
        ["mon", "mo", "monday", "mondays", "montag", "montags"],
        ["tue", "tu", "tues", "di", "tuesday", "tuesdays", "dienstag", "dienstags", "die"],
        ["wed", "we", "weds", "mi", "wednesday", "wednesdays", "mittwoch", "mittwochs", "mit"],
        ["thu", "th", "thur", "thurs", "do", "thursday", "thursdays", "donnerstag", "donnerstags", "don"],
        ["fri", "fr", "friday", "fridays", "freitag", "freitags", "fre"],
        ["sat", "sa", "saturday", "saturdays", "samstag", "samstags", "sonnabend", "sonnabends", "sam"],
        ["sun", "su", "so", "sunday", "sundays", "sonntag", "sonntags", "son"],
    ]
    private static let groups: [String: Set<Weekday>] = [
        "daily": Set(Weekday.allCases), "täglich": Set(Weekday.allCases), "everyday": Set(Weekday.allCases),
        "weekdays": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "wochentags": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "weekend": [.saturday, .sunday], "weekends": [.saturday, .sunday], "wochenende": [.saturday, .sunday],
    ]
    static let suggestions = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Montag", "Dienstag", "Mittwoch",
        "Donnerstag", "Freitag", "Samstag", "Sonntag", "closed", "geschlossen", "daily", "Mon", "Tue", "Wed", "Thu", "Fri",
        "Sat", "Sun",
    ]
}

extension Weekday {
    package var englishName: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
    }
}

/// Months as people write them, in English and German.
enum MonthText {
    static func number(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return names.firstIndex { names in
            names.contains { $0 == word || word.count == 3 && $0.hasPrefix(word) } || word == "sept" && names.contains("september")
        }
        .map { $0 + 1 }
    }

    private static let names: [[String]] = [
        ["january", "januar", "jänner"], ["february", "februar"], ["march", "märz", "maerz", "mrz"], ["april"], ["may", "mai"],
        ["june", "juni"], ["july", "juli"], ["august"], ["september"], ["october", "oktober"], ["november"],
        ["december", "dezember"],
    ]
}
