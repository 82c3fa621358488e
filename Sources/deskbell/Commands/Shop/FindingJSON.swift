import Shop

/// The contract's JSON of one finding.
struct FindingJSON: Encodable {
    let file: String
    /// Of a workbook.
    let sheet: String?
    let line: Int?
    let row: Int?
    let severity, message, remedy: String

    init(_ finding: Finding) {
        let parts = WorkbookSheets.parts(of: finding.file)
        file = parts?.workbook ?? finding.file
        sheet = parts?.sheet
        switch finding.place {
        case .line(let number)?: (line, row) = (number, nil)
        case .row(let number)?: (line, row) = (nil, number)
        case nil: (line, row) = (nil, nil)
        }
        severity = finding.severity.rawValue
        message = finding.message
        remedy = finding.remedy
    }
}

extension Finding {
    /// As a person reads it in a list.
    var listed: String { "\(severity == .error ? "ERROR  " : "warning") \(description)" }

    /// `2 errors, 1 warning.`
    static func tally(_ findings: [Finding]) -> String {
        let errors = findings.count { $0.severity == .error }, warnings = findings.count - errors
        return "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")."
    }
}
