internal import Shop

/// What an entry's answer is about, as one more line like its phrasings: nobody asks in these words, but some ask with one of them. A weak hint;
/// it counts for less than a phrasing, and where an owner wrote one phrasing only, it is half of what is known.
struct AnswerWords: Sendable {
    /// The words that more entries' answers have tell none of them: "please", "the salon".
    private static let commonShare = 0.15
    private static let fewest = 2
    /// An answer says first what it is about.
    private static let most = 24

    private let language: Language
    /// In how many answers a stem is, by its fingerprint.
    private var frequencies: [UInt64: Int] = [:]
    private let limit: Int

    init(_ entries: [Entry], _ language: Language) {
        self.language = language
        limit = max(Self.fewest, Int(Double(entries.count) * Self.commonShare))
        for entry in entries {
            for key in Set(Self.words(of: entry, language).map { Self.key($0, language) }) { frequencies[key, default: 0] += 1 }
        }
    }

    /// nil where nothing in the answer is its own.
    func line(of entry: Entry) -> Phrasing? {
        var seen: Set<UInt64> = []
        let telling = Self.words(of: entry, language).filter { word in
            let key = Self.key(word, language)
            return frequencies[key] ?? 0 <= limit && seen.insert(key).inserted
        }
        guard !telling.isEmpty else { return nil }
        return Phrasing(
            text: telling.prefix(Self.most).map(\.text).joined(separator: " "), topic: .intent(.entry(entry.id)), isAnswer: true)
    }

    private static func words(of entry: Entry, _ language: Language) -> [Letters] {
        // Live facts are filled in when the answer is given.
        var text = entry.answer
        while let begin = text.firstRange(of: "{{"), let end = text[begin.upperBound...].firstRange(of: "}}") {
            text.replaceSubrange(begin.lowerBound..<end.upperBound, with: " ")
        }
        return LanguageText.words(in: text, language).filter {
            $0.count > 2 && !$0.isNumber && !CommonWords.isSmall($0, language)
        }
    }

    private static func key(_ word: Letters, _ language: Language) -> UInt64 {
        LineFeatures.wordKey(Stemmer.stem(word, language))
    }
}
