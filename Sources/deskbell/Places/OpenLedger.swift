import Bell
import Diary
import Glibc
import Ledger
import Shop

/// The ledger as every command opens it: whoever does files the bell's slips first, so that nothing the button said is missing.
enum OpenLedger {
    /// When this program was installed or built: a clock that says less is wrong.
    private static var built: Instant {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return Instant(secondsSince1970: 0) }
        return Instant(secondsSince1970: Int64(status.st_mtim.tv_sec))
    }

    /// - Parameter patience: milliseconds to wait for another program that writes; nil: as long as a command may.
    static func open(_ places: Places, patience: Int? = nil) throws(LedgerError) -> LedgerFile {
        let make = { () throws(LedgerError) -> LedgerFile in
            guard let patience else { return try LedgerFile(path: places.ledgerPath) }
            return try LedgerFile(path: places.ledgerPath, patience: patience)
        }
        let file: LedgerFile
        if Recovery(ledger: places.ledgerPath, backups: places.backups).isMissing {
            _ = try Recovered.whereDamaged(places, mayBegin: false)
        }
        do throws(LedgerError) {
            file = try make()
        } catch {
            guard case .corrupt = error, case .restored = try Recovered.whereDamaged(places, mayBegin: false) else { throw error }
            file = try make()
        }
        fileSlips(of: places, into: file)
        return file
    }

    /// Read, commit, then mark: a crash in between files a slip twice, and its UUID makes that once.
    static func fileSlips(of places: Places, into file: LedgerFile) {
        do {
            let reader = try SlipReader(path: places.bell.journal)
            while true {
                let batch = try reader.unfiled()
                guard let last = batch.slips.last else { return }
                try file.file(batch.slips.map(\.slip))
                try reader.markFiled(upTo: last.position)
            }
        } catch SlipJournalError.missing {
            // The bell never ran here: there is nothing to file.
        } catch let error as LedgerError {
            Output.problem(error.description)
        } catch {
            Output.problem("The bell's journal cannot be read: \(error) Its calls are filed at the next start.")
        }
    }

    /// Whether the date may be trusted, by what this shop last wrote down. What is seen now is written down when it is plausible.
    static func clock(_ file: LedgerFile) throws(LedgerError) -> ClockTrust.State {
        let now = Clocks.ledgerMoment
        let state = try file.clockTrust(built: built, at: now)
        if state == .trusted { try file.sawClock(now) }
        return state
    }
}
