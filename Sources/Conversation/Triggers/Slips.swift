/// The distance between two words in slips of the finger: a letter too many, missing, wrong, or two changed places.
enum Slips {
    /// nil where it is more than `limit`. Looks only at the band that a distance of `limit` can reach.
    static func between(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        let far = limit + 1
        var beforeLast = [Int](repeating: far, count: other.count + 1)
        var last = (0...other.count).map { min($0, far) }
        var row = last
        for (i, letter) in one.enumerated() {
            row[0] = min(i + 1, far)
            var nearest = row[0]
            for j in 0..<other.count {
                guard abs(i - j) <= limit else {
                    row[j + 1] = far
                    continue
                }
                var cost = min(last[j] + (letter == other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, letter == other[j - 1], one[i - 1] == other[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row[j + 1] = min(cost, far)
                nearest = min(nearest, row[j + 1])
            }
            guard nearest <= limit else { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
