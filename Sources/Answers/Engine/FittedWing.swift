/// What the fit of a wing leaves: the classifier's weights, its thresholds, and what each phrasing would have been taken for without it.
struct FittedWing: Equatable, Sendable {
    /// Classes × phrasings.
    var weights: [Float]
    /// The score below which the answer is "I don't know".
    var threshold: Float
    /// The lead over the second-best below which the engine asks back.
    var margin: Float
    /// For each built-in class, the owner's class that says the same, or -1: what owners answer themselves is theirs to answer.
    var claims: [Int32]
    /// For each phrasing, left out: the class of the owner's that wins and its score.
    var leftOut: [RidgeFit.LeftOut]

    /// Whether it can be of these classes at all; a checksum guards against damage, this against mistakes.
    func fits(_ classes: Classes) -> Bool {
        weights.count == classes.numbers.count * classes.count && leftOut.count == classes.numbers.count
            && leftOut.allSatisfy { $0.best >= 0 && $0.best < max(1, classes.count) }
            && claims.count == classes.count - classes.ownerClasses && claims.allSatisfy { $0 >= -1 && $0 < classes.ownerClasses }
    }

    init(weights: [Float], threshold: Float, margin: Float, claims: [Int32], leftOut: [RidgeFit.LeftOut]) {
        self.claims = claims
        self.weights = weights
        self.threshold = threshold
        self.margin = margin
        self.leftOut = leftOut
    }

    init(_ ridge: RidgeFit, _ all: Classes, claims: [Int32], askBackShare: Double) {
        self.claims = claims
        let classes = all.numbers, classCount = all.count, ownerClasses = all.ownerClasses
        weights = ridge.weights
        let leftOut = ridge.leftOut
        self.leftOut = leftOut
        var sizes = [Int](repeating: 0, count: classCount)
        for (phrasing, c) in zip(all.phrasings, classes) where !phrasing.isAnswer { sizes[c] += 1 }
        // A phrasing that is the only one of its entry says nothing about how well the entry is recognised without it.
        let telling = classes.indices.filter {
            classes[$0] < ownerClasses && sizes[classes[$0]] >= 3 && !all.phrasings[$0].isAnswer
        }.map { leftOut[$0] }
        threshold = Self.threshold(telling, askBackShare: askBackShare)
        margin = Self.margin(telling)
    }

    /// Before any fit: nearest phrasing wins, and must be near. For the moments in which the fit is being made.
    static func unfitted(_ classes: Classes, hasMeaning: Bool) -> FittedWing {
        FittedWing(
            weights: [], threshold: hasMeaning ? 0.45 : 0.35, margin: 0.08,
            claims: [Int32](repeating: -1, count: classes.count - classes.ownerClasses), leftOut: [])
    }

    /// What a shop without enough phrasings of its own starts from; it counts as much as eight phrasings.
    private static let usualThreshold: Float = 0.25
    private static let usualWeight: Float = 8

    /// Below this a handful of common words in common is all there is.
    private static let leastThreshold: Float = 0.17
    /// Of what is asked back, so much is because of the threshold; the rest because another answer is nearly as likely, or a word unknown.
    private static let byThreshold = 0.55

    private static func threshold(_ telling: [RidgeFit.LeftOut], askBackShare: Double) -> Float {
        guard !telling.isEmpty else { return usualThreshold }
        let sorted = telling.map(\.score).sorted()
        let share = max(0, min(0.5, askBackShare)) * byThreshold
        let own = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        let count = Float(sorted.count)
        return max(leastThreshold, (own * count + usualThreshold * usualWeight) / (count + usualWeight))
    }

    /// Of the owner's own phrasings, so many at most may be answered wrongly.
    private static let wrongShare = 0.02

    private static func margin(_ telling: [RidgeFit.LeftOut]) -> Float {
        let usual: Float = 0.15
        guard telling.count >= 20 else { return usual }
        let wrongLeads = telling.filter { $0.score > $0.own }.map(\.lead).sorted(by: >)
        let allowed = Int(Double(telling.count) * wrongShare)
        let needed = wrongLeads.count > allowed ? wrongLeads[allowed] : 0
        return min(0.25, max(0.08, needed))
    }
}
