/// A table that another program wrote, with columns in any order and by any of several names.
package struct ForeignTable: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        /// As the spreadsheet shows it, the heading counted.
        package let number: Int
        private let cells: [String]
        private let columns: [String: [Int]]

        init(number: Int, cells: [String], columns: [String: [Int]]) {
            self.number = number
            self.cells = cells
            self.columns = columns
        }

        /// Empty where the column or the cell is missing. Several columns of one name are joined.
        package subscript(field: String) -> String {
            (columns[field] ?? []).filter { $0 < cells.count }.map { cells[$0].onOneLine }.filter { !$0.isEmpty }.joined(
                separator: " ")
        }
    }

    package let rows: [Row]
    /// The fields that the heading names.
    package let fields: Set<String>
    /// Columns that were not understood, as written.
    package let unknown: [String]

    package enum Problem: Error, Equatable, Sendable {
        case notText(String)
        case noHeading
    }

    /// - Parameters:
    ///   - names: field → what its column may be called, in plain form: lower case, words joined by `_`, numbers left out.
    ///   - needed: each of these sets of fields makes a heading.
    package init(bytes: [UInt8], names: [String: [String]], needed: [[String]]) throws(Problem) {
        let text: String
        do throws(NotText) { text = try TextDecoding.decode(bytes) } catch { throw .notText(error.message + " " + error.remedy) }
        var findings: [Finding] = []
        let table = DelimitedText.read(text, file: "", names: Set(names.values.joined()), into: &findings)
        guard let columns = needed.lazy.compactMap({ table.columns(names, needed: $0) }).first else { throw .noHeading }
        rows = table.rows.dropFirst(columns.headingIndex + 1).map {
            Row(number: $0.number, cells: $0.cells, columns: columns.columns)
        }
        fields = Set(columns.columns.keys)
        unknown = columns.unknown.map(\.name)
    }
}
