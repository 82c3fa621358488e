import Shop

/// A call of this visit, until staff resolve it.
struct OpenCall: Equatable, Sendable {
    enum State: Equatable, Sendable {
        /// No daemon has taken it yet: nothing sounds.
        case waitingForBell
        case called, escalated, nobodyFree, missed
        case acknowledged(BellNews.AcknowledgedHow, by: String?)
    }
    /// On the monotonic clock.
    var since: Duration
    var state: State
    /// Made by the screen or the button; rung again by either.
    var presses = 1
    /// When staff answered last, on the monotonic clock.
    var answeredAt: Duration?
}

extension Visit {
    /// How long staff's answer stands against another press of the key.
    private static let answerHolds = Duration.seconds(60)

    /// Rings; where a call is open already, rings again.
    /// - Parameter isToldOf: the customer was just told that somebody is being called.
    mutating func callPerson(_ draft: CallDraft, isToldOf: Bool = false) {
        story.triggers.append(draft)
        story.offered = nil
        // Who plays with the key after staff have answered gets their answer again; whoever has waited longer than it takes to come rings.
        if draft.trigger == .request, !isBellDown, let answered = call?.answeredAt, now.monotonic - answered < Self.answerHolds,
            let callNotice
        {
            return tell(callNotice)
        }
        if isBellDown {
            if call == nil { call = OpenCall(since: now.monotonic, state: .waitingForBell) }
            tell(bellFallback)
        } else if let call {
            tell(.alreadyCalled, ["ago": say.ago(now.monotonic - call.since)])
        } else {
            call = OpenCall(since: now.monotonic, state: .called)
            if !isToldOf { tell(.called) }
        }
        // Promised only where the bell or the ledger has it.
        if isKnownClosed, !isBellDown {
            tell(.calledWhenClosed)
            if !hasPromise { isOfferDue = true }
        }
        effects.append(.call(draft))
    }

    /// One key then pages.
    mutating func offerPerson(_ draft: CallDraft) {
        story.triggers.append(draft)
        story.offered = draft
        tell(.offerPerson)
    }

    /// The third time round on the same question, in whatever words and wherever it is typed, a person is called.
    mutating func isThirdRound(_ question: Question) -> Bool {
        let repeats = story.repeats(of: question)
        story.asked(question)
        guard repeats >= 2 else { return false }
        callPerson(
            CallDraft(
                trigger: .repeat,
                reason:
                    "The same question was asked for the \(repeats == 2 ? "third" : "\(repeats + 1)th") time: “\(question.text.prefix(100))”."
            ))
        return true
    }

    mutating func hear(_ news: BellNews) {
        switch news {
        case .called(let age, let byButton):
            chimes += 1
            if call?.state == .waitingForBell {
                call?.state = .called
                return tell(.called)
            }
            guard call == nil else { return }
            call = OpenCall(since: now.monotonic - age, state: .called)
            if byButton {
                story.triggers.append(CallDraft(trigger: .button, reason: "The call button was pressed."))
                noteActivity()
                tell(.called)
            }
        case .pressedAgain:
            call?.presses += 1
            chimes += 1
        case .acknowledged(let how, let by):
            call?.answeredAt = now.monotonic
            changeCall(to: .acknowledged(how, by: by))
            if how == .inTenMinutes, call != nil { offerWhenFree() }
        case .escalated:
            changeCall(to: .escalated)
            // Who is in danger is not asked to choose while the bell grows louder.
            if call != nil, !hasPromise, story.gravestTrigger?.trigger != .urgent { offerWhenFree() }
        case .nobodyFree:
            changeCall(to: .nobodyFree)
            if call != nil, !hasPromise { offerWhenFree() }
        case .missed:
            changeCall(to: .missed)
            if call != nil, !hasPromise { offerWhenFree() }
        case .resolved:
            guard call != nil else { return }
            call = nil
            isOfferDue = false
            noteActivity()
            tell(.resolved)
            askWhetherHelped()
        case .down: isBellDown = true
        case .up: isBellDown = false
        }
    }

    /// One key, where nothing else is being asked.
    private mutating func askWhetherHelped() {
        switch stage {
        case .suggestions where interrupted != nil: break
        case .desk, .suggestions, .waiting:
            stage = .desk
            isFeedbackOpen = true
            tell(.wereYouHelped)
            body += menu()
        case .service, .provider, .day, .time, .name, .phone, .readBack, .code, .digits, .actions, .confirmCancel, .callbackName,
            .callbackPhone, .lostPhone, .lostDay, .recallPhone, .walkIn, .freed, .confirmStop, .confirmLeave:
            break
        }
    }

    /// Somebody may still come: whoever waits for a person is not thrown out.
    var isWaitedFor: Bool {
        switch call?.state {
        case .waitingForBell, .called, .escalated, .acknowledged:
            !hasPromise && !isKnownClosed
        case .nobodyFree: !hasPromise
        case .missed, nil: false
        }
    }

    private mutating func changeCall(to state: OpenCall.State) {
        guard call != nil else { return }
        call?.state = state
        if let callNotice { record(callNotice) }
    }

    /// What the customer reads about their call, wherever they are in the conversation.
    var callNotice: String? {
        guard let call else { return nil }
        let ago = ["ago": say.ago(now.monotonic - call.since)]
        switch call.state {
        // The notice about the bell says it all.
        case .waitingForBell: return nil
        case .called: return wording(.calledAgo, ago)
        case .escalated: return wording(.escalated, ago)
        case .nobodyFree: return wording(.nobodyFree, ago)
        case .missed: return wording(.missed, ago)
        case .acknowledged(.coming, by: nil): return wording(.acknowledged, ago)
        case .acknowledged(.coming, by: let name?): return wording(.acknowledgedBy, ago.merging(["name": name]) { $1 })
        case .acknowledged(.inTenMinutes, by: _): return wording(.inTenMinutes, ago)
        case .acknowledged(.withCustomer, by: _): return wording(.withCustomer, ago)
        }
    }

    /// Said and recorded, but not in the screen's body: there it stands as a notice for as long as it is true.
    private mutating func record(_ text: String) {
        note(Turn(who: .deskbell, text: text))
    }

    var bellFallback: String {
        let own = content.handoff.fallback[language] ?? content.handoff.fallback[content.languages[0]]
        return wording(.bellDown) + " " + (own ?? wording(.bellDownDefault))
    }

    /// The key that calls a person here.
    var personKey: String { String(takesDigits ? Key.personAnywhere : Key.person) }
}
