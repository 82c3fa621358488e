import Answers
import Diary
import Shop

/// Words in the middle of a booking that are no answer to what was asked: a change of mind, a question, nothing that is understood.
extension Visit {
    /// A change of mind is followed, a question answered and the step asked again; what is neither gets the step's own hint.
    mutating func readAside(_ line: String, _ interpretation: Interpretation, in world: Surroundings) {
        guard !line.isEmpty else {
            hearCustomer("")
            return askAgain()
        }
        if correct(line, interpretation, in: world) { return }
        if SpokenWish.goesBack(line) {
            hearCustomer(line)
            return goBack(in: world)
        }
        if interpretation.firing == nil {
            if SpokenWish.stops(line) || isStop(interpretation) {
                hearCustomer(line, as: interpretation)
                return askWhetherToStop()
            }
            if changeMind(line, interpretation, in: world) { return }
            if isStuck(interpretation, line: line) {
                hearCustomer(line, as: interpretation)
                if isThirdRound(Question(line, meaning: interpretation.meaning)) { return askAgain() }
                if case .day = stage { miss(.noSuchDay) } else { miss(.chooseNumber) }
                return askAgain()
            }
        }
        answer(line, in: world)
    }

    var isBooking: Bool {
        switch stage {
        case .service: !choosesWalkIn
        case .provider, .day, .time, .readBack: true
        case .desk, .suggestions, .name, .phone, .code, .digits, .actions, .confirmCancel, .lostPhone, .lostDay, .recallPhone,
            .walkIn, .freed, .confirmStop, .confirmLeave, .waiting, .callbackName, .callbackPhone:
            false
        }
    }

    private func isStop(_ interpretation: Interpretation) -> Bool {
        switch interpretation.understanding.outcome {
        case .intent(.task(.cancel)), .intent(.chat(.startOver)), .intent(.chat(.goodbye)): isBooking
        case .intent, .suggest, .unknown: false
        }
    }

    /// "book" or "yes" in the middle of a booking leads nowhere new, and of a word or two nobody wants to be asked what they meant.
    private func isStuck(_ interpretation: Interpretation, line: String) -> Bool {
        switch interpretation.understanding.outcome {
        case .intent(.task(.book)), .intent(.chat(.yes)), .intent(.chat(.no)), .unknown: true
        case .suggest: line.split(separator: " ").count < 3
        case .intent: false
        }
    }

    /// Says what is expected; after two misses in a row a person is offered beside it.
    mutating func miss(_ hint: Phrase, _ values: [String: String] = [:]) {
        misses += 1
        story.notUnderstood += 1
        tell(hint, values)
        if misses >= 2 { offerPerson(CallDraft(trigger: .repeat, reason: "Two answers in a row did not fit the question.")) }
    }

    // MARK: Stopping

    /// A half-made booking is thrown away only after a yes.
    mutating func askWhetherToStop() {
        interrupt(with: .confirmStop)
        askAgain()
    }

    /// "Cancel" in the middle of a booking may mean another one.
    var otherCancellation: Phrase { draft.moving.isEmpty ? .cancelOther : .cancelMoved }

    mutating func readStop(_ line: String, in world: Surroundings) {
        if line == "3" || SpokenWish.cancelsOther(line) || SpokenWish.meansAnother(line) {
            hearCustomer("3 " + wording(otherCancellation))
            interrupted = nil
            return cancelOther()
        }
        switch answerYesOrNo(line, in: world) {
        case true:
            hearCustomer("1 " + wording(.stopYes))
            interrupted = nil
            stopBooking()
        case false:
            hearCustomer("2 " + wording(.stopNo))
            resume()
            askAgain()
        case nil:
            hearCustomer(line)
            // Where a name is asked anything would be one.
            if interrupted == .name || interrupted == .phone { return askAgain() }
            resume()
            read(line, in: world)
        }
    }

    private mutating func cancelOther() {
        let moving = draft.moving
        guard !moving.isEmpty else { return startMyBooking() }
        draft = BookingDraft()
        stage = .actions(moving)
        chooseCancellation(of: moving)
    }

    /// "/" with a call open or a booking half made asks once; pressed again, or answered with yes, it ends the visit.
    mutating func startAfresh() {
        let isDone = stage == .confirmLeave || call == nil && halfMadeBooking == nil
        if isDone {
            tell(.newCustomer)
            return leave(.newCustomer)
        }
        interrupt(with: .confirmLeave)
        askAgain()
    }

    mutating func readLeave(_ line: String, in world: Surroundings) {
        switch answerYesOrNo(line, in: world) {
        case true:
            hearCustomer("1 " + wording(.leaveYes))
            startAfresh()
        case false:
            hearCustomer("2 " + wording(.leaveNo))
            resume()
            askAgain()
        case nil:
            resume()
            read(line, in: world)
        }
    }

    mutating func askToLeave() {
        if let half = say.draft(draft) { tell(.halfMade, ["draft": half]) }
        tell(call == nil ? .confirmLeave : .confirmLeaveCall)
        offer([("1", wording(.leaveYes)), ("2", wording(.leaveNo))])
    }

    func answerYesOrNo(_ line: String, in world: Surroundings) -> Bool? {
        if line == "1" { return true }
        if line == "2" { return false }
        switch world.interpret(line, language).understanding.outcome {
        case .intent(.chat(.yes)): return true
        case .intent(.chat(.no)): return false
        case .intent, .suggest, .unknown: return nil
        }
    }

    /// A question over the question; what was being asked waits.
    mutating func interrupt(with question: Stage) {
        if interrupted == nil { interrupted = stage }
        stage = question
    }

    mutating func resume() {
        stage = interrupted ?? .desk
        interrupted = nil
    }
}
