import Diary
import Shop

/// A full day has a waiting list; a place that comes free is offered in its order, and to whoever stands at the counter.
extension Visit {
    mutating func chooseToWait(in world: Surroundings) {
        guard draft.fullDay != nil else { return askAgain() }
        draft.waits = true
        proceed(in: world)
    }

    /// "put me on the waiting list": of the day that is full, or it is said how one gets there.
    mutating func startWaiting(_ interpretation: Interpretation, line: String, in world: Surroundings) {
        if isBooking, draft.fullDay != nil { return chooseToWait(in: world) }
        tell(.waitingListHow)
        if stage == .desk || isSuggesting { return startBooking(from: interpretation, line: line, in: world) }
        askAgain()
    }

    mutating func joinWaitingList() {
        guard let day = draft.fullDay, let service = draft.services.first else { return }
        let hours = draft.when?.times?.first
        request(
            .wait(
                WaitingWish(
                    service: service, provider: preferred, day: day, hours: hours, customer: draft.customer ?? "",
                    phone: draft.phone ?? "", privacyNotice: content.privacyNotice.version)))
    }

    /// - Parameter place: 1: the first in the list.
    mutating func tellWaiting(_ place: Int) {
        let values = [
            "service": say.names(draft.services), "day": draft.fullDay.map(say.day) ?? "", "place": String(place),
        ]
        tell(.onWaitingList, values)
        let staff = staffSay
        settle(
            .onWaitingList,
            [
                "service": staff.names(draft.services), "day": draft.fullDay.map(staff.day) ?? "", "place": String(place),
            ])
        waiting = draft
        draft = BookingDraft()
        stage = .desk
        askAgain()
    }

    /// - Returns: after a change in the diary, whether the day that this customer wanted has a place now.
    mutating func offerFreedPlace(in world: Surroundings) {
        if case .day = stage, let full = draft.fullDay, draft.when?.days(within: full...full).isEmpty ?? false == false,
            let visit = freeVisits(on: full, when: nil, limit: 1, in: world)?.first
        {
            draft.fullDay = nil
            body = []
            tell(.placeCameFree, ["service": say.names(draft.services), "when": say.when(visit[0].start)])
            return showDays(in: world)
        }
        guard stage == .desk, draft == BookingDraft(), let waiting, let full = waiting.fullDay else { return }
        draft = waiting
        draft.waits = false
        guard let visit = freeVisits(on: full, when: nil, limit: 1, in: world)?.first else {
            draft = BookingDraft()
            return
        }
        self.waiting = nil
        stage = .freed(visit)
        body = []
        noteActivity()
        askAgain()
    }

    mutating func askFreed(_ visit: [Slot]) {
        tell(.placeCameFree, ["service": say.names(draft.services), "when": say.when(visit[0].start)])
        offer([("1", wording(.takePlace)), ("2", wording(.neither))])
    }

    mutating func readFreed(_ line: String, _ visit: [Slot], in world: Surroundings) {
        switch answerYesOrNo(line, in: world) {
        case true:
            hearCustomer("1 " + wording(.takePlace))
            hold(visit)
        case false:
            hearCustomer("2 " + wording(.neither))
            draft = BookingDraft()
            stage = .desk
            askAgain()
        case nil: readAside(line, world.interpret(line, language), in: world)
        }
    }
}
