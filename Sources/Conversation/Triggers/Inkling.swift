package import Shop

/// How a line sounds, learnt from labelled lines (`script/fit-inkling`): what the rules' lists do not name is often near something they do.
/// It may let a line pass that a rule took too literally, and finds lines that no rule knows. One sum of weights; nothing is generated.
package struct Inkling: Sendable {
    /// What a line may sound like; the order is the table's.
    package enum Kind: Int, CaseIterable, Sendable {
        case safety, urgent, upset, request, complex

        package var trigger: HandoffRules.Trigger {
            switch self {
            case .safety, .urgent: .urgent
            case .upset: .upset
            case .request: .request
            case .complex: .complex
            }
        }

        /// Continues "The customer …".
        var says: String {
            switch self {
            case .safety: "sounds as if somebody were hurt or in danger"
            case .urgent: "sounds as if something could not wait"
            case .upset: "sounds dissatisfied with the shop"
            case .request: "sounds as if they wanted a person"
            case .complex: "sounds as if they had more to settle than one answer can"
            }
        }
    }

    /// How a line sounds: log-odds, 0 where it may as well be as not.
    package struct Sound: Equatable, Sendable {
        /// That somebody must come at all.
        package var calls: Float
        /// The likeliest reason.
        package var kind: Kind
    }

    /// Log-odds from which a line calls somebody; `Tests/InklingFit` chooses them.
    package struct Limits: Equatable, Sendable {
        /// Where a rule found danger: below it the rule took the line too literally.
        package var safetyRule: Float
        /// Where another rule fired.
        package var rule: Float
        /// Where no rule knows the line, and it sounds like danger.
        package var safety: Float
        /// Where no rule knows the line.
        package var other: Float

        package init(_ numbers: [Float]) {
            precondition(numbers.count == 4)
            (safetyRule, rule, safety, other) = (numbers[0], numbers[1], numbers[2], numbers[3])
        }

        var numbers: [Float] { [safetyRule, rule, safety, other] }
    }

    package enum Fault: Error, Equatable { case notATable }

    /// Somebody must come, then each kind.
    package static let sums = 1 + Kind.allCases.count
    /// "DBINKL" and a version.
    private static let header: [UInt8] = [0x44, 0x42, 0x49, 0x4E, 0x4B, 0x4C, 0x00, 0x01]

    /// By place, then by sum.
    private let weights: [Int8]
    private let scale: Float
    private let bias: [Float]
    package let limits: Limits

    /// - Parameter bytes: header; as 32-bit floats the scale, the biases and the limits; the weights.
    package init(bytes: [UInt8]) throws(Fault) {
        let start = Self.header.count + 4 * (1 + Self.sums + 4)
        guard bytes.count == start + Traits.places * Self.sums, bytes.starts(with: Self.header) else { throw .notATable }
        func float(_ number: Int) -> Float {
            let at = Self.header.count + 4 * number
            return Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * UInt32($1)) })
        }
        scale = float(0)
        bias = (1...Self.sums).map(float)
        let bounds = (0..<4).map { float(1 + Self.sums + $0) }
        guard scale.isFinite, (bias + bounds).allSatisfy(\.isFinite) else { throw .notATable }
        limits = Limits(bounds)
        weights = bytes[start...].map { Int8(bitPattern: $0) }
    }

    /// - Parameter weights: by place, then by sum.
    package init(weights: [Float], bias: [Float], limits: Limits) {
        precondition(weights.count == Traits.places * Self.sums && bias.count == Self.sums)
        let most = weights.reduce(0) { max($0, abs($1)) }
        let scale = max(most, .leastNormalMagnitude) / 127
        self.scale = scale
        self.bias = bias
        self.limits = limits
        self.weights = weights.map { Int8(($0 / scale).rounded()) }
    }

    package var bytes: [UInt8] {
        let floats = ([scale] + bias + limits.numbers).flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt32($0))) }
        }
        return Self.header + floats + weights.map { UInt8(bitPattern: $0) }
    }

    package func sound(of traits: Traits) -> Sound {
        var sums = [Float](repeating: 0, count: Self.sums)
        for list in [traits.letters, traits.findings] {
            for trait in list {
                for sum in sums.indices { sums[sum] += trait.value * Float(weights[trait.place * Self.sums + sum]) }
            }
        }
        for sum in sums.indices { sums[sum] = sums[sum] * scale + bias[sum] }
        let kind = Kind.allCases.max { sums[1 + $0.rawValue] < sums[1 + $1.rawValue] } ?? .request
        return Sound(calls: sums[0], kind: kind)
    }
}
