import Diary
import Shop

/// What staff finished for the customer, told once, and not asked for again.
extension Visit {
    /// While the diary is being asked something, its answer tells the same.
    mutating func hearMade(_ finished: [FinishedBooking]) {
        guard awaiting == nil, !finished.isEmpty else { return }
        noteActivity()
        body = []
        tellMade(finished)
    }

    /// What was being chosen is made. A booking that is being moved, or whatever else was asked, goes on.
    mutating func tellMade(_ finished: [FinishedBooking]) {
        for made in finished {
            var values = valuesOf(made.bookings), ofStaff = staffSay.values(of: made.bookings)
            let phrase: Phrase
            switch made.maker {
            case .counter: phrase = .booked
            case .staff(nil): phrase = .bookedByStaff
            case .staff(let name?):
                phrase = .bookedByPerson
                values["person"] = name
                ofStaff["person"] = name
            }
            tell(phrase, values)
            tell(wording(.bookedCode, values), recorded: wording(.bookedCode, values.merging(["code": "…"]) { $1 }))
            settle(phrase, ofStaff)
        }
        story.made += finished.count
        if draft.moving.isEmpty {
            draft = BookingDraft()
            interrupted = nil
            if isChoosing { stage = .desk }
        }
        askAgain()
    }

    /// Whether the question is one of a booking that is being made.
    private var isChoosing: Bool {
        switch stage {
        case .service: !choosesWalkIn
        case .provider, .day, .time, .name, .phone, .readBack, .confirmStop, .confirmLeave, .waiting: true
        case .desk, .suggestions, .code, .digits, .callbackName, .callbackPhone, .actions, .confirmCancel, .lostPhone, .lostDay,
            .recallPhone, .walkIn, .freed:
            false
        }
    }
}
