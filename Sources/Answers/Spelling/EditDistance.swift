/// How far a typed word is from a meant one, counted as fingers slip: restricted Damerau-Levenshtein with cheap neighbours on the keyboard.
/// Keeps its working memory from one comparison to the next.
struct EditDistance {
    /// The meant word's letters.
    private var meant: [UInt32] = []
    /// Three rows of costs, one behind another: they take turns.
    private var costs: [Float] = []

    /// 0 for equal words; a slip onto a neighbouring key, two letters swapped 0.7; a letter doubled or one of a pair lost 0.6; else
    /// a letter too many or too few 0.9, another letter 1.
    /// - Returns: nil when farther than `limit`.
    mutating func distance(_ typed: Letters, _ letters: some Sequence<UInt32>, limit: Float) -> Float? {
        meant.removeAll(keepingCapacity: true)
        meant.append(contentsOf: letters)
        let rows = typed.count, columns = meant.count, width = columns + 1
        guard abs(rows - columns) <= 2 else { return nil }
        if costs.count < 3 * width { costs = [Float](repeating: 0, count: 3 * width) }
        // Unsafe for speed, as in DotTiles: a line with a slip makes thousands of comparisons; rows and columns stay below the counts above.
        return typed.withUnsafeBufferPointer { typed in
            meant.withUnsafeBufferPointer { meant in
                costs.withUnsafeMutableBufferPointer { costs in Self.distance(typed, meant, &costs, width, limit) }
            }
        }
    }

    private static func distance(
        _ typed: UnsafeBufferPointer<UInt32>, _ meant: UnsafeBufferPointer<UInt32>,
        _ costs: inout UnsafeMutableBufferPointer<Float>,
        _ width: Int, _ limit: Float
    ) -> Float? {
        let rows = typed.count, columns = meant.count, ahead = columns - rows
        // A step off the diagonal costs `double` at least, and so does each back to where the words end: beyond these, no way is within the limit.
        let spare = Int(limit / double) - abs(ahead)
        guard spare >= 0 else { return nil }
        let lowest = min(0, ahead) - spare / 2, highest = max(0, ahead) + spare / 2
        var before = 0, previous = width, current = 2 * width
        for j in 0...min(columns, highest) { costs[previous + j] = Float(j) * gap }
        if highest < columns { costs[previous + highest + 1] = .infinity }
        var smallestBefore: Float = 0
        for i in 1...max(1, rows) where i <= rows {
            let first = max(1, i + lowest), last = min(columns, i + highest)
            costs[current + first - 1] = i + lowest <= 0 ? Float(i) * gap : .infinity
            var smallest = costs[current + first - 1]
            let x = typed[i - 1]
            for j in first...max(first, last) where j <= last {
                let y = meant[j - 1]
                var cost = costs[previous + j - 1] + (x == y ? 0 : (Keyboard.areNeighbours(x, y) ? slip : 1))
                cost = min(cost, costs[previous + j] + (i > 1 && typed[i - 2] == x ? double : gap))
                cost = min(cost, costs[current + j - 1] + (j > 1 && meant[j - 2] == y ? double : gap))
                if i > 1, j > 1, x == meant[j - 2], typed[i - 2] == y, x != y { cost = min(cost, costs[before + j - 2] + slip) }
                costs[current + j] = cost
                smallest = min(smallest, cost)
            }
            if last < columns { costs[current + last + 1] = .infinity }
            // Two letters that changed places pass over a row.
            if min(smallest, smallestBefore + slip) > limit { return nil }
            smallestBefore = smallest
            (before, previous, current) = (previous, current, before)
        }
        return costs[previous + columns] <= limit ? costs[previous + columns] : nil
    }

    private static let gap: Float = 0.9
    private static let slip: Float = 0.7
    private static let double: Float = 0.6
}
