/// The table's vectors of all phrasings, one after another.
struct MeaningBlock: Sendable {
    /// How much likeness in meaning counts beside that in words and in letters, which count 1 each.
    static let share: Float = 8
    /// How fast likeness falls with the angle: exp(steepness × (cosine - 1)).
    static let steepness: Float = 3.5

    private let table: EmbeddingTable
    private let vectors: [Float]

    init(_ lines: [[Letters]], _ table: EmbeddingTable) {
        self.table = table
        var vectors: [Float] = []
        vectors.reserveCapacity(lines.count * table.width)
        for line in lines { vectors += table.vector(of: line) }
        self.vectors = vectors
    }

    func vector(of line: [Letters]) -> [Float] { table.vector(of: line) }

    func vector(_ number: Int) -> [Float] { Array(vectors[(number * table.width)..<((number + 1) * table.width)]) }

    func cosine(_ vector: [Float], _ number: Int) -> Float {
        vectors.withUnsafeBufferPointer { vectors in
            vector.withUnsafeBufferPointer { vector in
                guard let all = vectors.baseAddress, let one = vector.baseAddress else { return 0 }
                return DotTiles.dot(all + number * table.width, one, count: table.width)
            }
        }
    }

    /// 0...1
    func similarity(_ vector: [Float], _ number: Int) -> Float {
        fastExponential(SIMD8(repeating: (cosine(vector, number) - 1) * Self.steepness))[0]
    }

    func addSimilarities(of vector: [Float], scaledBy scale: Float, to sums: inout [Float]) {
        let width = table.width, count = vectors.count / width
        // Unsafe for speed, as in DotTiles: eight phrasings at a time, all of them `width` long.
        vectors.withUnsafeBufferPointer { vectors in
            vector.withUnsafeBufferPointer { vector in
                guard let all = vectors.baseAddress, let one = vector.baseAddress else { return }
                var number = 0
                while number + 8 <= count {
                    let cosines = DotTiles.eightByOne(all + number * width, one, count: width)
                    let likeness = fastExponential((cosines - 1) * Self.steepness) * scale
                    for place in 0..<8 { sums[number + place] += likeness[place] }
                    number += 8
                }
                while number < count {
                    let cosine = SIMD8(repeating: DotTiles.one(all + number * width, one, from: 0, to: width))
                    sums[number] += fastExponential((cosine - 1) * Self.steepness)[0] * scale
                    number += 1
                }
            }
        }
    }
}
