extension BellRules {
    /// A press belongs to the visit at the counter, or, without a visit, to the call the button made last and nobody resolved.
    mutating func pressed(at now: Moment) -> [Effect] {
        presses += 1
        if let index = callOfPress(at: now) { return pressedAgain(index, byButton: true, at: now) }
        let origin = CallOrigin.button
        guard makeRoom() else {
            // Every place is taken by a sounding call: the bell is loud already; the press is counted where it is newest.
            return pressedAgain(calls.count - 1, byButton: true, at: now)
        }
        guard isQuiet(at: now) else {
            return begin(id: freshID(), trigger: .button, origin: origin, visit: visit, urgent: false, at: now)
        }
        let call = OpenCall(id: freshID(), trigger: .button, origin: origin, visit: visit, phase: .missed, made: now)
        calls.append(call)
        var called = call.slip(.called, at: now), missed = call.slip(.missed, at: now)
        called.muted = true
        missed.muted = true
        return [.tell(.called(call.notice(at: now))), .tell(.missed(call.notice(at: now))), .write(called), .write(missed)]
    }

    mutating func call(id: CallID, trigger: CallTrigger, origin: CallOrigin, visit: VisitID?, urgent: Bool, at now: Moment)
        -> [Effect]
    {
        let known = calls.firstIndex { $0.id == id } ?? visit.flatMap { visit in calls.firstIndex { $0.visit == visit } }
        if let index = known {
            if urgent { calls[index].urgent = true }
            let effects = pressedAgain(index, byButton: false, at: now)
            return [.answer(.call(calls[index].notice(at: now)))] + effects
        }
        guard makeRoom() else { return [.answer(.refused(.tooMany))] }
        let effects = begin(id: id, trigger: trigger, origin: origin, visit: visit, urgent: urgent, at: now)
        return [.answer(.call(calls[calls.count - 1].notice(at: now)))] + effects
    }

    mutating func gesture(_ how: AcknowledgeHow, at now: Moment) -> [Effect] {
        // The second press of a double means the call the first one answered, even if another call sounds by now.
        let meant = how == .withCustomer ? lastGestureCall.flatMap { id in calls.firstIndex { $0.id == id } } : nil
        guard let index = meant ?? longestWaiting else { return [] }
        lastGestureCall = calls[index].id
        return acknowledge(index, how: how, by: nil, at: now).1
    }

    mutating func acknowledge(_ index: Int, how: AcknowledgeHow, by: StaffName?, at now: Moment) -> (BellReply, [Effect]) {
        if calls[index].phase == .withCustomer, how != .withCustomer { return (.call(calls[index].notice(at: now)), []) }
        switch how {
        case .coming: calls[index].phase = .acknowledged(due: now.adding(milliseconds: settings.arriveWithin))
        case .inAboutTenMinutes: calls[index].phase = .acknowledged(due: now.adding(milliseconds: settings.laterWithin))
        case .withCustomer: calls[index].phase = .withCustomer
        }
        calls[index].how = how
        calls[index].by = by ?? calls[index].by
        var slip = calls[index].slip(.acknowledged, at: now)
        slip.how = how
        slip.by = by
        let notice = calls[index].notice(at: now)
        return (.call(notice), [.tell(.acknowledged(notice, how: how, by: by)), .write(slip)])
    }

    mutating func resolve(_ index: Int, as outcome: CallOutcome, by: StaffName?, at now: Moment) -> (BellReply, [Effect]) {
        let call = calls.remove(at: index)
        var slip = call.slip(.resolved, at: now)
        slip.outcome = outcome
        slip.by = by
        var notice = call.notice(at: now)
        notice.state = .resolved
        return (.call(notice), [.tell(.resolved(notice, as: outcome, by: by)), .write(slip)])
    }

    /// One open call a visit: a visit that has one keeps it, and this call stays as it is.
    mutating func attach(_ index: Int, to visit: VisitID, at now: Moment) -> (BellReply, [Effect]) {
        guard calls[index].visit == nil, !calls.contains(where: { $0.visit == visit }) else {
            return (calls[index].visit == visit ? .call(calls[index].notice(at: now)) : .refused(.busy), [])
        }
        calls[index].visit = visit
        let notice = calls[index].notice(at: now)
        return (.call(notice), [.tell(.attached(notice)), .write(calls[index].slip(.attached, at: now))])
    }

    /// A press without a visit, and a visit begun soon after it, are the same customer.
    mutating func attachRecent(to visit: VisitID, at now: Moment) -> [Effect] {
        let recent = calls.lastIndex { call in
            call.visit == nil && call.origin == .button && call.phase != .withCustomer
                && now.milliseconds(since: call.made) <= BellSettings.attachWithin
        }
        return recent.map { attach($0, to: visit, at: now).1 } ?? []
    }

    /// Counted, and sounding again: unless the button is to be quiet and nobody has answered this call, so that nobody is there.
    private mutating func pressedAgain(_ index: Int, byButton: Bool, at now: Moment) -> [Effect] {
        calls[index].presses += 1
        let muted = byButton && isQuiet(at: now) && calls[index].phase == .missed
        if !muted {
            if !calls[index].isSounding {
                calls[index].waitingSince = now
                calls[index].escalated = false
                calls[index].nobodyFreeTold = false
                calls[index].phase = .sounding(stops: now.adding(milliseconds: settings.maximumSounding))
                calls[index].how = nil
                calls[index].by = nil
            }
            page(at: now)
        }
        var slip = calls[index].slip(.pressedAgain, at: now)
        slip.muted = muted
        return [.tell(.pressedAgain(calls[index].notice(at: now))), .write(slip)]
    }

    private mutating func begin(
        id: CallID, trigger: CallTrigger, origin: CallOrigin, visit: VisitID?, urgent: Bool, at now: Moment
    ) -> [Effect] {
        let stops = now.adding(milliseconds: settings.maximumSounding)
        let call = OpenCall(
            id: id, trigger: trigger, origin: origin, urgent: urgent, visit: visit, phase: .sounding(stops: stops), made: now)
        calls.append(call)
        page(at: now)
        return [.tell(.called(call.notice(at: now))), .write(call.slip(.called, at: now))]
    }

    /// A page begins: its pattern starts afresh, with sound.
    mutating func page(at now: Moment) {
        sounded += 1
        soundBegan = now
    }

    private func callOfPress(at now: Moment) -> Int? {
        if let visit { return calls.lastIndex { $0.visit == visit } }
        return calls.lastIndex { call in
            guard call.visit == nil, call.origin == .button else { return false }
            switch call.phase {
            case .sounding, .acknowledged: return true
            // A customer who is still there after the page has ended; not the one of yesterday evening.
            case .missed: return now.milliseconds(since: call.made) <= BellSettings.restoredSoundsUntil
            case .withCustomer: return false
            }
        }
    }

    /// Lets go of the oldest call that somebody has seen to; the ledger keeps it. False where every call is sounding.
    private mutating func makeRoom() -> Bool {
        guard calls.count >= BellRules.mostCalls else { return true }
        let oldest =
            calls.firstIndex { $0.phase == .withCustomer } ?? calls.firstIndex { !$0.isUnanswered }
            ?? calls.firstIndex { !$0.isSounding }
        guard let oldest else { return false }
        calls.remove(at: oldest)
        return true
    }
}
