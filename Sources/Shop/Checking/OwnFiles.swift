/// The files of a shop by the names that its owner knows: who has a workbook and no shop.yaml is told of the sheet Shop.
struct OwnFiles {
    /// `shop.xlsx`; nil where there is none.
    private let workbook: String?
    /// What is said of a file that is not there, and the sheet that stands for it.
    private let sheets: [(file: String, sheet: SheetKind)]

    /// What the owner calls the sheet of each kind that there is.
    private let names: [(sheet: SheetKind, name: String)]

    init(_ files: ShopFiles) {
        names = files.files.compactMap { file in
            guard case .sheet(let sheet) = ShopFileKind(path: file.path) else { return nil }
            return WorkbookSheets.parts(of: file.path).map { (sheet, $0.sheet) }
        }
        workbook = files.files.lazy.compactMap { WorkbookSheets.parts(of: $0.path)?.workbook }.first
        let kinds = files.files.compactMap { ShopFileKind(path: $0.path) }
        let texts: [(kind: ShopFileKind, file: String, sheet: SheetKind)] = [
            (.shop, "shop.yaml", .shop), (.services, "services.yaml", .prices), (.handoff, "handoff.yaml", .calls),
        ]
        sheets = texts.filter { !kinds.contains($0.kind) }.map { ($0.file, $0.sheet) }
    }

    /// How it is mended in a workbook, for what a text file would have by its key.
    private static let remedies = [
        ("Write it, like time_zone: Europe/Berlin.", "Write it in the sheet Shop: Time zone, and beside it Europe/Berlin."),
        ("Write it, like name: Salon Kastanie.", "Write it in the sheet Shop: Name, and beside it Salon Kastanie."),
        (
            "Write them, like hours: Mon-Fri 9:00-18:00; Sat 9:00-13:00.",
            "Write them in the sheet Hours: Mon-Fri, and beside it 9:00-18:00."
        ),
        (
            "to a person’s services, or write bookable: no.",
            "to the services of a person in the sheet People, or write no under “bookable”."
        ),
        ("under booking, starts_every.", "in the sheet Shop, beside Starts every."),
        ("under “people”", "in the sheet People"), ("under “closures”", "in the sheet Closed days"),
        ("under “resources”", "in the sheet Resources"),
    ]

    func named(_ finding: Finding) -> Finding {
        guard let workbook else { return finding }
        var finding = finding
        for (file, sheet) in sheets {
            if finding.file == file { finding.file = "\(workbook)/\(names.first { $0.sheet == sheet }?.name ?? sheet.name)" }
            finding.message = finding.message.replacing(file, with: "the sheet \(sheet.name)")
            finding.remedy = finding.remedy.replacing(file, with: "the sheet \(sheet.name)")
        }
        finding.remedy = finding.remedy.replacing("the hours in the sheet Shop", with: "the sheet Hours")
        if WorkbookSheets.parts(of: finding.file)?.workbook == workbook {
            for (text, sheet) in Self.remedies { finding.remedy = finding.remedy.replacing(text, with: sheet) }
        }
        for (sheet, name) in names {
            finding.remedy = finding.remedy.replacing("the sheet \(sheet.name)", with: "the sheet \(name)")
        }
        return finding
    }
}
