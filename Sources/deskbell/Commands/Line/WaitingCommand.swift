import ArgumentParser
import Bell
import Diary
import Ledger
import Shop

struct WaitingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waiting",
        abstract: "The waiting list: who would take a time that comes free, in order.",
        discussion: "Example: deskbell waiting list",
        subcommands: [WaitingList.self, WaitingAdd.self, WaitingRemove.self])
}

struct WaitingList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Those who wait, the longest first, and what they were offered.",
        discussion: "Example: deskbell waiting list --json")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let desk = try BookingDesk(places), list = try desk.file.waitingList()
        if json { return JSON.print(list.map { WaitingJSON($0, zone: desk.shop.zone) }) }
        guard !list.isEmpty else { return Page().line("Nobody waits for a time to come free.") }
        for waiting in list { WaitingJSON.show(waiting, desk) }
    }
}

struct WaitingAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Puts somebody on the list who cannot have the time they want.",
        discussion: """
            What comes free is offered in the order of the list: a callback for staff to make. What is free already is offered at once.

            Example: deskbell waiting add "women's cut" --from sat --until 14:00 --name Anna --phone "030 123456"
            """)

    @OptionGroup var places: Places
    @Argument(help: "The service.") var service: String
    @Option(help: ArgumentHelp("The first day that would do. Without it today.", valueName: "date")) var from: String?
    @Option(help: ArgumentHelp("The last day that would do. Without it the first.", valueName: "date")) var to: String?
    @Option(help: ArgumentHelp("Not before this time of day.", valueName: "time")) var after: String?
    @Option(help: ArgumentHelp("To begin before this time of day.", valueName: "time")) var until: String?
    @Option(help: ArgumentHelp("Who should do it; without it anyone.", valueName: "who")) var with: String?
    @Option(help: "The customer's name.") var name: String
    @Option(help: "The number to ring.") var phone: String
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let customer = try TypedCustomer(name: name, phone: phone).customer()
        let desk = try BookingDesk(places), typed = TypedTime(shop: desk.shop)
        let first = try from.map { text throws(Failure) in try typed.day(text) } ?? desk.today
        let last = try to.map { text throws(Failure) in try typed.day(text) } ?? first
        guard desk.today <= first, first <= last else {
            throw Failure("The days are over, or end before they begin. Check --from and --to.", code: ExitStatus.usage)
        }
        let begin = try time(after, otherwise: 0), end = try time(until, otherwise: 1440)
        guard let hours = TimeRange(begin, end) else {
            throw Failure("--until \(end) is not after --after \(begin).", code: ExitStatus.usage)
        }
        let waiting = Waiting(
            id: CallID.random().description, customer: customer, visit: nil, service: try desk.names.service(service).id,
            provider: try with.map { text throws(Failure) in try desk.names.provider(text).id }, days: first...last, hours: hours,
            addedAt: Clocks.wall)
        try desk.file.add(waiting)
        desk.tellChanged()
        if json { JSON.print(WaitingJSON(waiting, zone: desk.shop.zone)) } else { WaitingJSON.show(waiting, desk) }
        try FreedTime(places: places, file: desk.file).tell()
    }

    /// `14:00`, “half past two”: where two times are meant, the likelier one.
    private func time(_ text: String?, otherwise minutes: Int) throws(Failure) -> TimeOfDay {
        guard let text else { return TimeOfDay(minutes: minutes)! }
        let when = When.parse("at " + text, now: LocalDateTime(LocalDate(daysSinceEpoch: 0), TimeOfDay(minutes: 0)!), language: nil)
        guard let time = when?.exact, when?.saysDay == false else {
            throw Failure("“\(CleanText.line(text.prefix(20)))” is no time of day. Write it so: 14:00.", code: ExitStatus.usage)
        }
        return time
    }
}

struct WaitingRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Takes somebody off the list; what they were offered goes to the next.",
        discussion: "Example: deskbell waiting remove 3f2a")

    @OptionGroup var places: Places
    @Argument(help: "The id, or its first four characters or more.") var id: String
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let desk = try BookingDesk(places), wanted = id.lowercased()
        let found = try desk.file.waitingList().filter { wanted.count >= 4 && $0.id.hasPrefix(wanted) }
        guard let waiting = found.first, found.count == 1 else {
            throw Failure(
                found.isEmpty
                    ? "Nobody on the list has the id “\(CleanText.line(id.prefix(40)))”. See “deskbell waiting list”."
                    : "\(found.count) of the list begin so: write more of the id.", code: ExitStatus.problem)
        }
        try desk.file.leave(waiting, at: Clocks.wall)
        desk.tellChanged()
        if json {
            JSON.print(WaitingJSON(waiting, zone: desk.shop.zone))
        } else {
            Page().line("\(CleanText.line(waiting.customer.name)) waits no more.")
        }
        try FreedTime(places: places, file: desk.file).tell()
    }
}

/// One of the waiting list in JSON.
struct WaitingJSON: Encodable {
    let id, service: String
    let provider: Nullable<String>
    let from, to, after, until, customer, phone, state: String
    let offer: Nullable<String>

    init(_ waiting: Waiting, zone: ZoneRules) {
        id = waiting.id
        service = waiting.service.rawValue
        provider = Nullable(waiting.provider?.rawValue)
        from = waiting.days.lowerBound.description
        to = waiting.days.upperBound.description
        after = waiting.hours.start.description
        until = waiting.hours.end.description
        customer = CleanText.line(waiting.customer.name)
        phone = CleanText.line(waiting.customer.phone)
        state = waiting.state.rawValue
        offer = Nullable(waiting.offer.flatMap { waiting.state == .offered ? zone.rfc3339($0.start) : nil })
    }

    /// `3f2a  Women's cut with Mara, Sat 28 Nov, before 14:00` over `Anna, 030 123456; offered Sat 28 Nov 10:15`.
    static func show(_ waiting: Waiting, _ desk: BookingDesk) {
        let time = StaffTime(zone: desk.shop.zone), page = Page()
        let who = waiting.provider.map { " with \(desk.names.name(of: $0))" } ?? ""
        let days =
            waiting.days.lowerBound == waiting.days.upperBound
            ? time.day(waiting.days.lowerBound) : "\(time.day(waiting.days.lowerBound)) to \(time.day(waiting.days.upperBound))"
        let hours = waiting.hours
        let part = [hours.start.minutes > 0 ? "from \(hours.start)" : "", hours.end.minutes < 1440 ? "before \(hours.end)" : ""]
        page.line(
            ([waiting.id.prefix(4) + "  \(desk.names.name(of: waiting.service))\(who)", days] + part.filter { !$0.isEmpty }).joined(
                separator: ", "))
        let offer = waiting.state == .offered ? waiting.offer.map { "offered \(time.moment($0.start))" } : nil
        let contact = [waiting.customer.name, waiting.customer.phone].filter { !$0.isEmpty }.joined(separator: ", ")
        page.line([CleanText.line(contact), offer ?? ""].filter { !$0.isEmpty }.joined(separator: "; "), indent: 2)
    }
}
