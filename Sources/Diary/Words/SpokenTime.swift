package import Shop

/// Days and times as they are said to a customer: "Saturday 28 November, 14:30"; „Samstag, 28. November, 14:30 Uhr“.
package struct SpokenTime: Sendable {
    package let zone: ZoneRules
    /// German, or English for every other language: the owner's own wording may say more.
    package let language: Language

    package init(zone: ZoneRules, language: Language) {
        self.zone = zone
        self.language = language
    }

    private var isGerman: Bool { language == .german }
    private var words: FactWords { FactWords.of(language) }

    /// - Parameter today: decides whether the year is worth saying.
    package func date(_ date: LocalDate, today: LocalDate) -> String {
        let (year, month, day) = date.components
        let name = words.weekdays[date.weekday.rawValue - 1], plain = "\(day)\(words.dayMark) \(words.months[month - 1])"
        // Eleven months on, "28 November" would be taken for the one just past.
        let isFar = year != today.year && abs(date.daysSinceEpoch - today.daysSinceEpoch) > 300
        return name + (isGerman ? ", " : " ") + plain + (isFar || date < today && year != today.year ? " \(year)" : "")
    }

    /// "today", "tomorrow", else the date.
    package func day(_ date: LocalDate, today: LocalDate) -> String {
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: words.today
        case 1: words.tomorrow
        default: self.date(date, today: today)
        }
    }

    /// `14:30`; a time that the clocks show twice says which of the two it is.
    package func time(_ instant: Instant) -> String {
        zone.local(instant).time.description + words.clockSuffix + (ambiguity(instant).map { " (\($0))" } ?? "")
    }

    /// Which of the two it is, in the hour that the clocks show twice; nil in every other.
    package func ambiguity(_ instant: Instant) -> String? {
        guard case .repeated(let first, let second) = zone.resolve(zone.local(instant)) else { return nil }
        return pass(isFirst: instant < second, first: first, second: second)
    }

    package func dateAndTime(_ instant: Instant, today: LocalDate) -> String {
        date(zone.local(instant).date, today: today) + ", " + time(instant)
    }

    /// "summer time" where the other one then holds for months; Morocco's clocks go back for Ramadan only.
    private func pass(isFirst: Bool, first: Instant, second: Instant) -> String {
        let isSeason = zone.offset(at: second.adding(minutes: 90 * 1440)) == zone.offset(at: second)
        switch (isSeason, isFirst) {
        case (true, true): return isGerman ? "Sommerzeit" : "summer time"
        case (true, false): return isGerman ? "Winterzeit" : "winter time"
        case (false, true): return isGerman ? "vor der Zeitumstellung" : "before the clocks go back"
        case (false, false): return isGerman ? "nach der Zeitumstellung" : "after the clocks go back"
        }
    }
}
