import ArgumentParser
import Bell
import Ledger
import Shop

/// Changes that only the ledger knows of: the bell has let go of the call, or goes on as it was.
struct CallsReopen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Opens a call again that was resolved too soon.",
        discussion: "Nothing sounds. Example: deskbell calls reopen K7QM --by Mara")

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @Option(help: ArgumentHelp("Who of the staff.", valueName: "staff")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if let by, StaffName(by) == nil { throw ValidationError("--by needs a name.") }
    }

    func run() throws {
        CallAnswer.show(
            try CallDesk(places: places, name: id).makeInLedger(.reopened, by: by.flatMap(StaffName.init)), json: json)
    }
}

struct CallsSnooze: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze", abstract: "Puts a call aside for some minutes; it stays open.",
        discussion: "Example: deskbell calls snooze K7QM --minutes 10 --by Mara")

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @Option(help: "1 to 120.") var minutes = 10
    @Option(help: ArgumentHelp("Who of the staff.", valueName: "staff")) var by: String?
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if let by, StaffName(by) == nil { throw ValidationError("--by needs a name.") }
        guard 1...120 ~= minutes else { throw ValidationError("--minutes is 1 to 120.") }
    }

    func run() throws {
        let until = Clocks.wall.adding(minutes: minutes)
        CallAnswer.show(
            try CallDesk(places: places, name: id).makeInLedger(.snoozed(until: until), by: by.flatMap(StaffName.init)), json: json)
    }
}

extension CallDesk {
    /// Files the bell's slips first: what it did a moment ago counts.
    func makeInLedger(_ change: HandoffChange, by: StaffName?) throws -> CallJSON {
        let file = try OpenLedger.open(places), zone = ShopClock.zone(places)
        OpenLedger.fileSlips(of: places, into: file)
        guard let match = try file.call(named: name) else { throw Self.unknown(name) }
        Self.mentionOthers(match)
        guard let result = try file.change(match.handoff.id, HandoffEvent(change, at: Clocks.wall, by: by?.text)) else {
            throw Self.unknown(name)
        }
        switch result {
        case .failure(let refusal): throw Failure(refusal.description, code: ExitStatus.problem)
        case .success(let call):
            BellAccess.tellChanged("calls", places)
            return CallJSON(call, zone: zone)
        }
    }

    /// Adds to a resolved call why a person was needed.
    func note(need: String, of call: CallJSON) throws -> CallJSON {
        guard let id = CallID(call.id), let noted = try OpenLedger.open(places).note(need: need, of: id) else { return call }
        return CallJSON(noted, zone: ShopClock.zone(places))
    }
}
