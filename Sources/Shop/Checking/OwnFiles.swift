/// The files of a shop by the names that its owner knows: who has a workbook and no shop.yaml is told of the sheet Shop.
struct OwnFiles {
    /// `shop.xlsx`; nil where there is none.
    private let workbook: String?
    /// What is said of a file that is not there, and the sheet that stands for it.
    private let sheets: [(file: String, sheet: SheetKind)]

    init(_ files: ShopFiles) {
        workbook = files.files.lazy.compactMap { WorkbookSheets.parts(of: $0.path)?.workbook }.first
        let kinds = files.files.compactMap { ShopFileKind(path: $0.path) }
        let texts: [(kind: ShopFileKind, file: String, sheet: SheetKind)] = [
            (.shop, "shop.yaml", .shop), (.services, "services.yaml", .prices), (.handoff, "handoff.yaml", .calls),
        ]
        sheets = texts.filter { !kinds.contains($0.kind) }.map { ($0.file, $0.sheet) }
    }

    func named(_ finding: Finding) -> Finding {
        guard let workbook else { return finding }
        var finding = finding
        for (file, sheet) in sheets {
            if finding.file == file { finding.file = "\(workbook)/\(sheet.name)" }
            finding.message = finding.message.replacing(file, with: "the sheet \(sheet.name)")
            finding.remedy = finding.remedy.replacing(file, with: "the sheet \(sheet.name)")
        }
        return finding
    }
}
