import Answers
import Diary
import Shop

/// A code that was lost: found by phone and day, shown only after a person has looked at who is asking.
extension Visit {
    mutating func startLostCode() {
        stage = .lostPhone
        askAgain()
    }

    mutating func readLostPhone(_ line: String, in world: Surroundings) {
        do {
            let phone = try PhoneNumber(line)
            hearCustomer(phone.normalized, withheld: .phone)
            misses = 0
            stage = .lostDay(phone.normalized)
        } catch {
            if readOtherwise(line, in: world) { return }
            hearCustomer("…", withheld: .phone)
            miss(.phoneWrong)
        }
        askAgain()
    }

    mutating func readLostDay(_ line: String, phone: String, in world: Surroundings) {
        let interpretation = world.interpret(line, language)
        guard let day = interpretation.when?.onlyDay(from: localNow.date, horizon: lastDay) else {
            if readOtherwise(line, in: world) { return }
            hearCustomer(line, as: interpretation)
            miss(.noSuchDay)
            return askAgain()
        }
        hearCustomer(line, as: interpretation)
        misses = 0
        request(.findLost(phone: phone, day: day))
    }

    /// Gives up, or calls for help: nothing else is looked for in personal words.
    private mutating func readOtherwise(_ line: String, in world: Surroundings) -> Bool {
        if let firing = world.interpret(line, language).firing, firing.isHeardAnywhere {
            answer(line, in: world)
            return true
        }
        guard SpokenWish.stops(line) else { return false }
        hearCustomer(line)
        stage = .desk
        tell(.kept)
        askAgain()
        return true
    }

    /// The customer hears the same whether there is such a booking or not; staff see it on the card.
    mutating func askStaffForCode(_ found: LostBookings) {
        stage = .desk
        tell(.lostCodeAsked)
        let what = found.codes.isEmpty ? "there is no such booking" : "\(found.codes.count) found"
        callPerson(
            CallDraft(
                trigger: .topic,
                reason: "Lost their booking code: phone ending in \(found.phone.suffix(4)), \(say.day(found.day)); \(what). "
                    + "Check who it is, then show it here with: deskbell calls release latest",
                booking: found.codes.first))
        askAgain()
    }

    /// Staff have agreed.
    mutating func showReleased(_ bookings: [Booking]) {
        body = []
        noteActivity()
        guard !bookings.isEmpty else { return tell(.lostCodeNothing) }
        for visit in Dictionary(grouping: bookings, by: { $0.group ?? $0.code }).values.sorted(by: {
            $0[0].slot.start < $1[0].slot.start
        }) {
            let values = valuesOf(visit)
            tell(wording(.lostCodeShown, values), recorded: wording(.lostCodeShown, values.merging(["code": "…"]) { $1 }))
        }
        askAgain()
    }
}
