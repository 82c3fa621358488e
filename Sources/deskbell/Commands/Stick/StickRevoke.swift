import ArgumentParser
import Glibc
import Ledger
import Shop

struct StickRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Trust a stick no more: a lost one, or one that somebody copied.",
        discussion: "Example: deskbell stick revoke \"Anna's stick\"")

    @OptionGroup var places: Places
    @Argument(help: "Its name in “deskbell stick list”.") var label: String

    func run() throws {
        umask(0o007)
        let by = RoleCheck.nameForRecords, now = Clocks.wall
        guard let stick = try PairedSticks(places).revoke(named: label, by: by, at: now) else {
            throw Failure(
                "There is no trusted stick called “\(CleanText.line(label))”. “deskbell stick list” names them.",
                code: ExitStatus.problem)
        }
        // What it brought and nobody has said yes to yet goes with it.
        if let note = Tray(places).note(), note.stick == stick.label { Tray(places).clear(note) }
        try OpenLedger.open(places).record(DeviceChange(.stickRevoked, at: now, by: by, detail: stick.label))
        Page().line("“\(stick.label)” is revoked: plugged in, it does nothing any more.")
    }
}
