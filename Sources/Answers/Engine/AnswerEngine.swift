package import Shop

/// Understands a customer's line: fitted to one shop's content, then only read. Deterministic to the bit on one machine.
package struct AnswerEngine: Sendable {
    let content: ShopContent
    let table: EmbeddingTable?
    let wings: [Wing]
    let names: [NameFinder]
    /// By wing, of the owner's classes.
    private let answers: [[AnswerTraits?]]

    /// Fits to the owner's phrasings and the built-in ones. Costs n³ of the number of phrasings: 1,500 take well under a second,
    /// 5,000 up to ten; keep `encoded()` beside the content and start from it the next time.
    /// - Parameter table: nil: by words and letters alone.
    package init(content: ShopContent, table: EmbeddingTable?) {
        self.init(content: content, table: table) { _ in .made }
    }

    /// Ready at once, whatever the number of phrasings, and less well informed: the nearest phrasing wins, and only where it is near. For
    /// those who must not wait for the fit.
    package init(unfitted content: ShopContent, table: EmbeddingTable?) {
        self.init(content: content, table: table) { _ in .none }
    }

    init(content: ShopContent, table: EmbeddingTable?, fit: (Language) -> Wing.Fit) {
        self.content = content
        self.table = table
        let protected = ShopVocabulary.words(of: content)
        wings = Self.phrasings(of: content).map { language, phrasings in
            Wing(
                language, Classes(phrasings), protected: protected.flatMap { LanguageText.expand($0, language) }, table: table,
                askBackShare: content.askBackShare, fit: fit(language))
        }
        names = wings.map { NameFinder(content, $0.language) }
        let texts = Dictionary(content.entries.map { ($0.id, $0.answer) }) { first, _ in first }
        answers = wings.map { wing in
            wing.classes.topics.prefix(wing.classes.ownerClasses).map { topic in
                topic.entry.flatMap { texts[$0] }.map { AnswerTraits($0, wing.language) }
            }
        }
    }

    /// - Parameter language: of the visit so far; what the line itself says wins.
    package func understand(_ line: String, language: Language?) -> Understanding {
        let raw = LineCutter.words(in: line)
        let guess = LanguageGuess.guess(raw, spoken: content.languages)
        guard let reading = read(raw, guess: guess, language: language) else {
            return Understanding(
                outcome: .unknown, confidence: 0, language: guess, because: "There is nothing in it to understand.")
        }
        let found = names[reading.wing].find(in: reading.words)
        var decision = decide(reading, raw: raw, found)
        lend(&decision, to: reading, raw: raw)
        // "meh" is near to a word of German, and no German.
        let isUnheard = decision.outcome == .unknown && raw.count == 1
        var understanding = Understanding(
            outcome: decision.outcome, confidence: decision.confidence, candidates: candidates(reading),
            services: found.services, providers: found.providers, language: isUnheard ? guess : reading.spoken ?? guess,
            because: because(reading, decision))
        understanding.readAs = reading.words.map(\.text).joined(separator: " ")
        understanding.isByMeaning = wings[reading.wing].hasMeaning
        understanding.kinds = found.kinds
        understanding.beside = found.beside.map(\.text)
        understanding.strangers = decision.strangers.map(\.text)
        let isNamed = !found.services.isEmpty || !found.providers.isEmpty
        understanding.isNamesOnly = isNamed && found.beside.allSatisfy { CommonWords.isPolite($0) }
        if understanding.isNamesOnly, found.services.isEmpty, let choices = choices(of: [.fact(.whoIsIn), .task(.book)]) {
            understanding.outcome = choices
            understanding.because = "A name alone: it does not say what is asked."
        }
        return understanding
    }

    /// To be asked back with; nil where the shop has none of them.
    package func choices(of intents: [Intent]) -> Understanding.Outcome? {
        let offered = intents.filter { Topic.intent($0).isOffered(by: content) }
        return offered.isEmpty ? nil : .suggest(offered)
    }

    package func entry(_ id: Entry.ID) -> Entry? { content.entry(id) }

    /// Of an entry's answer; nil for what is built in.
    func answerTraits(_ topic: Int, of wing: Int) -> AnswerTraits? {
        answers[wing].indices.contains(topic) ? answers[wing][topic] : nil
    }

    func read(_ raw: [Letters], guess: Language?, language: Language?) -> Reading? {
        guard !wings.isEmpty, !raw.isEmpty else { return nil }
        let wanted =
            [guess, language].lazy.compactMap { $0 }.compactMap { wish in wings.firstIndex { $0.language == wish } }.first ?? 0
        var best = read(raw, wing: wanted)
        let isSpoken = wings.contains { $0.language == guess }
        // The line's words do not tell the language: another one may fit better ("Bartschnitt" in an English visit), or have as a word what
        // is a slip here ("moin"). Nor do they where they tell one that nobody here speaks: "ciao" and "merci" are said in others too.
        if !isSpoken, top(best) < wings[wanted].fit.threshold || !best.repairs.isEmpty {
            let mended = best.repairs.count, isMissed = top(best) < wings[wanted].fit.threshold
            for other in wings.indices where other != wanted {
                let reading = read(raw, wing: other)
                guard isMissed || reading.repairs.count < mended, reading.strangeness <= Self.strangest else { continue }
                if top(reading) >= wings[other].fit.threshold, top(reading) > top(best) { best = reading }
            }
            // One word may be a name that is alike in both; several are the language that understands them, and so is what greets in it.
            if best.wing != wanted, raw.count > 1 || !isAnswer(best) { best.spoken = wings[best.wing].language }
        }
        best.isForeign = guess != nil && !isSpoken
        return best
    }

    /// „habt ihr WLAN“ where nothing German speaks of it: the entry of another language that has the very word is asked back.
    private func lend(_ decision: inout Decision, to reading: Reading, raw: [Letters]) {
        let known: [Intent]
        switch decision.outcome {
        case .unknown: known = []
        case .suggest(let intents): known = intents
        case .intent: return
        }
        let wing = wings[reading.wing]
        let words = raw.filter {
            $0.count >= Self.shortestLent && !$0.isNumber && !wing.spelling.isKnown($0) && !CommonWords.isSmall($0, wing.language)
        }
        guard !words.isEmpty, decision.ground != .elsewhere else { return }
        let lent = wings.indices.filter { $0 != reading.wing }.flatMap { other in
            (0..<wings[other].classes.ownerClasses).filter { wings[other].share(of: words, knownTo: $0) == 1 }
                .compactMap { wings[other].classes.topics[$0].intent }
        }
        // What many speak of tells none of them.
        guard (1...2).contains(lent.count) else { return }
        decision.outcome = .suggest(Array((lent + known).prefix(3)))
        decision.ground = .lent
    }

    /// Shorter words are alike in too many languages.
    private static let shortestLent = 4

    /// Whether an entry fits best, rather than what is built in.
    private func isAnswer(_ reading: Reading) -> Bool {
        reading.score(reading.owner.first) >= reading.score(reading.builtIn)
    }

    func top(_ reading: Reading) -> Float { max(reading.score(reading.owner.first), reading.score(reading.builtIn)) }

    private func read(_ raw: [Letters], wing number: Int) -> Reading {
        let wing = wings[number]
        let typed = LanguageText.expand(raw, wing.language)
        let clean = typed.filter { !Profanity.contains($0) || wing.spelling.own.isProtected($0) }
        var mended = wing.spelling.mend(clean)
        var likeness = wing.likeness(of: mended.line)
        var scores = wing.scores(likeness)
        // "raio" is a rail or a radio: what fits the rest of the line.
        let doubts = mended.doubts.prefix(Self.mostReadings)
        for doubt in doubts {
            for other in doubt.others.prefix(Self.mostReadings / doubts.count) {
                var line = mended.line
                line[doubt.word] = other
                guard wing.comesNearer(line, by: other, than: likeness) else { continue }
                let tried = wing.likeness(of: line), scored = wing.scores(tried)
                guard scored.max() ?? 0 > (scores.max() ?? 0) + Self.betterReading else { continue }
                (likeness, scores) = (tried, scored)
                mended.line = line
                mended.repairs[doubt.repair].read = other.text
            }
        }
        let (words, repairs) = (mended.line, mended.repairs)
        var owner: [Int] = []
        for topic in 0..<wing.classes.ownerClasses {
            let at = owner.firstIndex { scores[topic] > scores[$0] } ?? owner.count
            if at < 3 {
                owner.insert(topic, at: at)
                if owner.count > 3 { owner.removeLast() }
            }
        }
        var builtIn: Int?, nextBuiltIn: Int?
        for topic in wing.classes.ownerClasses..<wing.classes.count {
            if builtIn.map({ scores[topic] > scores[$0] }) ?? true {
                nextBuiltIn = builtIn
                builtIn = topic
            } else if nextBuiltIn.map({ scores[topic] > scores[$0] }) ?? true {
                nextBuiltIn = topic
            }
        }
        let strange = words.filter { !wing.spelling.isKnown($0) && !$0.isNumber }.count
        return Reading(
            wing: number, words: words, repairs: repairs, likeness: likeness, scores: scores, owner: owner, builtIn: builtIn,
            nextBuiltIn: nextBuiltIn, strangeness: words.isEmpty ? 1 : Float(strange) / Float(words.count))
    }

    /// Second and third readings of misspelled words that are looked at in one line.
    private static let mostReadings = 2
    /// How much better a line must fit before a word is read as something farther from what was typed.
    private static let betterReading: Float = 0.05

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
        let entries = content.entries.filter { $0.language == language }
        let own = entries.flatMap { entry in entry.phrasings.map { Phrasing(text: $0, topic: .intent(.entry(entry.id))) } }
        let answers = AnswerWords(entries, language)
        let claimed = Set(own.map { LanguageText.words(in: $0.text, language) })
        // What the owner has put in the same words is the owner's.
        let builtIn = BuiltInPhrasings.offered(by: content, language).filter {
            !claimed.contains(LanguageText.words(in: $0.text, language))
        }
        return own + entries.compactMap(answers.line) + builtIn
    }
}
