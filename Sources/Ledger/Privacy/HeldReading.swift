internal import Bell
package import Diary
internal import GRDB
internal import Shop

extension LedgerFile {
    /// Everything kept about a phone number, for the person it belongs to.
    package func held(about phone: PhoneNumber) throws(LedgerError) -> HeldData {
        try read { db in
            let trace = try PersonTrace(of: phone, in: db), people = PersonTrace.list(trace.people)
            var held = HeldData()
            held.people = try Row.fetchAll(db, sql: "SELECT * FROM person WHERE key IN (\(people)) ORDER BY created_at, key").map {
                HeldData.Person(customer: Customer(row: $0), since: $0["created_at"], rememberedSince: $0["remembered_at"])
            }
            held.bookings = try Row.fetchAll(
                db,
                sql:
                    "\(BookingRecord.selection) WHERE booking.key IN (\(PersonTrace.list(trace.bookings))) ORDER BY booking.start_at"
            ).map(BookingRecord.init(row:))
            held.callbacks = try Row.fetchAll(
                db,
                sql:
                    "\(Self.callbackSelection) WHERE callback.key IN (\(PersonTrace.list(trace.callbacks))) ORDER BY callback.asked_at"
            ).map(Callback.init(row:))
            held.places = try Row.fetchAll(
                db,
                sql: """
                    SELECT 'waiting-list' AS line, service, added_at AS at, state FROM waiting WHERE person IN (\(people))
                    UNION ALL SELECT 'walk-in', service, taken_at, state FROM walk_in WHERE person IN (\(people)) ORDER BY at
                    """
            ).map { row in
                HeldData.Place(
                    line: try row.word("line"), service: Service.ID(rawValue: row["service"]), at: row["at"], state: row["state"])
            }
            for row in try Row.fetchAll(
                db, sql: "SELECT * FROM visit WHERE key IN (\(PersonTrace.list(trace.visits))) ORDER BY started_at, key")
            {
                let turns = try db.rows("SELECT * FROM turn WHERE visit = ? ORDER BY number", [row["key"] as Int64])
                    .map(TurnRecord.init(row:))
                held.visits.append(HeldData.SpokenVisit(visit: try VisitRecord(row: row), turns: turns))
            }
            held.calls = try Row.fetchAll(
                db,
                sql: "\(Handoff.selection) WHERE handoff.key IN (\(PersonTrace.list(trace.handoffs))) ORDER BY handoff.called_at"
            ).map(Handoff.init(row:))
            return held
        }
    }
}
