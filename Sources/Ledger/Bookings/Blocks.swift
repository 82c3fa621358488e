internal import Diary
internal import GRDB
package import Shop

/// Time that staff take out of the diary.
package struct Block: Equatable, Sendable, Identifiable {
    /// A UUID, lower case.
    package let id: String
    package var provider: Provider.ID
    package var start: Instant
    package var end: Instant
    /// As staff gave it: "dentist". Not for customers.
    package var reason: String
    package var by: String
    package var createdAt: Instant

    package init(id: String, provider: Provider.ID, start: Instant, end: Instant, reason: String, by: String, createdAt: Instant) {
        precondition(start < end)
        self.id = id
        self.provider = provider
        self.start = start
        self.end = end
        self.reason = reason
        self.by = by
        self.createdAt = createdAt
    }
}

/// The bookings that stand in a block's way.
package struct BlockConflict: Error, Equatable, Sendable {
    package var bookings: [BookingRecord]
}

extension LedgerFile {
    /// - Parameter aroundBookings: the block takes what is free and leaves the bookings in it standing, to be moved by staff.
    package func block(
        _ block: Block, aroundBookings: Bool = false, at now: BootMoment
    ) throws(LedgerError) -> Result<Block, BlockConflict> {
        try write { db in
            let table = DiaryTable(db), holder = Claim.Holder.provider(block.provider).columns
            try table.sweep(at: now)
            let first = block.start.secondsSince1970 / Claim.quantumSeconds
            let last = (block.end.secondsSince1970 - 1) / Claim.quantumSeconds
            let booked = try db.rows(
                "SELECT DISTINCT booking FROM claim WHERE holder = ? AND unit = 0 AND quantum BETWEEN ? AND ? AND booking IS NOT NULL",
                [holder.holder, first, last])
            guard booked.isEmpty || aroundBookings else {
                return .failure(BlockConflict(bookings: try booked.map { try table.record($0["booking"]) }))
            }
            try db.run(
                "INSERT INTO block (id, provider, start_at, end_at, reason, by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    block.id, block.provider.rawValue, block.start, block.end, block.reason.bounded(to: 200),
                    block.by.bounded(to: 100),
                    block.createdAt,
                ])
            try table.claim(block, key: db.lastInsertedRowID, over: first...max(first, last))
            return .success(block)
        }
    }

    /// - Returns: false where there was none.
    package func unblock(_ id: String) throws(LedgerError) -> Bool {
        try write { db in
            guard let row = try db.row("SELECT * FROM block WHERE id = ?", [id]) else { return false }
            let block = Block(row: row), first = block.start.secondsSince1970 / Claim.quantumSeconds
            try db.run("DELETE FROM block WHERE id = ?", [id])
            // Blocks that overlapped this one take over the claims that it had held for them.
            let last = (block.end.secondsSince1970 - 1) / Claim.quantumSeconds
            try DiaryTable(db).giveBack([DiaryTable.Span(provider: block.provider, quanta: first...max(first, last))])
            return true
        }
    }

    /// That reach into the range, by start.
    package func blocks(in range: Range<Instant>) throws(LedgerError) -> [Block] {
        try read { db in
            try db.rows(
                "SELECT * FROM block WHERE start_at < ? AND end_at > ? ORDER BY start_at", [range.upperBound, range.lowerBound]
            )
            .map(Block.init(row:))
        }
    }
}

extension Block {
    init(row: Row) {
        self.init(
            id: row["id"], provider: Provider.ID(rawValue: row["provider"]), start: row["start_at"], end: row["end_at"],
            reason: row["reason"], by: row["by"], createdAt: row["created_at"])
    }
}
