/// `shop.yaml`: what the shop is called, when it is open, how it is reached.
struct ShopFile {
    private var form: Form
    /// Calendars of public holidays that lie beside this file.
    private(set) var holidayFiles: [(text: String, line: Int)] = []

    init(_ value: YAMLValue, file: String) {
        form = Form(value, name: "the shop", file: file, language: .english)
    }

    /// Reads into `content`; the findings are what was wrong.
    mutating func read(into content: inout ShopContent) -> [Finding] {
        readLanguages(into: &content)
        if let name = form.text("name") {
            content.name = name
        } else {
            form.report(form.line, "The shop has no name.", "Write it, like name: Salon Kastanie.", severity: .warning)
        }
        readTimeZone(into: &content)
        readCurrency(into: &content)
        if let demonstration = form.flag("demonstration", "demo") { content.isDemonstration = demonstration }
        readClock(into: &content)
        holidayFiles = form.list("public_holidays", "holiday_calendar", "feiertage") ?? []
        if let hours = form.hours("hours", "opening_hours", "öffnungszeiten", knowsHolidays: !holidayFiles.isEmpty) {
            content.hours = hours
        }
        content.exceptions += form.datedHours(
            "closures", "closed_days", "exceptions", "special_days", "special_hours", "holidays", "closed")
        readContact(into: &content)
        readPrivacyNotice(into: &content)
        if let retention = form.retention("keep", "retention", "aufbewahrung") { content.retention = retention }
        if let share = form.number("ask_back", in: 0...50) { content.askBackShare = Double(share) / 100 }
        if let writes = form.flag("write_to_stick", "stick_schreiben") { content.writesToStick = writes }
        return form.finish()
    }

    private mutating func readLanguages(into content: inout ShopContent) {
        guard let languages = form.list("languages", "language", "sprachen") else { return }
        var known: [Language] = []
        for (text, line) in languages {
            guard let language = Language(written: text) else {
                form.report(
                    line, "“\(text.prefix(40))” is not a language.", "Write the two letters of the language, like en or de.")
                continue
            }
            if !known.contains(language) { known.append(language) }
        }
        if !known.isEmpty { content.languages = known }
        form.language = content.languages[0]
    }

    /// Whether the zone exists is for the edge, which has the list; it becomes part of a path there, so it must look like one.
    private mutating func readTimeZone(into content: inout ShopContent) {
        guard let value = form.take("time_zone", "timezone", "zone", "zeitzone"), let zone = form.text(of: value, "time_zone")
        else { return }
        let isName =
            zone.utf8.count <= 64 && !zone.contains("..") && zone.first?.isLetter == true
            && zone.utf8.allSatisfy { 65...90 ~= $0 || 97...122 ~= $0 || 48...57 ~= $0 || "/_+-".utf8.contains($0) }
        guard isName, zone == "UTC" || zone.contains("/") else {
            form.report(
                value.line, "“\(zone.prefix(40))” is not a time zone.",
                "Write a continent and a city, like Europe/Berlin or America/New_York; for universal time UTC.")
            return
        }
        content.timeZone = Self.inCapitals(zone)
    }

    /// `europe/berlin` and `EUROPE/BERLIN` are meant for Europe/Berlin; one with capitals of its own stays as it is.
    private static func inCapitals(_ zone: String) -> String {
        guard zone.contains("/"), zone == zone.lowercased() || zone == zone.uppercased() else { return zone }
        var letters: [Character] = []
        for letter in zone.lowercased() {
            letters += letters.last.map { "/_-".contains($0) } ?? true ? Array(letter.uppercased()) : [letter]
        }
        return String(letters)
    }

    private mutating func readCurrency(into content: inout ShopContent) {
        guard let value = form.take("currency", "währung"), let text = form.text(of: value, "currency") else { return }
        let code = text.first.flatMap { PriceText.signs[$0] } ?? text.uppercased()
        guard code.utf8.count == 3, code.utf8.allSatisfy({ 65...90 ~= $0 }) else {
            form.report(value.line, "“\(text.prefix(40))” is not a currency.", "Write its three letters, like EUR or GBP.")
            return
        }
        content.currency = code
    }

    private mutating func readClock(into content: inout ShopContent) {
        guard let value = form.take("clock"), let text = form.text(of: value, "clock") else { return }
        // “24 h” is meant too.
        switch Int(text.prefix { $0.isNumber }) {
        case 12: content.clock = .hours12
        case 24: content.clock = .hours24
        case .some, nil:
            form.report(
                value.line, "“clock” is 12 or 24, not “\(text.prefix(40))”.",
                "Write clock: 24 for times like 18:30, or clock: 12 for 6:30 pm.")
        }
    }

    private mutating func readContact(into content: inout ShopContent) {
        guard var contact = form.block("contact", "kontakt") else { return }
        content.contact.address = contact.text("address", "adresse")
        content.contact.phone = contact.text("phone", "telephone", "tel", "telefon")
        content.contact.email = contact.text("email", "e_mail", "mail")
        content.contact.website = contact.text("website", "web", "url", "homepage")
        form.add(contact.finish())
    }

    private mutating func readPrivacyNotice(into content: inout ShopContent) {
        guard let value = form.take("privacy_notice", "privacy") else { return }
        var notice = Form(value.asNotice, name: "the privacy notice", file: form.file, language: form.language)
        content.privacyNotice.text = notice.texts("text") ?? [:]
        let version = notice.text("version")
        let all = content.privacyNotice.text.sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.key.rawValue + $0.value }
            .joined()
        content.privacyNotice.version = version ?? (all.isEmpty ? "" : Slug.fingerprint(all))
        form.add(notice.finish())
    }
}

extension YAMLValue {
    /// `privacy_notice: one text`, or a text a language, is short for a block with `text`.
    fileprivate var asNotice: YAMLValue {
        let isBlock: Bool
        switch content {
        case .map(let pairs): isBlock = pairs.contains { ["text", "version"].contains($0.key.lowercased()) }
        case .empty: isBlock = true
        case .text, .list: isBlock = false
        }
        return isBlock ? self : YAMLValue(content: .map([Pair(key: "text", line: line, value: self)]), line: line)
    }
}

extension Form {
    /// A list of `2026-12-24 9:00-13:00 Christmas Eve` lines, of blocks with `date`, `hours` and `reason`, or a block of
    /// `2026-12-24: closed` lines. Yearly ones first, so that one with a year wins over them.
    mutating func datedHours(_ names: String...) -> [DatedHours] {
        guard let value = take(names) else { return [] }
        let all = datedHours(value, names[0])
        return all.filter(\.isYearly) + all.filter { !$0.isYearly }
    }

    private mutating func datedHours(_ value: YAMLValue, _ name: String) -> [DatedHours] {
        switch value.content {
        case .empty: return []
        case .list(let values): return values.flatMap { datedHours($0, name) }
        case .text(let text):
            return text.split(whereSeparator: { $0 == "\n" || $0 == ";" }).compactMap { dated($0.trimmed, value.line) }
        case .map(let pairs):
            let keys = Set(pairs.map { $0.key.lowercased() })
            if !keys.isDisjoint(with: ["date", "from", "dates", "datum"]) { return datedBlock(value).map { [$0] } ?? [] }
            return pairs.compactMap { pair in
                switch pair.value.content {
                case .empty: return dated(pair.key, pair.line)
                case .text(let text): return dated("\(pair.key): \(text)", pair.line)
                case .list(let values): return dated("\(pair.key): \(values.compactMap(\.text).joined(separator: ", "))", pair.line)
                case .map:
                    report(
                        pair.line, "“\(pair.key)” should be on one line.", "Write \(pair.key): closed, or \(pair.key): 9:00-13:00.")
                    return nil
                }
            }
        }
    }

    private mutating func datedBlock(_ value: YAMLValue) -> DatedHours? {
        var block = Form(value, name: "a closure", file: file, language: language)
        let first = block.text("date", "from", "dates", "datum")
        let last = block.text("to", "until", "bis")
        let hours = block.text("hours", "open")
        let reason = block.text("reason", "why", "name", "grund")
        add(block.finish())
        guard let first else { return nil }
        var dated = dated(first + (last.map { " - \($0)" } ?? "") + (hours.map { " \($0)" } ?? ""), value.line)
        if let reason { dated?.reason = DatedHoursText.reason(reason) }
        return dated
    }

    private mutating func dated(_ text: String, _ line: Int) -> DatedHours? {
        guard !text.isEmpty else { return nil }
        var notes: [ValueMistake] = []
        do throws(ValueMistake) {
            let dated = try DatedHoursText.read(text, source: Source(file: file, line: line), notes: &notes)
            for note in notes { report(line, note) }
            return dated
        } catch {
            report(line, error)
            return nil
        }
    }
}
