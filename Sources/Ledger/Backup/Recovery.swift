@preconcurrency import Glibc
package import Shop

/// Puts a ledger that cannot be used aside, whole, and the newest whole backup in its place.
package struct Recovery: Sendable {
    package let ledger: String
    package let backups: BackupFolder

    package enum Outcome: Equatable, Sendable {
        /// Nothing was changed: SQLite finds nothing wrong; or there is no ledger, and never was; or nothing to put in its place.
        case sound
        /// Nothing was there though backups are; or what was there is now in `aside`.
        case restored(from: String, aside: String?)
        /// Nothing to restore: a new, empty ledger is made at the next opening.
        case fresh(aside: String)
    }

    package init(ledger: String, backups: BackupFolder) {
        self.ledger = ledger
        self.backups = backups
    }

    /// Where damaged files go; nothing here is ever deleted by us.
    package var quarantine: String { folder + "/quarantine" }

    private var folder: String { ledger.lastIndex(of: "/").map { String(ledger[..<$0]) } ?? "." }

    /// - Parameter mayBegin: whether a damaged ledger without any backup may give way to a new, empty one.
    /// - Parameter finish: what a restored copy must go through before it is the ledger, such as erasures made since it was taken.
    package func run(
        at moment: Instant, mayBegin: Bool, finish: (String) throws(LedgerError) -> Void
    ) throws(LedgerError) -> Outcome {
        let lock = try waitForTurn()
        defer { close(lock) }
        try keepJournal()
        defer { unlink(journalAsFound) }
        if isThere {
            guard try isDamaged() else { return .sound }
        } else if backups.backups().isEmpty {
            return .sound
        }
        guard let backup = backups.newestWhole() else {
            return isThere && mayBegin ? .fresh(aside: try putAside(at: moment)) : .sound
        }
        return try put(backup.path, at: moment, finish)
    }

    /// What the owner asks for: whatever state the ledger is in, `source` takes its place.
    package func replace(
        with source: String, at moment: Instant, finish: (String) throws(LedgerError) -> Void
    ) throws(LedgerError) -> Outcome {
        let lock = try waitForTurn()
        defer { close(lock) }
        return try put(source, at: moment, finish)
    }

    /// Programs that have the old file open notice at their next write, and open the new one (`LedgerError.wasReplaced`).
    private func put(
        _ source: String, at moment: Instant, _ finish: (String) throws(LedgerError) -> Void
    ) throws(LedgerError) -> Outcome {
        let copy = ledger + ".restored"
        for suffix in ["", "-journal", "-line", "-reserve"] { unlink(copy + suffix) }
        try FileCopy.copy(source, to: copy)
        try finish(copy)
        try BackupFolder.verify(copy)
        try BackupFolder.sync(copy)
        for suffix in ["-journal", "-line", "-reserve"] { unlink(copy + suffix) }
        // A journal without its ledger would be played into the restored one.
        let aside = isThere || hasJournal ? try putAside(at: moment) : nil
        guard rename(copy, ledger) == 0 else { throw LedgerError(creating: ledger, errno: errno) }
        try BackupFolder.sync(folder)
        return .restored(from: source, aside: aside)
    }

    /// Missing, or emptied by a power cut, though there is something to put in its place: nobody may begin a new one over that.
    package var isMissing: Bool { !isThere && !backups.backups().isEmpty }

    private var isThere: Bool {
        var status = stat()
        return stat(ledger, &status) == 0 && status.st_size > 0
    }

    private var hasJournal: Bool {
        var status = stat()
        return stat(ledger + "-journal", &status) == 0 && status.st_size > 0
    }

    /// Two programs may find the damage at once: the second waits, and finds a sound ledger.
    private func waitForTurn() throws(LedgerError) -> Int32 {
        let path = ledger + "-recovery"
        let lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard lock >= 0 else { throw LedgerError(creating: path, errno: errno) }
        fchmod(lock, 0o660)
        guard flock(lock, LOCK_EX) == 0 else {
            let code = errno
            close(lock)
            throw LedgerError(creating: path, errno: code)
        }
        return lock
    }

    private var journalAsFound: String { ledger + "-journal-as-found" }

    /// SQLite plays a journal back, or throws it away, as soon as it opens the ledger: what a power cut left is kept first, for whoever must look at a
    /// ledger that turns out damaged.
    private func keepJournal() throws(LedgerError) {
        guard hasJournal else { return }
        unlink(journalAsFound)
        try FileCopy.copy(ledger + "-journal", to: journalAsFound)
    }

    private func isDamaged() throws(LedgerError) -> Bool {
        var status = stat()
        // A folder of that name is opened by nobody.
        if stat(ledger, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return true }
        do throws(LedgerError) {
            return try !LedgerFile(path: ledger, reserveBytes: 0).quickCheck().isEmpty
        } catch {
            switch error {
            case .corrupt: return true
            // Where there are backups the place is ours, and what lies there now is put aside like any damage; else it may be another's home.
            case .foreign: return !backups.backups().isEmpty
            case .cannotCreate, .notPermitted, .full, .locked, .newer, .inputOutput, .setting, .outOfCodes, .unexpected: throw error
            }
        }
    }

    /// With its journal, without which it may be worse than it is.
    private func putAside(at moment: Instant) throws(LedgerError) -> String {
        var place = quarantine + "/" + Backup.name(at: moment), seconds: Int64 = 0
        guard mkdir(quarantine, 0o770) == 0 || errno == EEXIST else { throw LedgerError(creating: place, errno: errno) }
        // A clock without a battery begins at the same moment every time: what was put aside then stays.
        while mkdir(place, 0o770) != 0 {
            guard errno == EEXIST else { throw LedgerError(creating: place, errno: errno) }
            seconds += 1
            place = quarantine + "/" + Backup.name(at: moment.adding(seconds: seconds))
        }
        let name = ledger.split(separator: "/").last.map(String.init) ?? "ledger"
        for suffix in ["-journal", "-wal", "-shm", ""] {
            guard rename(ledger + suffix, place + "/" + name + suffix) == 0 || errno == ENOENT else {
                throw LedgerError(creating: place, errno: errno)
            }
        }
        if access(place + "/" + name + "-journal", F_OK) != 0 {
            guard rename(journalAsFound, place + "/" + name + "-journal") == 0 || errno == ENOENT else {
                throw LedgerError(creating: place, errno: errno)
            }
        }
        try BackupFolder.sync(place)
        try BackupFolder.sync(folder)
        return place
    }
}
