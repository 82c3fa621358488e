/// The clock changes of one time zone, read from the system's compiled zone file (TZif, RFC 8536), which Debian's updates reach.
/// Known from the file's first change to the end of 2099, where the last rule goes on unchanged.
package struct ZoneRules: Sendable, Equatable {
    /// IANA name, `Europe/Berlin`.
    package let name: String
    /// Offset before the first change, seconds east of UTC.
    private let firstOffset: Int32
    /// Ascending.
    private let changes: [Change]

    private struct Change: Sendable, Equatable {
        /// Seconds since 1970, UTC.
        let at: Int64
        /// Seconds east of UTC from then on.
        let offset: Int32
    }

    /// What a wall-clock time means on a given day.
    package enum Resolution: Equatable, Sendable {
        case one(Instant)
        /// The clocks jump over it. The instant is the moment of the jump.
        case skipped(jumpAt: Instant)
        /// The clocks go back over it.
        case repeated(first: Instant, second: Instant)
    }

    /// - Parameter tzif: the bytes of `/usr/share/zoneinfo/NAME`.
    package init(name: String, tzif: [UInt8]) throws(ZoneError) {
        var reader = TZifReader(bytes: tzif, name: name)
        let file = try reader.read()
        self.name = name
        firstOffset = file.firstOffset
        var changes = file.changes.map { Change(at: $0.at, offset: $0.offset) }
        if let rule = try PosixRule(footer: file.footer, zone: name) {
            let last = changes.last?.at ?? .min
            let firstYear = changes.last.map { LocalDate(daysSinceEpoch: Int($0.at / 86_400)).year } ?? 1970
            for year in firstYear...2099 {
                changes += rule.changes(in: year).filter { $0.at > last }.map { Change(at: $0.at, offset: $0.offset) }
            }
        }
        self.changes = changes
    }

    /// A zone without clock changes.
    package init(name: String, fixedOffset seconds: Int32) {
        self.name = name
        firstOffset = seconds
        changes = []
    }

    /// Seconds east of UTC.
    package func offset(at instant: Instant) -> Int {
        Int(offset(atSeconds: instant.secondsSince1970))
    }

    package func local(_ instant: Instant) -> LocalDateTime {
        let seconds = instant.secondsSince1970 + Int64(offset(at: instant))
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return LocalDateTime(
            LocalDate(daysSinceEpoch: Int(days)), TimeOfDay(minutes: Int((seconds - days * 86_400) / 60))!)
    }

    package func resolve(_ local: LocalDateTime) -> Resolution {
        let wall = Int64(local.date.daysSinceEpoch) * 86_400 + Int64(local.time.minutes) * 60
        // An offset in force within a day of the wall time is one of the candidates (offsets stay within ±26 h).
        var candidates: [Int64] = []
        for offset in [offset(atSeconds: wall - 93_600), offset(atSeconds: wall + 93_600)] + offsetsNear(wall) {
            let instant = wall - Int64(offset)
            if self.offset(atSeconds: instant) == offset, !candidates.contains(instant) { candidates.append(instant) }
        }
        candidates.sort()
        switch candidates.count {
        case 0:
            let jump = changes.first { $0.at + Int64($0.offset) > wall }
            return .skipped(jumpAt: Instant(secondsSince1970: jump?.at ?? wall - Int64(firstOffset)))
        case 1: return .one(Instant(secondsSince1970: candidates[0]))
        default:
            return .repeated(
                first: Instant(secondsSince1970: candidates[0]), second: Instant(secondsSince1970: candidates[candidates.count - 1])
            )
        }
    }

    /// The earliest moment that is not before `local`: the moment itself, the first of two, or the end of the skipped hour.
    package func instant(_ local: LocalDateTime) -> Instant {
        switch resolve(local) {
        case .one(let instant), .skipped(jumpAt: let instant), .repeated(first: let instant, second: _): instant
        }
    }

    /// RFC 3339 with the zone's offset, to the second: `2026-12-24T09:05:00+01:00`.
    package func rfc3339(_ instant: Instant) -> String {
        let local = local(instant), offset = offset(at: instant)
        // Offsets of whole minutes: no zone has had others since 1972.
        let second = padded(Int(((instant.secondsSince1970 + Int64(offset)) % 60 + 60) % 60), to: 2)
        let zone = padded(abs(offset) / 3600, to: 2) + ":" + padded(abs(offset) / 60 % 60, to: 2)
        return "\(local):\(second)\(offset < 0 ? "-" : "+")\(zone)"
    }

    private func offset(atSeconds seconds: Int64) -> Int32 {
        var low = 0, high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffset : changes[low - 1].offset
    }

    private func offsetsNear(_ wall: Int64) -> [Int32] {
        changes.filter { abs($0.at - wall) <= 93_600 }.map(\.offset)
    }
}

package enum ZoneError: Error, Equatable, CustomStringConvertible {
    case damaged(zone: String)

    package var description: String {
        switch self {
        case .damaged(let zone):
            "The time zone file of “\(zone)” cannot be read. Reinstall it: sudo apt-get install --reinstall tzdata"
        }
    }
}
