import Answers
import Diary
import Shop

/// What the conversation is about, so that "and on Sunday?" and "how much is that?" mean something.
struct Context: Equatable, Sendable {
    /// The last thing that was answered.
    var intent: Intent?
    var services: [Service.ID] = []
    /// The customer's words that led to it.
    var question = ""

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
        ["no"], ["nein"], ["sorry"], ["and"], ["n"], ["und"], ["i", "meant"], ["i", "mean"], ["ich", "meine"], ["ich", "meinte"],
        ["what", "about"], ["wat", "about"], ["wat", "abt"], ["how", "about"], ["was", "ist", "mit"], ["wie", "ist", "es", "mit"],
    ]

    /// 0-based, from "the second one", "number 2", "nr. 2", "the last", "die zweite".
    static func ordinal(in line: String, of count: Int) -> Int? {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count <= 5 else { return nil }
        for word in words {
            if word == "last" || word.hasPrefix("letzte") { return count - 1 }
            if let index = Self.ordinals.firstIndex(where: { $0.contains(word) }), index < count { return index }
            if let number = Int(word), 1...count ~= number { return number - 1 }
        }
        return nil
    }

    private static let ordinals: [Set<String>] = [
        ["first", "1st", "one", "erste", "ersten", "erster", "eins"], ["second", "2nd", "two", "zweite", "zweiten", "zwei"],
        ["third", "3rd", "three", "dritte", "dritten", "drei"], ["fourth", "4th", "four", "vierte", "vierten", "vier"],
        ["fifth", "5th", "five", "fünfte", "fünften", "fünf"],
    ]
}
