/// Hours of a week as people write them: `Mon-Fri 9:00-18:00; Sat 9-13`, `Mo-Fr 09:00-12:00, 14:00-18:00`, `Tue, Thu 9am-5pm`,
/// `daily 10-20`.
///
/// The subset of OpenStreetMap's `opening_hours` that is understood: days, lists and ranges of days, lists of times,
/// `off`/`closed`, `24/7`, `PH off`, rules parted by `;` (a later one takes its days over) or by a comma before a day (adds to them).
/// Not: hours on `PH`, `SH`, months, weeks, `sunrise`, `+`, comments; what falls on certain dates belongs into the closures.
enum HoursText {
    /// One line or value, and where it stands.
    struct Part {
        var text: String
        var line: Int?
    }

    /// - Parameters:
    ///   - knowsHolidays: whether a calendar says which days are public holidays.
    ///   - usual: what days without times mean: to a person, the shop's hours of these.
    /// - Returns: what could be read, and what could not, by line.
    static func read(_ parts: [Part], knowsHolidays: Bool = false, usual: WeeklyHours = WeeklyHours()) -> (
        hours: WeeklyHours, mistakes: [(line: Int?, mistake: ValueMistake)]
    ) {
        var week = Week(
            knowsHolidays: knowsHolidays, namesSaturday: parts.contains { WeekdayText.namesSaturday($0.text) }, usual: usual)
        var mistakes: [(line: Int?, mistake: ValueMistake)] = []
        for part in parts {
            for rule in part.text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) where !rule.trimmed.isEmpty {
                do throws(ValueMistake) {
                    try week.read(rule)
                } catch {
                    mistakes.append((part.line, error))
                }
            }
            mistakes += week.takeNotes().map { (part.line, $0) }
        }
        do throws(ValueMistake) {
            return (try week.finished(), mistakes)
        } catch {
            return (week.disjoint, mistakes + [(parts.first?.line, error)])
        }
    }

    static func read(_ text: String) -> (hours: WeeklyHours, mistakes: [ValueMistake]) {
        let (hours, mistakes) = read([Part(text: text, line: nil)])
        return (hours, mistakes.map(\.mistake))
    }
}

/// A week in the making: rules are put onto it one after the other.
private struct Week {
    let knowsHolidays: Bool
    /// Somewhere in the hours, so that working days are those before it.
    let namesSaturday: Bool
    let usual: WeeklyHours
    private var days: [Weekday: [TimesText.Stretch]] = [:]
    private var ruleDays: Set<Set<Weekday>> = []
    private var notes: [ValueMistake] = []

    init(knowsHolidays: Bool, namesSaturday: Bool, usual: WeeklyHours) {
        self.knowsHolidays = knowsHolidays
        self.usual = usual
        self.namesSaturday = namesSaturday
    }

    mutating func takeNotes() -> [ValueMistake] {
        defer { notes = [] }
        return notes
    }

    mutating func read(_ rule: Substring) throws(ValueMistake) {
        var scanner = ValueScanner(rule)
        var adds = false, isFirst = true
        repeat {
            // `PH,Su off`, `Su, PH off`
            let begin = scanner.position
            let isBracketed = scanner.take("(")
            if isFirst { takeHeading(&scanner) }
            try refuseSomeWeeks(scanner)
            try refuseWorkingDays(scanner)
            var isHoliday = takeHolidays(&scanner)
            if isHoliday { _ = scanner.take(",") || scanner.take(word: TimesText.and) }
            _ = scanner.take(word: ["an", "on"])
            var named = WeekdayText.days(&scanner, letters: true)
            _ =
                scanner.take(":") || scanner.take(",") || scanner.take("=") || scanner.take("&") || scanner.take("+")
                || scanner.take("/")
                || scanner.take(word: TimesText.and)
            if takeHolidays(&scanner) { isHoliday = true }
            _ = scanner.take(":")
            if let named, scanner.isAtEnd {
                try putUsual(on: named, written: scanner.written(from: begin), adds: adds)
                return
            }
            _ = scanner.take(word: ["open", "geöffnet", "offen"])
            if case .word(let word) = scanner.current { try refuse(word, scanner.rest) }
            // `Mon-Fri 9-18 closed`: of which day?
            guard isFirst || named != nil || isHoliday else {
                throw ValueMistake(
                    message: "“\(scanner.rest.prefix(40))” follows the times, and it is not said for which days.",
                    remedy: "Write hours like Mon-Fri 9:00-18:00; Sat 9:00-13:00.")
            }
            let stretches = try TimesText.read(&scanner, notes: &notes)
            // `9:00-18:00 Mon-Fri`, `closed on public holidays`
            if named == nil, !isHoliday {
                try refuseWorkingDays(scanner)
                _ = scanner.take(word: ["an", "on"])
                named = WeekdayText.days(&scanner, letters: true)
                isHoliday = takeHolidays(&scanner)
            }
            if isHoliday { try note(holidays: stretches, written: scanner.written(from: begin)) }
            if named != nil || !isHoliday { put(stretches, on: named ?? Set(Weekday.allCases), adds: adds) }
            _ = scanner.take(".") || isBracketed && scanner.take(")")
            let goesOn = scanner.take(",") || scanner.take("&") || scanner.take(word: TimesText.and) || takeBar(&scanner)
            // `9-18, Sat 9-13`: what was said of all days gives way.
            adds = goesOn && (named != nil || isHoliday)
            isFirst = goesOn
        } while !scanner.isAtEnd
    }

    /// `Mon-Fri 9-18 / Sat 9-13`, `Mon-Fri 9-18 | Sat 9-13`
    private func takeBar(_ scanner: inout ValueScanner) -> Bool {
        let place = scanner.position
        if scanner.take("/") || scanner.take("|"), WeekdayText.isDay(scanner, true) { return true }
        scanner.position = place
        return false
    }

    /// `Opening hours:`, `We are open`, `Wir haben geöffnet`
    private func takeHeading(_ scanner: inout ValueScanner) {
        // `We` alone is Wednesday.
        if scanner.current == .word("we"), scanner.peek() == .word("are") { scanner.position += 2 }
        while scanner.take(word: [
            "our", "open", "opening", "business", "shop", "hours", "times", "unsere", "wir", "haben", "sind", "geöffnet", "offen",
            "öffnungszeiten", "geschäftszeiten",
        ]) {}
        _ = scanner.take(":")
    }

    /// `First Saturday of the month 9-13`, `jeden 1. Samstag 9-13`
    private func refuseSomeWeeks(_ scanner: ValueScanner) throws(ValueMistake) {
        var copy = scanner
        _ = copy.take(word: ["every", "each", "the", "jeden", "jeder", "am"])
        switch copy.current {
        case .number where copy.peek() == .sign("."): copy.position += 2
        case .number, .sign, nil: return
        case .word(let word):
            guard
                [
                    "first", "second", "third", "fourth", "last", "other", "alternate", "even", "odd", "ersten", "erster",
                    "zweiten",
                    "zweiter", "dritten", "vierten", "letzten", "letzter",
                ].contains(word)
            else { return }
            copy.position += 1
        }
        guard WeekdayText.isDay(copy, true) else { return }
        throw ValueMistake(
            message: "“\(scanner.rest.prefix(40))”: the weekly hours are the same in every week.",
            remedy: "List the dates that differ under “closures”, like 2026-10-03 9:00-13:00.")
    }

    private func refuseWorkingDays(_ scanner: ValueScanner) throws(ValueMistake) {
        var copy = scanner
        _ = copy.take(word: ["an"])
        guard !namesSaturday, case .word(let word) = copy.current, WeekdayText.workingDays.contains(word) else { return }
        throw ValueMistake(
            message: "“\(copy.rest.prefix { $0.isLetter })”: Saturday is a working day to some and none to others.",
            remedy: "Write the days, like Mo-Fr 9:00-18:00 or Mo-Sa 9:00-18:00.")
    }

    /// `PH`, `public holidays`, `an Feiertagen`.
    private func takeHolidays(_ scanner: inout ValueScanner) -> Bool {
        let place = scanner.position
        _ = scanner.take(word: ["on", "an", "am"])
        _ = scanner.take(word: ["all", "allen"])
        _ = scanner.take(word: ["public", "bank", "gesetzlichen", "gesetzliche"])
        if scanner.take(word: ["ph", "holiday", "holidays", "feiertag", "feiertage", "feiertags", "feiertagen"]) { return true }
        scanner.position = place
        return false
    }

    /// Closed on public holidays: so it is where a calendar says which these are.
    private mutating func note(holidays stretches: [TimesText.Stretch], written: String) throws(ValueMistake) {
        guard stretches.isEmpty else {
            throw ValueMistake(
                message: "“\(written.prefix(40))”: public holidays cannot have hours of their own here.",
                remedy: "List their dates under “closures”, like 2026-12-25 10:00-12:00.")
        }
        if knowsHolidays { return }
        notes.append(
            ValueMistake(
                message: "“\(written.prefix(40))”: which days are public holidays is not known.",
                remedy: "Name a calendar of them, like public_holidays: holidays.ics, or list their dates under “closures”.",
                severity: .warning))
    }

    private func refuse(_ word: String, _ rest: String) throws(ValueMistake) {
        switch word {
        case "sh", "schulferien", "ferien":
            throw ValueMistake(
                message: "“\(rest.prefix(40))”: school holidays are not known here.",
                remedy: "List their dates under “closures”, like 2026-07-27 - 2026-08-07 9:00-13:00.")
        case _ where MonthText.number(word) != nil:
            throw ValueMistake(
                message: "“\(rest.prefix(40))”: the weekly hours cannot change by month.",
                remedy: "List the dates that differ under “closures”, like 2026-08-01 - 2026-08-14 9:00-13:00.")
        case _
        where TimesText.closed.contains(word)
            || [
                "noon", "midnight", "mittag", "mitternacht", "from", "von", "ab", "all", "rund", "round", "around", "ganztägig",
                "durchgehend", "nonstop",
            ].contains(word):
            return
        case _
        where ["appointment", "vereinbarung", "absprache", "anfrage", "request", "arrangement"].contains {
            rest.lowercased().contains($0)
        }:
            throw ValueMistake(
                message: "“\(rest.prefix(40))”: hours are the times at which anybody may come in.",
                remedy: "Leave it out here, and say it in an answer.")
        case "except", "außer", "ausser", "but", "not", "nicht":
            throw ValueMistake(
                message: "“\(rest.prefix(40))”: exceptions are not read.",
                remedy: "Write the closed day behind a semicolon, like Mon-Sat 9:00-18:00; Wed closed.")
        case "lunch", "break", "pause", "mittagspause":
            throw ValueMistake(
                message: "“\(rest.prefix(40))”: breaks are not read.",
                remedy: "Write the times before and after it, like Mon-Fri 9:00-12:00, 13:00-18:00.")
        case _ where TimesText.to.contains(word):
            throw ValueMistake(
                message: "“\(rest.prefix(40))” has an end but no beginning.", remedy: "Write both, like Thu 9:00-20:00.")
        case "t", "s":
            let days = word == "t" ? "Tuesday or Thursday" : "Saturday or Sunday"
            throw ValueMistake(
                message: "“\(rest.prefix { $0.isLetter })” can be \(days).", remedy: "Write two letters, like Tu, Th, Sa or Su.")
        default:
            let suggestion = Spelling.suggestion(for: word, among: WeekdayText.suggestions)
            throw ValueMistake(
                message: "“\(rest.prefix { $0.isLetter })” is neither a day nor a time.",
                remedy: "\(suggestion)Write hours like Mon-Fri 9:00-18:00; Sat 9:00-13:00.")
        }
    }

    /// `Fri-Sat`, and no times.
    private mutating func putUsual(on named: Set<Weekday>, written: String, adds: Bool) throws(ValueMistake) {
        guard !usual.isEmpty else {
            throw ValueMistake(
                message: "“\(written.prefix(40))” names days and no times.",
                remedy: "Write the times behind them, like Mon-Fri 9:00-18:00.")
        }
        for day in named {
            put(usual[day].map { TimesText.Stretch(start: $0.start.minutes, end: $0.end.minutes) }, on: [day], adds: adds)
        }
    }

    private mutating func put(_ stretches: [TimesText.Stretch], on named: Set<Weekday>, adds: Bool) {
        for day in named {
            let earlier = days[day] ?? []
            let isApart =
                !stretches.isEmpty && !earlier.isEmpty
                && !earlier.contains { old in stretches.contains { $0.start < old.end && old.start < $0.end } }
            if isApart && (adds || ruleDays.contains(named)) {
                days[day] = earlier + stretches
            } else {
                // `Mon-Fri 9-18, Thu 9-20` is meant so; `Thu 9-20, Mon-Fri 9-18` is not.
                let wasNarrower = ruleDays.contains { $0.contains(day) && $0.isSubset(of: named) }
                let isLost = !stretches.isEmpty && !earlier.isEmpty && earlier != stretches
                if isApart || isLost && wasNarrower { notes.append(Self.takenOver(day)) }
                days[day] = stretches
            }
        }
        ruleDays.insert(named)
    }

    private static func takenOver(_ day: Weekday) -> ValueMistake {
        ValueMistake(
            message: "\(day.englishName) is written twice; only the later times hold.",
            remedy: "If both hold, write them together: \(day.englishName.prefix(3)) 9:00-12:00, 14:00-18:00.", severity: .warning)
    }

    /// The part after midnight goes to the next day.
    private var ranges: [Weekday: [TimeRange]] {
        var ranges: [Weekday: [TimeRange]] = [:]
        for (day, stretches) in days {
            for stretch in stretches {
                let pieces = [(day, stretch.start, min(stretch.end, 1440)), (day.next, 0, stretch.end - 1440)]
                for (day, start, end) in pieces where start < end {
                    guard let start = TimeOfDay(minutes: start), let end = TimeOfDay(minutes: end),
                        let range = TimeRange(start, end)
                    else { continue }
                    ranges[day, default: []].append(range)
                }
            }
        }
        return ranges.mapValues { $0.sorted { $0.start < $1.start } }
    }

    func finished() throws(ValueMistake) -> WeeklyHours {
        for (day, ranges) in ranges.sorted(by: { $0.key < $1.key }) {
            for (earlier, later) in zip(ranges, ranges.dropFirst()) where later.start < earlier.end {
                throw ValueMistake(
                    message: "\(day.englishName)’s times overlap: \(earlier.start)-\(earlier.end) and \(later.start)-\(later.end).",
                    remedy: "Write each stretch of the day once, like 9:00-12:00, 14:00-18:00.")
            }
        }
        return disjoint
    }

    /// Ranges that touch or overlap become one.
    var disjoint: WeeklyHours {
        WeeklyHours(
            ranges.mapValues { ranges in
                ranges.reduce(into: [TimeRange]()) { merged, range in
                    if let last = merged.last, range.start <= last.end {
                        if let joined = TimeRange(last.start, max(last.end, range.end)) { merged[merged.count - 1] = joined }
                    } else {
                        merged.append(range)
                    }
                }
            })
    }
}

extension Weekday {
    var next: Weekday { Weekday(rawValue: rawValue % 7 + 1)! }
}
