import Keys

/// Staff look at a change of the shop that waits, answer what must be asked, and type the owner's PIN.
struct ContentForm: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        /// Until the offer is read.
        case reading
        case looking
        /// The number of the question, from 0.
        case asking(Int)
        case typingPIN
        /// It is being done; no key does it again.
        case doing
    }

    let wish: ContentOffer.Wish
    private(set) var step = Step.reading
    private(set) var offer: ContentOffer?
    private(set) var message: String?
    /// The first of the offer's lines that is shown.
    private(set) var top = 0
    private var digits = ""

    private static let page = 8

    init(_ wish: ContentOffer.Wish) { self.wish = wish }

    /// How many digits there are, never which.
    var typed: Int { digits.count }
    var isTyping: Bool { step == .typingPIN }

    mutating func take(_ offer: ContentOffer?) {
        guard step == .reading else { return }
        self.offer = offer
        step = .looking
        if offer == nil { message = "No stick has brought anything that waits. Plug it in, and look again." }
    }

    /// What was asked for was not done, and why.
    mutating func isRefused(_ why: String) {
        message = why
        step = offer == nil || step != .doing ? .looking : offer?.needsPIN == true ? .typingPIN : .looking
    }

    mutating func press(_ key: BoardKey) -> FormStep {
        message = nil
        if key == .escape { return .leave }
        switch step {
        case .reading, .doing: return key.isBack ? .leave : .stay
        case .looking: return look(key)
        case .asking(let number): return answer(key, number)
        case .typingPIN: return type(key)
        }
    }

    private mutating func look(_ key: BoardKey) -> FormStep {
        guard let offer else { return .leave }
        switch key {
        case .down, .character("+"), .pageDown: top = min(top + Self.page, max(0, offer.lines.count - 1))
        case .up, .character("-"), .pageUp: top = max(0, top - Self.page)
        case .enter, .character("1"):
            guard offer.deed != nil else { return .leave }
            return goOn(after: -1, offer)
        case .character("4"):
            guard case .stick(let id, _) = offer.subject else { return .stay }
            step = .doing
            return .ask(.declineStick(id))
        case .erase, .character("."), .character(","): return .leave
        case .character, .nextPart, .previousPart, .escape: break
        }
        return .stay
    }

    private mutating func answer(_ key: BoardKey, _ number: Int) -> FormStep {
        guard let offer else { return .leave }
        if key == .character("1") { return goOn(after: number, offer) }
        if key.isBack || key == .character("2") { step = .looking }
        return .stay
    }

    private mutating func goOn(after number: Int, _ offer: ContentOffer) -> FormStep {
        if number + 1 < offer.questions.count {
            step = .asking(number + 1)
            return .stay
        }
        guard offer.needsPIN else {
            step = .doing
            return .ask(.accept(offer.subject, nil))
        }
        step = .typingPIN
        return .stay
    }

    private mutating func type(_ key: BoardKey) -> FormStep {
        guard let offer else { return .leave }
        if let digit = key.digit {
            if digits.count < PIN.lengths.upperBound { digits.append(String(digit)) }
            return .stay
        }
        if key == .enter {
            let typed = digits
            digits = ""
            do throws(PINProblem) {
                let pin = try PIN(typed)
                step = .doing
                return .ask(.accept(offer.subject, pin))
            } catch {
                message = error.description
                return .stay
            }
        }
        guard key.isBack else { return .stay }
        if digits.isEmpty { step = .looking } else { digits.removeLast() }
        return .stay
    }
}
