import Diary
import Ledger
import Shop

/// A booking that is there gets another time, or is cancelled: the one that is chosen in the list, or one found by phone number or name.
struct BookingChangeForm: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        /// By phone number or name.
        case find
        case which
        case what
        case time
        case confirmMove
        case confirmCancel
    }

    private(set) var step = Step.find
    private var entry = TextEntry()
    /// Visits by start; each its bookings in their order.
    private var found: [[BookingRecord]] = []
    private var visit: [BookingRecord] = []
    private var places = PlaceChoice()
    private var slots: [Slot] = []
    private var overriding: Set<BookingRefusal> = []
    private var message: String?
    /// Whether it was found here, so that a step back leads to it.
    private var isFound = false

    private static let mostFound = 9

    init() {}

    /// - Parameter visit: all bookings of one visit.
    init(moving visit: [BookingRecord]) {
        self.visit = visit
        step = .time
    }

    /// What is to be looked up when the form is first shown.
    mutating func begin() -> FormStep { step == .time ? look("") : .stay }

    mutating func press(_ key: BoardKey) -> FormStep {
        message = nil
        if key == .escape || (key == .erase || key == .character(".")) && entry.isEmpty { return back() }
        switch step {
        case .find: return pressFind(key)
        case .which:
            guard let digit = key.digit, found.indices.contains(digit - 1) else { return .stay }
            visit = found[digit - 1]
            step = .what
        case .what:
            if key.digit == 2 { step = .confirmCancel }
            guard key.digit == 1 || key == .enter else { return .stay }
            step = .time
            return look("")
        case .time: return pressTime(key)
        case .confirmMove:
            guard key == .enter || key.digit == 1, !slots.isEmpty else { return .stay }
            return .ask(.move(visit.map(\.booking.id), to: slots, overriding: overriding))
        case .confirmCancel:
            guard key == .enter || key.digit == 1, let id = visit.first?.booking.id else { return .stay }
            return .ask(.changeBooking(id, .cancelled))
        }
        return .stay
    }

    private mutating func pressFind(_ key: BoardKey) -> FormStep {
        guard key == .enter else {
            _ = entry.take(key)
            return .stay
        }
        guard !entry.isEmpty else { return .stay }
        return .ask(.findVisits(words: entry.text))
    }

    mutating func take(_ records: [BookingRecord]) {
        guard step == .find else { return }
        let visits = Dictionary(grouping: records) { $0.booking.group ?? $0.booking.code }.values
            .map { $0.sorted { $0.booking.slot.start < $1.booking.slot.start } }
            .sorted {
                ($0[0].booking.slot.start, $0[0].booking.code.digits) < ($1[0].booking.slot.start, $1[0].booking.code.digits)
            }
        guard !visits.isEmpty else { return message = "No coming booking is known by that." }
        if visits.count > Self.mostFound { message = "These are the first of \(visits.count): type more for the others." }
        found = Array(visits.prefix(Self.mostFound))
        entry.clear()
        isFound = true
        step = .which
    }

    private mutating func look(_ words: String) -> FormStep {
        places.wait()
        return .ask(.findPlaces(visit.map(\.booking.id), words: words))
    }

    private mutating func pressTime(_ key: BoardKey) -> FormStep {
        guard key == .enter else {
            _ = entry.take(key)
            return .stay
        }
        defer { entry.clear() }
        switch places.read(entry.text) {
        case .chosen(let slots, let overriding):
            self.overriding = overriding
            accept(slots)
        case .noSuchNumber: message = "There is no such time in the list."
        case .words(let words): return look(words)
        }
        return .stay
    }

    private mutating func accept(_ slots: [Slot]) {
        self.slots = slots
        step = .confirmMove
    }

    /// The diary's answer to what was typed.
    mutating func take(_ offer: SlotOffer) {
        guard step == .time, places.isWaiting else { return }
        message = offer.because
        if let slots = places.take(offer) {
            overriding = []
            accept(slots)
        }
    }

    /// The diary said no: the time may have gone to somebody else meanwhile.
    mutating func isRefused(_ why: String) {
        message = why
        if step == .time { return places.leaveOff() }
        places.forget()
        if step == .confirmMove { step = .time }
    }

    private mutating func back() -> FormStep {
        entry.clear()
        places.leaveOff()
        switch step {
        case .find: return .leave
        case .which: step = .find
        case .what: step = .which
        case .time:
            guard isFound else { return .leave }
            step = .what
        case .confirmMove: step = .time
        case .confirmCancel: step = .what
        }
        return .stay
    }

    // MARK: What it shows

    func view(names: BoardNames, time: (Instant) -> String) -> FormView {
        var view = FormView(title: "Move or cancel a booking", question: "", message: message)
        if let first = visit.first?.booking, step != .find, step != .which {
            view.done = [
                ("Who", first.customer.isEmpty ? "(no name)" : first.customer), ("What", what(visit, names)),
                ("Now", time(first.slot.start)),
            ]
        }
        switch step {
        case .find:
            view.question = "Whose? A phone number, or a name, and Enter"
            view.entry = entry.text
        case .which:
            view.question = "Which?"
            view.choices = found.enumerated().map { index, visit in
                (String(index + 1), "\(time(visit[0].booking.slot.start))  \(what(visit, names)), \(visit[0].booking.customer)")
            }
        case .what:
            view.question = "What is to be done with it?"
            view.choices = [("1", "Another time"), ("2", "Cancel it")]
        case .time:
            view.question = places.question("“16:15”, “sat 14:30”, “mara fri”")
            view.entry = entry.text
            view.choices = places.choices(names, time, anyway: "Move it to")
        case .confirmMove:
            if let start = slots.first?.start { view.done.append(("New", "\(time(start)) with \(names.people(of: slots))")) }
            if !overriding.isEmpty { view.done.append(("Against the rule", overriding.map(\.rawValue).joined(separator: ", "))) }
            view.question = "Enter moves it"
        case .confirmCancel: view.question = "Enter cancels it: its time is free at once"
        }
        return view
    }

    private func what(_ visit: [BookingRecord], _ names: BoardNames) -> String {
        visit.map { names.name(of: $0.booking.service) }.joined(separator: " + ") + " with "
            + names.people(of: visit.map(\.booking.slot))
    }
}
