import Shop

/// The difference that content would make, for a person and for a script.
struct DifferencePage {
    let candidate: Candidate

    /// Lines of one kind; the rest is counted.
    private static let most = 60

    func show() {
        let page = Page()
        let warnings = candidate.inspection.findings.filter { $0.severity == .warning }
        for finding in warnings.prefix(10) { page.line(finding.listed) }
        if warnings.count > 10 { page.line("and \(warnings.count - 10) more warnings; “deskbell shop check” lists them all.") }
        guard candidate.isNews else { return page.line("This is what is installed. Nothing changes.") }
        page.line(candidate.changes.summary + ".")
        Self.show(candidate.changes)
        showGolden()
    }

    static func show(_ changes: ContentChanges) {
        let page = Page()
        for change in changes.changes.prefix(most) { page.line(change.listed, indent: 2) }
        if changes.changes.count > most {
            page.line("and \(changes.changes.count - most) more; --json lists them all.", indent: 2)
        }
        for missing in changes.missing { page.line(missing) }
    }

    private func showGolden() {
        let page = Page()
        guard let golden = candidate.goldenSentence else { return }
        page.line(golden)
        for regression in candidate.regressions {
            page.line(
                "WORSE: “\(regression.now.question.question)” brought \(regression.was.outcome), would bring \(regression.now.outcome).",
                indent: 2)
        }
    }
}

extension ContentChanges {
    /// What makes one ask twice.
    var missing: [String] {
        removals.filter(\.isMuch).map { "MISSING: \($0.inWords)." }
    }
}

extension ContentChanges.Change {
    /// `~ Saturday closes at 13:00 (was 14:00).`
    var listed: String {
        let mark =
            switch kind {
            case .added: "+"
            case .changed: "~"
            case .removed: "-"
            }
        return "\(mark) \(text)"
    }
}

/// The JSON of `shop diff` and `shop import`.
struct DifferenceJSON: Encodable {
    struct Change: Encodable { let kind, subject, text: String }
    struct Removal: Encodable {
        let subject: String
        let names: [String]
        let of: Int
        let much: Bool
    }
    struct Golden: Encodable {
        struct Worse: Encodable { let question, was, now: String }
        let asked, met: Int
        let worse: [Worse]
    }

    let summary: String
    let changes: [Change]
    let removals: [Removal]
    let golden: Golden?

    init(_ changes: ContentChanges, golden candidate: Candidate? = nil) {
        summary = changes.summary
        self.changes = changes.changes.map { Change(kind: $0.kind.rawValue, subject: $0.subject.rawValue, text: $0.text) }
        removals = changes.removals.map {
            Removal(subject: $0.subject.rawValue, names: $0.names, of: $0.total, much: $0.isMuch)
        }
        golden = candidate.map { candidate in
            Golden(
                asked: candidate.golden.count, met: candidate.golden.count { $0.isMet },
                worse: candidate.regressions.map {
                    Golden.Worse(question: $0.now.question.question, was: $0.was.outcome, now: $0.now.outcome)
                })
        }
    }
}

/// A version as `shop history` and `shop import` tell it.
struct VersionJSON: Encodable {
    // The contract's way to write keys.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let version: Int, hash, installed_at, by, from, cause, summary: String, entries: Int, current, kept: Bool

    init(_ version: ContentVersion, isCurrent: Bool, isKept: Bool, zone: ZoneRules) {
        self.version = version.number
        hash = version.hash
        installed_at = zone.rfc3339(version.installedAt)
        by = version.by
        from = version.from
        cause = version.cause.rawValue
        summary = version.summary
        entries = version.entries
        current = isCurrent
        kept = isKept
    }
}
