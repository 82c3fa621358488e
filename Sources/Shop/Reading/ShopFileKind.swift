/// What a file of the shop folder is for, by its name. Capitals do not matter, nor does the `.txt` that Notepad hangs on.
enum ShopFileKind: Equatable {
    case shop, services, handoff, entries, questions
    /// Customers' questions, for the owner to fill in.
    case unanswered
    /// A Markdown file of entries.
    case topic
    case wording(Language)
    /// Public holidays, where shop.yaml names it.
    case calendar
    /// Of a workbook.
    case sheet(SheetKind)

    init?(path: String) {
        if let (_, sheet) = WorkbookSheets.parts(of: path) {
            guard let kind = SheetKind(name: sheet) else { return nil }
            self = .sheet(kind)
            return
        }
        var name = path.lowercased()
        for ending in [".yaml.txt", ".yml.txt", ".md.txt", ".csv.txt"] where name.hasSuffix(ending) { name.removeLast(4) }
        let parts = name.split(separator: "/")
        guard let last = parts.last, let dot = last.lastIndex(of: "."), dot > last.startIndex else { return nil }
        guard !last.hasPrefix("readme"), !last.hasPrefix(".") else { return nil }
        let stem = last[..<dot], ending = last[last.index(after: dot)...]
        let isYAML = ending == "yaml" || ending == "yml"
        switch (parts.count, stem) {
        case (1, "shop") where isYAML: self = .shop
        case (1, "services") where isYAML: self = .services
        case (1, "handoff") where isYAML: self = .handoff
        case (1, "faq") where ["csv", "tsv", "txt"].contains(ending),
            (2, _) where parts[0] == "faq" && ["csv", "tsv"].contains(ending):
            self = .entries
        case (1, "questions") where ["csv", "tsv", "txt"].contains(ending): self = .questions
        case (1, "unanswered") where ["csv", "tsv", "txt"].contains(ending): self = .unanswered
        case (1, "faq") where ["md", "markdown"].contains(ending),
            (2, _) where parts[0] == "faq" && ["md", "markdown", "txt"].contains(ending):
            self = .topic
        case (2, _) where parts[0] == "wording" && isYAML:
            guard let language = Language(written: stem) else { return nil }
            self = .wording(language)
        case (1, _) where ending == "ics", (2, _) where ending == "ics": self = .calendar
        default: return nil
        }
    }

    private static let names = [
        "shop.yaml", "services.yaml", "handoff.yaml", "faq.csv", "questions.csv", "faq.md", "wording/en.yaml", "wording/de.yaml",
    ]

    /// What people and Deskbell itself put beside a shop.
    static func isNote(_ path: String) -> Bool {
        let name = path.lowercased().split(separator: "/").last.map(String.init) ?? ""
        return ["readme", "result", "license", "licence", "changelog", "notes", "review", "."].contains {
            name.hasPrefix($0)
        }
    }

    static func notRead(_ path: String) -> Finding {
        if let (workbook, sheet) = WorkbookSheets.parts(of: path) {
            return Finding(
                file: "\(workbook)/\(sheet)", severity: .warning, message: "The sheet is not read.",
                remedy: Spelling.suggestion(for: sheet, among: SheetKind.allCases.map(\.name))
                    + "Sheets that are: \(SheetKind.allCases.map(\.name).joined(separator: ", ")).")
        }
        return notReadFile(path)
    }

    private static func notReadFile(_ path: String) -> Finding {
        Finding(
            file: path, severity: .warning, message: "The file is not read.",
            remedy: Spelling.suggestion(for: path, among: names)
                + "A shop is made of shop.yaml, services.yaml, handoff.yaml, faq.csv, questions.csv, faq/*.md and wording/*.yaml.")
    }

    static func notNamed(calendar path: String) -> Finding {
        Finding(
            file: path, severity: .warning, message: "The calendar is not read, because shop.yaml does not name it.",
            remedy: "If it holds public holidays, write into shop.yaml: public_holidays: \(path)")
    }
}
