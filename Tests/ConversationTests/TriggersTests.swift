import Conversation
import Shop
import Testing

@Suite("When a line calls a person")
struct TriggersTests {
    let rules = TriggerRules(owner: HandoffRules(), languages: [.english, .german])

    @Test("A person is called on request", arguments: ["let me talk to someone", "tlk 2 sum1", "humna pls", "HUMAN!!!"])
    func request(line: String) {
        #expect(rules.firing(on: line)?.trigger == .request)
    }
}
