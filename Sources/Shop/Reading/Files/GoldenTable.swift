/// `questions.csv`: what the owner expects of a question: an entry's id, `staff` or `unknown`.
enum GoldenTable {
    static let names: [String: [String]] = [
        "question": ["question", "questions", "frage", "fragen", "q"],
        "expected": ["expected", "expect", "expected_answer", "answer", "entry", "id", "erwartet", "antwort"],
    ]
    static let allNames = Set(names.values.joined())

    static func read(_ table: Table, into findings: inout [Finding]) -> [GoldenQuestion] {
        guard let first = table.rows.first else { return [] }
        guard let columns = table.columns(names, needed: ["question", "expected"]),
            let question = columns.columns["question"]?.first,
            let expected = columns.columns["expected"]?.first
        else {
            findings.append(
                Finding(
                    file: table.file, place: .row(first.number), severity: .error,
                    message: "The heading names no columns “question” and “expected”.", remedy: "Write them into the first row."))
            return []
        }
        return table.rows.dropFirst(columns.headingIndex + 1).compactMap { row in
            let cells = [question, expected].map { $0 < row.cells.count ? row.cells[$0].onOneLine : "" }
            guard !cells[0].isEmpty, !cells[1].isEmpty else {
                findings.append(
                    Finding(
                        file: table.file, place: .row(row.number), severity: .error,
                        message: cells[0].isEmpty
                            ? "The question is empty." : "It is not said what “\(cells[0].prefix(60))” should bring.",
                        remedy: "Write both: the question, and an entry’s question or id, staff or unknown."))
                return nil
            }
            let meaning: GoldenQuestion.Expected =
                switch cells[1].lowercased() {
                case "staff", "person", "call", "mensch", "personal": .staff
                case "unknown", "unbekannt", "none", "nothing": .unknown
                default: .entry(Entry.ID(rawValue: cells[1]))
                }
            return GoldenQuestion(question: cells[0], expected: meaning, source: Source(file: table.file, line: row.number))
        }
    }
}
