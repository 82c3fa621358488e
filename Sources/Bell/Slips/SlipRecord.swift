/// A slip on disk: 256 bytes, little-endian, with its place in the journal and a checksum over all of it.
///
///     0 "SLIP" · 4 version 1 · 5 kind · 6 flags (1 urgent, 2 muted) · 7 trigger · 8 origin · 9 how · 10 outcome · 11 fault
///     12 presses u32 · 16 merged u32 · 20 reserved u32 · 24 position u64 · 32 uuid · 48 boot · 64 sequence u64 · 72 wall i64
///     80 monotonic u64 · 88 call · 104 visit (length, 36 bytes) · 141 by (length, 48 bytes) · 190 detail (length, 32 bytes)
///     252 CRC-32 of the 252 bytes before
package enum SlipRecord {
    package static let size = 256

    package static func encode(_ slip: Slip, position: UInt64) -> [UInt8] {
        var fields = FieldWriter(capacity: size)
        for byte in "SLIP".utf8 { fields.add(byte) }
        fields.add(UInt8(1))
        fields.add(slip.kind.rawValue)
        fields.add(UInt8((slip.urgent ? 1 : 0) | (slip.muted ? 2 : 0)))
        fields.add(ordinal(slip.trigger))
        fields.add(ordinal(slip.origin))
        fields.add(ordinal(slip.how))
        fields.add(ordinal(slip.outcome))
        fields.add(ordinal(slip.fault))
        fields.add(slip.presses)
        fields.add(slip.merged)
        fields.add(UInt32(0))
        fields.add(position)
        fields.add(slip.uuid)
        fields.add(slip.boot)
        fields.add(slip.sequence)
        fields.add(slip.wall)
        fields.add(slip.monotonic)
        fields.add(slip.call ?? CallID(high: 0, low: 0))
        fields.add(slip.visit?.text ?? "", size: VisitID.maximumLength)
        fields.add(slip.by?.text ?? "", size: StaffName.maximumBytes)
        fields.add(slip.detail, size: 32)
        fields.pad(to: size - 4)
        fields.add(crc32(fields.bytes))
        return fields.bytes
    }

    /// nil for a place never written, torn, or of another version.
    package static func decode(_ bytes: some RandomAccessCollection<UInt8>) -> (position: UInt64, slip: Slip)? {
        guard bytes.count == size, bytes.starts(with: "SLIP".utf8) else { return nil }
        var checksum = FieldReader(bytes.suffix(4))
        guard crc32(bytes.prefix(size - 4)) == checksum.integer(UInt32.self) else { return nil }
        var fields = FieldReader(bytes.dropFirst(4))
        guard fields.integer(UInt8.self) == 1, let kind = Slip.Kind(rawValue: fields.integer()) else { return nil }
        var slip = Slip(kind: kind)
        let flags: UInt8 = fields.integer()
        slip.urgent = flags & 1 != 0
        slip.muted = flags & 2 != 0
        slip.trigger = enumeration(fields.integer())
        slip.origin = enumeration(fields.integer())
        slip.how = enumeration(fields.integer())
        slip.outcome = enumeration(fields.integer())
        slip.fault = enumeration(fields.integer())
        slip.presses = fields.integer()
        slip.merged = fields.integer()
        _ = fields.integer(UInt32.self)
        let position: UInt64 = fields.integer()
        slip.uuid = fields.id()
        slip.boot = fields.id()
        slip.sequence = fields.integer()
        slip.wall = fields.integer()
        slip.monotonic = fields.integer()
        let call = fields.id()
        slip.call = call == CallID(high: 0, low: 0) ? nil : call
        slip.visit = VisitID(fields.text(size: VisitID.maximumLength))
        slip.by = StaffName(fields.text(size: StaffName.maximumBytes))
        slip.detail = fields.text(size: 32)
        return (position, slip)
    }
}
