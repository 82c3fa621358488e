import Shop

/// Which backups stay: the latest ones, then one a day, then one a week, as far back as the owner keeps personal data.
///
/// Spans are counted from the newest backup, not from now: a clock that jumped ahead must not make every backup look old.
package struct BackupKeeping: Equatable, Sendable {
    package var latest = 24
    package var days = 14
    package var weeks = 8

    package init() {}

    /// - Returns: those to delete, oldest first.
    package func surplus(of backups: [Backup]) -> [Backup] {
        let newestFirst = backups.sorted { $0.madeAt > $1.madeAt }
        var kept = Set(newestFirst.prefix(latest).map(\.path))
        for (span, count) in [(Int64(86_400), days), (7 * 86_400, weeks)] {
            var periods: Set<Int64> = []
            for backup in newestFirst where periods.count < count {
                if periods.insert(backup.madeAt.secondsSince1970 / span).inserted { kept.insert(backup.path) }
            }
        }
        return newestFirst.reversed().filter { !kept.contains($0.path) }
    }
}
