/// Makes a shop of the owner's files. Total: it never stops at a problem, and what can be read is read.
package enum ShopReader {
    /// - Parameter isPart: a file was there that could not be opened, and was reported: an empty rest is no folder without a shop.
    /// - Returns: the content as far as it could be read, and everything that was wrong, by file and line. With an error among the
    ///   findings the content must not be installed.
    package static func read(_ files: ShopFiles, isPart: Bool = false) -> (content: ShopContent, findings: [Finding]) {
        var reading = ShopReading(files, isPart: isPart)
        reading.readAll()
        return (reading.content, reading.findings)
    }
}

/// One reading of one folder.
private struct ShopReading {
    private let texts: [(kind: ShopFileKind, path: String, text: String)]
    private let calendars: [ShopFiles.File]
    /// Ten times the largest shop that answers are made for.
    private static let maximumEntries = 5000
    /// What fitting the answers takes grows with the square: 8,000 ways to ask need a quarter of a gigabyte.
    private static let maximumPhrasings = 8000

    var content = ShopContent(name: "")
    var findings: [Finding] = []

    init(_ files: ShopFiles, isPart: Bool) {
        var texts: [(kind: ShopFileKind, path: String, text: String)] = []
        calendars = files.files.filter { ShopFileKind(path: $0.path) == .calendar }
        for file in files.files {
            guard let kind = ShopFileKind(path: file.path) else {
                if !ShopFileKind.isNote(file.path) { findings.append(ShopFileKind.notRead(file.path)) }
                continue
            }
            // By its own rules: it may be folded within a letter.
            if kind == .calendar { continue }
            do throws(NotText) {
                let text = try TextDecoding.decode(file.bytes, ofTable: kind.isTable)
                texts.append((kind, file.path, text))
                if TextDecoding.isGuessed(file.bytes), let word = MisreadLetters.first(in: text) {
                    findings.append(MisreadLetters.finding(word, file: file.path))
                }
            } catch {
                findings.append(Finding(file: file.path, severity: .error, message: error.message, remedy: error.remedy))
            }
        }
        self.texts = texts
        if texts.isEmpty, !isPart, findings.allSatisfy({ $0.severity == .warning }) {
            findings.append(
                Finding(
                    file: ".", severity: .error, message: "There is no shop in this folder.",
                    remedy: Self.folder(inside: files).map {
                        "The files seem to be in the folder “\($0.prefix(60))”: name that one."
                    }
                        ?? "It needs a workbook (shop.xlsx, shop.ods), or at least one of shop.yaml, services.yaml, faq.csv or a file in the folder faq. If it is a stick, plug it in again."
                ))
        }
    }

    /// The folder that holds the shop's files, where a folder too high was named.
    private static func folder(inside files: ShopFiles) -> String? {
        for file in files.files {
            let parts = file.path.split(separator: "/", maxSplits: 1).map(String.init)
            if parts.count == 2, ShopFileKind(path: parts[1]) != nil { return parts[0] }
        }
        return nil
    }

    mutating func readAll() {
        var holidayFiles: [(name: String, place: Source)] = []
        // The languages and the currency of shop.yaml say how the others are meant.
        readYAML(.shop) { value, path, content in
            var file = ShopFile(value, file: path)
            let findings = file.read(into: &content)
            holidayFiles = file.holidayFiles.map { (name: $0.text, place: Source(file: path, line: $0.line)) }
            return findings
        }
        readHolidays(holidayFiles)
        readYAML(.services) { value, path, content in
            var file = ServicesFile(value, file: path, language: content.languages[0])
            return file.read(into: &content)
        }
        readYAML(.handoff) { value, path, content in
            var file = HandoffFile(value, file: path, language: content.languages[0])
            return file.read(into: &content.handoff)
        }
        for (kind, path, text) in texts {
            guard case .wording(let language) = kind else { continue }
            guard let value = YAMLText.read(text, file: path, into: &findings) else { continue }
            for (key, text, line) in WordingFile.read(value, file: path, into: &findings) {
                content.add(sentence: text, key, language, at: Source(file: path, line: line))
            }
            content.addLanguage(ifNamedBy: language)
        }
        var reading = WorkbookReading(content)
        let (drafts, questions) = reading.read(sheets())
        content = reading.content
        findings += reading.findings
        readEntries(drafts)
        for (_, path, text) in texts where ShopFileKind(path: path) == .questions {
            let table = DelimitedText.read(text, file: path, names: GoldenTable.allNames, into: &findings)
            content.goldenQuestions += GoldenTable.read(table, into: &findings).prefix(Self.maximumEntries)
        }
        content.goldenQuestions += questions.prefix(Self.maximumEntries)
        content.nameGoldenEntries()
        for (_, path, text) in texts {
            let unfinished = UnfinishedText.findings(in: text, file: path)
            if !unfinished.isEmpty { content.isDemonstration = true }
            findings += unfinished
        }
    }

    /// Before the owner's own closures, so that those win.
    private mutating func readHolidays(_ named: [(name: String, place: Source)]) {
        var closures: [DatedHours] = []
        for (name, place) in named {
            guard let file = calendars.first(where: { $0.path.lowercased() == name.lowercased() }) else {
                let near = Spelling.suggestion(for: name, among: calendars.map(\.path))
                findings.append(
                    Finding(
                        at: place, severity: .error, message: "There is no calendar “\(name.prefix(60))” in the folder.",
                        remedy: near + "Put the .ics file beside shop.yaml and write its name here."))
                continue
            }
            let holidays = PublicHolidays(file.bytes, file: file.path)
            closures += holidays.closures
            findings += holidays.findings
        }
        content.exceptions = closures.filter(\.isYearly) + closures.filter { !$0.isYearly } + content.exceptions
        let read = Set(named.map { $0.name.lowercased() })
        findings += calendars.filter { !read.contains($0.path.lowercased()) }.map { ShopFileKind.notNamed(calendar: $0.path) }
    }

    /// The sheets of a workbook as tables.
    private mutating func sheets() -> [(kind: SheetKind, table: Table)] {
        var sheets: [(kind: SheetKind, table: Table)] = []
        for (kind, path, text) in texts {
            guard case .sheet(let sheet) = kind, sheet != .unanswered else { continue }
            let place = WorkbookSheets.parts(of: path), names = place == nil ? sheet.columnNames(content.languages) : []
            let file = place.map { "\($0.workbook)/\($0.sheet)" } ?? path
            sheets.append((sheet, DelimitedText.read(text, file: file, names: names, into: &findings)))
        }
        return sheets
    }

    /// - Parameter fromSheets: what the workbook has.
    private mutating func readEntries(_ fromSheets: [EntryDraft]) {
        var drafts = fromSheets
        for (kind, path, text) in texts {
            switch kind {
            case .topic:
                var file = EntryMarkdown(file: path)
                drafts += file.read(text)
                findings += file.findings
            case .entries:
                var file = EntryTable(DelimitedText.read(text, file: path, names: EntryTable.allNames, into: &findings))
                drafts += file.drafts()
                findings += file.findings
            case .shop, .services, .handoff, .questions, .unanswered, .wording, .calendar, .sheet: break
            }
        }
        let additions = readUnanswered(into: &drafts)
        if drafts.count > Self.maximumEntries {
            findings.append(
                Finding(
                    at: drafts[Self.maximumEntries].source, severity: .error,
                    message: "The shop has \(drafts.count) questions; at most \(Self.maximumEntries) are read.",
                    remedy: "Delete what is not needed."))
        }
        content.entries = EntryDraft.entries(of: Array(drafts.prefix(Self.maximumEntries)), language: content.languages[0])
        findings += additions.compactMap { $0.add(to: &content.entries) }
        limitPhrasings()
    }

    private mutating func limitPhrasings() {
        var total = 0
        guard
            let first = content.entries.firstIndex(where: { entry in
                total += entry.phrasings.count
                return total > Self.maximumPhrasings
            })
        else { return }
        let all = content.entries.reduce(0) { $0 + $1.phrasings.count }
        findings.append(
            Finding(
                at: content.entries[first].source, severity: .error,
                message: "The shop has \(all) ways to ask; at most \(Self.maximumPhrasings) can be learnt.",
                remedy: "Keep the commonest of each entry, three to eight."))
        content.entries.removeSubrange(first...)
    }

    /// What the owner filled in: new entries behind the others, and ways to ask for those that exist.
    private mutating func readUnanswered(into drafts: inout [EntryDraft]) -> [UnansweredTable.Addition] {
        let ids = Set(EntryDraft.entries(of: drafts, language: content.languages[0]).map(\.id.rawValue))
        var additions: [UnansweredTable.Addition] = []
        for (kind, path, text) in texts where kind == .unanswered || kind == .sheet(.unanswered) {
            let place = WorkbookSheets.parts(of: path)
            let file = place.map { "\($0.workbook)/\($0.sheet)" } ?? path
            let names = place == nil ? UnansweredTable.allNames : []
            let table = UnansweredTable(DelimitedText.read(text, file: file, names: names, into: &findings), ids: ids)
            findings += table.findings
            // Filled in and imported once, then brought again beside an export that has it: it is there already.
            drafts += table.drafts.filter { draft in
                !drafts.contains {
                    $0.answer == draft.answer && ContentWords.plain($0.question) == ContentWords.plain(draft.question)
                }
            }
            additions += table.additions
        }
        return additions
    }

    private mutating func readYAML(_ kind: ShopFileKind, _ read: (YAMLValue, String, inout ShopContent) -> [Finding]) {
        let found = texts.filter { $0.kind == kind }
        for (_, path, _) in found.dropFirst() {
            findings.append(
                Finding(
                    file: path, severity: .error,
                    message: "The folder holds \(found[0].path) as well, and only one of them is read.",
                    remedy: "Delete the one that is not current."))
        }
        guard let (_, path, text) = found.first, let value = YAMLText.read(text, file: path, into: &findings) else { return }
        findings += read(value, path, &content)
    }
}
