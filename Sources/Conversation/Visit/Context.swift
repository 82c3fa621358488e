import Answers
import Diary
import Shop

/// What the conversation is about, so that "and on Sunday?" and "how much is that?" mean something.
struct Context: Equatable, Sendable {
    /// The last thing that was answered.
    var intent: Intent?
    /// What a word about another day, service or person asks of it: an entry that tells a price goes on as a question about prices.
    var fact: Intent.Fact?
    /// Last spoken of.
    var services: [Service.ID] = []
    var providers: [Provider.ID] = []
    var when: When?
    /// The last answer was about none of these: "that" is something that has no price here.
    var isAside = false
    /// The customer's words that led to it.
    var question = ""
    /// What was offered last, for "no, the second one".
    var suggestions: [Suggestion] = []

    /// A line that goes on about what was said before.
    struct FollowUp: Equatable, Sendable {
        /// Without the words that say so.
        var rest: String
        /// "no, I meant …": what was said before was not it.
        var isCorrection: Bool
    }

    static func followUp(in line: String) -> FollowUp? {
        var words = line.lowercased().split { $0.isWhitespace || $0 == "," || $0 == ":" }.map(String.init)[...]
        let all = words.count
        var isCorrection = false
        for (openings, corrects) in [(corrections, true), (continuations, false)] {
            for opening in openings where words.starts(with: opening) {
                words = words.dropFirst(opening.count)
                isCorrection = isCorrection || corrects
            }
        }
        let isJoined = words.count == all && words.first.map { prepositions.contains($0) } ?? false
        return (words.count < all || isJoined) && !words.isEmpty
            ? FollowUp(rest: words.joined(separator: " "), isCorrection: isCorrection) : nil
    }

    /// "and the day after?": 1; "the day before": -1.
    static func daysOn(_ line: String) -> Int? {
        let rest = followUp(in: line)?.rest ?? line.lowercased()
        let words = AskedFact.words(in: rest).filter { !dayFillers.contains($0) }.joined(separator: " ")
        return nextDay.contains(words) ? 1 : dayBefore.contains(words) ? -1 : nil
    }

    private static let dayFillers = Set(["on", "the", "and", "what", "about", "that", "am", "der", "den", "und", "dann", "einen"])
    private static let nextDay: Set<String> = [
        "day after", "next day", "following day", "day afterwards", "tag danach", "tag darauf", "nächsten tag", "nächste tag",
        "tag später",
        "folgetag",
    ]
    private static let dayBefore: Set<String> = ["day before", "previous day", "tag davor", "tag vorher", "tag zuvor", "vortag"]

    /// Whether the line points at what was spoken of: "book it", "can I have one".
    static func pointsBack(_ line: String) -> Bool { AskedFact.words(in: line).contains(where: pointers.contains) }

    /// "when is she free"
    static func pointsAtPerson(_ line: String) -> Bool { AskedFact.words(in: line).contains(where: persons.contains) }

    private static let persons: Set<String> = ["she", "he", "her", "him", "they", "them", "er", "ihm", "ihr", "ihn"]

    /// "the one about using it", „die mit dem Einlösen“
    static func describes(_ line: String) -> Bool {
        let words = AskedFact.words(in: line)
        return descriptions.contains { words.starts(with: $0) && words.count > $0.count }
    }

    private static let descriptions: [[String]] = [
        ["the", "one"], ["that", "one"], ["das", "mit"], ["die", "mit"], ["der", "mit"], ["das", "über"], ["die", "über"],
    ]
    private static let pointers: Set<String> = ["it", "that", "this", "one", "das", "es", "den", "eins", "einen", "dafür"]
    /// "for men", „mit Jonas“
    private static let prepositions: Set<String> = ["for", "with", "für", "fuer", "mit", "bei"]

    /// In the order in which they may follow one another: "no, I meant …", "and what about …".
    private static let corrections: [[String]] = [
        ["no"], ["nope"], ["nah"], ["nein"], ["nee"], ["ne"], ["sorry"], ["oh"], ["not", "that"], ["nicht", "das"], ["sondern"],
        ["i", "meant"], ["i", "mean"], ["i", "ment"], ["i", "said"], ["meant"], ["ich", "meine"], ["ich", "meinte"], ["meinte"],
        ["ich", "sagte"],
    ]
    private static let continuations: [[String]] = [
        ["ok"], ["okay"], ["and"], ["n"], ["und"], ["but"], ["aber"], ["same"], ["the", "same"], ["das", "gleiche"],
        ["what", "about"], ["wat", "about"], ["wat", "abt"], ["wot", "about"], ["what", "abt"], ["how", "about"],
        ["hows", "about"],
        ["about"], ["what", "if"], ["was", "ist", "mit"], ["wie", "ist", "es", "mit"], ["wie", "siehts", "aus", "mit"],
        ["wie", "sieht", "es", "aus", "mit"], ["wie", "wäre", "es", "mit"],
    ]

    /// 0-based, from "the second one", "number 2", "nr. 2", "the last", "die zweite". Nothing else may be in the line: "two haircuts please" is
    /// a wish, not a choice.
    static func ordinal(in line: String, of count: Int) -> Int? {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard !words.isEmpty, words.count <= 6 else { return nil }
        var chosen: Int?
        for word in words where !fillers.contains(word) {
            let index: Int
            if last.contains(word) {
                index = count - 1
            } else if let named = ordinals.firstIndex(where: { $0.contains(word) }) {
                index = named
            } else if let number = Int(word) {
                index = number - 1
            } else {
                return nil
            }
            guard chosen == nil || chosen == index else { return nil }
            chosen = index
        }
        // "that one" points at nothing; "one" is the first where it stands alone.
        if chosen == nil, words == ["one"] { chosen = 0 }
        return chosen.flatMap { (0..<count).contains($0) ? $0 : nil }
    }

    private static let last: Set<String> = ["last", "letzte", "letzten", "letztes", "letzter", "bottom", "unterste"]
    private static let fillers = words(
        """
        the a one option number no nr nummer choice please pls i mean meant want take pick ll think it s is was answer yes ok okay rather actually
        das die der den dem ich nehme meine meinte will bitte ja nein doch lieber antwort möglichkeit
        """)
    private static let ordinals: [Set<String>] = [
        ["first", "1st", "erste", "ersten", "erster", "erstes", "eins", "top"],
        ["second", "2nd", "two", "zweite", "zweiten", "zweiter", "zweites", "zwei", "secnd", "secound"],
        ["third", "3rd", "three", "dritte", "dritten", "dritter", "drittes", "drei"],
        ["fourth", "4th", "four", "vierte", "vierten", "vierter", "vier"],
    ]

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
