internal import Shop

extension AnswerEngine {
    /// One sentence for the owner: which phrasings and words decided.
    func because(_ reading: Reading, _ decision: Decision) -> String {
        let wing = wings[reading.wing]
        var parts: [String] = []
        switch decision.ground {
        case .curse: return "Nothing but bad language."
        case .noWords: return "No word of it is known here."
        case .lent: return "An entry of another language has the very word, so it is asked back."
        case .noSubject:
            return "No entry speaks of what it asks about: what it shares with the nearest are words that any question has."
        case .clear, .close, .thin: parts.append(closest(reading, to: reading.owner.first))
        case .builtIn: parts.append(closest(reading, to: reading.builtIn))
        case .elsewhere: parts.append("Not a question to a shop: it is like “\(example(reading, reading.builtIn))”")
        case .tooWeak:
            let best = reading.score(reading.builtIn) > reading.score(reading.owner.first) ? reading.builtIn : reading.owner.first
            parts.append(
                "Too unlike everything known here: nearest is “\(example(reading, best))” with \(percent(decision.confidence)), "
                    + "answers begin at \(percent(Double(wing.fit.threshold)))")
        }
        if decision.ground == .thin { parts.append("that is little to go by, so it is asked back") }
        if decision.ground == .close { parts.append("another answer is nearly as likely") }
        for repair in reading.repairs.prefix(3) { parts.append("“\(repair.typed)” read as “\(repair.read)”") }
        return parts.joined(separator: "; ") + "."
    }

    private func closest(_ reading: Reading, to topic: Int?) -> String {
        guard let topic, let phrasing = wings[reading.wing].strongest(of: topic, reading.likeness) else {
            return "No phrasing is near"
        }
        let words = sharedWords(reading, phrasing.text)
        let shared = words.isEmpty ? "" : ", by " + words.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
        return phrasing.isAnswer ? "Closest to an answer\(shared)" : "Closest to “\(phrasing.text)”\(shared)"
    }

    private func example(_ reading: Reading, _ topic: Int?) -> String {
        guard let topic, let phrasing = wings[reading.wing].strongest(of: topic, reading.likeness) else { return "" }
        return phrasing.isAnswer ? (phrasing.topic.entry.flatMap { entry($0)?.question } ?? "") : phrasing.text
    }

    /// Words of the line whose stems the phrasing has too, those that carry a subject first.
    func sharedWords(_ reading: Reading, _ phrasing: String) -> [String] {
        let language = wings[reading.wing].language
        let stems = LanguageText.words(in: phrasing, language).map { Stemmer.stem($0, language) }
        let shared = reading.words.filter { stems.contains(Stemmer.stem($0, language)) }
        let telling = shared.filter { !CommonWords.isSmall($0, language) }
        return (telling.isEmpty ? shared : telling).map(\.text)
    }

    func percent(_ confidence: Double) -> String { "\(Int((confidence * 100).rounded())) %" }
}
