import Bell
import Conversation
import Diary
import Ledger
import Shop

/// A booking for someone on the phone, in few keys: services, time, name, number, yes.
struct PhoneBooking: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case service(page: Int)
        /// Words, or one of the slots found.
        case time
        case name, phone, confirm
    }

    private(set) var step = Step.service(page: 0)
    private(set) var entry = TextEntry()
    /// Of one appointment, in its order.
    private var services: [Service.ID] = []
    private var places = PlaceChoice()
    private var slots: [Slot] = []
    private var overriding: Set<BookingRefusal> = []
    private var name = ""
    private var phone = ""
    private var message: String?
    private var visit: VisitID?
    private var notice = ""
    private var after: Int?

    private static let perPage = 8
    /// As many as a customer can book at the counter.
    private static let mostServices = 4

    /// - Parameters:
    ///   - half: what a customer had said already. A booking that is being moved is not one to be made.
    ///   - visit: theirs.
    init(from half: HalfMadeBooking? = nil, visit: VisitID? = nil, names: BoardNames) {
        guard let half, half.moving == nil else { return }
        self.visit = visit
        name = half.name ?? ""
        phone = half.phone ?? ""
        notice = half.notice ?? ""
        after = half.after
        let known = half.services.compactMap { id in names.services.first { $0.id.rawValue == id }?.id }
        guard !known.isEmpty, known.count == half.services.count else { return }
        services = known
        step = .time
        startingWords = [half.start ?? half.day, half.provider].compactMap { $0 }.joined(separator: " ")
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
            guard key == .enter || key.digit == 1, !slots.isEmpty else { return key.isBack ? back() : .stay }
            return .ask(
                .book(
                    StaffBooking(
                        services: services, slots: slots, name: name, phone: phone, overriding: overriding, visit: visit,
                        after: after, notice: notice)))
        }
    }

    private mutating func pressService(_ key: BoardKey, _ page: Int, _ names: BoardNames) -> FormStep {
        let pages = max(1, (names.services.count + Self.perPage - 1) / Self.perPage)
        if key == .character("."), entry.isEmpty { return back() }
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
        services.append(id)
        entry.clear()
        step = .time
        return look("")
    }

    private mutating func look(_ words: String) -> FormStep {
        guard !services.isEmpty else { return .stay }
        places.wait()
        return .ask(.findSlots(services, words: words, visit: visit))
    }

    private mutating func pressTime(_ key: BoardKey) -> FormStep {
        guard key == .enter else {
            // A dot begins no time.
            if entry.isEmpty, key == .character(".") { return back() }
            if entry.isEmpty, key == .character("+") {
                guard mayAddService else { return .stay }
                places.leaveOff()
                step = .service(page: 0)
                return .stay
            }
            _ = entry.take(key)
            return .stay
        }
        defer { entry.clear() }
        switch places.read(entry.text) {
        case .chosen(let slots, let overriding):
            self.overriding = overriding
            return accept(slots)
        case .noSuchNumber:
            message = "There is no such time in the list."
            return .stay
        case .words(let words): return look(words)
        }
    }

    private var mayAddService: Bool { services.count < Self.mostServices }

    private mutating func accept(_ slots: [Slot]) -> FormStep {
        self.slots = slots
        step = name.isEmpty ? .name : phone.isEmpty ? .phone : .confirm
        return .stay
    }

    /// The diary's answer to what was typed.
    mutating func take(_ offer: SlotOffer) -> FormStep {
        guard places.isWaiting else { return .stay }
        message = offer.because
        guard let slots = places.take(offer) else { return .stay }
        overriding = []
        return accept(slots)
    }

    /// The diary said no: the time may have gone to somebody else meanwhile. What was typed stays.
    mutating func isRefused(_ why: String) {
        message = why
        if step == .time { return places.leaveOff() }
        step = .time
        places.forget()
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
        places.leaveOff()
        entry.clear()
        switch step {
        case .service:
            guard !services.isEmpty else { return .leave }
            step = .time
            return look("")
        case .time:
            services = []
            step = .service(page: 0)
        case .name: step = .time
        case .phone: step = .name
        case .confirm: step = .phone
        }
        return .stay
    }

    private var isTimeChosen: Bool {
        switch step {
        case .service, .time: false
        case .name, .phone, .confirm: true
        }
    }

    // MARK: What it shows

    func view(names: BoardNames, time: (Instant) -> String) -> FormView {
        var view = FormView(title: "New booking", question: "", message: message)
        if !services.isEmpty { view.done.append(("What", services.map(names.name(of:)).joined(separator: " + "))) }
        if let start = slots.first?.start, isTimeChosen {
            view.done.append(("When", "\(time(start)) with \(names.people(of: slots))"))
        }
        if !overriding.isEmpty, isTimeChosen {
            view.done.append(("Against the rule", overriding.map(\.rawValue).joined(separator: ", ")))
        }
        if !name.isEmpty { view.done.append(("Name", name)) }
        if !phone.isEmpty { view.done.append(("Phone", phone)) }
        switch step {
        case .service(let page):
            if services.isEmpty { view.done = [] }
            view.question = "Which \(services.isEmpty ? "" : "other ")service? A number, or part of its name and Enter"
            view.entry = entry.text
            let from = page * Self.perPage
            let shown = entry.isEmpty ? Array(names.services.dropFirst(from).prefix(Self.perPage)) : []
            view.choices = shown.enumerated().map { (String($0 + 1), $1.name) }
            if names.services.count > Self.perPage, entry.isEmpty { view.choices.append(("9", "more")) }
            if !entry.isEmpty { view.choices = matching(names).prefix(8).map { ("·", $0.name) } }
        case .time:
            view.question = places.question("“sat 14:30”, “tomorrow”, “mara fri”")
            view.entry = entry.text
            view.choices = places.choices(names, time, anyway: "Book")
            if mayAddService { view.choices.append(("+", "one more service for the same visit")) }
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
