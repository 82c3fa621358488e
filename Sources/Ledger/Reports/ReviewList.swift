package import Bell
internal import GRDB
package import Shop

/// A visit that the owner should look at, and why.
package struct ReviewItem: Equatable, Sendable {
    /// The gravest first.
    package enum Why: String, CaseIterable, Sendable {
        /// Somebody said that an answer is wrong.
        case wrong
        /// An answer was no help.
        case notHelped = "no-help"
        /// A question had no answer.
        case unanswered
        /// One of those that went well: what customers like is worth knowing too.
        case good
    }

    package var visit: VisitRecord
    package var turns: [TurnRecord]
    package var why: Why
    /// Of whoever booked or asked for a callback in it: to be taken out of the words.
    package var names: [String]
}

extension LedgerFile {
    /// Visits since a moment that nobody has reviewed: by gravity, then newest first, then a sample of good ones spread over the time.
    /// - Parameter again: those that were reviewed too.
    package func reviewItems(since: Instant, again: Bool = false, limit: Int = 200, good: Int = 3) throws(LedgerError)
        -> [ReviewItem]
    {
        try read { db in
            let rows = try db.rows(
                """
                SELECT visit.*,
                    EXISTS (SELECT 1 FROM turn WHERE turn.visit = visit.key AND wrong_at IS NOT NULL) AS is_wrong,
                    EXISTS (SELECT 1 FROM turn WHERE turn.visit = visit.key AND helped = 0) AS is_no_help,
                    EXISTS (SELECT 1 FROM turn WHERE turn.visit = visit.key AND (unanswered = 1 OR outcome = 'suggest')) AS is_in_doubt
                FROM visit WHERE kind = 'counter' AND started_at >= ? AND (reviewed_at IS NULL OR ?) ORDER BY started_at DESC, key DESC
                """, [since, again])
            var found: [(why: ReviewItem.Why, row: Row)] = [], fine: [Row] = []
            for row in rows {
                let helped: Bool? = row["helped"]
                if row["is_wrong"] {
                    found.append((.wrong, row))
                } else if helped == false || row["is_no_help"] {
                    found.append((.notHelped, row))
                } else if row["is_in_doubt"], try Self.isUnanswered(row, db) {
                    found.append((.unanswered, row))
                } else if helped == true {
                    fine.append(row)
                }
            }
            let ordered = ReviewItem.Why.allCases.flatMap { why in found.filter { $0.why == why } }.prefix(limit)
            let sample = (0..<min(good, fine.count)).map { (ReviewItem.Why.good, fine[$0 * fine.count / min(good, fine.count)]) }
            return try (ordered + sample).map { why, row in
                let key: Int64 = row["key"]
                return ReviewItem(
                    visit: try VisitRecord(row: row),
                    turns: try db.rows("SELECT * FROM turn WHERE visit = ? ORDER BY number", [key]).map(TurnRecord.init(row:)),
                    why: why,
                    names: try Self.names(in: key, db))
            }
        }
    }

    /// A question without an answer, or one that was asked back and nothing was chosen.
    private static func isUnanswered(_ row: Row, _ db: Database) throws -> Bool {
        let key: Int64 = row["key"]
        let turns = try db.rows("SELECT * FROM turn WHERE visit = ? ORDER BY number", [key]).map(TurnRecord.init(row:))
        return VisitFacts(try VisitRecord(row: row), turns: turns, bookings: 0).wanting.contains { $0.1 == .unanswered }
    }

    /// The owner has looked at it.
    package func markReviewed(_ visit: VisitID, at: Instant) throws(LedgerError) {
        try write { db in try db.run("UPDATE visit SET reviewed_at = ? WHERE id = ?", [at, visit.text]) }
    }
}
