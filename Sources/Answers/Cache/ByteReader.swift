/// Reads what `ByteWriter` wrote; refuses what ends too early.
struct ByteReader {
    private let bytes: [UInt8]
    private var at: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = 0
    }

    var isAtEnd: Bool { at == bytes.count }

    mutating func read<Number: FixedWidthInteger>(_ type: Number.Type) throws(EngineCacheError) -> Number {
        let length = Number.bitWidth / 8
        guard bytes.count - at >= length else { throw .damaged }
        defer { at += length }
        let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Number.self) }
        return Number(littleEndian: number)
    }

    mutating func readFloat() throws(EngineCacheError) -> Float {
        let number = Float(bitPattern: try read(UInt32.self))
        guard number.isFinite else { throw .damaged }
        return number
    }

    mutating func readFloats() throws(EngineCacheError) -> [Float] {
        let count = try count(of: 4)
        var numbers: [Float] = []
        numbers.reserveCapacity(count)
        for _ in 0..<count { numbers.append(try readFloat()) }
        return numbers
    }

    mutating func readText() throws(EngineCacheError) -> String {
        let count = try count(of: 1)
        defer { at += count }
        return String(decoding: bytes[at..<(at + count)], as: UTF8.self)
    }

    /// A number of things of so many bytes each; never more than there are bytes left for.
    mutating func count(of size: Int) throws(EngineCacheError) -> Int {
        let count = Int(try read(UInt32.self))
        guard count <= (bytes.count - at) / size else { throw .damaged }
        return count
    }
}
