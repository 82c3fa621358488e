internal import Shop

/// Puts together what the pieces of one sentence say.
struct WhenSentence {
    let scanner: WhenScanner
    private var today: LocalDate { scanner.now.date }

    init(scanner: WhenScanner) { self.scanner = scanner }

    var when: When? {
        let pieces = settled(scanner.pieces)
        guard !pieces.isEmpty else { return nil }
        var wishes = groups(pieces).map(wish)
        var when = wishes.removeFirst()
        when.alternatives = wishes.filter { $0.problem == nil }
        when.problem = when.problem ?? wishes.lazy.compactMap(\.problem).first
        when.consumed = consumed(pieces)
        return when
    }

    /// `12.10` beside a day is a time unless it names that very day; alone it is a date.
    private func settled(_ pieces: [WhenPiece]) -> [WhenPiece] {
        pieces.map { piece in
            guard case .dateOrClock(let date, let clock) = piece.kind else { return piece }
            let others = pieces.filter { $0 != piece && $0.isAboutDays && !$0.isNegated }
            let isTime = others.contains { other in
                if case .weekday(let weekday, _) = other.kind { return weekday != date.weekday }
                return true
            }
            var piece = piece
            piece.kind = isTime ? .clock(clock, isApproximate: false) : .days(date...date)
            return piece
        }
    }

    /// What is said on either side of an "or", where each side is whole; else all is one wish.
    private func groups(_ pieces: [WhenPiece]) -> [[WhenPiece]] {
        var groups: [[WhenPiece]] = [[]]
        for (index, piece) in pieces.enumerated() {
            if index > 0, isOr(between: pieces[index - 1].tokens, piece.tokens) { groups.append([]) }
            groups[groups.count - 1].append(piece)
        }
        let wanted = groups.map { $0.filter { !$0.isNegated } }
        if groups.count > 1, wanted.allSatisfy({ $0.contains(where: \.isAboutDays) && $0.contains(where: \.isAboutTime) }) {
            return groups
        }
        // "at two or three": one wish a time, all else the same.
        let clocks = pieces.filter(\.isClock), others = pieces.filter { !$0.isClock }
        return clocks.count > 1 ? clocks.map { others + [$0] } : [pieces]
    }

    private func isOr(between left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.upperBound < right.lowerBound else { return false }
        return (left.upperBound..<right.lowerBound).contains { ["or", "oder"].contains(scanner.word($0)) }
    }

    private func wish(_ pieces: [WhenPiece]) -> When {
        var when = When()
        for piece in pieces {
            switch piece.kind {
            case .problem(let problem): when.problem = when.problem ?? problem
            case .first: when.first = true
            case .instant(let instant): when.instant = instant
            case .days, .span, .weekday, .weekdays, .weeksAhead, .bound, .part, .from, .to, .between, .clock, .dateOrClock: break
            }
        }
        setTimes(pieces, in: &when)
        setDays(pieces.filter(\.isAboutDays), in: &when)
        return when
    }

    // MARK: time of day

    private func setTimes(_ pieces: [WhenPiece], in when: inout When) {
        let day = 0..<1441
        var parts: [Range<Int>] = [], refused: [Range<Int>] = [], limits: [(WhenClock, (Int) -> Range<Int>)] = [], clock: WhenClock?
        for piece in pieces {
            var range: Range<Int>?
            switch piece.kind {
            case .part(let part): range = part
            case .between(let from, let to): range = WhenClock.between(from, to)
            case .from(let clock): limits.append((clock, { $0..<day.upperBound }))
            case .to(let clock, let isIncluded): limits.append((clock, { 0..<($0 + (isIncluded ? 1 : 0)) }))
            case .clock(let time, let isApproximate):
                if piece.isNegated {
                    range = time.minutes..<time.minutes + 1
                } else {
                    clock = time
                    when.isApproximate = isApproximate
                }
            case .days, .span, .weekday, .weekdays, .weeksAhead, .bound, .first, .instant, .problem, .dateOrClock: break
            }
            if let range { if piece.isNegated { refused.append(range) } else { parts.append(range) } }
        }
        var windows = parts.isEmpty ? [day] : parts
        for (clock, range) in limits {
            let reading =
                clock.readings.first { reading in windows.contains { $0.overlaps(range(reading)) && $0.contains(reading) } }
                ?? clock.minutes
            windows = windows.map { $0.clamped(to: range(reading)) }
        }
        for range in refused {
            windows = windows.flatMap { [$0.clamped(to: 0..<range.lowerBound), $0.clamped(to: range.upperBound..<1441)] }
        }
        windows = windows.filter { !$0.isEmpty }
        if let clock {
            let reading = clock.readings.first { reading in windows.contains { $0.contains(reading) } }
            when.exact = TimeOfDay(minutes: reading ?? clock.minutes)
            let isSettled = reading == nil || !parts.isEmpty || !limits.isEmpty
            when.otherExact = isSettled ? nil : clock.other.flatMap { TimeOfDay(minutes: $0) }
        } else if !parts.isEmpty || !limits.isEmpty || !refused.isEmpty {
            when.times = Self.joined(windows).compactMap {
                TimeRange(TimeOfDay(minutes: min($0.lowerBound, 1440))!, TimeOfDay(minutes: min($0.upperBound, 1440))!)
            }
        }
    }

    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }

    // MARK: days

    private func setDays(_ pieces: [WhenPiece], in when: inout When) {
        var spans: [ClosedRange<LocalDate>] = [], days: [ClosedRange<LocalDate>] = [], refused: Set<Weekday> = [],
            bounds: [WhenPiece.Kind] = []
        var named: [(Weekday, WhenPiece.Which, Range<Int>)] = [], general: Set<Weekday> = [], ahead: Int?, dated: [Range<Int>] = []
        for piece in pieces {
            switch piece.kind {
            case .days(let range, let alsoMeant):
                if piece.isNegated { when.excluded.append(range) } else { days.append(range) }
                when.alsoMeant = when.alsoMeant ?? alsoMeant
                dated.append(piece.tokens)
            case .span(let range): if piece.isNegated { when.excluded.append(range) } else { spans.append(range) }
            case .weekday(let weekday, let which):
                if piece.isNegated { refused.insert(weekday) } else { named.append((weekday, which, piece.tokens)) }
            case .weekdays(let set): if piece.isNegated { refused.formUnion(set) } else { general.formUnion(set) }
            case .weeksAhead(let days): ahead = days
            case .bound: bounds.append(piece.kind)
            case .part, .from, .to, .between, .clock, .dateOrClock, .first, .instant, .problem: break
            }
        }
        if let ahead {
            let target = today.adding(days: ahead), monday = target.adding(days: 1 - target.weekday.rawValue)
            if named.isEmpty { days.append(target...target.adding(days: 6)) } else { spans.append(monday...monday.adding(days: 6)) }
        }
        if !spans.isEmpty, !named.isEmpty {
            for span in spans { days += Self.days(of: Set(named.map(\.0)), in: span) }
        } else if named.count == 1, days.count == 1, days[0].lowerBound == days[0].upperBound, areBeside(named[0].2, dated[0]) {
            // "Saturday 28 November"
            if days[0].lowerBound.weekday != named[0].0 {
                when.problem = when.problem ?? .otherWeekday(said: named[0].0, date: days[0].lowerBound)
            }
        } else {
            if days.isEmpty, !named.isEmpty { when.weekdays = Set(named.map(\.0)) }
            for (weekday, which, _) in named { days += dates(of: weekday, which, when: &when) }
            if !spans.isEmpty, general.isEmpty, named.isEmpty, days.isEmpty { days = spans }
        }
        if !general.isEmpty {
            if spans.isEmpty {
                when.weekdays = (when.weekdays ?? []).union(general)
            } else {
                for span in spans { days += Self.days(of: general, in: span) }
            }
            if spans.isEmpty, !named.isEmpty { days = [] }
        }
        if !refused.isEmpty { when.weekdays = (when.weekdays ?? Set(Weekday.allCases)).subtracting(refused) }
        when.dates = bounded(days, by: bounds)
    }

    private func areBeside(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let (left, right) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
        guard left.upperBound <= right.lowerBound else { return true }
        return (left.upperBound..<right.lowerBound).allSatisfy {
            [",", "the", "der", "den", "dem", "on", "am", "("].contains(scanner.word($0))
        }
    }

    private func bounded(_ days: [ClosedRange<LocalDate>], by bounds: [WhenPiece.Kind]) -> [ClosedRange<LocalDate>]? {
        guard !days.isEmpty || !bounds.isEmpty else { return nil }
        // A bound without days is open for as long as anyone books ahead.
        var result = days.isEmpty ? [today...today.adding(days: 400)] : days
        for case .bound(let from, let to) in bounds {
            result = result.compactMap { range in
                let first = max(range.lowerBound, from ?? range.lowerBound), last = min(range.upperBound, to ?? range.upperBound)
                return first <= last ? first...last : nil
            }
        }
        return result.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound.adding(days: 1) {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }

    private static func days(of weekdays: Set<Weekday>, in span: ClosedRange<LocalDate>) -> [ClosedRange<LocalDate>] {
        (span.lowerBound.daysSinceEpoch...span.upperBound.daysSinceEpoch).map(LocalDate.init(daysSinceEpoch:))
            .filter { weekdays.contains($0.weekday) }.map { $0...$0 }
    }

    /// On a Saturday "Saturday" is today as long as the time said is ahead, and next week's too.
    private func dates(of weekday: Weekday, _ which: WhenPiece.Which, when: inout When) -> [ClosedRange<LocalDate>] {
        let (date, other) = Self.date(of: weekday, which, today: today)
        when.alsoMeant = when.alsoMeant ?? other
        guard date == today, which == .bare else { return [date...date] }
        let following = date.adding(days: 7), minutes = scanner.now.time.minutes
        if let exact = when.exact {
            let isOver = max(exact.minutes, when.otherExact?.minutes ?? 0) < minutes
            return isOver ? [following...following] : [date...date]
        }
        if let times = when.times, times.allSatisfy({ $0.end.minutes <= minutes }) { return [following...following] }
        return [date...date, following...following]
    }

    /// English "next Friday" is next week's, and others mean the coming one; German "nächsten Freitag" is the coming one, and others mean next
    /// week's. Both are told.
    static func date(
        of weekday: Weekday, _ which: WhenPiece.Which, today: LocalDate
    ) -> (date: LocalDate, alsoMeant: LocalDate?) {
        let days = (weekday.rawValue - today.weekday.rawValue + 7) % 7, coming = today.adding(days: days == 0 ? 7 : days)
        // Whether the coming one lies in this week still, so that "next" may be the one after.
        let isThisWeek = days > 0 && weekday > today.weekday
        switch which {
        case .bare, .this: return (today.adding(days: days), nil)
        case .coming: return (coming, nil)
        case .nearest: return (coming, isThisWeek ? coming.adding(days: 7) : nil)
        case .next: return isThisWeek ? (coming.adding(days: 7), coming) : (coming, nil)
        case .afterNext: return (coming.adding(days: 7), nil)
        }
    }

    // MARK: what is left

    /// The pieces with the little words that lead to them and join them.
    private func consumed(_ pieces: [WhenPiece]) -> [Range<String.Index>] {
        var ranges: [Range<Int>] = []
        for piece in pieces {
            var first = piece.tokens.lowerBound
            let floor = ranges.last?.upperBound ?? 0
            while first > floor, WhenWords.lead.contains(scanner.word(first - 1)), isLead(first - 1, floor: floor) { first -= 1 }
            if let last = ranges.last, first <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, piece.tokens.upperBound)
            } else {
                ranges.append(first..<piece.tokens.upperBound)
            }
        }
        return ranges.map { scanner.tokens[$0.lowerBound].range.lowerBound..<scanner.tokens[$0.upperBound - 1].range.upperBound }
    }

    /// "and", "or" and commas belong to the time only between two times: "haircut and beard" keeps its "and".
    private func isLead(_ index: Int, floor: Int) -> Bool {
        guard Self.joins.contains(scanner.word(index)) else { return true }
        return floor > 0 && (floor..<index + 1).allSatisfy { WhenWords.lead.contains(scanner.word($0)) }
    }

    private static let joins: Set<String> = ["or", "oder", "and", "und", ",", "then", "dann", "so"]
}
