import Diary
import Shop

/// What staff are told before they walk over: collected on the way, because the transcript is too long for one glance.
struct Story: Equatable, Sendable {
    /// The customer's questions in their words, oldest first; the last twenty.
    var questions: [Question] = []
    /// What was answered, by question of the entry or name of the task.
    var shown: [String] = []
    /// Answers the customer marked as no help.
    var refused: [String] = []
    var notUnderstood = 0
    var triggers: [CallDraft] = []
    var booked: [String] = []
    /// Bookings made in this visit, by the customer or by staff, that the customer was told of.
    var made = 0

    /// Offered and not yet taken up: whoever then asks for a person is called for this.
    var offered: CallDraft?

    mutating func asked(_ question: Question) {
        questions.append(question)
        if questions.count > 20 { questions.removeFirst() }
    }

    /// How often the question was asked before, in whatever words.
    func repeats(of question: Question) -> Int { questions.count { $0.isLike(question) } }

    /// Each question once, in the words it was asked in last, with how often; the last eight.
    var asked: [HandoffNotes.Asked] {
        var asked: [(question: Question, times: Int)] = []
        for question in questions {
            let known = asked.firstIndex { $0.question.isLike(question) }
            let times = known.map { asked.remove(at: $0).times } ?? 0
            asked.append((question, times + 1))
        }
        return asked.suffix(8).map { HandoffNotes.Asked(text: String($0.question.text.prefix(200)), times: $0.times) }
    }

    /// The latest of the most serious: a key pressed afterwards does not hide a burning scalp.
    var gravestTrigger: CallDraft? {
        triggers.max { $0.gravity < $1.gravity || $0.gravity == $1.gravity }
    }
}

extension Visit {
    /// One screen for staff, in the shop's first language: why, what they want, what was tried, the booking. No name and no phone number.
    package var handoffSummary: String {
        let speech = staffSay
        var lines: [String] = []
        if let gravest = story.gravestTrigger { lines.append("Called because: \(gravest.reason)") }
        if let person = story.gravestTrigger?.person { lines.append("For: \(person)") }
        if !story.questions.isEmpty {
            lines.append("Asked: " + story.questions.suffix(4).map { "“\($0.text)”" }.joined(separator: ", "))
        }
        if !story.shown.isEmpty { lines.append("Answered: " + story.shown.suffix(4).joined(separator: "; ")) }
        if !story.refused.isEmpty { lines.append("No help: " + story.refused.joined(separator: "; ")) }
        if story.notUnderstood > 0 { lines.append("Not understood: \(story.notUnderstood)") }
        if let half = speech.draft(draft) { lines.append("Half-made booking: \(half)") }
        if !story.booked.isEmpty { lines.append("Done here: " + story.booked.joined(separator: "; ")) }
        lines.append("Language: \(language.rawValue)")
        return lines.joined(separator: "\n")
    }

    /// As staff are spoken to: in the shop's first language, on any day.
    var staffSay: Speech {
        Speech(
            content: content, zone: zone, wording: Wording(language: content.languages[0], content: content), now: now,
            saysDatesOnly: true)
    }

    /// Settled here, for the card.
    mutating func settle(_ phrase: Phrase, _ values: [String: String]) { story.booked.append(staffSay.wording(phrase, values)) }

    /// How many bookings of this visit the customer knows of.
    package var bookingsMade: Int { story.made }
    /// What was chosen so far of a booking that is not made, for staff to go on with.
    var halfMadeBooking: BookingDraft? { draft == BookingDraft() ? nil : draft }
    /// The same, structured: for the card, and for a booking to be taken up where it stands.
    package var handoffNotes: HandoffNotes {
        let speech = staffSay
        return HandoffNotes(
            asked: story.asked, shown: story.shown.suffix(8), refused: story.refused.suffix(8), notUnderstood: story.notUnderstood,
            done: story.booked,
            reasons: story.triggers.suffix(8).map { HandoffNotes.Reason(trigger: $0.trigger.rawValue, because: $0.reason) },
            personAsked: story.triggers.count { $0.trigger == .request || $0.trigger == .button }, language: language.rawValue,
            booking: draft == BookingDraft()
                ? nil
                : HalfMadeBooking(
                    draft, zone: zone, notice: content.privacyNotice.version, inWords: speech.draft(draft) ?? "",
                    after: story.made))
    }
}
