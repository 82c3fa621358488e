import ArgumentParser
import Diary
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
    @Flag(help: "A sealed copy to the second medium too, if one is mounted and there is a key: what the timer does.")
    var secondMedium = false
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let file = try OpenLedger.open(places), folder = places.backups
        let backup = try folder.add(file, at: moment(file))
        folder.prune(BackupKeeping())
        var sealed: String?
        if let to { sealed = try SealedBackup(places).write(backup, to: to) }
        if secondMedium { sealed = try sealToSecondMedium(backup) ?? sealed }
        if json { return JSON.print(BackupJSON(backup, sealed: sealed, zone: ShopClock.zone(places))) }
        Output.line("Backed up and checked: \(backup.path)")
        if let sealed { Output.line("Sealed for the owner: \(sealed)") }
    }

    /// What it is called by. Under a clock that is doubted it is the last moment that was believed: else it would be the newest for years, or never.
    private func moment(_ file: LedgerFile) throws -> Instant {
        if try OpenLedger.clock(file) == .trusted { return Clocks.wall }
        return try [file.moment(.lastSeen), file.moment(.lastBackup)].compactMap { $0 }.max() ?? Clocks.wall
    }

    private func sealToSecondMedium(_ backup: Backup) throws -> String? {
        switch SecondMedium.state(places) {
        case .none: return nil
        case .noKey:
            Output.problem("The second medium gets no copy: there is no key to seal it with. Make one with: deskbell backup key")
            return nil
        case .ready:
            let path = try SealedBackup(places).write(backup, to: SecondMedium.folder)
            SecondMedium.prune()
            return path
        }
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
