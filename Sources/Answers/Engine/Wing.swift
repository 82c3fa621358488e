internal import Shop

/// The classifier of one language: every phrasing of it, the owner's and the built-in ones, against each other.
///
/// A class, because whoever asks it something would else copy a dozen lists' references: it is only read once it is made.
final class Wing: Sendable {
    let language: Language
    let classes: Classes
    let spelling: Spelling
    let fit: FittedWing
    /// Of everything that the fit depends on.
    let fingerprint: UInt64
    /// By class: the stems its phrasings use.
    private let subjects: [Set<UInt64>]
    private let words: SparseBlock
    private let groups: SparseBlock
    private let meaning: MeaningBlock?

    /// Where a wing's fit comes from.
    enum Fit: Sendable {
        /// Made now.
        case made
        /// Of an earlier fit to the same phrasings.
        case kept(FittedWing)
        /// None: by the nearest phrasing alone.
        case none
    }

    init(
        _ language: Language, _ classes: Classes, protected: [Letters], table: EmbeddingTable?, askBackShare: Double, fit: Fit
    ) {
        self.language = language
        self.classes = classes
        fingerprint = Self.fingerprint(language, classes, table, askBackShare: askBackShare)
        let lines = classes.phrasings.map { LanguageText.words(in: $0.text, language) }
        let asked = lines.indices.filter { !classes.phrasings[$0].isAnswer }
        let spelling = Spelling(language: language, lines: asked.map { lines[$0] }, protected: protected, table: table)
        self.spelling = spelling
        let features = lines.map { LineFeatures($0, parts: spelling.parts(of: $0), language) }
        var subjects = [Set<UInt64>](repeating: [], count: classes.count)
        for place in asked {
            let line = lines[place]
            for word in line + spelling.parts(of: line) {
                subjects[classes.numbers[place]].insert(LineFeatures.wordKey(Stemmer.stem(word, language)))
            }
        }
        words = SparseBlock(features.map(\.words))
        groups = SparseBlock(features.map(\.groups))
        meaning = Self.table(table, for: language).map { MeaningBlock(lines, $0) }
        switch fit {
        case .kept(let fit): self.fit = fit
        case .none: self.fit = .unfitted(classes, hasMeaning: meaning != nil)
        case .made:
            let kernel = Self.kernel(features, words, groups, meaning)
            self.fit = Self.fit(kernel, hasMeaning: meaning != nil, classes, askBackShare: askBackShare)
        }
        // "wann sperrt ihr zu": an entry on the hours is asked in whatever words the built-in fact is that it takes the place of.
        for (builtIn, claim) in self.fit.claims.enumerated() where claim >= 0 {
            subjects[Int(claim)].formUnion(subjects[classes.ownerClasses + builtIn])
        }
        self.subjects = subjects
    }

    /// Whether likeness in meaning counts here, or words and letters alone.
    var hasMeaning: Bool { meaning != nil }

    /// How like the line is to each phrasing, 0...1.
    func likeness(of line: [Letters]) -> [Float] {
        let features = LineFeatures(line, parts: spelling.parts(of: line), language)
        return Self.likeness(features, vector: meaning?.vector(of: line), words, groups, meaning, count: classes.numbers.count)
    }

    /// The score of each class; about 1 for a phrasing of its own, about 0 for a line that has nothing to do with it.
    func scores(_ likeness: [Float]) -> [Float] {
        let width = classes.count
        var scores = [Float](repeating: 0, count: width)
        guard !fit.weights.isEmpty else {
            for (number, c) in classes.numbers.enumerated() { scores[c] = max(scores[c], likeness[number]) }
            return scores
        }
        let owner = classes.ownerPhrasings, all = likeness.count
        // Unsafe for speed, as in DotTiles: the weights are classes × phrasings.
        likeness.withUnsafeBufferPointer { likeness in
            fit.weights.withUnsafeBufferPointer { weights in
                guard let line = likeness.baseAddress, let rows = weights.baseAddress else { return }
                for topic in nearest(likeness) {
                    // Built-in phrasings say nothing of the owner's classes.
                    scores[topic] = DotTiles.dot(
                        rows + topic * all, line, count: topic < classes.ownerClasses ? owner : all)
                }
            }
        }
        for (number, claim) in fit.claims.enumerated() where claim >= 0 {
            let topic = classes.ownerClasses + number
            scores[Int(claim)] = max(scores[Int(claim)], scores[topic])
            scores[topic] = 0
        }
        return scores
    }

    /// Classes that are scored: a line's class has a phrasing among the nearest. The owner's and the built-in ones each have their part, so
    /// that neither crowds out the other.
    private static let mostOwner = 16, mostBuiltIn = 8

    private func nearest(_ likeness: UnsafeBufferPointer<Float>) -> [Int] {
        var best = [Float](repeating: -1, count: classes.count)
        for (number, topic) in classes.numbers.enumerated() { best[topic] = max(best[topic], likeness[number]) }
        func top(_ topics: Range<Int>, _ most: Int) -> [Int] {
            guard topics.count > most else { return Array(topics) }
            var found: [Int] = []
            found.reserveCapacity(most + 1)
            for topic in topics where found.count < most || best[topic] > best[found[most - 1]] {
                var at = found.count
                while at > 0, best[topic] > best[found[at - 1]] { at -= 1 }
                found.insert(topic, at: at)
                if found.count > most { found.removeLast() }
            }
            return found
        }
        return top(0..<classes.ownerClasses, Self.mostOwner) + top(classes.ownerClasses..<classes.count, Self.mostBuiltIn)
    }

    /// Whether reading a word of the line as this one of the owner's could bring it nearer to a phrasing than `likeness` says: only those that
    /// have the word are looked at, which costs little.
    func comesNearer(_ line: [Letters], by word: Letters, than likeness: [Float]) -> Bool {
        let holders = words.phrasings(with: LineFeatures.wordKey(Stemmer.stem(word, language)))
        guard !holders.isEmpty, let before = likeness.max() else { return false }
        let features = LineFeatures(line, parts: spelling.parts(of: line), language)
        var sums = Self.likeness(features, vector: nil, words, groups, meaning, count: classes.numbers.count)
        if let meaning {
            let vector = meaning.vector(of: line)
            for number in holders {
                sums[number] += meaning.similarity(vector, number) * MeaningBlock.share / (2 + MeaningBlock.share)
            }
        }
        return holders.contains { sums[$0] > before }
    }

    /// The share of these words that an entry's phrasings have, 0...1; of a compound word its parts do. 1 where there are none.
    func share(of words: [Letters], knownTo topic: Int) -> Float {
        guard !words.isEmpty else { return 1 }
        func has(_ word: Letters) -> Bool { subjects[topic].contains(LineFeatures.wordKey(Stemmer.stem(word, language))) }
        let known = words.filter { word in has(word) || spelling.parts(of: [word]).contains(where: has) }
        return Float(known.count) / Float(words.count)
    }

    /// How near a word is in meaning to the nearest phrasing of a class, -1...1; nil without a table.
    func nearness(of word: Letters, to topic: Int) -> Float? {
        guard let meaning else { return nil }
        let vector = meaning.vector(of: [word])
        var nearest: Float?
        for (number, c) in classes.numbers.enumerated() where c == topic {
            nearest = max(nearest ?? -1, meaning.cosine(vector, number))
        }
        return nearest
    }

    /// Whether the words, in a row, are most of one of a class's phrasings: "where are you" of "Where are you exactly?".
    func says(_ words: [Letters], of topic: Int) -> Bool {
        guard words.count >= 3 else { return false }
        return classes.numbers.indices.contains { number in
            guard classes.numbers[number] == topic, !classes.phrasings[number].isAnswer else { return false }
            let phrasing = LanguageText.words(in: classes.phrasings[number].text, language)
            guard phrasing.count >= words.count, words.count * 4 >= phrasing.count * 3 else { return false }
            return (0...(phrasing.count - words.count)).contains { phrasing[$0..<($0 + words.count)].elementsEqual(words) }
        }
    }

    /// How much each phrasing of a class adds to its score, best first.
    func contributions(to topic: Int, _ likeness: [Float]) -> [(phrasing: Int, amount: Float)] {
        classes.numbers.indices.filter { classes.numbers[$0] == topic }
            .map { ($0, contribution(of: $0, to: topic, likeness)) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    }

    /// The phrasing of a class that adds most to its score; the first of several.
    func strongest(of topic: Int, _ likeness: [Float]) -> Phrasing? {
        var strongest: (phrasing: Int, amount: Float)?
        for number in classes.numbers.indices where classes.numbers[number] == topic {
            let amount = contribution(of: number, to: topic, likeness)
            if strongest.map({ amount > $0.amount }) ?? true { strongest = (number, amount) }
        }
        return strongest.map { classes.phrasings[$0.phrasing] }
    }

    private func contribution(of phrasing: Int, to topic: Int, _ likeness: [Float]) -> Float {
        likeness[phrasing] * (fit.weights.isEmpty ? 1 : fit.weights[topic * classes.numbers.count + phrasing])
    }

    static func fingerprint(_ language: Language, _ classes: Classes, _ table: EmbeddingTable?, askBackShare: Double) -> UInt64 {
        var print = Fingerprint()
        func add(_ number: UInt64) {
            print.add(UInt32(truncatingIfNeeded: number))
            print.add(UInt32(truncatingIfNeeded: number >> 32))
        }
        print.add(Letters(letters: language.rawValue))
        add(askBackShare.bitPattern)
        add(Self.table(table, for: language)?.checksum ?? 0)
        for (phrasing, number) in zip(classes.phrasings, classes.numbers) {
            add(UInt64(number))
            add(phrasing.topic.entry == nil ? 0 : 1)
            print.add(Letters(letters: phrasing.text))
        }
        return print.value
    }

    /// The table is English: in another language its words mean other things.
    private static func table(_ table: EmbeddingTable?, for language: Language) -> EmbeddingTable? {
        language == .english ? table : nil
    }

    private static func likeness(
        _ features: LineFeatures, vector: MeaningBlock.Vector?, _ words: SparseBlock, _ groups: SparseBlock,
        _ meaning: MeaningBlock?,
        count: Int
    ) -> [Float] {
        var sums = [Float](repeating: 0, count: count)
        let whole: Float = meaning == nil ? 2 : 2 + MeaningBlock.share
        words.addSimilarities(of: features.words, scaledBy: 1 / whole, to: &sums)
        groups.addSimilarities(of: features.groups, scaledBy: 1 / whole, to: &sums)
        if let meaning, let vector { meaning.addSimilarities(of: vector, scaledBy: MeaningBlock.share / whole, to: &sums) }
        return sums
    }

    /// λ of the ridge, for a class of the usual size.
    private static let penalty: Float = 0.1
    /// That of an answer's words, which count for little against a phrasing.
    private static let answersPenalty: Float = 0.5

    /// Of every phrasing to every other, row by row.
    private static func kernel(_ features: [LineFeatures], _ words: SparseBlock, _ groups: SparseBlock, _ meaning: MeaningBlock?)
        -> [Float]
    {
        let n = features.count
        var kernel: [Float] = []
        kernel.reserveCapacity(n * n)
        for number in 0..<n {
            kernel += likeness(features[number], vector: meaning?.vector(number), words, groups, meaning, count: n)
        }
        return kernel
    }

    private static func fit(
        _ kernel: consuming [Float], hasMeaning: Bool, _ classes: Classes, askBackShare: Double
    ) -> FittedWing {
        let n = classes.numbers.count
        var kernel = kernel
        var sizes = [Int](repeating: 0, count: classes.count)
        for (phrasing, c) in zip(classes.phrasings, classes.numbers) where !phrasing.isAnswer { sizes[c] += 1 }
        // A phrasing of a small class counts for more, within bounds.
        let usual = Float(n) / Float(max(1, classes.count))
        let penalties = zip(classes.phrasings, classes.numbers).map { phrasing, c in
            (phrasing.isAnswer ? answersPenalty : penalty) / min(5, max(0.2, usual / Float(max(1, sizes[c])))).squareRoot()
        }
        let claims = claims(kernel, classes, least: hasMeaning ? 0.45 : 0.3)
        let ridge = RidgeFit(kernel: &kernel, penalties: penalties, classes)
        return FittedWing(ridge, classes, claims: claims, askBackShare: askBackShare)
    }

    /// Which of the owner's classes say what a built-in fact or bit of small talk says: those half of whose phrasings have their nearest
    /// likeness, `least` or more, among the built-in ones.
    private static func claims(_ kernel: [Float], _ classes: Classes, least: Float) -> [Int32] {
        let n = classes.numbers.count
        var claims = [Int32](repeating: -1, count: classes.count - classes.ownerClasses)
        var votes = [Int](repeating: 0, count: classes.ownerClasses * claims.count),
            sizes = [Int](repeating: 0, count: classes.ownerClasses), firsts = sizes.map { _ in -1 }
        for i in 0..<classes.ownerPhrasings where !classes.phrasings[i].isAnswer {
            // Of its own question, the first, the nearest built-in one, whatever else is near.
            if sizes[classes.numbers[i]] == 0,
                let j = (classes.ownerPhrasings..<n).max(by: { kernel[i * n + $0] < kernel[i * n + $1] }),
                kernel[i * n + j] >= least
            {
                firsts[classes.numbers[i]] = classes.numbers[j] - classes.ownerClasses
            }
            sizes[classes.numbers[i]] += 1
            var nearest = -1
            for j in 0..<n where j != i && (nearest < 0 || kernel[i * n + j] > kernel[i * n + nearest]) { nearest = j }
            guard nearest >= classes.ownerPhrasings, kernel[i * n + nearest] >= least else { continue }
            let builtIn = classes.numbers[nearest] - classes.ownerClasses
            if classes.topics[classes.numbers[nearest]].isClaimable { votes[classes.numbers[i] * claims.count + builtIn] += 1 }
        }
        for (builtIn, claim) in claims.enumerated() where claim < 0 {
            let best = (0..<classes.ownerClasses).max { votes[$0 * claims.count + builtIn] < votes[$1 * claims.count + builtIn] }
            guard let best else { continue }
            let count = votes[best * claims.count + builtIn]
            // An entry on the night service is asked "open at night?" too; that makes it none on the hours, unless its own question or most
            // of the others are.
            let isMeant =
                !classes.topics[classes.ownerClasses + builtIn].isFact || firsts[best] == builtIn || count * 3 >= sizes[best] * 2
            if count * 2 >= max(1, sizes[best]), isMeant { claims[builtIn] = Int32(best) }
        }
        return claims
    }
}
