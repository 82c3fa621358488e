import Diary
import Shop

/// A move or a cancellation inside the owner's window, until a person has decided.
struct LateChange: Equatable, Sendable {
    enum Wish: String, Sendable { case move, cancel }

    var bookings: [Booking]
    var wish: Wish
    /// Written down for staff, because nobody came.
    var isPromised = false
}

extension Visit {
    /// Inside the owner's window a person decides; they are called with the booking on the card.
    mutating func mayChange(_ bookings: [Booking], _ wish: LateChange.Wish) -> Bool {
        guard now.isClockTrusted else {
            askForDate()
            return false
        }
        let hours = content.bookingRules.cancellationHours
        guard let first = bookings.first, first.slot.start < now.wall.adding(minutes: hours * 60) else { return true }
        let rules = content.bookingRules.cancellationPolicy
        stage = .desk
        tell(.lateChange, ["hours": String(hours), "policy": rules[language] ?? rules[content.languages[0]] ?? ""])
        late = LateChange(bookings: bookings, wish: wish)
        callPerson(
            CallDraft(
                trigger: .topic, reason: "\(about(bookings, wish)), inside the \(hours)-hour window.", booking: first.code))
        if isBellDown { promiseLateChange() }
        askAgain()
        return false
    }

    private func about(_ bookings: [Booking], _ wish: LateChange.Wish) -> String {
        guard let first = bookings.first else { return "" }
        let staff = staffSay
        let what = "\(staff.names(bookings.map(\.service))) with \(staff.providers(bookings.map(\.slot)))"
        return "Wants to \(wish.rawValue) booking \(first.code): \(what), \(staff.when(first.slot.start))"
    }

    /// Whoever came, or said that they come, decides with the customer.
    mutating func noteLateChange(_ news: BellNews) {
        switch news {
        case .missed: promiseLateChange()
        case .acknowledged(.withCustomer, _), .resolved: late = nil
        // Who said that they come may yet not come.
        case .acknowledged, .called, .pressedAgain, .escalated, .nobodyFree, .down, .up: break
        }
    }

    /// Nobody came: what the customer wants becomes a promise of ours, with a time, in the ledger.
    mutating func promiseLateChange() {
        guard let change = late, !change.isPromised, let first = change.bookings.first else { return }
        late?.isPromised = true
        let window = promiseWindow(before: first.slot.start)
        effects.append(
            .diary(
                .promise(
                    PromisedChange(
                        about: about(change.bookings, change.wish) + "; nobody came to the counter. Decide, then ring back.",
                        customer: first.customer, phone: first.phone, window: window))))
    }

    mutating func tellPromised(_ until: Instant) {
        guard let change = late, let first = change.bookings.first else { return }
        tell(
            .latePromised,
            ["service": say.names(change.bookings.map(\.service)), "when": say.when(first.slot.start), "until": say.when(until)])
        story.booked.append("Promised a call back about booking \(first.code)")
    }

    /// As any callback; never later than the visit itself.
    private func promiseWindow(before start: Instant) -> ClosedRange<Instant> {
        let window = CallbackPromise.window(content, zone, now: now.wall) ?? now.wall...now.wall.adding(minutes: 24 * 60)
        let until = start > now.wall ? min(window.upperBound, start) : window.upperBound
        return min(window.lowerBound, until)...until
    }
}
