/// The answers and the ways to ask for them.
struct EntryCheck {
    let content: ShopContent

    // Letters: what fits on a few screens of 40 × 20, and what no line of a customer ever has.
    private static let longAnswer = 1200
    static let longestAnswer = 8000
    private static let longPhrasing = 200

    func findings() -> [Finding] {
        var facts = FactCheck(content: content)
        var findings = ids()
        for entry in content.entries {
            findings += texts(entry)
            findings += facts.findings(entry.answer, at: entry.source)
            for phrasing in entry.phrasings { findings += facts.findings(inQuestion: phrasing, at: entry.source) }
        }
        return findings + twins()
    }

    private func ids() -> [Finding] {
        var seen: [Entry.ID: Entry] = [:]
        return content.entries.compactMap { entry in
            guard let first = seen.updateValue(entry, forKey: entry.id) else { return nil }
            let ownID =
                entry.language == first.language
                ? "Give each an id of its own."
                : "Give each language its own, like \(entry.id.rawValue)-\(entry.language.rawValue)."
            return Finding(
                at: entry.source, severity: .error,
                message: "Two entries have the id “\(entry.id.rawValue)” (also \(first.source.written)).", remedy: ownID)
        }
    }

    private func texts(_ entry: Entry) -> [Finding] {
        var findings: [Finding] = []
        func report(_ severity: Finding.Severity, _ message: String, _ remedy: String) {
            findings.append(Finding(at: entry.source, severity: severity, message: message, remedy: remedy))
        }
        let title = "“\(entry.question.prefix(60))”"
        if entry.answer.trimmed.isEmpty {
            report(.error, "The answer to \(title) is empty.", "Write the answer, or delete the entry.")
        }
        switch entry.answer.count {
        case ...Self.longAnswer: break
        case ...Self.longestAnswer:
            report(
                .warning, "The answer to \(title) is long: \(entry.answer.count) letters.",
                "Keep what most customers need, and let staff tell the rest.")
        default:
            report(
                .error, "The answer to \(title) has \(entry.answer.count) letters; at most \(Self.longestAnswer) can be shown.",
                "Shorten it, or make several entries of it.")
        }
        if let code = Self.pageCode(in: entry.answer) {
            report(
                .warning, "The answer to \(title) holds “\(code)”, a code of web pages that customers would read as it stands.",
                "Write the text itself.")
        }
        for phrasing in entry.phrasings where phrasing.count > Self.longPhrasing {
            report(
                .warning, "“\(phrasing.prefix(60))…” is a very long way to ask.", "Write short ones, and “|” between two of them.")
        }
        for phrasing in entry.alsoAsked where Self.looksLikeSeveral(phrasing) {
            report(.warning, "“\(phrasing.prefix(60))…” looks like several ways to ask in one.", "Put “|” between them.")
        }
        let ways = Set(entry.phrasings.map(ContentWords.plain)).count
        if ways < 3 {
            report(
                .warning, "\(title) can be asked in \(ways == 1 ? "one way" : "two ways") only.",
                "Add other ways in which customers ask it: three or more, in their own words.")
        }
        if !content.languages.contains(entry.language) {
            report(
                .warning, "\(title) is in a language that the shop does not speak: \(entry.language.rawValue).",
                "Add it to “languages” in shop.yaml, or correct the entry’s language.")
        }
        return findings
    }

    /// `x; y; z`, `x / y`, `card, cash, can I pay by phone`
    private static func looksLikeSeveral(_ phrasing: String) -> Bool {
        phrasing.count { $0 == ";" || $0 == "," } >= 2 || phrasing.contains(" / ")
    }

    /// What is left where an answer was copied out of a web page's source.
    private static func pageCode(in answer: String) -> String? {
        guard answer.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return nil }
        let plain = answer.lowercased()
        return [
            "<br>", "<br/>", "<br />", "<p>", "</p>", "<b>", "</b>", "<strong>", "<em>", "</a>", "<li>", "<div", "<span", "&nbsp;",
            "&amp;",
            "&quot;", "&lt;", "&gt;", "&euro;", "&auml;", "&ouml;", "&uuml;", "&szlig;", "&#",
        ].first { plain.contains($0) }
    }

    /// Entries of one language that share a way to ask: a customer gets one answer or the other by chance. One finding a pair.
    private func twins() -> [Finding] {
        var owners: [String: Int] = [:]
        var pairs: Set<[Int]> = []
        var findings: [Finding] = []
        for (index, entry) in content.entries.enumerated() {
            for phrasing in entry.phrasings {
                let key = entry.language.rawValue + " " + ContentWords.key(phrasing)
                guard let other = owners[key] else {
                    owners[key] = index
                    continue
                }
                let twin = content.entries[other]
                guard other != index, twin.id != entry.id || twin.question != entry.question, pairs.insert([other, index]).inserted
                else { continue }
                findings.append(
                    Finding(
                        at: entry.source, severity: .warning,
                        message:
                            "“\(phrasing.prefix(60))” asks for this entry and for “\(twin.question.prefix(60))” (\(twin.source.written)): customers cannot tell them apart.",
                        remedy: "Keep it with the one it is for, or make one entry of the two."))
            }
        }
        return findings
    }
}
