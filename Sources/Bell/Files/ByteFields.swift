/// Writes fixed-size little-endian fields, one after another.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func add(_ value: some FixedWidthInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    mutating func add(_ id: CallID) {
        add(id.high)
        add(id.low)
    }

    /// A length byte and `size` bytes, cut at a character's end.
    mutating func add(_ text: String, size: Int) {
        var kept: [UInt8] = []
        for character in text.unicodeScalars {
            let encoded = Array(String(character).utf8)
            guard kept.count + encoded.count <= size else { break }
            kept += encoded
        }
        add(UInt8(kept.count))
        bytes += kept
        bytes += repeatElement(0, count: size - kept.count)
    }

    /// Zeroes up to `size`.
    mutating func pad(to size: Int) {
        precondition(bytes.count <= size, "fields longer than their record")
        bytes += repeatElement(0, count: size - bytes.count)
    }
}

/// Reads what `FieldWriter` wrote. Reading past the end is a bug: check the record's size first.
struct FieldReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type = Value.self) -> Value {
        defer { offset += MemoryLayout<Value>.size }
        return bytes.withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self)) }
    }

    mutating func id() -> CallID {
        let high: UInt64 = integer()
        return CallID(high: high, low: integer())
    }

    mutating func text(size: Int) -> String {
        let count = min(size, Int(integer(UInt8.self)))
        defer { offset += size }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }
}

/// An enum in one byte: 0 is nil, else its place among all cases plus one. Cases may be appended, never moved.
func ordinal<Value: CaseIterable & Equatable>(_ value: Value?) -> UInt8 {
    guard let value, let index = Array(Value.allCases).firstIndex(of: value) else { return 0 }
    return UInt8(index + 1)
}

func enumeration<Value: CaseIterable>(_ ordinal: UInt8, of _: Value.Type = Value.self) -> Value? {
    let all = Array(Value.allCases)
    return ordinal > 0 && ordinal <= all.count ? all[Int(ordinal) - 1] : nil
}
