import Diary
import GRDB
import Ledger
import Shop

extension Racer {
    /// 500 bookings by the ledger's own road, one commit each; nobody else about.
    func alone() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0)
        let began = monotonic()
        for number in 0..<500 {
            let order = shop.order(number % 100, providers: [shop.providers[number / 100]])
            guard try book(order, shop.customer(UInt64(number)), in: ledger) != nil else {
                print("error refused \(number)")
                return
            }
        }
        print("commits 500 ms \(Double((monotonic() - began) / 1000) / 1000)")
    }

    /// The same rows, found in a ledger that holds them, committed by bare SQL into an empty one with the same tables, indices and pragmas: one
    /// commit a booking. The arguments stand ready, so that nothing is timed but SQLite and the binding.
    func baseline() throws {
        let source = try DatabaseQueue(path: path)
        let bookings = try source.read { db in
            try Int64.fetchAll(db, sql: "SELECT key FROM booking ORDER BY key").map { key in
                try [
                    ("person", "key = (SELECT person FROM booking WHERE key = ?)"), ("booking", "key = ?"),
                    ("booking_change", "booking = ?"), ("claim", "booking = ?"),
                ].flatMap { table, condition in
                    try Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE \(condition)", arguments: [key]).map { row in
                        let marks = Array(repeating: "?", count: row.count).joined(separator: ",")
                        return (sql: "INSERT INTO \(table) VALUES (\(marks))", values: StatementArguments(row.databaseValues))
                    }
                }
            }
        }
        try LedgerFile(path: path + "-plain", reserveBytes: 0).together {}
        let target = try DatabaseQueue(path: path + "-plain")
        try target.writeWithoutTransaction { db in
            for pragma in [
                "busy_timeout=5000", "journal_mode=TRUNCATE", "synchronous=EXTRA", "foreign_keys=ON", "secure_delete=ON",
                "trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY", "mmap_size=0",
            ] { _ = try Row.fetchOne(db, sql: "PRAGMA \(pragma)") }
            let began = monotonic()
            for inserts in bookings {
                try db.inTransaction(.immediate) {
                    for insert in inserts { try db.cachedStatement(sql: insert.sql).execute(arguments: insert.values) }
                    return .commit
                }
            }
            print("commits \(bookings.count) ms \(Double((monotonic() - began) / 1000) / 1000)")
        }
    }
}
