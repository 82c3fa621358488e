import ArgumentParser
import Diary
import Ledger
import Shop

struct SlotsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slots",
        abstract: "Free times for a service, or for several back to back, by the owner's rules.",
        discussion: """
            SERVICE and WHO are an id, or a name in the owner's words. Without WHO, each time comes with whoever's turn it is. With several \
            services each time is of a whole visit; its JSON says in “parts” who does what when.

            Example: deskbell slots "beard trim" --with jonas --from tomorrow --days 3 --json
            """)

    @OptionGroup var places: Places
    @OptionGroup var wanted: ServicesArgument
    @Option(help: ArgumentHelp("Whose times; without it anyone's.", valueName: "who")) var with: String?
    @Option(help: ArgumentHelp("The first day: 2026-11-28, “tomorrow”, “sat”. Without it today.", valueName: "date")) var from:
        String?
    @Option(help: ArgumentHelp("How many days, 1 to 366.", valueName: "n")) var days = 7
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard 1...366 ~= days else { throw ValidationError("--days is a number from 1 to 366.") }
    }

    func run() throws {
        let desk = try BookingDesk(places)
        let services = try wanted.services(desk.names)
        let provider = try with.map { text throws(Failure) in try desk.names.provider(text).id }
        let first = try from.map { text throws(Failure) in try TypedTime(shop: desk.shop).day(text) } ?? desk.today
        for service in services where !service.isBookable {
            Output.problem("“\(desk.names.name(of: service.id))” is not booked by itself; staff arrange it.")
        }
        let visits = try desk.visits(for: services, with: provider, days: first...first.adding(days: days - 1))
        if json { return JSON.print(visits.map { SlotJSON($0, services, zone: desk.shop.zone) }) }
        show(visits, desk)
    }

    /// A day a paragraph.
    private func show(_ visits: [[Slot]], _ desk: BookingDesk) {
        let page = Page(), time = StaffTime(zone: desk.shop.zone)
        guard !visits.isEmpty else { return page.line("Nothing is free in these days.") }
        var day: LocalDate?
        var times: [String] = []
        func flush() {
            if let day { page.items("\(time.day(day)):", times) }
            times = []
        }
        for visit in visits {
            let start = visit[0].start, date = desk.shop.zone.local(start).date
            if date != day {
                flush()
                day = date
            }
            times.append(with == nil ? "\(time.time(start)) \(desk.names.people(of: visit))" : time.time(start))
        }
        flush()
    }
}

/// The contract's JSON of a slot; `parts` only where a visit has several.
struct SlotJSON: Encodable {
    struct Part: Encodable {
        let service, start, end, provider: String
    }
    let start, end, provider: String
    let parts: [Part]?

    init(_ visit: [Slot], _ services: [Service], zone: ZoneRules) {
        start = zone.rfc3339(visit[0].start)
        end = zone.rfc3339(visit[visit.count - 1].end)
        provider = visit[0].provider.rawValue
        parts =
            visit.count == 1
            ? nil
            : zip(services, visit).map {
                Part(
                    service: $0.id.rawValue, start: zone.rfc3339($1.start), end: zone.rfc3339($1.end),
                    provider: $1.provider.rawValue)
            }
    }
}
