/// Why a customer needed a person: staff's one key when a call ends.
enum CallNeed: String, CaseIterable, Sendable {
    case question, booking, complaint, payment
    case product = "advice"
    case health = "health"
    case wantedPerson = "wanted a person"
    case other

    var inWords: String {
        switch self {
        case .question: "a question it could not answer"
        case .booking: "a booking it could not make"
        case .complaint: "a complaint"
        case .payment: "money"
        case .product: "advice"
        case .health: "health, an emergency"
        case .wantedPerson: "they wanted a person"
        case .other: "something else"
        }
    }
}
