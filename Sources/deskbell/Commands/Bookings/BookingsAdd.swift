import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Books for a customer.",
        discussion: """
            WHEN is RFC 3339, or words: “sat 14:30”. Without a provider it is whoever's turn it is. Several services become one visit, back to \
            back in their order, with one person where that can be. The owner's rules hold; staff may set \
            some aside on purpose with --override, which is recorded with --because: closed, past, off-grid, too-soon, too-far, untrusted-clock, \
            not-offered. Nothing books a time that is taken. A refusal ends with exit code 1 and names the nearest free times; with --json it \
            says {"refused", "because", "instead"}. A customer without a phone is booked without one.

            Example: deskbell bookings add "women's cut" --start "sat 10:30" --with mara --name "Anna Schmidt" --phone "030 123456"
            Example: deskbell bookings add cut-men beard --start "fri 17:00" --name Ali
            """)

    @OptionGroup var places: Places
    @OptionGroup var wanted: ServicesArgument
    @Option(help: ArgumentHelp("When it starts.", valueName: "when")) var start: String
    @Option(help: ArgumentHelp("Who does it.", valueName: "provider")) var with: String?
    @Option(help: "The customer's name.") var name: String
    @Option(help: "The customer's phone number, where they have one.") var phone: String?
    @OptionGroup var overriding: OverrideOptions
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        // The notice is for customers who type their own data; staff took these down.
        let customer = try TypedCustomer(name: name, phone: phone).customer()
        let desk = try BookingDesk(places)
        let refusals = RefusalReport(desk: desk, json: json)
        let services: [Service], provider: Provider.ID?
        do throws(Failure) {
            services = try wanted.services(desk.names)
            provider = try with.map { text throws(Failure) in try desk.names.provider(text).id }
        } catch {
            throw refusals.end(.notOffered, because: error.message)
        }
        let start = try TypedTime(shop: desk.shop).instant(start)
        let rules = overriding.rules
        func refuse(_ refusal: BookingRefusal) -> any Error {
            refusals.end(refusal, services: services, start: start, provider: provider)
        }
        switch try desk.candidates(for: services, start: start, with: provider, overriding: rules) {
        case .failure(let refusal): throw refuse(refusal)
        case .success(let candidates):
            let order = overriding.order(services, candidates, by: staff.name)
            switch try desk.file.book(order, for: customer, judge: desk.judge, at: Clocks.ledgerMoment) {
            case .failure(let refusal): throw refuse(refusal)
            case .success(let records):
                desk.tellChanged()
                refusals.show(records)
            }
        }
    }
}

/// Rules that staff set aside on purpose.
struct OverrideOptions: ParsableArguments {
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Owner's rules to set aside, on purpose.", valueName: "rule"))
    var override: [BookingRefusal] = []

    @Option(help: ArgumentHelp("Why they are set aside; without customers' names.", valueName: "text")) var because: String?

    var rules: Set<BookingRefusal> { Set(override) }

    func order(_ services: [Service], _ candidates: [[Slot]], by: String) -> BookingOrder {
        var order = BookingOrder(services: services, candidates: candidates, origin: .staff, by: by, overriding: rules)
        order.reason = CleanText.line((because ?? "").prefix(200))
        return order
    }

    func validate() throws {
        guard !rules.contains(.taken) else {
            throw ValidationError("A time that is taken cannot be booked twice; “taken” cannot be overridden.")
        }
    }
}

extension BookingRefusal: ExpressibleByArgument {}

/// Who does it, as it is recorded.
struct StaffOption: ParsableArguments {
    @Option(help: ArgumentHelp("Who of the staff does this.", valueName: "staff")) var by: String?

    var name: String { by.map { CleanText.line($0) } ?? "staff" }
}

/// How a command about one booking ends.
struct RefusalReport {
    let desk: BookingDesk
    let json: Bool

    /// Says why not; the error to end with.
    func end(_ refusal: BookingRefusal, because: String) -> any Error { end(refusal.rawValue, because: because) }

    func end(_ refused: String, because: String) -> any Error {
        guard json else { return Failure(because, code: ExitStatus.problem) }
        JSON.print(RefusalJSON(refused: refused, because: CleanText.line(because)))
        return ExitStatus.problem
    }

    /// With the nearest times that are free: a refusal is no dead end.
    func end(_ refusal: BookingRefusal, services: [Service], start: Instant, provider: Provider.ID?) -> any Error {
        let because = desk.because(refusal, services: services, start: start, provider: provider)
        let free: [[Slot]]
        do {
            free = try FreeTimes(desk).near(start, for: services, with: provider)
        } catch {
            return error
        }
        guard !json else {
            JSON.print(
                RefusalJSON(
                    refused: refusal.rawValue, because: CleanText.line(because),
                    instead: free.map { SlotJSON($0, services, zone: desk.shop.zone) }))
            return ExitStatus.problem
        }
        let time = StaffTime(zone: desk.shop.zone)
        let instead = free.map { "\(time.moment($0[0].start)) with \(desk.names.people(of: $0))" }.joined(separator: ", ")
        return Failure(because + (instead.isEmpty ? "" : " Free: \(instead)."), code: ExitStatus.problem)
    }

    /// One booking as a document of its own; several of one visit as a list.
    func show(_ records: [BookingRecord]) { records.show(json: json, zone: desk.shop.zone, names: desk.names) }
}

extension [BookingRecord] {
    func show(json: Bool, zone: ZoneRules, names: ShopNames?) {
        guard json else {
            let lines = BookingLines(names: names, time: StaffTime(zone: zone))
            return forEach { lines.booking($0, withDay: true) }
        }
        let documents = map { BookingJSON($0, zone: zone) }
        if documents.count == 1 { JSON.print(documents[0]) } else { JSON.print(documents) }
    }
}

/// One service or several of one visit, in their order.
struct ServicesArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The service: its id, or its name. Several become one visit.", valueName: "service"))
    var names: [String]

    /// As many as a customer can book at the counter.
    private static let most = 4

    func validate() throws {
        guard !names.isEmpty else { throw ValidationError("Name the service: deskbell services, or part of its name.") }
        guard names.count <= Self.most else { throw ValidationError("A visit has at most \(Self.most) services.") }
    }

    func services(_ shop: ShopNames) throws(Failure) -> [Service] {
        var services: [Service] = []
        for name in names { services.append(try shop.service(name)) }
        return services
    }
}
