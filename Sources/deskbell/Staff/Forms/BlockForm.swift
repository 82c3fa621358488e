import Ledger
import Shop

/// Time that staff take out of the diary: who, how long, why. Or give back.
struct BlockForm: Equatable, Sendable {
    enum Step: Equatable, Sendable { case who, time, reason, around, giveBack(page: Int) }

    private(set) var step: Step
    private(set) var entry = TextEntry()
    private var provider: Provider.ID?
    private var words = ""
    private var reason = ""
    private var message: String?
    /// As they were listed: what has come since must not be what a number means.
    private var blocks: [Block] = []

    private static let perPage = 8
    /// From now on.
    private static let lengths = ["15 min", "30 min", "1 h", "2 h"]

    init(names: BoardNames, blocks: [Block]) {
        step = .who
        if blocks.isEmpty, names.providers.count == 1 {
            provider = names.providers[0].id
            step = .time
        }
    }

    /// - Parameter known: time that is blocked from today on, by start.
    mutating func press(_ key: BoardKey, names: BoardNames, known: [Block]) -> FormStep {
        message = nil
        if key == .escape || (key == .erase && entry.isEmpty) || (key == .character(".") && entry.isEmpty) { return .leave }
        switch step {
        case .who:
            if key.digit == 0, !known.isEmpty {
                blocks = known
                step = .giveBack(page: 0)
                return .stay
            }
            guard let digit = key.digit, names.providers.indices.contains(digit - 1) else { return .stay }
            provider = names.providers[digit - 1].id
            step = .time
            return .stay
        case .time:
            guard key == .enter else { return type(key) }
            guard !entry.isEmpty else { return .stay }
            words = entry.text
            if let number = Int(words), Self.lengths.indices.contains(number - 1) { words = Self.lengths[number - 1] }
            entry.clear()
            step = .reason
            return .stay
        case .reason:
            guard key == .enter else { return type(key) }
            reason = entry.text
            return finish(aroundBookings: false)
        case .around: return key == .enter || key.digit == 1 ? finish(aroundBookings: true) : .stay
        case .giveBack(let page): return pressGiveBack(key, page)
        }
    }

    private mutating func pressGiveBack(_ key: BoardKey, _ page: Int) -> FormStep {
        guard let digit = key.digit else { return .stay }
        if digit == 9 { step = .giveBack(page: (page + 1) * Self.perPage < blocks.count ? page + 1 : 0) }
        let index = page * Self.perPage + digit - 1
        guard (1...Self.perPage).contains(digit), blocks.indices.contains(index) else { return .stay }
        return .ask(.unblock(blocks[index].id))
    }

    private mutating func type(_ key: BoardKey) -> FormStep {
        _ = entry.take(key)
        return .stay
    }

    private func finish(aroundBookings: Bool) -> FormStep {
        guard let provider else { return .leave }
        // The form stays until it is known whether a booking is in the way.
        return .ask(.block(provider, words: words, reason: reason, aroundBookings: aroundBookings))
    }

    /// Bookings stand in that time.
    mutating func isInTheWay(_ why: String) {
        message = why
        step = .around
        entry.clear()
    }

    func view(names: BoardNames, known: [Block], time: (Instant) -> String) -> FormView {
        var view = FormView(title: "Block time", question: "", message: message)
        if let provider { view.done.append(("Who", names.name(of: provider))) }
        if !words.isEmpty { view.done.append(("When", words)) }
        switch step {
        case .who:
            view.question = "Whose time?"
            view.choices = names.providers.prefix(9).enumerated().map { (String($0 + 1), $1.name) }
            if !known.isEmpty { view.choices.append(("0", "Give blocked time back")) }
        case .time:
            view.question = "How long from now, or when: “14-15:30”, “tomorrow 9-12”; and Enter"
            view.choices = Self.lengths.enumerated().map { (String($0 + 1), "the next \($1)") }
            view.entry = entry.text
        case .reason:
            view.question = "Why? For staff only. Enter blocks it"
            view.entry = entry.text
        case .around: view.question = "Enter blocks what is free around them; Esc leaves it"
        case .giveBack(let page):
            view.question = "Which time is free again?"
            let shown = blocks.dropFirst(page * Self.perPage).prefix(Self.perPage)
            view.choices = shown.enumerated().map { index, block in
                let what = [names.name(of: block.provider), block.reason].filter { !$0.isEmpty }.joined(separator: ", ")
                return (String(index + 1), "\(time(block.start)) to \(time(block.end))  \(what)")
            }
            if blocks.count > Self.perPage { view.choices.append(("9", "more")) }
        }
        return view
    }
}
