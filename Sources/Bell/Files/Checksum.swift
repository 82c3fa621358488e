/// CRC-32 (IEEE 802.3): finds every torn record; it is no defence against forgery.
package func crc32(_ bytes: some Collection<UInt8>) -> UInt32 {
    bytes.withContiguousStorageIfAvailable { crc32(buffer: $0) } ?? Array(bytes).withUnsafeBufferPointer { crc32(buffer: $0) }
}

private func crc32(buffer: UnsafeBufferPointer<UInt8>) -> UInt32 {
    crcTable.withUnsafeBufferPointer { table in
        var crc = UInt32.max
        for byte in buffer { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
        return ~crc
    }
}

private let crcTable: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    return value
}
