package import Bell
internal import Diary
internal import GRDB

/// What was booked at once in a visit, and by whom.
package struct MadeBooking: Equatable, Sendable {
    /// The services of one appointment, in its order.
    package var records: [BookingRecord]
    /// "counter", "staff" where nobody said who, or a name of staff.
    package var by: String
}

extension LedgerFile {
    /// What was booked in a visit, by the customer or by staff, in the order in which it was; what was cancelled since too.
    package func bookings(madeIn visit: VisitID) throws(LedgerError) -> [MadeBooking] {
        try read { db in
            let rows = try db.rows(
                """
                \(BookingRecord.selection) WHERE booking.visit = (SELECT key FROM visit WHERE id = ?) AND booking.status <> 'held'
                ORDER BY booking.key
                """, [visit.text])
            var made: [MadeBooking] = []
            for row in rows {
                let record = try BookingRecord(row: row)
                if let group = record.booking.group, made.last?.records.first?.booking.group == group {
                    made[made.count - 1].records.append(record)
                    continue
                }
                let by = try String.fetchOne(
                    db, sql: "SELECT by FROM booking_change WHERE booking = ? AND change = 'booked' ORDER BY number LIMIT 1",
                    arguments: [row["key"] as Int64])
                made.append(MadeBooking(records: [record], by: by ?? ""))
            }
            return made
        }
    }

    /// What a customer's half-made booking keeps for them, whatever its day.
    package func holds(of visit: VisitID) throws(LedgerError) -> [BookingRecord] {
        try read { db in
            try db.rows(
                """
                \(BookingRecord.selection) WHERE booking.visit = (SELECT key FROM visit WHERE id = ?) AND booking.status = 'held'
                ORDER BY booking.key
                """, [visit.text]
            ).map(BookingRecord.init(row:))
        }
    }

    /// The booking that a visit's open calls call half-made is made: their cards say so, also where the counter is gone.
    /// - Parameter words: who made it, what and when; no customer's name.
    package func settleHalfMade(in visit: VisitID, as words: String) throws(LedgerError) {
        try write { db in
            try db.run(
                """
                UPDATE handoff SET draft = json_insert(json_remove(draft, '$.booking'), '$.done[#]', ?)
                WHERE visit = (SELECT key FROM visit WHERE id = ?) AND state <> 'resolved' AND json_valid(draft)
                """, [words, visit.text])
        }
    }
}
