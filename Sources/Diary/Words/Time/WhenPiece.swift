internal import Shop

/// One thing that a sentence says about time, with the words that said it.
struct WhenPiece: Equatable {
    enum Kind: Equatable {
        /// A day by its date, or several in a row; the other day is what others mean by the same words.
        case days(ClosedRange<LocalDate>, alsoMeant: LocalDate? = nil)
        /// A week or a month: weekdays named beside it lie within.
        case span(ClosedRange<LocalDate>)
        case weekday(Weekday, Which)
        case weekdays(Set<Weekday>)
        /// "in two weeks"
        case weeksAhead(Int)
        /// From the one day, to the other, both included.
        case bound(from: LocalDate?, to: LocalDate?)
        /// A part of the day, in minutes; several add up.
        case part(Range<Int>)
        /// "after three", "before noon": each narrows.
        case from(WhenClock)
        case to(WhenClock, isIncluded: Bool)
        case between(WhenClock, WhenClock)
        case clock(WhenClock, isApproximate: Bool)
        /// `12.10`: the tenth month, or ten past twelve?
        case dateOrClock(LocalDate, WhenClock)
        case first
        case instant(Instant)
        case problem(When.Problem)
    }

    /// `next` is the English word, `nearest` the German „nächsten“: they are not the same day.
    enum Which: Equatable { case bare, this, coming, next, nearest, afterNext }

    var kind: Kind
    var tokens: Range<Int>
    var isNegated = false

    var isAboutDays: Bool {
        switch kind {
        case .days, .span, .weekday, .weekdays, .weeksAhead, .bound, .dateOrClock: true
        case .part, .from, .to, .between, .clock, .first, .instant, .problem: false
        }
    }

    var isAboutTime: Bool {
        switch kind {
        case .part, .from, .to, .between, .clock: true
        case .days, .span, .weekday, .weekdays, .weeksAhead, .bound, .dateOrClock, .first, .instant, .problem: false
        }
    }

    var isClock: Bool {
        if case .clock = kind { true } else { false }
    }
}

/// A time as said; on a twelve-hour clock it has two readings.
struct WhenClock: Equatable {
    /// Minutes of the day, the likelier reading: shops are open at 15:00, not at 3:00.
    var minutes: Int
    var other: Int?

    /// Exactly so.
    init(minutes: Int) {
        self.minutes = minutes
        other = nil
    }

    /// On a twelve-hour clock, unless the hour or its zero says otherwise.
    init(hour: Int, minute: Int, isTwentyFour: Bool) {
        let said = hour * 60 + minute
        switch hour {
        case 1...6 where !isTwentyFour: (minutes, other) = (said + 720, said)
        case 7...11 where !isTwentyFour: (minutes, other) = (said, said + 720)
        default: (minutes, other) = (said, nil)
        }
    }

    /// "quarter to one": `said` minutes of the first half of the day, 0 meaning twelve.
    init(onDial said: Int) {
        let dial = (said % 720 + 720) % 720
        if dial < 60 { self.init(minutes: dial + 720) } else { self.init(hour: dial / 60, minute: dial % 60, isTwentyFour: false) }
    }

    var readings: [Int] { [minutes] + (other.map { [$0] } ?? []) }

    /// The readings of two that make the shortest stretch, the likelier ones first.
    static func between(_ from: WhenClock, _ to: WhenClock) -> Range<Int>? {
        var best: Range<Int>?
        for start in from.readings {
            for end in to.readings where start < end && end - start < best?.count ?? .max { best = start..<end }
        }
        return best
    }
}
