/// What strangers type and owners write, made harmless: no control byte, no invisible or direction-changing character, no tower of marks
/// reaches a screen, a log or the ledger.
enum CleanText {
    /// Combining marks on one character; no script needs more (UAX 15 caps at 30, which already draws over other lines).
    private static let maximumMarks = 8

    /// One line: line breaks and tabs become spaces.
    static func line(_ text: some StringProtocol) -> String { filtered(text, keepsLines: false) }

    /// For texts of several lines: answers, reports.
    static func paragraph(_ text: some StringProtocol) -> String { filtered(text, keepsLines: true) }

    /// Bytes as typed; what is no UTF-8 becomes U+FFFD.
    static func line(bytes: some Collection<UInt8>) -> String { line(String(decoding: bytes, as: UTF8.self)) }

    /// Whether it may be shown as it is, by itself. Joiners and marks may.
    static func isHarmless(_ scalar: Unicode.Scalar) -> Bool { line(String(scalar)).unicodeScalars.elementsEqual([scalar]) }

    private static func filtered(_ text: some StringProtocol, keepsLines: Bool) -> String {
        if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return String(text) }
        var scalars = String.UnicodeScalarView(), marks = 0
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark:
                marks += 1
                if marks <= maximumMarks { scalars.append(scalar) }
                continue
            case .control:
                if scalar == "\n", keepsLines {
                    scalars.append(scalar)
                } else if scalar.properties.isWhitespace {
                    scalars.append(" ")
                }
            case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                // A family emoji is held together by joiners; they change no direction.
                if scalar == "\u{200D}" { scalars.append(scalar) }
            default:
                scalars.append(scalar)
            }
            marks = 0
        }
        return String(scalars)
    }
}
