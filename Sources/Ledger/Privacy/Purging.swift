package import Diary
internal import GRDB
package import Shop

extension LedgerFile {
    /// Rows a transaction: who books meanwhile waits for one of them, not for all.
    private static let batch = 500

    /// Deletes what is older than the owner keeps. Many short transactions, each complete in itself; stopped in between it goes on the next time.
    package func purge(_ retention: Retention, at now: Instant, zone: ZoneRules, clock: ClockTrust.State) throws(LedgerError)
        -> Result<Purged, PurgeRefusal>
    {
        if case .untrusted(let doubt) = clock { return .failure(.clock(doubt)) }
        if let last = try moment(.lastPurge), now < last.adding(seconds: -ClockTrust.toleratedBackstepMilliseconds / 1000) {
            return .failure(.purgedLater(last))
        }
        var purged = Purged()
        purged.words = try purgeWords(until: now.adding(seconds: -Int64(retention.words) * 86_400))
        purged.people = try purgePeople(retention, at: now, today: zone.local(now).date)
        try purgeRows(until: now.adding(seconds: -Int64(retention.numbers) * 86_400), &purged)
        try set(.lastPurge, to: now)
        try rewriteIfDue(at: now)
        return .success(purged)
    }

    /// What was deleted may still stand in gaps between rows. Once in thirty days, because it writes the whole file to the card.
    private func rewriteIfDue(at now: Instant) throws(LedgerError) {
        let last = try moment(.lastRewrite)
        guard last.map({ now >= $0.adding(seconds: 30 * 86_400) }) ?? true else { return }
        try rewrite()
        try set(.lastRewrite, to: now)
    }

    /// Day by day from where the last purge stopped.
    private func purgeWords(until end: Instant) throws(LedgerError) -> Int {
        var cleared = 0
        var position = try moment(.wordsPurged) ?? Instant(millisecondsSince1970: .min)
        while position < end {
            let (next, count) = try write { db -> (Instant, Int) in
                // A clock that was once in 1970 costs no thousand empty days.
                guard
                    let first = try db.integer(
                        """
                        SELECT min(at) FROM (SELECT min(started_at) AS at FROM visit WHERE started_at >= ?
                            UNION SELECT min(called_at) FROM handoff WHERE called_at >= ?
                            UNION SELECT min(done_at) FROM callback WHERE done_at >= ?)
                        """, [position, position, position])
                else { return (end, 0) }
                let after = min(end, Instant(millisecondsSince1970: first).adding(seconds: 86_400))
                let range: StatementArguments = [position, after]
                let words = PersonWords(db)
                let visits = try Int64.fetchAll(
                    db, sql: "SELECT key FROM visit WHERE started_at >= ? AND started_at < ?", arguments: range)
                try words.clear(visits: visits)
                try words.clear(
                    handoffs: Int64.fetchAll(
                        db, sql: "SELECT key FROM handoff WHERE called_at >= ? AND called_at < ?", arguments: range))
                try words.clear(
                    callbacks: Int64.fetchAll(
                        db, sql: "SELECT key FROM callback WHERE done_at >= ? AND done_at < ?", arguments: range))
                return (after, visits.count)
            }
            cleared += count
            position = next
        }
        if position > (try moment(.wordsPurged) ?? Instant(millisecondsSince1970: .min)) { try set(.wordsPurged, to: position) }
        return cleared
    }

    private func purgePeople(_ retention: Retention, at now: Instant, today: LocalDate) throws(LedgerError) -> Int {
        let contacts = now.adding(seconds: -Int64(retention.contacts) * 86_400)
        let remembered = now.adding(seconds: -Int64(retention.remembered) * 86_400)
        var count = 0
        for (condition, moment) in [
            ("remembered_at IS NULL", contacts), ("remembered_at < \(remembered.millisecondsSince1970)", min(contacts, remembered)),
        ] {
            count += try inBatches {
                """
                DELETE FROM person WHERE key IN (SELECT key FROM person WHERE \(condition) AND created_at < \(moment.millisecondsSince1970)
                    AND key NOT IN (\(PurgeRules.bound(nil, until: moment, today: today))) LIMIT \(Self.batch))
                """
            }
        }
        return count
    }

    /// A row without anybody's name, after the numbers' time. Claims, turns and histories go with theirs.
    private func purgeRows(until end: Instant, _ purged: inout Purged) throws(LedgerError) {
        let at = end.millisecondsSince1970
        func delete(_ table: String, _ key: String = "key", where condition: String) throws(LedgerError) -> Int {
            try inBatches {
                "DELETE FROM \(table) WHERE \(key) IN (SELECT \(key) FROM \(table) WHERE \(condition) LIMIT \(Self.batch))"
            }
        }
        purged.calls = try delete("handoff", where: "called_at < \(at) AND state = 'resolved'")
        purged.visits = try delete("visit", where: "started_at < \(at)")
        purged.bookings = try delete("booking", where: "end_at < \(at) AND person IS NULL AND status <> 'held'")
        _ = try delete("callback", where: "done_at < \(at)")
        _ = try delete("walk_in", where: "taken_at < \(at) AND person IS NULL")
        _ = try delete("waiting", where: "closed_at < \(at) AND person IS NULL")
        _ = try delete("block", where: "end_at < \(at)")
        _ = try delete("slip", "id", where: "at < \(at)")
    }

    private func inBatches(_ sql: () -> String) throws(LedgerError) -> Int {
        var count = 0
        while true {
            let changed = try write { db in
                try db.execute(sql: sql())
                return db.changesCount
            }
            count += changed
            if changed < Self.batch { return count }
        }
    }
}
