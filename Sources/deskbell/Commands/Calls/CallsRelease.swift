import ArgumentParser
import Ledger

struct CallsRelease: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Shows a customer who lost their code their booking, at the counter.",
        discussion: """
            For a call about a lost code: look at who is asking, then release it. It holds for this one visit.

            Example: deskbell calls release K7QM
            """)

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let file = try OpenLedger.open(places)
        let named =
            id == "latest" ? try file.calls(.open).first.map { HandoffMatch(handoff: $0, others: 0) } : try file.call(named: id)
        guard let match = named else { throw CallDesk.unknown(id) }
        CallDesk.mentionOthers(match)
        try file.releaseCodes(for: match.handoff.id, at: Clocks.wall)
        BellAccess.tellChanged("calls", places)
        CallAnswer.show(CallJSON(match.handoff, zone: ShopClock.zone(places)), json: json)
    }
}
