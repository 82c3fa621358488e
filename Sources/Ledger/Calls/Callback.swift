package import Bell
internal import GRDB
package import Shop

/// A promise to ring back, within a window derived from the opening hours.
package struct Callback: Equatable, Sendable, Identifiable {
    /// A UUID, lower case.
    package let id: String
    package var call: CallID?
    package var visit: VisitID?
    package var customer: Customer
    /// In the customer's words.
    package var about: String
    package var askedAt: Instant
    package var promised: ClosedRange<Instant>
    package var doneAt: Instant?
    package var doneBy: String?
    /// What came of it, in staff's words.
    package var outcome: String?

    package init(
        id: String, call: CallID?, visit: VisitID?, customer: Customer, about: String, askedAt: Instant,
        promised: ClosedRange<Instant>
    ) {
        self.id = id
        self.call = call
        self.visit = visit
        self.customer = customer
        self.about = about
        self.askedAt = askedAt
        self.promised = promised
    }
}

extension LedgerFile {
    /// Recording it again changes nothing.
    package func promise(_ callback: Callback) throws(LedgerError) {
        try write { db in
            guard try db.integer("SELECT 1 FROM callback WHERE id = ?", [callback.id]) == nil else { return }
            let person = try PersonTable(db).insert(callback.customer, at: callback.askedAt)
            try db.run(
                """
                INSERT INTO callback (id, handoff, visit, person, about, asked_at, promised_from, promised_until)
                VALUES (?, ?, (SELECT key FROM visit WHERE id = ?), ?, ?, ?, ?, ?)
                """,
                [
                    callback.id, try callback.call.flatMap(HandoffTable(db).key(of:)), callback.visit?.text, person,
                    callback.about.bounded(), callback.askedAt, callback.promised.lowerBound, callback.promised.upperBound,
                ])
        }
    }

    /// Not yet made, the most pressing first.
    /// Without those of whom nothing is known any more: nobody can call them.
    package func openCallbacks() throws(LedgerError) -> [Callback] {
        try read { db in
            try db.rows(
                "\(Self.callbackSelection) WHERE done_at IS NULL AND callback.person IS NOT NULL ORDER BY promised_until, callback.key"
            ).map(
                Callback.init(row:))
        }
    }

    /// Made at or after a moment, done or not, the latest promise first.
    package func callbacks(askedSince moment: Instant) throws(LedgerError) -> [Callback] {
        try read { db in
            try db.rows(
                "\(Self.callbackSelection) WHERE asked_at >= ? ORDER BY promised_until DESC, callback.key DESC LIMIT 500", [moment]
            ).map(Callback.init(row:))
        }
    }

    package func callback(_ id: String) throws(LedgerError) -> Callback? {
        try read { db in try db.row("\(Self.callbackSelection) WHERE callback.id = ?", [id]).map(Callback.init(row:)) }
    }

    /// - Returns: false where it was done already, or was never promised.
    package func close(callback id: String, at: Instant, by staff: String?, outcome: String) throws(LedgerError) -> Bool {
        try write { db in
            try db.run(
                "UPDATE callback SET done_at = ?, done_by = ?, outcome = ? WHERE id = ? AND done_at IS NULL",
                [at, staff, outcome.bounded(to: 200), id])
            return db.changesCount == 1
        }
    }

    static let callbackSelection = """
        SELECT callback.*, handoff.id AS handoff_id, visit.id AS visit_id, person.name, person.phone, person.notice FROM callback
        LEFT JOIN handoff ON handoff.key = callback.handoff LEFT JOIN visit ON visit.key = callback.visit
        LEFT JOIN person ON person.key = callback.person
        """
}

extension Callback {
    init(row: Row) throws {
        let from: Instant = row["promised_from"], until: Instant = row["promised_until"]
        guard from <= until else { throw UnknownValue(column: "promised_until") }
        self.init(
            id: row["id"], call: (row["handoff_id"] as String?).flatMap(CallID.init),
            visit: (row["visit_id"] as String?).flatMap(VisitID.init),
            customer: Customer(row: row), about: row["about"],
            askedAt: row["asked_at"],
            promised: from...until)
        doneAt = row["done_at"]
        doneBy = row["done_by"]
        outcome = row["outcome"]
    }
}

extension Customer {
    /// Of a row that joins `person`; empty where the person was erased.
    init(row: Row) {
        self.init(name: row["name"] ?? "", phone: row["phone"] ?? "", notice: row["notice"] ?? "")
    }
}
