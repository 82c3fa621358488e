package import Answers
package import Diary
package import Shop

/// What a line means to the counter: whether it brings a person, what it is about, what it says of time.
package struct Interpretation: Sendable {
    /// The rule that brings a person in place of an answer.
    package var firing: Firing?
    /// What no rule knows but sounds as if a person were needed: where the line answers nothing that was asked.
    package var guess: Firing?
    /// A rule that matched too, where the owner has written an answer to just this: the answer is given, and a person offered beside it.
    package var offer: Firing?
    package var understanding: Understanding
    package var when: When?
    /// A day is named, and nothing said about it.
    package var isDayAlone: Bool
    /// The line is about time and little else, so that it answers "which day?".
    package var isAboutTime = false
    /// What the line says beside names, services and times, as it was typed; small words left out.
    var others: [String] = []
    /// Who is named in it, as typed.
    var people: [Provider.ID] = []

    package init(firing: Firing?, offer: Firing? = nil, understanding: Understanding, when: When?, isDayAlone: Bool = false) {
        self.isDayAlone = isDayAlone
        self.firing = firing
        self.offer = offer
        self.understanding = understanding
        self.when = when
    }

    /// Names, days and times and nothing else, in words that take back what was said before: "no, Thursday", "actually with Jonas", "rather at 3".
    /// A name alone is none: customers are called Mara too.
    func isCorrection(_ line: String) -> Bool {
        let words = LineWords.of(line, apostrophe: .cuts)
        let isTaken = words.contains { Self.takingBack.contains($0) }
        let saysTime = when.map { $0.saysDay || $0.saysTime } ?? false
        guard saysTime || isTaken && (!people.isEmpty || !understanding.services.isEmpty) else { return false }
        return others.allSatisfy { Self.takingBack.contains($0) || Self.wishing.contains($0) }
    }

    private static let takingBack: Set<String> = [
        "no", "nein", "nee", "actually", "wait", "warte", "instead", "rather", "with", "bei", "mit", "lieber", "doch",
        "stattdessen",
        "change", "sorry", "stop", "moment", "halt", "also", "too", "auch", "noch", "plus", "add",
    ]
    private static let wishing: Set<String> = [
        "please", "bitte", "make", "move", "it", "to", "want", "would", "like", "could", "can", "have", "we", "ich", "i", "is",
        "better", "besser", "möchte", "will", "oh", "ah", "hm", "mach", "machen", "wir", "das", "es", "ist", "d", "one", "then",
        "dann", "go", "for", "take", "nehme", "geht", "auf", "verschieben", "let", "s", "my", "of", "works", "passt",
    ]

    /// What brings a person, where nothing was asked before.
    package var call: Firing? { firing ?? guess }

    /// Swearing or an insult and nothing else, whether a rule or the assistant knows the words.
    func bareInsult(_ line: String) -> Firing? {
        if let call { return call.isBareInsult ? call : nil }
        guard understanding.outcome == .intent(.chat(.profanity)) else { return nil }
        return Firing(trigger: .upset, pagesAtOnce: false, because: "The customer swears: “\(line.prefix(100))”.")
    }

    package var entry: Entry.ID? {
        guard call == nil, case .intent(.entry(let id)) = understanding.outcome else { return nil }
        return id
    }

    /// What is asked, so that it is known again in other words; nil where it was not understood, or where words tell more than the intent.
    var meaning: String? {
        switch understanding.outcome {
        case .intent(.entry(let id)): "entry \(id.rawValue)"
        case .intent(.fact(let fact)):
            "fact \(fact.rawValue) \(understanding.services.map(\.rawValue)) \(understanding.providers.map(\.rawValue)) \(when.map(String.init(describing:)) ?? "")"
        case .intent(.task), .intent(.person), .intent(.chat), .suggest, .unknown: nil
        }
    }

    /// "yes", "thanks", "book": said again it is no question asked again.
    var isSmallTalk: Bool {
        switch understanding.outcome {
        case .intent(.chat), .intent(.task), .intent(.person): true
        case .intent(.entry), .intent(.fact), .suggest, .unknown: false
        }
    }

    /// The contract's word: `ask --json`, and the record of a turn.
    package var outcomeName: String {
        if call != nil { return "call" }
        switch understanding.outcome {
        case .intent(.entry), .intent(.fact): return "answer"
        case .intent(.task): return "task"
        case .intent(.person): return "call"
        case .intent(.chat): return "chat"
        case .suggest: return "suggest"
        case .unknown: return "unknown"
        }
    }
}
