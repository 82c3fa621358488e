import Bell

/// One random day: fingers, bounces, requests, restarts, and time; every promise is checked after every step.
package struct BellWalk {
    /// What happened to the machine so far: edges, readings, requests, timers, restarts.
    package private(set) var events = 0

    private var random: SeededRandom
    private var machine: BellMachine
    private var now = Moment(nanoseconds: 50_000_000_000_000)
    private var boot = CallID(high: 3, low: 3)
    private var shown = PanelOutputs.off
    private var silentSince: Moment?
    private var soundingBefore: Set<CallID> = []
    private var made: UInt64 = 0
    private var book = CallBook()

    package init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        machine = BellMachine(seed: seed)
    }

    package mutating func step() throws(BrokenPromise) {
        let longest = pick([0, 30, 30, 700, 700, 20_000, 20_000, 200_000])
        let target = now.adding(milliseconds: Int.random(in: 0...longest, using: &random))
        try pass(until: target) { Bool.random(using: &$0) }
        let presses = machine.rules.presses
        let effects = try act()
        try check(effects)
        if machine.rules.presses > presses { try checkPress(effects) }
    }

    /// Everybody goes home: fingers let go, what sounds is answered or missed, and every call that the bell still holds is resolved.
    package mutating func close() throws(BrokenPromise) {
        try pass(until: now.adding(milliseconds: 60_000)) { _ in false }
        for line in InputLine.allCases { try check(happened { $0.moved(line, down: false, at: $1) }) }
        try pass(until: now.adding(milliseconds: 3_600_000)) { _ in false }
        try promise(!machine.rules.isSounding && !shown.buzzer, "an hour after the last press something sounds")
        for call in machine.rules.calls { try check(happened { $0.asked(.resolve(.id(call.id), as: .left, by: nil), at: $1) }) }
        try promise(shown == .off, "nobody waits and \(shown)")
        try book.close()
    }

    /// Timers in their order, with what the lines read meanwhile.
    private mutating func pass(until target: Moment, reading: (inout SeededRandom) -> Bool) throws(BrokenPromise) {
        while machine.deadline <= target {
            now = max(now, machine.deadline)
            for line in machine.readingsDue(at: now) {
                let active = reading(&random)
                try check(happened { $0.level(of: line, active: active, at: $1) })
            }
            try check(happened { $0.timePassed(at: $1) })
            try promise(machine.deadline > now, "a timer that is due was not taken")
        }
        now = target
    }

    private mutating func act() throws(BrokenPromise) -> [BellMachine.Effect] {
        let line = Bool.random(using: &random) ? InputLine.call : .acknowledge
        let yes = Bool.random(using: &random)
        let visit = VisitID("v\(Int.random(in: 0...5, using: &random))")
        switch Int.random(in: 0..<24, using: &random) {
        case 0...4:
            let promised = line == .call ? machine.ringing(at: now) : nil
            // The kernel took the time when the edge came; timers may have run since.
            let at = now.subtracting(milliseconds: pick([0, 0, 0, 1, 5]))
            let effects = happened { machine, _ in machine.edge(on: line, active: yes, at: at) }
            try promise(promised == nil || machine.rules.outputs.buzzer, "rung before thought, and not meant")
            return effects
        case 5...8: return happened { $0.moved(line, down: yes, at: $1) }
        case 9, 10: return happened { $0.level(of: line, active: yes, at: $1) }
        case 11, 12: return call(in: yes ? visit : nil)
        case 13: return happened { $0.asked(.visit(yes ? visit : nil), at: $1) }
        case 14: return happened { $0.visitOver(at: $1) }
        case 15:
            let reference = reference(), how = pick(AcknowledgeHow.allCases)
            return happened { $0.asked(.acknowledge(reference, how: how, by: StaffName("Kim")), at: $1) }
        case 16, 17:
            let reference = reference()
            return happened { $0.asked(.resolve(reference, as: .helped, by: nil), at: $1) }
        case 18:
            let seconds = Int.random(in: 0...600, using: &random)
            return happened { $0.asked(.quiet(seconds: seconds), at: $1) }
        case 19: return happened { $0.asked(yes ? .test : .remind, at: $1) }
        case 20:
            let reference = reference()
            guard let visit else { return [] }
            return happened { $0.asked(.attach(reference, visit: visit), at: $1) }
        case 21:
            let fault = BellFault(pick(BellFault.Kind.allCases))
            return happened { yes ? $0.raise(fault, at: $1) : $0.clear(fault, at: $1) }
        case 22:
            var settings = machine.settings
            settings.escalateAfter = pick([1_000, 60_000])
            settings.maximumSounding = pick([5_000, 300_000])
            settings.arriveWithin = pick([10_000, 300_000])
            settings.bounce = pick([5, 25, 100])
            machine.use(settings)
            events += 1
            return []
        default: return Int.random(in: 0..<10, using: &random) == 0 ? try restart() : []
        }
    }

    private mutating func call(in visit: VisitID?) -> [BellMachine.Effect] {
        made += 1
        let again = Int.random(in: 0...3, using: &random) == 0 ? machine.rules.calls.randomElement(using: &random)?.id : nil
        let id = again ?? CallID(high: 1, low: made)
        let urgent = Int.random(in: 0...9, using: &random) == 0
        return happened {
            $0.asked(.call(id: id, trigger: .request, origin: .counter, visit: visit, urgent: urgent), at: $1)
        }
    }

    private mutating func reference() -> CallReference {
        machine.rules.calls.randomElement(using: &random).map { .id($0.id) } ?? .latest
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }

    private mutating func happened(_ event: (inout BellMachine, Moment) -> [BellMachine.Effect]) -> [BellMachine.Effect] {
        events += 1
        return event(&machine, now)
    }

    /// The daemon dies and comes back, in this boot or after a power cut: unanswered calls are still there, one by one.
    private mutating func restart() throws(BrokenPromise) -> [BellMachine.Effect] {
        events += 1
        let image = LatchImage(of: machine, boot: boot, at: now, wall: 0)
        if Int.random(in: 0..<3, using: &random) == 0 {
            made += 1
            boot = CallID(high: 4, low: made)
        }
        var next = BellMachine(seed: random.next())
        let calls = image.calls(boot: boot, at: now, wall: 0, trustsWall: false)
        let effects =
            next.start(callDown: false, acknowledgeDown: false, at: now) + next.restore(calls, quietUntil: nil, at: now)
        let unanswered = Set(machine.rules.calls.filter { $0.isUnanswered }.map { $0.id })
        let kept = Set(next.rules.calls.filter { $0.isUnanswered }.map { $0.id })
        try promise(unanswered.isSubset(of: kept), "an unanswered call was forgotten")
        book.handedOver(Set(machine.rules.calls.map { $0.id }).subtracting(next.rules.calls.map { $0.id }))
        (machine, shown, silentSince, soundingBefore) = (next, .off, nil, [])
        return effects
    }

    private mutating func check(_ effects: [BellMachine.Effect]) throws(BrokenPromise) {
        var ceased: Set<CallID> = []
        for effect in effects {
            switch effect {
            case .outputs(let outputs): shown = outputs
            case .write(let slip): if let id = try book.enter(slip) { ceased.insert(id) }
            case .tell, .answer: break
            }
        }
        let rules = machine.rules
        try promise(shown == rules.outputs, "the panel shows something else")
        let sounding = Set(rules.calls.filter { $0.isSounding }.map { $0.id })
        try promise(soundingBefore.subtracting(sounding).isSubset(of: ceased), "a page ended and no slip says why")
        soundingBefore = sounding
        let open = Set(rules.calls.map { $0.id })
        try promise(open.count == rules.calls.count && open.count <= BellRules.mostCalls, "a call twice, or too many")
        book.open(open)
        let visits = rules.calls.compactMap { $0.visit }
        try promise(Set(visits).count == visits.count, "two open calls of one visit")
        try promise(!rules.calls.contains { $0.isUnanswered } || shown.lamp, "someone waits in the dark")
        try checkSound(isSounding: !sounding.isEmpty)
    }

    private mutating func checkSound(isSounding: Bool) throws(BrokenPromise) {
        if shown.buzzer || !isSounding { silentSince = nil }
        if isSounding, !shown.buzzer {
            silentSince = silentSince ?? now
            try promise(now.milliseconds(since: silentSince ?? now) <= 5_000, "silent while ringing")
        } else if !isSounding, shown.buzzer {
            // Tests and reminders are shorter than that, and end by themselves.
            try promise(machine.rules.deadline <= now.adding(milliseconds: 1_000), "sounding while quiet")
        }
    }

    /// A press is never unanswered: someone is told, it is written, and it sounds unless the button is to be quiet.
    private func checkPress(_ effects: [BellMachine.Effect]) throws(BrokenPromise) {
        var told = false, written = false
        for effect in effects {
            switch effect {
            case .tell(.called), .tell(.pressedAgain): told = true
            case .write(let slip) where slip.kind == .called || slip.kind == .pressedAgain: written = true
            default: break
            }
        }
        try promise(told && written, "a press was lost")
        try promise(shown.lamp && (shown.buzzer || machine.rules.isQuiet(at: now)), "a press made no sound")
    }
}
