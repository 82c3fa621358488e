/// Lines of a Markdown list.
enum MarkdownList {
    /// The text after `- `, `* `, `+ `, `• ` or `1. `; nil where the line is no item.
    static func item(_ line: some StringProtocol) -> String? {
        let text = line.trimmed
        guard let first = text.first else { return nil }
        if "-*+•–".contains(first) {
            let rest = text.dropFirst()
            return rest.first?.isWhitespace == true || first == "•" || first == "–" ? rest.trimmed : nil
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard 1...3 ~= digits.count, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return rest.dropFirst(2).trimmed
    }
}
