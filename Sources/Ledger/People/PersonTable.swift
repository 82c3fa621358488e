internal import GRDB
internal import Shop

/// Who booked, asked to be called back, or waits. One row a promise, not one a human being: families share a phone.
struct PersonTable {
    let db: Database

    init(_ db: Database) { self.db = db }

    func insert(name: String, phone: String, notice: String, at: Instant) throws -> Int64 {
        try db.run(
            "INSERT INTO person (name, phone, notice, created_at) VALUES (?, ?, ?, ?)",
            [name.bounded(to: 200), phone.bounded(to: 40), notice.bounded(to: 100), at])
        return db.lastInsertedRowID
    }
}
