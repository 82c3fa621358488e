internal import Shop

/// The classifier of one language: every phrasing of it, the owner's and the built-in ones, against each other.
struct Wing: Sendable {
    let language: Language
    let phrasings: [Phrasing]
    /// Classes in order: the owner's entries as written, then the built-in topics.
    let topics: [Topic]
    /// Class of each phrasing.
    let classes: [Int]
    /// How many of the classes, the first ones, are the owner's.
    let ownerClasses: Int
    let spelling: Spelling
    private let words: SparseBlock
    private let groups: SparseBlock
    private let meaning: MeaningBlock?
    let fit: FittedWing

    /// - Parameter kept: of an earlier fit to the same phrasings; nil: fit now.
    init(
        language: Language, phrasings: [Phrasing], protected: [Letters], table: EmbeddingTable?, askBackShare: Double,
        kept: FittedWing? = nil
    ) {
        self.language = language
        self.phrasings = phrasings
        var topics: [Topic] = [], numbers: [Topic: Int] = [:], classes: [Int] = []
        for phrasing in phrasings {
            if let number = numbers[phrasing.topic] {
                classes.append(number)
            } else {
                numbers[phrasing.topic] = topics.count
                classes.append(topics.count)
                topics.append(phrasing.topic)
            }
        }
        self.topics = topics
        self.classes = classes
        let ownerClasses = topics.prefix { $0.entry != nil }.count
        self.ownerClasses = ownerClasses
        let lines = phrasings.map { LanguageText.words(in: $0.text, language) }
        spelling = Spelling(language: language, lines: lines, protected: protected, table: table)
        let spelling = spelling
        let features = lines.map { LineFeatures($0, parts: spelling.parts(of: $0), language) }
        words = SparseBlock(features.map(\.words))
        groups = SparseBlock(features.map(\.groups))
        // The table is English: in another language its words mean other things.
        meaning = language == .english ? table.map { MeaningBlock(lines, $0) } : nil
        if let kept, kept.matches(phrasings: phrasings.count, classes: topics.count) {
            fit = kept
        } else {
            let ownerPhrasings = classes.prefix { $0 < ownerClasses }.count
            let shape = RidgeFit.Shape(
                classes: classes, classCount: topics.count, ownerPhrasings: ownerPhrasings, ownerClasses: ownerClasses)
            fit = Wing.fit(features, words, groups, meaning, shape, askBackShare: askBackShare)
        }
    }

    /// How like the line is to each phrasing, 0...1.
    func likeness(of line: [Letters]) -> [Float] {
        let features = LineFeatures(line, parts: spelling.parts(of: line), language)
        return Wing.likeness(features, vector: meaning?.vector(of: line), words, groups, meaning, count: phrasings.count)
    }

    /// The score of each class; about 1 for a phrasing of its own, about 0 for a line that has nothing to do with it.
    func scores(_ likeness: [Float]) -> [Float] {
        let classCount = topics.count
        var scores = [Float](repeating: 0, count: classCount)
        // Unsafe for speed, as in DotTiles: the weights are phrasings × classes.
        scores.withUnsafeMutableBufferPointer { scores in
            fit.weights.withUnsafeBufferPointer { weights in
                for (number, like) in likeness.enumerated() {
                    let row = number * classCount
                    for c in 0..<classCount { scores[c] += like * weights[row + c] }
                }
            }
        }
        return scores
    }

    /// How much each phrasing of a class adds to its score, best first.
    func contributions(to topic: Int, _ likeness: [Float]) -> [(phrasing: Int, amount: Float)] {
        classes.indices.filter { classes[$0] == topic }
            .map { ($0, likeness[$0] * fit.weights[$0 * topics.count + topic]) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
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

    private static func fit(
        _ features: [LineFeatures], _ words: SparseBlock, _ groups: SparseBlock, _ meaning: MeaningBlock?, _ shape: RidgeFit.Shape,
        askBackShare: Double
    ) -> FittedWing {
        let n = features.count
        var kernel: [Float] = []
        kernel.reserveCapacity(n * n)
        for number in 0..<n {
            kernel += likeness(features[number], vector: meaning?.vector(number), words, groups, meaning, count: n)
        }
        var sizes = [Int](repeating: 0, count: shape.classCount)
        for c in shape.classes { sizes[c] += 1 }
        // A phrasing of a small class counts for more, within bounds.
        let usual = Float(n) / Float(max(1, shape.classCount))
        let penalties = shape.classes.map { penalty / min(5, max(0.2, usual / Float(sizes[$0]))).squareRoot() }
        let ridge = RidgeFit(kernel: kernel, penalties: penalties, shape)
        return FittedWing(ridge, shape, askBackShare: askBackShare)
    }
}
