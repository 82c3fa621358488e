import Foundation
import Testing

/// Where a customer may be when somebody else comes to the keys.
enum CounterState: String, CaseIterable, CustomTestStringConvertible {
    case menu, typing, services, day, bookingName, phone, confirm, bookingCode, staffPIN, idleWarning

    var testDescription: String { rawValue }

    /// Types its way there.
    func reach(_ terminal: PseudoTerminal, _ shop: ScratchShop, _ machine: FaultyMachine) throws {
        let booking = [
            ("3", "What would you like to book"), ("2", "With whom"), ("1", "Which day"), ("1\r", "what time"),
            ("1\r", "Your name"),
            ("\r", "phone number"), ("0171 2345678\r", "Is that right?"),
        ]
        let steps =
            switch self {
            case .menu: booking.prefix(0)
            case .typing: [("where can i p", "where can i p")][...]
            case .services: booking.prefix(1)
            case .day: booking.prefix(3)
            case .bookingName: booking.prefix(5)
            case .phone: booking.prefix(6)
            case .confirm: booking.prefix(7)
            case .bookingCode: [("4", "six digits")][...]
            case .staffPIN: [("..\r", "PIN, and Enter")][...]
            case .idleWarning: [("1", "Our prices")][...]
            }
        for (typed, shown) in steps {
            terminal.type(typed)
            try terminal.expect(shown)
        }
        guard self == .idleWarning else { return }
        machine.fault.sinceBoot += 61_000
        // The counter looks at its clock when something happens.
        terminal.resize(columns: 61, rows: 40)
        try terminal.expect("Are you still there")
    }
}

enum SampleShop {
    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path
}

extension ScratchShop {
    /// The counter of the sample shop on a terminal, at its greeting.
    func openCounter(
        _ environment: [String: String] = [:], columns: UInt16 = 60, rows: UInt16 = 40
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", SampleShop.path],
            environment: ["DESKBELL_HOME": home].merging(self.environment) { $1 }.merging(environment) { $1 }, columns: columns,
            rows: rows)
        try terminal.expect("Your question")
        return terminal
    }
}
