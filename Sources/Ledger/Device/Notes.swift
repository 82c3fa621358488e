internal import Diary
internal import GRDB
package import Shop

/// Small facts about this device that outlive a program.
package enum NoteName: String, CaseIterable, Sendable {
    /// The latest moment that this shop wrote down since staff last confirmed the date: what `ClockTrust` starts from.
    case lastSeen = "clock/last-seen"
    /// Both clocks when the wall clock was last trusted, and the machine's start they were read in.
    case clockAnchor = "clock/anchor"
    /// When a purge last ran.
    case lastPurge = "purge/last"
    /// Up to which moment the words of visits have been deleted.
    case wordsPurged = "purge/words"
    /// When the file was last written anew.
    case lastRewrite = "purge/rewrite"
    /// When a backup was last made and verified.
    case lastBackup = "backup/last"
    /// Written to see whether the disk takes anything again.
    case proof = "disk/proof"
    /// A `PINHash` as it is kept.
    case staffPIN = "pin/staff"
    case ownerPIN = "pin/owner"
}

extension LedgerFile {
    package func text(_ name: NoteName) throws(LedgerError) -> String? {
        try read { db in try db.row("SELECT value FROM note WHERE name = ?", [name.rawValue])?["value"] }
    }

    /// - Parameter text: nil takes the note away.
    package func set(_ name: NoteName, to text: String?) throws(LedgerError) {
        try write { db in
            guard let text else { return try db.run("DELETE FROM note WHERE name = ?", [name.rawValue]) }
            try db.run(
                "INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [name.rawValue, text.bounded(to: 500)])
        }
    }

    package func moment(_ name: NoteName) throws(LedgerError) -> Instant? {
        try read { db in
            try db.row("SELECT value FROM note WHERE name = ?", [name.rawValue]).flatMap { Int64($0["value"] as String) }
                .map(Instant.init(millisecondsSince1970:))
        }
    }

    package func set(_ name: NoteName, to moment: Instant) throws(LedgerError) {
        try write { db in
            try db.run(
                "INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [name.rawValue, String(moment.millisecondsSince1970)])
        }
    }
}
