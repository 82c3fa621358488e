package import Diary
internal import GRDB
package import Shop

/// What an erasure took away.
package struct Erasure: Equatable, Sendable {
    package var people = 0
    /// Visits of which the words are gone; that they took place stays, for the numbers.
    package var visits = 0
    package var calls = 0
    /// Bookings that go on standing in the diary without a name.
    package var bookings = 0
    /// Those of them that are still to come.
    package var comingBookings = 0
    package var callbacks = 0
    /// Number and name in every spelling that was found: nothing of it may be left in any file.
    package var spellings: Set<String> = []

    package var isEmpty: Bool { people == 0 && visits == 0 && calls == 0 }

    package init() {}
}

extension LedgerFile {
    /// Takes one person's name, number and words out of the ledger. Rows stay, so that the diary and the numbers stay true: they say no more who
    /// it was. Write the tombstone before this.
    /// Writes the file anew: not within a transaction.
    package func erase(_ phone: PhoneNumber, at now: Instant) throws(LedgerError) -> Erasure {
        let erasure = try write { db in try Self.erase(PersonTrace(of: phone, in: db), at: now, in: db) }
        if !erasure.isEmpty { try rewrite() }
        return erasure
    }

    /// Does to this file what was done to the ledger that the tombstones come from: for a backup, when it is restored. Whoever came back after
    /// an erasure is kept.
    /// - Parameter hash: under the key that the tombstones were made with.
    /// - Returns: what was taken away; empty where the backup holds nobody erased.
    package func apply(_ tombstones: [Tombstone], hash: (String) -> String) throws(LedgerError) -> Erasure {
        guard !tombstones.isEmpty else { return Erasure() }
        let erasure = try write { db in
            var all = Erasure()
            for row in try Row.fetchAll(db, sql: "SELECT key, phone, created_at FROM person WHERE phone <> ''") {
                let since: Instant = row["created_at"]
                // What is no number was erased by none.
                guard let phone = try? PhoneNumber(row["phone"] as String),
                    let latest = tombstones.filter({ $0.covers(phone, hash: hash) }).map(\.at).max(), since <= latest
                else { continue }
                let trace = try PersonTrace(people: [row["key"]], phone: phone, in: db)
                let erased = try Self.erase(trace.until(latest, in: db), at: latest, in: db)
                all.add(erased)
            }
            return all
        }
        if !erasure.isEmpty { try rewrite() }
        return erasure
    }

    private static func erase(_ trace: PersonTrace, at now: Instant, in db: Database) throws -> Erasure {
        var erasure = Erasure()
        erasure.people = trace.people.count
        erasure.visits = trace.visits.count
        erasure.calls = trace.handoffs.count
        erasure.bookings = trace.bookings.count
        erasure.callbacks = trace.callbacks.count
        erasure.spellings = trace.spellings
        erasure.comingBookings =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM booking WHERE key IN (\(PersonTrace.list(trace.bookings))) AND start_at > ?
                        AND status IN ('booked', 'held', 'arrived')
                    """, arguments: [now]) ?? 0
        try PersonWords(db).clear(trace)
        return erasure
    }
}

extension Erasure {
    fileprivate mutating func add(_ other: Erasure) {
        people += other.people
        visits += other.visits
        calls += other.calls
        bookings += other.bookings
        comingBookings += other.comingBookings
        callbacks += other.callbacks
        spellings.formUnion(other.spellings)
    }
}

/// Every column that can hold a customer's words, emptied. `PrivacyTests` holds it to the schema: a new column of text is sorted there.
struct PersonWords {
    let db: Database

    init(_ db: Database) { self.db = db }

    func clear(_ trace: PersonTrace) throws {
        try clear(visits: trace.visits)
        try clear(handoffs: trace.handoffs)
        try clear(callbacks: trace.callbacks)
        // Bookings, callbacks and places in a line let go of the person by themselves.
        try db.execute(sql: "DELETE FROM person WHERE key IN (\(PersonTrace.list(trace.people)))")
    }

    func clear(visits: [Int64]) throws {
        try db.execute(sql: "UPDATE turn SET text = '' WHERE text <> '' AND visit IN (\(PersonTrace.list(visits)))")
    }

    func clear(handoffs: [Int64]) throws {
        try db.execute(
            sql: "UPDATE handoff SET summary = '', reason = '', draft = NULL WHERE key IN (\(PersonTrace.list(handoffs)))")
    }

    func clear(callbacks: [Int64]) throws {
        try db.execute(sql: "UPDATE callback SET about = '', outcome = NULL WHERE key IN (\(PersonTrace.list(callbacks)))")
    }
}

extension LedgerFile {
    /// Writes the file anew, with nothing between its rows. `secure_delete` alone is not enough: where SQLite moves rows from page to page it leaves
    /// copies in the gaps, which a random walk found. Needs as much memory as the file is large, and as much room again for its journal.
    func rewrite() throws(LedgerError) {
        try direct { db in try db.execute(sql: "VACUUM") }
    }
}
