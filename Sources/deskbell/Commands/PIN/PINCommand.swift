import ArgumentParser
import Keys
import Ledger
import Shop

struct PINCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin",
        abstract: "The PINs that open the staff view at the counter.",
        discussion: """
            At the counter the PIN is the role: staff, or the owner, who may do all that staff may. There, type two dots and Enter, then the PIN.

            A forgotten PIN is set anew, by the owner or with sudo; that is recorded.

            Example: deskbell pin set staff
            """,
        subcommands: [PINSet.self, PINClear.self, PINStatus.self])
}

/// Whose PIN.
enum PINHolder: String, CaseIterable, ExpressibleByArgument {
    case staff, owner

    var role: Role {
        switch self {
        case .staff: .staff
        case .owner: .owner
        }
    }
}

struct PINSet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Sets a PIN of 4 to 12 digits, typed twice and not shown.",
        discussion: """
            Where standard input is no terminal, its first line is the PIN. It is never an argument: those are seen by every user of the computer.

            Example: deskbell pin set staff
            """)

    @OptionGroup var places: Places
    @Argument(help: "staff, or owner.") var holder: PINHolder

    func run() throws {
        let pin = try PINEntry.read(for: holder)
        let file = try OpenLedger.open(places)
        do {
            try PINKeeper(file: file).set(pin, for: holder.role, by: RoleCheck.nameForRecords, at: Clocks.ledgerMoment)
        } catch let refusal as PINRefusal {
            throw Failure(refusal.description, code: ExitStatus.problem)
        }
        Page().line("The \(holder.rawValue)'s PIN is set. At the counter: two dots and Enter (..), then the PIN and Enter.")
    }
}

struct PINClear: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear", abstract: "Takes a PIN away: without any, the counter has no staff view.",
        discussion: "Example: deskbell pin clear staff")

    @OptionGroup var places: Places
    @Argument(help: "staff, or owner.") var holder: PINHolder

    func run() throws {
        let keeper = PINKeeper(file: try OpenLedger.open(places))
        let wasSet = try keeper.clear(holder.role, by: RoleCheck.nameForRecords, at: Clocks.ledgerMoment)
        Page().line(wasSet ? "The \(holder.rawValue)'s PIN is gone." : "The \(holder.rawValue) had no PIN.")
    }
}

struct PINStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Which PINs are set, and who changed them when.",
        discussion: "Example: deskbell pin status --json")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    private struct Status: Encodable {
        // The contract writes keys so.
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let staff, owner: Bool, wait_seconds: Int64, changes: [Change]
    }
    private struct Change: Encodable { let what, at, by, detail: String }

    func run() throws {
        let file = try OpenLedger.open(places), keeper = PINKeeper(file: file), zone = ShopClock.zone(places)
        let changes = try file.deviceChanges([.pinSet, .pinCleared, .pinSlowed], limit: 20)
        let wait = try keeper.wait(at: Clocks.ledgerMoment)
        let isSet = try PINKeeper.roles.map { try keeper.isSet($0) }
        if json {
            return JSON.print(
                Status(
                    staff: isSet[0], owner: isSet[1], wait_seconds: (wait + 999) / 1000,
                    changes: changes.map { Change(what: $0.what.rawValue, at: zone.rfc3339($0.at), by: $0.by, detail: $0.detail) }))
        }
        let page = Page(), time = StaffTime(zone: zone)
        for (role, isSet) in zip(PINKeeper.roles, isSet) { page.line("\(role.inWords): \(isSet ? "set" : "not set")") }
        if wait > 0 { page.line("Too many wrong PINs at the counter: the next one counts in \((wait + 999) / 1000) s.") }
        for change in changes { page.line("\(time.moment(change.at))  \(change.what.rawValue) \(change.detail), by \(change.by)") }
    }
}
