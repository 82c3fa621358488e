package import Shop

/// A golden question that is not understood as the owner expects.
package struct GoldenFailure: Equatable, Sendable {
    package var question: GoldenQuestion
    package var understanding: Understanding

    package init(question: GoldenQuestion, understanding: Understanding) {
        self.question = question
        self.understanding = understanding
    }
}

extension AnswerEngine {
    /// Those of the questions that come out differently. A suggestion that offers the expected entry is not a failure.
    package func failures(of questions: [GoldenQuestion]) -> [GoldenFailure] {
        questions.compactMap { question in
            let understanding = understand(question.question, language: nil)
            return understanding.meets(question.expected) ? nil : GoldenFailure(question: question, understanding: understanding)
        }
    }
}

extension Understanding {
    package func meets(_ expected: GoldenQuestion.Expected) -> Bool {
        switch (expected, outcome) {
        case (.entry(let id), .intent(let intent)): intent == .entry(id)
        case (.entry(let id), .suggest(let intents)): intents.contains(.entry(id))
        case (.entry, .unknown): false
        case (.staff, .intent(let intent)): intent == .person
        case (.staff, .suggest), (.staff, .unknown): false
        case (.unknown, .unknown): true
        case (.unknown, .intent), (.unknown, .suggest): false
        }
    }
}
