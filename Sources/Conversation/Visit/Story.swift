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
        let speech = staffSay
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

    /// As staff are spoken to: in the shop's first language.
    var staffSay: Speech {
        Speech(content: content, zone: zone, wording: Wording(language: content.languages[0], content: content), now: now)
    }

    /// What was chosen so far of a booking that is not made, for staff to go on with.
    package var halfMadeBooking: BookingDraft? { draft == BookingDraft() ? nil : draft }
}
