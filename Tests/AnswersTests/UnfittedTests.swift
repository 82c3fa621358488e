import Shop
import Testing

@testable import Answers

@Suite("Before the fit is made")
struct UnfittedTests {
    let engine = AnswerEngine(unfitted: TestShop.booking, table: nil)

    @Test("The owner's own words are answered at once")
    func ownWords() {
        for entry in TestShop.entries {
            for phrasing in entry.phrasings {
                let understanding = engine.understand(phrasing, language: nil)
                #expect(understanding.best == entry.id.rawValue, "\(phrasing): \(understanding)")
            }
        }
        #expect(engine.understand("where can i park", language: nil).answered == "parking")
    }

    @Test("Tasks and the call for a person are understood")
    func tasks() {
        #expect(engine.understand("i want to book an appointment", language: nil).outcome == .intent(.task(.book)))
        #expect(engine.understand("can i talk to a real person", language: nil).outcome == .intent(.person))
    }

    @Test(
        "What it does not know it does not answer", arguments: ["", "asdf", "tell me a joke", "what is the capital of France", "🙂"])
    func calm(line: String) {
        #expect(engine.understand(line, language: nil).isCalm, "\(engine.understand(line, language: nil))")
    }

    @Test("It explains itself, and names no weak entries: nothing was left out")
    func explains() {
        #expect(engine.explain("where can i park").text.contains("Where can I park?"))
        #expect(engine.confusions.isEmpty)
    }
}
