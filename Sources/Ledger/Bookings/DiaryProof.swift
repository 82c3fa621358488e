package import Diary
internal import GRDB

/// What is wrong in the diary, found from the bookings themselves.
package enum DiaryFault: Equatable, Sendable {
    /// Two bookings take the same person's or thing's time.
    case overlap(Booking.ID, Booking.ID, holder: String)
    /// A booking's stay is not as long as it was when it was made.
    case length(Booking.ID)
    /// A booking holds other claims than its time asks for: another could be booked over it.
    case claims(Booking.ID)
}

extension LedgerFile {
    /// Proves that no two bookings overlap, without believing the claims that are to prevent it. Reads the whole diary: on a copy, for `doctor`.
    package func diaryFaults(limit: Int = 100) throws(LedgerError) -> [DiaryFault] {
        try read { db in
            var faults: [DiaryFault] = []
            faults += try Row.fetchAll(db, sql: Self.overlaps, arguments: [limit]).map { row in
                .overlap(Booking.ID(rawValue: row["first"]), Booking.ID(rawValue: row["second"]), holder: row["holder"])
            }
            faults += try String.fetchAll(db, sql: Self.lengths, arguments: [limit]).map { .length(Booking.ID(rawValue: $0)) }
            faults += try String.fetchAll(db, sql: Self.unclaimed, arguments: [limit]).map { .claims(Booking.ID(rawValue: $0)) }
            return faults
        }
    }

    /// What each booking takes, from its own start, provider and recorded use.
    private static let spans = """
        SELECT booking.key, booking.id, coalesce(span.value ->> 0, 'provider/' || booking.provider) AS holder, span.value ->> 1 AS unit,
            booking.start_at / 300000 + (span.value ->> 2) AS first, booking.start_at / 300000 + (span.value ->> 3) AS after
        FROM booking, json_each(booking.use, '$.spans') AS span
        WHERE booking.status NOT IN ('cancelled', 'no-show')
        """

    /// Within one holder's time, in order of beginning, a span that begins before the latest end so far overlaps the one that ends then.
    private static let overlaps = """
        WITH span AS (\(spans)),
        ordered AS (
            SELECT key, id, holder, unit, first, after,
                max(after) OVER earlier AS latest, last_value(id) OVER earlier AS previous
            FROM span
            WINDOW earlier AS (PARTITION BY holder, unit ORDER BY first, after, key ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        )
        SELECT coalesce(
                (SELECT other.id FROM booking AS other, json_each(other.use, '$.spans') AS used
                    WHERE other.start_at BETWEEN (ordered.first - 600) * 300000 AND (ordered.after + 600) * 300000
                        AND other.key <> ordered.key AND other.status NOT IN ('cancelled', 'no-show')
                        AND coalesce(used.value ->> 0, 'provider/' || other.provider) = ordered.holder AND used.value ->> 1 = ordered.unit
                        AND other.start_at / 300000 + (used.value ->> 2) < ordered.after
                        AND other.start_at / 300000 + (used.value ->> 3) > ordered.first
                    LIMIT 1), previous) AS first,
            id AS second, holder
        FROM ordered WHERE first < latest LIMIT ?
        """

    private static let lengths = """
        SELECT id FROM booking WHERE status NOT IN ('cancelled', 'no-show') AND end_at - start_at <> 1000 * (use ->> 'seconds') LIMIT ?
        """

    private static let unclaimed = """
        WITH span AS (\(spans)),
        wanted AS (SELECT key, id, sum(after - first) AS count FROM span GROUP BY key)
        SELECT id FROM wanted WHERE count <> (
            SELECT count(*) FROM span JOIN claim
                ON claim.holder = span.holder AND claim.unit = span.unit AND claim.quantum >= span.first AND claim.quantum < span.after
                    AND claim.booking = wanted.key
            WHERE span.key = wanted.key)
        LIMIT ?
        """
}
