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

    /// Outside ASCII everything is a letter but the punctuation of Latin-1 (C2 …) and of typography (E2 80 …).
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var bytes = Array(text.lowercased().utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "'"): continue
            case 0xE2 where bytes.first == 0x80:
                // ’ is an apostrophe.
                if bytes.dropFirst().first == 0x99 {
                    bytes = bytes.dropFirst(2)
                    continue
                }
                bytes = bytes.dropFirst(2)
                end(&word, &words)
            case 0xC2:
                bytes = bytes.dropFirst()
                end(&word, &words)
            case 0x80...: word.append(byte)
            default: end(&word, &words)
            }
        }
        end(&word, &words)
        return words
    }

    private static func end(_ word: inout [UInt8], _ words: inout [String]) {
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }

    private static func stem(_ word: String) -> String {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
        return String(word.dropLast())
    }

    /// Words that change nothing; question words stay, because “when” and “where” are different questions.
    private static let function: Set<String> = [
        "a", "an", "the", "do", "does", "did", "you", "u", "ya", "your", "ur", "i", "im", "my", "me", "mine", "we", "us",
        "our", "is", "are", "am", "r", "be", "can", "could", "may", "might", "will", "would", "should", "to", "of", "for",
        "in", "at", "on", "it", "its", "please", "pls", "plz", "there", "here", "have", "has", "and", "or", "with", "get",
        "that", "this", "hi", "hello", "hey", "ok", "just", "any", "some", "der", "die", "das", "ein", "eine", "einen",
        "ich", "du", "ihr", "sie", "wir", "man", "mein", "meine", "euer", "ist", "sind", "bin", "kann", "können", "könnt",
        "darf", "zu", "in", "im", "am", "an", "auf", "bei", "es", "und", "oder", "mit", "bitte", "hallo", "hier",
    ]
}
