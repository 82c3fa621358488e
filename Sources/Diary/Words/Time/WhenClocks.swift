internal import Shop

/// Times of day: `14:30`, "half past two", "halb drei", "after three", "between 2 and 4", "late afternoon".
extension WhenScanner {
    typealias ClockMatch = (clock: WhenClock, problem: When.Problem?, end: Int)

    /// A time that stands by itself, or after "at".
    func time(at index: Int) -> Match? {
        if let range = clockRange(at: index, isExpected: isBesideDay(index)) { return range }
        if WhenWords.around.contains(word(index))
            || word(index) == "so" && WhenWords.around.union(WhenWords.at).contains(word(index + 1))
        {
            var next = index + 1
            while WhenWords.at.union(WhenWords.around).contains(word(next)) { next += 1 }
            return clock(at: next, isExpected: true).map { match($0, isApproximate: true) }
        }
        if WhenWords.at.contains(word(index)) {
            let next = WhenWords.around.contains(word(index + 1)) ? index + 2 : index + 1
            return clock(at: next, isExpected: true).map { match($0, isApproximate: next > index + 1) }
        }
        let isWhole = index == 0 && number(0, digits: 4...4) != nil && tokens.count == 1
        return clock(at: index, isExpected: isBesideDay(index) || isWhole).map { match($0, isApproximate: false) }
    }

    private func match(_ found: ClockMatch, isApproximate: Bool) -> Match {
        if let problem = found.problem { return ([.problem(problem)], found.end) }
        let ish = word(found.end) == "ish" || ["or", "oder"].contains(word(found.end)) && word(found.end + 1) == "so"
        let end = word(found.end) == "ish" ? found.end + 1 : ish ? found.end + 2 : found.end
        return ([.clock(found.clock, isApproximate: isApproximate || ish)], end)
    }

    /// Directly after a day or a part of it a bare number is a time: "tomorrow 3", "sat 14:30".
    private func isBesideDay(_ index: Int) -> Bool {
        guard let last = pieces.last, last.isAboutDays || last.isAboutTime else { return false }
        // "at two or three"
        if last.isClock { return index == last.tokens.upperBound + 1 && ["or", "oder"].contains(word(index - 1)) }
        return (last.tokens.upperBound..<max(index, last.tokens.upperBound)).allSatisfy { isSign($0, ",") }
    }

    /// - Parameter isExpected: something before it says that a time follows, so that a bare "3" is one.
    func clock(at index: Int, isExpected: Bool) -> ClockMatch? {
        if ["noon", "midday"].contains(word(index)) { return (WhenClock(minutes: 720), nil, index + 1) }
        if isExpected, ["mittag", "lunch"].contains(word(index)) { return (WhenClock(minutes: 720), nil, index + 1) }
        if ["midnight", "mitternacht"].contains(word(index)) { return (WhenClock(minutes: 1440), nil, index + 1) }
        return dial(at: index, isExpected: isExpected) ?? digital(at: index, isExpected: isExpected)
            ?? spelled(at: index, isExpected: isExpected)
    }

    // MARK: half past, quarter to

    private func dial(at index: Int, isExpected: Bool) -> ClockMatch? {
        let word = word(index)
        if word == "half" || word == "halfpast" {
            let past = ["past", "after"].contains(self.word(index + 1)) ? index + 2 : index + 1
            return onDial(hourAt: past, offset: 30)
        }
        if word == "halb" { return onDial(hourAt: index + 1, offset: -30) }
        if word == "dreiviertel" { return onDial(hourAt: index + 1, offset: -15) }
        var minutes = 15, next = index + 1
        let isQuarter = word == "quarter" || word == "viertel" || word == "a" && self.word(index + 1) == "quarter"
        if isQuarter {
            if word == "a" { next += 1 }
            if word == "viertel", let found = onDial(hourAt: next, offset: -45) { return found }
        } else {
            guard let count = integer(at: index), 1...29 ~= count.value else { return nil }
            (minutes, next) = count
            let named = ["minutes", "minute", "min", "mins", "minuten"].contains(self.word(next))
            if named { next += 1 } else if minutes % 5 != 0 { return nil }
            // "10 to 4" in digits is a stretch of the day, unless "at" stands before it.
            if !named, self.word(next) == "to", number(index) != nil, !isExpected { return nil }
        }
        let sign: Int
        switch self.word(next) {
        case "past", "after", "nach": sign = 1
        case "to", "before", "till", "til", "of", "vor": sign = -1
        default: return nil
        }
        if self.word(next + 1) == "halb" { return onDial(hourAt: next + 2, offset: sign * minutes - 30) }
        return onDial(hourAt: next + 1, offset: sign * minutes)
    }

    private func onDial(hourAt index: Int, offset: Int) -> ClockMatch? {
        if ["noon", "midday"].contains(word(index)) { return (WhenClock(minutes: 720 + offset), nil, index + 1) }
        guard let (hour, end) = integer(at: index), 1...24 ~= hour, !isCounted(end) else { return nil }
        let afterClock = ["uhr", "oclock"].contains(word(end)) ? end + 1 : end
        if hour > 12 { return (WhenClock(minutes: hour * 60 + offset), nil, afterClock) }
        if let half = halfOfDay(at: end) {
            return (WhenClock(minutes: (hour % 12 + (half.isAfternoon ? 12 : 0)) * 60 + offset), nil, half.end)
        }
        return (WhenClock(onDial: hour * 60 + offset), nil, afterClock)
    }

    // MARK: digits

    private func digital(at index: Int, isExpected: Bool) -> ClockMatch? {
        guard !"€$£".contains(word(index - 1).first ?? " ") else { return nil }
        if let packed = packed(at: index, isExpected: isExpected) { return packed }
        guard let hour = number(index) else { return nil }
        let isPadded = tokens[index].text.utf8.first == UInt8(ascii: "0")
        if isSign(index + 1, ":"), isAttached(index + 1), isAttached(index + 2), let minute = number(index + 2, digits: 2...2) {
            let seconds = isSign(index + 3, ":") && isAttached(index + 4) && number(index + 4, digits: 2...2) != nil
            return clock(hour, minute, isPadded: isPadded, from: index, end: seconds ? index + 5 : index + 3)
        }
        if isSign(index + 1, "."), isAttached(index + 2), let minute = number(index + 2, digits: 2...2), !isSign(index + 3, ".") {
            let isNamed = ["uhr", "h"].contains(word(index + 3)) || halfOfDay(at: index + 3) != nil
            let isOnlyTime = minute > 12 && minute < 60 && hour <= 24 && !isCounted(index + 3) && !isSign(index + 3, "/")
            guard isNamed || isExpected || isOnlyTime else { return nil }
            return clock(hour, minute, isPadded: isPadded, from: index, end: index + 3)
        }
        if word(index + 1) == "h", isAttached(index + 1) || isExpected {
            let minute = isAttached(index + 2) ? number(index + 2, digits: 2...2) : nil
            return clock(
                hour, minute ?? 0, isPadded: isPadded || hour > 12, from: index, end: minute == nil ? index + 2 : index + 3)
        }
        return named(hour: hour, isPadded: isPadded, from: index, end: index + 1, isExpected: isExpected)
    }

    /// `1430`, `930`.
    private func packed(at index: Int, isExpected: Bool) -> ClockMatch? {
        guard let value = number(index, digits: 3...4) else { return nil }
        let isNamed = ["uhr", "h", "hrs", "hours"].contains(word(index + 1)) || halfOfDay(at: index + 1) != nil
        let isTime = value / 100 <= 24 && value % 100 < 60 && value % 5 == 0
        guard isNamed || isExpected && isTime && !isCounted(index + 1), !isSign(index + 1, "-") || !isAttached(index + 1) else {
            return nil
        }
        let end = ["uhr", "h", "hrs", "hours"].contains(word(index + 1)) ? index + 2 : index + 1
        return clock(value / 100, value % 100, isPadded: tokens[index].text.utf8.count == 4, from: index, end: end)
    }

    /// `hour` in digits or words, and what follows it: "o'clock", "Uhr dreißig", "pm".
    private func named(hour: Int, isPadded: Bool, from index: Int, end: Int, isExpected: Bool) -> ClockMatch? {
        if word(end) == "uhr" {
            if let minute = integer(at: end + 1), minute.value < 60, !isCounted(minute.end), !isSign(minute.end, "."),
                !isSign(minute.end, ":"),
                number(end + 1) == nil || tokens[end + 1].text.utf8.count == 2
            {
                return clock(hour, minute.value, isPadded: isPadded, from: index, end: minute.end)
            }
            return clock(hour, 0, isPadded: isPadded, from: index, end: end + 1)
        }
        if word(end) == "oclock" { return clock(hour, 0, isPadded: isPadded, from: index, end: end + 1) }
        if word(end) == "o", word(end + 1) == "clock" { return clock(hour, 0, isPadded: isPadded, from: index, end: end + 2) }
        if halfOfDay(at: end) != nil { return clock(hour, 0, isPadded: isPadded, from: index, end: end) }
        if word(end) == "ish", isAttached(end), 1...24 ~= hour { return clock(hour, 0, isPadded: isPadded, from: index, end: end) }
        let isPartNamed =
            Self.adverbs.contains(word(end)) || isPhrase(["in", "the"], at: end) && WhenWords.partsOfDay[word(end + 2)] != nil
            || word(end) == "am" && WhenWords.partsOfDay[word(end + 1)] != nil || word(end) == "at" && word(end + 1) == "night"
        guard isExpected || isPartNamed && 1...12 ~= hour, hour <= 24, !isCounted(end) else { return nil }
        return clock(hour, 0, isPadded: isPadded, from: index, end: end)
    }

    // MARK: words

    private func spelled(at index: Int, isExpected: Bool) -> ClockMatch? {
        guard number(index) == nil, let (hour, end) = integer(at: index), 1...24 ~= hour else { return nil }
        // "two thirty", "three forty-five", "three oh five"
        let oh = ["oh", "o"].contains(word(end)) ? end + 1 : end
        if number(oh) == nil, let (minute, after) = integer(at: oh), minute % 5 == 0, oh > end ? minute < 10 : 10...55 ~= minute,
            !isCounted(after)
        {
            return clock(hour, minute, isPadded: false, from: index, end: after)
        }
        return named(hour: hour, isPadded: false, from: index, end: end, isExpected: isExpected)
    }

    // MARK: parts

    private func clock(_ hour: Int, _ minute: Int, isPadded: Bool, from index: Int, end: Int) -> ClockMatch {
        let problem = When.Problem.noSuchTime(source(index..<end))
        guard hour <= 24, minute <= 59, hour < 24 || minute == 0 else { return (WhenClock(minutes: 0), problem, end) }
        if let half = halfOfDay(at: end) {
            guard half.isAfternoon || hour <= 12 else {
                return (WhenClock(minutes: 0), .noSuchTime(source(index..<half.end)), half.end)
            }
            let base = hour <= 12 ? hour % 12 + (half.isAfternoon ? 12 : 0) : hour
            return (WhenClock(minutes: base * 60 + minute), nil, half.end)
        }
        let after = word(end) == "uhr" ? end + 1 : end
        return (WhenClock(hour: hour, minute: minute, isTwentyFour: isPadded), nil, after)
    }

    /// "am", "p.m.", and "p" right behind the digit.
    private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        switch word(index) {
        case "pm": return (true, index + 1)
        case "am":
            let next = word(index + 1)
            let isGerman =
                WhenWords.partsOfDay[next] != nil && next != "morning" || WhenWords.weekdays[next] != nil || next == "wochenende"
            if language == .german && !isAttached(index) || isGerman || number(index + 1) != nil && isSign(index + 2, ".") {
                return nil
            }
            return (false, index + 1)
        case "a", "p":
            let isAfternoon = word(index) == "p"
            if isSign(index + 1, "."), word(index + 2) == "m" {
                return (isAfternoon, isSign(index + 3, ".") ? index + 4 : index + 3)
            }
            if word(index + 1) == "m", isAttached(index) { return (isAfternoon, index + 2) }
            return isAttached(index) ? (isAfternoon, index + 1) : nil
        default: return nil
        }
    }

    /// Whether what stands at `index` makes the number before it a count or a price.
    func isCounted(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let text = tokens[index].text
        if tokens[index].kind == .sign {
            return "%€$£#*+°".contains(text) || isSign(index, ".") && isAttached(index + 1) && number(index + 1) != nil
        }
        if tokens[index].kind == .number { return true }
        return WhenWords.counted.contains(text) || isAttached(index) && !["am", "pm", "uhr", "h", "a", "p", "ish"].contains(text)
    }

    /// "between 2 and 4", "9-12 Uhr", "from 10 to 1", "14:00-16:00".
    func clockRange(at index: Int, isExpected: Bool) -> Match? {
        let opens = ["between", "from", "von", "zwischen", "btw"].contains(word(index))
        var from = opens ? index + 1 : index
        if WhenWords.at.contains(word(from)) { from += 1 }
        let isNamed = opens || isExpected
        // "from ten to four" is no ten minutes to four.
        let starts = [
            digital(at: from, isExpected: true) ?? spelled(at: from, isExpected: true), clock(at: from, isExpected: true),
        ]
        let joints = opens ? WhenWords.through.union(["and", "und", "&"]) : WhenWords.through
        let found = starts.lazy.compactMap { $0 }.first { $0.problem == nil && joints.contains(word($0.end)) }
        guard let start = found else { return nil }
        let next = WhenWords.at.contains(word(start.end + 1)) ? start.end + 2 : start.end + 1
        guard let end = clock(at: next, isExpected: true), end.problem == nil else { return nil }
        let surely = digital(at: from, isExpected: false) ?? spelled(at: from, isExpected: false)
        let isSure = isNamed || surely != nil || clock(at: next, isExpected: false) != nil
        return isSure ? ([.between(start.clock, end.clock)], end.end) : nil
    }

    /// "late afternoon", "this evening", "tonight", "am frühen Abend".
    func partOfDay(at index: Int) -> Match? {
        if ["tonight", "tonite", "2nite"].contains(word(index)) { return ([.days(today...today), .part(1020..<1440)], index + 1) }
        // "thurs eve"; a day's eve is a day of its own.
        if word(index) == "eve", let last = pieces.last, last.isAboutDays, last.tokens.upperBound == index {
            return ([.part(1020..<1440)], index + 1)
        }
        let isEarly = Self.early.contains(word(index)), isLate = Self.late.contains(word(index))
        var next = isEarly || isLate ? index + 1 : index
        while isEarly || isLate, ["in", "the", "am", "on"].contains(word(next)) { next += 1 }
        let isThis = WhenWords.this.contains(word(index)), part = isThis ? index + 1 : next
        let isMorgen = word(part) == "morgen" && (next > index || isThis || isMorning(part))
        // "morgen früh": early alone.
        let isAlone = isEarly && WhenWords.partsOfDay[word(part)] == nil && !isMorgen
        guard let found = isMorgen ? (0, 720) : WhenWords.partsOfDay[word(isAlone ? index : part)] else { return nil }
        if isAlone { return ([.part(found.0..<found.1)], index + 1) }
        let named = WhenPiece.Kind.part(shorter(found.0..<found.1, isEarly, isLate))
        return (isThis ? [.days(today...today), named] : [named], part + 1)
    }

    /// "Morgen" is the morning after a day or "am", else tomorrow.
    func isMorning(_ index: Int) -> Bool {
        if ["am", "jeden", "every", "diesen", "uebermorgen"].contains(word(index - 1)) { return true }
        guard let last = pieces.last else { return false }
        return last.tokens.upperBound == index && last.isAboutDays
    }

    private func shorter(_ range: Range<Int>, _ isEarly: Bool, _ isLate: Bool) -> Range<Int> {
        if isEarly { return range.lowerBound..<range.lowerBound + (range.lowerBound == 0 ? 600 : range.count / 2) }
        if isLate { return range.upperBound - (range.lowerBound == 0 ? 120 : range.count / 2)..<range.upperBound }
        return range
    }

    private static let adverbs: Set<String> = ["abends", "morgens", "nachmittags", "vormittags", "mittags", "nachts", "frueh"]

    private static let early: Set<String> = ["early", "frueher", "fruehen", "fruehe", "frueh"]
    private static let late: Set<String> = ["late", "spaeter", "spaeten", "spaete", "later"]
}
