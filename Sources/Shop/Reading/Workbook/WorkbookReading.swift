/// Reads a workbook's sheets into a shop, by the readers of the text files: a row is a block, a cell its value.
struct WorkbookReading {
    /// What is known of the shop so far; the sheets are added to it.
    var content: ShopContent
    private(set) var findings: [Finding] = []

    init(_ content: ShopContent) { self.content = content }

    /// - Parameter tables: with `shop.xlsx/Prices` as their files' names.
    mutating func read(_ tables: [(kind: SheetKind, table: Table)]) -> (drafts: [EntryDraft], questions: [GoldenQuestion]) {
        // What the shop speaks and is paid in says how the others are meant; people name services.
        let order: [SheetKind] = [.shop, .hours, .closedDays, .resources, .prices, .people, .calls, .sentences]
        for wanted in order {
            for (kind, table) in tables where kind == wanted { read(kind, table) }
        }
        var drafts: [EntryDraft] = [], questions: [GoldenQuestion] = []
        for (kind, table) in tables {
            if kind == .answers {
                var sheet = EntryTable(table)
                drafts += sheet.drafts()
                findings += sheet.findings
            } else if kind == .questions {
                questions += GoldenTable.read(table, into: &findings)
            }
        }
        return (drafts, questions)
    }

    private mutating func read(_ kind: SheetKind, _ table: Table) {
        switch kind {
        case .shop: readSettings(table)
        case .hours: readHours(table)
        case .closedDays: readClosedDays(table)
        case .prices: readPrices(table)
        case .people: readPeople(table)
        case .resources: readResources(table)
        case .calls: readCalls(table)
        case .sentences: readSentences(table)
        case .answers, .questions, .unanswered: break
        }
    }

    private var language: Language { content.languages[0] }

    private func block(_ pairs: [YAMLValue.Pair], line: Int = 1) -> YAMLValue { YAMLValue(content: .map(pairs), line: line) }

    private func list(_ key: String, _ items: [YAMLValue]) -> YAMLValue {
        block([YAMLValue.Pair(key: key, line: 1, value: YAMLValue(content: .list(items), line: 1))])
    }

    private mutating func readHours(_ table: Table) {
        let isHeaded = table.columns(SheetFields.hours, needed: ["day"]) != nil
        var items = Self.daysAcross(table)
        if !items.isEmpty {
            // Read as they stand.
        } else if isHeaded, let sheet = SheetRows(table, fields: SheetFields.hours, needed: ["day"], into: &findings) {
            var day: String?
            for row in sheet.rows {
                // A second row of the same day need not name it again.
                day = row.text("day") ?? day
                guard let day else {
                    report(row.number, table, "These hours have no day.", "Write the day before them.")
                    continue
                }
                if let times = hours(of: row, in: table) {
                    items.append(YAMLValue(content: .text("\(day): \(times)"), line: row.number))
                }
            }
        } else {
            // `Mon-Fri | 9:00-18:00`, without a heading.
            items = table.rows.map { row in
                let cells = row.cells.filter { !$0.isEmpty }
                let times = cells.dropFirst()
                let isStretch = times.count == 2 && times.allSatisfy { !$0.contains("-") }
                return YAMLValue(content: .text("\(cells[0]) \(times.joined(separator: isStretch ? "-" : ", "))"), line: row.number)
            }
        }
        var form = Form(list("hours", items), name: "the hours", file: table.file, language: language)
        if let hours = form.hours("hours") {
            if !content.hours.isEmpty {
                form.report(
                    1, "The opening hours stand in another file too.", "Keep them in one place, here or in shop.yaml.")
            }
            content.hours = hours
        }
        findings += form.finish()
    }

    /// `Mon | Tue | Wed`, and the times below each; empty where the table is none of that kind.
    private static func daysAcross(_ table: Table) -> [YAMLValue] {
        guard table.rows.count > 1 else { return [] }
        let heading = table.rows[0].cells
        let days = heading.indices.filter { index in
            var scanner = ValueScanner(heading[index])
            return WeekdayText.days(&scanner) != nil && scanner.isAtEnd
        }
        guard days.count > 1, heading.indices.allSatisfy({ $0 == 0 || heading[$0].isEmpty || days.contains($0) }) else { return [] }
        return days.map { day in
            let times = table.rows.dropFirst().compactMap { day < $0.cells.count && !$0.cells[day].isEmpty ? $0.cells[day] : nil }
            // Opening and closing in a row each.
            let isStretch =
                times.count == 2 && times.allSatisfy { !$0.contains("-") && !TimesText.closed.contains($0.lowercased()) }
            let written = times.isEmpty ? "closed" : times.joined(separator: isStretch ? "-" : ", ")
            return YAMLValue(content: .text("\(heading[day]): \(written)"), line: table.rows[1].number)
        }
    }

    /// What a row says of its day; nil, and reported, where it cannot be put together.
    private mutating func hours(of row: SheetRows.Row, in table: Table) -> String? {
        let starts = row.texts("from"), ends = row.texts("to")
        guard ends.count <= starts.count else {
            report(
                row.number, table, "“\(ends[ends.count - 1].prefix(40))” ends hours that have no beginning.",
                "Write both, like 9:00 and 18:00.")
            return nil
        }
        for text in row.texts("afternoon") where Self.isBeforeNoon(text) {
            report(
                row.number, table, "“\(text.prefix(40))” stands under the afternoon and begins before noon.",
                "Write the times in 24 hours, like 14:00-18:00.")
            return nil
        }
        let stretches = zip(starts, ends).map { "\($0)-\($1)" } + starts.dropFirst(ends.count)
        let times = row.texts("hours") + stretches + row.texts("morning") + row.texts("afternoon")
        let open = times.filter { !TimesText.closed.contains($0.lowercased()) && !["-", "–", "—"].contains($0) }
        return open.isEmpty ? "closed" : open.joined(separator: ", ")
    }

    private static func isBeforeNoon(_ text: String) -> Bool {
        let hours = HoursText.read(text).hours
        return Weekday.allCases.contains { hours[$0].contains { $0.start.minutes < 12 * 60 } }
    }

    private mutating func report(
        _ row: Int, _ table: Table, _ message: String, _ remedy: String, _ severity: Finding.Severity = .error
    ) {
        findings.append(Finding(file: table.file, place: .row(row), severity: severity, message: message, remedy: remedy))
    }

    private mutating func readClosedDays(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.closedDays, needed: ["date"], into: &findings) else { return }
        let items = sheet.rows.map { row -> YAMLValue in
            var pairs = row.pairs(["date", "to", "hours", "reason"])
            if let yearly = row.text("every_year")?.lowercased(), ["yes", "y", "x", "ja", "true", "1"].contains(yearly) {
                pairs = pairs.map { pair in
                    guard ["date", "to"].contains(pair.key), let date = pair.value.text.flatMap(LocalDate.init(iso:)) else {
                        return pair
                    }
                    let text = ValueText.date(date, isYearly: true)
                    return YAMLValue.Pair(key: pair.key, line: pair.line, value: YAMLValue(content: .text(text), line: pair.line))
                }
            }
            return block(pairs, line: row.number)
        }
        var form = Form(list("closures", items), name: "the closed days", file: table.file, language: language)
        let closures = form.datedHours("closures")
        content.exceptions =
            (content.exceptions + closures).filter(\.isYearly) + (content.exceptions + closures).filter { !$0.isYearly }
        findings += form.finish()
    }

    private mutating func readPrices(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.prices(content.languages), needed: ["name"], into: &findings) else {
            return
        }
        let items = priced(sheet.rows, in: table).map { row -> YAMLValue in
            var pairs = row.pairs(["id", "price", "duration", "buffer", "buffer_before", "starts_every", "last_start", "bookable"])
            func add(_ key: String, _ value: YAMLValue) { pairs.append(YAMLValue.Pair(key: key, line: row.number, value: value)) }
            if row.text("duration") == nil, row.text("bookable") == nil {
                add("bookable", YAMLValue(content: .text("no"), line: row.number))
            }
            var names: [YAMLValue.Pair] =
                row.value("name").map { [.init(key: language.rawValue, line: row.number, value: $0)] } ?? []
            for other in Set(content.languages + [.english, .german]) {
                if let name = row.value("name_" + other.rawValue) {
                    names.removeAll { $0.key == other.rawValue }
                    names.append(.init(key: other.rawValue, line: row.number, value: name))
                }
            }
            if !names.isEmpty { add("name", block(names, line: row.number)) }
            if let also = row.text("also") { add("also", CellList.value(also, line: row.number)) }
            if let needs = row.text("needs") { add("needs", self.needs(needs, line: row.number)) }
            return block(pairs, line: row.number)
        }
        var file = ServicesFile(list("services", items), file: table.file, language: language)
        findings += file.read(into: &content)
    }

    /// The rows that are services: one with a name alone is a heading within the list, and one without minutes has a price but cannot be booked.
    private mutating func priced(_ rows: [SheetRows.Row], in table: Table) -> [SheetRows.Row] {
        var priced: [SheetRows.Row] = []
        for row in rows {
            guard let name = row.text("name") ?? row.text("id") else {
                report(row.number, table, "The row has no name.", "Write what the service is called, or delete the row.")
                continue
            }
            let hasPrice = row.text("price") != nil, hasDuration = row.text("duration") != nil
            if hasPrice || hasDuration || row.text("bookable") != nil { priced.append(row) }
            if !hasDuration, row.text("bookable") == nil {
                report(
                    row.number, table,
                    hasPrice
                        ? "“\(name.prefix(40))” has no minutes, so it has a price and cannot be booked."
                        : "“\(name.prefix(40))” has neither a price nor minutes, and is taken for a heading.",
                    hasPrice
                        ? "Write how long it takes, or “no” under “bookable”."
                        : "If it is a service, write its price and its minutes.",
                    .warning)
            }
        }
        return priced
    }

    /// `chair`, `chair 2, basin`.
    private func needs(_ text: String, line: Int) -> YAMLValue {
        block(
            CellList.items(text).map { item in
                let words = item.split { $0 == " " || $0 == ":" }
                let hasCount = words.count > 1 && words.last.map { Int($0) != nil } == true
                let name = (hasCount ? words.dropLast() : words[...]).joined(separator: " ")
                let count = YAMLValue(content: hasCount ? .text(String(words[words.count - 1])) : .empty, line: line)
                return YAMLValue.Pair(key: id(ofResource: name), line: line, value: count)
            }, line: line)
    }

    private mutating func readPeople(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.people, needed: ["name"], into: &findings) else { return }
        let items = sheet.rows.map { row -> YAMLValue in
            var pairs = row.pairs(["id", "name", "breaks"])
            // Nothing there means the same.
            if let hours = row.value("hours"), !Self.saysAsTheShop(hours.text ?? "") {
                pairs.append(.init(key: "hours", line: row.number, value: hours))
            }
            if let away = row.text("away") {
                let days = away.split { $0 == "\n" || $0 == ";" }.map { YAMLValue(content: .text($0.trimmed), line: row.number) }
                pairs.append(.init(key: "away", line: row.number, value: YAMLValue(content: .list(days), line: row.number)))
            }
            if let services = row.text("services") {
                let isNone = ["none", "-", "–", "keine"].contains(services.lowercased())
                let ids =
                    isNone ? [] : CellList.items(services).map { YAMLValue(content: .text(id(ofService: $0)), line: row.number) }
                let isAll =
                    ids.count == 1 && ["all", "alle", "alles", "any", "every", "everything"].contains(services.lowercased())
                let value = isAll ? YAMLValue.Content.text("all") : .list(ids)
                pairs.append(.init(key: "services", line: row.number, value: YAMLValue(content: value, line: row.number)))
            }
            return block(pairs, line: row.number)
        }
        var file = ServicesFile(list("people", items), file: table.file, language: language)
        findings += file.read(into: &content)
    }

    /// `as the shop`, `wie Öffnungszeiten`
    private static func saysAsTheShop(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return words.count >= 2 && ["as", "like", "same", "wie"].contains(words[0])
            && words.dropFirst().allSatisfy {
                ["as", "the", "shop", "salon", "opening", "hours", "die", "der", "laden", "öffnungszeiten", "geschäft"].contains($0)
            }
    }

    /// Owners write what a service is called; its id where the name is known.
    private func id(ofService written: String) -> String {
        if content.service(Service.ID(rawValue: written)) != nil { return written }
        let plain = ContentWords.plain(written)
        let named = content.services.first { service in
            (Array(service.name.values) + service.aliases + [service.id.rawValue]).contains { ContentWords.plain($0) == plain }
        }
        return named?.id.rawValue ?? written
    }

    private func id(ofResource written: String) -> String {
        let plain = ContentWords.plain(written)
        let named =
            content.resources.first { $0.id.rawValue == written }
            ?? content.resources.first { ContentWords.plain($0.name) == plain }
        return named?.id.rawValue ?? written
    }

    private mutating func readResources(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.resources, needed: ["name"], into: &findings) else { return }
        let items = sheet.rows.map { block($0.pairs(["id", "name", "count"]), line: $0.number) }
        var file = ServicesFile(list("resources", items), file: table.file, language: language)
        findings += file.read(into: &content)
    }

    private mutating func readCalls(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.calls, needed: ["when"], into: &findings) else { return }
        let items = sheet.rows.map { row -> YAMLValue in
            var pairs = row.pairs(["when", "tag", "page", "ask_for"])
            for key in ["words", "unless"] {
                if let text = row.text(key) {
                    pairs.append(.init(key: key, line: row.number, value: CellList.value(text, line: row.number)))
                }
            }
            return block(pairs, line: row.number)
        }
        var file = HandoffFile(list("rules", items), file: table.file, language: language)
        findings += file.read(into: &content.handoff)
    }

    private mutating func readSentences(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.sentences, needed: ["sentence", "text"], into: &findings) else {
            return
        }
        for row in sheet.rows {
            guard let key = row.text("sentence"), let text = row.text("text") else {
                findings.append(
                    Finding(
                        file: table.file, place: .row(row.number), severity: .error,
                        message: "The row has no sentence, or no text.",
                        remedy: "Write both, or delete the row."))
                continue
            }
            let written = row.text("language")
            guard let language = written.map({ Language(written: $0) }) ?? language else {
                findings.append(
                    Finding(
                        file: table.file, place: .row(row.number), severity: .error,
                        message: "“\((written ?? "").prefix(40))” is not a language.",
                        remedy: "Write its two letters, like en or de."))
                continue
            }
            content.add(sentence: text, key, language, at: Source(file: table.file, line: row.number))
        }
    }

    private mutating func readSettings(_ table: Table) {
        guard let sheet = SheetRows(table, fields: SheetFields.settings, needed: ["setting", "value"], into: &findings) else {
            return
        }
        var settings = SheetSettings(file: table.file)
        for row in sheet.rows {
            if let setting = row.text("setting"), let value = row.value("value") { settings.add(setting, value) }
        }
        findings += settings.read(into: &content)
    }
}
