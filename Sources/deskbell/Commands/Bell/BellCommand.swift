import ArgumentParser
import Bell
import Glibc
import Ledger

struct BellCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bell",
        abstract: "The bell itself: its state, ringing and answering, tests for whoever built it.",
        discussion: """
            All of these need deskbelld; without it they end with exit code 69.

            Example: deskbell bell status
            """,
        subcommands: [
            BellStatus.self, BellCall.self, BellAcknowledge.self, BellTest.self, BellWatch.self, BellWire.self, BellTend.self,
        ])
}

struct BellStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What the bell does now, and what is wrong with it.",
        discussion: """
            Ends with exit code 1 where something is wrong, and with 69 where no bell runs.

            Example: deskbell bell status --json
            """)

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let snapshot = try BellAccess(places).status()
        if json {
            JSON.print(BellStatusJSON(snapshot))
        } else {
            show(snapshot)
        }
        if !snapshot.faults.isEmpty { throw ExitStatus.problem }
    }

    private func show(_ bell: BellSnapshot) {
        let page = Page()
        page.line("The bell runs (\(bell.panel) panel, version \(bell.version), for \(bell.uptime / 60_000) min).")
        let quiet = bell.quietFor.map { "quiet for \($0 / 60_000 + 1) min" } ?? "rings when the button is pressed"
        page.line(bell.sounding ? "It is sounding now." : "It is silent now, and \(quiet).")
        page.line("Presses: \(bell.presses). Pages: \(bell.sounded). Listeners: \(bell.listeners).")
        for call in bell.calls { page.line("\(call.alias)  \(call.state.rawValue)  \(call.age / 1000) s ago", indent: 2) }
        for fault in bell.faults { page.line("WRONG: \(fault.description)") }
        if bell.backlog > 0 { page.line("\(bell.backlog) slips wait for the disk.") }
    }
}

struct BellCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Rings: a call made by staff, as if a customer had asked for a person.",
        discussion: "Example: deskbell bell call --urgent")

    @OptionGroup var places: Places
    @Flag(help: "Ring as for an emergency.") var urgent = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let bell = try BellAccess(places)
        let notice = try bell.call(.call(id: CallID.random(), trigger: .request, origin: .staff, visit: nil, urgent: urgent))
        if json { JSON.print(BellCallJSON(notice)) } else { Page().line("\(notice.alias)  \(notice.state.rawValue): it rings.") }
    }
}

struct BellAcknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "Answers the call that has waited longest, or the one named; as the acknowledge button does.",
        discussion: "Example: deskbell bell acknowledge --by Mara")

    @OptionGroup var places: Places
    @Argument(help: "The call's id or alias; without it the one that has waited longest.") var id: String?
    @OptionGroup var answer: AcknowledgeOptions
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        guard let reference = id.map({ CallReference($0) }) ?? .latest else { throw CallDesk.unknown(id ?? "") }
        let notice = try BellAccess(places).call(.acknowledge(reference, how: answer.how, by: answer.name))
        if json { JSON.print(BellCallJSON(notice)) } else { Page().line("\(notice.alias)  \(notice.state.rawValue)") }
    }
}

struct BellTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "A short sound and flash, then the state of every line.",
        discussion: """
            With --daily it sounds only when the shop's time for it has come and it did not sound today yet: a timer asks every five minutes. \
            The time is test_bell_at in handoff.yaml, or 15 minutes before opening.

            Example: deskbell bell test
            """)

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false
    @Flag(name: .customLong("daily"), help: "Only if it is time.") var onlyIfDue = false

    func run() throws {
        let daily = DailyTest(places)
        if onlyIfDue, try !daily.isDue() { return }
        let bell = try BellAccess(places)
        if onlyIfDue { try daily.note() }
        _ = try bell.ask(.test)
        let snapshot = try bell.status()
        if json {
            JSON.print(BellStatusJSON(snapshot))
        } else {
            Page().line("The bell sounds and flashes for a moment. Did you hear and see it?")
            PanelLines.show(snapshot)
            for fault in snapshot.faults { Page().line("WRONG: \(fault.description)") }
        }
        if !snapshot.faults.isEmpty { throw ExitStatus.problem }
    }
}
