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

    /// The same rows, found in a ledger that holds them, committed by bare SQL into an empty one with the same pragmas: one commit a booking.
    func baseline() throws {
        let source = try DatabaseQueue(path: path)
        let rows = try source.read { db in
            try Int64.fetchAll(db, sql: "SELECT key FROM booking ORDER BY key").map { key in
                (
                    person: try Row.fetchAll(
                        db, sql: "SELECT * FROM person WHERE key = (SELECT person FROM booking WHERE key = ?)", arguments: [key]),
                    booking: try Row.fetchAll(db, sql: "SELECT * FROM booking WHERE key = ?", arguments: [key]),
                    change: try Row.fetchAll(db, sql: "SELECT * FROM booking_change WHERE booking = ?", arguments: [key]),
                    claim: try Row.fetchAll(db, sql: "SELECT * FROM claim WHERE booking = ?", arguments: [key])
                )
            }
        }
        try LedgerFile(path: path + "-plain", reserveBytes: 0).together {}
        let target = try DatabaseQueue(path: path + "-plain")
        try target.writeWithoutTransaction { db in
            for pragma in [
                "journal_mode=TRUNCATE", "synchronous=EXTRA", "foreign_keys=ON", "secure_delete=ON", "trusted_schema=OFF",
                "cell_size_check=ON", "temp_store=MEMORY", "busy_timeout=5000",
            ] { _ = try Row.fetchOne(db, sql: "PRAGMA \(pragma)") }
            let began = monotonic()
            for row in rows {
                try db.inTransaction(.immediate) {
                    for (table, list) in [
                        ("person", row.person), ("booking", row.booking), ("booking_change", row.change), ("claim", row.claim),
                    ] {
                        for one in list {
                            let marks = Array(repeating: "?", count: one.count).joined(separator: ",")
                            try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
                                .execute(arguments: StatementArguments(one.databaseValues))
                        }
                    }
                    return .commit
                }
            }
            print("commits \(rows.count) ms \(Double((monotonic() - began) / 1000) / 1000)")
        }
    }
}
