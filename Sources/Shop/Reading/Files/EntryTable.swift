/// `faq.csv`, or the sheet Answers of a workbook: an entry a row.
struct EntryTable {
    static let names: [String: [String]] = [
        "id": ["id", "key", "kennung"],
        "question": ["question", "questions", "frage", "fragen", "q", "faq", "customer_question", "kundenfrage"],
        "also_asked": [
            "also_asked", "alternatives", "alternative", "also", "other_ways_to_ask", "other_questions", "phrasings",
            "phrasing", "other_phrasings", "alternative_questions", "ways_to_ask", "also_asked_as", "variant", "variants",
            "similar", "synonyms",
            "keywords", "auch", "auch_gefragt", "andere_fragen", "alternativen", "varianten",
            "formulierungen",
            "formulierung", "variante", "weitere_formulierungen", "weitere_fragen", "synonyme", "stichworte",
        ],
        "answer": ["answer", "answers", "antwort", "antworten", "reply", "response", "a", "our_answer", "unsere_antwort"],
        "language": ["language", "lang", "sprache"],
        "tags": ["tags", "tag", "topic", "topics", "category", "thema", "themen", "kategorie", "schlagworte"],
    ]
    static let allNames = Set(names.values.joined())

    private let table: Table
    private(set) var findings: [Finding] = []

    init(_ table: Table) {
        self.table = table
    }

    mutating func drafts() -> [EntryDraft] {
        guard !table.rows.isEmpty else { return [] }
        guard let columns = table.columns(Self.names, needed: ["question", "answer"]) else {
            reportHeading()
            return []
        }
        for (name, column) in columns.unknown
        where table.rows.contains(where: {
            $0.number != table.rows[columns.headingIndex].number && column < $0.cells.count && !$0.cells[column].isEmpty
        }) {
            let suggestion = Spelling.suggestion(for: Table.plain(name), among: Self.names.keys.sorted())
            report(
                table.rows[columns.headingIndex], "The column “\(name.prefix(40))” is not read.",
                suggestion + "Columns that are: id, question, also_asked, answer, language, tags.", .warning)
        }
        let width = table.rows[columns.headingIndex].cells.lastIndex { !$0.isEmpty } ?? 0
        // Two tables that were put together have the heading twice.
        let heading = table.rows[columns.headingIndex].cells
        return table.rows.dropFirst(columns.headingIndex + 1).filter { $0.cells != heading }.compactMap {
            draft($0, columns, width: width)
        }
    }

    private mutating func draft(_ row: Table.Row, _ columns: Table.Columns, width: Int) -> EntryDraft? {
        func cells(_ field: String) -> [String] {
            (columns.columns[field] ?? []).compactMap { $0 < row.cells.count && !row.cells[$0].isEmpty ? row.cells[$0] : nil }
        }
        if row.cells.indices.contains(where: { $0 > width && !row.cells[$0].isEmpty }) {
            report(
                row, "The row has more cells than the heading has columns, so part of a text may be lost.",
                "Put a text that holds a comma or semicolon between double quotes (\").")
        }
        guard let question = cells("question").first else {
            report(row, "The question is empty.", "Write the question, or delete the row.")
            return nil
        }
        var draft = EntryDraft(
            id: cells("id").first, question: question.onOneLine, answer: cells("answer").joined(separator: "\n\n"),
            source: Source(file: table.file, line: row.number))
        draft.alsoAsked = cells("also_asked").flatMap(EntryDraft.phrasings)
        draft.tags = cells("tags").flatMap(EntryDraft.tags)
        if let id = draft.id, !Slug.isEntryID(id) {
            report(
                row, "“\(id.prefix(40))” cannot be an id.",
                "Use letters, digits and dashes only, like \(Slug.make(id)), or leave the cell empty.")
        }
        if let written = cells("language").first {
            draft.language = Language(written: written)
            if draft.language == nil {
                report(row, "“\(written.prefix(40))” is not a language.", "Write its two letters, like en or de.")
            }
        }
        guard !draft.answer.isEmpty else {
            report(row, "The answer to “\(draft.question.prefix(60))” is empty.", "Write the answer, or delete the row.")
            return nil
        }
        return draft
    }

    private mutating func reportHeading() {
        let first = table.rows[0]
        let found = first.cells.filter { !$0.isEmpty }.prefix(6).map { "“\($0.prefix(30))”" }.joined(separator: ", ")
        report(
            first, "The heading names no columns “question” and “answer”; it reads \(found).",
            "Name the columns in the first row: id, question, also_asked, answer, language, tags.")
    }

    private mutating func report(_ row: Table.Row, _ message: String, _ remedy: String, _ severity: Finding.Severity = .error) {
        findings.append(Finding(file: table.file, place: .row(row.number), severity: severity, message: message, remedy: remedy))
    }
}
