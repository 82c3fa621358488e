import Diary
import Shop

/// What the diary answers, told to the customer: only what is on the disk is confirmed.
extension Visit {
    mutating func take(_ answer: DiaryAnswer, in world: Surroundings) {
        // Made beside the conversation, whatever is being waited for.
        switch answer {
        case .promised(let until): return tellPromised(until)
        case .notPromised: return tell(.notPromised)
        case .released: return
        case .held, .booked, .made, .moved, .cancelled, .found, .notFound, .tooManyAttempts, .refused, .failed, .waiting,
            .numbered, .lostCodeNoted, .recalled, .remembered, .forgotten, .callbackPromised:
            break
        }
        let asked = awaiting
        awaiting = nil
        switch answer {
        case .held(let slots):
            draft.slots = slots
            draft.day = slots.first.map { zone.local($0.start).date }
            // Where the name is known it is not asked again, which would say what is kept now.
            if draft.customer != nil, draft.phone == nil, let kept = say.draft(draft) { tell(.slotKept, ["draft": kept]) }
            proceed(in: world)
        case .booked(let bookings): tellBooked(bookings)
        case .made(let finished): tellMade(finished)
        case .moved(let bookings): tellMoved(bookings)
        case .cancelled(let bookings): tellCancelled(bookings)
        case .found(let bookings): showFound(bookings)
        case .notFound:
            tell(.notFound)
            stage = .code
            askAgain()
        case .tooManyAttempts:
            stage = .desk
            tell(.tooManyAttempts)
            askAgain()
        case .refused(let refusal): takeRefusal(refusal, in: world)
        case .callbackPromised(let callback): tellCallback(callback)
        case .failed: takeFailure(of: asked)
        case .waiting(let place): tellWaiting(place)
        case .numbered(let number): tellNumber(number)
        case .lostCodeNoted(let found): askStaffForCode(found)
        case .recalled(let choice): takeRecalled(choice, asked: asked, in: world)
        case .remembered, .forgotten: tellMemory(answer)
        case .released, .promised, .notPromised: break
        }
    }

    private mutating func tellBooked(_ bookings: [Booking]) {
        guard let first = bookings.first else { return takeFailure(of: nil) }
        let values = valuesOf(bookings)
        tell(first.awaitsStaff ? .bookedAwaitingStaff : .booked, values)
        tell(wording(.bookedCode, values), recorded: wording(.bookedCode, values.merging(["code": "…"]) { $1 }))
        settle(.booked, staffSay.values(of: bookings))
        story.made += 1
        offerRemembering(draft.phone)
        draft = BookingDraft()
        stage = .desk
        askAgain()
    }

    /// Whatever is refused, what was chosen stays: another time, or a person, can finish it.
    private mutating func takeRefusal(_ refusal: BookingRefusal, in world: Surroundings) {
        draft.slots = []
        if draft.when?.exact != nil { draft.when?.forgetTime() }
        switch refusal {
        case .taken, .past, .closed, .offGrid, .notOffered: tell(.slotTaken)
        case .tooSoon: tell(.tooSoon)
        case .tooFar: tell(.dayTooFar, ["days": String(content.bookingRules.horizonDays)])
        case .untrustedClock: return askForDate()
        case .tooMany:
            stage = .desk
            tell(.tooManyOpen, ["count": String(content.bookingRules.maximumOpenPerPhone)])
            return askAgain()
        }
        proceed(in: world)
    }

    /// The half-made booking stays: a person can finish it.
    private mutating func takeFailure(of request: DiaryRequest?) {
        stage = .desk
        if case .callBack? = request { tell(.callbackFailed) } else { tell(.cannotBookNow) }
        askAgain()
    }

    // MARK: The date

    /// Nothing is promised for a day while nobody knows which day it is: staff are called to confirm it, and the booking then goes on.
    mutating func askForDate() {
        stage = .desk
        tell(.untrustedClock)
        if !waitsForDate {
            waitsForDate = true
            callPerson(
                CallDraft(
                    trigger: .topic,
                    reason:
                        "The computer says it is \(localNow), which may be wrong. Confirm or set its clock, then the customer can book."
                ))
        }
        askAgain()
    }

    /// Something in the diary or about its clock has changed elsewhere.
    mutating func lookAgain(in world: Surroundings) {
        guard awaiting == nil else { return }
        if waitsForDate, world.now.isClockTrusted {
            waitsForDate = false
            body = []
            tell(.dateConfirmed)
            if stage == .desk || stage == .waiting, halfMadeBooking != nil { return proceed(in: world) }
        }
        offerFreedPlace(in: world)
    }
}
