import Diary
import Shop

/// Times and days as staff type them: RFC 3339, ISO 8601 without an offset, or words.
struct TypedTime {
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

    /// One moment, named in full: “sat 14:30”.
    /// - Parameter day: of a time without one; nil: today.
    func instant(_ text: String, on day: LocalDate? = nil) throws(Failure) -> Instant {
        let when = try read(text)
        if let instant = when.instant { return instant }
        var local = when.start
        if local == nil, !when.saysDay, !when.isApproximate, when.alternatives.isEmpty, let time = when.exact {
            local = LocalDateTime(day ?? zone.local(now).date, time)
        }
        guard let local else { throw unreadable(text) }
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
        let when = try read(text)
        if let instant = when.instant { return zone.local(instant).date }
        guard when.alternatives.isEmpty, !when.saysTime, let day = when.dates?.first, day.lowerBound == day.upperBound,
            when.dates?.count == 1 || when.weekdays?.count == 1
        else { throw unreadable(text) }
        return day.lowerBound
    }

    /// Every word must be about time: “stat 14:30” is a slip, not today.
    private func read(_ text: String) throws(Failure) -> When {
        guard let when = When.parse(text, now: zone.local(now), language: language) else { throw unreadable(text) }
        switch when.problem {
        case .noSuchDate(let said)?, .noSuchTime(let said)?:
            throw Failure("There is no “\(CleanText.line(said))”. Check the calendar, then try again.", code: ExitStatus.usage)
        case .otherWeekday(_, let date)?:
            throw Failure("\(date) is a \(date.weekday.englishName). Check the calendar, then try again.", code: ExitStatus.usage)
        case nil: break
        }
        guard !when.rest(of: text).contains(where: { $0.isLetter || $0.isNumber }) else { throw unreadable(text) }
        return when
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
