/// Stretches of a day as people write them: `9:00-13:00, 14-18 Uhr`, `9am to 5.30pm`, `closed`.
enum TimesText {
    static let closed: Set<String> = [
        "closed", "close", "shut", "off", "x", "none", "no", "geschlossen", "zu", "ruhetag", "frei", "nein",
    ]
    static let and: Set<String> = ["and", "und", "u", "sowie"]
    static let to: Set<String> = ["to", "until", "till", "til", "bis", "through", "thru"]

    /// One stretch before it is put on a day. One that ends after midnight has its end beyond 1440.
    struct Stretch: Hashable {
        var start: Int
        var end: Int
    }

    /// Reads stretches from the scanner's place as long as there are any. `closed` is none of them.
    /// - Parameter notes: gets what was read as more than what stands there: `9-5`.
    static func read(_ scanner: inout ValueScanner, notes: inout [ValueMistake]) throws(ValueMistake) -> [Stretch] {
        if scanner.take(word: closed) || isDash(&scanner) { return [] }
        if isAllDay(&scanner) { return [Stretch(start: 0, end: 1440)] }
        var stretches: [Stretch] = []
        repeat {
            stretches.append(try stretch(&scanner, after: stretches.last?.end ?? 0, &notes))
        } while goesOn(&scanner)
        return stretches
    }

    private static let withoutBreak: Set<String> = ["durchgehend", "nonstop", "straight"]

    /// `Sunday: -`, and nothing behind it.
    private static func isDash(_ scanner: inout ValueScanner) -> Bool {
        guard scanner.current == .sign("-"), scanner.peek() == nil else { return false }
        scanner.position += 1
        return true
    }

    /// `24 hours`, `24h`, `24/7`, `all day`, `ganztägig`.
    private static func isAllDay(_ scanner: inout ValueScanner) -> Bool {
        if scanner.take(word: ["ganztägig"]) { return true }
        let place = scanner.position
        if scanner.take(word: ["rund"]), scanner.take(word: ["um"]), scanner.take(word: ["die"]), scanner.take(word: ["uhr"]) {
            return true
        }
        scanner.position = place
        if scanner.take(word: ["round", "around"]), scanner.take(word: ["the"]), scanner.take(word: ["clock"]) { return true }
        scanner.position = place
        // Alone it is all day; beside times it only says that there is no break.
        if scanner.take(word: withoutBreak) {
            switch scanner.current {
            case .number, .word("von"), .word("from"): return false
            case .word, .sign, nil: return true
            }
        }
        let two: [[ValueScanner.Token]] = [
            [.number("24"), .word("h")], [.number("24"), .word("hours")], [.number("24"), .word("stunden")],
            [.word("all"), .word("day")],
        ]
        if let current = scanner.current, let next = scanner.peek(), two.contains([current, next]) {
            scanner.position += 2
            return true
        }
        if scanner.current == .number("24"), scanner.peek() == .sign("/"), scanner.peek(2) == .number("7") {
            scanner.position += 3
            return true
        }
        return false
    }

    /// Steps over `,`, `and`, `&`, `+`, `/` where another time follows.
    private static func goesOn(_ scanner: inout ValueScanner) -> Bool {
        let isSeparator =
            switch scanner.current {
            case .sign(let sign): ",&+/".contains(sign)
            case .word(let word): and.contains(word)
            case .number, nil: false
            }
        // `9-12 u. 14-18`
        let isShort = scanner.current == .word("u") && scanner.peek() == .sign(".")
        switch (isSeparator, isSeparator ? scanner.peek(isShort ? 2 : 1) : scanner.current) {
        case (let separated, .number): scanner.position += separated ? isShort ? 2 : 1 : 0
        case (true, .word("noon")), (true, .word("mittag")): scanner.position += 1
        default: return false
        }
        return true
    }

    /// - Parameter after: when the stretch before it ended; times are written in the order of the day.
    private static func stretch(
        _ scanner: inout ValueScanner, after: Int, _ notes: inout [ValueMistake]
    ) throws(ValueMistake) -> Stretch {
        let begin = scanner.position
        _ = scanner.take(word: ["from", "von", "ab"])
        let start = try time(&scanner)
        guard scanner.take("-") || scanner.take(word: to) else {
            throw ValueMistake(
                message: "“\(scanner.written(from: begin))” has a beginning but no end.", remedy: "Write both, like 9:00-18:00.")
        }
        if scanner.take(word: ["late"]) || scanner.take(word: ["open"]) && scanner.take(word: ["end"]) {
            throw ValueMistake(
                message: "“\(scanner.written(from: begin))” has no end that a customer could rely on.",
                remedy: "Write the time at which nobody is let in any more, like \(time(start.minutes))-23:00.")
        }
        let end = try time(&scanner)
        _ = scanner.take(word: ["uhr", "h", "oclock"])
        _ = scanner.take(word: withoutBreak)
        let written = scanner.written(from: begin)
        if let (from, to) = TwelveHours.meant(start, end, after: after) {
            guard to <= 24 * 60 else { throw Self.backwards(written) }
            if from % 720 == 5 * 60, from < 720, to < 720 {
                throw ValueMistake(
                    message: "“\(written)” can be in the morning or in the evening.",
                    remedy: "Write \(time(from))-\(time(to)) or \(time(from + 720))-\(time(to + 720)).")
            }
            // `14-3`: an hour, or a bar's night.
            if start.half == .open, from >= 13 * 60, to - from < shortestAfternoon, end.minutes <= 6 * 60 {
                throw ValueMistake(
                    message: "“\(written)” can end in the afternoon or in the night.",
                    remedy: "Write \(time(from))-\(time(to)) or \(time(from))-\(time(end.minutes)).")
            }
            if start.half == .open, (from, to) != (start.minutes, end.minutes) {
                notes.append(
                    ValueMistake(
                        message: "“\(written)” is taken for \(time(from))-\(time(to)).",
                        remedy: "If that is right, write it so; if not, write the times you mean, in 24 hours.", severity: .warning)
                )
            }
            return Stretch(start: from, end: to)
        }
        guard let stretch = meant(start, end) else { throw Self.backwards(written) }
        guard stretch.end <= 1440 || stretch.end - stretch.start <= longestNight else {
            throw ValueMistake(
                message: "“\(written)” would be open until \(time(stretch.end - 1440)) the next morning.",
                remedy: stretch.end - 1440 + 720 > stretch.start
                    ? "Write \(time(stretch.start))-\(time(stretch.end - 720)), if the afternoon is meant."
                    : "Write the times in 24 hours, like 9:00-18:00.")
        }
        return stretch
    }

    /// Minutes: a shop that opens at ten and closes at four in the morning.
    private static let longestNight = 18 * 60
    /// Minutes.
    private static let shortestAfternoon = 2 * 60

    /// `09:05` of minutes, 0...1440.
    private static func time(_ minutes: Int) -> String { TimeOfDay(minutes: minutes)?.description ?? "" }

    private static func backwards(_ written: String) -> ValueMistake {
        ValueMistake(
            message: "“\(written)” ends before it begins.",
            remedy: "Write the times with minutes in 24 hours, like 9:00-18:00, or with am and pm, like 9am-6pm.")
    }

    /// What two times in a sentence can mean, `9 to 6` among them; nil where no two times stand here.
    static func meanings(_ scanner: inout ValueScanner) -> Set<Stretch>? {
        var copy = scanner
        do throws(ValueMistake) {
            let start = try time(&copy)
            guard copy.take("-") || copy.take(word: to) || copy.take(word: and) else { return nil }
            let end = try time(&copy)
            _ = copy.take(word: ["uhr", "oclock"])
            scanner = copy
            var meanings: Set<Stretch> = []
            for from in [start.minutes] + (start.half == .open && start.minutes < 720 ? [start.minutes + 720] : []) {
                for to in [end.minutes] + (end.half == .open && end.minutes <= 720 ? [end.minutes + 720] : []) where from < to {
                    meanings.insert(Stretch(start: from, end: to))
                }
            }
            return meanings
        } catch {
            return nil
        }
    }

    /// A time as written: which half of the day may be left open.
    struct Clock {
        enum Half { case am, pm, open }
        /// 0...1440
        var minutes: Int
        var half: Half
        /// `09:00`, `9am`: nobody writes the evening so.
        var isExact: Bool
    }

    /// What one time in a sentence can mean, in minutes since midnight; nil where none stands here.
    static func moments(_ scanner: inout ValueScanner) -> Set<Int>? {
        var copy = scanner
        do throws(ValueMistake) {
            let clock = try time(&copy)
            scanner = copy
            let isEither = clock.half == .open && !clock.isExact && clock.minutes <= 720
            return isEither ? [clock.minutes, clock.minutes + 720] : [clock.minutes]
        } catch {
            return nil
        }
    }

    /// One time and nothing else: `16:30`, `4.30 pm`.
    static func time(_ text: String) throws(ValueMistake) -> TimeOfDay {
        var scanner = ValueScanner(text)
        // Of the reasons why not, those of a week's hours would mislead here.
        let clock = try? time(&scanner)
        _ = scanner.take(word: ["uhr", "h"])
        guard scanner.isAtEnd, let clock, let time = TimeOfDay(minutes: clock.minutes) else {
            throw ValueMistake(message: "“\(text.prefix(40))” is not a time of day.", remedy: "Write one time, like 16:30.")
        }
        return time
    }

    private static func time(_ scanner: inout ValueScanner) throws(ValueMistake) -> Clock {
        let begin = scanner.position
        if let date = DateText.writtenDate(scanner) {
            throw ValueMistake(
                message: "“\(date)” is a date, not a time: spreadsheet programs make one of “9-12”.",
                remedy: "Make the cell a text and write the times with minutes, like 9:00-12:00.")
        }
        if scanner.take(word: ["noon", "midday", "mittag"]) { return Clock(minutes: 720, half: .pm, isExact: true) }
        if scanner.take(word: ["midnight", "mitternacht"]) { return Clock(minutes: 1440, half: .pm, isExact: true) }
        guard case .number(let digits) = scanner.current else {
            let what = scanner.isAtEnd ? "A time is missing at the end." : "“\(scanner.rest.prefix(40))” is not a time."
            throw ValueMistake(message: what, remedy: "Write times like 9:00-18:00, or “closed”.")
        }
        scanner.position += 1
        var (hour, minute, hasMinutes) = (Int(digits.prefix(2)) ?? 99, 0, false)
        if digits.count == 4 {
            (minute, hasMinutes) = (Int(digits.suffix(2)) ?? 99, true)
        } else if digits.count > 2 {
            hour = 99
        }
        if !hasMinutes, case .sign(let sign) = scanner.current, sign == ":" || sign == ".",
            case .number(let written) = scanner.peek()
        {
            if digits == "0", sign == ".", written.count != 2, let share = Double("0." + written) {
                let minutes = Int((share * 1440).rounded())
                throw ValueMistake(
                    message: "“0.\(written.prefix(20))” is how a spreadsheet keeps a time, and would be \(Self.time(minutes)).",
                    remedy: "Give the cell the format of a time, or write it out, like \(Self.time(minutes)).")
            }
            scanner.position += 2
            (minute, hasMinutes) = (written.count == 2 ? Int(written) ?? 99 : 99, true)
            // 09:00:00, as a spreadsheet may write it.
            if scanner.current == .sign(":"), scanner.peek() == .number("00") { scanner.position += 2 }
        } else if !hasMinutes, scanner.current == .word("h"), scanner.isJoined {
            scanner.position += 1
            if case .number(let written) = scanner.current, scanner.isJoined, written.count == 2 {
                scanner.position += 1
                (minute, hasMinutes) = (Int(written) ?? 99, true)
            }
        }
        _ = scanner.take(word: ["uhr", "h"])
        let half = half(&scanner)
        if hour == 12, !hasMinutes, scanner.take(word: ["noon", "midday", "mittags"]) {
            return Clock(minutes: 720, half: .pm, isExact: true)
        }
        switch half {
        case .am where hour == 12: hour = 0
        case .pm where hour < 12: hour += 12
        case .am where hour > 12: hour = 99
        case .am, .pm, .open: break
        }
        guard let time = TimeOfDay(hour: hour, minute: minute) else {
            throw ValueMistake(
                message: "“\(scanner.written(from: begin))” is not a time of day.",
                remedy: "Write times from 0:00 to 24:00, like 9:30.")
        }
        return Clock(minutes: time.minutes, half: half, isExact: hasMinutes && digits.first == "0" || half != .open)
    }

    /// `am`, `a.m.`, `pm`, `p. m.`, `a`, `p` joined to the digits.
    private static func half(_ scanner: inout ValueScanner) -> Clock.Half {
        guard case .word(let word) = scanner.current else { return .open }
        switch word {
        case "am", "pm":
            scanner.position += 1
            return word == "am" ? .am : .pm
        case "a", "p":
            if scanner.peek() == .sign("."), scanner.peek(2) == .word("m") {
                scanner.position += 3
                _ = scanner.take(".")
            } else if scanner.isJoined {
                scanner.position += 1
            } else {
                return .open
            }
            return word == "a" ? .am : .pm
        default: return .open
        }
    }

    /// Puts the two times on one line: `9-5pm` is 9:00-17:00, `1-5pm` 13:00-17:00, `10am-2` 10:00-14:00, `18:00-02:00` goes past
    /// midnight.
    private static func meant(_ start: Clock, _ end: Clock) -> Stretch? {
        var (from, to) = (start.minutes, end.minutes)
        if start.half == .open, end.half == .pm, from < 720, from + 720 < to, to <= 1440, from <= 7 * 60 { from += 720 }
        if end.half == .open, start.half == .am, to <= from, to < 720 { to += 720 }
        if from == 1440 { from = 0 }
        if from < to { return Stretch(start: from, end: to) }
        let isNight = to <= 6 * 60 && from != to && (from >= 720 || end.isExact)
        return isNight ? Stretch(start: from, end: to + 1440) : nil
    }
}
