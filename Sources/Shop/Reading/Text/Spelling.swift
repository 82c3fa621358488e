/// "Did you mean": for keys, ids and names that are almost right.
package enum Spelling {
    /// After so many suggestions of one kind nobody reads the next, and each costs a walk through all that is known.
    static let enough = 50

    /// The nearest of `known`, if it is near enough to be meant: one slip in a short word, up to three in a long one.
    static func nearest(_ word: String, among known: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().unicodeScalars.prefix(64))
        let allowed = min(3, max(1, letters.count / 3))
        var best: (word: String, distance: Int)?
        for candidate in known {
            let distance = distance(letters, Array(candidate.lowercased().unicodeScalars.prefix(64)))
            if distance <= allowed, distance < (best?.distance ?? .max) { best = (candidate, distance) }
        }
        return best?.word
    }

    /// ` Did you mean “hours”?`, or nothing.
    package static func suggestion(for word: String, among known: some Sequence<String>) -> String {
        nearest(word, among: known).map { "Did you mean “\($0)”? " } ?? ""
    }

    /// Letters to insert, delete, replace or swap with a neighbour.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        if abs(a.count - b.count) > 3 { return .max }
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
                row.append(cost)
            }
            (beforePrevious, previous) = (previous, row)
        }
        return previous[b.count]
    }
}
