import Conversation
import Shop
import Testing

@Suite("When a line calls a person")
struct TriggersTests {
    static let rules = TriggerRules(owner: HandoffRules(), languages: [.english, .german])

    private func firing(_ line: String) -> Firing? { Self.rules.firing(on: line) }

    @Test("Asking for a person in any wording pages at once", arguments: CounterLines.held("request"))
    func requests(line: String) {
        let firing = self.firing(line)
        #expect(firing?.trigger == .request && firing?.pagesAtOnce == true, "\(firing?.because ?? "no rule fired")")
    }

    @Test("Harm and danger page at once as safety", arguments: CounterLines.held("safety"))
    func safety(line: String) {
        let firing = self.firing(line)
        #expect(firing?.isSafety == true && firing?.pagesAtOnce == true, "\(firing?.because ?? "no rule fired")")
    }

    @Test("Being pressed for time is urgent, not safety", arguments: CounterLines.held("urgent"))
    func urgent(line: String) {
        let firing = self.firing(line)
        #expect(firing?.trigger == .urgent && firing?.isSafety == false, "\(firing?.because ?? "no rule fired")")
    }

    @Test(
        "An upset customer pages at once; swearing with no cause in it is left to what comes next",
        arguments: CounterLines.held("upset"))
    func upset(line: String) {
        let firing = self.firing(line)
        #expect(
            firing?.trigger == .upset && firing?.pagesAtOnce == !(firing?.isBareInsult ?? true),
            "\(firing?.because ?? "no rule fired")")
    }

    @Test("A complex matter is offered a person, not paged", arguments: CounterLines.held("complex"))
    func complex(line: String) {
        let firing = self.firing(line)
        #expect(firing?.trigger == .complex && firing?.pagesAtOnce == false, "\(firing?.because ?? "no rule fired")")
    }

    @Test("Harmless look-alikes call nobody", arguments: CounterLines.held("none"))
    func harmless(line: String) {
        #expect(firing(line) == nil, "\(firing(line)?.because ?? "")")
    }

    @Test("The lines are there, and with the shipped inkling none that tells of danger is lost")
    func withInkling() throws {
        #expect(CounterLines.held.values.reduce(0) { $0 + $1.count } > 500)
        let inkling = try #require(CounterLines.inkling)
        let rules = TriggerRules(owner: HandoffRules(), languages: [.english, .german], inkling: inkling)
        for line in CounterLines.held("safety") { #expect(rules.firing(on: line)?.pagesAtOnce == true, "\(line)") }
    }

    @Test(
        "A line that no rule knows is told by its sound, as a guess; one taken too literally is let pass; the owner's words always hold"
    )
    func sound() throws {
        let inkling = try #require(CounterLines.inkling)
        var owner = HandoffRules()
        owner.rules = [
            .init(trigger: .urgent, phrases: ["emergency"], pagesAtOnce: true, source: Source(file: "handoff.yaml", line: 1))
        ]
        let rules = TriggerRules(owner: owner, languages: [.english, .german], inkling: inkling)
        let guess = try #require(rules.firing(on: "the layers are choppy"))
        #expect(guess.trigger == .upset && guess.isGuess && guess.because.contains("“the layers are choppy”"))
        #expect(firing("in a hurry, just a quick trim") != nil && rules.firing(on: "in a hurry, just a quick trim") == nil)
        #expect(rules.firing(on: "emergency haircut needed lol")?.isGuess == false)
    }

    @Test("The table is read as it was written, and nothing else is taken for one")
    func table() throws {
        let inkling = try #require(CounterLines.inkling)
        let again = try Inkling(bytes: inkling.bytes)
        let traits = Self.rules.traits(of: "my scalp is burning", withFindings: true)
        #expect(again.sound(of: traits) == inkling.sound(of: traits) && again.limits == inkling.limits)
        #expect(inkling.sound(of: traits).kind == .safety && inkling.sound(of: traits).calls > 0)
        for bytes in [[], [UInt8](repeating: 0, count: inkling.bytes.count), inkling.bytes.dropLast()] {
            #expect(throws: Inkling.Fault.notATable) { try Inkling(bytes: [UInt8](bytes)) }
        }
    }

    @Test("Slips, shorthand, held keys, missing spaces and capitals do not hide what is meant")
    func tolerance() {
        for line in [
            "MANAGEER PLS", "ineedahuman", "s o m e o n e", "I’M   HAVING\tAN ALLERGIC… REACTION", "soooooooo ANGRYYYYYY",
            "Mitarbieter bitte",
        ] {
            #expect(firing(line) != nil, "\(line)")
        }
    }

    @Test("An ordinary word near a word of the rules is not a slip of it")
    func everydayWords() {
        for line in ["stuff please", "layers please", "can i get layers", "worth it"] { #expect(firing(line) == nil, "\(line)") }
    }

    @Test("The most pressing rule wins")
    func order() {
        #expect(firing("this is ridiculous, let me talk to a manager, my scalp is burning")?.isSafety == true)
        #expect(firing("this is ridiculous, let me talk to a manager")?.trigger == .upset)
        #expect(firing("let me talk to a manager about an invoice that is wrong")?.trigger == .request)
    }

    @Test("A reason names the rule and the words, without what a terminal would act on")
    func reason() throws {
        let firing = try #require(self.firing("hello, \u{1B}[31mlet me TALK to sumone"))
        #expect(firing.because.hasPrefix("The customer asks for a person: “"))
        #expect(!firing.because.unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test("A shop without a language of ours still has the English rules")
    func otherLanguage() {
        let rules = TriggerRules(owner: HandoffRules(), languages: [Language(rawValue: "fr")])
        #expect(rules.firing(on: "I want a human")?.trigger == .request)
    }

    /// What looks back at every word does not end here; how long it takes is printed by `script/bench-handoff-triggers`.
    @Test("Any bytes are read, ten kilobytes of them too")
    func anyBytes() {
        let words = [
            "i", "want", "a", "human", "not", "the", "burning", "my", "was", "!", "\u{0}", "🙈", "ﬀ", "e\u{301}", "*", "f**", "𝟘",
            "\n",
        ]
        var generator = SeededGenerator(seed: 7)
        for round in 0..<40 {
            var line = ""
            while line.utf8.count < (round < 4 ? 10_240 : 200) {
                line += words.randomElement(using: &generator)!
                if Bool.random(using: &generator) { line += " " }
            }
            _ = firing(line)
        }
        for line in [
            "", " ", "*", "'", String(repeating: "a", count: 10_240), String(repeating: "i ", count: 5_120),
            String(repeating: "i want to ", count: 1_024),
            "\u{FFFD}\u{200B}",
        ] {
            _ = firing(line)
        }
        var bytes = (0..<10_240).map { _ in UInt8.random(in: 0...255, using: &generator) }
        _ = firing(String(decoding: bytes, as: UTF8.self))
        bytes.shuffle(using: &generator)
        _ = firing(String(decoding: bytes, as: UTF8.self))
    }
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
