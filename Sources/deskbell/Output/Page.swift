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
        wrappedParagraph(text, indent: indent).forEach(Output.line)
    }

    func wrappedParagraph(_ text: String, indent: Int = 0) -> [String] {
        CleanText.paragraph(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            wrapped(CleanText.line(String($0)), indent: indent)
        }
    }

    /// A heading and things that stay whole, two spaces apart.
    func items(_ heading: String, _ items: [String]) {
        // A no-break space keeps an item's words on one line; it is shown as a plain one.
        let kept = items.map { CleanText.line($0).replacing(" ", with: Self.noBreak) }
        for line in wrapped(([CleanText.line(heading)] + kept).joined(separator: "  "), indent: 0) {
            Output.line(line.replacing(Self.noBreak, with: " "))
        }
    }

    func wrapped(_ text: String, indent: Int) -> [String] {
        var lines: [String] = []
        var line = String(repeating: " ", count: indent), width = indent, isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, width + 1 + ScreenPainter.width(word) > columns {
                while line.last == " " { line.removeLast() }
                lines.append(line)
                line = String(repeating: " ", count: indent + 2)
                width = indent + 2
                isEmpty = true
            }
            // Two spaces set columns apart; at the beginning of a continued line they mean nothing.
            if isEmpty, word.isEmpty { continue }
            if !isEmpty { line += " " }
            width += isEmpty ? 0 : 1
            for character in word {
                // A word wider than a line goes on in the next: a name may be all of one.
                let more = ScreenPainter.width(String(character))
                if width + more > columns {
                    lines.append(line)
                    line = String(repeating: " ", count: indent + 2)
                    width = indent + 2
                }
                line.append(character)
                width += more
            }
            isEmpty = false
        }
        return lines + [line]
    }

    private static let noBreak = "\u{A0}"

    /// Of the terminal; else 24.
    static var terminalRows: Int {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0 ? Int(size.ws_row) : 24
    }

    /// Of the terminal; else COLUMNS; else 80.
    static var terminalColumns: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 80
    }
}
