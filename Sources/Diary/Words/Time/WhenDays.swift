internal import Shop

/// Days by their distance or their name: "tomorrow", "in two weeks", "next Friday", "Christmas Eve", "the weekend".
extension WhenScanner {
    func relative(at index: Int) -> Match? {
        named(at: index) ?? ahead(at: index) ?? week(at: index) ?? Holidays.match(self, at: index)
    }

    private func day(_ offset: Int, _ end: Int) -> Match {
        let date = today.adding(days: offset)
        // "heute in zwei Wochen", "tomorrow week"
        if word(end) == "in", let (days, after, _) = distance(at: end + 1) {
            let later = date.adding(days: days)
            return ([.days(later...later)], after)
        }
        return ([.days(date...date)], end)
    }

    private func named(at index: Int) -> Match? {
        let word = word(index)
        if WhenWords.today.contains(word) { return day(0, index + 1) }
        if WhenWords.dayAfterTomorrow.contains(word) { return day(2, index + 1) }
        if word == "day", self.word(index + 1) == "after", WhenWords.tomorrow.contains(self.word(index + 2)) {
            return day(2, index + 3)
        }
        if WhenWords.tomorrow.contains(word) { return day(1, index + 1) }
        if word == "morgen", !isMorning(index) { return day(1, index + 1) }
        if number(index) == 2, ["moro", "morrow", "moz"].contains(self.word(index + 1)) { return day(1, index + 2) }
        if WhenWords.yesterday.contains(word) { return day(-1, index + 1) }
        if ["now", "jetzt"].contains(word) { return ([.days(today...today), .first], index + 1) }
        return nil
    }

    /// "two weeks", "14 Tagen", "a fortnight": days, and whether they are meant loosely.
    private func distance(at index: Int) -> (days: Int, end: Int, isLoose: Bool)? {
        if word(index) == "fortnight" { return (14, index + 1, true) }
        guard let (value, end) = count(at: index) else { return nil }
        switch word(end) {
        case "day", "days", "tag", "tage", "tagen": return (value, end + 1, false)
        case "week", "weeks", "woche", "wochen", "wk", "wks": return (value * 7, word(end + 1) == "time" ? end + 2 : end + 1, true)
        case "fortnight", "fortnights": return (value * 14, end + 1, true)
        case "month", "months", "monat", "monate", "monaten", "year", "years", "jahr", "jahre", "jahren":
            let isYears = ["year", "years", "jahr", "jahre", "jahren"].contains(word(end))
            let (year, month, day) = today.components, target = month - 1 + (isYears ? 12 * value : value)
            let length = LocalDate.daysInMonth(target % 12 + 1, year: year + target / 12)
            let date = LocalDate(year: year + target / 12, month: target % 12 + 1, day: min(day, length))
            return date.map { ($0.daysSinceEpoch - today.daysSinceEpoch, end + 1, true) }
        default: return nil
        }
    }

    /// "in two weeks", "a week from Friday", "within ten days", "in den nächsten Tagen", "in half an hour".
    private func ahead(at index: Int) -> Match? {
        if word(index) == "in", let soon = minutesAhead(at: index + 1) { return soon }
        if word(index) == "in", let (days, end, isLoose) = distance(at: index + 1) {
            return ([isLoose ? .weeksAhead(days) : .days(today.adding(days: days)...today.adding(days: days))], end)
        }
        if ["within", "innerhalb"].contains(word(index)) {
            let next = ["the", "next", "von", "der", "naechsten"].contains(word(index + 1)) ? index + 2 : index + 1
            if let (days, end, _) = distance(at: word(next) == "next" ? next + 1 : next) {
                return ([.span(today...today.adding(days: days))], end)
            }
        }
        if WhenWords.next.contains(word(index)) || WhenWords.coming.contains(word(index)) {
            let few = ["few", "couple", "paar"].contains(word(index + 1)) ? index + 2 : index + 1
            let unit = word(few) == "of" ? few + 1 : few
            if ["days", "tage", "tagen"].contains(word(unit)) { return ([.span(today...today.adding(days: 7))], unit + 1) }
            if ["weeks", "wochen"].contains(word(unit)) { return ([.span(today...today.adding(days: 14))], unit + 1) }
            if let (days, end, _) = distance(at: index + 1), count(at: index + 1)?.value ?? 0 > 1 {
                return ([.span(today...today.adding(days: days))], end)
            }
        }
        if let (days, end, _) = distance(at: index), ["from", "on", "ab", "after"].contains(word(end)) {
            let next = word(end + 1) == "now" ? today : nil
            if let next { return ([.weeksAhead(next.adding(days: days).daysSinceEpoch - today.daysSinceEpoch)], end + 2) }
            if let base = piece(at: end + 1), base.kinds.count == 1, let date = startOfDay(base.kinds[0]) {
                return ([.days(date.adding(days: days)...date.adding(days: days))], base.end)
            }
        }
        return nil
    }

    private func startOfDay(_ kind: WhenPiece.Kind) -> LocalDate? {
        switch kind {
        case .days(let range, _): range.lowerBound
        case .weekday(let weekday, _): coming(weekday)
        default: nil
        }
    }

    private func minutesAhead(at index: Int) -> Match? {
        let minutes: Int, end: Int
        if word(index) == "half", word(index + 1) == "an", word(index + 2) == "hour" {
            (minutes, end) = (30, index + 3)
        } else if ["einer", "einen", "ner"].contains(word(index)), ["halben", "halbe"].contains(word(index + 1)),
            word(index + 2) == "stunde"
        {
            (minutes, end) = (30, index + 3)
        } else if let (value, after) = count(at: index) {
            if ["hour", "hours", "stunde", "stunden", "hrs", "h"].contains(word(after)) {
                (minutes, end) = (value * 60, after + 1)
            } else if ["minutes", "minute", "min", "mins", "minuten"].contains(word(after)) {
                (minutes, end) = (value, after + 1)
            } else {
                return nil
            }
        } else {
            return nil
        }
        let then = now.time.minutes + minutes
        let date = today.adding(days: then / 1440)
        return ([.days(date...date), .from(WhenClock(minutes: then % 1440))], end)
    }

    // MARK: weeks, weekends, months

    private func monday(_ date: LocalDate) -> LocalDate { date.adding(days: 1 - date.weekday.rawValue) }

    /// "the first week of December", „letzte Woche im Januar“, „erste Dezemberwoche“
    private func weekOfMonth(at index: Int) -> Match? {
        let isLast = WhenWords.last.contains(word(index))
        guard let place = isLast ? 5 : WhenWords.ordinals[word(index)], 1...5 ~= place else { return nil }
        let noun = word(index + 1)
        var end = index + 2, month = noun.hasSuffix("woche") ? WhenWords.months[String(noun.dropLast(5))] : nil
        if month == nil, ["week", "woche"].contains(noun) {
            while ["of", "in", "im", "des", "vom", "the"].contains(word(end)) { end += 1 }
            month = WhenWords.months[word(end)]
            end += 1
        }
        guard let month else { return nil }
        let year = number(end, digits: 4...4).flatMap { 2000...2100 ~= $0 ? $0 : nil }
        if year != nil { end += 1 }
        let inYear = year ?? (month < today.month ? today.year + 1 : today.year)
        let length = LocalDate.daysInMonth(month, year: inYear), first = isLast ? length - 6 : min(7 * place - 6, length)
        guard let start = LocalDate(year: inYear, month: month, day: first) else { return nil }
        let last = start.adding(days: min(6, length - first))
        return ([.span(min(max(start, today), last)...last)], end)
    }

    private func week(at index: Int) -> Match? {
        if let week = weekOfMonth(at: index) { return week }
        var next = index, which = WhenPiece.Which.bare
        if let (found, after) = modifier(at: index) { (which, next) = (found, after) }
        if word(next) == "week", isPhrase(["week", "after", "next"], at: next) { which = .afterNext }
        let end = isPhrase(["week", "after", "next"], at: next) ? next + 3 : next + 1
        let third = part(before: which == .bare ? next : index)
        switch word(next) {
        case "week", "woche", "wk":
            if which != .bare || third != nil {
                let start = monday(today).adding(days: 7 * weeks(which))
                return ([.span(shortened(start...start.adding(days: 6), to: third))], end)
            }
            // "during the week", "unter der Woche"
            let isGeneral = ["during", "unter"].contains(word(index - 2)) || word(index - 1) == "during"
            return isGeneral ? ([.weekdays(Self.workdays)], end) : nil
        case "midweek": return ([.weekdays([.tuesday, .wednesday, .thursday])], end)
        case "weekend", "wochenende", "wknd": return weekend(which, end)
        case "month", "monat", "monats":
            guard which != .bare || third != nil else { return nil }
            var (year, month, _) = today.components
            month += weeks(which)
            if month > 12 { (year, month) = (year + 1, month - 12) }
            guard let first = LocalDate(year: year, month: month, day: 1) else { return nil }
            let last = first.adding(days: LocalDate.daysInMonth(month, year: year) - 1)
            return ([.span(shortened(first...last, to: third))], end)
        case "year", "jahr", "jahres":
            let year = today.year + weeks(which)
            guard which != .bare, let first = LocalDate(year: year, month: 1, day: 1),
                let last = LocalDate(year: year, month: 12, day: 31)
            else { return nil }
            return ([.span(max(first, today)...last)], end)
        default: return nil
        }
    }

    private static let workdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

    private func weeks(_ which: WhenPiece.Which) -> Int {
        switch which {
        case .bare, .this: 0
        case .next, .nearest, .coming: 1
        case .afterNext: 2
        }
    }

    private func shortened(_ range: ClosedRange<LocalDate>, to third: Third?) -> ClosedRange<LocalDate> {
        let days = range.upperBound.daysSinceEpoch - range.lowerBound.daysSinceEpoch + 1
        let (first, last) = days == 7 ? (0...1, 3...5) : (0...9, days - 10...days - 1)
        var result = range
        switch third {
        case .start: result = range.lowerBound.adding(days: first.lowerBound)...range.lowerBound.adding(days: first.upperBound)
        case .middle: result = range.lowerBound.adding(days: days / 3)...range.lowerBound.adding(days: days == 7 ? 3 : 2 * days / 3)
        case .end: result = range.lowerBound.adding(days: last.lowerBound)...range.lowerBound.adding(days: last.upperBound)
        case .none: break
        }
        return result.contains(today) ? today...result.upperBound : result
    }

    private func weekend(_ which: WhenPiece.Which, _ end: Int) -> Match {
        let saturday = monday(today).adding(days: 5), isWeekend = today >= saturday
        let coming = max(saturday, today)...saturday.adding(days: 1),
            following = saturday.adding(days: 7)...saturday.adding(days: 8)
        switch which {
        case .bare, .this: return ([.days(coming)], end)
        case .coming: return ([.days(isWeekend ? following : coming)], end)
        case .nearest: return ([.days(isWeekend ? following : coming, alsoMeant: isWeekend ? nil : following.lowerBound)], end)
        case .next: return ([.days(following, alsoMeant: isWeekend ? nil : saturday)], end)
        case .afterNext:
            let later = isWeekend ? 14 : 7
            return ([.days(saturday.adding(days: later)...saturday.adding(days: later + 1))], end)
        }
    }

    // MARK: weekdays

    func modifier(at index: Int) -> (which: WhenPiece.Which, end: Int)? {
        if WhenWords.this.contains(word(index)) { return (.this, index + 1) }
        if WhenWords.afterNext.contains(word(index)) { return (.afterNext, index + 1) }
        if WhenWords.coming.contains(word(index)) { return (.coming, index + 1) }
        if ["next", "nxt"].contains(word(index)) { return (.next, index + 1) }
        if WhenWords.next.contains(word(index)) { return (.nearest, index + 1) }
        return nil
    }

    func weekday(at index: Int) -> Match? {
        if let range = weekdayRange(at: index) { return range }
        if let days = WhenWords.everyWeekdays[word(index)] { return ([.weekdays(days)], index + 1) }
        if WhenWords.every.contains(word(index)) {
            if let weekday = weekdayName(at: index + 1) { return ([.weekdays([weekday.day])], weekday.end) }
            if ["weekend", "wochenende"].contains(word(index + 1)) { return ([.weekdays([.saturday, .sunday])], index + 2) }
            if ["weekday", "werktag", "wochentag"].contains(word(index + 1)) {
                return ([.weekdays(Self.workdays)], index + 2)
            }
            if ["day", "tag"].contains(word(index + 1)) { return ([.first], index + 2) }
        }
        if ["a", "einem", "einen", "any"].contains(word(index)), ["weekday", "werktag", "wochentag"].contains(word(index + 1)) {
            return ([.weekdays(Self.workdays)], index + 2)
        }
        if let (which, next) = modifier(at: index), let found = weekdayName(at: next) {
            if word(found.end) == "week", which == .next || which == .nearest { return nil }
            return ([.weekday(found.day, which)] + found.parts, found.end)
        }
        if let past = past(at: index) { return past }
        guard let found = weekdayName(at: index) else { return nil }
        if isPhrase(["after", "next"], at: found.end) { return ([.weekday(found.day, .afterNext)], found.end + 2) }
        if word(found.end) == "week", language != .german {
            let date = coming(found.day).adding(days: 7)
            return ([.days(date...date)], found.end + 1)
        }
        if word(found.end) == "in", let (days, end, isLoose) = distance(at: found.end + 1), isLoose {
            return ([.weekday(found.day, .bare), .weeksAhead(days)], end)
        }
        // "Saturday 28", where that is a Saturday.
        if let number = number(found.end), isBareNumber(found.end), found.parts.isEmpty {
            for weeks in 0...8 {
                let date = coming(found.day).adding(days: weeks * 7)
                if date.day == number, weeks < 2 || number > 24 { return ([.days(date...date)], found.end + 1) }
            }
        }
        return ([.weekday(found.day, .bare)] + found.parts, found.end)
    }

    /// "last Friday", „letzten Freitag“; not the last one of a month.
    private func past(at index: Int) -> Match? {
        guard WhenWords.last.contains(word(index)), !["the", "der", "den", "am"].contains(word(index - 1)),
            let found = weekdayName(at: index + 1), !["in", "of", "im", "before", "vor"].contains(word(found.end))
        else { return nil }
        let date = coming(found.day).adding(days: -7)
        return ([.days(date...date)], found.end)
    }

    private func isBareNumber(_ index: Int) -> Bool {
        let next = index + 1
        guard tokens.indices.contains(next) else { return true }
        if tokens[next].kind == .sign { return !isAttached(next) || isSign(next, ",") }
        return !isAttached(next) && !["am", "pm", "uhr", "oclock", "h", "o"].contains(word(next))
            && clock(at: index, isExpected: false) == nil
            && WhenWords.months[word(next)] == nil && !["of", "-"].contains(word(next))
    }

    private func weekdayRange(at index: Int) -> Match? {
        let from = ["from", "between", "von", "zwischen"].contains(word(index)) ? index + 1 : index
        guard let first = weekdayName(at: from, isSure: true),
            WhenWords.through.contains(word(first.end)) || from > index && ["and", "und"].contains(word(first.end)),
            let last = weekdayName(at: first.end + 1, isSure: true), first.parts.isEmpty
        else { return nil }
        var days: Set<Weekday> = [], day = first.day
        while day != last.day {
            days.insert(day)
            day = Weekday(rawValue: day.rawValue % 7 + 1)!
        }
        return ([.weekdays(days.union([last.day]))] + last.parts, last.end)
    }

    /// "Samstag", "sat", "Samstagvormittag".
    private func weekdayName(at index: Int, isSure: Bool = false) -> (day: Weekday, parts: [WhenPiece.Kind], end: Int)? {
        let name = word(index)
        let end = isSign(index + 1, ".") && isAttached(index + 1) && name.count <= 5 ? index + 2 : index + 1
        if let day = WhenWords.weekdays[name] { return (day, [], end) }
        if let day = WhenWords.weakWeekdays[name], isSure || isWeekday(name, from: index, to: end) { return (day, [], end) }
        for length in [6, 7, 8, 10, 9] where name.count > length + 3 {
            guard let day = WhenWords.weekdays[String(name.prefix(length))] else { continue }
            let rest = String(name.dropFirst(length))
            if rest.hasPrefix("morgen") { return (day, [.part(0..<720)], end) }
            if let part = WhenWords.partsOfDay[rest] { return (day, [.part(part.from..<part.to)], end) }
        }
        return nil
    }

    /// "sun", "do", "so" and the like mean a day only beside another word of time, or where nothing else is said.
    private func isWeekday(_ name: String, from index: Int, to end: Int) -> Bool {
        // English words in a sentence of some length, unless a German hour follows: "do 14 Uhr". A few words are a day and a time: "do 14".
        let isGerman = 2...5 ~= tokens.count || (index..<index + 6).contains { word($0) == "uhr" }
        if ["so", "do"].contains(name), language == .english, !isGerman { return false }
        if end - index == tokens.count { return true }
        let next = isSign(end, ",") ? end + 1 : end
        // "Mi oder Do"; "or so" is no Sunday.
        if name == "do", WhenWords.or.contains(word(index - 1)), pieces.last?.tokens.upperBound == index - 1,
            pieces.last?.isAboutDays ?? false
        {
            return true
        }
        if ["so", "do"].contains(name), language != .german, clock(at: next, isExpected: false) == nil,
            numericDate(at: next) == false
        {
            return false
        }
        // "so um drei": about three.
        if name == "so", WhenWords.at.contains(word(next)) || WhenWords.around.contains(word(next)) { return false }
        let before = word(index - 1)
        if ["on", "this", "next", "every", "am", "naechsten", "diesen", "jeden", "kommenden", "not", "nicht", "bis", "ab"].contains(
            before)
        {
            return true
        }
        if WhenWords.or.contains(before), pieces.last?.tokens.upperBound == index - 1 { return true }
        if WhenWords.or.contains(word(end)),
            WhenWords.weekdays[word(end + 1)] != nil || WhenWords.weakWeekdays[word(end + 1)] != nil
        {
            return true
        }
        return number(next) != nil && (clock(at: next, isExpected: true) != nil || numericDate(at: next))
            || WhenWords.partsOfDay[word(next)] != nil
            || WhenWords.at.contains(word(next)) || WhenWords.after.contains(word(next)) && number(next + 1) != nil
            || word(next) == "the"
    }

    private func numericDate(at index: Int) -> Bool { number(index) != nil && date(at: index) != nil }

    /// Today or the next such day.
    func coming(_ weekday: Weekday) -> LocalDate { today.adding(days: (weekday.rawValue - today.weekday.rawValue + 7) % 7) }
}
