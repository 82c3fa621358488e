import Bell
import Diary
import Ledger
import Shop

/// The staff's board as a state machine: what the bell tells, what the ledger says and what staff press comes in, what is to be done goes out.
/// It is drawn by `BoardPainter`, and carried out by `StaffDesk`.
///
/// It is spread over files by subject: `BoardKeys` reads keys, `BoardNews` hears bell and ledger, `BoardTime` watches the clock.
struct StaffBoard: Sendable {
    /// Where it is shown.
    enum Place: Equatable, Sendable {
        /// A second screen, or SSH: it stays.
        case screen
        /// On the customer's screen, behind a PIN: it goes away by itself. Who was let in.
        case counter(Role)
    }

    /// The lists on it.
    enum Part: Int, CaseIterable, Sendable {
        case calls, callbacks, line, diary
    }

    /// What the screen shows.
    enum Mode: Equatable, Sendable {
        case lists
        case card(CallID)
        case outcome(CallID)
        case need(CallID, CallOutcome)
        case more
        case booking(PhoneBooking)
        case block(BlockForm)
        case bookingChange(BookingChangeForm)
        case lostCode(LostCode)
        case confirmDate
        case content(ContentForm)
        /// nil until it is read. `top`: the first line shown.
        case day(LocalDate, DayPlan?, top: Int)
        case help
    }

    struct Notice: Equatable, Sendable {
        var text: String
        var isRefusal: Bool
        var until: Duration
    }

    enum Link: Equatable, Sendable {
        case connecting
        case up
        case down(why: String)
    }

    let place: Place
    var names: BoardNames

    var now: BoardMoment
    var live = LiveCalls()
    /// nil until the ledger was first read.
    var contents: BoardContents?
    var faults: [BellFault] = []
    var bell = Link.connecting
    /// Why the ledger cannot be read.
    var ledgerTrouble: String?
    var mode = Mode.lists
    var part = Part.calls
    /// What staff moved to; where that is gone, or nobody has moved, the first.
    var chosen: [Part: String] = [:]
    /// The call that was first when it last changed, and when that was.
    var first: CallID?
    var firstSince = Duration.zero
    var notice: Notice?
    var lastKey: Duration
    /// Callbacks whose time has come and of which the board has told.
    var announced: Set<String> = []
    /// Calls that were put off when the board last looked.
    var snoozed: Set<CallID> = []
    /// For who resolved the wrong one.
    var lastResolved: CallID?
    var hasHeardStatus = false
    /// When the ledger is read again: the bell tells first and writes then.
    var readAgain: Duration?
    var effects: [BoardEffect] = []

    init(place: Place, names: BoardNames, now: BoardMoment) {
        self.place = place
        self.names = names
        self.now = now
        lastKey = now.monotonic
    }

    /// To be carried out once before the first event.
    var beginning: [BoardEffect] { [.work(.read)] }

    mutating func handle(_ event: BoardEvent, at now: BoardMoment) -> [BoardEffect] {
        self.now = now
        effects = []
        switch event {
        case .key(let key): press(key)
        case .burst:
            lastKey = now.monotonic
            say("That was more than one hand types at once. Nothing was done.", isRefusal: true)
        case .bell(let news): hear(news)
        case .bellIsUp:
            if case .down = bell { say("The bell is back.") }
            bell = .up
            work(.read)
        case .bellIsDown(let why):
            bell = .down(why: why)
            hasHeardStatus = false
            faults = []
        case .read(let contents): take(contents)
        case .unreadable(let why):
            ledgerTrouble = why
            readAgain = now.monotonic + Self.ledgerRetry
        case .done(let text, let isRefused):
            finishForm(text, isRefused: isRefused)
            say(text, isRefusal: isRefused)
            work(.read)
        case .slots(let offer):
            if case .booking(var form) = mode { move(form.take(offer)) { .booking(form) } }
            if case .bookingChange(var form) = mode {
                form.take(offer)
                mode = .bookingChange(form)
            }
        case .blockInTheWay(let why):
            if case .block(var form) = mode {
                form.isInTheWay(why)
                mode = .block(form)
            }
        case .found(let records):
            if case .lostCode(var form) = mode {
                form.take(records)
                mode = .lostCode(form)
            }
            if case .bookingChange(var form) = mode {
                form.take(records)
                mode = .bookingChange(form)
            }
        case .day(let plan):
            if case .day(let date, let old, let top) = mode, plan.date == date {
                mode = .day(date, plan, top: old == nil ? 0 : top)
            }
        case .offer(let offer):
            if case .content(var form) = mode {
                form.take(offer)
                mode = .content(form)
            }
        case .timePassed: break
        }
        passTime()
        noteFirst()
        return effects
    }

    // MARK: What it shows

    var calls: [BoardCall] { live.merged(with: contents?.calls ?? [], at: now) }
    var callbacks: [Callback] { contents?.callbacks ?? [] }
    var line: [WalkIn] { contents?.line ?? [] }
    /// From today on, by start.
    var blocks: [Block] { contents?.blocks ?? [] }
    /// Those that wait for staff's yes come first, whatever their day.
    var bookings: [BookingRecord] { (contents?.awaiting ?? []) + (contents?.bookings ?? []) }

    func ids(_ part: Part) -> [String] {
        switch part {
        case .calls: calls.map(\.id.description)
        case .callbacks: callbacks.map(\.id)
        case .line: line.map(\.id)
        case .diary: bookings.map(\.booking.id.rawValue)
        }
    }

    /// Index within the part; nil where it is empty.
    func choice(in part: Part) -> Int? {
        let ids = ids(part)
        if let chosen = chosen[part], let index = ids.firstIndex(of: chosen) { return index }
        guard !ids.isEmpty else { return nil }
        // A day is read from now on.
        if part == .diary {
            return bookings.firstIndex { $0.booking.awaitsStaff || $0.booking.slot.end > now.wall } ?? ids.count - 1
        }
        return 0
    }

    var chosenCall: BoardCall? { choice(in: .calls).map { calls[$0] } }
    var chosenBooking: BookingRecord? { choice(in: .diary).map { bookings[$0] } }
    /// With the others of its visit that stand as it does.
    var chosenVisit: [BookingRecord] {
        guard let chosen = chosenBooking else { return [] }
        let isComing = { (status: Booking.Status) in status == .booked || status == .arrived }
        guard let group = chosen.booking.group else { return [chosen] }
        return bookings.filter { other in
            other.booking.group == group
                && (other.booking.status == chosen.booking.status
                    || isComing(other.booking.status) && isComing(chosen.booking.status))
        }
    }

    /// Whether bell and ledger have both said how things stand, or that they cannot.
    var isSettled: Bool { bell != .connecting && (contents != nil || ledgerTrouble != nil) && hasStatus }
    private var hasStatus: Bool { bell != .up || hasHeardStatus }

    /// Whether keys are text now.
    var isTyping: Bool {
        switch mode {
        case .booking, .block, .lostCode, .bookingChange: true
        case .content(let form): form.isTyping
        case .lists, .card, .outcome, .need, .more, .confirmDate, .day, .help: false
        }
    }

    // MARK: Saying and doing

    mutating func say(_ text: String, isRefusal: Bool = false) {
        notice = Notice(text: text, isRefusal: isRefusal, until: now.monotonic + .seconds(isRefusal ? 12 : 6))
    }

    mutating func work(_ job: StaffJob) { effects.append(.work(job)) }

    /// A form goes when what it asked for is done; refused, it stays with what was typed.
    private mutating func finishForm(_ text: String, isRefused: Bool) {
        switch mode {
        case .booking(var form):
            if isRefused { form.isRefused(text) }
            mode = isRefused ? .booking(form) : .lists
        case .block: if !isRefused { mode = .lists }
        case .bookingChange(var form):
            if isRefused { form.isRefused(text) }
            mode = isRefused ? .bookingChange(form) : .lists
        case .content(var form):
            if isRefused { form.isRefused(text) }
            mode = isRefused ? .content(form) : .lists
        case .lists, .card, .outcome, .need, .more, .lostCode, .confirmDate, .day, .help: break
        }
    }

    /// Carries out a form's step, and shows the form or what comes after it.
    mutating func move(_ step: FormStep, staying form: () -> Mode) {
        switch step {
        case .stay: mode = form()
        case .ask(let job):
            mode = form()
            work(job)
        case .finish(let job):
            mode = .lists
            work(job)
        case .leave: mode = .lists
        }
    }
}

/// What a form wants after a key.
enum FormStep: Equatable, Sendable {
    case stay
    /// Something is to be looked up; the form waits for it.
    case ask(StaffJob)
    case finish(StaffJob)
    case leave
}
