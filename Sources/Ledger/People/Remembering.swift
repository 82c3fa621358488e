package import Diary
internal import GRDB
package import Shop

/// What somebody who chose to be remembered booked last.
package struct LastBooking: Equatable, Sendable {
    package var services: [Service.ID]
    package var provider: Provider.ID
    /// As they gave it; staff know it, a stranger with their number is not told.
    package var name: String
}

extension LedgerFile {
    /// - Returns: false where there is nothing of that phone to remember.
    package func remember(phone: PhoneNumber, at: Instant) throws(LedgerError) -> Bool {
        try write { db in
            guard let latest = try PersonTable(db).keys(phone: phone).max() else { return false }
            try db.run("UPDATE person SET remembered_at = ? WHERE key = ?", [at, latest])
            return true
        }
    }

    /// Their bookings stay; "same as last time" knows nothing of them any more.
    package func forget(phone: PhoneNumber) throws(LedgerError) {
        try write { db in
            for key in try PersonTable(db).keys(phone: phone) {
                try db.run("UPDATE person SET remembered_at = NULL WHERE key = ?", [key])
            }
        }
    }

    /// The latest visit that was booked under a number whose owner chose to be remembered, cancelled ones left out.
    package func lastBooking(phone: PhoneNumber) throws(LedgerError) -> LastBooking? {
        try read { db in
            let people = try PersonTable(db).keys(phone: phone).map(String.init).joined(separator: ",")
            let row = try db.row(
                """
                SELECT booking.code FROM booking JOIN person ON person.key = booking.person
                WHERE person.key IN (\(people)) AND person.remembered_at IS NOT NULL
                    AND booking.status IN ('booked', 'arrived', 'done') AND booking.code_retired = 0
                ORDER BY booking.created_at DESC, booking.start_at LIMIT 1
                """)
            guard let code: String = row?["code"], let known = BookingCode(code) else { return nil }
            let visit = try Self.visit(code: known, in: db).map(\.booking)
            guard let first = visit.first else { return nil }
            return LastBooking(services: visit.map(\.service), provider: first.slot.provider, name: first.customer)
        }
    }
}
