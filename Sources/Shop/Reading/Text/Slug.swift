/// Makes an id of a question or a name: `What does it cost?` → `what-does-it-cost`.
enum Slug {
    /// Longest slug, in letters; cut at a word.
    static let maximumLength = 48

    /// Never empty: a text without Latin letters or digits gets a number of its own that stays while the text does.
    static func make(_ text: String) -> String {
        var slug = ""
        for word in words(text) {
            guard slug.utf8.count + word.utf8.count < maximumLength else {
                if slug.isEmpty { slug = String(word.prefix(maximumLength)) }
                break
            }
            slug += slug.isEmpty ? word : "-" + word
        }
        return slug.isEmpty ? "q-" + fingerprint(text) : slug
    }

    /// Eight hexadecimal digits (FNV-1a, 32 bit).
    static func fingerprint(_ text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Whether an owner's id can be used: letters, digits, `-`, `_`, `.`; at most 64 of them.
    static func isID(_ text: String) -> Bool { isMade(text, of: "-_.") }

    /// An entry's id stands in no live fact and may hold what other systems write into theirs: `refund?`, `hours/today`.
    static func isEntryID(_ text: String) -> Bool { isMade(text, of: "-_.?!'&+/()") }

    private static func isMade(_ text: String, of signs: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || signs.unicodeScalars.contains($0)
            }
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if let plain = plain(character) {
                word += plain
            } else if character != "'" && character != "’", !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// ASCII for a Latin letter or digit; the base letter where there is an accent.
    private static func plain(_ character: Character) -> String? {
        switch character {
        case "ä": return "ae"
        case "ö": return "oe"
        case "ü": return "ue"
        case "ß": return "ss"
        case "à", "á", "â", "ã", "å": return "a"
        case "è", "é", "ê", "ë": return "e"
        case "ì", "í", "î", "ï": return "i"
        case "ò", "ó", "ô", "õ", "ø": return "o"
        case "ù", "ú", "û": return "u"
        case "ç": return "c"
        case "ñ": return "n"
        case "ı": return "i"
        case "ş": return "s"
        case "ğ": return "g"
        default: return character.isASCII && (character.isLetter || character.isNumber) ? String(character) : nil
        }
    }
}
