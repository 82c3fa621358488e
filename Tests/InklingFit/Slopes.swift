import Conversation
@preconcurrency import Glibc

/// Logistic regression by stochastic gradients with a step of its own for every weight (AdaGrad); seeded, and the mean of its later passes.
struct Slopes {
    struct Example {
        var traits: [Traits.Trait]
        var kind: Inkling.Kind?
        /// What another regression says already, a number a sum.
        var scores = [Float](repeating: 0, count: Inkling.sums)
    }

    /// By place, then by sum.
    var weights: [Float]
    var bias = [Float](repeating: 0, count: Inkling.sums)
    /// How much `Example.scores` count.
    var share = [Float](repeating: 1, count: Inkling.sums)

    /// The size of the first step.
    private static let step: Float = 0.25
    /// Pulls weights to nothing that few lines speak for.
    private static let decay: Float = 3e-5

    init(places: Int) { weights = [Float](repeating: 0, count: places * Inkling.sums) }

    init(fitting examples: [Example], passes: Int) {
        self.init(places: Traits.places)
        let sums = Inkling.sums
        var squares = [Float](repeating: 1e-4, count: weights.count)
        var biasSquares = [Float](repeating: 1e-4, count: sums), shareSquares = biasSquares
        var mean = Slopes(places: Traits.places)
        mean.share = [Float](repeating: 0, count: sums)
        var random = SplitMix(state: 7)
        var order = Array(examples.indices)
        for pass in 0..<passes {
            order.shuffle(using: &random)
            for number in order {
                let example = examples[number], scores = scores(of: example.traits)
                for sum in 0..<sums {
                    let isRight = sum == 0 ? example.kind != nil : example.kind?.rawValue == sum - 1
                    let error = 1 / (1 + exp(-scores[sum] - share[sum] * example.scores[sum])) - (isRight ? 1 : 0)
                    biasSquares[sum] += error * error
                    bias[sum] -= Self.step * error / biasSquares[sum].squareRoot()
                    let pull = error * example.scores[sum]
                    shareSquares[sum] += pull * pull
                    share[sum] -= Self.step * pull / shareSquares[sum].squareRoot()
                    for trait in example.traits {
                        let at = trait.place * sums + sum
                        let slope = error * trait.value + Self.decay * weights[at]
                        squares[at] += slope * slope
                        weights[at] -= Self.step * slope / squares[at].squareRoot()
                    }
                }
            }
            if pass >= passes / 2 { mean.add(self, share: 1 / Float(passes - passes / 2)) }
        }
        self = mean
    }

    private mutating func add(_ other: Slopes, share part: Float) {
        for at in weights.indices { weights[at] += part * other.weights[at] }
        for sum in bias.indices {
            bias[sum] += part * other.bias[sum]
            share[sum] += part * other.share[sum]
        }
    }

    func scores(of traits: [Traits.Trait]) -> [Float] {
        var scores = bias
        for trait in traits {
            for sum in scores.indices { scores[sum] += trait.value * weights[trait.place * Inkling.sums + sum] }
        }
        return scores
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
