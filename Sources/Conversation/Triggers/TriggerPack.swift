internal import Shop

/// The built-in rules of one language, as data that can be read and argued with. `WordPattern` gives the grammar of the patterns.
struct TriggerPack: Sendable {
    /// One reason to call a person.
    struct Rule: Sendable {
        /// Continues "The customer …".
        var says: String
        var trigger: HandoffRules.Trigger
        var isSafety = false
        /// One a line; any of them fires the rule.
        var patterns: String
        /// One a line; a match that shares a word with one of these does not count.
        var unless = ""
    }

    /// Something a line may hold that is no reason by itself; `TriggerRules` combines several.
    struct Signal: Sendable {
        enum Kind: Sendable, Equatable {
            /// Dissatisfied and says so: upset by itself, a complex matter beside a booking.
            case complaint
            /// Work that went wrong, told without anger: no reason by itself, a complex matter beside a booking.
            case fault
            /// Words that are a grievance once they are shouted.
            case grievance
            /// A bare "help": the customer means the assistant, unless it is cried out.
            case cry
            /// "also", "and another thing": what follows is a matter of its own.
            case joint
            /// A subject. Two of different families in one line are two unrelated matters.
            case matter(Family)
        }

        /// Matters of one family belong together: booking and its price are one visit to the counter.
        enum Family: String, Sendable {
            case booking, changing, lostProperty, job, product, money, voucher, complaint, place
        }

        var kind: Kind
        var patterns: String
        var unless = ""
    }

    /// What a line tells of when its concepts stand near each other, in any order and any words.
    struct Scene: Sendable {
        /// Continues "The customer …".
        var says: String
        var trigger: HandoffRules.Trigger
        var isSafety = false
        /// One alternative a line: names of concepts. `SceneTable` gives the grammar.
        var together: String
        /// Names of concepts that excuse it.
        var unless = ""
        /// Told without insult or threat: beside a booking it is a complex matter, not an upset customer.
        var isCalm = false
    }

    var language: Language
    /// What people type for what they mean; may become several words.
    var shorthand: [String: String]
    /// Other ways to read a word that is itself a word: "2" is "to", "too", "two".
    var readings: [String: String]
    /// Words often typed as two: "some one".
    var joined: [String]
    /// Ordinary words so near a word of the rules that slips would confuse them; never repaired.
    var everyday: String
    /// `@name` in a pattern.
    var sets: [String: String]
    /// Harmless whatever the rule.
    var harmless: String
    var rules: [Rule]
    var signals: [Signal]
    /// Patterns, one a line, by the name that scenes use.
    var concepts: [String: String]

    /// Lines that begin with `//` are comments.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.hasPrefix("//") }.map(String.init)
    }
}
