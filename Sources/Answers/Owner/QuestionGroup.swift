package import Shop

/// Questions that customers put in different words and the owner answers once.
package struct QuestionGroup: Equatable, Sendable {
    /// The commonest of its phrasings.
    package var question: String
    /// How often it was asked, in all phrasings.
    package var count: Int
    /// Distinct, commonest first; the first is `question`.
    package var phrasings: [String]
    /// The entry of the shop that comes nearest; nil where none comes near.
    package var nearest: Entry.ID?
    /// That its words tell; nil where they tell none.
    package var language: Language?

    package init(question: String, count: Int, phrasings: [String], nearest: Entry.ID?, language: Language? = nil) {
        self.question = question
        self.count = count
        self.phrasings = phrasings
        self.nearest = nearest
        self.language = language
    }
}

extension AnswerEngine {
    /// Distinct lines that are compared with one another; the rarest beyond that are left out.
    static let mostGrouped = 2_000
    /// Cosines from which two lines are taken for one question: of their words, of the parts of German ones, of their meanings.
    private static let sharesWords: Float = 0.6
    private static let sharesParts: Float = 0.45
    private static let sharesMeaning: Float = 0.7
    /// Of a group, with the rest of which a line is compared; beyond them it would take long and tell nothing more.
    private static let mostCompared = 8
    /// Below this an entry is not near.
    private static let isNear = 0.2

    /// Groups questions by meaning, the most asked first. Personal data is taken out of every line; a line of which nothing is left is not in
    /// any group.
    package func groups(of questions: [String]) -> [QuestionGroup] { gathered(questions).map(\.group) }

    /// The same, with which of the questions are in each group.
    /// - Parameter people: whose names are taken out; without it given names alone.
    package func gathered(_ questions: [String], people: PeopleNames? = nil) -> [(group: QuestionGroup, members: [Int])] {
        let people = people ?? PeopleNames(booked: [], in: content)
        var lines: [[Letters]: (texts: [String: Int], members: [Int])] = [:]
        for (index, question) in questions.enumerated() {
            let text = Redaction.redacted(question, people: people)
            let words = LineCutter.words(in: text.replacing(Redaction.mark, with: " "))
            guard words.contains(where: { $0.contains { $0 > 57 } }) else { continue }
            lines[words, default: ([:], [])].texts[text, default: 0] += 1
            lines[words, default: ([:], [])].members.append(index)
        }
        let guesses = lines.keys.compactMap { LanguageGuess.guess($0) }
        // “Parkplatz?” does not say in which language it is: in that of most.
        let spoken = content.languages.max { a, b in guesses.count { $0 == a } < guesses.count { $0 == b } } ?? .english
        let german = GermanSubject(lines: lines.keys)
        let ranked = lines.map {
            Gathered(words: $0.key, texts: $0.value.texts, members: $0.value.members, spoken, german, in: self)
        }
        .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        var groups: [[Gathered]] = []
        for line in ranked.prefix(Self.mostGrouped) {
            let best = groups.indices.map { (group: $0, likeness: Self.likeness(of: line, to: groups[$0])) }.max {
                $0.likeness < $1.likeness
            }
            if let best, best.likeness >= 1 { groups[best.group].append(line) } else { groups.append([line]) }
        }
        return groups.map { members in
            let question = members[0].text
            let nearest = understand(question, language: nil).candidates.first { $0.confidence >= Self.isNear }?.entry
            let group = QuestionGroup(
                question: question, count: members.reduce(0) { $0 + $1.count }, phrasings: members.map(\.text), nearest: nearest,
                language: members.lazy.compactMap(\.told).first)
            return (group, members.flatMap(\.members).sorted())
        }.sorted { ($1.group.count, $0.group.question) < ($0.group.count, $1.group.question) }
    }

    /// 1 and more: of this group. Between that of its nearest and that of all, so that a chain of neighbours is no group.
    private static func likeness(of line: Gathered, to group: [Gathered]) -> Float {
        let each = group.prefix(mostCompared).map { $0.likeness(to: line) }
        return (each.reduce(0, +) / Float(each.count) + (each.max() ?? 0)) / 2
    }

    /// One line with what it is compared by.
    private struct Gathered {
        let text: String
        /// Places among the questions.
        let members: [Int]
        var count: Int { members.count }
        /// By stem: how much it tells. The squares add up to 1.
        private let words: [UInt64: Float]
        private let vector: [Float]?
        private let isGerman: Bool
        /// The language that the words tell.
        let told: Language?

        init(
            words: [Letters], texts: [String: Int], members: [Int], _ spoken: Language, _ german: GermanSubject,
            in engine: AnswerEngine
        ) {
            text = texts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
            self.members = members
            told = LanguageGuess.guess(words)
            let language = told ?? spoken
            isGerman = language == .german
            let expanded = LanguageText.expand(words, language)
            let wing = engine.wings.first { $0.language == language }
            let mended = wing.map { $0.spelling.mend(expanded).line } ?? expanded
            let telling = mended.filter { !CommonWords.isSmall($0, language) }, line = telling.isEmpty ? mended : telling
            let table = language == .english ? engine.table : nil
            var weights: [UInt64: Float] = [:]
            if isGerman {
                for (stem, weight) in german.weights(of: line) { weights[LineFeatures.wordKey(stem)] = weight }
            } else {
                for word in line {
                    weights[LineFeatures.wordKey(Stemmer.stem(word, language))] = Self.rarity(of: word, language, table)
                }
            }
            let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            self.words = weights.mapValues { $0 / max(length, 1) }
            vector = table?.vector(of: line)
        }

        /// How much a word tells, never less than 1: “henna” much, “offer” little.
        private static func rarity(of word: Letters, _ language: Language, _ table: EmbeddingTable?) -> Float {
            if let commonness = table?.commonness(of: word) { return max(1, 8 - commonness) }
            return CommonWords.of(language).contains(word) ? 2.5 : 5
        }

        /// 1 and more: the same question.
        func likeness(to other: Gathered) -> Float {
            let (few, many) = words.count < other.words.count ? (words, other.words) : (other.words, words)
            let shared = few.reduce(0) { $0 + $1.value * (many[$1.key] ?? 0) }
            var meaning: Float = 0
            if let vector, let theirs = other.vector { meaning = zip(vector, theirs).reduce(0) { $0 + $1.0 * $1.1 } }
            let enough = isGerman && other.isGerman ? AnswerEngine.sharesParts : AnswerEngine.sharesWords
            return max(shared / enough, meaning / AnswerEngine.sharesMeaning)
        }
    }
}
