internal import Shop

/// What an entry's answer says of what it may be asked, read once when content is fitted.
struct AnswerTraits: Sendable {
    /// Fingerprints of the stems of its words.
    private let stems: Set<UInt64>
    /// It is filled in from the shop's hours and prices, or names a price: questions about any service are its own.
    let isOfAnyService: Bool
    /// It names the shop's people: questions about any of them are its own.
    let isOfPeople: Bool

    init(_ answer: String, _ language: Language) {
        stems = Set(LanguageText.words(in: answer, language).map { LineFeatures.wordKey(Stemmer.stem($0, language)) })
        isOfAnyService = answer.contains("{{") || answer.contains { "€$£".contains($0) }
        isOfPeople = answer.contains("{{provider")
    }

    func speaks(of word: Letters, _ language: Language) -> Bool {
        stems.contains(LineFeatures.wordKey(Stemmer.stem(word, language)))
    }
}
