import Conversation

/// Two sums of weights made one: what words and letters say, learnt from all lines; and how much that counts beside what the rules found, learnt
/// where both are judged on lines they have not seen. Learnt together, the words would know their own lines by heart and leave the rules no say.
struct Fit {
    private var slopes = Slopes(places: Traits.places)
    private let limits: Inkling.Limits

    static func inkling(_ lines: [LabelledLine], rules: TriggerRules, limits: Inkling.Limits) -> Inkling {
        Fit(lines, rules: rules, limits: limits).inkling
    }

    private init(_ lines: [LabelledLine], rules: TriggerRules, limits: Inkling.Limits) {
        self.limits = limits
        let traits = lines.map { rules.traits(of: $0.text, withFindings: !$0.isKnownToRules) }
        let letters = zip(traits, lines).map { Slopes.Example(traits: $0.letters, kind: $1.kind) }
        let all = Slopes(fitting: letters, passes: Self.passes)

        var judged: [Slopes.Example] = []
        for part in 0..<Self.parts {
            let others = letters.indices.filter { $0 % Self.parts != part }
            let learnt = Slopes(fitting: others.map { letters[$0] }, passes: Self.passes)
            for number in letters.indices where number % Self.parts == part && !lines[number].isKnownToRules {
                let scores = learnt.scores(of: letters[number].traits)
                judged.append(Slopes.Example(traits: traits[number].findings, kind: lines[number].kind, scores: scores))
            }
        }
        let beside = Slopes(fitting: judged, passes: Self.passes)
        for sum in 0..<Inkling.sums {
            slopes.bias[sum] = beside.bias[sum] + beside.share[sum] * all.bias[sum]
            for place in 0..<Traits.places {
                let at = place * Inkling.sums + sum
                slopes.weights[at] = beside.weights[at] + beside.share[sum] * all.weights[at]
            }
        }
    }

    private var inkling: Inkling { Inkling(weights: slopes.weights, bias: slopes.bias, limits: limits) }

    /// Passes over the lines, and parts that are judged by what the others taught.
    private static let passes = 20
    private static let parts = 5
}
