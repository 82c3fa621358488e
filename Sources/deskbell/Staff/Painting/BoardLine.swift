/// One line of the board: pieces of text, each with how it is shown. Already clean, never wider than it was fitted to.
struct BoardLine: Equatable, Sendable {
    struct Piece: Equatable, Sendable {
        var text: String
        var style: BoardStyle
    }

    private(set) var pieces: [Piece] = []

    init() {}
    init(_ text: String, _ style: BoardStyle = .plain) { add(text, style) }

    init(_ drawn: DrawnLine) { for span in drawn.spans { add(span.text, BoardStyle(span.tone)) } }

    mutating func add(_ text: String, _ style: BoardStyle = .plain) {
        let text = CleanText.line(text)
        if !text.isEmpty { pieces.append(Piece(text: text, style: style)) }
    }

    mutating func add(_ line: BoardLine) { pieces += line.pieces }

    var text: String { pieces.map(\.text).joined() }
    var width: Int { pieces.reduce(0) { $0 + ScreenPainter.width($1.text[...]) } }

    /// Cut to a width, which an ellipsis tells; with `filled`, spaces up to it.
    func fitted(to columns: Int, filled: Bool = false, style: BoardStyle = .plain) -> BoardLine {
        var line = BoardLine(), left = columns
        let isTooWide = width > columns
        if isTooWide { left -= 1 }
        for piece in pieces where left > 0 {
            let kept = Self.prefix(piece.text, columns: left)
            line.add(kept, piece.style)
            left -= ScreenPainter.width(kept[...])
            if kept.count < piece.text.count { break }
        }
        if isTooWide, columns > 0 { line.add("…", pieces.last?.style ?? .plain) }
        let missing = columns - line.width
        if filled, missing > 0 { line.add(String(repeating: " ", count: missing), style) }
        return line
    }

    /// All of it reversed: the one that keys act on.
    var chosen: BoardLine {
        var line = self
        line.pieces = pieces.map { Piece(text: $0.text, style: $0.style.reversed) }
        return line
    }

    /// As many whole characters as fit.
    static func prefix(_ text: String, columns: Int) -> String {
        var kept = "", width = 0
        for character in text {
            width += ScreenPainter.width(String(character)[...])
            if width > columns { break }
            kept.append(character)
        }
        return kept
    }
}

/// How a piece is shown. Never by colour alone: marks and words say the same.
struct BoardStyle: Equatable, Sendable {
    enum Color: Int, Sendable { case none, red, yellow, green, cyan }

    var color = Color.none
    var isBold = false
    var isDim = false
    var isReversed = false

    static let plain = BoardStyle()
    static let bold = BoardStyle(isBold: true)
    static let dim = BoardStyle(isDim: true)
    static let heading = BoardStyle(color: .cyan, isBold: true)
    static let urgent = BoardStyle(color: .red, isBold: true)
    static let warning = BoardStyle(color: .yellow, isBold: true)
    static let good = BoardStyle(color: .green)
    static let alarm = BoardStyle(color: .red, isBold: true, isReversed: true)

    init(color: Color = .none, isBold: Bool = false, isDim: Bool = false, isReversed: Bool = false) {
        self.color = color
        self.isBold = isBold
        self.isDim = isDim
        self.isReversed = isReversed
    }

    /// As the diary's drawings mean it.
    init(_ tone: DrawnLine.Tone) {
        switch tone {
        case .plain, .booked: self = .plain
        case .heading: self = .heading
        case .faint, .done: self = .dim
        case .arrived: self = .good
        case .walkIn: self.init(color: .cyan)
        case .block: self.init(color: .yellow)
        case .alert: self = .urgent
        case .now: self = .plain.reversed
        }
    }

    var reversed: BoardStyle {
        var style = self
        style.isReversed.toggle()
        style.isDim = false
        return style
    }
}

extension BoardLine {
    /// Words on as many lines as they need; further ones begin with `indent`.
    static func wrapped(_ text: String, columns: Int, style: BoardStyle = .plain, indent: String = "") -> [BoardLine] {
        var lines: [BoardLine] = [], line = "", width = 0
        func columnsOf(_ text: String) -> Int { ScreenPainter.width(text[...]) }
        for word in CleanText.line(text).split(separator: " ") {
            var word = String(word)
            if width > 0, width + 1 + columnsOf(word) > columns {
                lines.append(BoardLine(line, style))
                (line, width) = ("", 0)
            }
            if width == 0, !lines.isEmpty {
                line = indent
                width = indent.count
            } else if width > 0 {
                line += " "
                width += 1
            }
            // A word wider than the screen is broken where it must be.
            while width + columnsOf(word) > columns {
                let part = prefix(word, columns: columns - width)
                guard !part.isEmpty else { break }
                lines.append(BoardLine(line + part, style))
                word = String(word.dropFirst(part.count))
                (line, width) = (indent, indent.count)
            }
            line += word
            width += columnsOf(word)
        }
        return lines + (line.isEmpty || line == indent ? [] : [BoardLine(line, style)])
    }
}
