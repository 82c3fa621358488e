import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Books for a customer.",
        discussion: """
            WHEN is RFC 3339, or words: “sat 14:30”. Without a provider it is whoever's turn it is. The owner's rules hold; staff may set \
            some aside on purpose with --override, which is recorded with --because: closed, past, off-grid, too-soon, too-far, untrusted-clock, \
            not-offered. Nothing books a time that is taken. A refusal ends with exit code 1 and names the nearest free times; with --json it \
            says {"refused", "because", "instead"}. A customer without a phone is booked without one.

            Example: deskbell bookings add "women's cut" --start "sat 10:30" --with mara --name "Anna Schmidt" --phone "030 123456"
            """)

    @OptionGroup var places: Places
    @Argument(help: "The service: its id, or its name.") var service: String
    @Option(help: ArgumentHelp("When it starts.", valueName: "when")) var start: String
    @Option(help: ArgumentHelp("Who does it.", valueName: "provider")) var with: String?
    @Option(help: "The customer's name.") var name: String
    @Option(help: "The customer's phone number, where they have one.") var phone: String?
    @OptionGroup var overriding: OverrideOptions
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        // The notice is for customers who type their own data; staff took these down.
        let customer = try TypedCustomer(name: name, phone: phone ?? "").customer()
        let desk = try BookingDesk(places)
        let refusals = RefusalReport(desk: desk, json: json)
        let service: Service, provider: Provider.ID?
        do throws(Failure) {
            service = try desk.names.service(self.service)
            provider = try with.map { text throws(Failure) in try desk.names.provider(text).id }
        } catch {
            throw refusals.end(.notOffered, because: error.message)
        }
        let start = try TypedTime(shop: desk.shop).instant(start)
        let rules = overriding.rules
        func refuse(_ refusal: BookingRefusal) -> any Error {
            refusals.end(refusal, service: service, start: start, provider: provider)
        }
        switch try desk.candidates(for: service, start: start, with: provider, overriding: rules) {
        case .failure(let refusal): throw refuse(refusal)
        case .success(let candidates):
            let order = overriding.order(service, candidates, by: staff.name)
            switch try desk.file.book(order, for: customer, judge: desk.judge, at: Clocks.ledgerMoment) {
            case .failure(let refusal): throw refuse(refusal)
            case .success(let records):
                desk.tellChanged()
                for record in records { refusals.show(record) }
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

    func order(_ service: Service, _ candidates: [[Slot]], by: String) -> BookingOrder {
        var order = BookingOrder(services: [service], candidates: candidates, origin: .staff, by: by, overriding: rules)
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
    func end(_ refusal: BookingRefusal, service: Service, start: Instant, provider: Provider.ID?) -> any Error {
        let because = desk.because(refusal, service: service, start: start, provider: provider)
        let free: [Slot]
        do {
            free = try FreeTimes(desk).near(start, for: service, with: provider)
        } catch {
            return error
        }
        guard !json else {
            JSON.print(
                RefusalJSON(
                    refused: refusal.rawValue, because: CleanText.line(because),
                    instead: free.map { SlotJSON($0, zone: desk.shop.zone) }))
            return ExitStatus.problem
        }
        let time = StaffTime(zone: desk.shop.zone)
        let instead = free.map { "\(time.moment($0.start)) with \(desk.names.name(of: $0.provider))" }.joined(separator: ", ")
        return Failure(because + (instead.isEmpty ? "" : " Free: \(instead)."), code: ExitStatus.problem)
    }

    func show(_ record: BookingRecord) {
        if json {
            JSON.print(BookingJSON(record, zone: desk.shop.zone))
        } else {
            BookingLines(names: desk.names, time: StaffTime(zone: desk.shop.zone)).booking(record, withDay: true)
        }
    }
}
