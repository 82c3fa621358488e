/// What each command needs. A courtesy to honest people, who learn at once whom to ask; what keeps others out are the rights of the home's
/// files, which only its group may read.
enum CommandRoles {
    /// By the words of the command line. A command that is not here is the owner's.
    static let needed: [String: Role] = [
        // What is on the counter's screen anyway.
        "counter": .customer,
        "ask": .customer,
        "slots": .customer,
        "shop show": .customer,
        "shop check": .customer,

        // Names and phone numbers, and what rings.
        "staff": .staff,
        "bookings list": .staff,
        "bookings show": .staff,
        "bookings add": .staff,
        "bookings move": .staff,
        "bookings cancel": .staff,
        "bookings arrived": .staff,
        "bookings done": .staff,
        "bookings no-show": .staff,
        "bookings export": .staff,
        "calls list": .staff,
        "calls show": .staff,
        "calls acknowledge": .staff,
        "calls resolve": .staff,
        "bell status": .staff,
        "bell call": .staff,
        "bell acknowledge": .staff,
        "bell test": .staff,
        "bell watch": .staff,
        "bell wire": .staff,
        "panel press": .staff,
        "panel release": .staff,
        "panel show": .staff,
        "pin status": .staff,
        "practise": .staff,

        // What changes who may do what.
        "pin set": .owner,
        "pin clear": .owner,
    ]

    static func role(for command: String) -> Role { needed[command] ?? .owner }
}
