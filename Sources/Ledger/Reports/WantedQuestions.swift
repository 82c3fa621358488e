internal import Bell
internal import GRDB
package import Shop

/// A question that wants an answer, or another one.
package struct WantedQuestion: Equatable, Sendable {
    package enum Why: String, CaseIterable, Sendable {
        case unanswered
        /// Somebody said that the answer is wrong.
        case wrong
        /// The answer was no help.
        case notHelped = "no-help"
    }

    package var text: String
    package var at: Instant
    package var language: Language
    package var why: Why
    /// The entry that answered it; nil where none did.
    package var entry: Entry.ID?
    /// Hash of the content that was asked.
    package var content: String
    /// Of whoever booked or asked for a callback in the visit: to be taken out of the words.
    package var names: [String]
}

extension LedgerFile {
    /// Questions of customers that were not answered, or whose answer was marked, in the order in which they were asked. Read a day at a time, as
    /// the week's report is.
    package func wantedQuestions(from first: LocalDate, through last: LocalDate, in zone: ZoneRules) throws(LedgerError)
        -> [WantedQuestion]
    {
        var wanted: [WantedQuestion] = []
        var date = first
        while date <= last {
            let day = ReportWeek.midnight(date, in: zone)..<ReportWeek.midnight(date.adding(days: 1), in: zone)
            wanted += try read { db in
                try Self.visits(in: day, db).filter { !$0.wanting.isEmpty }.flatMap { visit in
                    let key = try db.integer("SELECT key FROM visit WHERE id = ?", [visit.id.text])
                    let names = try key.map { try Self.names(in: $0, db) } ?? []
                    return visit.wanting.map { question, why in
                        WantedQuestion(
                            text: question.text, at: question.at, language: visit.language, why: why,
                            entry: question.fate == .answered ? question.topic.map(Entry.ID.init(rawValue:)) : nil,
                            content: visit.content, names: names)
                    }
                }
            }
            date = date.adding(days: 1)
        }
        return wanted
    }

    /// Of everybody who is known by name: to be taken out of what customers typed.
    package func knownNames() throws(LedgerError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT DISTINCT name FROM person WHERE name <> ''") }
    }

    /// - Parameter visit: its key.
    static func names(in visit: Int64, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT name FROM person WHERE name <> '' AND key IN (
                    SELECT person FROM booking WHERE visit = :visit UNION SELECT person FROM callback WHERE visit = :visit
                    UNION SELECT person FROM waiting WHERE visit = :visit UNION SELECT person FROM walk_in WHERE visit = :visit)
                """,
            arguments: ["visit": visit])
    }
}

extension VisitFacts {
    /// “Did you mean”, and nothing was chosen, is no answer either.
    var wanting: [(Question, WantedQuestion.Why)] {
        questions.compactMap { question in
            switch question.fate {
            case .unanswered, .suggested: (question, .unanswered)
            case .answered where question.isWrong: (question, .wrong)
            case .answered where question.helped == false: (question, .notHelped)
            case .answered, .task: nil
            }
        }
    }
}
