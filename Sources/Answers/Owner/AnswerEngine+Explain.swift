package import Shop

extension AnswerEngine {
    /// For `ask --explain`: how the line was read, what came near, and why the engine decided as it did.
    package func explain(_ line: String, language: Language? = nil) -> Explanation {
        let raw = LineCutter.words(in: line)
        let guess = LanguageGuess.guess(raw)
        guard let reading = read(raw, guess: guess, language: language) else {
            return Explanation(paragraphs: ["There is nothing in it to understand."])
        }
        let wing = wings[reading.wing], decision = decide(reading, raw: raw)
        var lines = ["Read as: \(reading.words.map(\.text).joined(separator: " ")) (\(wing.language.rawValue))"]
        for repair in reading.repairs { lines.append("“\(repair.typed)” was taken for “\(repair.read)”.") }
        let unknown = reading.words.filter { !wing.spelling.isKnown($0) && !$0.isNumber }.map { "“\($0.text)”" }
        if !unknown.isEmpty { lines.append("Not known here: \(unknown.joined(separator: ", ")); that raises the bar.") }
        for topic in reading.owner { lines += evidence(for: topic, reading) }
        if let builtIn = reading.builtIn { lines += evidence(for: builtIn, reading) }
        lines.append(
            "Answers begin at \(percent(Double(wing.fit.threshold))) here: below that fall the weakest "
                + "\(percent(content.askBackShare)) of your own phrasings. A lead of less than \(percent(Double(wing.fit.margin))) is asked back."
        )
        lines.append("So: \(words(for: decision.outcome)) \(because(reading, decision))")
        return Explanation(paragraphs: lines)
    }

    private func evidence(for topic: Int, _ reading: Reading) -> [String] {
        let wing = wings[reading.wing]
        let score = percent(Double(min(1, max(0, reading.scores[topic]))))
        var lines = ["\(score)  \(name(of: wing.classes.topics[topic]))"]
        for (number, amount) in wing.contributions(to: topic, reading.likeness).prefix(2) where amount > 0.01 {
            let phrasing = wing.classes.phrasings[number].text, shared = sharedWords(reading, phrasing)
            let words = shared.isEmpty ? "by meaning and letters alone" : "shared: " + shared.joined(separator: ", ")
            lines.append("       “\(phrasing)” (\(words))")
        }
        return lines
    }

    private func name(of topic: Topic) -> String {
        switch topic {
        case .intent(.entry(let id)): "your entry \(id.rawValue)"
        case .intent(let intent): "built in: \(words(for: intent))"
        case .elsewhere: "built in: nothing a shop answers"
        }
    }

    private func words(for intent: Intent) -> String {
        switch intent {
        case .entry(let id): id.rawValue
        case .task(let task): "to \(task.rawValue)"
        case .fact(let fact): fact.rawValue
        case .person: "a person is asked for"
        case .chat(let chat): chat.rawValue
        }
    }

    private func words(for outcome: Understanding.Outcome) -> String {
        switch outcome {
        case .intent(let intent): "understood (\(words(for: intent)))."
        case .suggest(let intents): "asked back (\(intents.map { words(for: $0) }.joined(separator: " or ")))."
        case .unknown: "not understood."
        }
    }
}
