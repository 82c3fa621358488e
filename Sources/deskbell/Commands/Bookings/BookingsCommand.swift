import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bookings",
        abstract: "The diary: a day or a week of it; find, add, move and cancel bookings, note who came, block time.",
        discussion: "Example: deskbell bookings list --from today --to tomorrow",
        subcommands: [
            BookingsDay.self, BookingsWeek.self, BookingsList.self, BookingsShow.self, BookingsFind.self, BookingsAdd.self,
            BookingsMove.self,
            BookingsCancel.self, BookingsArrived.self,
            BookingsDone.self, BookingsNoShow.self, BookingsName.self, BookingsApprove.self, BookingsBlock.self,
            BookingsUnblock.self, BookingsImport.self, BookingsExport.self,
        ])
}

/// A booking's code as people say and type it: 471203, “471 203”, or 471 203.
struct CodeArgument: ParsableArguments {
    @Argument(help: "The booking's code, with or without its space.") var code: [String]

    /// The booking that the code names.
    func record(in file: LedgerFile) throws -> BookingRecord {
        let (code, visit) = try Self.found(code.joined(), in: file)
        // A code names itself among its visit's.
        return visit.first { $0.booking.code == code } ?? visit[0]
    }

    /// All bookings of the visit that the code names; never empty.
    static func visit(_ text: String, in file: LedgerFile) throws -> [BookingRecord] { try found(text, in: file).visit }

    /// The booking alone, or with it those of its visit that stand as it does: a service that was cancelled before does not come back.
    func records(in file: LedgerFile, only: Bool) throws -> [BookingRecord] {
        let (code, visit) = try Self.found(code.joined(), in: file)
        let named = visit.first { $0.booking.code == code } ?? visit[0]
        let isComing = { (record: BookingRecord) in record.booking.status == .booked || record.booking.status == .arrived }
        return visit.filter { other in
            if only { return other.booking.id == named.booking.id }
            return other.booking.status == named.booking.status || isComing(other) && isComing(named)
        }
    }

    private static func found(_ text: String, in file: LedgerFile) throws -> (code: BookingCode, visit: [BookingRecord]) {
        guard let code = BookingCode(text) else {
            throw Failure(
                "“\(CleanText.line(text.prefix(20)))” is no booking code: it is six digits, and one of them may be wrong. See “deskbell bookings list”.",
                code: ExitStatus.usage)
        }
        let visit = try file.bookings(code: code)
        guard !visit.isEmpty else {
            throw Failure("There is no booking with the code \(code). See “deskbell bookings list”.", code: ExitStatus.problem)
        }
        return (code, visit)
    }
}

/// The bookings of one visit go together, unless staff say otherwise.
struct VisitOption: ParsableArguments {
    @Flag(help: "This one of a visit's bookings alone; the others stay as they are.") var only = false
}

/// Which bookings.
struct BookingChoice: ParsableArguments {
    @Option(help: ArgumentHelp("From this day on: 2026-11-28, “today”, “sat”.", valueName: "date")) var from: String?
    @Option(help: ArgumentHelp("Up to this day, included.", valueName: "date")) var to: String?
    @Option(help: ArgumentHelp("Only this person's.", valueName: "who")) var with: String?
    @Option(
        help: ArgumentHelp(
            "Only these: booked, held, cancelled, arrived, done, no-show. Without it all but held ones.", valueName: "status"))
    var status: [Booking.Status] = []

    /// - Parameter shop: nil where it cannot be read: people are then known by their ids only.
    func filter(shop: OpenShop?, zone: ZoneRules) throws -> BookingFilter {
        let time = TypedTime(zone: zone, language: shop?.content.languages.first)
        var filter = BookingFilter()
        let first = try from.map { text throws(Failure) in try time.day(text) }
        let last = try to.map { text throws(Failure) in try time.day(text) }
        if let first, let last, last < first {
            throw Failure("--to \(last) is before --from \(first). Exchange them.", code: ExitStatus.usage)
        }
        if first != nil || last != nil {
            let start = first.map(zone.start(of:)) ?? Instant(millisecondsSince1970: -(1 << 50))
            filter.starts = start..<(last.map { zone.start(of: $0.adding(days: 1)) } ?? Instant(millisecondsSince1970: 1 << 50))
        }
        if let with {
            filter.provider =
                try shop.map { shop throws(Failure) in try ShopNames(content: shop.content).provider(with).id }
                ?? Provider.ID(rawValue: with)
        }
        if !status.isEmpty { filter.statuses = Set(status) }
        return filter
    }
}

extension Booking.Status: ExpressibleByArgument {}

/// The diary as it is read: with the shop's names and zone where the shop can be read, and without them where it cannot.
struct DiaryView {
    let shop: OpenShop?
    let zone: ZoneRules
    let file: LedgerFile

    init(_ places: Places) throws {
        var shop: OpenShop?
        do {
            shop = try OpenShop(places)
        } catch {
            Output.problem("\(error.message) Services and people are shown by their ids.")
        }
        self.shop = shop
        zone = shop?.zone ?? ShopClock.zone(places)
        file = try OpenLedger.open(places)
    }

    var lines: BookingLines { BookingLines(names: shop.map { ShopNames(content: $0.content) }, time: StaffTime(zone: zone)) }

    func show(_ record: BookingRecord, json: Bool) {
        if json { JSON.print(BookingJSON(record, zone: zone)) } else { lines.booking(record, withDay: true) }
    }
}

struct BookingsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Bookings, by time.",
        discussion: "Example: deskbell bookings list --from today --with mara --status booked --json")

    @OptionGroup var places: Places
    @OptionGroup var choice: BookingChoice
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let view = try DiaryView(places)
        let records = try view.file.bookings(choice.filter(shop: view.shop, zone: view.zone))
        if json { return JSON.print(records.map { BookingJSON($0, zone: view.zone) }) }
        view.lines.list(records)
    }
}

struct BookingsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One booking and what happened to it.",
        discussion: "Example: deskbell bookings show 471 203")

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let view = try DiaryView(places)
        let record = try code.record(in: view.file)
        if json { return JSON.print(BookingJSON(record, zone: view.zone)) }
        let lines = view.lines
        lines.booking(record, withDay: true)
        for change in try view.file.history(of: record.booking.id) {
            let detail = change.detail.isEmpty ? "" : " (\(change.detail))"
            lines.page.line("\(lines.time.moment(change.at))  \(change.what) by \(change.by)\(detail)", indent: 2)
        }
    }
}
