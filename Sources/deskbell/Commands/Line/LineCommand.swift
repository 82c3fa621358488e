import ArgumentParser
import Bell
import Diary
import Ledger
import Shop

struct LineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "line",
        abstract: "Those without an appointment: take a number, who is ahead, whose turn it is.",
        discussion: "Example: deskbell line next --with mara",
        subcommands: [
            LineList.self, LineAdd.self, LineNext.self, LineStart.self, LineDone.self, LineNoShow.self, LineLeft.self,
            LineBack.self,
        ])
}

struct LineList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Today's walk-ins with the rest of today's bookings, by when they are likely to begin.",
        discussion: "Example: deskbell line list --json")

    @OptionGroup var places: Places
    @Flag(help: "Those who are done or gone, too.") var all = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let desk = try BookingDesk(places)
        let lines = try LineOfToday(desk).lines(all: all)
        if json { return JSON.print(lines.map { LineJSON($0, desk) }) }
        let page = Page()
        guard !lines.isEmpty else { return page.line("Nobody waits, and nothing more is booked today.") }
        for line in lines { page.line(line.text(desk)) }
    }
}

struct LineAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Takes a number for a walk-in and says how long it is likely to be.",
        discussion: """
            A wait is estimated from the diary and from the services in progress; a booking keeps its time. Where today has no room the number is \
            given with --anyway only.

            Example: deskbell line add "men's cut" --with jonas --name Ali
            """)

    @OptionGroup var places: Places
    @Argument(help: "The service: its id, or its name.") var service: String
    @Option(help: ArgumentHelp("The one they want.", valueName: "who")) var with: String?
    @Option(help: "Whom to call out, where they say it.") var name: String?
    @Option(help: "Their phone number, where they give it.") var phone: String?
    @Flag(help: "Also where today has no room for it.") var anyway = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let customer = try customer()
        let desk = try BookingDesk(places)
        let service = try desk.names.service(service)
        let provider = try with.map { text throws(Failure) in try desk.names.provider(text) }
        if let provider, let does = provider.services, !does.contains(service.id) {
            throw Failure("\(provider.name) does not do \(desk.names.name(of: service.id)).", code: ExitStatus.problem)
        }
        let moment = Clocks.ledgerMoment
        let estimate = try desk.file.walkInLine(finder: desk.finder, at: moment).estimate(for: service, with: provider?.id)
        guard estimate != nil || anyway else { throw try noRoom(service, provider?.id, desk) }
        let walkIn = try desk.file.takeNumber(
            id: CallID.random().description, day: desk.today, service: service.id, provider: provider?.id, customer: customer,
            visit: nil,
            toldMinutes: estimate?.minutes, at: moment.wall)
        BellAccess.tellChanged("line", places)
        let line = LineOfToday.Line.walkIn(walkIn, estimate)
        if json { JSON.print(LineJSON(line, desk)) } else { Page().line("Number \(walkIn.number). " + Self.words(estimate, desk)) }
    }

    /// “2 ahead, about 25 minutes (15:40 with Mara).”
    static func words(_ estimate: WalkInEstimate?, _ desk: BookingDesk) -> String {
        guard let estimate else { return "Today has no room for it; it can only be hoped for." }
        let when =
            "\(StaffTime(zone: desk.shop.zone).time(estimate.slot.start)) with \(desk.names.name(of: estimate.slot.provider))"
        let ahead = estimate.ahead == 0 ? "Nobody ahead" : "\(estimate.ahead) ahead"
        return estimate.minutes == 0 ? "\(ahead), at once (\(when))." : "\(ahead), about \(estimate.minutes) minutes (\(when))."
    }

    /// With the first time that can be booked instead.
    private func noRoom(_ service: Service, _ provider: Provider.ID?, _ desk: BookingDesk) throws -> any Error {
        let next = try FreeTimes(desk).from(desk.today, for: [service], with: provider, limit: 1).first?.first
        let instead = next.map {
            " To book: \(StaffTime(zone: desk.shop.zone).stamp($0.start)) with \(desk.names.name(of: $0.provider))."
        }
        let because =
            "Today has no room for \(desk.names.name(of: service.id)).\(instead ?? "") Take the number with --anyway all the same."
        guard json else { return Failure(because, code: ExitStatus.problem) }
        JSON.print(RefusalJSON(refused: "no-room", because: because))
        return ExitStatus.problem
    }

    private func customer() throws(Failure) -> Customer? {
        name == nil && phone == nil ? nil : try TypedCustomer(name: name, phone: phone).customer()
    }
}

struct LineNext: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Calls the next who can begin now and be done before the next booking.",
        discussion: """
            With --number this one and no other, also where it does not fit; the bookings keep their time.

            Example: deskbell line next --with mara
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("Who is free; without it whoever it is.", valueName: "who")) var with: String?
    @Option(help: ArgumentHelp("This number and no other.", valueName: "n")) var number: Int?
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let desk = try BookingDesk(places)
        let provider = try with.map { text throws(Failure) in try desk.names.provider(text).id }
        switch try desk.file.callNext(finder: desk.finder, for: provider, number: number, at: Clocks.ledgerMoment) {
        case .called(let walkIn):
            BellAccess.tellChanged("line", places)
            try LineShow(desk: desk, json: json).show(walkIn)
        case .nobody:
            throw refusal(
                "nobody",
                number.map { "Number \($0) does not wait." }
                    ?? "Nobody waits\(provider.map { " for \(desk.names.name(of: $0))" } ?? "").")
        case .noRoom(let first, let estimate):
            let when =
                estimate.map {
                    "; likely at \(StaffTime(zone: desk.shop.zone).time($0.slot.start)) with \(desk.names.name(of: $0.slot.provider))"
                } ?? ""
            throw refusal(
                "no-room",
                "Nobody who waits can begin now and be done before the next booking. First is number \(first.number), \(desk.names.name(of: first.service))\(when). "
                    + "Call them all the same with --number \(first.number) --with WHO.")
        }
    }

    private func refusal(_ word: String, _ because: String) -> any Error {
        guard json else { return Failure(because, code: ExitStatus.problem) }
        JSON.print(RefusalJSON(refused: word, because: because))
        return ExitStatus.problem
    }
}
