import Bell
import Conversation
import Diary
import Ledger
import Shop

/// What keys do. Digits and + - . are all that is needed: a number pad has them. Letters do the same for those who know them.
extension StaffBoard {
    /// Milliseconds in which a call that has just come first cannot be answered by a finger that meant another.
    static let firstRestMilliseconds = 700
    static let snoozeMinutes = 10
    /// Lines that a day's drawing can have: a line a quarter of an hour, and more.
    private static let longestDay = 200

    mutating func press(_ key: BoardKey) {
        lastKey = now.monotonic
        switch mode {
        case .lists: pressInLists(key)
        case .card(let id): pressInCard(key, id)
        case .outcome(let id): pressOutcome(key, id)
        case .need(let id, let outcome): pressNeed(key, id, outcome)
        case .more: pressMore(key)
        case .booking(var form): move(form.press(key, names: names)) { .booking(form) }
        case .block(var form): move(form.press(key, names: names, known: blocks)) { .block(form) }
        case .lostCode(var form): move(form.press(key)) { .lostCode(form) }
        case .bookingChange(var form): move(form.press(key)) { .bookingChange(form) }
        case .content(var form): move(form.press(key)) { .content(form) }
        case .confirmDate:
            mode = .lists
            if key.digit == 1 { work(.confirmDate) }
        case .day(let date, let plan, let top): pressInDay(key, date, plan, top)
        case .help: mode = .lists
        }
    }

    private mutating func pressInLists(_ key: BoardKey) {
        switch key {
        case .up, .character("-"), .character("k"): step(-1)
        case .down, .character("+"), .character("j"): step(1)
        case .pageUp: step(-10)
        case .pageDown: step(10)
        case .nextPart, .character("7"): turn(1)
        case .previousPart: turn(-1)
        case .character("5"), .character("n"): beginBooking(part == .calls ? chosenCall : nil)
        case .character("6"), .character("o"): mode = .block(BlockForm(names: names, blocks: blocks))
        case .character("8"), .character("w"): work(.callNext(number: nil))
        case .character("9"), .character("m"): mode = .more
        case .character("d"): show(names.zone.local(now.wall).date)
        case .character("u"): look(at: .undo)
        case .character("?"): mode = .help
        case .character("q"): effects.append(.leave)
        case .character("."), .character(","), .escape: leave()
        case .character, .enter, .erase: act(key)
        }
    }

    /// On a screen of its own the board is closed with q only: an Escape or a stray dot must not take it away.
    private mutating func leave() {
        switch place {
        case .counter: effects.append(.leave)
        case .screen: chosen = [:]
        }
    }

    private mutating func step(_ count: Int) {
        guard let index = choice(in: part) else { return }
        let ids = ids(part)
        chosen[part] = ids[max(0, min(ids.count - 1, index + count))]
    }

    private mutating func turn(_ count: Int) {
        let parts = Part.allCases
        part = parts[(part.rawValue + count + parts.count) % parts.count]
    }

    private mutating func act(_ key: BoardKey) {
        switch part {
        case .calls: if let call = chosenCall { act(key, on: call) }
        case .callbacks: act(key, onCallback: choice(in: .callbacks).map { callbacks[$0] })
        case .line: act(key, onWalkIn: choice(in: .line).map { line[$0] })
        case .diary: act(key, onBooking: chosenBooking)
        }
    }

    private mutating func act(_ key: BoardKey, on call: BoardCall) {
        guard isMeant(call) || key == .character("0") else {
            return say("Another call has just come first: \(call.alias). Press again if you mean it.", isRefusal: true)
        }
        switch key {
        case .character("1"), .character("a"), .enter: acknowledge(call, .coming)
        case .character("2"), .character("t"): acknowledge(call, .withCustomer)
        case .character("3"), .character("r"): mode = .outcome(call.id)
        case .character("4"), .character("s"):
            work(.snooze(call.id, minutes: Self.snoozeMinutes, isUnanswered: call.isUnanswered))
        case .character("0"), .character("c"): mode = .card(call.id)
        case .character("h"): ask(.helped, call.id)
        case .character("b"): ask(.booked, call.id)
        case .character("l"): ask(.left, call.id)
        case .character("f"): ask(.falseAlarm, call.id)
        case .character, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart, .erase, .escape: break
        }
    }

    private func isMeant(_ call: BoardCall) -> Bool {
        chosen[.calls] == call.id.description || now.monotonic - firstSince >= .milliseconds(Self.firstRestMilliseconds)
    }

    private mutating func acknowledge(_ call: BoardCall, _ how: AcknowledgeHow) {
        switch call.state {
        case .called, .missed: work(.acknowledge(call.id, how))
        case .acknowledged:
            if how == .withCustomer { work(.acknowledge(call.id, how)) } else { say("\(call.alias): somebody is coming already.") }
        case .withCustomer, .resolved: say("\(call.alias): somebody is with the customer already.")
        }
    }

    private mutating func pressInCard(_ key: BoardKey, _ id: CallID) {
        guard let call = calls.first(where: { $0.id == id }) else { return mode = .lists }
        switch key {
        case .escape, .erase, .character("."), .character(","), .character("0"), .character("c"): mode = .lists
        case .character("5"), .character("n"):
            beginBooking(call)
        case .character, .enter, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart:
            chosen[.calls] = id.description
            act(key, on: call)
        }
    }

    private mutating func pressOutcome(_ key: BoardKey, _ id: CallID) {
        guard let digit = key.digit, CallOutcome.allCases.indices.contains(digit - 1) else {
            if key.isBack { mode = .lists }
            return
        }
        ask(CallOutcome.allCases[digit - 1], id)
    }

    /// Who left and what was no call needed nobody: no reason is asked.
    private mutating func ask(_ outcome: CallOutcome, _ id: CallID) {
        switch outcome {
        case .helped, .booked, .callback: mode = .need(id, outcome)
        case .left, .falseAlarm: resolve(id, outcome, need: nil)
        }
    }

    private mutating func pressNeed(_ key: BoardKey, _ id: CallID, _ outcome: CallOutcome) {
        if let digit = key.digit, CallNeed.allCases.indices.contains(digit - 1) {
            resolve(id, outcome, need: CallNeed.allCases[digit - 1].rawValue)
        } else if key == .enter {
            resolve(id, outcome, need: nil)
        } else if key.isBack {
            mode = .lists
        }
    }

    private mutating func resolve(_ id: CallID, _ outcome: CallOutcome, need: String?) {
        mode = .lists
        chosen[.calls] = nil
        lastResolved = id
        work(.resolve(id, outcome, need: need))
    }

    private mutating func act(_ key: BoardKey, onCallback callback: Callback?) {
        guard let callback else { return }
        switch key {
        case .character("1"), .enter: work(.close(callback: callback.id, outcome: "reached"))
        case .character("2"): work(.close(callback: callback.id, outcome: "booked"))
        case .character("3"): work(.close(callback: callback.id, outcome: "not reached"))
        case .character, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart, .erase, .escape: break
        }
    }

    private mutating func act(_ key: BoardKey, onWalkIn walkIn: WalkIn?) {
        guard let walkIn else { return }
        switch key {
        case .character("1"), .enter:
            work(walkIn.state == .waiting ? .callNext(number: walkIn.number) : .changeWalkIn(walkIn.id, .started))
        case .character("2"): work(.changeWalkIn(walkIn.id, .started))
        case .character("3"): work(.changeWalkIn(walkIn.id, .done))
        case .character("4"): work(.changeWalkIn(walkIn.id, .noShow))
        case .character, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart, .erase, .escape: break
        }
    }

    private mutating func act(_ key: BoardKey, onBooking record: BookingRecord?) {
        guard let booking = record?.booking else { return }
        switch key {
        case .character("1"), .enter: work(booking.awaitsStaff ? .approve(booking.id) : .changeBooking(booking.id, .arrived))
        case .character("2"): work(.changeBooking(booking.id, .done))
        case .character("3"): work(.changeBooking(booking.id, .noShow))
        case .character("4"): work(.changeBooking(booking.id, .cancelled))
        case .character("0"), .character("v"): change(BookingChangeForm(moving: chosenVisit))
        case .character, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart, .erase, .escape: break
        }
    }

    private mutating func show(_ date: LocalDate) {
        mode = .day(date, nil, top: 0)
        work(.readDay(date))
    }

    private mutating func pressInDay(_ key: BoardKey, _ date: LocalDate, _ plan: DayPlan?, _ top: Int) {
        switch key {
        case .character("4"), .pageUp: show(date.adding(days: -1))
        case .character("6"), .pageDown: show(date.adding(days: 1))
        case .character("5"): show(names.zone.local(now.wall).date)
        case .down, .character("+"), .character("2"): mode = .day(date, plan, top: min(top + 5, Self.longestDay))
        case .up, .character("-"), .character("8"): mode = .day(date, plan, top: max(0, top - 5))
        case .character, .enter, .erase, .escape, .nextPart, .previousPart: mode = .lists
        }
    }

    private mutating func pressMore(_ key: BoardKey) {
        mode = .lists
        switch key.digit {
        case 1: mode = .lostCode(LostCode())
        case 2: mode = .confirmDate
        case 3:
            if let lastResolved {
                work(.reopen(lastResolved))
            } else {
                say("No call was resolved here since the board was opened.")
            }
        case 4: show(names.zone.local(now.wall).date)
        case 5: mode = .help
        case 6: effects.append(.leave)
        case 7: look(at: .stick)
        case 8: look(at: .undo)
        case 9: change(BookingChangeForm())
        default: break
        }
    }

    private mutating func change(_ form: BookingChangeForm) {
        var form = form
        move(form.begin()) { .bookingChange(form) }
    }

    private mutating func look(at wish: ContentOffer.Wish) {
        mode = .content(ContentForm(wish))
        work(.readOffer(wish))
    }

    /// The half-made booking of the call that is being looked at is gone on with where it stands.
    private mutating func beginBooking(_ call: BoardCall?) {
        var form = PhoneBooking(from: call?.record?.notes?.booking, visit: call?.record?.visit, names: names)
        move(form.begin()) { .booking(form) }
    }
}

extension BoardKey {
    var digit: Int? {
        guard case .character(let character) = self, character.isASCII else { return nil }
        return character.wholeNumberValue
    }

    var isBack: Bool {
        switch self {
        case .escape, .erase, .character("."), .character(","): true
        case .character, .enter, .up, .down, .pageUp, .pageDown, .nextPart, .previousPart: false
        }
    }
}
