internal import GRDB

/// What SQLite itself finds wrong.
enum Health {
    /// Every page and row, without comparing indexes with tables. Empty: nothing found.
    static func quickCheck(_ db: Database) throws -> [String] { try findings(db, pragma: "quick_check") }

    /// “table booking” → the statement that made it, without its blanks; nothing of SQLite's own.
    static func schema(_ db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        let pairs = rows.map { row in
            let (type, name): (String, String) = (row["type"], row["name"]), text: String? = row["sql"]
            return ("\(type) \(name)", (text ?? "").filter { !$0.isWhitespace })
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    static func findings(_ db: Database, pragma: String) throws -> [String] {
        var findings = try String.fetchAll(db, sql: "PRAGMA \(pragma)(20)").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        findings += orphans.prefix(20).map { row in
            let table: String = row[0], parent: String = row[2]
            return "a row of \(table) belongs to a \(parent) that is not there"
        }
        return findings
    }
}

extension LedgerFile {
    /// What is wrong with the file, as SQLite says it; empty where nothing is. Reads all of it: for `doctor`, not for a visit.
    package func quickCheck() throws(LedgerError) -> [String] {
        try direct(Health.quickCheck)
    }

    /// Indexes and unique values too: some times slower than `quickCheck`.
    package func integrityCheck() throws(LedgerError) -> [String] {
        try direct { try Health.findings($0, pragma: "integrity_check") }
    }

    /// Tables, indexes and triggers that are missing, changed, or not Deskbell's, compared with a ledger made now in memory. Empty: none.
    package func schemaDifferences() throws(LedgerError) -> [String] {
        try direct { db in
            let wanted = try DatabaseQueue()
            try Migrations.migrator.migrate(wanted)
            let made = try wanted.read(Health.schema), found = try Health.schema(db)
            return Set(made.keys).union(found.keys).sorted().compactMap { name in
                switch (made[name], found[name]) {
                case (nil, _): "\(name) was added"
                case (_, nil): "\(name) is missing"
                case (let text, let other): text == other ? nil : "\(name) was changed"
                }
            }
        }
    }

    /// How much there is, for whoever is to believe that a copy is complete.
    package func counts() throws(LedgerError) -> (bookings: Int, visits: Int, calls: Int) {
        try read { db in
            let row = try db.row(
                "SELECT (SELECT count(*) FROM booking) AS b, (SELECT count(*) FROM visit) AS v, (SELECT count(*) FROM handoff) AS c"
            )
            guard let row else { return (0, 0, 0) }
            return (row["b"], row["v"], row["c"])
        }
    }

    /// A complete copy of this moment's ledger for whoever reads long: reports, exports, checks, backups. In steps, so that nobody who books
    /// waits for it; where others write so often that it keeps starting again, in one go.
    /// - Parameter path: of a file that is not there yet.
    package func copy(to copy: String) throws(LedgerError) {
        try FreshFile.create(copy)
        try direct { db in
            try DatabaseQueue(path: copy).writeWithoutTransaction { target in
                var steps = 0
                do {
                    try db.backup(to: target, pagesPerStep: 512) { progress in
                        steps += 1
                        if steps > 4 * (progress.totalPageCount / 512 + 1), !progress.isCompleted { throw Restarting() }
                    }
                } catch is Restarting {
                    try db.backup(to: target)
                }
            }
        }
    }

    private struct Restarting: Error {}
}
