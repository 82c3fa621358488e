/// The distance between two words in slips of the finger: a letter too many, missing, wrong, or two changed places.
enum Slips {
    /// nil where it is more than `limit`. Looks only at the band that a distance of `limit` can reach.
    static func between(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        let far = limit + 1, width = other.count + 1
        // Three rows of the table, on the stack: a misspelled word is held against hundreds.
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
            var beforeLast = 0, last = width, row = 2 * width
            for place in rows.indices { rows[place] = min(max(place - last, 0), far) }
            for i in one.indices {
                rows[row] = min(i + 1, far)
                var nearest = rows[row]
                for j in other.indices {
                    guard abs(i - j) <= limit else {
                        rows[row + j + 1] = far
                        continue
                    }
                    var cost = min(
                        rows[last + j] + (one[i] == other[j] ? 0 : 1), rows[last + j + 1] + 1, rows[row + j] + 1)
                    if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                        cost = min(cost, rows[beforeLast + j - 1] + 1)
                    }
                    rows[row + j + 1] = min(cost, far)
                    nearest = min(nearest, rows[row + j + 1])
                }
                guard nearest <= limit else { return nil }
                (beforeLast, last, row) = (last, row, beforeLast)
            }
            return rows[last + other.count] <= limit ? rows[last + other.count] : nil
        }
    }
}
