import Glibc

/// Lines for a person: cleaned, and wrapped to the terminal, at 40 to 100 columns.
struct Page {
    let columns: Int

    init(columns: Int? = nil) {
        // For the width of what is not ASCII.
        setlocale(LC_CTYPE, "C.UTF-8")
        self.columns = max(40, min(columns ?? Self.terminalColumns, 100))
    }

    /// - Parameter indent: spaces before the first line; further lines get two more.
    func line(_ text: String, indent: Int = 0) {
        for line in wrapped(CleanText.line(text), indent: indent) { Output.line(line) }
    }

    /// For texts of several lines.
    func paragraph(_ text: String, indent: Int = 0) {
        for part in CleanText.paragraph(text).split(separator: "\n", omittingEmptySubsequences: false) {
            line(String(part), indent: indent)
        }
    }

    func wrapped(_ text: String, indent: Int) -> [String] {
        var lines: [String] = []
        var line = String(repeating: " ", count: indent), width = indent, isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let wordWidth = ScreenPainter.width(word)
            if !isEmpty, width + 1 + wordWidth > columns {
                lines.append(line)
                line = String(repeating: " ", count: indent + 2)
                width = indent + 2
                isEmpty = true
            }
            // Two spaces set columns apart; at the beginning of a continued line they mean nothing.
            if isEmpty, word.isEmpty { continue }
            line += (isEmpty ? "" : " ") + word
            width += wordWidth + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        return lines + [line]
    }

    /// Of the terminal; else COLUMNS; else 80.
    private static var terminalColumns: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 80
    }
}
