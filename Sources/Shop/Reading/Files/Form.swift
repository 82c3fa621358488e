/// A block of `key: value` lines being read. Each key is asked for once, by the name in the documentation and the names people use
/// instead; what was never asked for is reported at the end.
struct Form {
    let file: String
    let line: Int
    /// What the shop's texts without a language are written in.
    var language: Language
    private(set) var findings: [Finding] = []
    private var pairs: [YAMLValue.Pair]
    private var known: [String] = []

    /// - Parameter name: what the block is, for the finding where it is none: "a service".
    init(_ value: YAMLValue, name: String, file: String, language: Language) {
        self.file = file
        self.language = language
        line = value.line
        switch value.content {
        case .map(let pairs): self.pairs = pairs
        case .empty: pairs = []
        case .text, .list:
            pairs = []
            report(
                value.line, "\(value.kind) stands where \(name) is expected.", "Write “key: value” lines, as in the sample file.")
        }
    }

    mutating func report(_ line: Int, _ message: String, _ remedy: String, severity: Finding.Severity = .error) {
        findings.append(Finding(at: Source(file: file, line: line), severity: severity, message: message, remedy: remedy))
    }

    mutating func report(_ line: Int, _ mistake: ValueMistake) {
        report(line, mistake.message, mistake.remedy, severity: mistake.severity)
    }

    mutating func add(_ more: [Finding]) { findings += more }

    /// The value of a key, once; nil where it is not written or empty.
    mutating func take(_ names: String...) -> YAMLValue? { takePair(names)?.value }
    mutating func take(_ names: [String]) -> YAMLValue? { takePair(names)?.value }

    private mutating func takePair(_ names: [String]) -> YAMLValue.Pair? {
        known.append(names[0])
        let found = pairs.filter { names.contains(Self.plain($0.key)) }
        pairs.removeAll { names.contains(Self.plain($0.key)) }
        if found.count > 1 {
            report(found[1].line, "“\(found[1].key)” is written twice (also in line \(found[0].line)).", "Keep one of the two.")
        }
        return found.first.flatMap { $0.value.content == .empty ? nil : $0 }
    }

    mutating func text(_ names: String...) -> String? {
        guard let value = takePair(names)?.value else { return nil }
        return text(of: value, names[0])
    }

    mutating func text(of value: YAMLValue, _ name: String) -> String? {
        if let text = value.text, !text.isEmpty { return text }
        report(value.line, "“\(name)” should be a text, not \(value.kind).", "Write “\(name): your text” on one line.")
        return nil
    }

    /// One text, or one a language: `name: Cut` or `name: {en: Cut, de: Schnitt}`.
    mutating func texts(_ names: String...) -> [Language: String]? {
        guard let value = takePair(names)?.value else { return nil }
        guard case .map(let pairs) = value.content else { return text(of: value, names[0]).map { [language: $0] } }
        var texts: [Language: String] = [:]
        for pair in pairs {
            guard let language = Language(written: pair.key) else {
                report(pair.line, "“\(pair.key)” is not a language.", "Write the two letters of the language, like en or de.")
                continue
            }
            if let text = text(of: pair.value, names[0]) { texts[language] = text }
        }
        return texts
    }

    /// A list, or one text with commas: `[a, b]`, `a, b`.
    mutating func list(_ names: String...) -> [(text: String, line: Int)]? {
        guard let value = takePair(names)?.value else { return nil }
        switch value.content {
        case .empty: return []
        case .text(let text):
            return text.split(whereSeparator: { ",|\n".contains($0) }).map { ($0.trimmed, value.line) }.filter { !$0.0.isEmpty }
        case .list(let values):
            // `|` parts them in cells and in lines, and so here.
            return values.flatMap { item in
                (text(of: item, names[0]) ?? "").split { $0 == "|" || $0 == "\n" }.map { ($0.trimmed, item.line) }
            }.filter { !$0.0.isEmpty }
        case .map:
            report(value.line, "“\(names[0])” should be a list.", "Write one a line, each beginning with “- ”.")
            return nil
        }
    }

    /// `yes`/`no` and what else people write.
    mutating func flag(_ names: String...) -> Bool? {
        guard let value = takePair(names)?.value else { return nil }
        switch value.text?.lowercased() {
        case "yes", "y", "true", "on", "1", "ja", "wahr", "always", "immer": return true
        case "no", "n", "false", "off", "0", "nein", "falsch", "never", "nie": return false
        default:
            report(value.line, "“\(names[0])” is yes or no, not \(value.kind).", "Write \(names[0]): yes, or \(names[0]): no.")
            return nil
        }
    }

    mutating func number(_ names: String..., in range: ClosedRange<Int>) -> Int? {
        guard let value = takePair(names)?.value else { return nil }
        if let text = value.text, let number = Int(text.prefix { $0.isNumber }), range.contains(number) { return number }
        report(
            value.line, "“\(names[0])” should be a number from \(range.lowerBound) to \(range.upperBound), not \(value.kind).",
            "Write the digits only.")
        return nil
    }

    /// - Parameter unit: seconds that a bare number counts.
    /// - Returns: in that unit.
    mutating func duration(_ names: String..., unit: Int, in range: ClosedRange<Int>) -> Int? {
        guard let value = takePair(names)?.value else { return nil }
        guard let written = text(of: value, names[0]) else { return nil }
        do throws(ValueMistake) {
            let amount = try DurationText.seconds(written, unit: unit) / unit
            if range.contains(amount) { return amount }
            let word = [1: "seconds", 60: "minutes", 3600: "hours", 86_400: "days"][unit] ?? ""
            report(
                value.line, "“\(names[0]): \(written.prefix(40))” is out of bounds.",
                "It can be from \(range.lowerBound) to \(range.upperBound) \(word).")
        } catch {
            let examples = [
                1: "seconds or minutes, like 90 seconds or 2 min", 3600: "hours, like 2 hours", 86_400: "days, like 30 days",
            ]
            report(value.line, "“\(names[0])”: \(error.message)", examples[unit].map { "Write \($0)." } ?? error.remedy)
        }
        return nil
    }

    /// A time of day, as people write it.
    mutating func time(_ names: String...) -> TimeOfDay? {
        guard let value = take(names), let written = text(of: value, names[0]) else { return nil }
        do throws(ValueMistake) {
            return try TimesText.time(written)
        } catch {
            report(value.line, error)
            return nil
        }
    }

    /// `hours` as one text, a list of texts, or a block of `Mon-Fri: 9:00-18:00` lines.
    /// - Parameters:
    ///   - knowsHolidays: whether a calendar says which days are public holidays.
    ///   - usual: what days without times mean.
    mutating func hours(_ names: String..., knowsHolidays: Bool = false, usual: WeeklyHours = WeeklyHours()) -> WeeklyHours? {
        guard let value = takePair(names)?.value else { return nil }
        let (hours, mistakes) = HoursText.read(hourParts(value, names[0]), knowsHolidays: knowsHolidays, usual: usual)
        for (line, mistake) in mistakes { report(line ?? value.line, mistake) }
        return hours
    }

    private mutating func hourParts(_ value: YAMLValue, _ name: String) -> [HoursText.Part] {
        switch value.content {
        case .empty: return []
        case .text(let text): return [HoursText.Part(text: text, line: value.line)]
        case .list(let values): return values.flatMap { hourParts($0, name) }
        case .map(let pairs):
            return pairs.compactMap { pair in
                let times: String?
                switch pair.value.content {
                case .empty: times = "closed"
                case .text(let text): times = text
                case .list(let values): times = values.compactMap(\.text).joined(separator: ", ")
                case .map:
                    report(
                        pair.line, "The hours of “\(pair.key)” should be on one line.",
                        "Write \(pair.key): 9:00-12:00, 14:00-18:00.")
                    times = nil
                }
                return times.map { HoursText.Part(text: "\(pair.key): \($0)", line: pair.line) }
            }
        }
    }

    /// More services, people or rules than any shop has.
    private static let maximumItems = 500

    /// The blocks of a list whose items have ids: `- id: cut …`, or `cut: …` lines.
    /// - Parameter takesTexts: whether an item may be a text: `chair: 3`.
    mutating func items(_ names: String..., takesTexts: Bool = false) -> [(id: String?, value: YAMLValue)] {
        guard let value = takePair(names)?.value else { return [] }
        let items: [(id: String?, value: YAMLValue)]
        switch value.content {
        case .empty: items = []
        case .list(let values): items = values.map { (nil, $0) }
        case .map(let pairs) where !takesTexts && pairs.contains { $0.value.text != nil } && !pairs.contains { $0.value.isBlock }:
            // The lines of one item, and no dash that makes it one.
            report(
                pairs[0].line, "“\(names[0])” should be a list, and “\(pairs[0].key.prefix(40)):” has no dash before it.",
                "Begin each of its items with “- ”, as in the sample file, and write the item's other lines below it.")
            items = []
        case .map(let pairs): items = pairs.map { ($0.key, YAMLValue(content: $0.value.content, line: $0.line)) }
        case .text:
            report(value.line, "“\(names[0])” should be a list.", "Begin each of its items with “- ”, as in the sample file.")
            items = []
        }
        if items.count > Self.maximumItems {
            report(
                value.line, "“\(names[0])” has \(items.count) items; at most \(Self.maximumItems) are read.",
                "Delete what is not needed.")
        }
        return Array(items.prefix(Self.maximumItems))
    }

    /// A block within the block; nil where it is not written.
    mutating func block(_ names: String...) -> Form? {
        takePair(names).map {
            Form(YAMLValue(content: $0.value.content, line: $0.line), name: "“\(names[0])”", file: file, language: language)
        }
    }

    /// Reports the keys that nobody asked for. The last thing to be done with a form.
    mutating func finish() -> [Finding] {
        for pair in pairs {
            let suggestion = Spelling.suggestion(for: Self.plain(pair.key), among: known)
            report(
                pair.line, "“\(pair.key.prefix(40))” is not a key that is known here.",
                suggestion
                    + (suggestion.isEmpty ? "Known here: \(known.joined(separator: ", "))." : "Correct it or delete the line."))
        }
        return findings
    }

    /// `Time Zone` and `time-zone` are `time_zone`.
    private static func plain(_ key: String) -> String {
        String(key.trimmed.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    }
}

extension Language {
    /// `en`, `EN`, `de-DE`, `English`, `Deutsch`; nil where it is no language.
    init?(written: some StringProtocol) {
        let word = written.trimmed.lowercased()
        if let code = Self.names[word] {
            self.init(rawValue: code)
            return
        }
        let code = word.split(whereSeparator: { $0 == "-" || $0 == "_" }).first ?? ""
        guard code.utf8.count == 2, code.utf8.allSatisfy({ 97...122 ~= $0 }), word.count <= 8 else { return nil }
        self.init(rawValue: String(code))
    }

    private static let names = [
        "english": "en", "englisch": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "turkish": "tr",
        "türkçe": "tr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "polish": "pl", "polski": "pl",
        "dutch": "nl", "nederlands": "nl",
    ]
}
