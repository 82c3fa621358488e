/// Answers that state a price or an hour by hand, other than services.yaml and shop.yaml say. Rather silent than wrong: it speaks
/// up only where a sentence names the service, or the opening, that the number is about.
struct ContradictionCheck {
    let content: ShopContent

    func findings() -> [Finding] {
        let prices = PriceContradiction(content: content), hours = HoursContradiction(content: content)
        return content.entries.filter { $0.answer.utf8.count <= EntryCheck.longestAnswer }.flatMap { entry in
            Self.sentences(of: entry.answer).compactMap { sentence in
                prices.finding(sentence, question: entry.question).map { (sentence, $0) }
                    ?? hours.finding(sentence, question: entry.question).map { (sentence, $0) }
            }.map { sentence, mistake in
                Finding(
                    at: entry.source, severity: .warning,
                    message: "The answer says “\(sentence.trimmed.prefix(70))”, but \(mistake.message)",
                    remedy: mistake.remedy)
            }
        }
    }

    struct Mistake {
        var message: String
        var remedy: String
    }

    /// Parts of the words for days.
    private static let ofDays = ["day", "tag", "ittwoch", "eekend", "ochenende", "täglich"]

    /// Without the live facts, which are always right.
    private static func sentences(of answer: String) -> [String] {
        let text = FactTemplate.pieces(of: answer).map { piece in
            switch piece {
            case .text(let text): String(text)
            case .fact, .unclosed: " … "
            }
        }.joined().replacing("a.m.", with: "am").replacing("p.m.", with: "pm")
        var sentences: [String] = [""]
        var previous: Character = " "
        for character in text {
            if character == "\n" || character.isWhitespace && ".!?;".contains(previous) { sentences.append("") }
            sentences[sentences.count - 1].append(character)
            previous = character
        }
        return sentences.filter { sentence in sentence.contains { $0.isNumber } || ofDays.contains { sentence.contains($0) } }
    }
}
