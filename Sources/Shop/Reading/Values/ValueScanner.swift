/// Words, numbers and signs of a value as a person wrote it: lower case, every dash a `-`, every odd space a space.
struct ValueScanner {
    enum Token: Equatable {
        case word(String)
        /// Digits only, as written: `09`.
        case number(String)
        case sign(Character)
    }

    private(set) var tokens: [Token] = []
    /// Where each token begins in `characters`, and where the one after the last would.
    private(set) var starts: [Int] = []
    private let characters: [Character]
    var position = 0

    init(_ text: some StringProtocol) {
        characters = text.map(Self.plain)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let start = index
            if character.isWhitespace {
                index += 1
                continue
            }
            if Self.isDigit(character) {
                while index < characters.count, Self.isDigit(characters[index]) { index += 1 }
                tokens.append(.number(String(characters[start..<index])))
            } else if character.isLetter {
                while index < characters.count, characters[index].isLetter { index += 1 }
                tokens.append(.word(String(characters[start..<index]).lowercased()))
            } else {
                index += 1
                tokens.append(.sign(character))
            }
            starts.append(start)
        }
        starts.append(characters.count)
    }

    var current: Token? { position < tokens.count ? tokens[position] : nil }
    func peek(_ ahead: Int = 1) -> Token? { tokens.indices.contains(position + ahead) ? tokens[position + ahead] : nil }
    var isAtEnd: Bool { position >= tokens.count }
    /// Whether nothing separates the current token from the one before.
    var isJoined: Bool {
        position > 0 && position < tokens.count && !characters[starts[position] - 1].isWhitespace
    }

    mutating func take(_ sign: Character) -> Bool {
        guard current == .sign(sign) else { return false }
        position += 1
        return true
    }

    mutating func take(word words: Set<String>) -> Bool {
        guard case .word(let word) = current, words.contains(word) else { return false }
        position += 1
        return true
    }

    /// As written, from the token at `start` up to the current one, without the spaces around it.
    func written(from start: Int) -> String {
        let end = max(starts[min(start, tokens.count)], starts[min(position, tokens.count)])
        return Self.trimmed(characters[starts[min(start, tokens.count)]..<end])
    }

    /// As written, from the current token to the end.
    var rest: String { Self.trimmed(characters[starts[min(position, tokens.count)]...]) }

    private static func trimmed(_ slice: ArraySlice<Character>) -> String {
        var slice = slice
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func plain(_ character: Character) -> Character {
        switch character {
        case "–", "—", "−", "‑", "‐", "‒": "-"
        case "\u{A0}", "\u{2009}", "\u{202F}": " "
        case "’", "‘", "′": "'"
        default: character
        }
    }
}
