/// Questions that want an answer, as the rows of a table that `UnansweredTable` reads once the owner has filled it in.
package struct UnansweredRows: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        /// The commonest way in which it was asked, without anybody's name or number.
        package var question: String
        package var alsoAsked: [String]
        package var count: Int
        /// In the owner's words: why it is here.
        package var why: String
        package var nearest: Entry?
        package var language: Language

        package init(question: String, alsoAsked: [String], count: Int, why: String, nearest: Entry?, language: Language) {
            self.question = question
            self.alsoAsked = alsoAsked
            self.count = count
            self.why = why
            self.nearest = nearest
            self.language = language
        }
    }

    package var rows: [Row]

    package init(_ rows: [Row]) { self.rows = rows }

    /// The file's name in a shop's folder.
    package static let fileName = "unanswered.csv"

    /// Ways to ask that one row shows; more nobody reads.
    private static let mostWays = 12

    private static let columns: [(heading: String, width: Int)] = [
        ("Asked", 8), ("Question", 40), ("Also asked", 40), ("Why", 16), ("Answer", 60), ("Same as", 18), ("Nearest", 18),
        ("Nearest question", 36), ("Nearest answer", 44), ("Language", 10),
    ]

    private var cells: [[String]] {
        rows.map { row in
            [
                String(row.count), row.question, row.alsoAsked.prefix(Self.mostWays).joined(separator: "\n"), row.why, "", "",
                row.nearest?.id.rawValue ?? "", row.nearest?.question ?? "", row.nearest?.answer ?? "", row.language.rawValue,
            ]
        }
    }

    package var file: ShopFiles.File {
        ShopFiles.File(path: Self.fileName, bytes: DelimitedWriting.bytes([Self.columns.map(\.heading)] + cells))
    }

    /// Beside the other sheets of `WorkbookShop`.
    package var page: WorkbookShop.Page {
        var page = WorkbookShop.Page(
            name: SheetKind.unanswered.name,
            columns: Self.columns.map { WorkbookShop.Page.Column(heading: $0.heading, width: $0.width) }, rows: cells)
        page.columns[0].kind = .number
        return page
    }
}
