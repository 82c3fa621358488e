import Diary
import Shop

/// How days, times, prices and people are said in the language of the visit.
struct Speech {
    let content: ShopContent
    let zone: ZoneRules
    let wording: Wording
    let now: Moment

    static func name(of language: Language) -> String {
        switch language {
        case .english: "English"
        case .german: "Deutsch"
        default: language.rawValue
        }
    }

    func name(_ service: Service) -> String {
        service.name[wording.language] ?? service.name[content.languages[0]] ?? service.name.values.sorted().first
            ?? service.id.rawValue
    }

    func name(_ provider: Provider.ID) -> String { content.provider(provider)?.name ?? provider.rawValue }

    func time(_ time: TimeOfDay) -> String { time.description }

    /// "Saturday 28 November"; with "today" or "tomorrow" before it where it is one.
    func day(_ date: LocalDate) -> String {
        let today = zone.local(now.wall).date
        let isGerman = wording.language == .german
        let weekday = (isGerman ? Self.germanWeekdays : Self.englishWeekdays)[date.weekday.rawValue - 1]
        let month = (isGerman ? Self.germanMonths : Self.englishMonths)[date.month - 1]
        let year = date.year == today.year ? "" : " \(date.year)"
        let name = isGerman ? "\(weekday), \(date.day). \(month)\(year)" : "\(weekday) \(date.day) \(month)\(year)"
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return (isGerman ? "heute, " : "today, ") + name
        case 1: return (isGerman ? "morgen, " : "tomorrow, ") + name
        default: return name
        }
    }

    func dayAndTime(_ local: LocalDateTime) -> String {
        let isGerman = wording.language == .german
        return day(local.date) + (isGerman ? " um " : " at ") + time(local.time)
    }

    /// Unambiguous in the hour that autumn repeats.
    func when(_ instant: Instant) -> String {
        dayAndTime(zone.local(instant)) + seasonMark(instant)
    }

    func timeOfSlot(_ slot: Slot) -> String { time(zone.local(slot.start).time) + seasonMark(slot.start) }

    private func seasonMark(_ instant: Instant) -> String {
        guard case .repeated(let first, _) = zone.resolve(zone.local(instant)) else { return "" }
        let isGerman = wording.language == .german
        return instant == first
            ? (isGerman ? " (vor der Umstellung)" : " (before the clocks change)")
            : (isGerman ? " (nach der Umstellung)" : " (after the clocks change)")
    }

    func ago(_ duration: Duration) -> String {
        let seconds = max(0, Int(duration.components.seconds))
        return seconds < 120
            ? wording(.secondsAgo, ["count": String(seconds)]) : wording(.minutesAgo, ["count": String(seconds / 60)])
    }

    func price(_ service: Service) -> String {
        LiveFacts.render(
            "{{service.\(service.id.rawValue).price}}", content: content, now: zone.local(now.wall), language: wording.language)
    }

    func priceLine(_ service: Service) -> String {
        wording(.priceOf, ["service": name(service), "price": price(service), "minutes": String(service.minutes)])
    }

    func serviceLine(_ service: Service) -> String {
        let parts = [service.price == nil ? nil : price(service), wording(.minutes, ["count": String(service.minutes)])]
        return "\(name(service)) (\(parts.compactMap { $0 }.joined(separator: ", ")))"
    }

    func hours(on date: LocalDate) -> String {
        let (ranges, reason) = content.openingHours(on: date)
        let values = ["day": day(date), "hours": ranges.map(range).joined(separator: ", "), "reason": reason ?? ""]
        if ranges.isEmpty { return wording(reason == nil ? .closedOn : .closedOnBecause, values) }
        return wording(.hoursOn, values)
    }

    func week() -> String {
        wording(.hoursOfWeek) + "\n"
            + LiveFacts.render("{{hours.week}}", content: content, now: zone.local(now.wall), language: wording.language)
    }

    private func range(_ range: TimeRange) -> String { "\(time(range.start))–\(time(range.end))" }

    /// "Haircut with Mira, Saturday 28 November at 14:30"; nil where nothing is chosen.
    func draft(_ draft: BookingDraft) -> String? {
        guard let service = draft.service.flatMap(content.service) else { return nil }
        var text = name(service)
        if case .one(let provider)? = draft.preference { text += ", " + name(provider) }
        if let slot = draft.slot {
            text += ", " + when(slot.start)
        } else if let day = draft.day {
            text += ", " + self.day(day)
        }
        return text
    }

    private static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let germanWeekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ]
}
