internal import GRDB
package import Shop

/// Something that staff or owner did to this device rather than to a call or a booking: kept, so that it can be asked about later.
package struct DeviceChange: Equatable, Sendable {
    package enum What: String, CaseIterable, Sendable {
        case pinSet = "pin-set"
        case pinCleared = "pin-cleared"
        /// So many wrong PINs in a row that the next one has to wait.
        case pinSlowed = "pin-slowed"
        /// Staff looked at the date and said that it is right.
        case dateConfirmed = "date-confirmed"
        /// Staff looked up a booking for a customer who had lost its code.
        case codeReleased = "code-released"
        /// The ledger was damaged or missing, and a backup took its place.
        case ledgerRestored = "ledger-restored"
        /// An owner stick was paired, or is not trusted any more.
        case stickPaired = "stick-paired"
        case stickRevoked = "stick-revoked"
    }

    package var what: What
    package var at: Instant
    /// Who: a name of staff, or a user of this computer.
    package var by: String
    /// Which PIN, which booking's code. Never names a customer.
    package var detail: String

    package init(_ what: What, at: Instant, by: String, detail: String = "") {
        self.what = what
        self.at = at
        self.by = by
        self.detail = detail
    }

    static let schema = """
        CREATE TABLE device_change (
            key INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            what TEXT NOT NULL,
            by TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT;
        """
}

extension LedgerFile {
    package func record(_ change: DeviceChange) throws(LedgerError) {
        try write { db in
            try db.run(
                "INSERT INTO device_change (at, what, by, detail) VALUES (?, ?, ?, ?)",
                [change.at, change.what.rawValue, change.by.bounded(to: 100), change.detail.bounded(to: 200)])
        }
    }

    /// Newest first.
    package func deviceChanges(_ kinds: Set<DeviceChange.What> = Set(DeviceChange.What.allCases), limit: Int = 100)
        throws(LedgerError)
        -> [DeviceChange]
    {
        try read { db in
            let words = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
            return try db.rows("SELECT * FROM device_change WHERE what IN (\(words)) ORDER BY key DESC LIMIT ?", [limit]).map {
                row in
                DeviceChange(try row.word("what"), at: row["at"], by: row["by"], detail: row["detail"])
            }
        }
    }
}
