import Answers
import Diary
import Shop

/// Answers that come from hours, services and the diary, never from anybody's text.
extension Visit {
    mutating func tellFact(_ fact: Intent.Fact, _ interpretation: Interpretation, in world: Surroundings) {
        let services = interpretation.understanding.services.compactMap(content.service)
        switch fact {
        case .openingHours:
            guard !content.hours.isEmpty || !content.exceptions.isEmpty else { return tell(.hoursUnknown) }
            let days = days(named: interpretation.when)
            if asksAboutNow(interpretation), !opening.isEmpty {
                tell(opening)
            } else if days.isEmpty {
                tell(say.week())
            } else {
                tell(days.map(say.hours(on:)).joined(separator: "\n"))
            }
        case .price:
            let priced = services.filter { $0.price != nil }
            if priced.isEmpty { tellPriceList() } else { tell(priced.map(say.priceLine).joined(separator: "\n")) }
        case .duration:
            let timed = services.filter(\.isTimed)
            guard !timed.isEmpty else { return tellPriceList() }
            let lines = timed.map { wording(.durationOf, ["service": say.name($0), "minutes": String($0.minutes)]) }
            tell(lines.joined(separator: "\n"))
        case .services: tellPriceList()
        case .whoIsIn:
            let days = days(named: interpretation.when), named = interpretation.understanding.providers.compactMap(content.provider)
            if days.isEmpty, !named.isEmpty { return tell(named.map(say.workingWeek).joined(separator: "\n")) }
            tell((days.isEmpty ? [localNow.date] : days).map { whoIsIn(on: $0, asked: named) }.joined(separator: "\n"))
        case .whoDoes:
            let lines = services.map { service in
                wording(
                    .whoIsIn,
                    ["day": say.name(service), "people": content.providers(of: service).map(\.name).joined(separator: ", ")])
            }
            tell(lines.joined(separator: "\n"))
        case .nextFree: tellNextFree(services, interpretation, in: world)
        }
    }

    /// The days a question is about, seven at most; empty where it names none.
    private func days(named when: When?) -> [LocalDate] {
        guard let when, when.saysDay else { return [] }
        let days = when.days(
            from: localNow.date, through: localNow.date.adding(days: max(content.bookingRules.horizonDays, 400)), limit: 7)
        // "on Saturdays": the next one tells it; of a day that is today, the next one is meant as often.
        guard days.count > 2, Set(days.map(\.weekday)).count == 1 else { return days }
        return Array(days.prefix(days[0] == localNow.date ? 2 : 1))
    }

    /// "are you open now", "habt ihr noch auf".
    private func asksAboutNow(_ interpretation: Interpretation) -> Bool {
        let words = interpretation.understanding.readAs.split(separator: " ")
        let isLater = days(named: interpretation.when).contains { $0 != localNow.date }
        return !isLater && words.contains { ["now", "still", "jetzt", "gerade", "noch"].contains($0) }
    }

    /// - Parameter asked: who was named; empty: whoever works here. Where one of them is away, the others are told too.
    private func whoIsIn(on day: LocalDate, asked: [Provider]) -> String {
        let away = asked.filter { content.workingHours(of: $0, on: day).isEmpty }
        let people = (away.isEmpty && !asked.isEmpty ? asked : content.providers).compactMap { provider -> String? in
            let hours = content.workingHours(of: provider, on: day)
            guard let first = hours.first, let last = hours.last else { return nil }
            return "\(provider.name) \(say.time(first.start))–\(say.time(last.end))"
        }
        guard !people.isEmpty else { return wording(.nobodyIsIn, ["day": say.day(day)]) }
        let present = people.joined(separator: ", ")
        guard !away.isEmpty else { return wording(.whoIsIn, ["day": say.day(day), "people": present]) }
        let missing = away.map(\.name).joined(separator: ", ")
        return wording(.notIn, ["day": say.day(day), "missing": missing, "people": present])
    }

    /// Of several services the three that are free soonest, each with its first place.
    private mutating func tellNextFree(_ services: [Service], _ interpretation: Interpretation, in world: Surroundings) {
        let asked = services.isEmpty ? content.services.first(where: \.isBookable).map { [$0] } ?? [] : services
        guard let first = asked.first else { return tell(.noServices) }
        let provider = interpretation.understanding.providers.first
        guard let found = firstFree(asked, provider, when: interpretation.when, in: world) else { return tell(.diaryUnreadable) }
        var free = found
        if found.isEmpty, let when = interpretation.when, when.saysDay || when.saysTime {
            guard let later = firstFree(asked, provider, when: nil, in: world) else { return tell(.diaryUnreadable) }
            if !later.isEmpty { tell(.nothingFreeThen, ["service": say.names(asked.map(\.id))]) }
            free = later
        }
        guard let soonest = free.first else {
            return tell(.nothingFreeSoon, ["service": say.name(first), "days": String(content.bookingRules.horizonDays)])
        }
        for (service, slot) in free.dropFirst().prefix(2) { tell(.alsoFree, valuesOf(service, slot)) }
        tell(.nextFree, valuesOf(soonest.service, soonest.slot))
    }

    /// Soonest first; nil where the diary cannot be read.
    private func firstFree(
        _ services: [Service], _ provider: Provider.ID?, when: When?, in world: Surroundings
    ) -> [(service: Service, slot: Slot)]? {
        var found: [(service: Service, slot: Slot)] = []
        for service in services.prefix(6) {
            var asked = self
            asked.draft = BookingDraft()
            asked.draft.services = [service.id]
            asked.draft.preference = provider.map { .one($0) }
            guard let visit = asked.firstFree(when: when, in: world) else { return nil }
            if let slot = visit.first { found.append((service, slot)) }
        }
        return found.enumerated().sorted { ($0.element.slot.start, $0.offset) < ($1.element.slot.start, $1.offset) }.map(\.element)
    }

    private func valuesOf(_ service: Service, _ slot: Slot) -> [String: String] {
        ["service": say.name(service), "provider": say.name(slot.provider), "when": say.when(slot.start), "key": "3"]
    }

    // MARK: The menu's answers

    mutating func tellPrices() {
        context = Context(intent: .fact(.price), fact: .price, question: wording(.menuPrices))
        story.shown.append(wording(.menuPrices))
        tellPriceList()
        askAgain()
    }

    private mutating func tellPriceList() {
        let lines = content.services.compactMap { $0.price == nil ? nil : say.priceLine($0) }
        guard !lines.isEmpty else { return tell(.priceUnknown) }
        tell(wording(.prices) + "\n" + lines.joined(separator: "\n"))
    }

    mutating func tellWeek() {
        context = Context(intent: .fact(.openingHours), fact: .openingHours, question: wording(.menuHours))
        story.shown.append(wording(.menuHours))
        tell(say.week())
        askAgain()
    }
}
