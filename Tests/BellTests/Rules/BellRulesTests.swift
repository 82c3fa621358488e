import Bell
import Testing

/// A bell with its time.
struct BellAtWork {
    var rules = BellRules(seed: 1)
    var now = Moment(nanoseconds: 1_000_000_000_000)

    mutating func handle(_ event: BellRules.Event, after milliseconds: Int = 0) -> [BellRules.Effect] {
        // Every timer on the way rings when it is due, as in the daemon.
        let target = now.adding(milliseconds: milliseconds)
        var effects: [BellRules.Effect] = []
        while rules.deadline <= target {
            now = max(now, rules.deadline)
            effects += rules.handle(.timePassed, at: now)
        }
        now = target
        return effects + rules.handle(event, at: now)
    }

    mutating func ask(_ request: BellRequest, after milliseconds: Int = 0) -> BellReply? {
        for case .answer(let reply) in handle(.asked(request), after: milliseconds) { return reply }
        return nil
    }

    /// The events of a stretch of time.
    mutating func events(for milliseconds: Int) -> [BellEvent] {
        handle(.timePassed, after: milliseconds).compactMap { if case .tell(let event) = $0 { event } else { nil } }
    }
}

func madeCall(_ number: UInt64, visit: String? = nil, urgent: Bool = false) -> BellRequest {
    .call(
        id: CallID(high: 7, low: number), trigger: .request, origin: .counter, visit: visit.flatMap { VisitID($0) }, urgent: urgent)
}

@Suite("The bell's rules")
struct BellRulesTests {
    @Test("A press rings before anyone is told and before anything is written")
    func ringsFirst() {
        var bell = BellAtWork()
        let effects = bell.handle(.pressed)
        #expect(effects.first == .outputs(PanelOutputs(buzzer: true, lamp: true)))
        guard effects.count == 3, case .tell(.called(let call)) = effects[1], case .write(let slip) = effects[2] else {
            Issue.record("\(effects)")
            return
        }
        #expect(call.trigger == .button && call.origin == .button && call.presses == 1)
        #expect(slip.kind == .called && slip.call == call.id)
    }

    @Test("The page follows its pattern until someone answers")
    func followsPattern() {
        var bell = BellAtWork()
        _ = bell.handle(.pressed)
        #expect(bell.handle(.timePassed, after: 499) == [])
        #expect(bell.handle(.timePassed, after: 1) == [.outputs(PanelOutputs(lamp: true))])
        #expect(bell.handle(.timePassed, after: 1_000) == [.outputs(PanelOutputs(buzzer: true, lamp: true))])
        #expect(bell.handle(.gesture(.coming)).first == .outputs(.off))
        #expect(bell.rules.calls.first?.state == .acknowledged)
    }

    @Test("A press during a page is counted, sounds afresh, and stays one call")
    func pressedAgain() {
        var bell = BellAtWork()
        _ = bell.handle(.pressed)
        let effects = bell.handle(.pressed, after: 700)
        #expect(effects.contains(.outputs(PanelOutputs(buzzer: true, lamp: true))))
        #expect(bell.rules.calls.map { $0.presses } == [2])
        #expect(bell.rules.presses == 2 && bell.rules.sounded == 2)
    }

    @Test("Two calls are two calls: answering one leaves the other ringing")
    func twoCalls() {
        var bell = BellAtWork()
        _ = bell.ask(madeCall(1, visit: "a"))
        _ = bell.ask(madeCall(2, visit: "b"), after: 1_000)
        _ = bell.handle(.gesture(.coming), after: 1_000)
        #expect(bell.rules.calls.map { $0.state } == [.acknowledged, .called])
        #expect(bell.rules.isSounding)
        _ = bell.handle(.gesture(.coming), after: 1_000)
        #expect(!bell.rules.isSounding)
    }

    @Test("A double press means the call the first press answered, though another rings")
    func doubleMeansTheSame() {
        var bell = BellAtWork()
        _ = bell.ask(madeCall(1, visit: "a"))
        _ = bell.ask(madeCall(2, visit: "b"))
        _ = bell.handle(.gesture(.coming))
        _ = bell.handle(.gesture(.withCustomer), after: 300)
        #expect(bell.rules.calls.map { $0.state } == [.withCustomer, .called])
    }

    @Test("Nobody comes: louder, then nobody free, then missed with the lamp lit")
    func ladder() {
        var bell = BellAtWork()
        _ = bell.handle(.pressed)
        #expect(bell.events(for: 59_999).isEmpty)
        guard case .escalated? = bell.events(for: 1).first else {
            Issue.record("not louder after a minute")
            return
        }
        #expect(bell.rules.outputs.relay)
        guard case .nobodyFree? = bell.events(for: 120_000).first else {
            Issue.record("nobody said that nobody is free")
            return
        }
        #expect(bell.rules.isSounding)
        guard case .missed? = bell.events(for: 120_000).first else {
            Issue.record("not missed")
            return
        }
        #expect(bell.rules.outputs == PanelOutputs(lamp: true))
        #expect(bell.rules.deadline == .never)
    }

    @Test("Someone said coming and did not come: the call sounds again")
    func brokenPromise() {
        var bell = BellAtWork()
        _ = bell.handle(.pressed)
        _ = bell.handle(.gesture(.coming), after: 5_000)
        #expect(bell.events(for: 299_999).isEmpty)
        guard case .pagedAgain(let call)? = bell.events(for: 1).first else {
            Issue.record("silent")
            return
        }
        #expect(call.state == .called && bell.rules.outputs.buzzer)
    }

    @Test("With the customer, nothing pages again; a new press is a new call")
    func withCustomer() {
        var bell = BellAtWork()
        _ = bell.handle(.pressed)
        _ = bell.handle(.gesture(.withCustomer))
        #expect(bell.events(for: 3_600_000).isEmpty)
        _ = bell.handle(.pressed)
        #expect(bell.rules.calls.map { $0.state } == [.withCustomer, .called])
    }

    @Test("An urgent call has its own pattern and the second output at once")
    func urgent() {
        var bell = BellAtWork()
        _ = bell.ask(madeCall(1, urgent: true))
        #expect(bell.rules.outputs == PanelOutputs(buzzer: true, lamp: true, relay: true))
        _ = bell.handle(.timePassed, after: 150)
        #expect(bell.rules.outputs == PanelOutputs(lamp: true))
    }

    @Test("One open call a visit, whoever calls again; the same id again is a press")
    func oneCallAVisit() {
        var bell = BellAtWork()
        _ = bell.ask(.visit(VisitID("v1")))
        _ = bell.handle(.pressed)
        guard case .call(let call)? = bell.ask(madeCall(9, visit: "v1")) else {
            Issue.record("refused")
            return
        }
        #expect(call.presses == 2 && call.trigger == .button)
        _ = bell.ask(madeCall(9, visit: "v1"))
        #expect(bell.rules.calls.count == 1)
        _ = bell.handle(.gesture(.coming))
        _ = bell.handle(.pressed, after: 1_000)
        #expect(bell.rules.calls.map { $0.state } == [.called])
    }

    @Test("A visit begun within a minute of a press takes its call over; later it does not")
    func attaches() {
        var bell = BellAtWork()
        _ = bell.handle(.pressed)
        _ = bell.ask(.visit(VisitID("v1")), after: 60_000)
        #expect(bell.rules.calls.first?.visit == VisitID("v1"))
        _ = bell.handle(.visitOver)
        _ = bell.handle(.pressed, after: 1_000)
        _ = bell.ask(.visit(VisitID("v2")), after: 60_001)
        #expect(bell.rules.calls.map { $0.visit } == [VisitID("v1"), nil])
    }

    @Test("A press in the next visit is another customer's call, though the last one is unanswered")
    func nextVisit() {
        var bell = BellAtWork()
        _ = bell.ask(.visit(VisitID("v1")))
        _ = bell.handle(.pressed)
        _ = bell.ask(.visit(VisitID("v2")))
        _ = bell.handle(.pressed)
        #expect(bell.rules.calls.map { $0.visit?.text } == ["v1", "v2"])
    }

    @Test("Outside opening hours a press lights the lamp and is reminded of at opening; an expired lease rings")
    func quietLease() {
        var bell = BellAtWork()
        _ = bell.ask(.quiet(seconds: 3_600))
        let effects = bell.handle(.pressed)
        #expect(effects.first == .outputs(PanelOutputs(lamp: true)))
        #expect(effects.contains { if case .write(let slip) = $0 { slip.kind == .called && slip.muted } else { false } })
        #expect(bell.rules.calls.map { $0.state } == [.missed])
        let opening = bell.handle(.timePassed, after: 3_600_000)
        #expect(opening.contains(.outputs(PanelOutputs(buzzer: true, lamp: true))))
        _ = bell.handle(.timePassed, after: 2_000)
        #expect(bell.rules.outputs == PanelOutputs(lamp: true))
        _ = bell.ask(.resolve(.latest, as: .left, by: nil))
        _ = bell.handle(.pressed)
        #expect(bell.rules.isSounding)
    }

    @Test("At opening a missed call is reminded of with one short sound; where nobody waits, nothing sounds")
    func reminder() {
        var bell = BellAtWork()
        _ = bell.handle(.asked(.remind))
        #expect(bell.rules.outputs == .off)
        _ = bell.handle(.pressed)
        _ = bell.handle(.timePassed, after: bell.rules.settings.maximumSounding)
        #expect(bell.rules.outputs == PanelOutputs(lamp: true) && !bell.rules.isSounding)
        _ = bell.handle(.asked(.remind), after: 60_000)
        #expect(bell.rules.outputs == PanelOutputs(buzzer: true, lamp: true))
        _ = bell.handle(.timePassed, after: 2_000)
        #expect(bell.rules.outputs == PanelOutputs(lamp: true))
    }

    @Test("A call from the screen sounds even while the button is quiet")
    func quietMutesTheButtonOnly() {
        var bell = BellAtWork()
        _ = bell.ask(.quiet(seconds: 3_600))
        _ = bell.ask(madeCall(1))
        #expect(bell.rules.isSounding)
    }

    @Test("Calls are found by id, alias and latest; what is unknown or shared is said")
    func references() {
        var bell = BellAtWork()
        let first = CallID(high: 1, low: 0x0010_0005), twin = CallID(high: 2, low: 0x0020_0005)
        #expect(first.alias == twin.alias)
        _ = bell.ask(.call(id: first, trigger: .request, origin: .counter, visit: nil, urgent: false))
        #expect(bell.ask(.acknowledge(.alias("ZZZZ"), how: .coming, by: nil)) == .refused(.unknownCall))
        _ = bell.ask(.call(id: twin, trigger: .request, origin: .counter, visit: nil, urgent: false))
        #expect(bell.ask(.acknowledge(.alias(first.alias), how: .coming, by: nil)) == .refused(.ambiguous))
        guard case .call(let call)? = bell.ask(.acknowledge(.id(twin), how: .inAboutTenMinutes, by: StaffName("Anna"))) else {
            Issue.record("refused")
            return
        }
        #expect(call.by == StaffName("Anna") && call.how == .inAboutTenMinutes)
        _ = bell.ask(.resolve(.latest, as: .helped, by: nil))
        #expect(bell.rules.calls.map { $0.id } == [twin])
    }

    @Test("When every place is taken a call is refused while the bell sounds, and a press is still counted")
    func fullHouse() {
        var bell = BellAtWork()
        for number in 1...UInt64(BellRules.mostCalls) { _ = bell.ask(madeCall(number)) }
        #expect(bell.ask(madeCall(99)) == .refused(.tooMany))
        _ = bell.handle(.pressed)
        #expect(bell.rules.calls.last?.presses == 2)
        _ = bell.ask(.acknowledge(.latest, how: .withCustomer, by: nil))
        guard case .call? = bell.ask(madeCall(99)) else {
            Issue.record("no place was freed")
            return
        }
    }

    @Test("The test sound is short and silences nothing")
    func testSound() {
        var bell = BellAtWork()
        _ = bell.ask(.test)
        #expect(bell.rules.outputs.buzzer)
        _ = bell.handle(.timePassed, after: 300)
        #expect(bell.rules.outputs == .off)
        _ = bell.handle(.pressed)
        _ = bell.ask(.test)
        _ = bell.handle(.timePassed, after: 2_000)
        #expect(bell.rules.isSounding)
    }
}
