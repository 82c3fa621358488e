import Diary
import Shop

/// What staff are told before they walk over: collected on the way, because the transcript is too long for one glance.
struct Story: Equatable, Sendable {
    /// The customer's questions in their words, oldest first; the last twenty.
    var questions: [String] = []
    /// What was answered, by question of the entry or name of the task.
    var shown: [String] = []
    /// Answers the customer marked as no help.
    var refused: [String] = []
    var notUnderstood = 0
    var triggers: [CallDraft] = []
    var booked: [String] = []

    mutating func asked(_ question: String) {
        questions.append(question)
        if questions.count > 20 { questions.removeFirst() }
    }

    /// How often something like `question` was asked before.
    func repeats(of question: String) -> Int {
        questions.count { Self.key($0) == Self.key(question) }
    }

    /// Each question once, in the words it was asked in last, with how often; the last eight.
    var asked: [HandoffNotes.Asked] {
        var asked: [HandoffNotes.Asked] = []
        for question in questions {
            let known = asked.firstIndex { Self.key($0.text) == Self.key(question) }
            let times = known.map { asked.remove(at: $0).times } ?? 0
            asked.append(HandoffNotes.Asked(text: String(question.prefix(200)), times: times + 1))
        }
        return asked.suffix(8)
    }

    /// The latest of the most serious: a key pressed afterwards does not hide a burning scalp.
    var gravestTrigger: CallDraft? {
        triggers.max { $0.gravity < $1.gravity || $0.gravity == $1.gravity }
    }

    private static func key(_ question: String) -> [Substring] {
        question.lowercased().split { !$0.isLetter && !$0.isNumber }.sorted()
    }
}

extension Visit {
    /// One screen for staff, in the shop's first language: why, what they want, what was tried, the booking. No name and no phone number.
    package var handoffSummary: String {
        let staff = Wording(language: content.languages[0], content: content)
        let speech = Speech(content: content, zone: zone, wording: staff, now: now)
        var lines: [String] = []
        if let gravest = story.gravestTrigger { lines.append("Called because: \(gravest.reason)") }
        if let person = story.gravestTrigger?.person { lines.append("For: \(person)") }
        if !story.questions.isEmpty {
            lines.append("Asked: " + story.questions.suffix(4).map { "“\($0)”" }.joined(separator: ", "))
        }
        if !story.shown.isEmpty { lines.append("Answered: " + story.shown.suffix(4).joined(separator: "; ")) }
        if !story.refused.isEmpty { lines.append("No help: " + story.refused.joined(separator: "; ")) }
        if story.notUnderstood > 0 { lines.append("Not understood: \(story.notUnderstood)") }
        if let half = speech.draft(draft) { lines.append("Half-made booking: \(half)") }
        if !story.booked.isEmpty { lines.append("Done here: " + story.booked.joined(separator: "; ")) }
        lines.append("Language: \(language.rawValue)")
        return lines.joined(separator: "\n")
    }

    /// The same, structured: for the card, and for a booking to be taken up where it stands.
    package var handoffNotes: HandoffNotes {
        let staff = Wording(language: content.languages[0], content: content)
        let speech = Speech(content: content, zone: zone, wording: staff, now: now)
        return HandoffNotes(
            asked: story.asked, shown: story.shown.suffix(8), refused: story.refused.suffix(8), notUnderstood: story.notUnderstood,
            done: story.booked,
            reasons: story.triggers.suffix(8).map { HandoffNotes.Reason(trigger: $0.trigger.rawValue, because: $0.reason) },
            personAsked: story.triggers.count { $0.trigger == .request || $0.trigger == .button }, language: language.rawValue,
            booking: draft == BookingDraft()
                ? nil
                : HalfMadeBooking(draft, zone: zone, notice: content.privacyNotice.version, inWords: speech.draft(draft) ?? ""))
    }
}
