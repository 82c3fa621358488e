/// Weighted features of all phrasings, by feature: the cosine of a line with every phrasing costs only the features they share.
struct SparseBlock: Sendable {
    private var index: HashIndex
    /// By feature; how rare it is.
    private var rarity: [Float]
    /// By feature, into `phrasings` and `weights`; one more than there are features.
    private var starts: [Int32]
    private var phrasings: [UInt16]
    private var weights: [Float]

    /// At most 65,535 phrasings.
    init(_ lines: [[LineFeatures.Counted]]) {
        precondition(lines.count <= Int(UInt16.max))
        index = HashIndex(capacity: lines.count * 16)
        var frequency: [Int32] = []
        for line in lines {
            for feature in line {
                let place = index.insert(feature.key)
                if place == frequency.count { frequency.append(0) }
                frequency[place] += 1
            }
        }
        let total = Float(lines.count)
        rarity = frequency.map { Self.logarithm(1 + total / Float($0)) }
        starts = [0]
        starts.reserveCapacity(frequency.count + 1)
        for count in frequency { starts.append(starts[starts.count - 1] + count) }
        phrasings = [UInt16](repeating: 0, count: Int(starts[starts.count - 1]))
        weights = [Float](repeating: 0, count: phrasings.count)
        var next = starts
        for (number, line) in lines.enumerated() {
            for (place, weight) in weighted(line) {
                let at = Int(next[place])
                phrasings[at] = UInt16(number)
                weights[at] = weight
                next[place] += 1
            }
        }
    }

    /// Adds the cosine of a line with each phrasing to `sums`.
    func addSimilarities(of line: [LineFeatures.Counted], scaledBy scale: Float, to sums: inout [Float]) {
        let known = weighted(line)
        // Unsafe, because bounds checks here are a third of a question's time; the places come from this type's own lists, whose
        // entries are below the number of phrasings by construction.
        sums.withUnsafeMutableBufferPointer { sums in
            phrasings.withUnsafeBufferPointer { phrasings in
                weights.withUnsafeBufferPointer { weights in
                    for (place, weight) in known {
                        let scaled = weight * scale
                        for at in Int(starts[place])..<Int(starts[place + 1]) {
                            sums[Int(phrasings[at])] += scaled * weights[at]
                        }
                    }
                }
            }
        }
    }

    /// Those that have a feature.
    func phrasings(with key: UInt64) -> [Int] {
        index.place(of: key).map { place in phrasings[Int(starts[place])..<Int(starts[place + 1])].map(Int.init) } ?? []
    }

    /// The share of a feature in what two lines have in common: for explanations.
    func rarity(of key: UInt64) -> Float? { index.place(of: key).map { rarity[$0] } }

    private func weighted(_ line: [LineFeatures.Counted]) -> [(place: Int, weight: Float)] {
        var result: [(place: Int, weight: Float)] = []
        result.reserveCapacity(line.count)
        var square: Float = 0
        for feature in line {
            guard let place = index.place(of: feature.key) else { continue }
            let weight = (feature.count == 1 ? 1 : 1 + Self.logarithm(Float(feature.count))) * rarity[place]
            square += weight * weight
            result.append((place, weight))
        }
        guard square > 0 else { return [] }
        let norm = 1 / square.squareRoot()
        for at in result.indices { result[at].weight *= norm }
        return result
    }

    /// Natural; by series, because the C library's differs between machines.
    static func logarithm(_ x: Float) -> Float {
        let exponent = Double(x.exponent)
        // significand in 1..<2: ln m = 2 artanh((m-1)/(m+1))
        let ratio = (Double(x.significand) - 1) / (Double(x.significand) + 1), square = ratio * ratio
        var term = ratio, sum = ratio
        for odd in stride(from: 3.0, through: 21, by: 2) {
            term *= square
            sum += term / odd
        }
        return Float(2 * sum + exponent * 0.693_147_180_559_945_3)
    }
}
