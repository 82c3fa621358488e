/// The rows of a sheet under its heading, by field.
struct SheetRows {
    struct Row {
        let number: Int
        fileprivate let cells: [String: [String]]

        /// The first filled cell of the field.
        func text(_ field: String) -> String? { cells[field]?.first }
        /// All of them, where the heading repeats.
        func texts(_ field: String) -> [String] { cells[field] ?? [] }
        var isEmpty: Bool { cells.isEmpty }

        /// The cell as YAML would have it.
        func value(_ field: String) -> YAMLValue? { text(field).map { YAMLValue(content: .text($0), line: number) } }

        func pairs(_ fields: [String]) -> [YAMLValue.Pair] {
            fields.compactMap { field in value(field).map { YAMLValue.Pair(key: field, line: number, value: $0) } }
        }
    }

    let file: String
    let rows: [Row]

    /// - Parameters:
    ///   - fields: what the columns may be called, in the plain form of `Table.plain`.
    ///   - needed: without these there is no heading, and nothing is read.
    init?(_ table: Table, fields: [String: [String]], needed: [String], into findings: inout [Finding]) {
        file = table.file
        guard let first = table.rows.first else {
            rows = []
            return
        }
        guard let columns = table.columns(fields, needed: needed) else {
            let wanted = needed.map { "“\($0.replacing("_", with: " "))”" }.joined(separator: " and ")
            findings.append(
                Finding(
                    file: table.file, place: .row(first.number), severity: .error,
                    message: "The heading names no column \(wanted).",
                    remedy: "Name the columns in the first row, as in a workbook that “deskbell shop export --format xlsx” writes.")
            )
            return nil
        }
        for (name, column) in columns.unknown
        where table.rows.dropFirst(columns.headingIndex + 1).contains(where: {
            column < $0.cells.count && !$0.cells[column].isEmpty
        }) {
            findings.append(
                Finding(
                    file: table.file, place: .row(table.rows[columns.headingIndex].number), severity: .warning,
                    message: "The column “\(name.prefix(40))” is not read.",
                    remedy: Spelling.suggestion(for: Table.plain(name), among: fields.keys.sorted())
                        + "Columns that are: \(fields.keys.sorted().map { $0.replacing("_", with: " ") }.joined(separator: ", ")).")
            )
        }
        rows = table.rows.dropFirst(columns.headingIndex + 1).map { row in
            let cells = columns.columns.mapValues { places in
                places.compactMap { $0 < row.cells.count && !row.cells[$0].isEmpty ? row.cells[$0] : nil }
            }
            return Row(number: row.number, cells: cells.filter { !$0.value.isEmpty })
        }.filter { !$0.isEmpty }
    }
}

/// Several things in one cell: parted by `|` or line breaks; where there are none, by commas. `trim, short |` is one.
enum CellList {
    static func items(_ text: String) -> [String] {
        let signs = text.contains { $0 == "|" || $0 == "\n" } ? "|\n" : ",;"
        return text.split { signs.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    }

    static func value(_ text: String, line: Int) -> YAMLValue {
        YAMLValue(content: .list(items(text).map { YAMLValue(content: .text($0), line: line) }), line: line)
    }

    /// One a line.
    static func lines(_ items: [String]) -> String { items.count == 1 ? text(items) : items.joined(separator: "\n") }

    static func text(_ items: [String]) -> String {
        let hasSigns = items.contains { item in item.contains { ",;".contains($0) } }
        guard hasSigns else { return items.joined(separator: ", ") }
        return items.count == 1 ? items[0] + " |" : items.joined(separator: " | ")
    }
}
