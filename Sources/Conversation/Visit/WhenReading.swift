import Diary
import Shop

/// What a booking makes of a person's words about time.
extension When {
    /// The named days, ascending.
    func days(from first: LocalDate, through last: LocalDate, limit: Int) -> [LocalDate] {
        guard first <= last else { return [] }
        let all = days(within: first...last).lazy.flatMap { range in
            (range.lowerBound.daysSinceEpoch...range.upperBound.daysSinceEpoch).lazy.map(LocalDate.init(daysSinceEpoch:))
        }
        return Array(all.prefix(limit))
    }

    /// The day that was meant, where it was one: "tomorrow", "the 24th", "Saturday". One that cannot be booked is still the day that was meant;
    /// the answer says why it cannot be.
    func onlyDay(from today: LocalDate, horizon: LocalDate) -> LocalDate? {
        guard saysDay, alternatives.isEmpty else { return nil }
        if let dates, dates.count == 1, dates[0].lowerBound == dates[0].upperBound { return dates[0].lowerBound }
        let days = days(from: today, through: horizon, limit: 2)
        return days.count == 1 ? days[0] : nil
    }

    /// Whether the line is about time and little else, so that it answers "which day?".
    func isAnswer(to line: String) -> Bool {
        let words = rest(of: line).split { !$0.isLetter && !$0.isNumber }
        return words.count <= 3 || words.reduce(0) { $0 + $1.count } * 2 < line.count
            || words.allSatisfy { Self.asking.contains($0.lowercased()) }
    }

    /// "do you have anything free …", „hätten Sie auch … noch was“
    private static let asking: Set<String> = [
        "do", "you", "have", "got", "is", "there", "are", "anything", "something", "free", "slot", "slots", "any", "time", "times",
        "space", "available", "maybe", "would", "could", "can", "i", "it", "be", "possible", "what", "about", "how", "work",
        "works",
        "haben", "habt", "hätten", "hättet", "sie", "ihr", "auch", "noch", "was", "etwas", "frei", "geht", "ginge", "es", "gibt",
        "termin", "vielleicht", "kann", "ich", "möglich", "wäre", "irgendwas", "denn", "da", "an", "dem", "tag", "that", "day", "a",
        "we", "come", "kommen", "also", "else",
    ]

    mutating func forgetDay() {
        dates = nil
        weekdays = nil
        excluded = []
        instant = nil
        alternatives = []
    }

    mutating func forgetTime() {
        times = nil
        exact = nil
        otherExact = nil
        isApproximate = false
        instant = nil
        alternatives = []
    }

    /// "only mornings", then "on Friday": what is said later adds to what was said, and replaces what it speaks about itself.
    func after(_ earlier: When?) -> When {
        guard var earlier, problem == nil, instant == nil, alternatives.isEmpty else { return self }
        var both = self
        if !saysTime {
            earlier.forgetDay()
            (both.times, both.exact, both.otherExact) = (earlier.times, earlier.exact, earlier.otherExact)
            both.isApproximate = earlier.isApproximate
        } else if !saysDay, !first {
            (both.dates, both.weekdays, both.excluded) = (earlier.dates, earlier.weekdays, earlier.excluded)
        }
        return both
    }
}
