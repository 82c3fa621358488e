/// Takes out of the owner's texts what must never reach a screen: control bytes, terminal escapes, marks that turn the direction of
/// writing.
enum TextSafety {
    enum Danger: Equatable {
        case control(Unicode.Scalar)
        case direction(Unicode.Scalar)
        /// U+FFFD, or the marks of a text that was decoded wrongly: `Ã¤`.
        case garbled

        var message: String {
            switch self {
            case .control("\u{1B}"), .control("\u{9B}"): "The text holds a terminal escape, which could upset the screen."
            case .control(let scalar): "The text holds the invisible control character \(Self.name(scalar))."
            case .direction(let scalar):
                "The text holds the invisible mark \(Self.name(scalar)), which turns the direction of writing."
            case .garbled: "Some letters are garbled (like “Ã¤” or “\u{FFFD}”)."
            }
        }

        var remedy: String {
            switch self {
            case .control, .direction: "Delete the line and type it again; do not paste it."
            case .garbled: "Save the file as “UTF-8” (in Excel: “CSV UTF-8”) and correct these letters."
            }
        }

        var severity: Finding.Severity {
            switch self {
            case .control, .direction: .error
            case .garbled: .warning
            }
        }

        private static func name(_ scalar: Unicode.Scalar) -> String {
            let hex = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        }
    }

    /// The text without them, and the worst of what was found. Tabs and line ends stay.
    static func clean(_ text: String) -> (text: String, danger: Danger?) {
        guard text.utf8.contains(where: isSuspicious) else { return (text, nil) }
        var danger: Danger?
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: scalars.append(scalar)
            case 0...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFC, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
                danger = danger.map { $0 == .garbled ? .control(scalar) : $0 } ?? .control(scalar)
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                danger = danger.map { $0 == .garbled ? .direction(scalar) : $0 } ?? .direction(scalar)
            case 0xFEFF, 0x200B, 0x2060, 0x00AD: break  // leave no trace and mean nothing
            case 0x00A0, 0x2007, 0x202F: scalars.append(" ")
            case 0xFFFD:
                danger = danger ?? .garbled
                scalars.append(scalar)
            default:
                if "ÃÂâ".unicodeScalars.contains(previous), 0xA1...0xBF ~= scalar.value || "€‚Ÿ–".unicodeScalars.contains(scalar) {
                    danger = danger ?? .garbled
                }
                scalars.append(scalar)
            }
            previous = scalar
        }
        return (String(scalars), danger)
    }

    /// Below the space but no tab or line end, DEL, or a first byte of what `clean` looks at.
    private static func isSuspicious(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0...0x1F, 0x7F, 0xC2, 0xC3, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }
}
