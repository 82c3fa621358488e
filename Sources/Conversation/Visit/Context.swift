import Answers
import Diary
import Shop

/// What the conversation is about, so that "and on Sunday?" and "how much is that?" mean something.
struct Context: Equatable, Sendable {
    /// The last thing that was answered.
    var intent: Intent?
    /// What a word about another day, service or person asks of it: an entry that tells a price goes on as a question about prices.
    var fact: Intent.Fact?
    var services: [Service.ID] = []
    /// The customer's words that led to it.
    var question = ""
    /// What was offered last, for "no, the second one".
    var suggestions: [Suggestion] = []

    /// Whether the line goes on about what was said before, and what is left of it without the words that say so.
    static func followUp(in line: String) -> String? {
        var words = line.lowercased().split { $0.isWhitespace || $0 == "," || $0 == ":" }.map(String.init)[...]
        var isFollowUp = false
        for opening in openings where words.starts(with: opening) {
            words = words.dropFirst(opening.count)
            isFollowUp = true
        }
        return isFollowUp && !words.isEmpty ? words.joined(separator: " ") : nil
    }

    /// In the order in which they may follow one another: "no, I meant …", "and what about …".
    private static let openings: [[String]] = [
        ["no"], ["nope"], ["nah"], ["nein"], ["nee"], ["ne"], ["sorry"], ["oh"], ["ok"], ["okay"], ["and"], ["n"], ["und"], ["but"],
        ["aber"], ["i", "meant"], ["i", "mean"], ["i", "ment"], ["meant"], ["ich", "meine"], ["ich", "meinte"], ["meinte"],
        ["what", "about"], ["wat", "about"], ["wat", "abt"], ["wot", "about"], ["what", "abt"], ["how", "about"],
        ["hows", "about"],
        ["about"], ["what", "if"], ["was", "ist", "mit"], ["wie", "ist", "es", "mit"], ["wie", "siehts", "aus", "mit"],
        ["wie", "sieht", "es", "aus", "mit"], ["wie", "wäre", "es", "mit"],
    ]

    /// The fact that is asked of what was spoken of: "how much is that", "wie lange dauert das". Every word must be one that such a question
    /// is made of, so that "how long does it take to walk there" is a question of its own.
    static func factAsked(in line: String) -> Intent.Fact? {
        let words = line.lowercased().split { !$0.isLetter }.map(String.init)
        guard !words.isEmpty, words.count <= 9, words.allSatisfy({ askingWords.contains($0) }) else { return nil }
        if words.contains(where: { priceWords.contains($0) }) || words.starts(with: ["how", "much"])
            || words.starts(with: ["wie", "viel"])
        {
            return .price
        }
        if words.contains(where: { durationWords.contains($0) }) { return .duration }
        return nil
    }

    private static let priceWords: Set<String> = [
        "cost", "costs", "price", "expensive", "charge", "pay", "kostet", "kosten", "kostets", "teuer", "preis", "wieviel", "zahle",
    ]
    private static let durationWords: Set<String> = ["long", "take", "takes", "duration", "minutes", "dauert", "dauerts", "lange"]
    private static let askingWords: Set<String> = priceWords.union(durationWords).union(
        words(
            """
            and so how much many what is s does do will would be it its that this those these one them then for the same thing to you u me i of
            please pls have roughly about usually und also was wie viel viele wäre waere ist das dass es dies diese dieser den denn der die dafür
            dafuer davon dann ich muss bei euch ihnen bitte ungefähr ungefaehr so etwa minuten
            """))

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
