/// The whole bell but for its edges to the world: two wires, one gesture, the rules, and what is wrong.
package struct BellMachine: Sendable {
    package typealias Effect = BellRules.Effect

    package private(set) var rules: BellRules
    package private(set) var call: ButtonLine
    package private(set) var acknowledge: ButtonLine
    /// In the order in which they came; never two of one kind and detail.
    package private(set) var faults: [BellFault] = []
    private var gesture: AcknowledgeGesture
    /// The rules' time never goes back, though a kernel's time stamp may be older than the last timer.
    private var latest = Moment(nanoseconds: 0)

    /// - Parameter seed: random in the daemon, known in tests.
    package init(settings: BellSettings = BellSettings(), seed: UInt64) {
        rules = BellRules(settings: settings, seed: seed)
        call = ButtonLine(bounce: settings.bounce)
        acknowledge = ButtonLine(bounce: settings.bounce)
        gesture = AcknowledgeGesture(longPress: settings.longPress, doublePress: settings.doublePress)
    }

    /// What the lines read right after they were requested.
    package mutating func start(callDown: Bool, acknowledgeDown: Bool, at now: Moment) -> [Effect] {
        if acknowledgeDown { gesture.heldAtStart() }
        _ = acknowledge.start(active: acknowledgeDown, wasDown: true, at: now)
        return took(call.start(active: callDown, wasDown: false, at: now), on: .call, at: now)
    }

    /// The call button was down when its line was requested, and still is.
    /// - Parameter before: before a restart within the same boot: a button held through it pages once, not again.
    package mutating func held(before wasDown: Bool, at now: Moment) -> [Effect] {
        call.isDown ? [] : took(call.start(active: true, wasDown: wasDown, at: now), on: .call, at: now)
    }

    package var settings: BellSettings { rules.settings }

    package mutating func restore(_ calls: [LatchedCall], quietUntil: Moment?, at now: Moment) -> [Effect] {
        rules.restore(calls, quietUntil: quietUntil, at: advance(to: now))
    }

    /// New times from the owner; calls that are open keep the deadlines they have.
    package mutating func use(_ settings: BellSettings) {
        rules.settings = settings
        call.bounce = settings.bounce
        acknowledge.bounce = settings.bounce
        gesture.longPress = settings.longPress
        gesture.doublePress = settings.doublePress
    }

    package mutating func edge(on line: InputLine, active: Bool, at now: Moment) -> [Effect] {
        switch line {
        case .call: took(call.edge(active: active, at: now), on: line, at: now)
        case .acknowledge: took(acknowledge.edge(active: active, at: now), on: line, at: now)
        }
    }

    package mutating func level(of line: InputLine, active: Bool, at now: Moment) -> [Effect] {
        switch line {
        case .call: took(call.level(active: active, at: now), on: line, at: now)
        case .acknowledge: took(acknowledge.level(active: active, at: now), on: line, at: now)
        }
    }

    /// A simulated finger.
    package mutating func moved(_ line: InputLine, down: Bool, at now: Moment) -> [Effect] {
        switch line {
        case .call: took(call.moved(down: down, at: now), on: line, at: now)
        case .acknowledge: took(acknowledge.moved(down: down, at: now), on: line, at: now)
        }
    }

    package mutating func asked(_ request: BellRequest, at now: Moment) -> [Effect] {
        rules.handle(.asked(request), at: advance(to: now))
    }

    package mutating func visitOver(at now: Moment) -> [Effect] { rules.handle(.visitOver, at: advance(to: now)) }

    package mutating func timePassed(at now: Moment) -> [Effect] {
        var effects = took(call.timePassed(at: now), on: .call, at: now)
        effects += took(acknowledge.timePassed(at: now), on: .acknowledge, at: now)
        if let how = gesture.timePassed(at: now) { effects += rules.handle(.gesture(how), at: advance(to: now)) }
        return effects + rules.handle(.timePassed, at: advance(to: now))
    }

    /// When something must happen though nothing happens.
    package var deadline: Moment { min(min(call.deadline, acknowledge.deadline), min(gesture.deadline, rules.deadline)) }

    /// What the outputs must be the moment the call line changes, before anything is read or thought; nil where that needs thought.
    package func ringing(at now: Moment) -> PanelOutputs? {
        guard call.nextEdgePresses, !rules.isQuiet(at: now) else { return nil }
        var outputs = rules.outputs
        outputs.buzzer = true
        return outputs
    }

    /// Lines whose level must be read now and told to `level`.
    package func readingsDue(at now: Moment) -> [InputLine] {
        InputLine.allCases.filter { line in
            switch line {
            case .call: call.readingDue(at: now)
            case .acknowledge: acknowledge.readingDue(at: now)
            }
        }
    }

    package mutating func raise(_ fault: BellFault, at now: Moment) -> [Effect] {
        guard !faults.contains(fault) else { return [] }
        faults.append(fault)
        return [.tell(.fault(fault)), .write(slip(.fault, for: fault, at: now))]
    }

    package mutating func clear(_ fault: BellFault, at now: Moment) -> [Effect] {
        guard let index = faults.firstIndex(of: fault) else { return [] }
        faults.remove(at: index)
        return [.tell(.faultCleared(fault)), .write(slip(.faultCleared, for: fault, at: now))]
    }

    /// What the machine knows of a snapshot; the daemon adds the rest.
    package func snapshot(at now: Moment) -> BellSnapshot {
        var snapshot = BellSnapshot()
        snapshot.callDown = call.isDown
        snapshot.acknowledgeDown = acknowledge.isDown
        snapshot.sounding = rules.isSounding
        snapshot.outputs = rules.outputs
        snapshot.presses = rules.presses
        snapshot.sounded = rules.sounded
        snapshot.quietFor = rules.isQuiet(at: now) ? rules.quietUntil?.milliseconds(since: now) : nil
        snapshot.calls = rules.calls.map { $0.notice(at: now) }
        snapshot.faults = faults
        return snapshot
    }

    private mutating func took(_ changes: [ButtonLine.Change], on line: InputLine, at now: Moment) -> [Effect] {
        var effects: [Effect] = []
        for change in changes {
            switch (change, line) {
            case (.pressed, .call): effects += rules.handle(.pressed, at: advance(to: now))
            case (.released, .call): break
            case (.pressed, .acknowledge): effects += said(gesture.pressed(at: now), at: now)
            case (.released, .acknowledge): effects += said(gesture.released(at: now), at: now)
            case (.stuck, _): effects += raise(BellFault(.stuck, detail: line.rawValue), at: now)
            case (.freed, _): effects += clear(BellFault(.stuck, detail: line.rawValue), at: now)
            case (.noisy, _): effects += raise(BellFault(.noisy, detail: line.rawValue), at: now)
            case (.calm, _): effects += clear(BellFault(.noisy, detail: line.rawValue), at: now)
            }
        }
        return effects
    }

    private mutating func said(_ how: AcknowledgeHow?, at now: Moment) -> [Effect] {
        how.map { rules.handle(.gesture($0), at: advance(to: now)) } ?? []
    }

    private mutating func advance(to now: Moment) -> Moment {
        latest = max(latest, now)
        return latest
    }

    private func slip(_ kind: Slip.Kind, for fault: BellFault, at now: Moment) -> Slip {
        var slip = Slip(kind: kind, monotonic: now.nanoseconds)
        slip.fault = fault.kind
        slip.detail = fault.detail
        return slip
    }
}
