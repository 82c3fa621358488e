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
    func bytes(_ screen: Screen, page: Int = 0) -> String {
        "\u{1B}[H\u{1B}[2J\u{1B}[3J" + lines(screen, page: page).joined(separator: "\r\n") + "\r\n"
    }

    /// The key that shows what did not fit; it is on every number pad.
    static let pageKey: Character = "."
    /// Of a text that does not fit, at least so many lines a page, however small the terminal.
    private static let fewestLines = 3

    /// The frame stands on top. Where not all fits, the text is shown in pages, first the first, and the frame stands above the prompt, so that
    /// shop, call and faults are never scrolled away.
    func lines(_ screen: Screen, page: Int = 0) -> [String] {
        let frame = frame(screen), body = body(screen), rule = [String(repeating: "─", count: columns)], help = help(screen)
        let pages = pages(of: screen)
        guard pages > 1 else { return frame + rule + body + help }
        let shown = page % pages, capacity = capacity(of: screen)
        let more = screen.keyMore.replacing("{key}", with: String(Self.pageKey)).replacing("{page}", with: String(shown + 1))
            .replacing("{pages}", with: String(pages))
        return body.dropFirst(shown * capacity).prefix(capacity) + wrap("▼ " + more).map(bold) + rule + frame + help
    }

    func pages(of screen: Screen) -> Int {
        let body = body(screen).count
        guard frame(screen).count + 1 + body + help(screen).count >= rows else { return 1 }
        let capacity = capacity(of: screen)
        return (body + capacity - 1) / capacity
    }

    /// Lines of text a page: without the frame, the rule, the line that says there is more, and the prompt.
    private func capacity(of screen: Screen) -> Int {
        max(Self.fewestLines, rows - frame(screen).count - help(screen).count - 3)
    }

    private func help(_ screen: Screen) -> [String] { [""] + wrap(screen.keyHelp.joined(separator: " · ")) }

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
            for word in Self.words(of: paragraph) {
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

    /// What stands between two places where a line may break: a short number stays with what it counts, “64 €”, “2. Dezember”, “895 894”.
    private static func words(of paragraph: Substring) -> [String] {
        paragraph.split(separator: " ", omittingEmptySubsequences: false).reduce(into: [String]()) { words, word in
            guard let last = words.last, !word.isEmpty, width(last) + width(word) <= longestPair, isShortNumber(last) else {
                return words.append(String(word))
            }
            words[words.count - 1] += " " + word
        }
    }

    private static let longestPair = 14

    private static func isShortNumber(_ word: String) -> Bool {
        let digits = word.hasSuffix(".") ? word.dropLast() : word[...]
        return 1...3 ~= digits.count && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Columns on a terminal; what the C library does not know counts one.
    static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { total, scalar in
            total + (scalar.isASCII ? 1 : max(0, Int(creadline_columns(scalar.value))))
        }
    }
}
