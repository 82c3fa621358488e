import CReadline
import Conversation

/// A screen as the bytes of one write: everything is drawn anew, so that nothing of an earlier screen stays.
struct ScreenPainter {
    /// Columns; narrower terminals get this many and wrap.
    static let minimumColumns = 40
    /// Lines longer than this are hard to read (EN 301 549 leaves it open; typographers say 45 to 75).
    static let maximumColumns = 80

    let columns: Int
    /// Of the terminal.
    private let rows: Int

    init(terminalColumns: Int, rows: Int = .max) {
        self.rows = rows
        columns = max(Self.minimumColumns, min(terminalColumns, Self.maximumColumns))
    }

    /// Clears the terminal and what it remembers of earlier lines, then draws; the prompt is the terminal's to show.
    func bytes(_ screen: Screen) -> String {
        "\u{1B}[H\u{1B}[2J\u{1B}[3J" + lines(screen).joined(separator: "\r\n") + "\r\n"
    }

    /// The frame stands on top; where all of it does not fit, it stands above the prompt, so that shop, call and faults are never scrolled away.
    func lines(_ screen: Screen) -> [String] {
        let frame = frame(screen), body = body(screen), rule = [String(repeating: "─", count: columns)]
        let help = [""] + wrap(screen.keyHelp.joined(separator: " · "))
        let fits = frame.count + body.count + rule.count + help.count < rows
        return fits ? frame + rule + body + help : body + rule + frame + help
    }

    private func frame(_ screen: Screen) -> [String] {
        var lines = wrap(screen.shopName).map(bold)
        if let demonstration = screen.demonstration { lines += wrap(demonstration).map(reverse) }
        lines += wrap(screen.opening)
        for notice in screen.notices { lines += wrap("▶ " + notice).map(reverse) }
        return lines
    }

    private func body(_ screen: Screen) -> [String] {
        var lines: [String] = []
        var lastWasChoice = false
        for block in screen.body {
            switch block {
            case .customer(let text):
                lines += wrap("› " + text)
                lines.append("")
            case .paragraph(let text):
                if lastWasChoice { lines.append("") }
                lines += wrap(text)
            case .choice(let key, let label): lines += wrap(" \(key)  \(label)", indent: "    ")
            }
            if case .choice = block { lastWasChoice = true } else { lastWasChoice = false }
        }
        return lines
    }

    private func bold(_ text: String) -> String { "\u{1B}[1m\(text)\u{1B}[0m" }
    private func reverse(_ text: String) -> String { "\u{1B}[7m\(text)\u{1B}[0m" }

    /// Breaks at spaces; a word wider than the screen is broken where it must be.
    func wrap(_ text: String, indent: String = "") -> [String] {
        CleanText.paragraph(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
            var lines: [String] = []
            var line = "", width = 0
            for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
                let wordWidth = Self.width(word)
                if width > 0, width + 1 + wordWidth > columns {
                    lines.append(line)
                    (line, width) = (indent, indent.count)
                } else if !line.isEmpty || width > 0 {
                    line += " "
                    width += 1
                } else if word.isEmpty {
                    line = " "
                    width = 1
                    continue
                }
                for character in word {
                    let characterWidth = Self.width(String(character)[...])
                    if width + characterWidth > columns {
                        lines.append(line)
                        (line, width) = (indent, indent.count)
                    }
                    line.append(character)
                    width += characterWidth
                }
            }
            return text.isEmpty ? [] : lines + [line]
        }
    }

    /// Columns on a terminal; what the C library does not know counts one.
    static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { total, scalar in
            total + (scalar.isASCII ? 1 : max(0, Int(creadline_columns(scalar.value))))
        }
    }
}
