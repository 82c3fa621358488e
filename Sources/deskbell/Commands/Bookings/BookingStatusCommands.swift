import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsCancel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancels one booking; its time is free at once.",
        discussion: "Example: deskbell bookings cancel 471203 --reason \"customer is ill\"")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @Option(help: ArgumentHelp("Kept in its history; without names.", valueName: "text")) var reason = ""
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        try BookingStatusChange(places: places, code: code, staff: staff, json: json).become(.cancelled, reason: reason)
    }
}

struct BookingsArrived: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrived", abstract: "The customer is here.", discussion: "Example: deskbell bookings arrived 471203 --by Mara"
    )

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try BookingStatusChange(places: places, code: code, staff: staff, json: json).become(.arrived) }
}

struct BookingsDone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "The customer has been served.", discussion: "Example: deskbell bookings done 471203")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try BookingStatusChange(places: places, code: code, staff: staff, json: json).become(.done) }
}

struct BookingsNoShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "no-show", abstract: "The customer did not come; the rest of the time is free.",
        discussion: "Example: deskbell bookings no-show 471203")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try BookingStatusChange(places: places, code: code, staff: staff, json: json).become(.noShow) }
}

/// One booking becomes something else. Works without a readable shop: a cancellation must not wait for it.
private struct BookingStatusChange {
    let places: Places
    let code: CodeArgument
    let staff: StaffOption
    let json: Bool

    func become(_ status: Booking.Status, reason: String = "") throws {
        let view = try DiaryView(places)
        let booking = try code.record(in: view.file).booking
        let result = try view.file.change(
            booking.id, to: status, at: Clocks.wall, by: staff.name, reason: CleanText.line(reason.prefix(400)))
        switch result {
        case .failure(let refusal):
            guard json else { throw Failure(refusal.description, code: ExitStatus.problem) }
            JSON.print(RefusalJSON(refused: "status", because: refusal.description))
            throw ExitStatus.problem
        case .success(let record):
            BellAccess.tellChanged("bookings", places)
            view.show(record, json: json)
            let others = try view.file.bookings(code: booking.code).map(\.booking.code).filter { $0 != booking.code }
            if status == .cancelled, !others.isEmpty {
                Output.problem("The other bookings of this visit stay: \(others.map(\.description).joined(separator: ", ")).")
            }
        }
    }
}
