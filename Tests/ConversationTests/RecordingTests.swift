import Foundation
import Shop
import Testing

@testable import Conversation

@Suite("What is recorded beside the words")
struct RecordingTests {
    let counter = TestCounter()

    @Test("Every line says where the conversation stood, and the answer says what it answered")
    func stepsAndAnswers() {
        counter.type("where can I park")
        let answer = counter.transcript.first { $0.who == .deskbell }
        #expect(answer?.outcome == "answer" && answer?.entry != nil && answer?.step == "desk")
        counter.press("2")
        #expect(counter.transcript.contains { $0.outcome == "answer" && $0.intent == "opening-hours" })
        counter.press("3")
        #expect(counter.transcript.last?.step == "service" && counter.visit.step == "service")
    }

    @Test("A line that is no answer is recorded as none")
    func unknown() {
        counter.type("qwertz uiopü asdfg")
        #expect(counter.transcript.contains { $0.who == .deskbell && $0.outcome == "unknown" })
        #expect(!counter.transcript.contains { $0.who == .deskbell && $0.outcome == "answer" })
    }

    @Test("“No help” asks whether it is wrong; one key says so, and it is said once")
    func wrongByKey() {
        counter.type("where can I park")
        counter.press("-")
        #expect(counter.screenText.contains("7 That answer is wrong"))
        counter.press("7")
        #expect(counter.effects.filter { $0 == .wrongAnswer }.count == 1)
        #expect(!counter.screenText.contains("\n7 That answer is wrong"))
        counter.press("7")
        #expect(counter.effects.filter { $0 == .wrongAnswer }.count == 1)
        #expect(counter.visit.handoffSummary.components(separatedBy: "No help").count == 2)
    }

    @Test(
        "“This is wrong” flags the answer just given, in either language",
        arguments: ["This is wrong!", "that's wrong", "That’s not right.", "Das stimmt nicht", "falsch!"])
    func wrongByWords(line: String) {
        counter.type("where can I park")
        counter.type(line)
        #expect(counter.effects.contains(.wrongAnswer))
        #expect(counter.calls.isEmpty)
    }

    @Test("A longer line is read as what it is, and nothing is flagged without an answer")
    func notWrong() {
        counter.type("that's wrong")
        counter.type("where can I park")
        counter.type("the colour you did last week is wrong")
        #expect(!counter.effects.contains(.wrongAnswer))
    }
}
