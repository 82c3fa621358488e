import Shop

/// A change of the shop that waits for somebody's yes, in words.
struct ContentOffer: Equatable, Sendable {
    enum Subject: Equatable, Sendable {
        /// What a stick brought, and what was installed when its difference was shown.
        case stick(id: String, over: String?)
        /// What holds now, to be taken back.
        case undo(of: String)
    }

    /// Which of them is looked at.
    enum Wish: Equatable, Sendable { case stick, undo }

    let subject: Subject
    let title: String
    /// What would change, what is wrong, what to mind.
    let lines: [String]
    /// To be answered with yes, one after the other, before the deed.
    let questions: [String]
    /// What a yes does; nil where there is nothing to say yes to.
    let deed: String?
    let needsPIN: Bool
}

/// What came of a yes.
enum ContentAnswer: Equatable, Sendable {
    case done(String)
    case refused(String)
}
