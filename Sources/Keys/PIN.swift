/// A short secret typed on a number pad.
package struct PIN: Equatable, Sendable {
    /// 4...12 ASCII digits.
    package let digits: String

    package static let lengths = 4...12

    /// - Parameter typed: blanks around and between the digits are nobody's mistake.
    package init(_ typed: String) throws(PINProblem) {
        let digits = typed.filter { $0 != " " }
        guard digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else { throw .notDigits }
        guard Self.lengths.contains(digits.count) else { throw .wrongLength(digits.count) }
        self.digits = digits
    }

    /// Whether a child would try it: one digit over and over, or a run up or down.
    package var isObvious: Bool {
        let values = digits.compactMap(\.wholeNumberValue)
        let steps = Set(zip(values.dropFirst(), values).map { $0 - $1 })
        return steps == [0] || steps == [1] || steps == [-1]
    }
}

/// Why something typed cannot be a PIN.
package enum PINProblem: Error, Equatable, CustomStringConvertible {
    case notDigits
    case wrongLength(Int)

    package var description: String {
        switch self {
        case .notDigits: "A PIN is made of digits only, so that a number pad is enough. Type 4 to 12 digits."
        case .wrongLength(let count): "A PIN has 4 to 12 digits; this has \(count)."
        }
    }
}
