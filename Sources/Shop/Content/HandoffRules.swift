/// When a person is called, and how long the shop gives itself to come.
package struct HandoffRules: Equatable, Sendable {
    /// Why a call was made; the words of `ask --json` and `calls list --json`.
    package enum Trigger: String, CaseIterable, Sendable {
        case request, button, urgent, upset, complex, `repeat`, topic
    }

    /// Words or patterns that bring a person. A phrase is matched on whole words after normalisation.
    package struct Rule: Equatable, Sendable {
        package var trigger: Trigger
        package var phrases: [String]
        /// Harmless look-alikes: where one of these matches the rule does not fire.
        package var unless: [String]
        /// Entries tagged so always go to a person.
        package var tag: String?
        /// Whom to ask for, if the owner says.
        package var person: String?
        /// true: page at once; false: offer, one key pages.
        package var pagesAtOnce: Bool
        package var source: Source

        package init(
            trigger: Trigger, phrases: [String], unless: [String] = [], tag: String? = nil, person: String? = nil,
            pagesAtOnce: Bool,
            source: Source
        ) {
            self.trigger = trigger
            self.phrases = phrases
            self.unless = unless
            self.tag = tag
            self.person = person
            self.pagesAtOnce = pagesAtOnce
            self.source = source
        }
    }

    /// The owner's rules; the built-in ones are `Conversation`'s.
    package var rules: [Rule] = []
    /// Seconds after which an unanswered page sounds louder.
    package var escalateAfter = 60
    /// Seconds after which the customer is told that nobody is free.
    package var nobodyFreeAfter = 180
    /// Seconds within which someone who said "coming" must be there.
    package var arriveWithin = 300
    /// Seconds a page may sound.
    package var maximumSounding = 300
    /// Whether the button sounds outside opening hours; an owner who says nothing has a bell that always rings.
    package var ringsWhenClosed = true
    /// When the bell is tested every day; nil: shortly before opening.
    package var testsBellAt: TimeOfDay?
    /// Said when the bell itself is broken: "Please knock on the door behind the till."
    package var fallback: [Language: String] = [:]
    /// Seconds without a key until the counter asks whether anyone is still there.
    package var idleWarningAfter = 60
    /// Seconds more until it starts again for the next customer; at least 20 (WCAG 2.2.1).
    package var idleResetAfter = 30

    package init() {}
}
