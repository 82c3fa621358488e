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
    /// Of a workbook, or saved from one as a table of its own: `Prices.csv`, `shop-Prices.csv` as LibreOffice calls it.
    case sheet(SheetKind)

    /// Rows and cells.
    var isTable: Bool {
        switch self {
        case .entries, .questions, .unanswered, .sheet: true
        case .shop, .services, .handoff, .topic, .wording, .calendar: false
        }
    }

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
        case (1, _) where ["csv", "tsv"].contains(ending) && stem != "shop":
            let name = stem.hasPrefix("shop-") ? stem.dropFirst(5) : stem
            // A copy beside it (`prices (1).csv`) is not a second price list.
            guard name.first?.isLetter == true, name.allSatisfy({ $0.isLetter || " _-&".contains($0) }),
                let sheet = SheetKind(name: name)
            else { return nil }
            self = .sheet(sheet)
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
        // What Excel makes of shop.xlsx: the one sheet that was open.
        if path.lowercased() == "shop.csv" {
            return Finding(
                file: path, severity: .warning, message: "The file is not read: a table holds one sheet of a workbook.",
                remedy: "Put the workbook itself here (.xlsx or .ods), or call the table as its sheet is called, like Prices.csv.")
        }
        return Finding(
            file: path, severity: .warning, message: "The file is not read.",
            remedy: (original(ofCopy: path).map { "Did you mean “\($0)”? " } ?? Spelling.suggestion(for: path, among: names))
                + "A shop is made of shop.yaml, services.yaml, handoff.yaml, faq.csv, questions.csv, faq/*.md and wording/*.yaml.")
    }

    /// `faq.csv` of `faq (1).csv`, `faq - Kopie.csv`, `Copy of faq.csv`, as browsers and file managers name a second one.
    private static func original(ofCopy path: String) -> String? {
        let name = path.lowercased()
        guard let dot = name.lastIndex(of: ".") else { return nil }
        var stem = name[..<dot].trimmed
        for start in ["copy of ", "kopie von "] where stem.hasPrefix(start) { stem.removeFirst(start.count) }
        if stem.hasSuffix(")"), let open = stem.lastIndex(of: "("), stem[open...].dropFirst().dropLast().allSatisfy(\.isNumber) {
            stem = stem[..<open].trimmed
        }
        for end in [" - copy", " - kopie", "-copy", "-kopie", "_copy", "_kopie", " copy", " kopie"] where stem.hasSuffix(end) {
            stem = stem.dropLast(end.count).trimmed
            break
        }
        let original = stem + name[dot...]
        return original != name && ShopFileKind(path: original) != nil ? original : nil
    }

    static func notNamed(calendar path: String) -> Finding {
        Finding(
            file: path, severity: .warning, message: "The calendar is not read, because shop.yaml does not name it.",
            remedy: "If it holds public holidays, write into shop.yaml: public_holidays: \(path)")
    }
}
