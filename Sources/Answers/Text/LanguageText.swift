internal import Shop

/// A line in words of one language: shorthand and contractions written out.
enum LanguageText {
    static func words(in line: String, _ language: Language) -> [Letters] {
        expand(LineCutter.words(in: line), language)
    }

    static func expand(_ raw: [Letters], _ language: Language) -> [Letters] {
        let table = Shorthand.table(language)
        var words: [Letters] = []
        words.reserveCapacity(raw.count + 4)
        for word in raw {
            if let written = table[word] {
                words += written
            } else if let apostrophe = word.firstIndex(of: LineCutter.apostrophe) {
                let stem = Letters(word[..<apostrophe]),
                    ending = Letters(word[(apostrophe + 1)...].filter { $0 != LineCutter.apostrophe })
                appendParts(stem: stem, ending: ending, language, to: &words)
            } else {
                appendNumbersApart(word, to: &words)
            }
        }
        return words
    }

    private static func appendParts(stem: Letters, ending: Letters, _ language: Language, to words: inout [Letters]) {
        guard !stem.isEmpty else { return appendNumbersApart(ending, to: &words) }
        if language == .english, ending == [116], stem.count > 1, stem.last == 110 {
            words.append(Letters(stem.dropLast()))
            words.append(Shorthand.not)
            return
        }
        appendNumbersApart(stem, to: &words)
        if let written = Shorthand.endings(language)[ending] {
            words += written
        } else {
            appendNumbersApart(ending, to: &words)
        }
    }

    /// "5pm" is "5" and "pm".
    private static func appendNumbersApart(_ word: Letters, to words: inout [Letters]) {
        var part: Letters = []
        for letter in word {
            if let last = part.last, (last >= 48 && last <= 57) != (letter >= 48 && letter <= 57) {
                words.append(part)
                part = []
            }
            part.append(letter)
        }
        if !part.isEmpty { words.append(part) }
    }
}
