internal import Shop

/// What a phrasing stands for: one class of the classifier.
enum Topic: Hashable, Sendable {
    case intent(Intent)
    /// What people say to a machine that no shop answers: jokes, orders to forget its orders, homework. Understood as: unknown.
    case elsewhere

    var entry: Entry.ID? {
        switch self {
        case .intent(.entry(let id)): id
        case .intent(.task), .intent(.fact), .intent(.person), .intent(.chat), .elsewhere: nil
        }
    }
}

extension Topic {
    var isFact: Bool {
        switch self {
        case .intent(.fact): true
        case .intent(.entry), .intent(.task), .intent(.person), .intent(.chat), .elsewhere: false
        }
    }

    /// Whether an entry of the owner's may take its place. Tasks and the call for a person stay, beside whatever the owner writes of them.
    var isClaimable: Bool {
        switch self {
        case .intent(.fact), .intent(.chat): true
        // A joke of the owner's does not answer homework.
        case .intent(.entry), .intent(.task), .intent(.person), .elsewhere: false
        }
    }
}

/// One way to ask for a topic.
struct Phrasing: Sendable {
    var text: String
    var topic: Topic
    /// The telling words of an entry's answer, which nobody would ask in.
    var isAnswer = false
}
