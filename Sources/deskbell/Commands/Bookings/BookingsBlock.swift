import ArgumentParser
import Bell
import Diary
import Ledger
import Shop

struct BookingsBlock: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "block", abstract: "Takes time out of somebody's diary: dentist, course, stock-taking.",
        discussion: """
            WHEN is RFC 3339, or words: “sat 14:30”; TO may be a time alone, or a length: “90 min”. Bookings in that time are named and nothing is \
            blocked; --around takes what is free and leaves them standing, to be moved by you. A whole day: --day.

            Example: deskbell bookings block mara --from "sat 12:00" --to 14:00 --because dentist
            """)

    @OptionGroup var places: Places
    @Argument(help: "Whose time.") var provider: String
    @Option(help: ArgumentHelp("From when.", valueName: "when")) var from: String?
    @Option(help: ArgumentHelp("Until when.", valueName: "when")) var to: String?
    @Option(help: ArgumentHelp("The whole of this day.", valueName: "date")) var day: String?
    @Option(help: ArgumentHelp("Why. Not for customers, and without their names.", valueName: "text")) var because = ""
    @Flag(help: "Around bookings that are there.") var around = false
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard (day == nil) == (from != nil), (from == nil) == (to == nil) else {
            throw ValidationError("Say --from and --to, or --day.")
        }
    }

    func run() throws {
        let desk = try BookingDesk(places)
        let provider = try desk.names.provider(provider)
        let range = try range(TypedTime(shop: desk.shop), desk.shop.zone)
        let block = Block(
            id: CallID.random().description, provider: provider.id, start: range.lowerBound, end: range.upperBound,
            reason: CleanText.line(because.prefix(200)), by: staff.name, createdAt: Clocks.wall)
        switch try desk.file.block(block, aroundBookings: around, at: Clocks.ledgerMoment) {
        case .failure(let conflict):
            if json {
                JSON.print(BlockRefusalJSON(conflict.bookings.map { BookingJSON($0, zone: desk.shop.zone) }))
            } else {
                Output.problem("These bookings are in that time. Move them, or block what is free with --around.")
                BookingLines(names: desk.names, time: StaffTime(zone: desk.shop.zone)).list(conflict.bookings)
            }
            throw ExitStatus.problem
        case .success:
            desk.tellChanged()
            if json { JSON.print(BlockJSON(block, zone: desk.shop.zone)) } else { Page().line(BlockJSON.words(block, desk)) }
        }
    }

    private func range(_ typed: TypedTime, _ zone: ZoneRules) throws(Failure) -> Range<Instant> {
        if let day {
            let date = try typed.day(day)
            return zone.start(of: date)..<zone.start(of: date.adding(days: 1))
        }
        let start = try typed.instant(from ?? ""), until = to ?? ""
        let end: Instant
        if let match = until.wholeMatch(of: #/\s*(\d{1,4})\s*(min|m|h|hours?)\.?\s*/#.ignoresCase()), let length = Int(match.1) {
            end = start.adding(minutes: match.2.lowercased().hasPrefix("m") ? length : length * 60)
        } else if let match = until.wholeMatch(of: #/\s*(\d{1,2})(?:[:.](\d\d))?\s*/#), let hour = Int(match.1),
            let minute = match.2.map({ Int($0) }) ?? 0, let time = TimeOfDay(hour: hour, minute: minute)
        {
            // A time alone is of the same day.
            end = zone.instant(LocalDateTime(zone.local(start).date, time))
        } else {
            end = try typed.instant(until)
        }
        guard start < end else {
            throw Failure("--to \(CleanText.line(until)) is not after --from. Exchange them.", code: ExitStatus.usage)
        }
        guard end.milliseconds(since: start) <= 366 * 86_400_000 else {
            throw Failure("That is more than a year. Check the years.", code: ExitStatus.usage)
        }
        return start..<end
    }
}

struct BookingsUnblock: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unblock", abstract: "Gives blocked time back; without an id it lists what is blocked from today on.",
        discussion: "ID is as many of its first letters as fit only one.\n\nExample: deskbell bookings unblock 3f9a")

    @OptionGroup var places: Places
    @Argument(help: "Which block.") var id: String?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let desk = try BookingDesk(places), zone = desk.shop.zone
        let blocks = try desk.file.blocks(in: zone.start(of: desk.today)..<Instant(millisecondsSince1970: 1 << 50))
        guard let id else {
            if json { return JSON.print(blocks.map { BlockJSON($0, zone: zone) }) }
            if blocks.isEmpty { return Page().line("Nothing is blocked from today on.") }
            for block in blocks { Page().line(BlockJSON.words(block, desk)) }
            return
        }
        let found = blocks.filter { $0.id.hasPrefix(id.lowercased()) }
        guard let block = found.first, found.count == 1 else {
            throw Failure(
                found.isEmpty
                    ? "No blocked time from today on has the id \(CleanText.line(id))."
                    : "\(found.count) blocks begin so: write more of the id.",
                code: ExitStatus.problem)
        }
        guard try desk.file.unblock(block.id) else { throw Failure("It is given back already.", code: ExitStatus.problem) }
        desk.tellChanged()
        if json { JSON.print(BlockJSON(block, zone: zone)) } else { Page().line("Free again: \(BlockJSON.words(block, desk))") }
        try FreedTime(places: places, file: desk.file).tell()
    }
}

struct BlockJSON: Encodable {
    let id, provider, start, end, reason, by: String

    init(_ block: Block, zone: ZoneRules) {
        id = block.id
        provider = block.provider.rawValue
        start = zone.rfc3339(block.start)
        end = zone.rfc3339(block.end)
        reason = CleanText.line(block.reason)
        by = CleanText.line(block.by)
    }

    /// `3f9a1c  Mara  Sat 28 Nov 12:00 to 14:00  dentist`
    static func words(_ block: Block, _ desk: BookingDesk) -> String {
        let time = StaffTime(zone: desk.shop.zone)
        let isOneDay = desk.shop.zone.local(block.start).date == desk.shop.zone.local(block.end).date
        let end = isOneDay ? time.time(block.end) : time.stamp(block.end)
        return
            "\(block.id.prefix(6))  \(desk.names.name(of: block.provider))  \(time.stamp(block.start)) to \(end)  \(block.reason)"
    }
}

/// The contract's refusal, with the bookings in the way.
struct BlockRefusalJSON: Encodable {
    let refused = "taken", because = "Bookings are in that time."
    let bookings: [BookingJSON]

    init(_ bookings: [BookingJSON]) { self.bookings = bookings }
}
