import Shop
import Testing

@testable import Conversation

@Suite("Wording")
struct WordingTests {
    @Test("Every sentence stands in both languages, with the same placeholders", arguments: Phrase.allCases)
    func complete(phrase: Phrase) throws {
        let english = try #require(englishWording[phrase]), german = try #require(germanWording[phrase])
        #expect(placeholders(english) == placeholders(german))
    }

    @Test("The owner's own sentence wins, and the rest stays")
    func ownersWins() {
        var content = ShopContent(name: "Test")
        content.wording[.english] = ["greeting": "Moin!"]
        let wording = Wording(language: .english, content: content)
        #expect(wording(.greeting) == "Moin!")
        #expect(wording(.unknown) == englishWording[.unknown])
    }

    @Test("A key or a placeholder that the assistant does not know is found, and says which there are")
    func findsSlips() {
        var content = ShopContent(name: "Test")
        content.wording[.english] = ["greting": "Hi", "price_of": "{service} costs {prise}"]
        let findings = Wording.findings(in: content)
        #expect(findings.count == 2)
        #expect(findings.contains { $0.message.contains("greting") && $0.remedy.contains("greeting") })
        #expect(findings.contains { $0.message.contains("{prise}") && $0.remedy.contains("{price}") })
    }

    private func placeholders(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
    }
}
