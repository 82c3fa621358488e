import Glibc

/// The journal's file, for its writer (the daemon) and its reader (whoever opens the ledger).
///
///     page 0   "BELLJRN1", places u32                                   written once
///     page 1   two marks of 24 bytes: "FILED", filed position u64, CRC  written by readers, turn about
///     then     `places` records of 256 bytes; position p stands at place p mod places
///
/// When nobody files: from three quarters full on only calls, answers, misses and ends are written, the rest is counted into the next slip's
/// `merged`; when full the oldest slip gives way and is counted too, but a slip of a call that is still unanswered is written again first.
package struct SlipJournal: ~Copyable {
    /// 1 MiB: weeks of a busy shop in which nobody opens the ledger.
    package static let usualPlaces = 4_096

    let file: FixedFile
    let places: Int

    private static let magic = Array("BELLJRN1".utf8)
    private static let markOffset = 4_096
    private static let recordOffset = 8_192

    static func open(_ path: String) throws(SlipJournalError) -> SlipJournal {
        do throws(FileFault) {
            let file = try FixedFile.openExisting(path)
            var header = FieldReader(try file.read(magic.count + 4, at: 0) + [UInt8](repeating: 0, count: magic.count + 4))
            let beginning = (0..<magic.count).map { _ in header.integer(UInt8.self) }
            let places = Int(header.integer(UInt32.self))
            let size = try file.size()
            if beginning == magic, (8...1_048_576).contains(places), size == recordOffset + places * SlipRecord.size {
                return SlipJournal(file: file, places: places)
            }
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
        throw .foreign(path: path)
    }

    static func make(_ path: String, places: Int) throws(SlipJournalError) -> SlipJournal {
        var header = FieldWriter(capacity: magic.count + 4)
        for byte in magic { header.add(byte) }
        header.add(UInt32(places))
        do throws(FileFault) {
            let file = try FixedFile.make(path, size: recordOffset + places * SlipRecord.size, beginning: header.bytes)
            return SlipJournal(file: file, places: places)
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
    }

    private init(file: consuming FixedFile, places: Int) {
        self.file = file
        self.places = places
    }

    /// Every readable record, in the order of positions.
    func records() throws(FileFault) -> [SlipReader.Unfiled] {
        var records: [SlipReader.Unfiled] = []
        try forEachRecord { position, slip in records.append(SlipReader.Unfiled(position: position, slip: slip)) }
        return records.sorted { $0.position < $1.position }
    }

    /// What the writer goes on from; 0 in an empty journal.
    func ends() throws(FileFault) -> (oldest: UInt64, newest: UInt64, sequence: UInt64) {
        var ends: (oldest: UInt64, newest: UInt64, sequence: UInt64) = (0, 0, 0)
        try forEachRecord { position, slip in
            ends.oldest = ends.oldest == 0 ? position : min(ends.oldest, position)
            ends.newest = max(ends.newest, position)
            ends.sequence = max(ends.sequence, slip.sequence)
        }
        return ends
    }

    /// In the order of places, 16 KiB at a time: the daemon's memory is locked, and small.
    private func forEachRecord(_ body: (UInt64, Slip) -> Void) throws(FileFault) {
        for first in stride(from: 0, to: places, by: 64) {
            let bytes = try file.read(
                min(64, places - first) * SlipRecord.size, at: SlipJournal.recordOffset + first * SlipRecord.size)
            for start in stride(from: 0, to: bytes.count - SlipRecord.size + 1, by: SlipRecord.size) where bytes[start] != 0 {
                guard let (position, slip) = SlipRecord.decode(bytes[start..<start + SlipRecord.size]),
                    position % UInt64(places) == UInt64(first + start / SlipRecord.size)
                else { continue }
                body(position, slip)
            }
        }
    }

    /// nil where the place holds something else, or is torn.
    func slip(at position: UInt64) throws(FileFault) -> Slip? {
        let bytes = try file.read(SlipRecord.size, at: offset(of: position))
        guard let (found, slip) = SlipRecord.decode(bytes), found == position else { return nil }
        return slip
    }

    func write(_ slip: Slip, at position: UInt64) throws(FileFault) {
        try file.write(SlipRecord.encode(slip, position: position), at: offset(of: position))
    }

    /// Positions begin with 1; 0: nothing was ever filed.
    func filed() throws(FileFault) -> UInt64 { try marks().map { $0.filed }.max() ?? 0 }

    func markFiled(_ position: UInt64) throws(FileFault) {
        guard let newest = try marks().max(by: { $0.filed < $1.filed }) else { return try writeMark(position, place: 0) }
        if position > newest.filed { try writeMark(position, place: 1 - newest.place) }
    }

    private func offset(of position: UInt64) -> Int { SlipJournal.recordOffset + Int(position % UInt64(places)) * SlipRecord.size }

    private func marks() throws(FileFault) -> [(place: Int, filed: UInt64)] {
        var marks: [(place: Int, filed: UInt64)] = []
        for place in 0...1 {
            let bytes = try file.read(24, at: SlipJournal.markOffset + place * 512)
            guard bytes.count == 24, bytes.starts(with: "FILED".utf8) else { continue }
            var fields = FieldReader(bytes.dropFirst(8))
            let position: UInt64 = fields.integer()
            if fields.integer(UInt32.self) == crc32(bytes.prefix(16)) { marks.append((place, position)) }
        }
        return marks
    }

    private func writeMark(_ position: UInt64, place: Int) throws(FileFault) {
        var fields = FieldWriter(capacity: 24)
        for byte in "FILED".utf8 { fields.add(byte) }
        fields.pad(to: 8)
        fields.add(position)
        fields.add(crc32(fields.bytes))
        fields.pad(to: 24)
        try file.write(fields.bytes, at: SlipJournal.markOffset + place * 512)
        try file.sync()
    }
}

extension SlipJournalError {
    init(_ errno: Int32, path: String) {
        switch errno {
        case ENOENT: self = .missing(path: path)
        case EPERM, EACCES: self = .notPermitted(path: path)
        default: self = .failed(path: path, errno: errno)
        }
    }
}
