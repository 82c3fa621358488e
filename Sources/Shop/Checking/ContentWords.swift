/// The words of a phrasing that carry its meaning, for telling whether two phrasings are the same to a customer.
enum ContentWords {
    /// Lower case, letters and digits only, one space between words.
    static func plain(_ text: String) -> String { words(text).joined(separator: " ") }

    /// Sorted, each once; all words where none carries meaning.
    static func key(_ text: String) -> String {
        let all = words(text)
        let content = all.filter { !function.contains($0) }.map(stem)
        return Set(content.isEmpty ? all : content).sorted().joined(separator: " ")
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().filter { $0 != "'" && $0 != "’" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func stem(_ word: String) -> String {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
        return String(word.dropLast())
    }

    /// Words that change nothing; question words stay, because “when” and “where” are different questions.
    private static let function: Set<String> = [
        "a", "an", "the", "do", "does", "did", "you", "u", "ya", "your", "ur", "i", "im", "my", "me", "mine", "we", "us", "our",
        "is", "are",
        "am", "r", "be", "can", "could", "may", "might", "will", "would", "should", "to", "of", "for", "in", "at", "on", "it",
        "its", "please",
        "pls", "plz", "there", "here", "have", "has", "and", "or", "with", "get", "that", "this", "hi", "hello", "hey", "ok",
        "just", "any",
        "some", "der", "die", "das", "ein", "eine", "einen", "ich", "du", "ihr", "sie", "wir", "man", "mein", "meine", "euer",
        "ist", "sind",
        "bin", "kann", "können", "könnt", "darf", "zu", "in", "im", "am", "an", "auf", "bei", "es", "und", "oder", "mit", "bitte",
        "hallo", "hier",
    ]
}
