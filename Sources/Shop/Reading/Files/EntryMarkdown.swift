/// `faq/*.md`, several entries a file:
///
///     # May I bring my dog?
///     id: dogs
///     tags: visit
///     language: en
///
///     Also asked:
///     - are dogs allowed
///     - can my puppy come in
///
///     Dogs are welcome if they can wait on a lead.
///
/// `id`, `tags`, `language` and the list may be missing. They may also stand above the first question, for the whole file.
/// `<!-- … -->` is a comment. A `#` heading without a text of its own is a topic; its questions are the `##` headings below it.
struct EntryMarkdown {
    private let file: String
    private var drafts: [EntryDraft] = []
    private(set) var findings: [Finding] = []

    private struct Section {
        var title: String
        var level: Int
        /// 1-based.
        var line: Int
        var body: [(text: Substring, line: Int)] = []
    }

    init(file: String) {
        self.file = file
    }

    mutating func read(_ text: String) -> [EntryDraft] {
        let (preface, sections) = sections(of: text)
        var defaults = EntryDraft(question: "", source: Source(file: file))
        for line in preface { _ = readField(line.text, line.line, into: &defaults) }
        if sections.isEmpty, preface.contains(where: { !$0.text.trimmed.isEmpty }) {
            report(1, "The file holds no question.", "Begin each question with “# ”, like “# Where can I park?”.")
        }
        for section in sections { readEntry(section, defaults: defaults) }
        return drafts
    }

    private mutating func sections(of text: String) -> (preface: [(text: Substring, line: Int)], sections: [Section]) {
        var preface: [(text: Substring, line: Int)] = []
        var sections: [Section] = []
        var isComment = false, isCode = false
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            let (clean, danger) = TextSafety.clean(String(raw))
            if let danger {
                findings.append(
                    Finding(
                        file: file, place: .line(number), severity: danger.severity, message: danger.message, remedy: danger.remedy)
                )
            }
            let line = Self.withoutComments(clean[...], &isComment)
            if line.hasPrefix("```") { isCode.toggle() }
            if !isCode, let (level, title) = Self.heading(line) {
                sections.append(Section(title: title, level: level, line: number))
            } else if sections.isEmpty {
                preface.append((line, number))
            } else {
                sections[sections.count - 1].body.append((line, number))
            }
        }
        return (preface, questions(sections))
    }

    /// `##` headings are questions below a topic, and else part of the answer.
    private mutating func questions(_ sections: [Section]) -> [Section] {
        var questions: [Section] = []
        var isTopic = true
        for (index, section) in sections.enumerated() {
            if section.level == 1 {
                let isEmpty = section.body.allSatisfy { $0.text.trimmed.isEmpty }
                isTopic = isEmpty && index + 1 < sections.count && sections[index + 1].level == 2
                if !isTopic { questions.append(section) }
            } else if isTopic || questions.isEmpty {
                questions.append(section)
            } else {
                if section.title.hasSuffix("?") { reportSwallowed(section.title, section.line, by: questions[questions.count - 1]) }
                questions[questions.count - 1].body.append((section.title[...], section.line))
                questions[questions.count - 1].body += section.body
            }
        }
        return questions
    }

    private mutating func reportSwallowed(_ title: String, _ line: Int, by question: Section) {
        findings.append(
            Finding(
                file: file, place: .line(line), severity: .warning,
                message:
                    "“\(title.prefix(60))” is part of the answer to “\(question.title.prefix(60))”, and no question of its own.",
                remedy:
                    "If it is one, begin it with “# ”; or leave nothing between the topic “# \(question.title.prefix(60))” and it.")
        )
    }

    /// `# Title`, `## Title`, also without the space that many forget; deeper headings are text.
    private static func heading(_ line: Substring) -> (level: Int, title: String)? {
        let marks = line.prefix { $0 == "#" }
        let rest = line.dropFirst(marks.count)
        guard 1...2 ~= marks.count, let first = rest.first, first.isWhitespace || first.isLetter else { return nil }
        var title = rest[...]
        while title.last == "#" || title.last?.isWhitespace == true { title.removeLast() }
        return (marks.count, title.trimmed)
    }

    private static func withoutComments(_ line: Substring, _ isComment: inout Bool) -> Substring {
        guard isComment || line.utf8.contains(UInt8(ascii: "<")) else { return line }
        var kept = ""
        var rest = line
        while !rest.isEmpty {
            if isComment {
                guard let end = rest.firstRange(of: "-->") else { break }
                isComment = false
                rest = rest[end.upperBound...]
            } else {
                guard let start = rest.firstRange(of: "<!--") else {
                    kept += rest
                    break
                }
                kept += rest[..<start.lowerBound]
                isComment = true
                rest = rest[start.upperBound...]
            }
        }
        return kept[...]
    }

    private mutating func readEntry(_ section: Section, defaults: EntryDraft) {
        guard !section.title.isEmpty else {
            report(section.line, "The question is empty.", "Write it after the “#”.")
            return
        }
        var draft = defaults
        draft.id = nil
        draft.question = section.title
        draft.source = Source(file: file, line: section.line)
        var answer: [Substring] = []
        var isList = false, hasAnswer = false, deeperHeading: Int?
        for (text, line) in section.body {
            let trimmed = text.trimmed
            if !hasAnswer, !isList, readField(text, line, into: &draft) { continue }
            if hasAnswer, trimmed.hasPrefix("###") { deeperHeading = line }
            if let rest = Self.alsoAsked(trimmed) {
                if let heading = deeperHeading {
                    report(
                        heading,
                        "A question seems to begin here, but its heading is part of the answer to “\(draft.question.prefix(60))”.",
                        "Begin each question with “# ”, or with “## ” below a topic.")
                    deeperHeading = nil
                }
                isList = true
                draft.alsoAsked += EntryDraft.phrasings(rest)
            } else if isList, trimmed.isEmpty {
                continue
            } else if isList, let item = MarkdownList.item(text) {
                draft.alsoAsked += EntryDraft.phrasings(item)
            } else {
                isList = false
                answer.append(Self.answer(trimmed).map { $0[...] } ?? text)
                hasAnswer = hasAnswer || !trimmed.isEmpty
            }
        }
        draft.answer = MarkdownProse.plain(answer)
        guard !draft.answer.isEmpty else {
            report(
                section.line, "The answer to “\(draft.question.prefix(60))” is empty.",
                "Write the answer below the list; if it begins with a list itself, begin it with “Answer:”.")
            return
        }
        drafts.append(draft)
    }

    /// - Returns: whether the line was a field.
    private mutating func readField(_ text: Substring, _ line: Int, into draft: inout EntryDraft) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        let value = text[text.index(after: colon)...].trimmed
        switch text[..<colon].trimmed.lowercased() {
        case "id":
            draft.id = value.isEmpty ? nil : value
            if !value.isEmpty, !Slug.isEntryID(value) {
                report(
                    line, "“\(value.prefix(40))” cannot be an id.", "Use letters, digits and dashes only, like \(Slug.make(value))."
                )
            }
        case "tags", "tag", "topic", "topics": draft.tags += EntryDraft.tags(value)
        case "language", "lang", "sprache":
            draft.language = Language(written: value)
            if draft.language == nil {
                report(line, "“\(value.prefix(40))” is not a language.", "Write its two letters, like en or de.")
            }
        default: return false
        }
        return true
    }

    /// What follows `Also asked:` on its line; nil where the line is none.
    private static func alsoAsked(_ line: String) -> String? {
        guard let first = line.utf8.first, "aAoO*_#".utf8.contains(first) else { return nil }
        let plain = line.filter { !"*_#".contains($0) }
        for name in ["also asked", "auch gefragt", "other ways to ask", "andere fragen"] where plain.lowercased().hasPrefix(name) {
            let rest = plain.dropFirst(name.count).trimmed
            if rest.isEmpty { return "" }
            if rest.first == ":" { return String(rest.dropFirst()) }
        }
        return nil
    }

    /// What follows `Answer:`; nil where the line is none.
    private static func answer(_ line: String) -> String? {
        for name in ["answer:", "**answer:**", "antwort:", "**antwort:**"] where line.lowercased().hasPrefix(name) {
            return line.dropFirst(name.count).trimmed
        }
        return nil
    }

    private mutating func report(_ line: Int, _ message: String, _ remedy: String) {
        findings.append(Finding(file: file, place: .line(line), severity: .error, message: message, remedy: remedy))
    }
}
