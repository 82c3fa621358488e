import Foundation
import Glibc
import Ledger
import Shop

/// How many bytes are written to the card a day: the kernel counts them since its start, and once an hour that count is kept in one small file, so
/// that a day is whole over restarts.
struct CardWear {
    /// A gigabyte a day for ten years is 3.6 TB, what a good 32 GB card bears; Deskbell's own share is some megabytes.
    static let mostPerDay: Int64 = 1 << 30
    private static let secondsBetween: Int64 = 3600
    private static let daysKept = 30

    struct Record: Codable, Equatable {
        /// ISO day (UTC) → bytes.
        var days: [String: Int64] = [:]
        var boot = ""
        /// What the kernel said last, and when.
        var counted: Int64 = 0
        var at: Int64 = 0
    }

    let places: Places
    private var path: String { places.homePath + "/card.json" }

    /// The record brought up to this moment; nil where the kernel counts nothing for this folder's disk (a network share, a folder in memory).
    func now() -> Record? {
        guard let counted = Self.bytesWritten(below: places.homePath) else { return nil }
        return Self.advance(kept, counted: counted, boot: Clocks.boot, at: Clocks.wall)
    }

    /// Once an hour at most: what counts wear must not wear.
    func keep() {
        guard let record = now(), record.at - kept.at >= Self.secondsBetween || record.boot != kept.boot else { return }
        // Not counted this time; the next try counts it.
        guard let data = try? JSONEncoder().encode(record) else { return }
        try? data.write(to: URL(filePath: path), options: .atomic)  // a full or read-only card is doctor's to tell
    }

    private var kept: Record {
        // Missing, or not ours: begun anew.
        guard let data = FileManager.default.contents(atPath: path), let record = try? JSONDecoder().decode(Record.self, from: data)
        else { return Record() }
        return record
    }

    /// Pure: what was written since the last count belongs to the day on which it is counted. What the kernel had counted before the first look
    /// belongs to no day that is known.
    static func advance(_ record: Record, counted: Int64, boot: String, at now: Instant) -> Record {
        var next = record
        let isSameBoot = record.boot == boot && counted >= record.counted
        let day = LocalDate(daysSinceEpoch: Int(now.secondsSince1970 / 86_400)).description
        let isFirst = record.boot.isEmpty
        next.days[day, default: 0] += isFirst ? 0 : isSameBoot ? counted - record.counted : counted
        for old in next.days.keys.sorted().dropLast(daysKept) { next.days[old] = nil }
        next.boot = boot
        next.counted = counted
        next.at = now.secondsSince1970
        return next
    }

    /// Of the whole card, not of its partition: it is the card that wears out.
    private static func bytesWritten(below folder: String) -> Int64? {
        var status = stat()
        guard stat(folder, &status) == 0 else { return nil }
        let device = UInt64(status.st_dev)
        let (major, minor) = ((device >> 8) & 0xFFF, (device & 0xFF) | ((device >> 12) & 0xFFF00))
        var entry = "/sys/dev/block/\(major):\(minor)"
        if access(entry + "/partition", F_OK) == 0 { entry += "/.." }
        guard let text = FileManager.default.contents(atPath: entry + "/stat").map({ String(decoding: $0, as: UTF8.self) }) else {
            return nil
        }
        // The seventh number is sectors written, of 512 bytes whatever the disk has (Documentation/block/stat.rst).
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int64($0) }
        return numbers.count > 6 ? numbers[6] * 512 : nil
    }
}
