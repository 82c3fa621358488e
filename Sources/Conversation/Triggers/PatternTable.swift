/// Patterns with what they stand for, looked up by the word a match can begin with, so that a word costs only its own patterns.
struct PatternTable<Meaning: Sendable>: Sendable {
    private var patterns: [WordPattern] = []
    /// Of each pattern.
    private var meanings: [Meaning] = []
    /// Of each pattern; most are looked at for nothing else.
    private var needs: [WordPattern.Needs] = []
    /// By word, the patterns that can begin with it.
    private var byFirst: [[Int]] = []

    init() {}

    mutating func add(_ pattern: WordPattern, _ meaning: Meaning) {
        for first in pattern.firsts ?? [] {
            while byFirst.count <= first { byFirst.append([]) }
            byFirst[first].append(patterns.count)
        }
        patterns.append(pattern)
        meanings.append(meaning)
        needs.append(pattern.needs)
    }

    /// Every pattern's match from every word it can begin with.
    func hits(in tokens: [Vocabulary.Token]) -> [(meaning: Meaning, words: Range<Int>)] {
        var hits: [(meaning: Meaning, words: Range<Int>)] = []
        let line = tokens.reduce(0) { $0 | WordPattern.Needs.bits($1.readings) }
        for (start, token) in tokens.enumerated() {
            for reading in token.readings {
                guard reading < byFirst.count else { continue }
                for index in byFirst[reading] where needs[index].areMet(by: line) {
                    guard let end = patterns[index].match(tokens, at: start), end > start else { continue }
                    hits.append((meanings[index], start..<end))
                }
            }
        }
        return hits
    }
}
