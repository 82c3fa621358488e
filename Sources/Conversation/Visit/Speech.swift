import Diary
import Shop

/// How days, times, prices and people are said in the language of the visit.
struct Speech {
    let content: ShopContent
    let zone: ZoneRules
    let wording: Wording
    let now: Now
    /// What is read on another day too says no “today” and no “tomorrow”.
    var saysDatesOnly = false

    func name(_ service: Service) -> String {
        service.name[wording.language] ?? service.name[content.languages[0]] ?? service.name.values.sorted().first
            ?? service.id.rawValue
    }

    /// "Men's cut + Beard trim"
    func names(_ services: [Service.ID]) -> String {
        var counted: [(id: Service.ID, count: Int)] = []
        for id in services {
            if let last = counted.last, last.id == id { counted[counted.count - 1].count += 1 } else { counted.append((id, 1)) }
        }
        return counted.map { id, count in
            let name = content.service(id).map(name) ?? id.rawValue
            return count == 1 ? name : "\(count) × \(name)"
        }.joined(separator: " + ")
    }

    /// Each once, in the order of the visit.
    func providers(_ visit: [Slot]) -> String {
        visit.reduce(into: [Provider.ID]()) { if !$0.contains($1.provider) { $0.append($1.provider) } }.map(name).joined(
            separator: " + ")
    }

    func name(_ provider: Provider.ID) -> String { content.provider(provider)?.name ?? provider.rawValue }

    /// "Mara: Tue–Fri 09:00–17:00."
    func workingWeek(of provider: Provider) -> String {
        let hours = LiveFacts.render(
            "{{provider.\(provider.id.rawValue).hours}}", content: content, now: zone.local(now.wall), language: wording.language)
        return wording(.whoIsIn, ["day": provider.name, "people": hours])
    }

    private var style: FactStyle { FactStyle(content, language: wording.language) }

    func time(_ time: TimeOfDay) -> String { style.time(time) }

    /// "Saturday, 28 November"; with "today" or "tomorrow" before it where it is one.
    func day(_ date: LocalDate) -> String {
        let today = zone.local(now.wall).date, name = style.date(date, now: today)
        guard !saysDatesOnly else { return name }
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return wording(.today, ["date": name])
        case 1: return wording(.tomorrow, ["date": name])
        default: return name
        }
    }

    func dayAndTime(_ local: LocalDateTime) -> String {
        wording(.dayAt, ["day": day(local.date), "time": time(local.time)])
    }

    /// Unambiguous in the hour that autumn repeats.
    func when(_ instant: Instant) -> String {
        dayAndTime(zone.local(instant)) + seasonMark(instant)
    }

    /// "today, Tuesday, 24 November between 09:00 and 10:00"
    func between(_ window: ClosedRange<Instant>) -> String {
        let from = zone.local(window.lowerBound), until = zone.local(window.upperBound)
        return wording(.between, ["day": day(from.date), "from": time(from.time), "until": time(until.time)])
    }

    /// What sentences say of a visit's bookings.
    func values(of bookings: [Booking]) -> [String: String] {
        guard let first = bookings.first else { return [:] }
        return [
            "service": names(bookings.map(\.service)), "provider": providers(bookings.map(\.slot)),
            "when": when(first.slot.start), "code": first.code.description,
        ]
    }

    func timeOfSlot(_ slot: Slot) -> String { time(zone.local(slot.start).time) + seasonMark(slot.start) }

    private func seasonMark(_ instant: Instant) -> String {
        SpokenTime(zone: zone, language: wording.language).ambiguity(instant).map { " (\($0))" } ?? ""
    }

    func ago(_ duration: Duration) -> String {
        let seconds = max(0, Int(duration.components.seconds))
        return seconds < 120
            ? wording(.secondsAgo, ["count": String(seconds)]) : wording(.minutesAgo, ["count": String(seconds / 60)])
    }

    func price(_ service: Service) -> String { service.price.map(style.price) ?? "" }

    func priceLine(_ service: Service) -> String {
        guard service.isTimed else { return "\(name(service)): \(price(service))" }
        return wording(.priceOf, ["service": name(service), "price": price(service), "minutes": String(service.minutes)])
    }

    func serviceLine(_ service: Service) -> String {
        let minutes = service.isTimed ? wording(.minutes, ["count": String(service.minutes)]) : nil
        let parts = [service.price == nil ? nil : price(service), minutes].compactMap { $0 }
        return parts.isEmpty ? name(service) : "\(name(service)) (\(parts.joined(separator: ", ")))"
    }

    func hours(on date: LocalDate) -> String {
        let (ranges, reason) = content.openingHours(on: date)
        return wording(.hoursOn, ["day": day(date), "hours": style.hours(ranges, reason: reason)])
    }

    func week() -> String {
        wording(.hoursOfWeek) + "\n"
            + LiveFacts.render("{{hours.week}}", content: content, now: zone.local(now.wall), language: wording.language)
    }

    /// "Haircut with Mira, Saturday 28 November at 14:30"; nil where nothing is chosen.
    func draft(_ draft: BookingDraft) -> String? {
        guard !draft.services.isEmpty else { return nil }
        var text = names(draft.services)
        if case .one(let provider)? = draft.preference { text += ", " + name(provider) }
        if let slot = draft.slots.first {
            text += ", " + when(slot.start)
        } else if let day = draft.day {
            text += ", " + self.day(day)
        }
        return text
    }
}
