/// The journal's shape, for its writer (the daemon) and its reader (whoever opens the ledger).
///
///     page 0   "BELLJRN1", places u32                                   written once
///     page 1   two marks of 24 bytes: "FILED", filed position u64, CRC  written by readers, turn about
///     then     `places` records of 256 bytes; position p stands at place p mod places
///
/// When nobody files: from three quarters full on only calls, answers, misses and ends are written, the rest is counted into the next slip's
/// `merged`; when full the oldest slip gives way and is counted too, but a slip of a call that is still unanswered is written again first.
package enum SlipJournal {
    package static let places = 4_096
    static let magic = Array("BELLJRN1".utf8)
    static let markOffset = 4_096
    static let recordOffset = 8_192
    static let size = recordOffset + places * SlipRecord.size

    static func offset(of position: UInt64) -> Int { recordOffset + Int(position % UInt64(places)) * SlipRecord.size }

    static func open(_ path: String) throws(SlipJournalError) -> FixedFile {
        do throws(FileFault) {
            let file = try FixedFile.openExisting(path)
            let length = try file.size()
            let beginning = try file.read(magic.count, at: 0)
            if length == size, beginning == magic { return file }
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
        throw .foreign(path: path)
    }

    /// Every readable record, in the order of positions.
    static func records(_ file: borrowing FixedFile) throws(FileFault) -> [SlipReader.Unfiled] {
        let bytes = try file.read(places * SlipRecord.size, at: recordOffset)
        var records: [SlipReader.Unfiled] = []
        for start in stride(from: 0, to: bytes.count - SlipRecord.size + 1, by: SlipRecord.size) where bytes[start] != 0 {
            guard let (position, slip) = SlipRecord.decode(bytes[start..<start + SlipRecord.size]),
                offset(of: position) == recordOffset + start
            else { continue }
            records.append(SlipReader.Unfiled(position: position, slip: slip))
        }
        return records.sorted { $0.position < $1.position }
    }

    /// Positions begin with 1; 0: nothing was ever filed.
    static func filed(_ file: borrowing FixedFile) throws(FileFault) -> UInt64 {
        try marks(file).map { $0.filed }.max() ?? 0
    }

    static func markFiled(_ position: UInt64, in file: borrowing FixedFile) throws(FileFault) {
        let marks = try marks(file)
        guard let newest = marks.max(by: { $0.filed < $1.filed }) else { return try write(position, to: 0, in: file) }
        if position > newest.filed { try write(position, to: 1 - newest.place, in: file) }
    }

    private static func marks(_ file: borrowing FixedFile) throws(FileFault) -> [(place: Int, filed: UInt64)] {
        var marks: [(place: Int, filed: UInt64)] = []
        for place in 0...1 {
            let bytes = try file.read(24, at: markOffset + place * 512)
            guard bytes.count == 24, bytes.starts(with: "FILED".utf8) else { continue }
            var fields = FieldReader(bytes.dropFirst(8))
            let position: UInt64 = fields.integer()
            if fields.integer(UInt32.self) == crc32(bytes.prefix(16)) { marks.append((place, position)) }
        }
        return marks
    }

    private static func write(_ position: UInt64, to place: Int, in file: borrowing FixedFile) throws(FileFault) {
        var fields = FieldWriter(capacity: 24)
        for byte in "FILED".utf8 { fields.add(byte) }
        fields.pad(to: 8)
        fields.add(position)
        fields.add(crc32(fields.bytes))
        fields.pad(to: 24)
        try file.write(fields.bytes, at: markOffset + place * 512)
        try file.sync()
    }
}

extension SlipJournalError {
    init(_ errno: Int32, path: String) {
        switch errno {
        case 2: self = .missing(path: path)
        case 1, 13: self = .notPermitted(path: path)
        default: self = .failed(path: path, errno: errno)
        }
    }
}
