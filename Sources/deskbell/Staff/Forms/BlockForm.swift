import Shop

/// Time that staff take out of the diary: who, how long, why.
struct BlockForm: Equatable, Sendable {
    enum Step: Equatable, Sendable { case who, time, reason, around }

    private(set) var step: Step
    private(set) var entry = TextEntry()
    private var provider: Provider.ID?
    private var words = ""
    private var reason = ""
    private var message: String?

    /// From now on.
    private static let lengths = ["15 min", "30 min", "1 h", "2 h"]

    init(names: BoardNames) {
        step = .who
        if names.providers.count == 1 {
            provider = names.providers[0].id
            step = .time
        }
    }

    mutating func press(_ key: BoardKey, names: BoardNames) -> FormStep {
        message = nil
        if key == .escape || (key == .erase && entry.isEmpty) || (key == .character(".") && entry.isEmpty) { return .leave }
        switch step {
        case .who:
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
        }
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

    func view(names: BoardNames) -> FormView {
        var view = FormView(title: "Block time", question: "", message: message)
        if let provider { view.done.append(("Who", names.name(of: provider))) }
        if !words.isEmpty { view.done.append(("When", words)) }
        switch step {
        case .who:
            view.question = "Whose time?"
            view.choices = names.providers.prefix(9).enumerated().map { (String($0 + 1), $1.name) }
        case .time:
            view.question = "How long from now, or when: “14-15:30”, “tomorrow 9-12”; and Enter"
            view.choices = Self.lengths.enumerated().map { (String($0 + 1), "the next \($1)") }
            view.entry = entry.text
        case .reason:
            view.question = "Why? For staff only. Enter blocks it"
            view.entry = entry.text
        case .around: view.question = "Enter blocks what is free around them; Esc leaves it"
        }
        return view
    }
}
