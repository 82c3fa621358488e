internal import Shop

/// Words after which people say what they are called.
struct NameCue {
    struct Word {
        var lower: String
        var range: Range<String.Index>
    }

    private var words: [String]
    /// Whatever follows is a name; else only what is written with a capital and is no word of the language.
    private var isSure: Bool

    private init(_ text: String, isSure: Bool) {
        words = text.split(separator: " ").map(String.init)
        self.isSure = isSure
    }

    private static let all: [NameCue] =
        [
            "my name is", "my name's", "my names", "the name is", "name is", "name's", "i am called", "i'm called", "im called",
            "call me",
            "in the name of", "under the name of", "under the name", "on the name of", "mr", "mrs", "ms", "miss", "dr", "mister",
            "mein name ist", "der name ist", "name ist", "name lautet", "ich heiße", "ich heisse", "ich heise", "heiße", "heisse",
            "auf den namen", "auf dem namen", "auf namen", "unter dem namen", "herr", "herrn", "frau", "hier spricht", "name",
        ].map { NameCue($0, isSure: true) }
        + [
            // German writes every noun with a capital: “für Kinder” is no name.
            "i am", "i'm", "im", "this is", "it's", "its", "for", "ich bin", "ich bin die", "ich bin der", "hier ist",
        ].map { NameCue($0, isSure: false) }

    /// A given name, two of them, a family name.
    private static let longestName = 4

    static func words(in text: String) -> [Word] {
        var words: [Word] = [], index = text.startIndex
        while index < text.endIndex {
            guard text[index].isLetter else {
                index = text.index(after: index)
                continue
            }
            var end = index
            while end < text.endIndex, text[end].isLetter || isInside(text, end) { end = text.index(after: end) }
            words.append(Word(lower: text[index..<end].lowercased().replacing("’", with: "'"), range: index..<end))
            index = end
        }
        return words
    }

    /// O'Neill, Müller-Lüdenscheidt
    private static func isInside(_ text: String, _ index: String.Index) -> Bool {
        let next = text.index(after: index)
        return "'’-".contains(text[index]) && next < text.endIndex && text[next].isLetter
    }

    static func names(in words: [Word], of text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        for start in words.indices {
            for cue in all where words[start...].prefix(cue.words.count).map(\.lower) == cue.words {
                found += names(after: start + cue.words.count, in: words, of: text, isSure: cue.isSure)
            }
        }
        return found
    }

    private static func names(after start: Int, in words: [Word], of text: String, isSure: Bool) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var end = start > 0 ? words[start - 1].range.upperBound : text.startIndex
        for word in words[min(start, words.count)...].prefix(longestName) {
            if isTitle(word.lower) { break }
            // A full stop or a comma ends a name; “Dr.” does not.
            let gap = text[end..<word.range.lowerBound]
            if gap.contains(where: { ",;!?\n".contains($0) }) || (!found.isEmpty && gap.contains(".")) { break }
            let isCapital = text[word.range.lowerBound].isUppercase
            let isWord = isKnown(word.lower)
            let isName = isSure && found.isEmpty ? !isJoint(word.lower) : isSure ? isCapital || !isWord : isCapital && !isWord
            guard isName else { break }
            found.append(word.range)
            end = word.range.upperBound
        }
        return found
    }

    /// A cue of its own.
    private static func isTitle(_ word: String) -> Bool {
        ["mr", "mrs", "ms", "miss", "mister", "dr", "herr", "herrn", "frau"].contains(word)
    }

    /// Whether it is a common word, so that it is no name for sure.
    static func isKnown(_ word: String) -> Bool {
        let letters = Letters(letters: word)
        return [Language.english, .german].contains { CommonWords.of($0).contains(letters) || CommonWords.isSmall(letters, $0) }
            || days.contains(word)
    }

    private static func isJoint(_ word: String) -> Bool {
        // "Call me back on Tuesday."
        if word == "back" { return true }
        let letters = Letters(letters: word)
        return CommonWords.isSmall(letters, .english) || CommonWords.isSmall(letters, .german)
    }

    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
        "donnerstag",
        "freitag", "samstag", "sonnabend", "sonntag", "january", "february", "march", "april", "may", "june", "july", "august",
        "september",
        "october", "november", "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "christmas",
        "easter",
        "weihnachten", "ostern",
    ]
}
