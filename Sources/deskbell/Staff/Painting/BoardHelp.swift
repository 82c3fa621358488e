import Bell
import Diary
import Ledger

/// What the keys do, in words.
enum BoardHelp {
    /// For the foot of the screen.
    static func keys(_ board: StaffBoard) -> [String] {
        switch board.mode {
        case .lists: ownKeys(board) + everywhere(board)
        case .card: ownKeys(board).filter { !$0.hasPrefix("0 ") } + [". back"]
        case .outcome, .need, .more, .confirmDate: [". back"]
        case .booking, .bookingChange: ["Enter on", "Esc one step back"]
        case .block, .lostCode: ["Enter on", "Esc away"]
        case .content: ["- + up, down", ". back"]
        case .day: ["4 day before", "6 day after", "5 today", "- + up, down", ". back"]
        case .help: ["any key back"]
        }
    }

    private static func ownKeys(_ board: StaffBoard) -> [String] {
        switch board.part {
        case .calls: board.calls.isEmpty ? [] : ["1 coming", "2 with customer", "3 resolve", "4 later", "0 card"]
        case .callbacks: board.callbacks.isEmpty ? [] : ["1 reached", "2 booked", "3 not reached"]
        case .line: board.line.isEmpty ? [] : ["1 call, start", "3 done", "4 no-show"]
        case .diary:
            board.bookings.isEmpty
                ? []
                : [
                    board.chosenBooking?.booking.awaitsStaff == true ? "1 confirm" : "1 here", "2 done", "3 no-show", "4 cancel",
                    "0 move",
                ]
        }
    }

    private static func everywhere(_ board: StaffBoard) -> [String] {
        let leaving =
            switch board.place {
            case .screen: "q quit"
            case .counter: ". back to the customer"
            }
        return ["- + choose", "5 book", "6 block", "7 next list", "8 next in line", "9 more", leaving]
    }

    static let outcomes = ["helped", "booked", "they want a callback", "they have left", "false alarm"]

    static let more: [(String, String)] = [
        ("1", "A customer has lost their code"), ("2", "Confirm the date"), ("3", "Open the call again that was resolved last"),
        ("4", "The whole day, as columns"), ("5", "What the keys do"), ("6", "Close"),
        ("7", "What the owner's stick brought"), ("8", "Take the last change of the shop back"),
        ("9", "Find a booking: move it, or cancel it"), (".", "Back"),
    ]

    static let page = [
        "Marks: !! urgent   ! upset   * waits   x missed   ~ coming   + with the customer   z later   ? wants your yes",
        "Calls: 1 a coming · 2 t with the customer · 3 r resolve, then how and why · 4 s look again in ten minutes · 0 c the whole card",
        "In one key: h helped · b booked · l left · f false alarm",
        "Today: 1 here · 2 done · 3 no-show · 4 cancel · 0 v move · 9, then 9 a booking of another day",
        "Anywhere: - + choose · 7 Tab next list · 5 n book · 6 o block time, or give it back · 8 w next in line · d the whole day · 9 m more · u take the shop's last change back",
        "At the counter the staff view is opened with .. and Enter, then the PIN. It closes by itself after a minute without a key.",
    ]
}
