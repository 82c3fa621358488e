internal import Shop

/// "after three", "before Friday", "from the 24th", "not later than noon".
extension WhenScanner {
    /// - Parameter isNegated: "not before ten" is from ten on.
    func bounded(at index: Int, isNegated: Bool = false) -> Match? {
        if !isNegated, let idiom = idiom(at: index) { return idiom }
        if !isNegated, let range = clockRange(at: index, isExpected: false) ?? dayRange(at: index) { return range }
        guard var bound = side(at: index) else { return nil }
        if isNegated { bound = (!bound.isAfter, true, bound.end) }
        var next = bound.end
        while ["the", "at", "um", "on", "am", "dem", "den", "der", "around", "ca", "zum"].contains(word(next)),
            WhenWords.at.contains(word(next)) || date(at: next) == nil
        {
            next += 1
        }
        if let found = clock(at: next, isExpected: true) {
            if let problem = found.problem { return ([.problem(problem)], found.end) }
            return ([bound.isAfter ? .from(found.clock) : .to(found.clock, isIncluded: bound.isIncluded)], found.end)
        }
        guard let found = date(at: next) ?? relative(at: next) ?? weekday(at: next) else { return nil }
        // "nach morgen früh" and the like say two things; keep them as they are.
        guard found.kinds.count == 1, let days = days(of: found.kinds[0]) else { return nil }
        if bound.isAfter {
            return ([.bound(from: bound.isIncluded ? days.lowerBound : days.upperBound.adding(days: 1), to: nil)], found.end)
        }
        return ([.bound(from: nil, to: bound.isIncluded ? days.upperBound : days.lowerBound.adding(days: -1))], found.end)
    }

    private func side(at index: Int) -> (isAfter: Bool, isIncluded: Bool, end: Int)? {
        let word = word(index)
        // "no later than", "not earlier than", "frühestens um", "spätestens am"
        if ["later", "spaeter", "earlier", "frueher"].contains(word), ["than", "als"].contains(self.word(index + 1)) {
            return (["later", "spaeter"].contains(word), false, index + 2)
        }
        if WhenWords.after.subtracting(["later", "past", "following"]).contains(word) {
            return (true, WhenWords.inclusive.contains(word), index + 1)
        }
        if WhenWords.before.subtracting(["earlier"]).contains(word) {
            return (false, WhenWords.inclusive.contains(word), index + 1)
        }
        return nil
    }

    private func idiom(at index: Int) -> Match? {
        return Self.idioms.first { isPhrase($0.0, at: index) }.map { ([$0.1], index + $0.0.count) }
    }

    /// "from Monday to the 4th": days of any kind.
    private func dayRange(at index: Int) -> Match? {
        guard ["from", "between", "von", "zwischen", "vom"].contains(word(index)) else { return nil }
        if let dates = date(at: index), let days = days(of: dates.kinds[0]), days.lowerBound < days.upperBound { return dates }
        func single(_ index: Int) -> Match? { date(at: index) ?? relative(at: index) ?? weekday(at: index) }
        guard let first = single(index + 1), first.kinds.count == 1, let start = days(of: first.kinds[0]) else { return nil }
        let joints = WhenWords.through.union(["and", "und"])
        guard joints.contains(word(first.end)), let last = single(first.end + 1), last.kinds.count == 1,
            let end = days(of: last.kinds[0]),
            start.lowerBound <= end.upperBound
        else { return nil }
        return ([.days(start.lowerBound...end.upperBound)], last.end)
    }

    private func days(of kind: WhenPiece.Kind) -> ClosedRange<LocalDate>? {
        switch kind {
        case .days(let days, _), .span(let days): return days
        case .weekday(let weekday, let which):
            let date = WhenSentence.date(of: weekday, which, today: today).date
            return date...date
        case .weeksAhead(let days): return today.adding(days: days)...today.adding(days: days)
        case .dateOrClock(let date, _): return date...date
        case .weekdays, .bound, .part, .from, .to, .between, .clock, .first, .instant, .problem: return nil
        }
    }

    private static let idioms: [([String], WhenPiece.Kind)] = [
        (["after", "work"], .part(1020..<1440)), (["nach", "der", "arbeit"], .part(1020..<1440)),
        (["nach", "feierabend"], .part(1020..<1440)),
        (["before", "work"], .part(0..<540)), (["vor", "der", "arbeit"], .part(0..<540)),
        (["after", "school"], .part(900..<1440)),
        (["nach", "der", "schule"], .part(840..<1440)), (["after", "lunch"], .part(780..<1440)),
        (["nach", "dem", "mittag"], .part(780..<1440)),
        (["nach", "dem", "mittagessen"], .part(780..<1440)), (["before", "lunch"], .part(0..<720)),
        (["vor", "dem", "mittag"], .part(0..<720)),
        (["vor", "dem", "mittagessen"], .part(0..<720)), (["first", "thing", "in", "the", "morning"], .part(0..<600)),
        (["first", "thing"], .part(0..<600)), (["ueber", "mittag"], .part(690..<840)),
    ]
}
