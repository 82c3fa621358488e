/// How far a typed word is from a meant one, counted as fingers slip: restricted Damerau-Levenshtein with cheap neighbours on the keyboard.
struct EditDistance {
    private var before: [Float] = []
    private var previous: [Float] = []
    private var current: [Float] = []

    /// 0 for equal words; a slip onto a neighbouring key, two letters swapped 0.7; a letter doubled or one of a pair lost 0.6; else
    /// a letter too many or too few 0.9, another letter 1.
    /// - Returns: nil when farther than `limit`.
    mutating func distance(_ typed: Letters, _ meant: Letters, limit: Float) -> Float? {
        let rows = typed.count, columns = meant.count
        guard abs(rows - columns) <= 2 else { return nil }
        reserve(columns + 1)
        for j in 0...columns { previous[j] = Float(j) * Self.gap }
        for i in 1...max(1, rows) where i <= rows {
            current[0] = Float(i) * Self.gap
            var smallest = current[0]
            for j in 1...max(1, columns) where j <= columns {
                let x = typed[i - 1], y = meant[j - 1]
                var cost = previous[j - 1] + (x == y ? 0 : (Keyboard.areNeighbours(x, y) ? Self.slip : 1))
                cost = min(cost, previous[j] + (i > 1 && typed[i - 2] == x ? Self.double : Self.gap))
                cost = min(cost, current[j - 1] + (j > 1 && meant[j - 2] == y ? Self.double : Self.gap))
                if i > 1, j > 1, x == meant[j - 2], typed[i - 2] == y, x != y { cost = min(cost, before[j - 2] + Self.slip) }
                current[j] = cost
                smallest = min(smallest, cost)
            }
            if smallest > limit { return nil }
            (before, previous, current) = (previous, current, before)
        }
        return previous[columns] <= limit ? previous[columns] : nil
    }

    private static let gap: Float = 0.9
    private static let slip: Float = 0.7
    private static let double: Float = 0.6

    private mutating func reserve(_ count: Int) {
        guard current.count < count else { return }
        before = [Float](repeating: 0, count: count)
        previous = before
        current = before
    }
}
