import CNcurses
import Glibc

/// The terminal under ncurses: draws lines where they changed, and reads keys. There is one a process at a time.
final class StaffScreen {
    let fileDescriptor: Int32 = STDIN_FILENO
    private let screen: OpaquePointer
    private var size: (columns: Int, rows: Int) = (0, 0)
    private var drawn: [BoardLine] = []

    /// - Parameter isCounter: Ctrl-C is a key like any other: the counter is not stopped from its keyboard.
    init(isCounter: Bool) throws(Failure) {
        // For the width of what is not ASCII.
        setlocale(LC_CTYPE, "C.UTF-8")
        guard Self.canDraw, let screen = cncurses_open() else {
            throw Failure("This terminal cannot be drawn on.", code: ExitStatus.unavailable)
        }
        self.screen = screen
        cncurses_prepare(isCounter ? 1 : 0)
        followSize()
    }

    /// Whether the terminal that TERM names can be drawn on at all.
    static var canDraw: Bool { getenv("TERM") != nil && cncurses_can_draw() != 0 }

    var columns: Int { size.columns }
    var rows: Int { size.rows }

    /// Takes over a size that has changed.
    func followSize() {
        var now = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_col > 0, now.ws_row > 0 else {
            if size.columns == 0 { size = (80, 24) }
            return
        }
        guard size != (Int(now.ws_col), Int(now.ws_row)) else { return }
        size = (Int(now.ws_col), Int(now.ws_row))
        cncurses_resize(Int32(now.ws_row), Int32(now.ws_col))
        drawn = []
    }

    /// ncurses writes the cells that changed and no others: nothing flickers.
    func draw(_ lines: [BoardLine]) {
        guard lines != drawn else { return }
        drawn = lines
        cncurses_clear()
        for (row, line) in lines.prefix(size.rows).enumerated() {
            var column = 0
            for piece in line.pieces {
                cncurses_put(Int32(row), Int32(column), piece.text, piece.style.bits, Int32(piece.style.color.rawValue))
                column += ScreenPainter.width(piece.text[...])
            }
        }
        cncurses_refresh()
    }

    /// What was pressed since the last time.
    func keys() -> [BoardKey] {
        var keys: [BoardKey] = []
        // Bounded: a program that types without end gets its turn again.
        for _ in 0..<4096 {
            var code: UInt32 = 0
            let kind = cncurses_key(&code)
            if kind == 0 { break }
            if let key = kind == 1 ? Self.character(code) : Self.named(code) { keys.append(key) }
        }
        return keys
    }

    func ring(times: Int) { for _ in 0..<times { cncurses_beep() } }

    func close() {
        endwin()
        delscreen(screen)
    }

    private static func character(_ code: UInt32) -> BoardKey? {
        switch code {
        case 10, 13: .enter
        case 27: .escape
        case 8, 127: .erase
        case 9: .nextPart
        case 0..<32, 128..<160: nil
        default: Unicode.Scalar(code).map { .character(Character($0)) }
        }
    }

    private static func named(_ code: UInt32) -> BoardKey? {
        switch Int(code) {
        case Int(CNCURSES_UP): .up
        case Int(CNCURSES_DOWN): .down
        case Int(CNCURSES_PAGE_UP): .pageUp
        case Int(CNCURSES_PAGE_DOWN): .pageDown
        case Int(CNCURSES_BACK_TAB): .previousPart
        case Int(CNCURSES_ENTER): .enter
        case Int(CNCURSES_ERASE): .erase
        default: nil
        }
    }
}

extension BoardStyle {
    fileprivate var bits: Int32 {
        Int32(isBold ? CNCURSES_BOLD : 0) | Int32(isDim ? CNCURSES_DIM : 0) | Int32(isReversed ? CNCURSES_REVERSE : 0)
    }
}
