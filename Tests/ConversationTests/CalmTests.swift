import Answers
import Shop
import Testing

@testable import Conversation

@Suite("What it has no answer to")
struct CalmTests {
    static let meaning: AnswerEngine = {
        let folder = String(#filePath.dropLast("Tests/ConversationTests/CalmTests.swift".count))
        do {
            return AnswerEngine(
                content: TestCounter.content,
                table: try EmbeddingTable(mapping: folder + "Sources/Answers/Resources/english.table"))
        } catch {
            fatalError("\(error)")
        }
    }()

    private func isCalm(_ line: String, _ engine: AnswerEngine) -> Interpretation? {
        let triggers = TriggerRules(
            owner: TestCounter.content.handoff, languages: TestCounter.content.languages, inkling: CounterLines.inkling)
        let found = Interpreter(engine: engine, triggers: triggers, content: TestCounter.content).interpret(
            line, language: nil, now: TestCounter.zone.local(Instant(secondsSince1970: 1_795_251_600)))
        switch found.understanding.outcome {
        case _ where found.call != nil: return found
        case .suggest, .unknown, .intent(.chat): return nil
        case .intent: return found
        }
    }

    @Test(
        "Is unknown, asked back or small talk, never an answer, a task or a call",
        arguments: CalmLines.list(CalmLines.english) + CalmLines.list(CalmLines.german))
    func calm(line: String) {
        if let found = isCalm(line, Self.meaning) {
            Issue.record("\(line): \(found.understanding.outcome) \(found.understanding.because)")
        }
        // Without the table as well: on a board where it is missing nothing may be made up either.
        if let found = isCalm(line, TestCounter.engine) {
            Issue.record("\(line), without the table: \(found.understanding.outcome) \(found.understanding.because)")
        }
    }

    @Test("There are enough of them")
    func enough() { #expect(CalmLines.list(CalmLines.english).count + CalmLines.list(CalmLines.german).count >= 120) }

    @Test("A bare day or name is asked back about, and the choice is about that day or person")
    func bare() {
        let counter = TestCounter(engine: Self.meaning)
        counter.type("on friday")
        #expect(counter.type("1").contains("Friday, 27 November: 09:00–18:00."))
        counter.type("jonas")
        #expect(counter.type("1").first?.hasPrefix("Jonas: Wed") == true)
    }
}
