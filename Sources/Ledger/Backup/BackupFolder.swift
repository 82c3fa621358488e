internal import GRDB
@preconcurrency import Glibc
package import Shop

/// A folder of backups: made by SQLite's own interface, read back and checked before they are called so.
package struct BackupFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// `backups` beside a ledger.
    package static func beside(_ ledger: String) -> BackupFolder {
        BackupFolder(path: (ledger.lastIndex(of: "/").map { String(ledger[..<$0]) } ?? ".") + "/backups")
    }

    /// Newest first. Empty where there is no such folder.
    package func backups() -> [Backup] {
        let found = names().compactMap { Backup(name: $0, in: path) }
        return found.sorted { $0.madeAt > $1.madeAt }
    }

    /// Copies, checks, and only then gives the copy its name. A copy that was interrupted is a `.part`, which the next one removes.
    package func add(_ ledger: LedgerFile, at moment: Instant) throws(LedgerError) -> Backup {
        let name = Backup.name(at: moment)
        guard let backup = Backup(name: name, in: path) else { preconditionFailure("a name we made is ours") }
        removeParts()
        let part = backup.path + ".part"
        do {
            try ledger.copy(to: part)
            try Self.verify(part)
            try Self.sync(part)
        } catch {
            unlink(part)
            throw error
        }
        guard rename(part, backup.path) == 0 else { throw LedgerError(creating: backup.path, errno: errno) }
        putBehind(backup)
        try Self.sync(path)
        try ledger.set(.lastBackup, to: moment)
        return backup
    }

    /// Those of a later name were made under a clock that was ahead. They are older for all that, and the newest is what is restored.
    private func putBehind(_ backup: Backup) {
        var seconds: Int64 = 0
        for early in backups() where early.madeAt > backup.madeAt {
            var name: String
            repeat {
                seconds += 1
                name = path + "/" + Backup.name(at: backup.madeAt.adding(seconds: -seconds))
            } while access(name, F_OK) == 0
            rename(early.path, name)  // it stays what it is where it cannot be renamed
        }
    }

    /// An upgrade's way back. Named by the last moment the ledger itself wrote down: a migration is told no time.
    func keepBeforeMigration(_ queue: DatabaseQueue) throws {
        let lastSeen = try queue.writeWithoutTransaction { db in
            try db.row("SELECT value FROM note WHERE name = ?", [NoteName.lastSeen.rawValue]).flatMap {
                Int64($0["value"] as String)
            }
        }
        let kept = path + "/" + Backup.name(at: Instant(millisecondsSince1970: lastSeen ?? 0))
        // Two programs may find the same old file at once; each keeps its own copy, and the later name wins.
        let part = kept + ".\(getpid()).part"
        try FreshFile.create(part)
        let copy = try DatabaseQueue(path: part)
        try queue.backup(to: copy)
        try copy.close()
        try Self.verify(part)
        try Self.sync(part)
        guard rename(part, kept) == 0 else { throw LedgerError(creating: kept, errno: errno) }
        try Self.sync(path)
    }

    /// Removes what the rule no longer keeps.
    package func prune(_ keeping: BackupKeeping) {
        for backup in keeping.surplus(of: backups()) { unlink(backup.path) }
    }

    /// The newest backup that is whole, looked for from the newest on.
    package func newestWhole() -> Backup? {
        backups().first { backup in
            do throws(LedgerError) {
                try Self.verify(backup.path)
                return true
            } catch {
                return false
            }
        }
    }

    /// Every page, row and index is read; nothing is written, and no journal is left beside it.
    package static func verify(_ path: String) throws(LedgerError) {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in
                guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == Migrations.applicationID else {
                    throw LedgerError.foreign(path: path)
                }
                let findings = try Health.findings(db, pragma: "integrity_check")
                guard findings.isEmpty else {
                    throw LedgerError.corrupt(path: path, cause: LedgerError.Cause(code: 0, message: findings[0]))
                }
            }
            try queue.close()
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    private func removeParts() {
        for name in names() where name.hasPrefix("ledger-") {
            if name.hasSuffix(".part") || name.hasSuffix(".part-journal") { unlink(path + "/" + name) }
        }
    }

    /// Empty where there is no such folder.
    private func names() -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let item = readdir(directory) {
            names.append(
                withUnsafePointer(to: &item.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    /// A file's bytes, or a folder's names, are on the disk.
    static func sync(_ path: String) throws(LedgerError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerError(creating: path, errno: errno) }
        defer { close(descriptor) }
        // EINVAL: a file system that cannot sync a folder (FAT on some kernels) has nothing more to offer.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw LedgerError(creating: path, errno: errno) }
    }
}
