import Diary
import Shop

/// Times and days as staff type them: RFC 3339, ISO 8601 without an offset, or words.
struct SpokenTime {
    let zone: ZoneRules
    let now: Instant
    let language: Language?

    init(shop: OpenShop) {
        zone = shop.zone
        now = Clocks.wall
        language = shop.content.languages.first
    }

    init(zone: ZoneRules, now: Instant = Clocks.wall, language: Language? = nil) {
        self.zone = zone
        self.now = now
        self.language = language
    }

    /// One moment, named in full: “sat 14:30”. A time without a day is today's.
    func instant(_ text: String) throws(Failure) -> Instant {
        let today = zone.local(now)
        guard let when = When.parse(text, now: today, language: language), when.problem == nil else { throw unreadable(text) }
        if let instant = when.instant { return instant }
        guard let time = when.exact, !when.isApproximate else { throw unreadable(text) }
        let day = try only(when, text) ?? today.date
        let local =
            time.minutes == 1440
            ? LocalDateTime(day.adding(days: 1), TimeOfDay(minutes: 0)!) : LocalDateTime(day, time)
        switch zone.resolve(local) {
        case .one(let instant): return instant
        case .skipped:
            throw Failure("The clocks jump over \(local.time) on \(local.date). Choose another time.", code: ExitStatus.usage)
        case .repeated(let first, let second):
            throw Failure(
                "On \(local.date) it is \(local.time) twice. Write \(zone.rfc3339(first)) or \(zone.rfc3339(second)).",
                code: ExitStatus.usage)
        }
    }

    /// One day: `2026-11-28`, “tomorrow”, “sat”.
    func day(_ text: String) throws(Failure) -> LocalDate {
        if let date = LocalDate(iso: text) { return date }
        guard let when = When.parse(text, now: zone.local(now), language: language), when.problem == nil else { throw unreadable(text) }
        if let instant = when.instant { return zone.local(instant).date }
        guard let day = try only(when, text) else { throw unreadable(text) }
        return day
    }

    /// nil where no day was named.
    private func only(_ when: When, _ text: String) throws(Failure) -> LocalDate? {
        guard let first = when.dates?.first else {
            guard when.weekdays == nil else { throw unreadable(text) }
            return nil
        }
        guard first.lowerBound == first.upperBound, when.dates?.count == 1 || when.weekdays?.count == 1 else { throw unreadable(text) }
        return first.lowerBound
    }

    private func unreadable(_ text: String) -> Failure {
        Failure(
            "“\(CleanText.line(text.prefix(60)))” is not one day and time. Write 2026-11-28T14:30:00+01:00, “sat 14:30” or “28 Nov 14:30”.",
            code: ExitStatus.usage)
    }
}

extension ZoneRules {
    /// The first moment of a day.
    func start(of date: LocalDate) -> Instant { instant(LocalDateTime(date, TimeOfDay(minutes: 0)!)) }
}
