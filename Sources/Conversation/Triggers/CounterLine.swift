/// One line as typed at the counter, cut into folded words: lower case, accents and apostrophes gone, runs of punctuation reduced to
/// where they break. Every input is acceptable; what is no letter or digit separates.
struct CounterLine: Equatable, Sendable {
    enum Break: Int, Comparable, Sendable {
        case none, comma, sentence
        static func < (one: Break, other: Break) -> Bool { one.rawValue < other.rawValue }
    }

    struct Word: Equatable, Sendable {
        var text: String
        /// What stands between this word and the one before.
        var breakBefore: Break
    }

    /// Longer words are cut: no word of any rule is near this, and a held key makes thousands of letters.
    static let longestWord = 80
    /// Words beyond are not read; 10 kB of ordinary text has about 1,800.
    static let mostWords = 2_000

    private(set) var words: [Word] = []
    private(set) var endsExclaiming = false
    /// Holds a question mark.
    private(set) var asks = false
    /// Nine letters of ten are capitals, and there are four letters or more.
    private(set) var isInCapitals = false
    /// In capitals, and at least three words: not just an abbreviation or a name.
    private(set) var isShouted = false

    init(_ text: String) {
        var word = ""
        var pending = Break.none
        var capitals = 0
        var letters = 0
        var shoutedWords = 0
        var wordLetters = 0
        var repeats = 0
        var last: Character = " "

        func finishWord() {
            guard !word.isEmpty else { return }
            while word.last == "*" && word.count > 4 { word.removeLast() }
            words.append(Word(text: word, breakBefore: words.isEmpty ? .none : pending))
            if wordLetters > 1 { shoutedWords += 1 }
            word = ""
            wordLetters = 0
            pending = .none
            last = " "
        }

        scalars: for scalar in text.unicodeScalars {
            guard words.count < Self.mostWords else { break }
            switch Self.fold(scalar) {
            case .letters(let folded):
                for character in folded {
                    // A held key: the fourth of a run says no more than the third.
                    repeats = character == last ? repeats + 1 : 1
                    last = character
                    if repeats <= 3 && wordLetters < Self.longestWord { word.append(character) }
                    wordLetters += 1
                }
                // Asking for a property of a scalar takes longer than all the rest here.
                if scalar.isASCII ? 65...90 ~= scalar.value : scalar.properties.isUppercase { capitals += 1 }
                if scalar.isASCII ? scalar.value >= 65 : scalar.properties.isAlphabetic { letters += 1 }
                endsExclaiming = false
            case .joiner:
                continue scalars
            case .star:
                if word.isEmpty { pending = max(pending, .none) } else if wordLetters < Self.longestWord { word.append("*") }
            case .breaks(let kind):
                finishWord()
                pending = max(pending, kind)
                if scalar == "!" { endsExclaiming = true }
                if scalar == "?" { asks = true }
            }
        }
        finishWord()
        isInCapitals = letters >= 4 && capitals * 10 >= letters * 9
        isShouted = isInCapitals && shoutedWords >= 3 && letters >= 8
    }

    /// From words already folded; for text the shop's owner or the rules bring.
    init(words: [Word]) { self.words = words }

    private enum Folded {
        case letters(String)
        case joiner
        case star
        case breaks(Break)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Folded {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: return .letters(String(scalar))
        case 0x41...0x5A: return .letters(String(Unicode.Scalar(UInt8(scalar.value + 32))))
        // Full-width forms of ! to ~.
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(fold) ?? .breaks(.none)
        // Apostrophes, soft hyphen, zero-width and combining marks belong to the word they stand in.
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x300...0x36F, 0xFE00...0xFE0F:
            return .joiner
        case 0x2A: return .star
        case 0x2E, 0x21, 0x3F, 0x3B, 0x0A, 0x0D, 0x2026, 0x2028, 0x2029: return .breaks(.sentence)
        case 0x2C, 0x3A, 0x28, 0x29, 0x2013, 0x2014: return .breaks(.comma)
        case 0..<0x80: return .breaks(.none)
        default: break
        }
        if let plain = accents[scalar] { return .letters(plain) }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal else { return .breaks(.none) }
        return .letters(scalar.properties.lowercaseMapping)
    }

    private static let accents: [Unicode.Scalar: String] = {
        let table = [
            "a": "àáâãäåāăÀÁÂÃÄÅĀĂ", "c": "çćčÇĆČ", "e": "èéêëēęėÈÉÊËĒĘĖ", "i": "ìíîïīıÌÍÎÏĪİ", "n": "ñńÑŃ",
            "o": "òóôõöøōőÒÓÔÕÖØŌŐ",
            "s": "śšşŚŠŞ", "ss": "ßẞ", "u": "ùúûüūůűÙÚÛÜŪŮŰ", "y": "ýÿÝŸ", "z": "źżžŹŻŽ", "ae": "æÆ", "oe": "œŒ",
        ]
        var accents: [Unicode.Scalar: String] = [:]
        for (plain, accented) in table {
            for scalar in accented.unicodeScalars { accents[scalar] = plain }
        }
        return accents
    }()
}
