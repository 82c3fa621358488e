internal import Diary
internal import GRDB
internal import Shop

/// Who booked, asked to be called back, or waits. One row a promise, not one a human being: families share a phone.
struct PersonTable {
    let db: Database

    init(_ db: Database) { self.db = db }

    func insert(_ customer: Customer, at: Instant) throws -> Int64 {
        let kept = customer.kept
        try db.run(
            "INSERT INTO person (name, phone, phone_tail, notice, created_at) VALUES (?, ?, ?, ?, ?)",
            [kept.name, kept.phone, Self.tail(of: kept.phone), kept.notice, at])
        return db.lastInsertedRowID
    }

    func update(_ key: Int64, to customer: Customer) throws {
        let kept = customer.kept
        try db.run(
            "UPDATE person SET name = ?, phone = ?, phone_tail = ?, notice = ? WHERE key = ?",
            [kept.name, kept.phone, Self.tail(of: kept.phone), kept.notice, key])
    }

    /// Those whose phone is very likely the same line.
    func keys(phone: PhoneNumber) throws -> [Int64] {
        try db.rows("SELECT key, phone FROM person WHERE phone_tail = ? AND phone_tail <> ''", [Self.tail(of: phone.normalized)])
            .filter { row in
                // Stored as it was given; one that does not parse is not theirs.
                guard let stored = try? PhoneNumber(row["phone"] as String) else { return false }
                return stored.isSameLine(as: phone)
            }
            .map { $0["key"] }
    }

    /// Enough digits to find a line by, few enough to be the same in every way of writing it.
    static func tail(of phone: String) -> String { String(phone.suffix(5)) }
}

extension Customer {
    /// As the file keeps it.
    var kept: Customer {
        Customer(name: name.bounded(to: 200), phone: phone.bounded(to: 40), notice: notice.bounded(to: 100))
    }
}
