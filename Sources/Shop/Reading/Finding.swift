/// One thing in the owner's files that is wrong or looks so, in the owner's words.
package struct Finding: Equatable, Sendable {
    /// The raw values are those of `shop check --json`.
    package enum Severity: String, Sendable {
        /// The content cannot be installed as it is.
        case error
        case warning
    }

    /// 1-based.
    package enum Place: Hashable, Sendable {
        /// Of a text file.
        case line(Int)
        /// Of a table, as the spreadsheet numbers it: the heading is row 1.
        case row(Int)

        package var number: Int {
            switch self {
            case .line(let number), .row(let number): number
            }
        }
    }

    /// Relative to the shop folder; "." where it is about the folder.
    package var file: String
    /// nil: the whole file.
    package var place: Place?
    package var severity: Severity
    /// What is wrong, with what was written.
    package var message: String
    /// How to mend it.
    package var remedy: String

    package init(file: String, place: Place? = nil, severity: Severity, message: String, remedy: String) {
        self.file = file
        self.place = place
        self.severity = severity
        self.message = message
        self.remedy = remedy
    }

    package init(at source: Source, severity: Severity, message: String, remedy: String) {
        let isTable =
            switch ShopFileKind(path: source.file) {
            case .entries, .questions, .unanswered, .sheet: true
            case .shop, .services, .handoff, .topic, .wording, .calendar, nil: false
            }
        self.init(
            file: source.file, place: source.line.map { isTable ? .row($0) : .line($0) }, severity: severity, message: message,
            remedy: remedy)
    }
}

extension Finding: CustomStringConvertible {
    /// `faq.csv`; `shop.xlsx, sheet Prices`.
    package var fileInWords: String {
        WorkbookSheets.parts(of: file).map { "\($0.workbook), sheet \($0.sheet)" } ?? file
    }

    /// `faq.csv, row 14: The answer is empty. Write …`
    package var description: String {
        let place =
            switch place {
            case .line(let number): ", line \(number)"
            case .row(let number): ", row \(number)"
            case nil: ""
            }
        return "\(fileInWords)\(place): \(message) \(remedy)"
    }
}
