package import Shop

/// What a line can be about.
package enum Intent: Hashable, Sendable {
    case entry(Entry.ID)
    case task(Task)
    case fact(Fact)
    /// "let me talk to someone"
    case person
    case chat(Chat)

    /// What the assistant does itself. The raw values are those of `ask --json`.
    package enum Task: String, CaseIterable, Sendable {
        case book, move, cancel
        case lookUp = "look-up"
        case walkIn = "walk-in"
    }

    /// What is answered from hours, services and the diary, never from an entry's text alone.
    package enum Fact: String, CaseIterable, Sendable {
        /// "are you open on Christmas Eve": the date, if any, is in the line.
        case openingHours = "opening-hours"
        /// "how much is a cut and colour": the services are in `Understanding.services`.
        case price
        /// "how long does a colour take"
        case duration
        /// "who is in tomorrow"
        case whoIsIn = "who-is-in"
        /// "who does balayage"
        case whoDoes = "who-does"
        /// "when is the next free slot with anyone"
        case nextFree = "next-free"
        /// "what do you offer"
        case services
    }

    package enum Chat: String, CaseIterable, Sendable {
        case greeting, thanks, goodbye, `repeat`, help, yes, no, profanity
        case startOver = "start-over"
        /// "are you a robot?"
        case whoAreYou = "who-are-you"
    }
}

/// What the engine makes of one line, and why.
package struct Understanding: Equatable, Sendable {
    package enum Outcome: Equatable, Sendable {
        case intent(Intent)
        /// Too close or too thin to call: one to three, best first; ask, in the owner's wording.
        case suggest([Intent])
        case unknown
    }

    package struct Candidate: Equatable, Sendable {
        package var entry: Entry.ID
        /// 0...1
        package var confidence: Double

        package init(entry: Entry.ID, confidence: Double) {
            self.entry = entry
            self.confidence = confidence
        }
    }

    package var outcome: Outcome
    /// 0...1, comparable across questions to one shop: of the intent, of the first suggestion; of the nearest entry where the outcome
    /// is `unknown`.
    package var confidence: Double
    /// The owner's entries only: up to three, best first, whatever the outcome.
    package var candidates: [Candidate]
    /// Named in the line, in its order, slips repaired.
    package var services: [Service.ID]
    package var providers: [Provider.ID]
    /// Names, and nothing said about them: "jonas", "beard trim and fringe".
    package var isNamesOnly = false
    /// Services of a kind, where only the kind is named: all cuts for "cut".
    package var kinds: [Service.ID] = []
    /// The words as read that are no part of a name.
    package var beside: [String] = []
    /// Meaning counted. Where it did not, likeness is that of letters, and comes higher for less.
    package var isByMeaning = false
    /// The words as read that carry a subject, and that the first of the owner's entries says nothing of or like.
    package var strangers: [String] = []
    /// The line as it was read: lower case, shorthand written out, slips mended.
    package var readAs = ""
    /// Guessed from the line; nil where its words do not tell.
    package var language: Language?
    /// One sentence for the owner: which phrasings and words decided.
    package var because: String

    package init(
        outcome: Outcome, confidence: Double, candidates: [Candidate] = [], services: [Service.ID] = [],
        providers: [Provider.ID] = [], language: Language? = nil, because: String
    ) {
        self.outcome = outcome
        self.confidence = confidence
        self.candidates = candidates
        self.services = services
        self.providers = providers
        self.language = language
        self.because = because
    }
}
