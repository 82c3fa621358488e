/// Mends slips of the keyboard in words for time: "wensday", "tommorow", "Donerstag".
enum WhenSlips {
    static func mended(_ token: WhenToken) -> WhenToken {
        let word = token.text
        if let right = frequent[word] {
            return WhenToken(kind: .word, text: right, range: token.range, isAttached: token.isAttached)
        }
        guard token.kind == .word, word.utf8.count >= 5, !known.contains(word), !WhenWords.neverMended.contains(word) else {
            return token
        }
        let allowed = word.utf8.count >= 9 ? 2 : 1
        var best: (distance: Int, word: String)?
        let typed = Array(word.utf8)
        for candidate in WhenWords.mendable {
            let right = Array(candidate.utf8)
            // The first letter is rarely wrong, and where it is, the word is often another.
            guard right[0] == typed[0], abs(right.count - typed.count) <= 1 else { continue }
            let distance = distance(typed, right)
            if distance <= min(allowed, right.count >= 8 ? 2 : 1), distance < best?.distance ?? .max {
                best = (distance, candidate)
            }
        }
        guard let best else { return token }
        return WhenToken(kind: .word, text: best.word, range: token.range, isAttached: token.isAttached)
    }

    /// Further from the right word than a distance can safely tell.
    private static let frequent = [
        "wensday": "wednesday", "wendsday": "wednesday", "wedsday": "wednesday", "tommorow": "tomorrow", "tommorrow": "tomorrow",
        "tomorow": "tomorrow", "afternon": "afternoon", "mitwoch": "mittwoch", "mittwich": "mittwoch", "moday": "monday",
        "sunnday": "sunday",
        "moring": "morning", "mornin": "morning", "moning": "morning", "wkend": "weekend",
    ]

    private static let known: Set<String> = {
        var words = Set(WhenWords.mendable)
        words.formUnion(WhenWords.everyWeekdays.keys)
        words.formUnion(WhenWords.partsOfDay.keys)
        words.formUnion(WhenWords.numbers.keys)
        words.formUnion(WhenWords.ordinals.keys)
        return words
    }()

    /// Insertions, deletions, replacements and swapped neighbours (optimal string alignment).
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = [], row = Array(0...b.count)
        for i in a.indices {
            var next = [i + 1]
            for j in b.indices {
                var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row[b.count]
    }
}
