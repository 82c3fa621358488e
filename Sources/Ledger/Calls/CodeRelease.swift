package import Bell
internal import GRDB
package import Shop

/// A customer who lost their code sees their booking only after staff, who have looked at them, release it for their call.
extension LedgerFile {
    /// Staff agree. Holds for the one visit that waits for it.
    package func releaseCodes(for call: CallID, at: Instant) throws(LedgerError) {
        try write { db in
            try db.run(
                "INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [Self.releaseName(call), String(at.millisecondsSince1970)])
        }
    }

    /// - Returns: whether staff have agreed since `earliest`; true once only.
    package func takeRelease(for call: CallID, since earliest: Instant) throws(LedgerError) -> Bool {
        let name = Self.releaseName(call)
        // Asked often: a read costs no commit.
        let isThere = try read { db in try db.row("SELECT 1 FROM note WHERE name = ?", [name]) != nil }
        guard isThere else { return false }
        return try write { db in
            let at = try db.row("SELECT value FROM note WHERE name = ?", [name]).flatMap { Int64($0["value"] as String) }
            try db.run("DELETE FROM note WHERE name = ?", [name])
            return at.map { $0 >= earliest.millisecondsSince1970 } ?? false
        }
    }

    private static func releaseName(_ call: CallID) -> String { "codes-released/" + call.description }
}
