/// A phone number as a person gives it, without the decoration: digits, with a leading + where they typed one.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    /// 5...15 digits (E.164 allows 15; short local numbers have 5).
    package let normalized: String

    package enum Problem: Error, Equatable, Sendable {
        case empty
        /// The first character that belongs to no phone number.
        case letter(Character)
        case misplacedPlus
        case tooShort(digits: Int)
        case tooLong(digits: Int)
    }

    package static let digits = 5...15

    /// Spaces, brackets, dots, dashes and slashes are ignored, digits of any script read, "+49 (0)30" understood.
    package init(_ text: some StringProtocol) throws(Problem) {
        // As it is kept: most are read again and again.
        if Self.digits.contains(text.utf8.count), text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
            normalized = String(text)
            return
        }
        var digits = "", hasPlus = false
        let isInternational = text.first { !$0.isWhitespace } == "+"
        let plain = isInternational ? String(text).replacing("(0)", with: "") : String(text)
        for character in plain {
            if let value = Self.digit(character) {
                digits.append(String(value))
            } else if character == "+" || character == "\u{FF0B}" {
                guard digits.isEmpty, !hasPlus else { throw .misplacedPlus }
                hasPlus = true
            } else if !Self.isDecoration(character) {
                throw .letter(character)
            }
        }
        let count = digits.utf8.count
        guard count > 0 else { throw .empty }
        guard count >= Self.digits.lowerBound else { throw .tooShort(digits: count) }
        guard count <= Self.digits.upperBound else { throw .tooLong(digits: count) }
        normalized = (hasPlus ? "+" : "") + digits
    }

    package var description: String { normalized }

    /// What a customer proves themselves with.
    package var lastFour: String { String(normalized.suffix(4)) }

    /// Whether `typed` are this number's last four digits, or more of them.
    package func ends(with typed: some StringProtocol) -> Bool {
        var digits = ""
        for character in typed where character != "+" {
            if let value = Self.digit(character) {
                digits.append(String(value))
            } else if !Self.isDecoration(character) {
                return false
            }
        }
        return digits.utf8.count >= 4 && normalized.hasSuffix(digits)
    }

    /// Whether both are very likely one line: `030 123456` and `+49 30 123456`.
    package func isSameLine(as other: PhoneNumber) -> Bool {
        if normalized == other.normalized { return true }
        let mine = significant, theirs = other.significant
        let (short, long) = mine.utf8.count < theirs.utf8.count ? (mine, theirs) : (theirs, mine)
        return short.utf8.count >= 7 && long.hasSuffix(short)
    }

    /// Without +, the international 00 or the trunk 0.
    private var significant: Substring { normalized.drop { $0 == "+" || $0 == "0" } }

    private static func digit(_ character: Character) -> Int? {
        guard character.unicodeScalars.count == 1, character.unicodeScalars.first?.properties.numericType == .decimal else {
            return nil
        }
        return character.wholeNumberValue
    }

    private static func isDecoration(_ character: Character) -> Bool {
        character.isWhitespace || "/-.()[]\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains(character)
            || character.unicodeScalars.allSatisfy(CustomerName.isInvisible)
    }
}

extension PhoneNumber.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "No phone number was given. Type its digits, for example 030 123456."
        case .letter(let character):
            "A phone number has no “\(CustomerName.shown(character))”. Type only its digits, for example 030 123456."
        case .misplacedPlus: "The + of a phone number stands at its beginning, for example +49 30 123456."
        case .tooShort(let digits): "A phone number has at least 5 digits; this one has \(digits). Type it with its area code."
        case .tooLong(let digits): "A phone number has at most 15 digits; this one has \(digits). Type one number only."
        }
    }
}
