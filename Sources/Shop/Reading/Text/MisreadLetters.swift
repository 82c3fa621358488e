/// Tells a text whose letters came out wrong because it is in none of the encodings that are read: what old Excels write as “CSV (Macintosh)” or
/// “CSV (MS-DOS)”, or another alphabet's. Nothing in the bytes says which, so the owner is told, and nothing is guessed.
enum MisreadLetters {
    /// The first word that no Western language writes; nil where there is none.
    static func first(in text: String) -> String? {
        text.split { $0.isWhitespace }.lazy.map { Array($0.unicodeScalars) }.first(where: isMisread).map { word in
            String(String.UnicodeScalarView(word.prefix(40)))
        }
    }

    static func finding(_ word: String, file: String) -> Finding {
        Finding(
            file: file, severity: .warning,
            message: "Some letters are garbled, like in “\(TextSafety.clean(word).text)”: the file is in an old encoding.",
            remedy: "Save it as “CSV UTF-8” (in a text editor: UTF-8) and look at these letters again.")
    }

    private static func isMisread(_ word: [Unicode.Scalar]) -> Bool {
        var foreign = 0
        for (index, scalar) in word.enumerated() {
            // The currency sign is where other tables have the euro's; U+FFFD is where Windows-1252 has nothing.
            if scalar == "\u{A4}" || scalar == "\u{FFFD}" { return true }
            foreign = scalar.value >= 0xC0 && scalar.properties.isAlphabetic ? foreign + 1 : 0
            if foreign == 3 { return true }
            guard index > 0, index + 1 < word.count, isLetter(word[index - 1]), isLetter(word[index + 1]) else { continue }
            if signs.contains(scalar) || "ŠŸŽ".unicodeScalars.contains(scalar) && word[index + 1].properties.isLowercase {
                return true
            }
        }
        return false
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    /// Signs of Windows-1252 that stand between no two letters of a word; `’`, `´`, `·` and dashes do.
    private static let signs = Set("¡¢£¥¦§¨©ª«¬®¯°±²³µ¶¸¹º»¼½¾¿×÷‚„“”†‡ˆ‰‹›•˜™€ƒ".unicodeScalars)
}
