internal import Diary
internal import GRDB
internal import Shop

/// A block may lie around bookings and walk-ins. What these give up is the block's then, not the next customer's.
extension DiaryTable {
    /// Whose time was given up.
    struct Span {
        let provider: Provider.ID
        let quanta: ClosedRange<Int64>
    }

    /// Takes what is free of a block's time. Two blocks may overlap: the first one's claims hold for both.
    func claim(_ block: Block, key: Int64, over quanta: ClosedRange<Int64>) throws {
        let holder = Claim.Holder.provider(block.provider).columns.holder
        for quantum in quanta {
            try db.run(
                """
                INSERT INTO claim (holder, unit, quantum, block) VALUES (?, 0, ?, ?) ON CONFLICT (holder, unit, quantum) DO NOTHING
                """, [holder, quantum, key])
        }
    }

    /// People's time that a booking or a walk-in holds.
    /// - Parameter owner: the column of the claims: `booking`, `walk_in`.
    func spans(of owner: String, _ key: Int64, after quantum: Int64 = .min) throws -> [Span] {
        let prefix = Claim.Holder.provider(Provider.ID(rawValue: "")).columns.holder
        return try db.rows(
            "SELECT holder, min(quantum) AS first, max(quantum) AS last FROM claim WHERE \(owner) = ? AND quantum > ? GROUP BY holder",
            [key, quantum]
        ).compactMap { row in
            let holder: String = row["holder"], first: Int64 = row["first"], last: Int64 = row["last"]
            guard holder.hasPrefix(prefix) else { return nil }
            return Span(provider: Provider.ID(rawValue: String(holder.dropFirst(prefix.count))), quanta: first...last)
        }
    }

    /// What is free of these spans goes to the blocks that lie over it.
    func giveBack(_ spans: [Span]) throws {
        for span in spans {
            let size = Claim.quantumSeconds * 1000
            for row in try db.rows(
                "SELECT * FROM block WHERE provider = ? AND start_at < ? AND end_at > ? ORDER BY key",
                [span.provider.rawValue, (span.quanta.upperBound + 1) * size, span.quanta.lowerBound * size])
            {
                let block = Block(row: row)
                let first = max(span.quanta.lowerBound, block.start.secondsSince1970 / Claim.quantumSeconds)
                let last = min(span.quanta.upperBound, (block.end.secondsSince1970 - 1) / Claim.quantumSeconds)
                if first <= last { try claim(block, key: row["key"], over: first...last) }
            }
        }
    }

    /// Frees the time of a booking that takes none any more.
    func free(booking key: Int64) throws {
        let spans = try spans(of: "booking", key)
        try db.run("DELETE FROM claim WHERE booking = ?", [key])
        try giveBack(spans)
    }

    /// Takes a hold out of the diary.
    func drop(hold key: Int64) throws {
        let spans = try spans(of: "booking", key)
        try db.run("DELETE FROM booking WHERE key = ? AND status = 'held'", [key])
        try giveBack(spans)
    }
}
