import Diary
import Ledger
import Shop

/// A booking for someone on the phone, in few keys: service, time, name, number, yes.
struct PhoneBooking: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case service(page: Int)
        /// Words, or one of the slots found.
        case time
        case name, phone, confirm
    }

    private(set) var step = Step.service(page: 0)
    private(set) var entry = TextEntry()
    private(set) var isWaiting = false
    private var service: Service.ID?
    private var offer = SlotOffer()
    private var slot: Slot?
    private var overriding: Set<BookingRefusal> = []
    private var name = ""
    private var phone = ""
    private var message: String?
    private let zone: ZoneRules

    private static let perPage = 8

    /// - Parameter half: what a customer had said already.
    init(from half: HalfMade?, names: BoardNames) {
        zone = names.zone
        guard let wanted = half?.service, let service = names.services.first(where: { $0.id.rawValue == wanted }) else { return }
        self.service = service.id
        step = .time
        startingWords = half?.words
    }

    private var startingWords: String?

    /// What is to be looked up when the form is first shown.
    mutating func begin() -> FormStep { startingWords.map { look($0) } ?? .stay }

    mutating func press(_ key: BoardKey, names: BoardNames) -> FormStep {
        message = nil
        if key == .escape { return back() }
        if key == .erase, entry.isEmpty { return back() }
        switch step {
        case .service(let page): return pressService(key, page, names)
        case .time: return pressTime(key)
        case .name: return pressName(key)
        case .phone: return pressPhone(key)
        case .confirm:
            guard key == .enter || key.digit == 1, let service, let slot else { return key.isBack ? back() : .stay }
            return .ask(
                .book(
                    StaffBooking(
                        service: service, start: slot.start, provider: slot.provider, name: name, phone: phone,
                        overriding: overriding)))
        }
    }

    private mutating func pressService(_ key: BoardKey, _ page: Int, _ names: BoardNames) -> FormStep {
        let pages = max(1, (names.services.count + Self.perPage - 1) / Self.perPage)
        if key == .character("."), entry.isEmpty { return .leave }
        if let digit = key.digit {
            let index = page * Self.perPage + digit - 1
            if digit == 9 { step = .service(page: (page + 1) % pages) }
            guard (1...Self.perPage).contains(digit), names.services.indices.contains(index) else { return .stay }
            return choose(names.services[index].id)
        }
        if key == .enter {
            let found = matching(names)
            guard found.count == 1 else {
                message = found.isEmpty ? "No service is called so." : "Several services are called so: type more of the name."
                return .stay
            }
            return choose(found[0].id)
        }
        _ = entry.take(key)
        return .stay
    }

    private func matching(_ names: BoardNames) -> [BoardNames.Named<Service.ID>] {
        let typed = entry.text.lowercased()
        return typed.isEmpty
            ? [] : names.services.filter { $0.name.lowercased().contains(typed) || $0.id.rawValue.hasPrefix(typed) }
    }

    private mutating func choose(_ id: Service.ID) -> FormStep {
        service = id
        entry.clear()
        step = .time
        return look("")
    }

    private mutating func look(_ words: String) -> FormStep {
        guard let service else { return .stay }
        offer = SlotOffer()
        isWaiting = true
        return .ask(.findSlots(service, words: words))
    }

    private mutating func pressTime(_ key: BoardKey) -> FormStep {
        guard key == .enter else {
            // A dot begins no time.
            if entry.isEmpty, key == .character(".") { return back() }
            _ = entry.take(key)
            return .stay
        }
        if let number = Int(entry.text), entry.text.count == 1 {
            entry.clear()
            if number == 0, let against = offer.against {
                overriding = [against.rule]
                return accept(against.slot)
            }
            guard offer.slots.indices.contains(number - 1) else {
                message = "There is no such time in the list."
                return .stay
            }
            overriding = []
            return accept(offer.slots[number - 1])
        }
        let words = entry.text
        entry.clear()
        return look(words)
    }

    private mutating func accept(_ slot: Slot) -> FormStep {
        self.slot = slot
        step = name.isEmpty ? .name : .confirm
        return .stay
    }

    /// The diary's answer to what was typed.
    mutating func take(_ offer: SlotOffer) -> FormStep {
        guard isWaiting else { return .stay }
        isWaiting = false
        self.offer = offer
        message = offer.because
        if offer.isExact, let slot = offer.slots.first {
            overriding = []
            return accept(slot)
        }
        return .stay
    }

    /// The diary said no: the time may have gone to somebody else meanwhile. What was typed stays.
    mutating func isRefused(_ why: String) {
        message = why
        step = .time
        offer = SlotOffer()
    }

    private mutating func pressName(_ key: BoardKey) -> FormStep {
        guard key == .enter else {
            _ = entry.take(key)
            return .stay
        }
        if !entry.isEmpty {
            do { name = try CustomerName(entry.text).text } catch {
                message = error.description
                return .stay
            }
        }
        entry.clear()
        step = .phone
        return .stay
    }

    private mutating func pressPhone(_ key: BoardKey) -> FormStep {
        guard key == .enter else {
            _ = entry.take(key)
            return .stay
        }
        if !entry.isEmpty {
            do { phone = try PhoneNumber(entry.text).normalized } catch {
                message = error.description
                return .stay
            }
        }
        entry.clear()
        step = .confirm
        return .stay
    }

    private mutating func back() -> FormStep {
        isWaiting = false
        entry.clear()
        switch step {
        case .service: return .leave
        case .time: step = .service(page: 0)
        case .name: step = .time
        case .phone: step = .name
        case .confirm: step = .phone
        }
        return .stay
    }

    // MARK: What it shows

    func view(names: BoardNames, time: (Instant) -> String) -> FormView {
        var view = FormView(title: "New booking", question: "", message: message)
        if let service { view.done.append(("What", names.name(of: service))) }
        if let slot, step != .time { view.done.append(("When", "\(time(slot.start)) with \(names.name(of: slot.provider))")) }
        if !overriding.isEmpty, step != .time {
            view.done.append(("Against the rule", overriding.map(\.rawValue).joined(separator: ", ")))
        }
        if !name.isEmpty { view.done.append(("Name", name)) }
        if !phone.isEmpty { view.done.append(("Phone", phone)) }
        switch step {
        case .service(let page):
            view.done = []
            view.question = "Which service? A number, or part of its name and Enter"
            view.entry = entry.text
            let from = page * Self.perPage
            let shown = entry.isEmpty ? Array(names.services.dropFirst(from).prefix(Self.perPage)) : []
            view.choices = shown.enumerated().map { (String($0 + 1), $1.name) }
            if names.services.count > Self.perPage, entry.isEmpty { view.choices.append(("9", "more")) }
            if !entry.isEmpty { view.choices = matching(names).prefix(8).map { ("·", $0.name) } }
        case .time:
            view.question = isWaiting ? "Looking …" : "When? A number, or “sat 14:30”, “tomorrow”, “mara fri”, and Enter"
            view.entry = entry.text
            view.choices = offer.slots.enumerated().map { (String($0 + 1), "\(time($1.start))  \(names.name(of: $1.provider))") }
            if let against = offer.against {
                view.choices.append(("0", "Book \(time(against.slot.start)) all the same; it is recorded"))
            }
        case .name:
            view.question = "The customer's name, and Enter (nothing: later)"
            view.entry = entry.text
        case .phone:
            view.question = "Their phone number, and Enter (nothing: none)"
            view.entry = entry.text
        case .confirm: view.question = "Enter books it"
        }
        return view
    }
}
