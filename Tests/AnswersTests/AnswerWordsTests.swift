import Shop
import Testing

@testable import Answers

@Suite("What an answer is about")
struct AnswerWordsTests {
    private let entries = [
        TestShop.entry(
            "dogs", ["Can I bring my dog?"], "Please ask us first. Terriers and poodles are welcome at {{hours.today}}."),
        TestShop.entry("tea", ["Do I get a drink?"], "Please ask for peppermint tea."),
        TestShop.entry("park", ["Where can I park?"], "Please ask the warden, behind the church."),
    ]

    @Test("Only what few answers say is kept; live facts, numbers and small words are not")
    func telling() {
        let words = AnswerWords(entries, .english)
        #expect(words.line(of: entries[0])?.text == "first terriers poodles welcome")
        #expect(words.line(of: entries[1])?.text == "peppermint tea")
        #expect(words.line(of: TestShop.entry("none", ["?"], "Please ask at 9.")) == nil)
        // A fact that is not closed is text like any other, and ends.
        #expect(words.line(of: TestShop.entry("open", ["?"], "Ask {{hours"))?.text == "hours")
    }

    @Test("Finds an entry by a word that only its answer has")
    func finds() {
        var content = ShopContent(name: "Three")
        content.entries = entries
        let engine = AnswerEngine(content: content, table: nil)
        #expect(engine.understand("do terriers go in", language: nil).best == "dogs")
        #expect(engine.understand("peppermint", language: nil).best == "tea")
    }

    @Test("Counts as no way to ask: nothing is mended towards it, and no entry is called weak or mixed up because of it")
    func isNoPhrasing() {
        var content = ShopContent(name: "Three")
        content.entries = entries
        let engine = AnswerEngine(content: content, table: nil)
        #expect(engine.understand("pepermint", language: nil).readAs == "pepermint")
        #expect(engine.weakEntries.allSatisfy { $0.reason == .onePhrasing } && engine.weakEntries.count == 3)
        #expect(engine.confusions.isEmpty)
    }
}
