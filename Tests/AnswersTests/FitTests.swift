import Shop
import Testing

@testable import Answers

@Suite("The fit")
struct FitTests {
    /// A positive definite matrix of likenesses between random points.
    private func kernel(_ n: Int, seed: UInt64) -> [Float] {
        var generator = SeededGenerator(state: seed)
        let points = (0..<n).map { _ in (0..<6).map { _ in Double.random(in: -1...1, using: &generator) } }
        return points.flatMap { a in points.map { b in Float(zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, -).exponential) } }
    }

    private func classes(_ numbers: [Int], owners: Int) -> Classes {
        Classes(
            numbers.map {
                Phrasing(
                    text: "", topic: $0 < owners ? .intent(.entry(Entry.ID(rawValue: "\($0)"))) : .intent(.chat(.allCases[$0])))
            })
    }

    /// Solves (K + D)·x = y by elimination in double precision.
    private func solve(_ kernel: [Float], _ n: Int, _ right: [Double], penalty: Double, without left: Int? = nil) -> [Double] {
        let kept = (0..<n).filter { $0 != left }
        var rows = kept.map { i in kept.map { j in Double(kernel[i * n + j]) + (i == j ? penalty : 0) } + [right[i]] }
        for i in rows.indices {
            for j in rows.indices where j != i {
                let factor = rows[j][i] / rows[i][i]
                for k in rows[j].indices { rows[j][k] -= factor * rows[i][k] }
            }
        }
        var result = [Double](repeating: 0, count: n)
        for (row, i) in kept.enumerated() { result[i] = rows[row][kept.count] / rows[row][row] }
        return result
    }

    @Test(
        "Weights solve the equations, at sizes around every block and tile edge", arguments: [1, 2, 3, 5, 31, 32, 33, 37, 64, 70])
    func weights(n: Int) {
        var matrix = kernel(n, seed: UInt64(n))
        let kernel = matrix, numbers = (0..<n).map { $0 * 3 / n }
        let classes = classes(numbers, owners: 3)
        let fit = RidgeFit(kernel: &matrix, penalties: [Float](repeating: 0.1, count: n), classes)
        for c in 0..<classes.count {
            let expected = solve(
                kernel, n, numbers.map { $0 == numbers[numbers.firstIndex(of: c) ?? 0] && $0 == c ? 1 : 0 }, penalty: 0.1)
            for i in 0..<n { #expect(abs(Double(fit.weights[c * n + i]) - expected[i]) < 2e-3, "\(i) \(c)") }
        }
    }

    @Test("The closed form of leave-one-out is what leaving out would give")
    func leaveOneOut() {
        let n = 41
        var matrix = kernel(n, seed: 3)
        let kernel = matrix, numbers = (0..<n).map { $0 * 4 / n }
        let fit = RidgeFit(kernel: &matrix, penalties: [Float](repeating: 0.1, count: n), classes(numbers, owners: 4))
        for left in [0, 7, 20, 40] {
            let scores = (0..<4).map { c in
                let weights = solve(kernel, n, numbers.map { $0 == c ? 1 : 0 }, penalty: 0.1, without: left)
                return (0..<n).map { weights[$0] * Double(kernel[left * n + $0]) }.reduce(0, +)
            }
            let sorted = scores.sorted(by: >), found = fit.leftOut[left]
            #expect(abs(Double(found.score) - sorted[0]) < 2e-3)
            #expect(abs(Double(found.own) - scores[numbers[left]]) < 2e-3)
            #expect(abs(Double(found.lead) - (sorted[0] - sorted[1])) < 4e-3)
            #expect(abs(scores[Int(found.best)] - sorted[0]) < 4e-3)
        }
    }

    @Test("The owner's classes come out as if there were no others")
    func ownersAlone() {
        let n = 45, owned = 30
        var kernel = kernel(n, seed: 5)
        let numbers = (0..<owned).map { $0 * 3 / owned } + (owned..<n).map { 3 + ($0 - owned) * 2 / (n - owned) }
        var corner = (0..<owned).flatMap { i in (0..<owned).map { kernel[i * n + $0] } }
        let both = RidgeFit(kernel: &kernel, penalties: [Float](repeating: 0.1, count: n), classes(numbers, owners: 3))
        let alone = RidgeFit(
            kernel: &corner, penalties: [Float](repeating: 0.1, count: owned), classes(Array(numbers.prefix(owned)), owners: 3))
        for i in 0..<owned {
            for c in 0..<3 {
                #expect(abs(both.weights[c * n + i] - alone.weights[c * owned + i]) < 1e-4)
            }
            #expect(both.leftOut[i].best == alone.leftOut[i].best)
            #expect(abs(both.leftOut[i].score - alone.leftOut[i].score) < 1e-4)
            #expect(abs(both.leftOut[i].lead - alone.leftOut[i].lead) < 1e-4)
        }
    }

    @Test("The dial moves the share of the owner's own phrasings that would be asked back")
    func dial() {
        var thresholds: [Float] = []
        for share in [0.0, 0.1, 0.3, 0.5] {
            var content = TestShop.content
            content.askBackShare = share
            thresholds.append(AnswerEngine(content: content, table: nil).wings[0].fit.threshold)
        }
        #expect(thresholds == thresholds.sorted())
        #expect(thresholds[0] < thresholds[3])
    }

    @Test("Mixed-up and weak entries are named")
    func findings() {
        var content = ShopContent(name: "Shop")
        content.entries = [
            TestShop.entry(
                "a",
                [
                    "Do you sell gift vouchers?", "Are gift vouchers sold here?", "Gift voucher for sale?",
                    "Can I use gift vouchers?",
                ]),
            TestShop.entry(
                "b",
                [
                    "Can I use a gift voucher?", "Use gift vouchers here?", "May I use gift vouchers?",
                    "Do you sell gift voucher use?",
                ]),
            TestShop.entry("c", ["Is there a toilet?"]),
            TestShop.entry("d", ["Where can I park?", "Is there parking?", "Can I park here?"]),
        ]
        let engine = AnswerEngine(content: content, table: nil)
        let pairs = engine.confusions.map { Set([$0.meant.rawValue, $0.taken.rawValue]) }
        #expect(pairs.contains(["a", "b"]))
        #expect(!pairs.contains { $0.contains("d") })
        #expect(engine.weakEntries.contains(WeakEntry(entry: Entry.ID(rawValue: "c"), reason: .onePhrasing)))
    }

    @Test("Golden questions: what comes out otherwise is reported, a suggestion that offers the entry is not")
    func golden() {
        let engine = AnswerEngine(content: TestShop.content, table: nil), source = Source(file: "questions.csv")
        func question(_ text: String, _ expected: GoldenQuestion.Expected) -> GoldenQuestion {
            GoldenQuestion(question: text, expected: expected, source: source)
        }
        let good = [
            question("where can i park", .entry(Entry.ID(rawValue: "parking"))),
            question("gift card", .entry(Entry.ID(rawValue: "voucher-use"))),
            question("can i talk to a human", .staff), question("what is the capital of France", .unknown),
        ]
        let bad = [
            question("where can i park", .entry(Entry.ID(rawValue: "wifi"))), question("where can i park", .staff),
            question("where can i park", .unknown),
        ]
        #expect(engine.failures(of: good).isEmpty)
        #expect(engine.failures(of: bad).map(\.question) == bad)
    }

    @Test("The fast exponential is close to the true one")
    func exponential() {
        for step in 0...600 {
            let x = -6 * Float(step) / 600
            let fast = fastExponential(SIMD8(repeating: x))[0], exact = Float(Double(x).exponential)
            #expect(abs(fast - exact) <= 1e-5 * exact)
        }
    }
}

extension Double {
    /// e to this power, by its series: the tests need no C library either.
    fileprivate var exponential: Double {
        let small = self / 64
        var term = 1.0, sum = 1.0
        for n in 1...12 {
            term *= small / Double(n)
            sum += term
        }
        var result = sum
        for _ in 0..<6 { result *= result }
        return result
    }
}
