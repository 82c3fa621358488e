/// Patterns with what they stand for, looked up by the word a match can begin with, so that a word costs only its own patterns.
struct PatternTable<Meaning: Sendable>: Sendable {
    private var patterns: [(pattern: WordPattern, meaning: Meaning)] = []
    /// By word, the patterns that can begin with it.
    private var byFirst: [[Int]] = []

    init() {}

    mutating func add(_ pattern: WordPattern, _ meaning: Meaning) {
        for first in pattern.firsts {
            while byFirst.count <= first { byFirst.append([]) }
            byFirst[first].append(patterns.count)
        }
        patterns.append((pattern, meaning))
    }

    /// Every pattern's match from every word it can begin with.
    func hits(in tokens: [Vocabulary.Token]) -> [(meaning: Meaning, words: Range<Int>)] {
        var hits: [(meaning: Meaning, words: Range<Int>)] = []
        for (start, token) in tokens.enumerated() {
            for reading in token.readings {
                guard reading < byFirst.count else { continue }
                for index in byFirst[reading] {
                    guard let end = patterns[index].pattern.match(tokens, at: start), end > start else { continue }
                    hits.append((patterns[index].meaning, start..<end))
                }
            }
        }
        return hits
    }
}
