/// A sheet of rows and cells, from a CSV file or a workbook.
struct Table: Equatable, Sendable {
    struct Row: Equatable, Sendable {
        /// As the spreadsheet shows it, 1-based, empty rows counted.
        var number: Int
        /// Without the spaces around them.
        var cells: [String]
    }
    /// Relative to the shop folder.
    var file: String
    /// Rows in which any cell is filled.
    var rows: [Row]

    /// The column of each field that the heading names.
    struct Columns: Equatable {
        /// Field → columns; more than one where the heading repeats (`also asked 1`, `also asked 2`).
        var columns: [String: [Int]]
        /// Columns that name no field, as written.
        var unknown: [(name: String, column: Int)]
        /// Where the heading stands among the rows.
        var headingIndex: Int

        static func == (a: Columns, b: Columns) -> Bool { a.columns == b.columns && a.headingIndex == b.headingIndex }
    }

    /// Looks for the heading in the first ten rows: the first that names every field of `needed`.
    /// - Parameter names: field → what people call its column, in the plain form of `plain`.
    func columns(_ names: [String: [String]], needed: [String]) -> Columns? {
        for (index, row) in rows.prefix(10).enumerated() {
            var columns: [String: [Int]] = [:]
            var unknown: [(String, Int)] = []
            for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
                if let field = Self.field(of: cell, names) {
                    columns[field, default: []].append(column)
                } else {
                    unknown.append((cell, column))
                }
            }
            if needed.allSatisfy({ columns[$0] != nil }) { return Columns(columns: columns, unknown: unknown, headingIndex: index) }
        }
        return nil
    }

    /// `Antwort (höchstens 300 Zeichen)` is an answer, `Question / Frage` a question.
    private static func field(of heading: String, _ names: [String: [String]]) -> String? {
        let short = heading.prefix { !"(/[".contains($0) }
        return [plain(heading), plain(String(short))].lazy.compactMap { name in names.first { $0.value.contains(name) }?.key }.first
    }

    /// `Also asked 2:` is `also_asked`.
    static func plain(_ heading: String) -> String {
        let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { word in !word.allSatisfy(\.isNumber) }
        return words.joined(separator: "_")
    }
}
