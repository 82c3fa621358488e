import Diary
import Shop

/// Times that a form offers, and what is typed in answer: a number, words, or the key that sets a rule aside.
struct PlaceChoice: Equatable, Sendable {
    enum Answer: Equatable {
        case chosen([Slot], overriding: Set<BookingRefusal>)
        case noSuchNumber
        /// To be looked up.
        case words(String)
    }

    private(set) var offer = SlotOffer()
    private(set) var isWaiting = false
    /// What was offered before the diary was asked again.
    private var before = SlotOffer()

    /// The diary is asked.
    mutating func wait() {
        if !isWaiting { before = offer }
        offer = SlotOffer()
        isWaiting = true
    }

    mutating func forget() { self = PlaceChoice() }

    /// What was asked led nowhere, or is not waited for any more: what was offered before still holds.
    mutating func leaveOff() {
        if isWaiting { offer = before }
        isWaiting = false
    }

    /// The diary's answer.
    /// - Returns: what the words named in full.
    mutating func take(_ offer: SlotOffer) -> [Slot]? {
        isWaiting = false
        self.offer = offer
        return offer.isExact ? offer.slots.first : nil
    }

    func read(_ text: String) -> Answer {
        guard let number = Int(text), text.count == 1 else { return .words(text) }
        if number == 0, let against = offer.against { return .chosen(against.slots, overriding: [against.rule]) }
        return offer.slots.indices.contains(number - 1) ? .chosen(offer.slots[number - 1], overriding: []) : .noSuchNumber
    }

    func question(_ example: String) -> String { isWaiting ? "Looking …" : "When? A number, or \(example), and Enter" }

    func choices(_ names: BoardNames, _ time: (Instant) -> String, anyway verb: String) -> [(key: String, label: String)] {
        let times = offer.slots.enumerated().map { (key: String($0 + 1), label: "\(time($1[0].start))  \(names.people(of: $1))") }
        guard let against = offer.against else { return times }
        return times + [("0", "\(verb) \(time(against.slots[0].start)) all the same; it is recorded")]
    }
}
