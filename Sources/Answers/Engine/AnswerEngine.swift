package import Shop

/// Understands a customer's line: fitted to one shop's content, then only read. Deterministic to the bit on one machine.
package struct AnswerEngine: Sendable {
    let content: ShopContent
    let table: EmbeddingTable?
    let wings: [Wing]
    private let names: [NameFinder]

    /// Fits to the owner's phrasings and the built-in ones. Costs n³ of the number of phrasings: 1,500 take well under a second,
    /// 5,000 up to ten; keep `encoded()` beside the content and start from it the next time.
    /// - Parameter table: nil: by words and letters alone.
    package init(content: ShopContent, table: EmbeddingTable?) {
        self.init(content: content, table: table, kept: [:])
    }

    init(content: ShopContent, table: EmbeddingTable?, kept: [Language: FittedWing]) {
        self.content = content
        self.table = table
        let protected = ShopVocabulary.words(of: content)
        wings = Self.phrasings(of: content).map { language, phrasings in
            Wing(
                language, Classes(phrasings), protected: protected.flatMap { LanguageText.expand($0, language) }, table: table,
                askBackShare: content.askBackShare, kept: kept[language])
        }
        names = wings.map { NameFinder(content, $0.language) }
    }

    /// - Parameter language: of the visit so far; what the line itself says wins.
    package func understand(_ line: String, language: Language?) -> Understanding {
        let raw = LineCutter.words(in: line)
        let guess = LanguageGuess.guess(raw)
        guard let reading = read(raw, guess: guess, language: language) else {
            return Understanding(
                outcome: .unknown, confidence: 0, language: guess, because: "There is nothing in it to understand.")
        }
        let decision = decide(reading, raw: raw)
        let found = names[reading.wing].find(in: reading.words)
        return Understanding(
            outcome: decision.outcome, confidence: decision.confidence, candidates: candidates(reading),
            services: found.services, providers: found.providers, language: guess, because: because(reading, decision))
    }

    func read(_ raw: [Letters], guess: Language?, language: Language?) -> Reading? {
        guard !wings.isEmpty, !raw.isEmpty else { return nil }
        let wanted =
            [guess, language].lazy.compactMap { $0 }.compactMap { wish in wings.firstIndex { $0.language == wish } }.first ?? 0
        var best = read(raw, wing: wanted)
        // The line's words do not tell the language: another one may fit better ("Bartschnitt" in an English visit).
        if guess == nil, top(best) < wings[wanted].fit.threshold {
            for other in wings.indices where other != wanted {
                let reading = read(raw, wing: other)
                if top(reading) >= wings[other].fit.threshold, top(reading) > top(best) { best = reading }
            }
        }
        return best
    }

    func top(_ reading: Reading) -> Float { max(reading.score(reading.owner.first), reading.score(reading.builtIn)) }

    private func read(_ raw: [Letters], wing number: Int) -> Reading {
        let wing = wings[number]
        let typed = LanguageText.expand(raw, wing.language)
        let clean = typed.filter { !Profanity.contains($0) || wing.spelling.own.isProtected($0) }
        let (words, repairs) = wing.spelling.mend(clean)
        let likeness = wing.likeness(of: words)
        let scores = wing.scores(likeness)
        var owner: [Int] = []
        for topic in 0..<wing.classes.ownerClasses {
            let at = owner.firstIndex { scores[topic] > scores[$0] } ?? owner.count
            if at < 3 {
                owner.insert(topic, at: at)
                if owner.count > 3 { owner.removeLast() }
            }
        }
        let builtIn = (wing.classes.ownerClasses..<wing.classes.count).max { (scores[$0], -$0) < (scores[$1], -$1) }
        let strange = words.filter { !wing.spelling.isKnown($0) && !$0.isNumber }.count
        return Reading(
            wing: number, words: words, repairs: repairs, likeness: likeness, scores: scores, owner: owner, builtIn: builtIn,
            strangeness: words.isEmpty ? 1 : Float(strange) / Float(words.count))
    }

    private func candidates(_ reading: Reading) -> [Understanding.Candidate] {
        reading.owner.compactMap { topic in
            wings[reading.wing].classes.topics[topic].entry.map {
                Understanding.Candidate(entry: $0, confidence: Double(min(1, max(0, reading.scores[topic]))))
            }
        }
    }

    /// In the order of the shop's languages, then of its entries.
    static func phrasings(of content: ShopContent) -> [(language: Language, phrasings: [Phrasing])] {
        var languages: [Language] = []
        for language in content.languages + content.entries.map(\.language) where !languages.contains(language) {
            languages.append(language)
        }
        return languages.map { ($0, phrasings(of: content, $0)) }
    }

    private static func phrasings(of content: ShopContent, _ language: Language) -> [Phrasing] {
        let own = content.entries.filter { $0.language == language }.flatMap { entry in
            entry.phrasings.map { Phrasing(text: $0, topic: .intent(.entry(entry.id))) }
        }
        let claimed = Set(own.map { LanguageText.words(in: $0.text, language) })
        // What the owner has put in the same words is the owner's.
        let builtIn = BuiltInPhrasings.offered(by: content, language).filter {
            !claimed.contains(LanguageText.words(in: $0.text, language))
        }
        return own + builtIn
    }
}
