import Answers
import Diary
import Shop

/// "Same as last time", for those who chose to be remembered; one key forgets them.
struct Memory: Equatable, Sendable {
    var phone: String
    /// false: offered, not chosen.
    var isKept: Bool
}

extension Visit {
    mutating func offerRemembering(_ phone: String?) {
        guard let phone, !phone.isEmpty else { return }
        if let memory, memory.phone == phone, memory.isKept { return }
        memory = Memory(phone: phone, isKept: false)
        tell(.offerRemembering, ["key": String(Key.helped)])
    }

    /// The one key: remembers who was offered it, forgets who is remembered.
    mutating func toggleMemory() {
        guard let memory else { return }
        hearCustomer(String(Key.helped))
        request(memory.isKept ? .forget(phone: memory.phone) : .remember(phone: memory.phone))
    }

    mutating func tellMemory(_ answer: DiaryAnswer) {
        if case .remembered = answer {
            memory?.isKept = true
            tell(.remembered, ["key": String(Key.helped)])
        } else {
            memory = nil
            tell(.forgotten)
        }
        askAgain()
    }

    mutating func startRecall(_ interpretation: Interpretation) {
        if !draft.moving.isEmpty { draft = BookingDraft() }
        releaseSlots()
        if let when = interpretation.when { draft.when = when }
        // "last time" is no day of the calendar.
        if draft.when?.problem != nil { draft.when = nil }
        stage = .recallPhone
        askAgain()
    }

    mutating func readRecallPhone(_ line: String, in world: Surroundings) {
        do {
            let phone = try PhoneNumber(line)
            hearCustomer(phone.normalized, withheld: .phone)
            misses = 0
            request(.recall(phone: phone.normalized))
        } catch {
            if let firing = world.interpret(line, language).firing, firing.isHeardAnywhere { return answer(line, in: world) }
            hearCustomer("…", withheld: .phone)
            if SpokenWish.stops(line) { return stopBooking() }
            miss(.phoneWrong)
            askAgain()
        }
    }

    mutating func takeRecalled(_ choice: LastChoice?, asked: DiaryRequest?, in world: Surroundings) {
        guard let choice, case .recall(let phone)? = asked else {
            tell(.nothingRemembered)
            return proceed(in: world)
        }
        memory = Memory(phone: phone, isKept: true)
        draft.services = choice.services
        draft.unclear = []
        draft.preference = .one(choice.provider)
        // Staff know the name; a stranger with this number learns none.
        draft.customer = ""
        draft.phone = phone
        tell(
            .recalled,
            ["service": say.names(choice.services), "provider": say.name(choice.provider), "key": String(Key.helped)])
        proceed(in: world)
    }
}
