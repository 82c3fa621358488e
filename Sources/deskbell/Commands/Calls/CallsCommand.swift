import ArgumentParser
import Bell
import Ledger
import Shop

struct CallsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calls",
        abstract: "Requests for a person: who waits, what was said, who goes, how it ended.",
        discussion: """
            ID is a call's id or its beginning, its four-character alias, or “latest”.

            Example: deskbell calls list --open
            """,
        subcommands: [
            CallsList.self, CallsShow.self, CallsAcknowledge.self, CallsTake.self, CallsSnooze.self, CallsResolve.self,
            CallsReopen.self,
        ])
}

struct CallsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Calls, newest first.", discussion: "Example: deskbell calls list --open --json")

    @OptionGroup var places: Places
    @Flag(help: "Only calls that are not resolved.") var open = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let file = try OpenLedger.open(places), zone = ShopClock.zone(places)
        let known = try file.calls(open ? .open : .all)
        // The bell owns a call until it is answered; one whose slip the disk has not taken yet is a call all the same.
        let unfiled = try CallDesk.heldByBell(places).filter { try file.call(named: $0.id.description) == nil }
        let calls = unfiled.sorted { $0.age < $1.age }.map { CallJSON($0, zone: zone) } + known.map { CallJSON($0, zone: zone) }
        if json { return JSON.print(calls) }
        let page = Page()
        guard !calls.isEmpty else { return page.line(open ? "Nobody waits." : "Nobody has called yet.") }
        let time = StaffTime(zone: zone)
        for call in unfiled { page.line("\(call.alias)  \(call.state.rawValue)  \(call.age / 60_000) min ago") }
        for call in known { CallLines(time: time, page: page).short(call) }
    }
}

struct CallsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One call with what was said in its visit.",
        discussion: "Example: deskbell calls show K7QM --json")

    @OptionGroup var places: Places
    @Argument(help: "The call.") var id: String
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let file = try OpenLedger.open(places), zone = ShopClock.zone(places)
        guard let match = try file.call(named: id) else { throw CallDesk.unknown(id) }
        CallDesk.mentionOthers(match)
        let call = match.handoff
        let turns = try call.visit.map { visit throws(LedgerError) in try file.turns(of: visit) } ?? []
        let history = try file.history(of: call.id)
        if json { return JSON.print(CallStoryJSON(call, turns: turns, history: history, zone: zone)) }
        CallLines(time: StaffTime(zone: zone), page: Page()).whole(call, turns: turns, history: history)
    }
}
