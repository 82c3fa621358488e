/// Personal words that a customer typed: neither shown again nor recorded as a part of the visit. The raw values stand in the record, for staff.
enum Withheld: String {
    case name = "(name)", noName = "(no name)", phone = "(phone)", code = "(code)", digits = "(digits)"

    /// What the customer's screen says in their place.
    var phrase: Phrase {
        switch self {
        case .name: .withheldName
        case .noName: .withheldNoName
        case .phone: .withheldPhone
        case .code: .withheldCode
        case .digits: .withheldDigits
        }
    }
}
