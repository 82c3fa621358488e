import Keys

/// The door between the customer's screen and the staff view: asks for the PIN, and gives the screen back when nobody goes on.
struct StaffGate: Equatable, Sendable {
    enum Event: Equatable, Sendable {
        case key(BoardKey)
        case answer(PINKeeper.Answer)
        /// The ledger cannot say.
        case failed(why: String)
        case timePassed
    }

    enum Effect: Equatable, Sendable {
        case check(PIN)
        case open(Role)
        case leave
    }

    /// Seconds without a key until the customer has the screen again.
    static let idleSeconds = 20

    private var digits = ""
    private var message: String?
    private var isChecking = false
    /// Nothing can be tried: any key goes back.
    private var isShut = false
    private var lastKey: Duration

    init(now: Duration) { lastKey = now }

    var deadline: Duration { lastKey + .seconds(Self.idleSeconds) }

    mutating func handle(_ event: Event, at now: Duration) -> [Effect] {
        switch event {
        case .key(let key):
            lastKey = now
            return isShut ? [.leave] : press(key)
        case .answer(let answer):
            lastKey = now
            isChecking = false
            return hear(answer)
        case .failed(let why):
            isChecking = false
            isShut = true
            message = why
            return []
        case .timePassed: return now >= deadline && !isChecking ? [.leave] : []
        }
    }

    private mutating func press(_ key: BoardKey) -> [Effect] {
        guard !isChecking else { return [] }
        if let digit = key.digit {
            if digits.count < PIN.lengths.upperBound { digits.append(String(digit)) }
            return []
        }
        switch key {
        case .enter:
            guard !digits.isEmpty else { return [.leave] }
            let typed = digits
            digits = ""
            do {
                let pin = try PIN(typed)
                isChecking = true
                message = nil
                return [.check(pin)]
            } catch {
                message = error.description
                return []
            }
        case .erase:
            guard !digits.isEmpty else { return [.leave] }
            digits.removeLast()
            return []
        case .escape, .character("."), .character(","), .character("-"): return [.leave]
        case .character, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart: return []
        }
    }

    private mutating func hear(_ answer: PINKeeper.Answer) -> [Effect] {
        switch answer {
        case .known(let role): return [.open(role)]
        case .wrong(wait: 0): message = "That is not the PIN."
        case .wrong(let wait): message = "That is not the PIN. The next one counts in \(Self.seconds(wait))."
        case .tooSoon(let wait): message = "Too many wrong PINs. The next one counts in \(Self.seconds(wait))."
        case .noneSet:
            isShut = true
            message = "There is no PIN for staff yet. The owner sets one with: deskbell pin set staff"
        }
        return []
    }

    private static func seconds(_ milliseconds: Int64) -> String {
        let seconds = (milliseconds + 999) / 1000
        return seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
    }

    /// How many digits there are, never which.
    var view: FormView {
        FormView(
            title: "Staff", question: isShut ? "Any key goes back" : isChecking ? "One moment …" : "PIN, and Enter",
            entry: isShut ? nil : String(repeating: "*", count: digits.count), message: message)
    }

    func lines(columns: Int) -> [BoardLine] {
        FormPainter(columns: columns).lines(view) + [BoardLine(), BoardLine(". back", .dim).fitted(to: columns)]
    }
}
