/// The table's vectors of all phrasings, one after another, in whole numbers: half the memory of `Float`, twice as many at a time, and sums that
/// are the same in whatever order they are made.
struct MeaningBlock: Sendable {
    /// A line's vector, or a phrasing's: of length `unit`, filled up with zeros to a multiple of sixteen.
    typealias Vector = [Int16]

    /// How much likeness in meaning counts beside that in words and in letters, which count 1 each.
    static let share: Float = 8
    /// How fast likeness falls with the angle: exp(steepness × (cosine - 1)).
    static let steepness: Float = 3.5
    /// Two vectors of this length have a product below 2²⁸: no sum of it, whole or in part, leaves 32 bits. It is exact to 0.0001.
    private static let unit: Float = 16_384

    private let table: EmbeddingTable
    private let stride: Int
    private let vectors: [Int16]

    init(_ lines: [[Letters]], _ table: EmbeddingTable) {
        self.table = table
        stride = (table.width + 15) / 16 * 16
        var vectors: [Int16] = []
        vectors.reserveCapacity(lines.count * stride)
        for line in lines { vectors += Self.vector(of: line, table, stride) }
        self.vectors = vectors
    }

    func vector(of line: [Letters]) -> Vector { Self.vector(of: line, table, stride) }

    func vector(_ number: Int) -> Vector { Array(vectors[(number * stride)..<((number + 1) * stride)]) }

    private static func vector(of line: [Letters], _ table: EmbeddingTable, _ stride: Int) -> Vector {
        let vector = table.vector(of: line)
        return vector.map { Int16(($0 * unit).rounded()) } + repeatElement(0, count: stride - vector.count)
    }

    func cosine(_ vector: Vector, _ number: Int) -> Float {
        precondition(vector.count == stride && number * stride < vectors.count)
        return vectors.withUnsafeBufferPointer { vectors in
            vector.withUnsafeBufferPointer { vector in
                guard let all = vectors.baseAddress, let one = vector.baseAddress else { return 0 }
                return Float(DotTiles.dot(all + number * stride, one, count: stride)) / (Self.unit * Self.unit)
            }
        }
    }

    /// 0...1
    func similarity(_ vector: Vector, _ number: Int) -> Float {
        fastExponential(SIMD8(repeating: (cosine(vector, number) - 1) * Self.steepness))[0]
    }

    func addSimilarities(of vector: Vector, scaledBy scale: Float, to sums: inout [Float]) {
        let stride = stride, count = vectors.count / stride
        precondition(vector.count == stride && sums.count >= count)
        let steepness = Self.steepness / (Self.unit * Self.unit)
        // Unsafe for speed, as in DotTiles: eight phrasings at a time, all of them `stride` long.
        vectors.withUnsafeBufferPointer { vectors in
            vector.withUnsafeBufferPointer { vector in
                sums.withUnsafeMutableBytes { sums in
                    guard let all = vectors.baseAddress, let one = vector.baseAddress, let sum = sums.baseAddress else { return }
                    var number = 0
                    while number + 8 <= count {
                        var dots = SIMD8<Int32>()
                        for row in 0..<8 { dots[row] = DotTiles.dot(all + (number + row) * stride, one, count: stride) }
                        let likeness = fastExponential(SIMD8<Float>(dots) * steepness - Self.steepness) * scale
                        let place = sum + 4 * number
                        place.storeBytes(of: place.loadUnaligned(as: SIMD8<Float>.self) + likeness, as: SIMD8<Float>.self)
                        number += 8
                    }
                    while number < count {
                        let dot = Float(DotTiles.dot(all + number * stride, one, count: stride))
                        let likeness = fastExponential(SIMD8(repeating: dot * steepness - Self.steepness))[0] * scale
                        let place = sum + 4 * number
                        place.storeBytes(of: place.loadUnaligned(as: Float.self) + likeness, as: Float.self)
                        number += 1
                    }
                }
            }
        }
    }
}
