/// Days of the week as people write them, in English and German.
enum WeekdayText {
    /// Lists and ranges from the scanner's place: `Mon-Fri`, `Tue, Thu`, `Sa + So`, `daily`, `weekdays`; a range may run over
    /// Sunday.
    /// - Returns: nil where no day stands here.
    /// - Parameter letters: whether `M-F` and `MWF` are days: in hours, not in a sentence.
    static func days(_ scanner: inout ValueScanner, letters: Bool = false) -> Set<Weekday>? {
        var named: Set<Weekday>?
        while let group = group(&scanner, letters) {
            named = (named ?? []).union(group)
            // A separator belongs to the list only where another day follows it.
            let place = scanner.position
            // `Mon Tue Wed 9-18`
            if letters, isDay(scanner, letters) { continue }
            guard
                scanner.take(",") || scanner.take("&") || scanner.take("+") || scanner.take("/")
                    || scanner.take(word: TimesText.and),
                isDay(scanner, letters)
            else {
                scanner.position = place
                break
            }
        }
        return named
    }

    static func isDay(_ scanner: ValueScanner, _ letters: Bool = false) -> Bool {
        var copy = scanner
        return group(&copy, letters) != nil
    }

    private static func group(_ scanner: inout ValueScanner, _ letters: Bool) -> Set<Weekday>? {
        guard case .word(let word) = scanner.current else { return nil }
        let named = { (word: String) in Self.day(word) ?? (letters ? Self.letters[word] : nil) }
        if letters, let set = lettersTogether[word] {
            scanner.position += 1
            return set
        }
        if word == "every" || word == "each" || word == "jeden", scanner.peek() == .word("day") || scanner.peek() == .word("tag") {
            scanner.position += 2
            return Set(Weekday.allCases)
        }
        if word == "every" || word == "each" || word == "jeden", case .word(let next) = scanner.peek(),
            let set = groups[next] ?? named(next).map({ [$0] })
        {
            scanner.position += 2
            return set
        }
        if let set = groups[word] {
            scanner.position += 1
            return set
        }
        guard let first = named(word) else { return nil }
        scanner.position += 1
        _ = scanner.take(".")
        // `Sonn- und Feiertage`
        if word == "sonn", scanner.current == .sign("-") { scanner.position += 1 }
        let place = scanner.position
        guard scanner.take("-") || scanner.take(word: TimesText.to), case .word(let end) = scanner.current, let last = named(end)
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

    static let weekend: Set<String> = ["weekend", "weekends", "wochenende", "wochenenden"]

    static func namesSaturday(_ text: String) -> Bool {
        ValueScanner(text).tokens.contains { token in
            if case .word(let word) = token { day(word) == .saturday || groups[word]?.contains(.saturday) == true } else { false }
        }
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
        ["sun", "su", "so", "sunday", "sundays", "sonntag", "sonntags", "son", "sonn"],
    ]
    /// Not T and S, which are two days each.
    private static let letters: [String: Weekday] = ["m": .monday, "w": .wednesday, "f": .friday]
    private static let lettersTogether: [String: Set<Weekday>] = [
        "mwf": [.monday, .wednesday, .friday], "tth": [.tuesday, .thursday],
        "mtwtf": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "mtwthf": [.monday, .tuesday, .wednesday, .thursday, .friday],
    ]
    /// Monday to Saturday to the law, Monday to Friday to many.
    static let workingDays: Set<String> = ["werktag", "werktage", "werktags", "werktagen"]
    private static let groups: [String: Set<Weekday>] = [
        "daily": Set(Weekday.allCases), "täglich": Set(Weekday.allCases), "everyday": Set(Weekday.allCases),
        "weekdays": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "weekday": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "wochentags": [.monday, .tuesday, .wednesday, .thursday, .friday],
        // Read so where Saturday is said apart; refused where it is not.
        "werktag": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "werktags": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "werktage": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "werktagen": [.monday, .tuesday, .wednesday, .thursday, .friday],
        "weekend": [.saturday, .sunday], "weekends": [.saturday, .sunday], "wochenende": [.saturday, .sunday],
        "wochenenden": [.saturday, .sunday],
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
