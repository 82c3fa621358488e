import Bell
import Foundation
import Ledger
import Shop

/// What is done around a recovery: erasures made since the backup, a word to staff.
enum Recovered {
    /// At a start that finds the ledger damaged, and at every boot.
    static func whereDamaged(_ places: Places, mayBegin: Bool) throws(LedgerError) -> Recovery.Outcome {
        let recovery = Recovery(ledger: places.ledgerPath, backups: places.backups)
        return finish(try recovery.run(at: Clocks.wall, mayBegin: mayBegin, finish: erasures(places)), places)
    }

    static func finish(_ outcome: Recovery.Outcome, _ places: Places) -> Recovery.Outcome {
        if let sentence = sentence(outcome, places) {
            Output.problem(sentence)
            remember(outcome, places)
            BellAccess.tellChanged("ledger", places)
        }
        return outcome
    }

    /// For the staff's board, for as long as they may have to ask customers.
    private static func remember(_ outcome: Recovery.Outcome, _ places: Places) {
        guard case .restored(let source, _) = outcome else { return }
        do throws(LedgerError) {
            let file = try LedgerFile(path: places.ledgerPath)
            try file.record(
                DeviceChange(
                    .ledgerRestored, at: Clocks.wall, by: "recovery", detail: Backup(at: source).map { made($0, places) } ?? source)
            )
        } catch {
            // It was said already; the folder of what was put aside stays.
            Output.problem(error.description)
        }
    }

    /// What a restored copy goes through before anything reads it.
    static func erasures(_ places: Places) -> (String) throws(LedgerError) -> Void {
        { (copy) throws(LedgerError) in
            // Opening brings an older copy up to this version.
            let ledger = try LedgerFile.ofCopy(copy)
            do {
                try ErasureList(home: places.homePath).apply(to: ledger)
            } catch let error as LedgerError {
                throw error
            } catch let failure as Failure {
                // A shop without its diary would be worse; whoever reads this can erase again.
                Output.problem(failure.message)
            } catch {
                Output.problem("Erasures could not be applied to the restored ledger: \(error)")
            }
        }
    }

    /// For staff; nil where there is nothing to say.
    static func sentence(_ outcome: Recovery.Outcome, _ places: Places) -> String? {
        switch outcome {
        case .sound: nil
        case .restored(let source, let aside?):
            "The ledger was put aside, and the backup of \(made(source, places)) is in its place. Bookings and calls since then are "
                + "missing from it: they are in \(aside). Look through the paper notes, and ask whoever comes."
        case .restored(let source, nil):
            "There was no ledger. The backup of \(made(source, places)) is in its place; what came after it is missing."
        case .fresh(let aside):
            "The ledger was damaged and there was no backup. It is in \(aside); a new, empty one is begun. Bookings made before are "
                + "missing: ask whoever comes, and show the folder to whoever looks after this device."
        }
    }

    private static func made(_ source: String, _ places: Places) -> String { Backup(at: source).map { made($0, places) } ?? source }

    private static func made(_ backup: Backup, _ places: Places) -> String {
        StaffTime(zone: ShopClock.zone(places)).moment(backup.madeAt)
    }

    struct DrillFacts: Encodable {
        let backup: String
        let bookings: Int
        let visits: Int
        let calls: Int
    }

    /// Restores into a folder of its own and reads it as the programs would.
    static func drill(_ source: String, _ places: Places) throws -> DrillFacts {
        let folder = FileManager.default.temporaryDirectory.appending(path: "deskbell-drill-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }  // a copy of personal data; gone with /tmp at the latest
        let ledger = folder + "/deskbell.sqlite"
        let recovery = Recovery(ledger: ledger, backups: BackupFolder(path: folder + "/none"))
        _ = try recovery.replace(with: source, at: Clocks.wall, finish: erasures(places))
        let file = try LedgerFile(path: ledger, reserveBytes: 0)
        guard try file.diaryFaults().isEmpty else {
            throw Failure("\(source) has faults in its diary. Use an older backup.", code: ExitStatus.badData)
        }
        let counts = try file.counts()
        return DrillFacts(backup: source, bookings: counts.bookings, visits: counts.visits, calls: counts.calls)
    }
}
