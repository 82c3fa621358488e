import Answers
import Ledger
import Shop

/// The questions that want an answer, for a terminal.
struct UnansweredLines {
    let page: Page

    /// - Parameter most: beyond these they are counted only.
    func show(_ questions: UnansweredQuestions, most: Int = .max) {
        for group in questions.groups.prefix(most) {
            let ways = group.question.phrasings.dropFirst()
            page.line("\(group.question.count) ×  “\(group.question.question)”  \(group.why)")
            if !ways.isEmpty { page.line("also: " + ways.prefix(4).map { "“\($0)”" }.joined(separator: ", "), indent: 5) }
            if let nearest = group.nearest { page.line("nearest: “\(nearest.question)” (\(nearest.id.rawValue))", indent: 5) }
        }
        let more = questions.groups.count - most
        if more > 0 { page.line("and \(more) more; “deskbell review --questions” lists them all.") }
    }
}

/// The JSON of `review --questions`.
struct UnansweredJSON: Encodable {
    // The contract's way to write keys.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let question: String, asked: Int, also_asked: [String], why: [String: Int], nearest: Nullable<String>, language: String

    init(_ group: UnansweredQuestions.Group) {
        question = CleanText.line(group.question.question)
        asked = group.question.count
        also_asked = group.question.phrasings.dropFirst().map(CleanText.line)
        why = Dictionary(uniqueKeysWithValues: group.reasons.map { ($0.key.rawValue, $0.value) })
        nearest = Nullable(group.nearest?.id.rawValue)
        language = group.language.rawValue
    }
}
