import Diary
import Shop

/// What the counter asks on the way to a booking.
extension Visit {
    /// Lists longer than this turn pages; 9 is "more".
    static let pageSize = 8
    /// Days in one list; 8 and 9 have meanings of their own there.
    static let dayChoices = 7

    mutating func askService(among services: [Service.ID], page: Int) {
        if choosesWalkIn {
            tell(.askWalkInService)
        } else if draft.services.isEmpty, draft.unclear.isEmpty {
            tell(.askService)
        } else if draft.unclear.isEmpty {
            tell(.askServiceToo, ["service": say.names(draft.services)])
        } else if draft.party > 1, let unclear = draft.unclear.first {
            tell(.askWhichOfParty, ["number": String(unclear.position + 1), "count": String(draft.party)])
        } else {
            tell(.askWhichService)
        }
        offer(serviceChoices(services, page: page))
    }

    func serviceChoices(_ services: [Service.ID], page: Int) -> [(key: String, label: String)] {
        paged(services.compactMap(content.service), page: page) { say.serviceLine($0) }
    }

    mutating func askProvider(_ providers: [Provider.ID]) {
        tell(.askProvider)
        offer([("1", wording(.anyone))] + providers.prefix(8).enumerated().map { (String($0.offset + 2), say.name($0.element)) })
    }

    mutating func askDay(_ days: [LocalDate]) {
        tell(
            preferred == nil ? .askDayAnyone : .askDay,
            ["service": say.names(draft.services), "provider": preferred.map(say.name) ?? ""])
        offer(dayChoices(days).map { (String($0.key), $0.label) })
    }

    /// 8 adds a service, 9 puts one on the waiting list of the day that is full.
    func dayChoices(_ days: [LocalDate]) -> [(key: Int, label: String)] {
        var choices = days.prefix(Self.dayChoices).enumerated().map { (key: $0.offset + 1, label: say.day($0.element)) }
        if mayAddService { choices.append((8, wording(.addService))) }
        if let full = draft.fullDay { choices.append((9, wording(.joinWaitingList, ["day": say.day(full)]))) }
        return choices
    }

    var mayAddService: Bool {
        draft.moving.isEmpty && draft.services.count < BookingDraft.maximumServices
    }

    mutating func askTime(_ visits: [[Slot]], page: Int) {
        tell(.askTime, ["day": draft.day.map(say.day) ?? ""])
        offerTimes(visits, page: page)
    }

    mutating func offerTimes(_ visits: [[Slot]], page: Int) {
        let anyone = preferred == nil && (providerChoice.count > 1 || Set(visits.map { $0.map(\.provider) }).count > 1)
        offer(
            paged(visits, page: page) { visit in
                say.timeOfSlot(visit[0]) + (anyone ? " " + say.providers(visit) : "")
            })
    }

    func paged<Item>(_ items: [Item], page: Int, label: (Item) -> String) -> [(key: String, label: String)] {
        let fits = items.count <= Self.pageSize + 1
        let shown = fits ? items[...] : items.dropFirst(page * Self.pageSize).prefix(Self.pageSize)
        let choices = shown.enumerated().map { (key: String($0.offset + 1), label: label($0.element)) }
        return fits ? choices : choices + [(key: "9", label: wording(.moreChoices))]
    }

    mutating func askName() {
        if draft.waits, let day = draft.fullDay {
            tell(.waitingListFor, ["service": say.names(draft.services), "day": say.day(day)])
        } else if let kept = say.draft(draft) {
            tell(.slotKept, ["draft": kept])
        }
        if let privacyNotice { tell(privacyNotice) }
        tell(.askName)
    }

    /// Stands above the first personal field.
    var privacyNotice: String? {
        let notice = content.privacyNotice.text
        return notice[language] ?? notice[content.languages[0]]
    }

    mutating func readBack() {
        guard !draft.slots.isEmpty else { return }
        var values = [
            "service": say.names(draft.services), "provider": say.providers(draft.slots), "when": say.when(draft.slots[0].start),
        ]
        if draft.moving.isEmpty {
            let recorded = wording(.readBackNoName, values.merging(["phone": "…"]) { $1 })
            values["phone"] = draft.phone ?? ""
            values["name"] = draft.customer ?? ""
            tell(wording(draft.customer?.isEmpty ?? true ? .readBackNoName : .readBack, values), recorded: recorded)
            if let policy = content.bookingRules.cancellationPolicy[language] { tell(policy) }
        } else {
            tell(.readBackMove, values)
        }
        offer(readBackChoices.map { (String($0.key), $0.label) })
    }

    var readBackChoices: [(key: Int, label: String)] {
        let isMove = !draft.moving.isEmpty
        return [
            (1, wording(isMove ? .confirmMove : .confirmYes)), (2, wording(.confirmChangeTime)), (3, wording(.confirmStop)),
        ] + (mayAddService ? [(4, wording(.addService))] : [])
    }
}
