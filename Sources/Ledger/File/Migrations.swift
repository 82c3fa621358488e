internal import GRDB

/// The ledger's history. A migration that was ever shipped is never changed; the next one follows it.
enum Migrations {
    /// "desk" in ASCII, in SQLite's header: nobody else's database is migrated by mistake.
    static let applicationID: Int32 = 0x6465_736B

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 visits, calls, diary", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: FirstSchema.sql)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2 who changed what on this device", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: DeviceChange.schema)
        }
        migrator.registerMigration("3 answers judged, visits reviewed", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: ReviewSchema.sql)
        }
        migrator.registerMigration("4 walk-ins take time", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: WalkIn.claimSchema)
        }
        migrator.registerMigration("5 unconfirmed bookings at a glance", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: DiaryTable.unconfirmedSchema)
        }
        return migrator
    }()

    /// Brings the file up to date, or says why it cannot be this program's.
    /// - Parameter keep: called before a file with a shop's data in it is changed; what it throws leaves the file as it was.
    static func run(
        on queue: DatabaseQueue, path: String, using migrator: DatabaseMigrator = migrator, keep: () throws -> Void = {}
    ) throws {
        guard try !isCurrent(queue, path: path, migrator) else { return }
        if try queue.writeWithoutTransaction(migrator.appliedIdentifiers).isEmpty == false { try keep() }
        while true {
            let done = try queue.writeWithoutTransaction(migrator.appliedIdentifiers).count
            do {
                return try migrator.migrate(queue)
            } catch {
                // Two programs may find the same old file: GRDB decides what is missing before it locks, and the slower one then fails at a step
                // that the other has just done. It goes on with what is left.
                if try isCurrent(queue, path: path, migrator) { return }
                guard try queue.writeWithoutTransaction(migrator.appliedIdentifiers).count > done else { throw error }
            }
        }
    }

    static func isCurrent(_ queue: DatabaseQueue, path: String, _ migrator: DatabaseMigrator = migrator) throws -> Bool {
        try queue.writeWithoutTransaction { db in
            var isCurrent = false
            // One state of the file: another program may migrate it between two of these questions.
            try db.inTransaction(.deferred) {
                isCurrent = try self.isCurrent(db, path: path, migrator)
                return .commit
            }
            return isCurrent
        }
    }

    private static func isCurrent(_ db: Database, path: String, _ migrator: DatabaseMigrator) throws -> Bool {
        guard try Int.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema)") == 1 else { return false }
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
        let applied = try migrator.appliedIdentifiers(db)
        // A file left by a power cut in its very first transaction has GRDB's table and no more.
        guard application == applicationID || applied.isEmpty, try isOurs(db, application: application) else {
            throw LedgerError.foreign(path: path)
        }
        let unknown = applied.subtracting(migrator.migrations)
        guard unknown.isEmpty else { throw LedgerError.newer(path: path, unknown: unknown.sorted()) }
        return applied.count == migrator.migrations.count
    }

    private static func isOurs(_ db: Database, application: Int32?) throws -> Bool {
        if application == applicationID { return true }
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") == 0
    }
}
