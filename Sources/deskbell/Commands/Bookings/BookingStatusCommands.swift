import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsCancel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancels a visit: its time is free at once, and offered to those who wait.",
        discussion: "Example: deskbell bookings cancel 471203 --reason \"customer is ill\"")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var visit: VisitOption
    @Option(help: ArgumentHelp("Kept in its history; without names.", valueName: "text")) var reason = ""
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        try BookingStatusChange(places: places, code: code, visit: visit, staff: staff, json: json).become(
            .cancelled, reason: reason)
    }
}

struct BookingsArrived: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrived", abstract: "The customer is here.", discussion: "Example: deskbell bookings arrived 471203 --by Mara"
    )

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var visit: VisitOption
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        try BookingStatusChange(places: places, code: code, visit: visit, staff: staff, json: json).become(.arrived)
    }
}

struct BookingsDone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "The customer has been served.", discussion: "Example: deskbell bookings done 471203")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var visit: VisitOption
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws { try BookingStatusChange(places: places, code: code, visit: visit, staff: staff, json: json).become(.done) }
}

struct BookingsNoShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "no-show", abstract: "The customer did not come; the rest of the time is free.",
        discussion: """
            Not before the visit's time: a visit that is still to come is cancelled or moved.

            Example: deskbell bookings no-show 471203
            """)

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var visit: VisitOption
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        try BookingStatusChange(places: places, code: code, visit: visit, staff: staff, json: json).become(.noShow)
    }
}

/// A visit's bookings become something else. Works without a readable shop: a cancellation must not wait for it.
private struct BookingStatusChange {
    let places: Places
    let code: CodeArgument
    let visit: VisitOption
    let staff: StaffOption
    let json: Bool

    func become(_ status: Booking.Status, reason: String = "") throws {
        let view = try DiaryView(places), now = Clocks.wall, reason = CleanText.line(reason.prefix(400))
        let bookings = try code.records(in: view.file, only: visit.only).map(\.booking)
        let changed = try view.file.change(bookings.map(\.id), to: status, at: now, by: staff.name, reason: reason)
        switch changed {
        case .failure(let refusal):
            guard json else { throw Failure(refusal.description, code: ExitStatus.problem) }
            JSON.print(RefusalJSON(refused: refusal.word, because: refusal.description))
            throw ExitStatus.problem
        case .success(let records):
            BellAccess.tellChanged("bookings", places)
            records.show(json: json, zone: view.zone, names: view.shop.map { ShopNames(content: $0.content) })
            try FreedTime(places: places, file: view.file).tell()
        }
    }
}

extension BookingChangeRefusal {
    /// In JSON.
    fileprivate var word: String {
        switch self {
        case .toCome: "to-come"
        case .gone, .status, .refused: "status"
        }
    }
}
