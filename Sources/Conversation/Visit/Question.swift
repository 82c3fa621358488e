import Shop

/// One question of a visit, kept to tell when it is asked again in other words.
struct Question: Equatable, Sendable {
    let text: String
    /// What it was understood to ask: the entry, or the fact with what it was asked of; nil where it was not understood.
    let meaning: String?
    private let words: [[UInt8]]

    init(_ text: String, meaning: String?) {
        self.text = text
        self.meaning = meaning
        let all = CounterLine(text).words.prefix(40).map(\.text)
        let telling = all.filter { !Self.small.contains($0) }
        words = (telling.isEmpty ? all : telling).map { Array($0.utf8) }
    }

    /// Enough words to be known again whatever it was taken for.
    var isTelling: Bool { words.count >= 3 }

    /// The same thing asked again: understood alike, or in nearly the same words, slips of the finger forgiven.
    func isLike(_ other: Question) -> Bool {
        if let meaning, meaning == other.meaning { return true }
        guard !words.isEmpty, !other.words.isEmpty else { return false }
        let shared = words.count { word in other.words.contains { Self.isSame(word, $0) } }
        // Of all the words of both, two thirds.
        return shared * 3 >= (words.count + other.words.count - shared) * 2
    }

    private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        if one == other { return true }
        let shorter = min(one.count, other.count)
        guard shorter >= 4 else { return false }
        return Slips.between(one, other, atMost: shorter >= 8 ? 2 : 1) != nil
    }

    private static let small: Set<String> = [
        "a", "an", "the", "is", "are", "do", "does", "did", "you", "u", "i", "my", "me", "we", "it", "to", "of", "in", "on", "at",
        "for", "and",
        "or", "can", "could", "would", "will", "please", "pls", "how", "what", "when", "where", "which", "much", "so", "then",
        "again", "said",
        "asked", "told", "but", "have", "there", "this", "that", "your", "be", "just", "hello", "hi", "already", "r", "ur", "with",
        "der", "die", "das", "den", "dem", "ein", "eine", "einen", "ist", "sind", "ich", "sie", "ihr", "du", "wir", "es", "und",
        "oder", "in",
        "im", "am", "um", "fur", "zu", "bitte", "wie", "was", "wann", "wo", "viel", "denn", "mal", "noch", "nochmal", "habe", "hab",
        "haben",
        "kann", "konnen", "doch", "schon", "gefragt", "gesagt", "mit", "auf",
    ]
}
