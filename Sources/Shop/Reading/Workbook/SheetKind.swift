/// What a sheet of a workbook is for, by its name.
enum SheetKind: CaseIterable {
    case answers, prices, hours, closedDays, people, shop, resources, calls, sentences, questions, unanswered

    /// As export names it.
    var name: String {
        switch self {
        case .answers: "Answers"
        case .prices: "Prices"
        case .hours: "Hours"
        case .closedDays: "Closed days"
        case .people: "People"
        case .shop: "Shop"
        case .resources: "Resources"
        case .calls: "Calls"
        case .sentences: "Sentences"
        case .questions: "Test questions"
        case .unanswered: "Unanswered"
        }
    }

    /// In the plain form of `Table.plain`.
    private var names: Set<String> {
        switch self {
        case .answers: ["answers", "answer", "faq", "questions_and_answers", "antworten", "fragen_und_antworten", "q_a"]
        case .prices: ["prices", "price", "price_list", "services", "preise", "preisliste", "leistungen"]
        case .hours: ["hours", "opening_hours", "öffnungszeiten", "zeiten"]
        case .closedDays:
            [
                "closed_days", "closed", "closures", "holidays", "special_days", "geschlossen", "feiertage", "ruhetage",
                "schließtage",
            ]
        case .people: ["people", "staff", "team", "providers", "personal", "personen", "mitarbeiter"]
        case .shop: ["shop", "settings", "salon", "laden", "einstellungen", "contact", "kontakt"]
        case .resources: ["resources", "ressourcen", "rooms", "chairs"]
        case .calls: ["calls", "handoff", "rules", "rufe", "regeln"]
        case .sentences: ["sentences", "wording", "sätze", "texte"]
        case .questions: ["test_questions", "golden_questions", "tests", "testfragen"]
        case .unanswered: ["unanswered", "unanswered_questions", "unbeantwortet", "offene_fragen"]
        }
    }

    /// What its columns may be called, in the plain form of `Table.plain`.
    func columnNames(_ languages: [Language]) -> Set<String> {
        let fields =
            switch self {
            case .answers: EntryTable.names
            case .prices: SheetFields.prices(languages)
            case .hours: SheetFields.hours
            case .closedDays: SheetFields.closedDays
            case .people: SheetFields.people
            case .shop: SheetFields.settings
            case .resources: SheetFields.resources
            case .calls: SheetFields.calls
            case .sentences: SheetFields.sentences
            case .questions: GoldenTable.names
            case .unanswered: UnansweredTable.names
            }
        return Set(fields.values.joined())
    }

    init?(name: some StringProtocol) {
        // `Tabelle1 – Answers`: named by what is in it, because its own name says nothing.
        let plain = Table.plain(String(name).split(separator: WorkbookSheets.mark).last.map(String.init) ?? "")
        guard let kind = Self.allCases.first(where: { $0.names.contains(plain) }) else { return nil }
        self = kind
    }
}

/// A workbook is read as a folder of its name, in which each sheet is a table: `shop.xlsx/Prices.csv`.
package enum WorkbookSheets {
    /// The endings of workbooks that can be read.
    package static let endings = [".xlsx", ".xlsm", ".ods"]
    /// Bytes of the workbook itself.
    package static let maximumSize = 5 << 20

    package struct Sheet: Equatable, Sendable {
        package var name: String
        /// As the spreadsheet numbers them, 1-based; empty ones may be missing.
        package var rows: [(number: Int, cells: [String])]

        package init(name: String, rows: [(number: Int, cells: [String])]) {
            self.name = name
            self.rows = rows
        }

        package static func == (a: Sheet, b: Sheet) -> Bool {
            a.name == b.name && a.rows.elementsEqual(b.rows) { $0.number == $1.number && $0.cells == $1.cells }
        }
    }

    /// Whether a path is that of a workbook, which must be taken apart before it can be read.
    package static func isWorkbook(_ path: String) -> Bool {
        !path.contains("/") && endings.contains { path.lowercased().hasSuffix($0) }
    }

    /// Whether a cell's text is what a formula shows that failed: `#REF!`.
    package static func isFailedFormula(_ text: String) -> Bool { DelimitedText.failedFormulas.contains(text) }

    /// The sheets as tables, their rows where the spreadsheet has them.
    package static func files(of workbook: String, sheets: [Sheet]) -> [ShopFiles.File] {
        sheets.filter { !$0.rows.isEmpty }.map { sheet in
            var rows: [[String]] = []
            for (number, cells) in sheet.rows {
                while rows.count + 1 < number { rows.append([]) }
                rows.append(cells)
            }
            // So that no text of the first row is taken for another kind of comma.
            let bytes = Array("sep=,\n".utf8) + DelimitedWriting.bytes(rows).dropFirst(DelimitedWriting.byteOrderMark.count)
            return ShopFiles.File(path: "\(workbook)/\(fileName(meaning(of: sheet))).csv", bytes: bytes)
        }
    }

    static let mark = " – "

    /// The sheet's name; where that says nothing (`Sheet1`), with what its heading says it is.
    private static func meaning(of sheet: Sheet) -> String {
        guard SheetKind(name: sheet.name) == nil else { return sheet.name }
        let table = Table(file: "", rows: sheet.rows.prefix(10).map { Table.Row(number: $0.number, cells: $0.cells) })
        let isAnswers = table.columns(EntryTable.names, needed: ["question", "answer"]) != nil
        return isAnswers ? String(sheet.name.prefix(30)) + mark + SheetKind.answers.name : sheet.name
    }

    /// A sheet's name as a file's: without slashes and control bytes, and never hidden.
    private static func fileName(_ name: String) -> String {
        let clean = String(
            name.unicodeScalars.map { $0.value < 32 || "/\\:\u{7F}".unicodeScalars.contains($0) ? " " : Character($0) }
        )
        .trimmed
        return clean.isEmpty || clean.hasPrefix(".") ? "Sheet " + clean.drop { $0 == "." } : String(clean.prefix(60))
    }

    /// `shop.xlsx` and `Prices` of `shop.xlsx/Prices` or `shop.xlsx/Prices.csv`; nil where the path is no sheet's.
    package static func parts(of path: String) -> (workbook: String, sheet: String)? {
        let parts = path.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, isWorkbook(String(parts[0])) else { return nil }
        let sheet = parts[1].hasSuffix(".csv") ? parts[1].dropLast(4) : parts[1]
        return (String(parts[0]), String(sheet))
    }
}
