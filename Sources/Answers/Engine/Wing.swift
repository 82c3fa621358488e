internal import Shop

/// The classifier of one language: every phrasing of it, the owner's and the built-in ones, against each other.
struct Wing: Sendable {
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
        let spelling = Spelling(language: language, lines: lines, protected: protected, table: table)
        self.spelling = spelling
        let features = lines.map { LineFeatures($0, parts: spelling.parts(of: $0), language) }
        var subjects = [Set<UInt64>](repeating: [], count: classes.count)
        for (line, number) in zip(lines, classes.numbers) {
            for word in line + spelling.parts(of: line) {
                subjects[number].insert(LineFeatures.wordKey(Stemmer.stem(word, language)))
            }
        }
        self.subjects = subjects
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
        // Unsafe for speed, as in DotTiles: the weights are phrasings × classes.
        scores.withUnsafeMutableBufferPointer { scores in
            fit.weights.withUnsafeBufferPointer { weights in
                guard let sum = scores.baseAddress, let rows = weights.baseAddress else { return }
                // Built-in phrasings say nothing of the owner's classes.
                for (range, first) in [(0..<owner, 0), (owner..<all, classes.ownerClasses)] {
                    var number = range.lowerBound
                    while number + 4 <= range.upperBound {
                        let factors = SIMD4(likeness[number], likeness[number + 1], likeness[number + 2], likeness[number + 3])
                        DotTiles.add(rows + number * width, stride: width, times: factors, to: sum, from: first, to: width)
                        number += 4
                    }
                    while number < range.upperBound {
                        for c in first..<width { sum[c] += likeness[number] * rows[number * width + c] }
                        number += 1
                    }
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

    /// The share of these words that an entry's phrasings have, 0...1; of a compound word its parts do. 1 where there are none.
    func share(of words: [Letters], knownTo topic: Int) -> Float {
        guard !words.isEmpty else { return 1 }
        func has(_ word: Letters) -> Bool { subjects[topic].contains(LineFeatures.wordKey(Stemmer.stem(word, language))) }
        let known = words.filter { word in has(word) || spelling.parts(of: [word]).contains(where: has) }
        return Float(known.count) / Float(words.count)
    }

    /// How much each phrasing of a class adds to its score, best first.
    func contributions(to topic: Int, _ likeness: [Float]) -> [(phrasing: Int, amount: Float)] {
        classes.numbers.indices.filter { classes.numbers[$0] == topic }
            .map { ($0, likeness[$0] * (fit.weights.isEmpty ? 1 : fit.weights[$0 * classes.count + topic])) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
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
        _ features: LineFeatures, vector: [Float]?, _ words: SparseBlock, _ groups: SparseBlock, _ meaning: MeaningBlock?,
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
        for c in classes.numbers { sizes[c] += 1 }
        // A phrasing of a small class counts for more, within bounds.
        let usual = Float(n) / Float(max(1, classes.count))
        let penalties = classes.numbers.map { penalty / min(5, max(0.2, usual / Float(sizes[$0]))).squareRoot() }
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
            sizes = [Int](repeating: 0, count: classes.ownerClasses)
        for i in 0..<classes.ownerPhrasings {
            sizes[classes.numbers[i]] += 1
            var nearest = -1
            for j in 0..<n where j != i && (nearest < 0 || kernel[i * n + j] > kernel[i * n + nearest]) { nearest = j }
            guard nearest >= classes.ownerPhrasings, kernel[i * n + nearest] >= least else { continue }
            let builtIn = classes.numbers[nearest] - classes.ownerClasses
            if classes.topics[classes.numbers[nearest]].isClaimable { votes[classes.numbers[i] * claims.count + builtIn] += 1 }
        }
        for (builtIn, claim) in claims.enumerated() where claim < 0 {
            let best = (0..<classes.ownerClasses).max { votes[$0 * claims.count + builtIn] < votes[$1 * claims.count + builtIn] }
            if let best, votes[best * claims.count + builtIn] * 2 >= max(1, sizes[best]) { claims[builtIn] = Int32(best) }
        }
        return claims
    }
}
