import Conversation
import Shop
import Testing

@Suite("The owner's rules of who is called")
struct TriggersOwnerTests {
    private let source = Source(file: "handoff.yaml", line: 4)

    private func rules(_ rules: HandoffRules.Rule...) -> TriggerRules {
        var owner = HandoffRules()
        owner.rules = rules
        return TriggerRules(owner: owner, languages: [.english])
    }

    @Test("A phrase is met on whole words, in any case, with slips")
    func phrase() {
        let rules = rules(.init(trigger: .topic, phrases: ["hair loss"], person: "Mia", pagesAtOnce: false, source: source))
        let firing = rules.firing(on: "do you know about HAIR losss?")
        #expect(firing?.trigger == .topic && firing?.person == "Mia" && firing?.pagesAtOnce == false)
        #expect(firing?.because == "The customer used words of the owner's rule for “topic” (handoff.yaml, line 4): “hair losss”.")
        #expect(rules.firing(on: "chair losses") == nil)
    }

    @Test("A rule does not fire where one of its look-alikes stands anywhere in the line")
    func unless() {
        let rules = rules(.init(trigger: .topic, phrases: ["keratin"], unless: ["shampoo"], pagesAtOnce: true, source: source))
        #expect(rules.firing(on: "keratin treatment")?.trigger == .topic)
        #expect(rules.firing(on: "is there keratin in this shampoo") == nil)
    }

    @Test("Dots stand for a few words, a star for the rest of a word")
    func gapsAndBeginnings() {
        let rules = rules(.init(trigger: .topic, phrases: ["talk ... price", "chemo*"], pagesAtOnce: false, source: source))
        #expect(rules.firing(on: "talk about the price") != nil)
        #expect(rules.firing(on: "after chemotherapy") != nil)
        #expect(rules.firing(on: "talk. what price") == nil)
    }

    @Test("The owner's rule comes before a built-in one of the same kind; safety before both")
    func order() {
        let rules = rules(.init(trigger: .urgent, phrases: ["exam", "burning"], person: "Mia", pagesAtOnce: true, source: source))
        #expect(rules.firing(on: "this is urgent, i have an exam")?.person == "Mia")
        #expect(rules.firing(on: "my scalp is burning")?.isSafety == true)
    }

    @Test("A rule without phrases changes the built-in rules of its trigger")
    func adjustment() {
        let rules = rules(
            .init(trigger: .request, phrases: [], unless: ["human resources"], person: "Mia", pagesAtOnce: false, source: source))
        let firing = rules.firing(on: "human please")
        #expect(firing?.person == "Mia" && firing?.pagesAtOnce == false)
        #expect(rules.firing(on: "human please, human resources") == nil)
    }

    @Test("Safety can't be made to wait or to be silent")
    func safetyStays() {
        let rules = rules(.init(trigger: .urgent, phrases: [], unless: ["bleeding"], pagesAtOnce: false, source: source))
        #expect(rules.firing(on: "i am bleeding")?.pagesAtOnce == true)
    }

    @Test("The person of a topic is asked for when the customer is upset about it")
    func personOfTopic() {
        let rules = rules(.init(trigger: .topic, phrases: ["extensions"], person: "Mia", pagesAtOnce: false, source: source))
        let firing = rules.firing(on: "these extensions are ruined, this is unacceptable")
        #expect(firing?.trigger == .upset && firing?.person == "Mia")
    }

    @Test("An entry's tag calls a person whatever was typed")
    func tag() {
        var owner = HandoffRules()
        owner.rules = [.init(trigger: .topic, phrases: [], tag: "medical", person: "Mia", pagesAtOnce: false, source: source)]
        #expect(owner.firing(onTags: ["colour", "medical"])?.person == "Mia")
        #expect(owner.firing(onTags: ["colour"]) == nil)
    }

    @Test("Phrases that hold no word are no phrases")
    func emptyPhrase() {
        let rules = rules(.init(trigger: .topic, phrases: ["", "...", "!?"], pagesAtOnce: true, source: source))
        #expect(rules.firing(on: "hello there") == nil)
    }
}

@Suite("Scoring the rules on labelled lines")
struct TriggersScoreTests {
    @Test("Counts recall by label, false alarms, and rows nobody can read")
    func score() {
        let table =
            "# label and line\nrequest\thuman please\nrequest\tis it raining\nsafety\tmy scalp is burning\n\nnone\thuman please\nnone\thello\nwhat\tline\n"
        let score = TriggerScore(table: table, rules: TriggerRules(owner: HandoffRules(), languages: [.english]))
        #expect(score.recall("request") == 0.5)
        #expect(score.recall("safety") == 1)
        #expect(score.recall("upset") == nil)
        #expect(score.falseAlarms == 1 && score.falseAlarmRate == 0.5)
        #expect(score.misses.map(\.row) == [3, 6])
        #expect(score.unreadableRows == [8])
        #expect(score.report.contains("false alarms: 1 of 2 harmless lines (50.0 %)"))
    }
}
