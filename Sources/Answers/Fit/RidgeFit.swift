/// Kernel ridge regression: weights that turn a line's likeness to each phrasing into a score for each class, and what each phrasing
/// would have scored had it not been there.
///
/// With the kernel K and the penalties D: G = (K + D)⁻¹, weights A = G·Y, and the score of phrasing i for class c, fitted without i,
/// is Y - A[i,c] / G[i,i] (the closed form of leave-one-out).
///
/// The owner's phrasings come first and their classes are fitted as if there were no others, so that what Deskbell brings along never
/// makes an answer of the owner's harder to reach; the built-in classes are fitted against all phrasings. One factorisation serves both:
/// that of the owner's phrasings is the upper left corner of that of all.
struct RidgeFit {
    /// Classes × phrasings, class by class.
    var weights: [Float]
    /// What each phrasing is taken for when it is left out; only among classes of its own kind.
    var leftOut: [LeftOut]

    struct LeftOut: Equatable, Sendable {
        /// The class that wins, and its score.
        var best: Int32
        var score: Float
        /// Score of the phrasing's own class.
        var own: Float
        /// Lead of the best over the second best.
        var lead: Float
    }

    /// Classes that are solved for together: all at once would be a second matrix as large as the weights.
    private static let strip = 64

    /// - Parameter kernel: n × n, row by row; only the lower half is read. Taken apart in place and worthless
    ///   afterwards: at 5,000 phrasings it is 100 MB, and there is to be no second one.
    init(kernel matrix: inout [Float], penalties: [Float], _ classes: Classes) {
        let n = classes.numbers.count, width = classes.count
        precondition(matrix.count == n * n && penalties.count == n)
        for i in 0..<n { matrix[i * n + i] += penalties[i] }
        var reciprocals = [Float](repeating: 0, count: n)
        matrix.withUnsafeMutableBufferPointer { matrix in
            guard let base = matrix.baseAddress else { return }
            Self.factor(base, n, &reciprocals)
            Self.invert(base, n, reciprocals)
        }
        weights = [Float](repeating: 0, count: n * width)
        leftOut = [LeftOut](repeating: LeftOut(best: -1, score: 0, own: 0, lead: 0), count: n)
        let owner = Part(phrasings: classes.ownerPhrasings, classes: 0..<classes.ownerClasses, own: 0..<classes.ownerPhrasings)
        let builtIn = Part(phrasings: n, classes: classes.ownerClasses..<width, own: classes.ownerPhrasings..<n)
        for part in [owner, builtIn] {
            for first in stride(from: part.classes.lowerBound, to: part.classes.upperBound, by: Self.strip) {
                solve(part, first..<min(first + Self.strip, part.classes.upperBound), matrix, n, reciprocals, classes)
            }
        }
    }

    /// Classes that are fitted together, to the first `phrasings`.
    private struct Part {
        var phrasings: Int
        var classes: Range<Int>
        /// The phrasings of these classes.
        var own: Range<Int>
    }

    /// - Parameter matrix: row i right of the diagonal holds column i of L⁻¹, whose diagonal is `reciprocals`.
    private mutating func solve(
        _ part: Part, _ columns: Range<Int>, _ matrix: [Float], _ n: Int, _ reciprocals: [Float], _ classes: Classes
    ) {
        let width = columns.count, end = part.phrasings, first = columns.lowerBound
        // Z = L⁻¹Y, whose columns are sums of columns of L⁻¹.
        var z = [Float](repeating: 0, count: end * width)
        for i in part.own where columns.contains(classes.numbers[i]) {
            let c = classes.numbers[i] - first
            z[i * width + c] += reciprocals[i]
            for k in (i + 1)..<max(end, i + 1) { z[k * width + c] += matrix[i * n + k] }
        }
        var row = [Float](repeating: 0, count: width)
        for i in 0..<end {
            var diagonal = reciprocals[i] * reciprocals[i]
            for c in 0..<width { row[c] = reciprocals[i] * z[i * width + c] }
            // Unsafe for speed, as in DotTiles: all three are indexed below their rows × their width.
            matrix.withUnsafeBufferPointer { matrix in
                z.withUnsafeBufferPointer { z in
                    row.withUnsafeMutableBufferPointer { row in
                        guard let column = matrix.baseAddress.map({ $0 + i * n }), let rows = z.baseAddress,
                            let sum = row.baseAddress
                        else {
                            return
                        }
                        var k = i + 1
                        while k + 4 <= end {
                            let factors = SIMD4(column[k], column[k + 1], column[k + 2], column[k + 3])
                            diagonal += (factors * factors).sum()
                            DotTiles.add(rows + k * width, stride: width, times: factors, to: sum, from: 0, to: width)
                            k += 4
                        }
                        while k < end {
                            diagonal += column[k] * column[k]
                            for c in 0..<width { sum[c] += column[k] * rows[k * width + c] }
                            k += 1
                        }
                    }
                }
            }
            for c in 0..<width {
                weights[(first + c) * n + i] = row[c]
                guard part.own.contains(i) else { continue }
                let isOwn = first + c == classes.numbers[i]
                leftOut[i].add((isOwn ? 1 : 0) - row[c] / diagonal, of: first + c, isOwn: isOwn)
            }
        }
    }

    /// Rows that are worked on together, so that a row read from memory serves them all.
    private static let block = 32

    /// Cholesky: the lower half becomes L with K + D = L·Lᵀ, its diagonal is kept as reciprocals.
    private static func factor(_ m: UnsafeMutablePointer<Float>, _ n: Int, _ reciprocals: inout [Float]) {
        var first = 0
        while first < n {
            let last = min(first + block, n)
            // Columns left of the block, two at a time.
            var j = 0
            while j + 2 <= first {
                let lower = m[(j + 1) * n + j]
                var i = first
                while i + 4 <= last {
                    let dots = DotTiles.fourByTwo(m + i * n, m + j * n, strideA: n, strideB: n, from: 0, to: j)
                    for r in 0..<4 {
                        let row = m + (i + r) * n
                        row[j] = (row[j] - dots[r]) * reciprocals[j]
                        row[j + 1] = (row[j + 1] - dots[4 + r] - row[j] * lower) * reciprocals[j + 1]
                    }
                    i += 4
                }
                while i < last {
                    let row = m + i * n
                    row[j] = (row[j] - DotTiles.one(row, m + j * n, from: 0, to: j)) * reciprocals[j]
                    row[j + 1] = (row[j + 1] - DotTiles.one(row, m + (j + 1) * n, from: 0, to: j + 1)) * reciprocals[j + 1]
                    i += 1
                }
                j += 2
            }
            // The triangle on the diagonal.
            for i in first..<last {
                let row = m + i * n
                for column in j..<i {
                    row[column] = (row[column] - DotTiles.one(row, m + column * n, from: 0, to: column)) * reciprocals[column]
                }
                let rest = row[i] - DotTiles.one(row, row, from: 0, to: i)
                // Two phrasings alike to the last letter differ by their penalties only; rounding must not make that negative.
                reciprocals[i] = 1 / max(rest, 1e-6).squareRoot()
            }
            first = last
        }
    }

    /// Row i of the upper half becomes column i of L⁻¹, right of the diagonal.
    private static func invert(_ m: UnsafeMutablePointer<Float>, _ n: Int, _ reciprocals: [Float]) {
        var first = 0
        while first < n {
            let last = min(first + block, n)
            // Columns of the block's own triangle.
            for i in first..<last {
                let row = m + i * n
                for k in (i + 1)..<max(last, i + 1) {
                    let sum = m[k * n + i] * reciprocals[i] + DotTiles.one(m + k * n, row, from: i + 1, to: k)
                    row[k] = -sum * reciprocals[k]
                }
            }
            var k = last
            while k < n {
                let pair = k + 1 < n
                var i = first
                while i < last {
                    if pair, i + 4 <= last {
                        let dots = DotTiles.fourByTwo(m + i * n, m + k * n, strideA: n, strideB: n, from: i + 4, to: k)
                        for r in 0..<4 {
                            let at = i + r, row = m + at * n, l0 = m + k * n, l1 = l0 + n
                            var s0 = dots[r] + l0[at] * reciprocals[at], s1 = dots[4 + r] + l1[at] * reciprocals[at]
                            for head in (at + 1)..<max(i + 4, at + 1) {
                                s0 += l0[head] * row[head]
                                s1 += l1[head] * row[head]
                            }
                            row[k] = -s0 * reciprocals[k]
                            row[k + 1] = -(s1 + l1[k] * row[k]) * reciprocals[k + 1]
                        }
                        i += 4
                    } else {
                        let row = m + i * n
                        for at in k..<(pair ? k + 2 : k + 1) {
                            let l = m + at * n
                            row[at] = -(l[i] * reciprocals[i] + DotTiles.one(l, row, from: i + 1, to: at)) * reciprocals[at]
                        }
                        i += 1
                    }
                }
                k += pair ? 2 : 1
            }
            first = last
        }
    }
}

extension RidgeFit.LeftOut {
    /// The score of one more class, in ascending order of the classes; until the last, `lead` is against what came so far.
    fileprivate mutating func add(_ score: Float, of number: Int, isOwn: Bool) {
        if isOwn { own = score }
        if best < 0 {
            // Alone it leads by all it has.
            (best, self.score, lead) = (Int32(number), score, score)
        } else if score > self.score {
            (best, self.score, lead) = (Int32(number), score, score - self.score)
        } else {
            lead = min(lead, self.score - score)
        }
    }
}
