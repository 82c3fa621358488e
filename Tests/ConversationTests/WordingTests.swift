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

    @Test("A sentence that begins with its day begins with a capital; what stands inside one does not")
    func beginsWithCapital() {
        let wording = Wording(language: .english, content: ShopContent(name: "Test"))
        #expect(wording(.hoursOn, ["day": "tomorrow, Sunday", "hours": "closed"]) == "Tomorrow, Sunday: closed.")
        #expect(wording(.dayAt, ["day": "tomorrow, Sunday", "time": "14:30"]) == "tomorrow, Sunday at 14:30")
    }

    @Test("Braces in what somebody typed are not filled in")
    func bracesStay() {
        var content = ShopContent(name: "Test")
        content.wording[.english] = ["hours_on": "{hours}, {day}; {other} {"]
        let wording = Wording(language: .english, content: content)
        #expect(wording(.hoursOn, ["day": "{hours}", "hours": "{day}"]) == "{day}, {hours}; {other} {")
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
