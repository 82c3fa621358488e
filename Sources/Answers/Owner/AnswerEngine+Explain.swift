package import Shop

extension AnswerEngine {
    /// For `ask --explain`: how the line was read, what in the shop came near and through which words, and where answers begin.
    package func explain(_ line: String, language: Language? = nil) -> Explanation {
        let raw = LineCutter.words(in: line)
        let guess = LanguageGuess.guess(raw, spoken: content.languages)
        guard let reading = read(raw, guess: guess, language: language) else {
            return Explanation(paragraphs: ["There is nothing in it to understand."])
        }
        let wing = wings[reading.wing]
        var lines = ["Read as: \(reading.words.map(\.text).joined(separator: " ")) (\(wing.language.rawValue))"]
        for repair in reading.repairs { lines.append("“\(repair.typed)” was taken for “\(repair.read)”.") }
        let unknown = reading.words.filter { !wing.spelling.isKnown($0) && !$0.isNumber }.map { "“\($0.text)”" }
        if !unknown.isEmpty {
            lines.append(
                "Not a word of yours, nor an ordinary one: \(unknown.joined(separator: ", ")). So more likeness is asked for.")
        }
        lines.append("Nearest, and how alike:")
        for topic in reading.owner { lines += evidence(for: topic, reading) }
        if let builtIn = reading.builtIn { lines += evidence(for: builtIn, reading) }
        lines.append(
            "Your shop answers from \(percent(Double(wing.fit.threshold))) on. That was found by asking it each of your own phrasings with that "
                + "phrasing taken away: “ask_back” in shop.yaml, now \(percent(content.askBackShare)), is the share of them that would not be "
                + "answered at once. Two answers less than \(percent(Double(wing.fit.margin))) apart are both offered.")
        return Explanation(paragraphs: lines)
    }

    private func evidence(for topic: Int, _ reading: Reading) -> [String] {
        let wing = wings[reading.wing]
        let score = percent(Double(min(1, max(0, reading.scores[topic]))))
        var lines = ["  \(score)  \(name(of: wing.classes.topics[topic]))"]
        for (number, amount) in wing.contributions(to: topic, reading.likeness).prefix(2) where amount > 0.01 {
            let phrasing = wing.classes.phrasings[number], shared = sharedWords(reading, phrasing.text)
            let words = shared.isEmpty ? "by meaning and letters alone" : "in common: " + shared.joined(separator: ", ")
            lines.append("        like \(phrasing.isAnswer ? "its answer" : "“\(phrasing.text)”") (\(words))")
        }
        return lines
    }

    /// "“Where can I park?” (parking, faq/visit.md, line 78)"
    private func name(of topic: Topic) -> String {
        switch topic {
        case .intent(.entry(let id)):
            guard let entry = content.entry(id) else { return id.rawValue }
            return "“\(entry.question)” (\(id.rawValue), \(entry.source.written))"
        case .intent(let intent): return "what Deskbell knows of itself: \(intent.inWords)"
        case .elsewhere: return "what Deskbell knows of itself: nothing a shop answers"
        }
    }
}

extension Intent {
    /// "to book", "opening hours": for the owner.
    package var inWords: String {
        switch self {
        case .entry(let id): id.rawValue
        case .task(.book): "to book"
        case .task(.move): "to move a booking"
        case .task(.cancel): "to cancel a booking"
        case .task(.lookUp): "to look up a booking"
        case .task(.walkIn): "to wait without an appointment"
        case .fact(.openingHours): "opening hours"
        case .fact(.price): "prices"
        case .fact(.duration): "how long a service takes"
        case .fact(.whoIsIn): "who is in"
        case .fact(.whoDoes): "who does a service"
        case .fact(.nextFree): "the next free time"
        case .fact(.services): "what is offered"
        case .person: "a person is asked for"
        case .chat(let chat): "small talk (\(chat.rawValue))"
        }
    }
}
