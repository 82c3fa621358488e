import Bell
import Foundation
import Shop
import Testing

@testable import Ledger

@Suite("Calls")
struct CallTests {
    let ledger: LedgerFile
    let scratch: Scratch
    static let noon = SmallShop.morning.adding(minutes: 240)

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    static func call(_ number: UInt64, visit: VisitID? = nil, at: Instant = noon) -> NewCall {
        NewCall(
            id: CallID(high: 0x4000 | number << 16, low: 0x8000_0000_0000_0000 | number), at: at, visit: visit, origin: .counter,
            trigger: .request, reason: "They asked for a person.", summary: "Wants to book a cut.")
    }

    static func slip(_ kind: Slip.Kind, _ sequence: UInt64, call: CallID?, seconds: Int64 = 0) -> Slip {
        Slip(
            kind: kind, uuid: CallID(high: 0x4000, low: 0x8000_0000_0000_0000 | sequence), boot: CallID(high: 1, low: 1),
            sequence: sequence,
            wall: noon.adding(seconds: seconds).millisecondsSince1970, monotonic: sequence, call: call)
    }

    @Test("Are recorded once, with the transcript's visit and what is half made")
    func recorded() throws {
        _ = try ledger.beginVisit(.sample())
        var call = Self.call(1, visit: VisitRecord.sample().id)
        call.draft = #"{"service":"cut"}"#
        call.isUrgent = true
        let first = try ledger.record(call), again = try ledger.record(call)
        #expect(first == again)
        #expect(first.visit == VisitRecord.sample().id && first.draft == call.draft && first.isUrgent && first.state == .called)
        #expect(try ledger.history(of: call.id).map(\.change) == [.called, .attached])
        #expect(try scratch.ledger().calls() == [first])
    }

    @Test("Become what is gravest about them: asked for first, hurt by now; and never less")
    func gravest() throws {
        var call = Self.call(1)
        for (trigger, expected) in [
            (CallTrigger.button, CallTrigger.request), (.upset, .upset), (.complex, .upset), (.urgent, .urgent),
            (.request, .urgent),
        ] {
            call.trigger = trigger
            #expect(try ledger.record(trigger == .button ? Self.call(1) : call).trigger == expected)
        }
    }

    @Test("Live: called, acknowledged, with the customer, resolved, reopened, each change with who and when")
    func life() throws {
        let id = try ledger.record(Self.call(1)).id
        let changes: [HandoffChange] = [
            .escalated, .missed, .acknowledged(.coming), .withCustomer, .resolved(.helped, need: "price"), .reopened,
            .snoozed(until: Self.noon),
            .resolved(.falseAlarm, need: nil),
        ]
        for (minute, change) in changes.enumerated() {
            let event = HandoffEvent(change, at: Self.noon.adding(minutes: minute + 1), by: "Ben")
            _ = try #require(try ledger.change(id, event)).get()
            if change == .resolved(.helped, need: "price") {
                let call = try #require(try ledger.call(named: id.description)?.handoff)
                #expect(call.state == .resolved && call.outcome == .helped && call.need == "price" && call.acknowledgedBy == "Ben")
                #expect(call.missedAt == Self.noon.adding(minutes: 2) && call.acknowledgedAt == Self.noon.adding(minutes: 3))
                #expect(call.withCustomerAt == Self.noon.adding(minutes: 4) && call.resolvedAt == Self.noon.adding(minutes: 5))
            }
        }
        #expect(try ledger.history(of: id).map(\.change) == [.called] + changes)
        #expect(try ledger.history(of: id).allSatisfy { $0.by == ($0.change == .called ? nil : "Ben") })
        #expect(try ledger.call(named: id.alias)?.handoff.outcome == .falseAlarm)
    }

    @Test("Refuse what makes no sense, in words")
    func refused() throws {
        let id = try ledger.record(Self.call(1)).id
        _ = try ledger.change(id, HandoffEvent(.resolved(.helped, need: nil), at: Self.noon))
        let refusal = try #require(try ledger.change(id, HandoffEvent(.acknowledged(nil), at: Self.noon)))
        #expect(refusal == .failure(HandoffRefusal(state: .resolved, change: .acknowledged(nil))))
        #expect(HandoffRefusal(state: .resolved, change: .acknowledged(nil)).description.contains("Reopen it"))
        #expect(try ledger.change(Self.call(9).id, HandoffEvent(.reopened, at: Self.noon)) == nil)
        #expect(try ledger.history(of: id).count == 2)
    }

    @Test("From slips come out the same in whatever order and however often they are filed")
    func slipsInAnyOrder() throws {
        let id = Self.call(1).id
        // The clock was set back an hour between the press and the answer.
        var slips = [
            Self.slip(.called, 1, call: id), Self.slip(.pressedAgain, 2, call: id, seconds: 5),
            Self.slip(.escalated, 3, call: id, seconds: 60),
            Self.slip(.acknowledged, 4, call: id, seconds: -3500), Self.slip(.missed, 5, call: id, seconds: -3200),
            Self.slip(.acknowledged, 6, call: id, seconds: -3100), Self.slip(.resolved, 7, call: id, seconds: -3000),
            Self.slip(.fault, 8, call: nil),
        ]
        slips[0].origin = .button
        slips[0].trigger = .button
        slips[1].presses = 2
        slips[3].by = StaffName("Cara")
        slips[6].outcome = .left
        var expected: Handoff?
        var random = SplitMix64(state: 7)
        for round in 0..<60 {
            let ledger = try LedgerFile(path: scratch.path + "-\(round)", reserveBytes: 0)
            let order = round == 0 ? slips : slips.shuffled(using: &random)
            var new = 0
            try ledger.together { () throws(LedgerError) in
                for slip in order + order.prefix(3) { new += try ledger.file([slip]) }
            }
            try #require(new == slips.count)
            try #require(try ledger.file(slips) == 0)
            let call = try #require(try ledger.calls().first)
            expected = expected ?? call
            try #require(call == expected, "round \(round): \(order.map(\.sequence))")
        }
        #expect(expected?.state == .resolved && expected?.outcome == .left && expected?.presses == 2)
        #expect(expected?.acknowledgedBy == "Cara" && expected?.missedAt != nil)
    }

    @Test("That the counter recorded and the bell rang are one, whichever came first", arguments: [true, false])
    func counterAndBell(slipFirst: Bool) throws {
        _ = try ledger.beginVisit(.sample())
        let call = Self.call(1, visit: VisitRecord.sample().id)
        var slip = Self.slip(.called, 1, call: call.id, seconds: 1)
        slip.trigger = .request
        slip.origin = .counter
        if slipFirst { try ledger.file([slip]) }
        _ = try ledger.record(call)
        if !slipFirst { try ledger.file([slip]) }
        let calls = try ledger.calls()
        #expect(calls.count == 1)
        #expect(calls[0].summary == call.summary && calls[0].visit == call.visit && calls[0].presses == 1)
        #expect(try ledger.history(of: call.id).filter { $0.change == .called }.count == 1)
    }

    @Test("By the button attach the visit that begins within the minute, heard before or after")
    func pressThenVisit() throws {
        var press = Self.slip(.called, 1, call: Self.call(1).id)
        press.origin = .button
        try ledger.file([press])
        #expect(try ledger.beginVisit(.sample(1, at: Self.noon.adding(seconds: 59))) == [Self.call(1).id])

        var later = Self.slip(.called, 2, call: Self.call(2).id, seconds: 600)
        later.origin = .button
        _ = try ledger.beginVisit(.sample(2, at: Self.noon.adding(seconds: 630)))
        try ledger.file([later])
        #expect(try ledger.call(named: Self.call(2).id.description)?.handoff.visit == VisitRecord.sample(2).id)

        var alone = Self.slip(.called, 3, call: Self.call(3).id, seconds: 1200)
        alone.origin = .button
        try ledger.file([alone])
        #expect(try ledger.beginVisit(.sample(3, at: Self.noon.adding(seconds: 1261))) == [])
        #expect(try ledger.beginVisit(.sample(4, at: Self.noon.adding(seconds: 1210), kind: .practice)) == [])
    }

    @Test("Of one visit are one: pressing again under another id counts as a press, and either id finds it")
    func oneOpenCallAVisit() throws {
        _ = try ledger.beginVisit(.sample())
        let first = try ledger.record(Self.call(1, visit: VisitRecord.sample().id))
        let second = try ledger.record(Self.call(2, visit: VisitRecord.sample().id, at: Self.noon.adding(seconds: 30)))
        #expect(second.id == first.id && second.presses == 2)
        #expect(try ledger.calls(.open).count == 1)
        #expect(try ledger.call(named: Self.call(2).id.description)?.handoff.id == first.id)
        _ = try ledger.change(Self.call(2).id, HandoffEvent(.acknowledged(nil), at: Self.noon.adding(seconds: 60)))
        #expect(try ledger.openCall(of: VisitRecord.sample().id)?.state == .acknowledged)
        _ = try ledger.change(first.id, HandoffEvent(.resolved(.helped, need: nil), at: Self.noon.adding(seconds: 90)))
        #expect(
            try ledger.record(Self.call(3, visit: VisitRecord.sample().id, at: Self.noon.adding(seconds: 120))).id
                == Self.call(3).id)
    }

    @Test("Are found by id, its beginning, its alias in either case, and “latest”; what else the name fits is counted")
    func naming() throws {
        let twin = CallID(high: 0xabcd_0000_0000_4000, low: Self.call(1).id.low)
        _ = try ledger.record(Self.call(1))
        var other = Self.call(1, at: Self.noon.adding(seconds: 60))
        other = NewCall(id: twin, at: other.at, visit: nil, origin: .counter, trigger: .request, reason: "", summary: "")
        _ = try ledger.record(other)
        _ = try ledger.record(Self.call(70, at: Self.noon.adding(seconds: 120)))
        #expect(twin.alias == Self.call(1).id.alias)
        let newest = try #require(try ledger.call(named: twin.alias.lowercased()))
        #expect(newest.handoff.id == twin && newest.others == 1)
        _ = try ledger.change(twin, HandoffEvent(.resolved(.left, need: nil), at: Self.noon.adding(seconds: 90)))
        #expect(try ledger.call(named: twin.alias)?.handoff.id == Self.call(1).id)
        #expect(try ledger.call(named: "ABCD0000")?.handoff.id == twin)
        #expect(try ledger.call(named: "latest")?.handoff.id == Self.call(1).id)
        for nonsense in ["", "%", "abc", "' OR 1=1", "ffffffff", "zzzz"] { #expect(try ledger.call(named: nonsense) == nil) }
    }

    @Test("For practice are kept apart")
    func practice() throws {
        var call = Self.call(1)
        call.isPractice = true
        _ = try ledger.record(call)
        #expect(try ledger.calls().isEmpty)
        #expect(try ledger.calls(practice: true).count == 1)
    }

    @Test("Back are promised within a window and kept until they are made")
    func callbacks() throws {
        let call = try ledger.record(Self.call(1))
        let callback = Callback(
            id: "c1", call: call.id, visit: nil, customer: SmallShop.customer, about: "a wedding", askedAt: Self.noon,
            promised: Self.noon.adding(minutes: 60)...Self.noon.adding(minutes: 120))
        try ledger.promise(callback)
        try ledger.promise(callback)
        #expect(try ledger.openCallbacks() == [callback])
        #expect(try ledger.close(callback: "c1", at: Self.noon, by: "Anna", outcome: "reached"))
        #expect(!(try ledger.close(callback: "c1", at: Self.noon, by: "Ben", outcome: "again")))
        #expect(try ledger.openCallbacks().isEmpty)
        #expect(try ledger.callback("c1")?.doneBy == "Anna")
    }
}

@Suite("A call's life")
struct CallLifeTests {
    static let changes: [HandoffChange] = [
        .called, .pressedAgain, .attached, .acknowledged(.coming), .withCustomer, .pagedAgain, .escalated, .nobodyFree, .missed,
        .restored,
        .resolved(.helped, need: nil), .reopened, .snoozed(until: SmallShop.morning),
    ]

    @Test("Never leaves a resolved call but by reopening it, and never loses a customer who is being served")
    func walk() throws {
        var random = SplitMix64(state: 11)
        for _ in 0..<500 {
            var state = CallState.called
            for _ in 0..<20 {
                let change = Self.changes[Int(random.next() % UInt64(Self.changes.count))]
                let next: CallState
                do throws(HandoffRefusal) { next = try state.after(change) } catch { continue }
                if state == .resolved, next != .resolved { try #require(change == .reopened) }
                if state == .withCustomer, next != .withCustomer { try #require(change == .resolved(.helped, need: nil)) }
                if next == .missed, state != .missed { try #require(change == .missed) }
                state = next
            }
            if state != .resolved { _ = try state.after(.resolved(.left, need: nil)) }
        }
    }

    @Test(
        "Survives the ledger's columns unchanged", arguments: changes + [.acknowledged(nil), .resolved(.left, need: "two words")])
    func columns(change: HandoffChange) {
        #expect(HandoffChange(word: change.columns.word, detail: change.columns.detail) == change)
    }
}
