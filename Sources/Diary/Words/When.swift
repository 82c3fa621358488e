package import Shop

/// What a person said about time. It says nothing about whether the shop is open then.
package struct When: Equatable, Sendable {
    /// Ascending and apart; nil: any day.
    package var dates: [ClosedRange<LocalDate>]?
    /// nil: any weekday.
    package var weekdays: Set<Weekday>?
    /// "not tomorrow"
    package var excluded: [ClosedRange<LocalDate>] = []
    /// Windows in which the visit may start, ascending and apart; nil: any time.
    package var times: [TimeRange]?
    /// "at half past two"; `times` is nil then.
    package var exact: TimeOfDay?
    /// An exact time without "am" or "pm" that may as well be meant twelve hours later: "at 3".
    package var mayBeAfternoon = false
    /// "around three": `exact` is a wish, not a condition.
    package var isApproximate = false
    /// "the first free", "as soon as possible"
    package var first = false
    /// An RFC 3339 time with an offset, which leaves nothing to guess.
    package var instant: Instant?
    /// What was said cannot be: tell the customer, do not guess.
    package var problem: Problem?
    /// The parts of the text that were about time, ascending and apart.
    package var consumed: [Range<String.Index>] = []

    package enum Problem: Error, Equatable, Sendable {
        /// "31 February", in the customer's words.
        case noSuchDate(String)
        /// "25:00"
        case noSuchTime(String)
    }

    package init() {}

    /// - Parameters:
    ///   - now: the shop's wall time.
    ///   - language: of the text, where known: decides what "halb drei" and "half three" mean, and which of `3/4` is the month.
    /// - Returns: nil where the text says nothing about time. A bare "5" does not.
    package static func parse(_ text: String, now: LocalDateTime, language: Language?) -> When? {
        nil
    }
}
