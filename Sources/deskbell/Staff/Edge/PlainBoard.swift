import Glibc

/// The board as plain lines: once, or again whenever it says something new, on a terminal that cannot be drawn on.
struct PlainBoard {
    let desk: StaffDesk
    let columns: Int

    /// Milliseconds in which bell and ledger tell how things stand.
    private static let patience = 5_000

    /// One look.
    func showOnce() {
        let deadline = Clocks.sinceBoot + .milliseconds(Self.patience)
        desk.catchUp()
        while !desk.board.isSettled, Clocks.sinceBoot < deadline {
            wait(until: deadline)
            desk.catchUp()
        }
        show(lines)
        desk.close()
    }

    /// Until “q” and Enter, or the end of what is typed.
    func follow() {
        var shown: [String] = []
        desk.ring = { Output.raw(String(repeating: "\u{7}", count: $0)) }
        desk.catchUp()
        while !Interrupt.isRequested {
            let lines = lines, kind = lines.map { $0.filter { !$0.isNumber } }
            if desk.board.isSettled, kind != shown {
                if !shown.isEmpty { Output.line("") }
                show(lines)
                shown = kind
            }
            if wait(until: desk.nextDeadline, listening: true), !hasMore { break }
            desk.catchUp()
        }
        desk.close()
    }

    /// Reads what was typed: nothing but the wish to leave means anything here.
    private var hasMore: Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        return count > 0 && bytes[0] != UInt8(ascii: "q")
    }

    private var lines: [String] {
        BoardPainter(desk.board, columns: columns, rows: Self.rows).plainLines()
    }

    /// More than any day has.
    private static let rows = 500

    private func show(_ lines: [String]) { for line in lines { Output.line(line) } }

    /// - Returns: whether something was typed.
    @discardableResult
    private func wait(until deadline: Duration, listening: Bool = false) -> Bool {
        let numbers = (listening ? [STDIN_FILENO] : []) + desk.fileDescriptors
        var descriptors = numbers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let left = max(.zero, deadline - Clocks.sinceBoot).components
        let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
        poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: milliseconds + 1))
        return listening && descriptors[0].revents != 0
    }
}
