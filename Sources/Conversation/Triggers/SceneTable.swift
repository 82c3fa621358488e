/// Finds scenes: what a line tells of, whatever the order and the words between. A handful of concepts, each a list of words and turns of
/// phrase, must stand near each other in one sentence, and none of the excuses with them.
struct SceneTable: Sendable {
    private typealias Concept = Int

    private struct Combination: Sendable {
        var rule: Int
        var needs: [Concept]
        /// Words between the first and the last, at most.
        var reach: Int
        /// false: the whole line counts as one sentence.
        var isWithinSentence: Bool
        var sentenceExcuses: [Concept]
        var lineExcuses: [Concept]
    }

    private struct Hit {
        var words: Range<Int>
        var sentence: Int
    }

    private var concepts: [String: Concept] = [:]
    /// Of the concepts, by number.
    private var names: [String] = []
    private var table = PatternTable<Int>()
    private var combinations: [Combination] = []

    /// More of one concept in a line say nothing new, and bound the work.
    private static let mostHits = 12
    private static let usualReach = 10

    mutating func add(_ pattern: WordPattern, to concept: String) {
        table.add(pattern, number(of: concept))
    }

    /// A concept that no language of the shop has words for is never found.
    private mutating func number(of concept: String) -> Concept {
        if let number = concepts[concept] { return number }
        concepts[concept] = names.count
        names.append(concept)
        return names.count - 1
    }

    /// - Parameters:
    ///   - together: names of concepts, one alternative; a last `~20` widens the reach, a first `/` takes the line as one sentence.
    ///   - unless: names of concepts; with `*` before it, anywhere in the line.
    mutating func add(rule: Int, together: String, unless: String) {
        var combination = Combination(
            rule: rule, needs: [], reach: Self.usualReach, isWithinSentence: true, sentenceExcuses: [], lineExcuses: [])
        for part in together.split(separator: " ") {
            if part == "/" {
                combination.isWithinSentence = false
            } else if part.first == "~", let reach = Int(part.dropFirst()) {
                combination.reach = reach
            } else {
                combination.needs.append(number(of: String(part)))
            }
        }
        for part in unless.split(whereSeparator: \.isWhitespace) {
            if part.first == "*" {
                combination.lineExcuses.append(number(of: String(part.dropFirst())))
            } else {
                combination.sentenceExcuses.append(number(of: String(part)))
            }
        }
        combinations.append(combination)
    }

    /// - Parameter isHarmless: whether a stretch of words is part of an idiom that means nothing.
    /// - Returns: the scenes that are told, and the names of all concepts found.
    func hits(
        in tokens: [Vocabulary.Token], isHarmless: (Range<Int>) -> Bool
    ) -> (scenes: [(meaning: Int, words: Range<Int>)], concepts: [String]) {
        var sentences: [Int] = []
        for token in tokens { sentences.append((sentences.last ?? 0) + (token.breakBefore == .sentence ? 1 : 0)) }
        var found = [[Hit]](repeating: [], count: names.count)
        for (concept, words) in table.hits(in: tokens) where found[concept].count < Self.mostHits && !isHarmless(words) {
            found[concept].append(Hit(words: words, sentence: sentences[words.lowerBound]))
        }
        var hits: [(meaning: Int, words: Range<Int>)] = []
        for combination in combinations {
            guard combination.needs.allSatisfy({ !found[$0].isEmpty }),
                combination.lineExcuses.allSatisfy({ found[$0].isEmpty }),
                let words = Self.place(combination, combination.needs[...], [], found)
            else { continue }
            hits.append((combination.rule, words))
        }
        return (hits, names.indices.filter { !found[$0].isEmpty }.map { names[$0] })
    }

    private static func place(
        _ combination: Combination, _ left: ArraySlice<Concept>, _ taken: [Hit], _ found: [[Hit]]
    ) -> Range<Int>? {
        guard let concept = left.first else {
            let first = taken.map(\.words.lowerBound).min() ?? 0, end = taken.map(\.words.upperBound).max() ?? 0
            return first..<end
        }
        for hit in found[concept] {
            let isApart = taken.allSatisfy { other in
                !hit.words.overlaps(other.words) && (!combination.isWithinSentence || hit.sentence == other.sentence)
                    && max(other.words.lowerBound - hit.words.upperBound, hit.words.lowerBound - other.words.upperBound)
                        <= combination.reach
            }
            guard isApart, !combination.sentenceExcuses.contains(where: { found[$0].contains { $0.sentence == hit.sentence } })
            else { continue }
            if let words = place(combination, left.dropFirst(), taken + [hit], found) { return words }
        }
        return nil
    }
}
