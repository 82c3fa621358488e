import ArgumentParser
import Foundation
import Keys
import Ledger
import Shop

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Verified copies of the ledger: bookings, visits, calls, promises.",
        discussion: """
            A timer makes one every hour in the home's folder “backups”; the latest 24, one a day for two weeks and one a week for eight weeks are \
            kept. Copies that leave the device are sealed for the owner: make the key once with “deskbell backup key”.

            Example: deskbell backup make --to /media/second-card
            """,
        subcommands: [BackupMake.self, BackupList.self, BackupKey.self], defaultSubcommand: BackupMake.self)
}

struct BackupMake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make a backup now, and check it.",
        discussion: "Example: deskbell backup make --json")

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("A second medium: the copy there is sealed with the owner's key.", valueName: "dir"))
    var to: String?
    @Flag(help: "Only where something is mounted at --to: a second card or stick that may be away.") var ifThere = false
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if ifThere, to == nil { throw ValidationError("--if-there says something about --to.") }
    }

    func run() throws {
        let file = try OpenLedger.open(places), folder = places.backups
        let backup = try folder.add(file, at: Clocks.wall)
        folder.prune(BackupKeeping())
        var sealed: String?
        if let to, !ifThere || SecondMedium(path: to).isMounted {
            sealed = try SealedBackup(places).write(backup, to: to)
            SecondMedium(path: to).prune(BackupKeeping())
        }
        if json { return JSON.print(BackupJSON(backup, sealed: sealed, zone: ShopClock.zone(places))) }
        Output.line("Backed up and checked: \(backup.path)")
        if let sealed { Output.line("Sealed for the owner: \(sealed)") }
    }
}

struct BackupList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The backups on this device, newest first.",
        discussion: "Example: deskbell backup list")

    @OptionGroup var places: Places
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let backups = places.backups.backups(), zone = ShopClock.zone(places)
        if json { return JSON.print(backups.map { BackupJSON($0, sealed: nil, zone: zone) }) }
        let page = Page()
        guard !backups.isEmpty else { return page.line("There is no backup yet. Make one with: deskbell backup make") }
        let time = StaffTime(zone: zone)
        for backup in backups { page.line("\(time.moment(backup.madeAt))  \(backup.path)") }
    }
}

struct BackupKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make the key for copies that leave the device, and show its secret once.",
        discussion: """
            The device keeps the half that seals. The half that opens is shown once and kept nowhere: write it down or print it, and keep it where \
            you keep the shop's papers. Whoever has it and a sealed copy can read the shop's bookings.

            Example: deskbell backup key
            """)

    @OptionGroup var places: Places
    @Flag(help: "Make a new key although there is one: older sealed copies need the older secret.") var replace = false

    func run() throws {
        try places.makeHome()
        guard replace || !FileManager.default.fileExists(atPath: places.ownerKeyPath) else {
            throw Failure(
                "There is a key already. Make another with --replace; copies sealed so far still need the secret you have.",
                code: ExitStatus.problem)
        }
        let secret = OwnerSecret()
        do {
            try Data((secret.publicKey.kept + "\n").utf8).write(to: URL(filePath: places.ownerKeyPath), options: .atomic)
        } catch {
            throw Failure("The key cannot be written to \(places.ownerKeyPath).", code: ExitStatus.cannotCreate)
        }
        Output.line("Write this secret down now; it is shown only here:")
        Output.line("")
        Output.line("    \(secret.written)")
        Output.line("")
        Output.line("To read a sealed copy, put it into a file of its own and run: deskbell restore COPY --secret FILE")
    }
}

struct BackupJSON: Encodable {
    let path: String
    let made_at: String
    let sealed: Nullable<String>

    init(_ backup: Backup, sealed: String?, zone: ZoneRules) {
        path = backup.path
        made_at = zone.rfc3339(backup.madeAt)
        self.sealed = Nullable(sealed)
    }
}
