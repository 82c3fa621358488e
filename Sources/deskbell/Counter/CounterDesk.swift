import Answers
import Bell
import Conversation
import Diary
import Glibc
import Ledger
import Shop

/// Carries out what a visit wants: ring first, then write down; and tells it what the bell and the diary answer.
final class CounterDesk {
    let bell: BellLine
    private(set) var visit: Visit
    var onTurn: (Turn) -> Void = { _ in }

    private let shop: OpenShop
    private let ledger: CounterLedger
    private let buttonCommand: String
    private let id = VisitID.random()
    private var hasBegun = false
    private var call: CallID?
    private var lastNotes: HandoffNotes?
    private var lastDraft = CallDraft(trigger: .button, reason: "The call button was pressed.")
    private var isBellKnownDown = false
    /// What the diary was asked and could not answer yet, because another program writes.
    private var requests: [DiaryRequest] = []
    private var savingSince: Duration?
    /// What was typed meanwhile, but for calls for a person.
    private var typedMeanwhile: [TypedInput] = []

    /// How soon a locked ledger is tried again, and how much is kept of what is typed meanwhile.
    private static let savingRetry = Duration.milliseconds(200)
    private static let longestInput = 40
    private let wishes: BellWishes
    private let places: Places
    /// What the last stick came to; nil where it says nothing any more.
    private var stick: TrayNote?
    private var stickName: String?
    /// When the bell is told again whether the button may sound.
    private var quietDue = Duration.zero

    init(shop: OpenShop, places: Places) {
        self.shop = shop
        bell = BellLine(path: places.bell.socket)
        ledger = CounterLedger(places: places, shop: shop)
        wishes = BellWishes(content: shop.content, zone: shop.zone)
        self.places = places
        buttonCommand = "\(CommandLine.arguments[0]) panel press call --home \(places.homePath)"
        visit = Visit(content: shop.content, zone: shop.zone, now: Self.now(isClockTrusted: true))
    }

    /// What the customer sees: the visit, and one calm line about a stick that was plugged in.
    var screen: Screen {
        var screen = visit.screen
        // Who is in the middle of something is not told for longer than a minute.
        if let stick, !hasBegun || stick.monotonic + TrayNote.calm > Clocks.sinceBoot.milliseconds {
            screen.notices.append(visit.words(stick.phrase))
        }
        return screen
    }
    var canSpeak: Bool {
        get { visit.canSpeak }
        set { visit.canSpeak = newValue }
    }
    var hasEnded: Bool { visit.hasEnded }
    /// Nobody has begun yet, and the shop is another by now: the next process greets the next customer with it.
    var isOutdated: Bool { !hasBegun && shop.isReplaced }
    var nextLedgerTry: Duration? { requests.isEmpty ? ledger.nextTry : Clocks.sinceBoot + Self.savingRetry }
    /// nil while there is no bell to tell.
    var nextQuiet: Duration? { bell.isUp ? quietDue : nil }

    /// What may take a moment, done while the customer reads the greeting.
    func prepare() {
        do throws(Failure) { try wishes.install(in: places) } catch { Output.problem(error.message) }
        ledger.catchUp()
        ledger.offerFreedPlaces()
        noteLedger()
        shop.prepare()
    }

    func take(_ input: TypedInput) {
        guard requests.isEmpty || Self.callsPerson(input) || input == .ended && typedMeanwhile.isEmpty else {
            let isNewEnd = input == .ended && typedMeanwhile.last != .ended
            if typedMeanwhile.count < Self.longestInput && input != .ended || isNewEnd { typedMeanwhile.append(input) }
            return
        }
        switch input {
        case .line(let text):
            begin()
            handle(.line(text))
        case .key(let key):
            begin()
            handle(.key(key))
        case .activity: if hasBegun { handle(.activity) }
        case .lineCut: handle(.lineCut)
        case .ended: handle(.inputEnded)
        }
    }

    /// Nobody waits for a disk to call a person.
    private static func callsPerson(_ input: TypedInput) -> Bool {
        switch input {
        case .key(Key.person), .key(Key.personAnywhere), .line("0"), .line("*"), .activity: true
        case .key, .line, .lineCut, .ended: false
        }
    }

    /// A link tells whether there is anything new: this is done at every key.
    private func lookAtStick() {
        let tray = Tray(places), name = tray.currentName
        if name != stickName {
            stickName = name
            stick = tray.note()
        } else if let note = stick, !note.holds(in: Clocks.boot, at: Clocks.sinceBoot.milliseconds) {
            stick = nil
        }
    }

    /// When the calm line about a stick goes away again.
    var nextStickLook: Duration? {
        guard let stick else { return nil }
        let end = Duration.milliseconds(stick.monotonic + TrayNote.calm)
        return end > Clocks.sinceBoot ? end : nil
    }

    func passTime() {
        lookAtStick()
        if !requests.isEmpty { carryOut() }
        if let deadline = visit.nextDeadline, Clocks.sinceBoot >= deadline { handle(.timePassed) }
        ledger.catchUp()
        if !ledger.isClockTrusted { hasBegun ? lookAgain() : ledger.lookAtClock() }
        noteLedger()
        connectBell()
        leaseQuiet()
        ledger.forgetPages()
    }

    /// Outside opening hours the button may be quiet, if the owner says so; a lease, so that a counter that dies leaves a bell that rings.
    private func leaseQuiet() {
        guard bell.isUp, Clocks.sinceBoot >= quietDue else { return }
        quietDue = Clocks.sinceBoot + .seconds(BellWishes.renewedEvery)
        bell.send(.quiet(seconds: wishes.quietSeconds(at: Clocks.wall, isClockTrusted: ledger.isClockTrusted)))
    }

    /// Writes the visit's end, whatever ended it.
    func close() {
        // Nobody waits any more: what the visit still wanted written is tried for as long as it may take.
        let deadline = Clocks.sinceBoot + CounterLedger.lockedAtMost
        while !requests.isEmpty, Clocks.sinceBoot < deadline {
            carryOut()
            if !requests.isEmpty { poll(nil, 0, 100) }
        }
        ledger.fileSlips()
        ledger.close(at: visit.step, by: deadline)
    }

    // MARK: The bell

    func connectBell() {
        if bell.connectIfDue(now: Clocks.sinceBoot) {
            isBellKnownDown = false
            quietDue = .zero
            handle(.bell(.up))
        } else if !bell.isUp, !isBellKnownDown {
            isBellKnownDown = true
            handle(.bell(.down))
        }
    }

    func hearBell() {
        guard let events = bell.receive() else { return connectBell() }
        for event in events { hear(event) }
    }

    private func hear(_ event: BellEvent) {
        if case .status(let snapshot) = event {
            visit.buttonCommand = snapshot.panel == "simulated" ? buttonCommand : nil
            for notice in snapshot.calls where isMine(notice) { adopt(notice) }
            if snapshot.faults.contains(where: { $0.kind == .panelLost }) { handle(.bell(.down)) }
            return
        }
        // The daemon runs and its board is gone: nobody hears anything.
        if case .fault(let fault) = event, fault.kind == .panelLost { return handle(.bell(.down)) }
        if case .faultCleared(let fault) = event, fault.kind == .panelLost { return handle(.bell(.up)) }
        if case .ledgerChanged(let topic) = event {
            checkLedgerForEnd()
            if let call, let bookings = ledger.released(for: call) { handle(.codesReleased(bookings)) }
            if hasBegun, topic != "calls", topic != "stick" { lookAgain() }
            return
        }
        guard let notice = event.call else { return }
        // Somebody pressed the button in front of an untouched greeting: their visit begins.
        if !hasBegun, notice.visit == nil, notice.origin == .button, case .called = event { begin() }
        guard isMine(notice) || notice.id == call else { return }
        adopt(notice)
        ledger.slipsAreDue()
        switch event {
        case .called, .attached, .restored, .pagedAgain: break
        case .pressedAgain: handle(.bell(.pressedAgain))
        case .acknowledged(_, let how, let by): handle(.bell(.acknowledged(how.forVisit, by: by?.text)))
        case .escalated: handle(.bell(.escalated))
        case .nobodyFree: handle(.bell(.nobodyFree))
        case .missed: handle(.bell(.missed))
        case .resolved:
            call = nil
            handle(.bell(.resolved))
        case .fault, .faultCleared, .ledgerChanged, .lineMoved, .lagged, .status, .refused: break
        }
    }

    private func isMine(_ notice: CallNotice) -> Bool { hasBegun && notice.visit == id }

    private func adopt(_ notice: CallNotice) {
        guard notice.state != .resolved else { return }
        let isKnown = call == notice.id
        call = notice.id
        handle(.bell(.called(age: .milliseconds(notice.age), byButton: notice.origin == .button)))
        guard !isKnown else { return }
        record(CallDraft(trigger: .button, reason: "The call button was pressed."), id: notice.id, origin: notice.origin)
    }

    /// Staff ended the call by a command; the daemon had let go of it before.
    private func checkLedgerForEnd() {
        guard let call, ledger.isResolved(call) else { return }
        self.call = nil
        handle(.bell(.resolved))
    }

    private func ring(_ draft: CallDraft) {
        let id = call ?? CallID.random()
        let draft = call != nil && lastDraft.gravity > draft.gravity ? lastDraft : draft
        call = id
        let origin = draft.trigger == .request ? CallOrigin.counter : .rule
        bell.call(
            .call(
                id: id, trigger: CallTrigger(rawValue: draft.trigger.rawValue) ?? .request, origin: origin, visit: self.id,
                urgent: draft.isUrgent))
        record(draft, id: id, origin: origin)
    }

    private func record(_ draft: CallDraft, id: CallID, origin: CallOrigin) {
        let notes = visit.handoffNotes
        lastNotes = notes
        lastDraft = draft
        ledger.record(
            draft, id: id, origin: origin, summary: visit.handoffSummary, notes: JSON.text(notes, pretty: false))
        bell.send(.changed(topic: "calls"))
    }

    // MARK: The visit

    private func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        ledger.begin(id, language: visit.language)
        bell.serve(visit: id)
    }

    private func handle(_ event: VisitEvent) {
        apply(event)
        if !requests.isEmpty { carryOut() }
        ledger.flush()
        refreshHandoff()
        noteLedger()
    }

    private func apply(_ event: VisitEvent) {
        let effects = visit.handle(event, in: world)
        ledger.speak(visit.language)
        for effect in effects {
            switch effect {
            case .turn(let turn):
                onTurn(turn)
                if hasBegun { ledger.add(turn) }
            case .call(let draft): ring(draft)
            case .diary(let request): requests.append(request)
            case .feedback(let helped): ledger.note(helped: helped)
            case .wrongAnswer: ledger.noteWrongAnswer()
            case .end(let reason): ledger.endAtClose(reason)
            }
        }
    }

    /// One diary request after the other. While another program keeps the ledger locked, the screen says that it is being written down; keys
    /// are kept, bell and clock go on.
    private func carryOut() {
        while let request = requests.first {
            let waited = savingSince.map { Clocks.sinceBoot - $0 } ?? .zero
            guard let answer = ledger.perform(request) ?? (waited > CounterLedger.lockedAtMost ? ledger.failure(of: request) : nil)
            else {
                if savingSince == nil {
                    savingSince = Clocks.sinceBoot
                    apply(.saving(true))
                }
                return
            }
            requests.removeFirst()
            if savingSince != nil {
                savingSince = nil
                apply(.saving(false))
            }
            apply(.diary(answer))
            if let topic = answer.changedTopic { bell.send(.changed(topic: topic)) }
        }
        let waiting = typedMeanwhile
        typedMeanwhile = []
        for input in waiting where !visit.hasEnded { take(input) }
    }

    /// Others changed the diary or its clock.
    private func lookAgain() {
        if requests.isEmpty {
            let finished = ledger.finishedByStaff(after: visit.bookingsMade)
            if !finished.isEmpty { handle(.made(finished)) }
        }
        let wasTrusted = ledger.isClockTrusted
        ledger.lookAtClock()
        if !wasTrusted, !ledger.isClockTrusted { return }
        handle(.diaryChanged)
    }

    /// The card staff read grows with the conversation.
    private func refreshHandoff() {
        guard let call, visit.handoffNotes != lastNotes else { return }
        record(
            lastDraft, id: call, origin: lastDraft.trigger == .button ? .button : lastDraft.trigger == .request ? .counter : .rule)
    }

    private func noteLedger() {
        guard visit.isLedgerWritable != ledger.isWritable || visit.isClockTrusted != ledger.isClockTrusted else { return }
        _ = visit.handle(.ledger(isWritable: ledger.isWritable), in: world)
    }

    private var world: Surroundings {
        let now = Self.now(isClockTrusted: ledger.isClockTrusted)
        return Surroundings(
            now: now, interpret: { [shop] in shop.interpret($0, $1, at: shop.zone.local(now.wall)) },
            occupancy: { [ledger] in ledger.occupancy($0, moving: $1) }, line: { [ledger] in ledger.walkInLine() })
    }

    private static func now(isClockTrusted: Bool) -> Now {
        Now(monotonic: Clocks.sinceBoot, wall: Clocks.wall, isClockTrusted: isClockTrusted)
    }
}

extension DiaryAnswer {
    /// What others show differently now.
    fileprivate var changedTopic: String? {
        switch self {
        case .held, .booked, .made, .cancelled, .moved, .numbered, .waiting: "bookings"
        case .promised, .callbackPromised: "callbacks"
        case .released, .found, .notFound, .tooManyAttempts, .refused, .notPromised, .lostCodeNoted, .recalled, .remembered,
            .forgotten, .failed:
            nil
        }
    }
}

extension AcknowledgeHow {
    fileprivate var forVisit: BellNews.AcknowledgedHow {
        switch self {
        case .coming: .coming
        case .inAboutTenMinutes: .inTenMinutes
        case .withCustomer: .withCustomer
        }
    }
}

extension VisitID {
    /// A random UUID, lower case.
    fileprivate static func random() -> VisitID { VisitID(CallID.random().description)! }
}
