internal import Shop

/// Days by their date: `2026-12-24`, `24.12.`, `24/12`, "24 December", "the 24th", "24.–28.12.".
extension WhenScanner {
    func date(at index: Int) -> Match? {
        iso(at: index) ?? dateRange(at: index) ?? single(at: index)
    }

    private func single(at index: Int) -> Match? {
        dotted(at: index) ?? slashed(at: index) ?? dayAndMonth(at: index) ?? monthAndDay(at: index) ?? dayOfMonth(at: index)
    }

    // MARK: ISO 8601 and RFC 3339

    private func iso(at index: Int) -> Match? {
        guard let year = number(index, digits: 4...4), let sign = ["-", "/"].first(where: { isSign(index + 1, $0) }),
            isAttached(index + 2),
            let month = number(index + 2), isSign(index + 3, sign), isAttached(index + 4), let day = number(index + 4)
        else { return nil }
        let end = index + 5
        guard let date = LocalDate(year: year, month: month, day: day) else { return noSuchDate(index..<end) }
        let hasT = word(end) == "t" && isAttached(end)
        let at = hasT ? end + 1 : end
        guard hasT || !isAttached(at), let hour = number(at, digits: 2...2), isSign(at + 1, ":"),
            let minute = number(at + 2, digits: 2...2)
        else {
            return ([.days(date...date)], end)
        }
        var next = at + 3, second = 0
        if isSign(next, ":"), isAttached(next), let value = number(next + 1, digits: 2...2) {
            (second, next) = (value, next + 2)
            if isSign(next, "."), isAttached(next + 1), tokens.indices.contains(next + 1), tokens[next + 1].kind == .number {
                next += 2
            }
        }
        guard hour <= 23, minute <= 59, second <= 59 else { return ([.problem(.noSuchTime(source(at..<next)))], next) }
        let time = WhenClock(minutes: hour * 60 + minute)
        guard let offset = offset(at: next) else { return ([.days(date...date), .clock(time, isApproximate: false)], next) }
        let seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset.seconds)
        return ([.instant(Instant(secondsSince1970: seconds))], offset.end)
    }

    /// `Z`, `+01:00`, seconds east of UTC.
    private func offset(at index: Int) -> (seconds: Int, end: Int)? {
        if word(index) == "z", isAttached(index) { return (0, index + 1) }
        guard isSign(index, "+") || isSign(index, "-"), isAttached(index), let hours = number(index + 1, digits: 2...2),
            hours <= 23,
            isSign(index + 2, ":"), let minutes = number(index + 3, digits: 2...2), minutes <= 59
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return (isSign(index, "-") ? -seconds : seconds, index + 4)
    }

    // MARK: digits

    private func dotted(at index: Int) -> Match? {
        guard let day = number(index), isSign(index + 1, "."), isAttached(index + 1), let month = number(index + 2) else {
            return nil
        }
        guard !"€$£".contains(word(index - 1).first ?? " ") else { return nil }
        let hasDot = isSign(index + 3, ".") && isAttached(index + 3)
        guard hasDot || !isCounted(index + 3) || isTime(index + 3) else { return nil }
        // "14.30 Uhr" is a time; "24. 12 Uhr" the twenty-fourth, at twelve.
        if !hasDot, ["uhr", "h", "am", "pm"].contains(word(index + 3)) {
            return nil
        }
        if !isAttached(index + 2), !hasDot { return nil }
        var end = hasDot ? index + 4 : index + 3, year: Int?
        if hasDot, let value = number(end, digits: 2...4), isYear(value, at: end) {
            year = value < 100 ? 2000 + value : value
            end += 1
        }
        if !hasDot, month > 12 || WhenWords.at.contains(word(index - 1)) { return nil }
        guard let date = resolve(day: day, month: month, year: year) else { return noSuchDate(index..<end) }
        let isTime = day <= 24 && month <= 59 && tokens[index + 2].text.utf8.count == 2 && !hasDot
        guard isTime else { return ([.days(date...date)], end) }
        let isPadded = tokens[index].text.utf8.first == UInt8(ascii: "0")
        return ([.dateOrClock(date, WhenClock(hour: day, minute: month, isTwentyFour: isPadded))], end)
    }

    private func isYear(_ value: Int, at index: Int) -> Bool {
        // "24.12. 14:30" goes on with a time.
        if isSign(index + 1, ":") || ["uhr", "h", "am", "pm"].contains(word(index + 1)) { return false }
        return value >= 2000 && value <= 2100 || value < 100 && isAttached(index) && tokens[index].text.utf8.count == 2
    }

    private func slashed(at index: Int) -> Match? {
        guard let first = number(index), let sign = ["/", "-"].first(where: { isSign(index + 1, $0) }), isAttached(index + 1),
            isAttached(index + 2),
            let second = number(index + 2), !isSign(index + 3, ":")
        else { return nil }
        var end = index + 3, year: Int?
        if isSign(end, sign), isAttached(end), isAttached(end + 1), let value = number(end + 1, digits: 2...4),
            value < 100 || value >= 2000
        {
            year = value < 100 ? 2000 + value : value
            end += 2
        }
        // "9-12" is a stretch of the day, "1/2 hour" a half.
        guard sign == "/" || year != nil, !isCounted(end) || isTime(end), !["price", "off", "litre", "liter"].contains(word(end))
        else {
            return nil
        }
        // "open 24/7" is every day, all day, and no date.
        guard sign != "/" || year != nil || first != 24 || second != 7 else { return nil }
        // Day first as in Europe; month first only where it can be nothing else.
        let (day, month) = second > 12 && first <= 12 ? (second, first) : (first, second)
        guard let date = resolve(day: day, month: month, year: year) else { return noSuchDate(index..<end) }
        return ([.days(date...date)], end)
    }

    /// "27/11 14:30": the number behind the date is its time.
    private func isTime(_ index: Int) -> Bool {
        number(index) != nil && !isAttached(index) && clock(at: index, isExpected: true) != nil
    }

    // MARK: months by name

    private func month(at index: Int) -> (number: Int, end: Int)? {
        guard let number = WhenWords.months[word(index)] else { return nil }
        return (number, isSign(index + 1, ".") && isAttached(index + 1) && word(index).count <= 4 ? index + 2 : index + 1)
    }

    /// A day's number in a date, with what belongs to it: `24`, `24.`, "24th", "twenty-fourth", "vierundzwanzigsten".
    private func dayNumber(at index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
        if let day = number(index) {
            if ["st", "nd", "rd", "th"].contains(word(index + 1)), isAttached(index + 1) { return (day, index + 2, true) }
            if word(index + 1) == "ten" || word(index + 1) == "te" || word(index + 1) == "ter", isAttached(index + 1) {
                return (day, index + 2, true)
            }
            if isSign(index + 1, "."), isAttached(index + 1), !(isAttached(index + 2) && number(index + 2) != nil) {
                return (day, index + 2, false)
            }
            return (day, index + 1, false)
        }
        if let day = WhenWords.ordinals[word(index)] { return (day, index + 1, true) }
        if let tens = WhenWords.numbers[word(index)], [20, 30].contains(tens) {
            let next = isSign(index + 1, "-") ? index + 2 : index + 1
            if let unit = WhenWords.ordinals[word(next)], unit < 10 { return (tens + unit, next + 1, true) }
        }
        return nil
    }

    private func dayAndMonth(at index: Int) -> Match? {
        guard let (day, after, _) = dayNumber(at: index) else { return nil }
        var next = after
        if word(next) == "of" { next += 1 }
        if word(next) == "the" { next += 1 }
        guard let month = month(at: next), isMonth(next, beside: true) else { return nil }
        let (year, end) = year(at: month.end)
        guard let date = resolve(day: day, month: month.number, year: year) else { return noSuchDate(index..<end) }
        return ([.days(date...date)], end)
    }

    private func monthAndDay(at index: Int) -> Match? {
        guard let month = month(at: index) else { return nil }
        let next = word(month.end) == "the" ? month.end + 1 : month.end
        guard let (day, after, isOrdinal) = dayNumber(at: next), !isSign(next + 1, ":"), halfOrUhr(after) == false,
            isOrdinal || !isCounted(after)
        else { return monthAlone(at: index, month: month) }
        // "May four o'clock": a plain word is no day of the month here.
        let (year, end) = year(at: isSign(after, ",") ? after + 1 : after)
        guard let date = resolve(day: day, month: month.number, year: year) else { return noSuchDate(index..<end) }
        return ([.days(date...date)], year == nil ? after : end)
    }

    private func halfOrUhr(_ index: Int) -> Bool {
        ["uhr", "am", "pm", "oclock", "h"].contains(word(index)) && (word(index) != "am" || isAttached(index))
    }

    /// "in December", "Anfang Dezember". "May" and "April" alone may be a verb or a name.
    private func monthAlone(at index: Int, month: (number: Int, end: Int)) -> Match? {
        let (year, end) = year(at: month.end)
        guard Self.monthLeads.contains(word(index - 1)) || isSign(index - 1, "-") || tokens.count == end - index || year != nil
        else {
            return nil
        }
        guard isMonth(index, beside: false) else { return nil }
        let start = year ?? (month.number < today.month ? today.year + 1 : today.year)
        let length = LocalDate.daysInMonth(month.number, year: start)
        var days = 1...length
        switch part(before: index) {
        case .start: days = 1...10
        case .middle: days = 11...20
        case .end: days = (length - 10)...length
        case .none: break
        }
        guard let first = LocalDate(year: start, month: month.number, day: days.lowerBound) else { return nil }
        return ([.span(max(first, min(today, first.adding(days: days.count - 1)))...first.adding(days: days.count - 1))], end)
    }

    enum Third { case start, middle, end }

    /// "early", "Mitte", "end of the".
    func part(before index: Int) -> Third? {
        var before = index - 1
        while ["of", "the", "-", "der", "des", "dieser", "this", "next", "naechster", "naechsten", "in"].contains(word(before)),
            before > 0
        { before -= 1 }
        switch word(before) {
        case "early", "start", "beginning", "anfang", "begin": return .start
        case "mid", "middle", "mitte": return .middle
        case "late", "end", "ende": return .end
        default: return nil
        }
    }

    /// "may I" and "so mar" are none.
    private func isMonth(_ index: Int, beside isBesideDay: Bool) -> Bool {
        isBesideDay || !["may", "mar", "march"].contains(word(index)) || !["i", "we", "you", "be"].contains(word(index + 1))
    }

    private func year(at index: Int) -> (Int?, end: Int) {
        guard let value = number(index, digits: 4...4), 2000...2100 ~= value, !isSign(index + 1, ":"), !isSign(index + 1, "-")
        else {
            return (nil, index)
        }
        return (value, index + 1)
    }

    // MARK: the 24th

    private func dayOfMonth(at index: Int) -> Match? {
        if Self.articles.contains(word(index)) {
            if let whole = dotted(at: index + 1) ?? slashed(at: index + 1) ?? dayAndMonth(at: index + 1) { return whole }
        }
        if Self.articles.contains(word(index)), let (day, end, isOrdinal) = dayNumber(at: index + 1) {
            let isDotted = end == index + 3 && isSign(index + 2, ".")
            let before = word(index - 1)
            let isLed = [
                "on", "from", "by", "until", "till", "after", "before", "for", "to", "ab", "bis", "nach", "vor", "or", "oder",
            ].contains(before)
            let isDate =
                number(index + 1) != nil
                ? isOrdinal || isDotted || ["the", "am", "den", "vom", "zum"].contains(word(index))
                : isLed && word(index) == "the" || ["am", "den", "dem", "vom", "zum"].contains(word(index)) || day > 20
            guard isDate, isEndOfDate(end), day >= 1, language == .german || word(index) != "am" || number(index - 1) == nil else {
                return nil
            }
            return dayOfThisMonth(day, tokens: index..<end)
        }
        guard number(index) != nil, let (day, end, isOrdinal) = dayNumber(at: index), day >= 1 else { return nil }
        let isLed =
            ["on", "ab", "bis", "vor", "nach", "und", "oder", "or", "and", "the"].contains(word(index - 1))
            || isSign(index - 1, ",")
        let isDotted = end == index + 2 && !isOrdinal && isLed && pieces.last != nil && language != .english
        guard isOrdinal || isDotted, isEndOfDate(end) else { return nil }
        return dayOfThisMonth(day, tokens: index..<end)
    }

    /// Not "the 3 of us", "den ersten freien", "the second slot", "the 24:30".
    private func isEndOfDate(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if tokens[index].kind == .sign { return !":%€$£/".contains(tokens[index].text) || !isAttached(index + 1) }
        if tokens[index].kind == .number { return true }
        let text = tokens[index].text
        if ["uhr", "oclock", "pm", "h", "o", "one", "slot", "time", "floor", "of"].contains(text) { return false }
        if text == "am" { return number(index + 1) != nil || WhenWords.partsOfDay[word(index + 1)] != nil }
        return WhenWords.ordinals[word(index - 1)] == nil || WhenWords.lead.contains(text) || WhenWords.partsOfDay[text] != nil
            || WhenWords.after.contains(text) || WhenWords.before.contains(text) || WhenWords.around.contains(text)
            || ["please", "bitte", "between", "zwischen", "with", "bei", "mit"].contains(text)
    }

    private func dayOfThisMonth(_ day: Int, tokens range: Range<Int>) -> Match {
        next(day, from: today).map { ([.days($0...$0)], range.upperBound) } ?? noSuchDate(range)
    }

    /// The first day with this number, `first` included.
    private func next(_ day: Int, from first: LocalDate) -> LocalDate? {
        var (year, month, _) = first.components
        for _ in 0..<12 {
            if let date = LocalDate(year: year, month: month, day: day), date >= first { return date }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return nil
    }

    // MARK: ranges

    /// "24.–28.12.", "24 to 28 December", "from the 24th to the 28th", "2026-12-24 bis 2026-12-28".
    private func dateRange(at index: Int) -> Match? {
        var from = index
        while ["from", "between", "von", "vom", "zwischen", "the", "dem", "den"].contains(word(from)) { from += 1 }
        if let (day, end, _) = dayNumber(at: from), let joint = joint(at: end, opened: from > index) {
            if let last = dotted(at: joint) ?? slashed(at: joint) ?? dayAndMonth(at: joint),
                case .days(let range, _)? = last.kinds.first
            {
                var (year, month, _) = range.lowerBound.components
                if day > range.lowerBound.day { (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1) }
                guard let first = LocalDate(year: year, month: month, day: day) else { return noSuchDate(index..<last.end) }
                return ([.days(first...range.upperBound)], last.end)
            }
            if let last = dayOfMonth(at: joint), case .days(let range, _)? = last.kinds.first {
                guard let first = next(day, from: today), let end = next(range.lowerBound.day, from: first) else {
                    return noSuchDate(index..<last.end)
                }
                return ([.days(first...end)], last.end)
            }
        }
        guard let first = iso(at: from) ?? single(at: from), case .days(let start, _)? = first.kinds.first, first.kinds.count == 1,
            let joint = joint(at: first.end, opened: from > index), let last = iso(at: joint) ?? single(at: joint),
            case .days(let end, _)? = last.kinds.first, last.kinds.count == 1, start.lowerBound <= end.upperBound
        else { return nil }
        return ([.days(start.lowerBound...end.upperBound)], last.end)
    }

    private func joint(at index: Int, opened: Bool) -> Int? {
        guard WhenWords.through.contains(word(index)) || opened && ["and", "und"].contains(word(index)) else { return nil }
        return ["the", "zum", "den", "dem"].contains(word(index + 1)) && number(index + 2) == nil ? index + 2 : index + 1
    }

    // MARK: the calendar

    /// The next such day; nil where the calendar has none, in the given year or in this and the next.
    func resolve(day: Int, month: Int, year: Int?) -> LocalDate? {
        if let year { return LocalDate(year: year, month: month, day: day) }
        if let date = LocalDate(year: today.year, month: month, day: day), date >= today { return date }
        return LocalDate(year: today.year + 1, month: month, day: day)
    }

    func noSuchDate(_ range: Range<Int>) -> Match { ([.problem(.noSuchDate(source(range)))], range.upperBound) }

    private static let monthLeads: Set<String> = [
        "in", "im", "during", "mid", "early", "late", "of", "end", "anfang", "mitte", "ende", "beginning", "until", "till",
        "before", "after",
        "bis", "ab", "from", "vor", "nach", "next", "this", "naechsten", "diesen", "to", "oder", "or",
    ]

    private static let articles: Set<String> = ["the", "am", "den", "dem", "der", "vom", "zum"]
}
