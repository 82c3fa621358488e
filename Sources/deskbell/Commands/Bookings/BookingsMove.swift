import ArgumentParser
import Diary
import Ledger
import Shop

struct BookingsMove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Moves a booking to another time, or to somebody else.",
        discussion: """
            All bookings of a visit go together, unless --only is said. The old time is given up only with the new one taken. A \
            time without a day is on the booking's own day. Without --with it stays with the same person. Brings a cancelled booking or a \
            no-show back, too. A refusal ends with exit code 1 and, with --json, says {"refused", "because"}.

            Example: deskbell bookings move 471203 --start "thu 16:15"
            """)

    @OptionGroup var places: Places
    @OptionGroup var code: CodeArgument
    @OptionGroup var visit: VisitOption
    @Option(help: ArgumentHelp("When it starts: RFC 3339, or words.", valueName: "when")) var start: String
    @Option(help: ArgumentHelp("Who does it; “anyone” for whoever's turn it is.", valueName: "provider")) var with: String?
    @OptionGroup var overriding: OverrideOptions
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let desk = try BookingDesk(places)
        let bookings = try code.records(in: desk.file, only: visit.only).map(\.booking)
        let report = RefusalReport(desk: desk, json: json)
        var services: [Service] = []
        for booking in bookings {
            guard let service = desk.shop.content.service(booking.service) else {
                throw report.end(.notOffered, because: "The shop does not have the service “\(booking.service.rawValue)” any more.")
            }
            services.append(service)
        }
        let provider: Provider.ID?
        switch with {
        // A visit with several people finds its people anew.
        case nil: provider = Set(bookings.map(\.slot.provider)).count == 1 ? bookings[0].slot.provider : nil
        case "anyone"?: provider = nil
        case let name?: provider = try desk.names.provider(name).id
        }
        let day = max(desk.today, desk.shop.zone.local(bookings[0].slot.start).date)
        let start = try TypedTime(shop: desk.shop).instant(start, on: day)
        let rules = overriding.rules
        func refuse(_ refusal: BookingRefusal) -> any Error {
            report.end(refusal, services: services, start: start, provider: provider)
        }
        switch try desk.candidates(
            for: services, start: start, with: provider, overriding: rules, own: bookings.map(\.id))
        {
        case .failure(let refusal): throw refuse(refusal)
        case .success(let candidates):
            let order = overriding.order(services, candidates, by: staff.name)
            switch try desk.file.move(bookings.map(\.id), to: order, judge: desk.judge, at: Clocks.ledgerMoment) {
            case .failure(.refused(let refusal)): throw refuse(refusal)
            case .failure(let refusal): throw report.end("status", because: refusal.description)
            case .success(let records):
                desk.tellChanged()
                report.show(records)
                try FreedTime(places: places, file: desk.file).tell()
            }
        }
    }
}
