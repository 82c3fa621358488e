/// `unanswered.csv`, or the sheet Unanswered of a workbook: questions of customers that `deskbell review --export` wrote, with a column for the
/// owner to fill in. An answer makes a new entry; an entry's id, there or under “same as”, gives that entry these ways to ask. A row that
/// nobody filled in is left alone.
struct UnansweredTable {
    static let names: [String: [String]] = [
        "question": ["question", "asked_as", "frage"],
        "also_asked": ["also_asked", "in_other_words", "auch_gefragt"],
        "answer": ["answer", "antwort"],
        "same_as": ["same_as", "same", "wie", "gleich_wie", "gehört_zu"],
        "language": ["language", "sprache"],
        // For the owner's eyes: who filled in may have sorted or deleted them.
        "asked": ["asked", "times", "gefragt"], "why": ["why", "warum"], "nearest": ["nearest", "nearest_entry"],
        "nearest_question": ["nearest_question"], "nearest_answer": ["nearest_answer"],
    ]
    static let allNames = Set(names.values.joined())

    /// Ways to ask that belong to an entry which exists.
    struct Addition: Equatable {
        /// Its id, or its question.
        var entry: String
        var phrasings: [String]
        /// In which they were asked; nil: in the entry's.
        var language: Language?
        var source: Source
    }

    private(set) var drafts: [EntryDraft] = []
    private(set) var additions: [Addition] = []
    private(set) var findings: [Finding] = []

    /// - Parameter ids: of the entries that exist: an answer that is one of them names it.
    init(_ table: Table, ids: Set<String>) {
        guard let first = table.rows.first else { return }
        guard let columns = table.columns(Self.names, needed: ["question", "answer"]) else {
            report(
                table.file, first.number, "The heading names no columns “question” and “answer”.",
                "Write them into the first row, as “deskbell review --export” does.")
            return
        }
        for row in table.rows.dropFirst(columns.headingIndex + 1) { read(row, columns, of: table.file, ids) }
    }

    /// Whether it is a table of this kind in which no answer and no entry stands.
    static func isUnfilled(_ file: ShopFiles.File) -> Bool {
        guard let kind = ShopFileKind(path: file.path), kind == .unanswered || kind == .sheet(.unanswered) else { return false }
        let text: String
        do throws(NotText) { text = try TextDecoding.decode(file.bytes, ofTable: true) } catch { return false }
        var ignored: [Finding] = []
        let table = DelimitedText.read(
            text, file: file.path, names: WorkbookSheets.parts(of: file.path) == nil ? allNames : [], into: &ignored)
        guard let columns = table.columns(names, needed: ["question", "answer"]) else { return false }
        let filledIn = ["answer", "same_as"].flatMap { columns.columns[$0] ?? [] }
        return table.rows.dropFirst(columns.headingIndex + 1).allSatisfy { row in
            filledIn.allSatisfy { $0 >= row.cells.count || row.cells[$0].isEmpty }
        }
    }

    private mutating func read(_ row: Table.Row, _ columns: Table.Columns, of file: String, _ ids: Set<String>) {
        func cell(_ field: String) -> String {
            (columns.columns[field] ?? []).lazy.filter { $0 < row.cells.count }.map { row.cells[$0] }.first { !$0.isEmpty } ?? ""
        }
        let answer = cell("answer"), isID = ids.contains(answer)
        let entry = cell("same_as").isEmpty && isID ? answer : cell("same_as").onOneLine
        guard !answer.isEmpty || !entry.isEmpty else { return }
        guard answer.isEmpty || entry.isEmpty || isID && answer == entry else {
            return report(
                file, row.number, "The row has an answer and names the entry “\(entry.prefix(40))” as well.",
                "Keep the answer if it is a question of its own, or the entry if that answers it.")
        }
        var phrasings = [cell("question").onOneLine] + EntryDraft.phrasings(cell("also_asked"))
        phrasings = phrasings.map(Self.withoutGaps).filter { !$0.isEmpty }
        guard let question = phrasings.first else {
            return report(file, row.number, "The question is empty.", "Write the question, or delete the row.")
        }
        let source = Source(file: file, line: row.number)
        let written = cell("language"), language = Language(written: written)
        if language == nil, !written.isEmpty {
            report(file, row.number, "“\(written.prefix(40))” is not a language.", "Write its two letters, like en or de.")
        }
        if !entry.isEmpty {
            additions.append(Addition(entry: entry, phrasings: phrasings, language: language, source: source))
            return
        }
        var draft = EntryDraft(question: question, answer: answer, source: source)
        draft.alsoAsked = Array(phrasings.dropFirst())
        draft.language = language
        drafts.append(draft)
    }

    /// Where a name or a number was taken out stands “[…]”, which nobody asks.
    private static func withoutGaps(_ text: String) -> String {
        text.replacing("[…]", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func report(_ file: String, _ row: Int, _ message: String, _ remedy: String) {
        findings.append(Finding(file: file, place: .row(row), severity: .error, message: message, remedy: remedy))
    }
}

extension UnansweredTable.Addition {
    /// Gives the entry its new ways to ask; those it has already are not doubled.
    func add(to entries: inout [Entry]) -> Finding? {
        let plain = ContentWords.plain(entry)
        guard
            var index = entries.firstIndex(where: { $0.id.rawValue == entry })
                ?? entries.firstIndex(where: { $0.id.rawValue.lowercased() == entry.lowercased() })
                ?? entries.firstIndex(where: { !plain.isEmpty && ContentWords.plain($0.question) == plain })
        else {
            return Finding(
                at: source, severity: .error, message: "There is no entry “\(entry.prefix(60))”.",
                remedy: Spelling.suggestion(for: entry, among: entries.map(\.id.rawValue))
                    + "Write an entry’s id or its question; a new answer belongs under “answer”.")
        }
        if let language, language != entries[index].language { index = self.index(of: language, as: index, in: &entries) }
        var known = Set(entries[index].phrasings.map(ContentWords.plain))
        for phrasing in phrasings where known.insert(ContentWords.plain(phrasing)).inserted {
            entries[index].alsoAsked.append(phrasing)
        }
        return nil
    }

    /// A question is understood by the entries of its own language: one of that language beside the entry, with the same answer.
    private func index(of language: Language, as index: Int, in entries: inout [Entry]) -> Int {
        let original = entries[index], id = Entry.ID(rawValue: "\(original.id.rawValue)-\(language.rawValue)")
        if let beside = entries.firstIndex(where: { $0.id == id }) { return entries[beside].language == language ? beside : index }
        entries.append(
            Entry(
                id: id, question: phrasings[0], answer: original.answer, language: language, tags: original.tags, source: source))
        return entries.count - 1
    }
}
