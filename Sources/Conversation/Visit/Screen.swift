/// What the customer sees, as values; the terminal draws it, the plain counter prints its turns.
package struct Screen: Equatable, Sendable {
    package enum Block: Equatable, Sendable {
        /// What the customer typed last.
        case customer(String)
        case paragraph(String)
        case choice(key: String, label: String)
    }

    package var shopName: String
    /// "DEMONSTRATION …", where it is one.
    package var demonstration: String?
    /// Open or closed, and until when.
    package var opening: String
    /// The state of a call, a warning, a fault; empty when all is quiet.
    package var notices: [String]
    package var body: [Block]
    /// Before the cursor.
    package var prompt: String
    /// What the single keys do, one a part.
    package var keyHelp: [String]
    /// They act without Enter while the line is empty.
    package var hotKeys: Set<Character>
    /// Personal data is typed here: it is not to be kept in any history.
    package var isPrivate: Bool
    /// Where not all of it fits: "{key} more, {page} of {pages}".
    package var keyMore: String
    /// Grows with every call that the bell confirms; each time the counter makes a sound.
    package var chimes = 0
}

/// The keys that mean the same on every screen. All of them are on a number pad.
package enum Key {
    /// On screens where no number is typed.
    package static let person: Character = "0"
    /// On every screen, a phone number's too.
    package static let personAnywhere: Character = "*"
    package static let newCustomer: Character = "/"
    package static let back: Character = "-"
    package static let helped: Character = "+"
    package static let notHelped: Character = "-"
    /// In the menu, where there is a voice; the keyboard's key with the headphones on it.
    package static let aloud: Character = "8"
    /// In the menu after an answer that was no help.
    package static let wrong: Character = "7"
}
