package import Diary
package import Shop

/// What the ledger knows about the clock: the latest moment that was written down, and both clocks when they were last trusted, so that a jump
/// between two commands is seen.
extension LedgerFile {
    /// - Parameter built: the program's build date.
    package func clockTrust(built: Instant, at now: BootMoment) throws(LedgerError) -> ClockTrust.State {
        try read { _ in
            // A date that staff have confirmed counts, even where the program believes itself to be younger.
            let confirmed = try deviceChanges([.dateConfirmed], limit: 1).first?.at
            let anchor = try clockAnchor().flatMap {
                $0.boot == now.boot ? ClockTrust.Anchor(wall: $0.wall, monotonic: $0.monotonic) : nil
            }
            return ClockTrust(
                built: min(built, confirmed ?? built), lastRecord: try moment(.lastSeen), anchor: anchor, wall: now.wall,
                monotonic: now.monotonic
            ).state
        }
    }

    /// A trusted clock has moved on. Never backwards: `confirmClock` is for that. Written every ten minutes at most, which is what `ClockTrust`
    /// tolerates: every command calls this, and a commit costs a card's sync.
    package func sawClock(_ now: BootMoment) throws(LedgerError) {
        let known = try moment(.lastSeen), anchor = try clockAnchor()
        let isRecent = known.map { now.wall.milliseconds(since: $0) < ClockTrust.toleratedBackstepMilliseconds } ?? false
        guard !isRecent || anchor?.boot != now.boot else { return }
        try together { () throws(LedgerError) in
            try set(.lastSeen, to: max(known ?? now.wall, now.wall))
            try set(.clockAnchor, to: now.anchor)
        }
    }

    /// Staff have read the date on a screen and said that it is right.
    package func confirmClock(_ now: BootMoment, by: String, local: LocalDateTime) throws(LedgerError) {
        try together { () throws(LedgerError) in
            try set(.lastSeen, to: now.wall)
            try set(.clockAnchor, to: now.anchor)
            try record(DeviceChange(.dateConfirmed, at: now.wall, by: by, detail: local.description))
        }
    }

    private func clockAnchor() throws(LedgerError) -> BootMoment? {
        guard let parts = try text(.clockAnchor)?.split(separator: " "), parts.count == 3, let monotonic = Int64(parts[1]),
            let wall = Int64(parts[2])
        else { return nil }
        return BootMoment(wall: Instant(millisecondsSince1970: wall), boot: String(parts[0]), monotonic: monotonic)
    }
}

extension BootMoment {
    fileprivate var anchor: String { "\(boot) \(monotonic) \(wall.millisecondsSince1970)" }
}
