/// Markdown as a terminal shows it: lines of a paragraph joined, lists an item a line, no marks of bold type, links written out.
enum MarkdownProse {
    static func plain(_ lines: [Substring]) -> String {
        var text = ""
        /// What parts the next line from the text so far.
        var separator = ""
        for line in lines {
            let trimmed = line.trimmed
            guard !trimmed.isEmpty else {
                separator = text.isEmpty ? "" : "\n\n"
                continue
            }
            if let item = MarkdownList.item(line) {
                let mark = trimmed.first?.isNumber == true ? String(trimmed.prefix { !$0.isWhitespace }) : "-"
                text += (separator == " " ? "\n" : separator) + "\(mark) \(withoutMarks(item))"
            } else {
                text += separator + withoutMarks(trimmed)
            }
            // Two spaces or a backslash at the end of a line keep it.
            separator = line.hasSuffix("  ") || line.hasSuffix("\\") ? "\n" : " "
            if text.last == "\\" { text.removeLast() }
        }
        return text
    }

    private static func withoutMarks(_ text: String) -> String {
        guard text.contains(where: { "*_[".contains($0) }) else { return text }
        var plain = ""
        var rest = text[...]
        while let first = rest.first {
            if rest.hasPrefix("**") || rest.hasPrefix("__"), let inner = enclosed(rest.dropFirst(2), by: rest.prefix(2)) {
                plain += inner
                rest = rest.dropFirst(inner.count + 4)
            } else if first == "[", let close = rest.prefix(400).firstRange(of: "]("),
                let end = rest[close.upperBound...].prefix(400).firstIndex(of: ")")
            {
                let label = rest[rest.index(after: rest.startIndex)..<close.lowerBound], target = rest[close.upperBound..<end]
                plain += label == target ? String(label) : "\(label) (\(target))"
                rest = rest[rest.index(after: end)...]
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        return plain
    }

    /// The text up to the closing mark; nil where it is not closed or empty.
    private static func enclosed(_ rest: Substring, by mark: Substring) -> Substring? {
        guard let end = rest.prefix(400).firstRange(of: mark), end.lowerBound > rest.startIndex else { return nil }
        return rest[..<end.lowerBound]
    }
}
