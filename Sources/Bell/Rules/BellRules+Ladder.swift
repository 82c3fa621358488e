extension BellRules {
    /// When `timePassed` must be handled next.
    package var deadline: Moment {
        var earliest = nextRung?.due ?? .never
        if let quietUntil { earliest = min(earliest, quietUntil) }
        if let short { earliest = min(earliest, short.ends) }
        if let sound = currentSound { earliest = min(earliest, sound.pattern.state(at: lastSoundCheck, from: sound.began).until) }
        return earliest
    }

    /// What the outputs must be.
    mutating func outputs(at now: Moment) -> PanelOutputs {
        lastSoundCheck = now
        var wanted = PanelOutputs.off
        wanted.lamp = calls.contains { $0.isUnanswered }
        guard let sound = currentSound else { return wanted }
        wanted.buzzer = sound.pattern.state(at: now, from: sound.began).on
        let loud = calls.contains { $0.isSounding && ($0.escalated || $0.urgent) }
        wanted.relay = loud && wanted.buzzer
        if !isSounding { wanted.lamp = wanted.lamp || wanted.buzzer }
        return wanted
    }

    /// Everything that time alone brings about up to `now`, in the order in which it was due.
    mutating func climb(until now: Moment) -> [Effect] {
        var effects: [Effect] = []
        while let rung = nextRung, rung.due <= now {
            effects += take(rung, at: now)
        }
        if let short, now >= short.ends { self.short = nil }
        if let quietUntil, now >= quietUntil { endQuiet(at: now) }
        return effects
    }

    mutating func quiet(for seconds: Int, at now: Moment) -> [Effect] {
        if seconds > 0 {
            quietUntil = now.adding(milliseconds: min(seconds, 86_400) * 1_000)
        } else if quietUntil != nil {
            endQuiet(at: now)
        }
        return []
    }

    mutating func test(at now: Moment) -> [Effect] {
        if !isSounding { sound(.test, at: now) }
        return [.write(Slip(kind: .tested, monotonic: now.nanoseconds))]
    }

    /// Calls that were open before a restart. A young one sounds on; an old one, or one of unknown age, gets the lamp and one short sound:
    /// nobody wants a buzzer at three in the morning because the power came back.
    package mutating func restore(_ latched: [LatchedCall], quietUntil: Moment?, at now: Moment) -> [Effect] {
        var effects: [Effect] = []
        self.quietUntil = quietUntil
        for old in latched.prefix(BellRules.mostCalls) where !calls.contains(where: { $0.id == old.id }) {
            guard let call = restored(old, at: now) else { continue }
            calls.append(call)
            if call.isSounding { page(at: now) }
            effects.append(.tell(.restored(call.notice(at: now))))
            effects.append(.write(call.slip(.restored, at: now)))
            if call.phase == .missed, old.phase != .missed {
                if !isSounding { sound(settings.reminderPattern, at: now) }
                effects.append(.tell(.missed(call.notice(at: now))))
                effects.append(.write(call.slip(.missed, at: now)))
            }
        }
        calls.sort { $0.made < $1.made }
        return ringFirst(effects, at: now)
    }

    /// nil: somebody had answered, and how long ago nobody knows; the ledger has it.
    private func restored(_ old: LatchedCall, at now: Moment) -> OpenCall? {
        let made = old.age.map { now.subtracting(milliseconds: $0) } ?? now
        let isYoung = (old.age ?? .max) < BellSettings.restoredSoundsUntil
        let phase: OpenCall.Phase
        switch old.phase {
        case .missed: phase = .missed
        case .sounding: phase = isYoung ? .sounding(stops: now.adding(milliseconds: settings.maximumSounding)) : .missed
        case .acknowledged(let dueIn):
            guard old.age != nil else { return nil }
            phase = .acknowledged(due: now.adding(milliseconds: dueIn))
        }
        var call = OpenCall(
            id: old.id, trigger: old.trigger, origin: old.origin, urgent: old.urgent, visit: old.visit, phase: phase, made: made)
        call.presses = old.presses
        call.how = old.how
        call.by = old.by
        call.escalated = old.escalated
        call.nobodyFreeTold = old.nobodyFreeTold
        return call
    }

    /// A sound that ends by itself: once through the pattern.
    private mutating func sound(_ pattern: SoundPattern, at now: Moment) {
        short = ShortSound(pattern: pattern, began: now, ends: now.adding(milliseconds: pattern.length))
    }

    private mutating func endQuiet(at now: Moment) {
        quietUntil = nil
        remind(at: now)
    }

    mutating func remind(at now: Moment) {
        if !isSounding, calls.contains(where: { $0.phase == .missed }) { sound(settings.reminderPattern, at: now) }
    }

    private enum Step { case escalate, nobodyFree, miss, pageAgain }

    private var nextRung: (due: Moment, step: Step, index: Int)? {
        var next: (due: Moment, step: Step, index: Int)?
        for (index, call) in calls.enumerated() {
            for (due, step) in rungs(of: call) where due < (next?.due ?? .never) {
                next = (due, step, index)
            }
        }
        return next
    }

    private func rungs(of call: OpenCall) -> [(Moment, Step)] {
        switch call.phase {
        case .sounding(let stops):
            let louder = call.escalated ? Moment.never : call.waitingSince.adding(milliseconds: settings.escalateAfter)
            let nobody = call.nobodyFreeTold ? Moment.never : call.waitingSince.adding(milliseconds: settings.nobodyFreeAfter)
            return [(louder, .escalate), (nobody, .nobodyFree), (stops, .miss)]
        case .acknowledged(let due): return [(due, .pageAgain)]
        case .withCustomer, .missed: return []
        }
    }

    private mutating func take(_ rung: (due: Moment, step: Step, index: Int), at now: Moment) -> [Effect] {
        let index = rung.index
        switch rung.step {
        case .escalate:
            calls[index].escalated = true
            soundBegan = now
            return [.tell(.escalated(calls[index].notice(at: now))), .write(calls[index].slip(.escalated, at: now))]
        case .nobodyFree:
            calls[index].nobodyFreeTold = true
            return [.tell(.nobodyFree(calls[index].notice(at: now))), .write(calls[index].slip(.nobodyFree, at: now))]
        case .miss:
            calls[index].phase = .missed
            return [.tell(.missed(calls[index].notice(at: now))), .write(calls[index].slip(.missed, at: now))]
        case .pageAgain:
            calls[index].waitingSince = now
            calls[index].escalated = false
            calls[index].nobodyFreeTold = false
            calls[index].phase = .sounding(stops: now.adding(milliseconds: settings.maximumSounding))
            page(at: now)
            return [.tell(.pagedAgain(calls[index].notice(at: now))), .write(calls[index].slip(.pagedAgain, at: now))]
        }
    }

    /// The most demanding sound that is due.
    private var currentSound: (pattern: SoundPattern, began: Moment)? {
        let sounding = calls.filter { $0.isSounding }
        if sounding.isEmpty { return short.map { ($0.pattern, $0.began) } }
        if sounding.contains(where: { $0.urgent }) { return (settings.urgentPattern, soundBegan) }
        return (sounding.contains { $0.escalated } ? settings.louderPattern : settings.pagePattern, soundBegan)
    }
}
