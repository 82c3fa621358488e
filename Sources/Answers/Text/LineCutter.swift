/// Cuts a line into words: lower case, accents folded, numbers apart from letters. Never fails, whatever was typed or pasted.
enum LineCutter {
    /// Scalars that are looked at; a customer's question is shorter, a pasted page is not a question.
    static let maximumScalars = 1_000
    static let maximumWords = 60

    /// Words may contain an apostrophe ("don't"); whoever expands shorthand takes it out.
    static func words(in line: String) -> [Letters] {
        var words: [Letters] = []
        var word: Letters = []
        func finish() {
            while word.last == apostrophe { word.removeLast() }
            if !word.isEmpty, words.count < maximumWords { words.append(word) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in line.unicodeScalars.prefix(maximumScalars) {
            switch kind(of: scalar) {
            case .letters(let letter): append(letter, to: &word)
            case .folded(let letters): for letter in letters { append(letter, to: &word) }
            case .diaeresis:
                // Decomposed ä ö ü become ae oe ue like the composed ones.
                if let last = word.last, last == 97 || last == 111 || last == 117 { word.append(101) }
            case .alone(let letter):
                finish()
                word.append(letter)
                finish()
            case .apostrophe: if !word.isEmpty { word.append(apostrophe) }
            case .ignored: continue
            case .gap: finish()
            }
        }
        finish()
        return words
    }

    static let apostrophe: UInt32 = 39

    private enum Kind {
        case letters(UInt32)
        case folded([UInt32])
        case diaeresis
        /// A script without spaces between words: every character stands alone.
        case alone(UInt32)
        case apostrophe
        case ignored
        case gap
    }

    /// "heeeelp" is "heelp": no language here writes a letter three times; the speller does the rest.
    private static func append(_ letter: UInt32, to word: inout Letters) {
        let count = word.count
        if count >= 2, word[count - 1] == letter, word[count - 2] == letter, letter > 57 { return }
        if count < 48 { word.append(letter) }
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        let value = scalar.value
        switch value {
        case 97...122, 48...57: return .letters(value)
        case 65...90: return .letters(value + 32)
        case 39, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC, 0x2032: return .apostrophe
        case 0..<128: return .gap
        case 0x308: return .diaeresis
        case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xAD, 0xFE00...0xFE0F: return .ignored
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).map(kind) ?? .gap
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xE00...0xE7F: return .alone(value)
        default:
            if let folded = Folding.table[value] { return .folded(folded) }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return .gap }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            if let folded = Folding.table[lower.value] { return .folded(folded) }
            return .letters(lower.value)
        }
    }
}
