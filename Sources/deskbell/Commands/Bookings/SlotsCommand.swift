import ArgumentParser
import Diary
import Ledger
import Shop

struct SlotsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slots",
        abstract: "Free times for a service, by the owner's rules.",
        discussion: """
            SERVICE and WHO are an id, or a name in the owner's words. Without WHO, each time comes with whoever's turn it is.

            Example: deskbell slots "beard trim" --with jonas --from tomorrow --days 3 --json
            """)

    @OptionGroup var places: Places
    @Argument(help: "The service.") var service: String
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
        let service = try desk.names.service(service)
        let provider = try with.map { text throws(Failure) in try desk.names.provider(text).id }
        let first = try from.map { text throws(Failure) in try TypedTime(shop: desk.shop).day(text) } ?? desk.today
        if !service.isBookable { Output.problem("“\(desk.names.name(of: service.id))” is not booked by itself; staff arrange it.") }
        let slots = try desk.finder.slots(
            for: service, with: provider, days: first...first.adding(days: days - 1), now: Clocks.wall
        ) { quanta, holders throws(LedgerError) in
            try desk.file.occupancy(over: quanta, of: holders, at: Clocks.ledgerMoment)
        }
        if json { return JSON.print(slots.map { SlotJSON($0, zone: desk.shop.zone) }) }
        show(slots, desk)
    }

    /// A day a paragraph.
    private func show(_ slots: [Slot], _ desk: BookingDesk) {
        let page = Page(), time = StaffTime(zone: desk.shop.zone)
        guard !slots.isEmpty else { return page.line("Nothing is free in these days.") }
        var day: LocalDate?
        var times: [String] = []
        func flush() {
            if let day { page.items("\(time.day(day)):", times) }
            times = []
        }
        for slot in slots {
            let date = desk.shop.zone.local(slot.start).date
            if date != day {
                flush()
                day = date
            }
            times.append(with == nil ? "\(time.time(slot.start)) \(desk.names.name(of: slot.provider))" : time.time(slot.start))
        }
        flush()
    }
}

/// The contract's JSON of a slot.
struct SlotJSON: Encodable {
    let start, end, provider: String

    init(_ slot: Slot, zone: ZoneRules) {
        start = zone.rfc3339(slot.start)
        end = zone.rfc3339(slot.end)
        provider = slot.provider.rawValue
    }
}
