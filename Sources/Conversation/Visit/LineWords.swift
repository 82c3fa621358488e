/// A line in words, as the conversation's lists have them: lower case, cut wherever there is no letter.
enum LineWords {
    /// What becomes of an apostrophe inside a word, typewriter's or printer's: "what's".
    enum Apostrophe { case cuts, stays, goes }

    static func of(_ line: String, apostrophe: Apostrophe, withNumbers: Bool = false) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func finish() {
            guard !word.isEmpty else { return }
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        for scalar in line.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z": word.append(UInt8(truncatingIfNeeded: scalar.value))
            case "0"..."9":
                if withNumbers { word.append(UInt8(truncatingIfNeeded: scalar.value)) } else { finish() }
            case "'", "’":
                switch apostrophe {
                case .cuts: finish()
                case .stays: word.append(UInt8(ascii: "'"))
                case .goes: break
                }
            case _ where !scalar.isASCII && belongsInWord(scalar, withNumbers: withNumbers): word += UTF8.encode(scalar) ?? .init()
            default: finish()
            }
        }
        finish()
        return words
    }

    private static func belongsInWord(_ scalar: Unicode.Scalar, withNumbers: Bool) -> Bool {
        // A mark is part of the letter before it.
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            || withNumbers && scalar.properties.numericType != nil
    }
}
