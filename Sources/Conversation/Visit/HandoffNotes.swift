/// What the conversation leaves with a call for the person who comes: structured, so that a card can be drawn from it at any width and a
/// half-made booking can be taken up where it stands. Kept as JSON beside the call.
package struct HandoffNotes: Codable, Equatable, Sendable {
    /// A question in the customer's words, and how often it was asked, in whatever words.
    package struct Asked: Codable, Equatable, Sendable {
        package var text: String
        package var times: Int
    }

    /// A rule that fired, and why in words.
    package struct Reason: Codable, Equatable, Sendable {
        package var trigger: String
        package var because: String
    }

    /// Oldest first; the last eight.
    package var asked: [Asked]
    /// Answers shown, by question of the entry or name of the task; the last eight.
    package var shown: [String]
    /// Answers the customer marked as no help.
    package var refused: [String]
    package var notUnderstood: Int
    /// What was settled here before the call.
    package var done: [String]
    /// Every rule that fired, oldest first; the last eight.
    package var reasons: [Reason]
    /// How often a person was asked for: by word, by key, by button.
    package var personAsked: Int
    /// BCP 47, of the conversation now.
    package var language: String
    package var booking: HalfMadeBooking?
}
