package import Diary
@preconcurrency import Glibc
package import Shop

extension BackupFolder {
    /// Takes one person out of every backup here that holds them. Each is changed as a copy, checked, and only then put in its own place; one that
    /// is damaged stays as it is, and the search of the raw files tells of it.
    /// - Returns: how many held them.
    package func erase(_ phone: PhoneNumber, at now: Instant) throws(LedgerError) -> Int {
        var count = 0
        for backup in backups() where try Self.erase(phone, from: backup.path, at: now) { count += 1 }
        return count
    }

    /// - Parameter path: a whole ledger that nobody has open.
    /// - Returns: whether it held the person.
    package static func erase(_ phone: PhoneNumber, from path: String, at now: Instant) throws(LedgerError) -> Bool {
        let part = path + ".part"
        defer { remove(part) }
        remove(part)
        // With a journal that holds anything beside it the file alone is no whole ledger; a ledger that was put aside has an empty one.
        var journal = stat()
        guard stat(path + "-journal", &journal) != 0 || journal.st_size == 0 else { return false }
        do {
            try FileCopy.copy(path, to: part)
            guard try !LedgerFile.ofCopy(part).erase(phone, at: now).isEmpty else { return false }
            try verify(part)
        } catch {
            if case .corrupt = error { return false }
            throw error
        }
        try sync(part)
        guard rename(part, path) == 0 else { throw LedgerError(creating: path, errno: errno) }
        return true
    }

    private static func remove(_ part: String) {
        for suffix in ["", "-journal", "-line", "-reserve"] { unlink(part + suffix) }
    }
}

extension LedgerFile {
    /// A copy on its way, of which the original is kept: no further copy is made before it is brought up to date.
    package static func ofCopy(_ path: String) throws(LedgerError) -> LedgerFile {
        var settings = Settings()
        settings.keepsBeforeMigration = false
        return try LedgerFile(path: path, reserveBytes: 0, settings: settings)
    }
}
