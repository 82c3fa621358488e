package import Shop

/// A verified copy of the ledger in a folder of such copies.
package struct Backup: Hashable, Sendable {
    package let path: String
    /// To the second; it is the file's name, so that a copy carried elsewhere keeps it.
    package let madeAt: Instant

    /// `ledger-2026-11-21T23-15-07Z.sqlite`: sorts by time, and FAT takes it.
    package static func name(at moment: Instant) -> String {
        let seconds = moment.secondsSince1970, days = seconds.dividedFloor(by: 86_400), rest = Int(seconds - days * 86_400)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
        return "ledger-\(LocalDate(daysSinceEpoch: Int(days)))T\(time)Z.sqlite"
    }

    /// Nil where the path's last part is no name of ours.
    package init?(at path: String) {
        guard let slash = path.lastIndex(of: "/") else {
            self.init(name: path, in: ".")
            return
        }
        self.init(name: String(path[path.index(after: slash)...]), in: String(path[..<slash]))
    }

    /// Nil where the file is no backup of ours.
    init?(name: String, in folder: String) {
        guard name.hasPrefix("ledger-"), name.hasSuffix("Z.sqlite") else { return nil }
        let parts = name.dropFirst(7).dropLast(8).split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = LocalDate(iso: parts[0]) else { return nil }
        let clock = parts[1].split(separator: "-", omittingEmptySubsequences: false)
        guard clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let values = clock.compactMap { Int64($0) }
        guard values.count == 3, 0...23 ~= values[0], 0...59 ~= values[1], 0...59 ~= values[2] else { return nil }
        path = folder + "/" + name
        madeAt = Instant(secondsSince1970: Int64(date.daysSinceEpoch) * 86_400 + values[0] * 3600 + values[1] * 60 + values[2])
    }
}

extension Int64 {
    fileprivate func dividedFloor(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
