/// One word, number or sign of what a person typed.
struct WhenToken: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case word, number, sign }

    let kind: Kind
    /// Lower case, umlauts written out (`ü` as `ue`), other accents and apostrophes gone.
    let text: String
    let range: Range<String.Index>
    /// No space before it: the "th" of "24th".
    let isAttached: Bool

    /// Of digits only, at most four of them.
    var value: Int? { kind == .number && text.utf8.count <= 4 ? Int(text) : nil }

    /// More than that is no sentence at a counter.
    static let maximum = 200

    static func tokens(of text: String) -> [WhenToken] {
        var tokens: [WhenToken] = [], index = text.startIndex, wasSpace = true
        while index < text.endIndex, tokens.count < maximum {
            let character = text[index], begin = index
            index = text.index(after: index)
            if character.isWhitespace {
                wasSpace = true
                continue
            }
            let kind = kind(of: character)
            if kind != .sign {
                while index < text.endIndex, self.kind(of: text[index]) == kind || kind == .word && isInner(text, at: index) {
                    index = text.index(after: index)
                }
            }
            let folded = fold(text[begin..<index])
            tokens.append(WhenToken(kind: kind, text: folded, range: begin..<index, isAttached: !wasSpace))
            wasSpace = false
        }
        return tokens
    }

    private static func kind(of character: Character) -> Kind {
        if "0"..."9" ~= character { return .number }
        return character.isLetter ? .word : .sign
    }

    /// An apostrophe between letters: o'clock, new year's.
    private static func isInner(_ text: String, at index: String.Index) -> Bool {
        guard "'\u{2019}\u{2018}\u{60}\u{B4}".contains(text[index]) else { return false }
        let next = text.index(after: index)
        return next < text.endIndex && text[next].isLetter
    }

    static func fold(_ text: Substring) -> String {
        var folded = ""
        for character in text.lowercased() {
            switch character {
            case "ä": folded += "ae"
            case "ö": folded += "oe"
            case "ü": folded += "ue"
            case "ß": folded += "ss"
            case "\u{2013}", "\u{2014}", "\u{2212}", "\u{2010}", "\u{2011}": folded += "-"
            case "'", "\u{2019}", "\u{2018}", "\u{60}", "\u{B4}": break
            default: folded.append(character)
            }
        }
        return folded
    }
}
