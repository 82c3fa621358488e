/// What is known to be wrong with versions of SQLite that Debian ships, and whether it can happen here.
enum SQLiteBugs {
    struct Bug: Equatable {
        let versions: Range<Version>
        let what: String
        /// Why it cannot happen here; nil where it can.
        let harmless: String?
    }

    struct Version: Comparable {
        let numbers: [Int]
        init(_ text: String) { numbers = text.split(separator: ".").map { Int($0) ?? 0 } }
        static func < (left: Version, right: Version) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }
    }

    /// Before it: no RETURNING, no strict tables; nothing of Deskbell is tried with it.
    static let oldest = Version("3.40.0")

    /// Sources: sqlite.org/changes.html, sqlite.org/cves.html, sqlite.org/wal.html#walresetbug.
    static let known = [
        Bug(
            versions: Version("3.7.0")..<Version("3.51.3"), what: "the WAL reset can lose commits",
            harmless: "the ledger keeps a rollback journal, which is asserted at every open"),
        Bug(
            versions: Version("3.0.0")..<Version("3.50.2"),
            what: "an aggregate with too many terms corrupts memory (CVE-2025-6965)",
            harmless: "only our own statements are run"),
        Bug(
            versions: Version("3.49.0")..<Version("3.49.1"), what: "concat_ws with a huge separator overflows (CVE-2025-29087)",
            harmless: "it is not used"),
    ]

    /// Fixed in these lines too, by backports: 3.44.6, 3.50.7.
    static func affecting(_ text: String) -> [Bug] {
        let version = Version(text)
        return known.filter { $0.versions.contains(version) }.filter { bug in
            let isBackported =
                (version >= Version("3.44.6") && version < Version("3.45.0"))
                || (version >= Version("3.50.7") && version < Version("3.51.0"))
            return !(bug.what.contains("WAL reset") && isBackported)
        }
    }
}
