package import Diary
internal import GRDB
package import Shop

extension LedgerFile {
    /// A customer who asked to be remembered asks to be forgotten: one key at the counter. Names and numbers go, except where a promise still needs
    /// them: a booking to come, a callback not made, a place in a line. Those go with the next purge after it.
    /// - Returns: how many promises still hold the name.
    @discardableResult
    package func forget(_ phone: PhoneNumber, at now: Instant) throws(LedgerError) -> Int {
        try write { db in
            let people = try PersonTable(db).keys(phone: phone)
            let bound = try Int64.fetchAll(db, sql: PurgeRules.bound(people, until: now, today: nil))
            try db.execute(sql: "UPDATE person SET remembered_at = NULL WHERE key IN (\(PersonTrace.list(people)))")
            let free = people.filter { !bound.contains($0) }
            try db.execute(sql: "DELETE FROM person WHERE key IN (\(PersonTrace.list(free)))")
            return bound.count
        }
    }
}
