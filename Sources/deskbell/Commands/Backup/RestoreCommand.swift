import ArgumentParser
import Foundation
import Ledger
import Shop

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the ledger's place; the ledger that was there is put aside, never deleted.",
        discussion: """
            Without BACKUP the newest whole one is taken. Visits and counters that run go on with the restored ledger. What was written after the \
            backup is in the home's folder “quarantine”.

            Example: deskbell restore --drill
            """)

    @OptionGroup var places: Places
    @Argument(help: "A backup, sealed or not.") var backup: String?
    @Option(help: ArgumentHelp("The file with the owner's secret, for a sealed one.", valueName: "file")) var secret: String?
    @Flag(help: "Only try it: restore into a folder of its own, check everything, change nothing.") var drill = false
    @Flag(help: "Only if the ledger is damaged or missing: what the device does at its start.") var ifDamaged = false
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if ifDamaged, backup != nil || drill { throw ValidationError("--if-damaged chooses the backup itself.") }
    }

    func run() throws {
        if ifDamaged { return try report(Recovered.whereDamaged(places, mayBegin: true)) }
        let (source, isOurs) = try chosen()
        defer { if isOurs { try? FileManager.default.removeItem(atPath: source) } }  // the opened copy of a sealed one
        do throws(LedgerError) {
            try BackupFolder.verify(source)
        } catch {
            throw Failure(
                "\(backup ?? source) is no whole backup of Deskbell's. Take another; those on this device: deskbell backup list",
                code: ExitStatus.badData)
        }
        let recovery = Recovery(ledger: places.ledgerPath, backups: places.backups)
        if drill {
            let facts = try Recovered.drill(source, places)
            if json { return JSON.print(facts) }
            return Output.line(
                "\(backup ?? source) is whole. It would bring back: bookings \(facts.bookings), visits \(facts.visits), calls \(facts.calls)."
            )
        }
        guard yes || Question.ask("Put \(source) in the ledger's place? What was written since goes to \(recovery.quarantine).")
        else {
            throw Failure("Nothing was changed.", code: ExitStatus.problem)
        }
        try report(
            Recovered.finish(try recovery.replace(with: source, at: Clocks.wall, finish: Recovered.erasures(places)), places))
    }

    private func chosen() throws -> (path: String, isOurs: Bool) {
        guard let backup else {
            guard let newest = places.backups.newestWhole() else {
                throw Failure(
                    "There is no whole backup in \(places.backups.path). Name one: deskbell restore FILE", code: ExitStatus.noInput)
            }
            return (newest.path, false)
        }
        guard FileManager.default.fileExists(atPath: backup) else {
            throw Failure("There is no file \(backup).", code: ExitStatus.noInput)
        }
        guard backup.hasSuffix(".sealed") else { return (backup, false) }
        guard let secret else {
            throw Failure(
                "\(backup) is sealed. Put the owner's secret into a file and add: --secret FILE", code: ExitStatus.noInput)
        }
        // The drill is for any computer, and leaves nothing on it; a new device has no home yet.
        if drill {
            return (
                try SealedBackup(places).open(backup, secretIn: secret, into: FileManager.default.temporaryDirectory.path), true
            )
        }
        try places.makeHome()
        return (try SealedBackup(places).open(backup, secretIn: secret, into: places.homePath), true)
    }

    private func report(_ outcome: Recovery.Outcome) throws {
        let sentence = Recovered.sentence(outcome, places) ?? "The ledger is sound. Nothing was changed."
        if json { return JSON.print(RestoreJSON(outcome, because: sentence)) }
        Output.line(sentence)
    }
}

struct RestoreJSON: Encodable {
    let outcome: String
    let backup: Nullable<String>
    let aside: Nullable<String>
    let because: String

    init(_ recovered: Recovery.Outcome, because: String) {
        self.because = because
        switch recovered {
        case .sound: (outcome, backup, aside) = ("sound", Nullable(nil), Nullable(nil))
        case .restored(let source, let place): (outcome, backup, aside) = ("restored", Nullable(source), Nullable(place))
        case .fresh(let place): (outcome, backup, aside) = ("fresh", Nullable(nil), Nullable(place))
        }
    }
}
