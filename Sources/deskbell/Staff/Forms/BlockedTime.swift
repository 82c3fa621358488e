import Shop

/// How long somebody is away, as staff type it: “30 min” from now, or “14-15:30”, “tomorrow 9-12”.
struct BlockedTime: Equatable {
    let range: Range<Instant>

    /// Longest block that is typed as a length.
    private static let maximumMinutes = 24 * 60

    /// - Parameter day: reads a day's words; nothing is today.
    init(_ words: String, zone: ZoneRules, now: Instant, day: (String) throws(Failure) -> LocalDate) throws(Failure) {
        if let length = words.wholeMatch(of: #/\s*(\d{1,4})\s*(min|m|h|hours?|std)\.?\s*/#.ignoresCase()),
            let number = Int(length.1)
        {
            let minutes = length.2.lowercased().hasPrefix("m") ? number : number * 60
            guard (1...Self.maximumMinutes).contains(minutes) else { throw Self.unreadable(words) }
            range = now..<now.adding(minutes: minutes)
            return
        }
        let times = #/\s*(.*?)\s*(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|to|bis)\s*(\d{1,2})(?:[:.](\d\d))?\s*/#.ignoresCase()
        guard let match = words.wholeMatch(of: times), let from = Self.time(match.2, match.3),
            let until = Self.time(match.4, match.5)
        else { throw Self.unreadable(words) }
        let date = match.1.isEmpty ? zone.local(now).date : try day(String(match.1))
        let start = zone.instant(LocalDateTime(date, from)), end = zone.instant(LocalDateTime(date, until))
        guard start < end else { throw Self.unreadable(words) }
        range = start..<end
    }

    private static func time(_ hour: Substring, _ minute: Substring?) -> TimeOfDay? {
        guard let hour = Int(hour), let minute = minute.map({ Int($0) }) ?? 0 else { return nil }
        return TimeOfDay(hour: hour, minute: minute)
    }

    private static func unreadable(_ words: String) -> Failure {
        Failure(
            "“\(CleanText.line(words.prefix(40)))” is no length and no time. Write 30 min, 14-15:30, or tomorrow 9-12.",
            code: ExitStatus.usage)
    }
}
