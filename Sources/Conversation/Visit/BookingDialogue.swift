import Answers
import Diary
import Shop

/// Booking by conversation: service, who, day, time, name, phone, read-back. Whatever a sentence already said is not asked again, every
/// question in between is answered, and a step back never loses the rest.
extension Visit {
    /// Lists longer than this turn pages; 9 is "more".
    static let pageSize = 8

    mutating func startBooking(in world: Surroundings) {
        if draft.moving != nil { draft = BookingDraft() }
        proceed(in: world)
    }

    /// "haircut with Mira on Saturday at 3"
    mutating func startBooking(from interpretation: Interpretation, in world: Surroundings) {
        if draft.moving != nil { draft = BookingDraft() }
        let services = interpretation.understanding.services.compactMap(content.service)
        if let service = services.first(where: \.isBookable) ?? services.first { draft.service = service.id }
        if let provider = interpretation.understanding.providers.first { draft.preference = .one(provider) }
        if let when = interpretation.when {
            draft.when = when
            draft.day = nil
            draft.slot = nil
        }
        proceed(in: world)
    }

    /// Asks for the first thing that is missing.
    mutating func proceed(in world: Surroundings) {
        guard canBook else {
            stage = .desk
            tell(.noServices)
            return askAgain()
        }
        guard world.now.isClockTrusted else {
            stage = .desk
            tell(.untrustedClock)
            return askAgain()
        }
        guard let service = draft.service.flatMap(content.service) else {
            stage = .service(page: 0)
            return askBookingAgain()
        }
        let providers = content.providers(of: service).map(\.id)
        guard service.isBookable, !providers.isEmpty else {
            draft = BookingDraft()
            stage = .desk
            tell(.notBookable, ["service": say.name(service)])
            return askAgain()
        }
        if case .one(let wanted)? = draft.preference, !providers.contains(wanted) { draft.preference = nil }
        if draft.preference == nil {
            guard providers.count > 1 else {
                draft.preference = .one(providers[0])
                return proceed(in: world)
            }
            stage = .provider(providers)
            return askBookingAgain()
        }
        if draft.slot == nil { return chooseTime(service, in: world) }
        if draft.moving == nil {
            if draft.customer == nil {
                stage = .name
                return askBookingAgain()
            }
            if draft.phone == nil {
                stage = .phone
                return askBookingAgain()
            }
        }
        stage = .readBack
        askBookingAgain()
    }

    // MARK: Day and time

    private mutating func chooseTime(_ service: Service, in world: Surroundings) {
        if draft.when?.problem != nil {
            draft.when = nil
            tell(.noSuchDay)
            return showDays(service, in: world)
        }
        if draft.when?.first == true {
            let slots = freeSlots(for: service, with: preferred, when: draft.when, limit: 1, in: world)
            draft.when?.first = false
            if let slot = slots.first { return hold(slot, service) }
        }
        if let day = draft.day ?? draft.when?.onlyDay(from: localNow.date, horizon: lastDay) {
            return showTimes(service, on: day, in: world)
        }
        showDays(service, in: world)
    }

    /// The last day that can be booked.
    var lastDay: LocalDate { localNow.date.adding(days: content.bookingRules.horizonDays) }

    private mutating func showDays(_ service: Service, in world: Surroundings) {
        draft.day = nil
        var days: [LocalDate] = []
        var day = localNow.date
        while days.count < 7, day <= lastDay {
            if !freeSlots(for: service, with: preferred, on: day, when: draft.when, limit: 1, in: world).isEmpty {
                days.append(day)
            }
            day = day.adding(days: 1)
        }
        if days.isEmpty, draft.when != nil {
            draft.when = nil
            return showDays(service, in: world)
        }
        guard !days.isEmpty else {
            stage = .desk
            tell(.nothingFree, ["days": String(content.bookingRules.horizonDays)])
            return askAgain()
        }
        stage = .day(days)
        askBookingAgain()
    }

    private mutating func showTimes(_ service: Service, on day: LocalDate, in world: Surroundings) {
        let all = freeSlots(for: service, with: preferred, on: day, when: nil, limit: nil, in: world)
        guard !all.isEmpty else {
            explainNoTimes(service, on: day)
            draft.when?.forgetDay()
            return showDays(service, in: world)
        }
        draft.day = day
        if let when = draft.when, let exact = when.exact {
            let wanted = [exact, when.otherExact].compactMap { $0 }
            // The likelier of "at 3" first; "around three" takes the nearest.
            for time in wanted {
                if let slot = all.first(where: { zone.local($0.start).time == time }) { return hold(slot, service) }
            }
            if when.isApproximate,
                let slot = when.filter(all, zone: zone).min(by: { distance($0, [exact]) < distance($1, [exact]) })
            {
                return hold(slot, service)
            }
            tell(.timeNotFree, ["time": say.time(exact)])
            draft.when = nil
            let near = all.sorted { distance($0, wanted) < distance($1, wanted) }.prefix(4).sorted { $0.start < $1.start }
            stage = .time(near, page: 0)
            return offerTimes(near, page: 0)
        }
        let fitting =
            draft.when.map { when in
                var ofDay = when
                ofDay.forgetDay()
                return ofDay.filter(all, zone: zone)
            } ?? all
        stage = .time(Self.spreadFirst(fitting.isEmpty ? all : fitting), page: 0)
        askBookingAgain()
    }

    /// A day has many starts; the first page shows the whole day in even steps, "more" then shows what lies between.
    static func spreadFirst(_ slots: [Slot]) -> [Slot] {
        guard slots.count > pageSize + 1 else { return slots }
        let chosen = (0..<pageSize).map { $0 * (slots.count - 1) / (pageSize - 1) }
        return chosen.map { slots[$0] } + slots.indices.filter { !chosen.contains($0) }.map { slots[$0] }
    }

    private func distance(_ slot: Slot, _ wanted: [TimeOfDay]) -> Int {
        wanted.map { abs($0.minutes - zone.local(slot.start).time.minutes) }.min() ?? 0
    }

    private mutating func explainNoTimes(_ service: Service, on day: LocalDate) {
        let values = ["day": say.day(day), "days": String(content.bookingRules.horizonDays)]
        if day < localNow.date {
            tell(.dayPast, values)
        } else if day > lastDay {
            tell(.dayTooFar, values)
        } else if content.providers(of: service).allSatisfy({ content.workingHours(of: $0, on: day).isEmpty }) {
            tell(.dayClosed, values)
        } else {
            tell(.dayFull, values)
        }
    }

    /// Another customer cannot take it while this one types their name.
    private mutating func hold(_ slot: Slot, _ service: Service) {
        draft.day = zone.local(slot.start).date
        if draft.moving != nil {
            draft.slot = slot
            stage = .readBack
            return askBookingAgain()
        }
        request(.hold(service: service.id, start: slot.start, providers: candidates(for: slot, service)))
    }

    /// Who may do it, the one who was offered first.
    func candidates(for slot: Slot, _ service: Service) -> [Provider.ID] {
        guard preferred == nil else { return [slot.provider] }
        return [slot.provider] + content.providers(of: service).map(\.id).filter { $0 != slot.provider }
    }

    var preferred: Provider.ID? {
        if case .one(let provider)? = draft.preference { provider } else { nil }
    }

    // MARK: Asking

    func servicePage(_ page: Int) -> [(key: String, label: String)] {
        let services = content.services.filter { $0.isBookable && !content.providers(of: $0).isEmpty }
        return paged(services, page: page) { say.serviceLine($0) }
    }

    private func paged<Item>(_ items: [Item], page: Int, label: (Item) -> String) -> [(key: String, label: String)] {
        let fits = items.count <= Self.pageSize + 1
        let shown = fits ? items[...] : items.dropFirst(page * Self.pageSize).prefix(Self.pageSize)
        let choices = shown.enumerated().map { (key: String($0.offset + 1), label: label($0.element)) }
        return fits ? choices : choices + [(key: "9", label: wording(.moreChoices))]
    }

    mutating func askBookingAgain() {
        let service = draft.service.flatMap(content.service)
        let names = ["service": service.map(say.name) ?? "", "provider": preferred.map(say.name) ?? ""]
        switch stage {
        case .service(let page):
            tell(.askService)
            offer(servicePage(page))
        case .provider(let providers):
            tell(.askProvider)
            offer(
                [("1", wording(.anyone))] + providers.prefix(8).enumerated().map { (String($0.offset + 2), say.name($0.element)) })
        case .day(let days):
            tell(preferred == nil ? .askDayAnyone : .askDay, names)
            offer(days.enumerated().map { (String($0.offset + 1), say.day($0.element)) })
        case .time(let slots, let page):
            tell(.askTime, ["day": draft.day.map(say.day) ?? ""])
            offerTimes(slots, page: page)
        case .name:
            if let kept = say.draft(draft) { tell(.slotKept, ["draft": kept]) }
            if let notice = privacyNotice { tell(notice) }
            tell(.askName)
        case .phone: tell(.askPhone)
        case .readBack: readBack()
        case .desk, .suggestions, .code, .digits, .actions, .confirmCancel, .waiting, .callbackName, .callbackPhone: break
        }
    }

    private mutating func offerTimes(_ slots: [Slot], page: Int) {
        let anyone = preferred == nil && Set(slots.map(\.provider)).count > 1
        offer(
            paged(slots, page: page) { slot in
                say.timeOfSlot(slot) + (anyone ? " " + say.name(slot.provider) : "")
            })
    }

    var privacyNotice: String? {
        let notice = content.privacyNotice.text
        return notice[language] ?? notice[content.languages[0]]
    }

    private mutating func readBack() {
        guard let service = draft.service.flatMap(content.service), let slot = draft.slot else { return }
        var values = ["service": say.name(service), "provider": say.name(slot.provider), "when": say.when(slot.start)]
        if draft.moving != nil {
            tell(.readBackMove, values)
        } else {
            let recorded = wording(.readBackNoName, values.merging(["phone": "…"]) { $1 })
            values["phone"] = draft.phone ?? ""
            values["name"] = draft.customer ?? ""
            tell(wording(draft.customer?.isEmpty ?? true ? .readBackNoName : .readBack, values), recorded: recorded)
            if let policy = content.bookingRules.cancellationPolicy[language] { tell(policy) }
        }
        offer([
            ("1", wording(draft.moving == nil ? .confirmYes : .confirmMove)), ("2", wording(.confirmChangeTime)),
            ("3", wording(.confirmStop)),
        ])
    }

    // MARK: Going back

    mutating func goBack(in world: Surroundings) {
        switch stage {
        case .desk, .suggestions, .code, .digits, .actions, .waiting, .callbackName: stage = .desk
        case .callbackPhone: stage = .callbackName
        case .service:
            draft = BookingDraft()
            stage = .desk
        case .provider:
            draft.service = nil
            return proceed(in: world)
        case .day:
            let hadChoice = draft.service.flatMap(content.service).map { content.providers(of: $0).count > 1 } ?? false
            draft.when = nil
            draft.preference = nil
            if !hadChoice { draft.service = nil }
            if let moving = draft.moving { return showActions(moving) }
            return proceed(in: world)
        case .time:
            draft.day = nil
            draft.when = nil
            return proceed(in: world)
        case .name:
            releaseSlot()
            return proceed(in: world)
        case .phone:
            draft.customer = nil
            return proceed(in: world)
        case .readBack:
            if draft.moving != nil { releaseSlot() } else { draft.phone = nil }
            return proceed(in: world)
        case .confirmCancel(let booking): return showActions(booking)
        }
        askAgain()
    }

    mutating func releaseSlot() {
        if draft.slot != nil, draft.moving == nil { effects.append(.diary(.release)) }
        draft.slot = nil
        draft.when = nil
    }
}
