/// A customer's name, safe to show and to keep: one line, nothing invisible, bounded.
package struct CustomerName: Hashable, Sendable, CustomStringConvertible {
    /// 1...80 characters and 1...400 bytes of UTF-8.
    package let text: String
    /// The customer typed more than is kept: tell them what was.
    package let isShortened: Bool

    package enum Problem: Error, Equatable, Sendable {
        case empty
        /// Only punctuation and digits: who types 1 there chose from a list that is gone.
        case noLetters
    }

    package static let maximumCharacters = 80
    package static let maximumBytes = 400
    /// Marks on one letter; no script needs more (UAX 15 allows 30, which stacks over the lines above).
    private static let maximumMarks = 8

    package init(_ typed: some StringProtocol) throws(Problem) {
        let words = Self.visible(typed).split(whereSeparator: \.isWhitespace)
        let clean = words.joined(separator: " ")
        guard !clean.isEmpty else { throw .empty }
        guard clean.contains(where: { $0.isLetter || Self.isPictograph($0) }) else { throw .noLetters }
        var kept = "", characters = 0, bytes = 0
        for character in clean {
            guard characters < Self.maximumCharacters, bytes + character.utf8.count <= Self.maximumBytes else { break }
            kept.append(character)
            characters += 1
            bytes += character.utf8.count
        }
        isShortened = kept != clean
        while kept.last == " " { kept.removeLast() }
        text = kept
    }

    package var description: String { text }

    /// Without control and bidirectional characters, and without towers of marks.
    private static func visible(_ typed: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView(), marks = 0
        // What is beyond ten times the bound is not worth reading.
        for scalar in typed.unicodeScalars.prefix(maximumBytes * 10) {
            if scalar.properties.isWhitespace {
                scalars.append(" ")
                marks = 0
            } else if isMark(scalar) {
                marks += 1
                if marks <= maximumMarks { scalars.append(scalar) }
            } else if isJoiner(scalar) || !isInvisible(scalar) {
                scalars.append(scalar)
                if !isJoiner(scalar) { marks = 0 }
            }
        }
        return String(scalars)
    }

    /// Joins the people of a family emoji and the letters of Persian names.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200D}" || scalar == "\u{200C}" }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    private static func isPictograph(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xFF }
    }

    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isDefaultIgnorableCodePoint && !isMark(scalar)
        }
    }

    /// For a message: never the raw character where it cannot be seen.
    static func shown(_ character: Character) -> String {
        let visible = String(String.UnicodeScalarView(character.unicodeScalars.prefix(maximumMarks).filter { !isInvisible($0) }))
        return visible.isEmpty ? "invisible sign" : visible
    }
}

extension CustomerName.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "No name was given. Type the name that staff should call."
        case .noLetters: "A name needs at least one letter. Type the name that staff should call."
        }
    }
}
