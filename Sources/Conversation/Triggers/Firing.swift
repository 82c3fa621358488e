package import Shop

/// One rule that fired on one line: why a person is called.
package struct Firing: Equatable, Sendable {
    package var trigger: HandoffRules.Trigger
    /// true: page at once; false: offer, one key pages.
    package var pagesAtOnce: Bool
    /// Whom to ask for, if the owner says.
    package var person: String?
    /// One sentence for staff and the owner: the rule, and the words that matched, folded to letters and digits; at most 200 characters.
    package var because: String
    /// The words that matched, as in `because`; empty where none did.
    var words = ""
    /// Somebody may be hurt or in danger: sorts before everything else and can't be switched off by the owner.
    package var isSafety: Bool
    /// No rule knows the line; it only sounds like others that need a person. Gives way wherever the line is an answer to what was asked.
    package var isGuess = false
    /// Swearing or an insult and nothing else: met calmly, with a person offered; a second in a row pages.
    package var isBareInsult = false

    /// Also where a name or a number is asked for.
    var isHeardAnywhere: Bool { pagesAtOnce || isBareInsult }

    package init(
        trigger: HandoffRules.Trigger, pagesAtOnce: Bool, person: String? = nil, because: String, isSafety: Bool = false
    ) {
        self.trigger = trigger
        self.pagesAtOnce = pagesAtOnce
        self.person = person
        self.because = because
        self.isSafety = isSafety
    }
}
