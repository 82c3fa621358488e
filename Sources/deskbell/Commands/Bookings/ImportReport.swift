import Diary

/// What became of another diary's appointments.
struct ImportReport {
    let unit: String
    var imported = 0
    var blocked = 0
    /// Here already, from an earlier run.
    var known = 0
    var past = 0
    /// Cancelled, or marked as free time.
    var omitted = 0
    /// Taken over without a name.
    var nameless = 0
    /// What did not fit, by place.
    var refused: [ImportMistake] = []
    var notes: [ImportMistake] = []

    init(unit: String) { self.unit = unit }

    /// More of the same helps nobody.
    private static let maximumLines = 200

    func show(dryRun: Bool) {
        let page = Page()
        page.line(dryRun ? "This is what would happen; nothing has been written." : "Done.")
        count(page, imported, "taken over" + (nameless > 0 ? " (\(nameless) without a name)" : ""))
        count(page, blocked, "as blocked time")
        count(page, known, "here already")
        count(page, past, "over, left out")
        count(page, omitted, "cancelled or free time, left out")
        count(page, refused.count, "did not fit")
        list(page, "Did not fit:", refused)
        list(page, "To know:", notes)
    }

    private func count(_ page: Page, _ number: Int, _ words: String) {
        if number > 0 { page.line("\(number)  \(words)", indent: 2) }
    }

    private func list(_ page: Page, _ heading: String, _ lines: [ImportMistake]) {
        guard !lines.isEmpty else { return }
        page.line(heading)
        for line in lines.prefix(Self.maximumLines) { page.line("\(unit) \(line.place): \(line.because)", indent: 2) }
        if lines.count > Self.maximumLines { page.line("and \(lines.count - Self.maximumLines) more", indent: 2) }
    }
}

struct ImportJSON: Encodable {
    struct Line: Encodable {
        /// The row of a table or the line of a calendar file.
        let place: Int
        let because: String
    }
    let unit: String
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let dry_run: Bool
    let imported, blocked, known, past, omitted, nameless: Int
    let refused, notes: [Line]

    init(_ report: ImportReport, dryRun: Bool) {
        unit = report.unit
        dry_run = dryRun
        imported = report.imported
        blocked = report.blocked
        known = report.known
        past = report.past
        omitted = report.omitted
        nameless = report.nameless
        refused = report.refused.map { Line(place: $0.place, because: CleanText.line($0.because)) }
        notes = report.notes.map { Line(place: $0.place, because: CleanText.line($0.because)) }
    }
}
