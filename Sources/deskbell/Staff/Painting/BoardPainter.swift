import Bell
import Diary
import Ledger
import Shop

/// The board as lines for a screen of a given size: a pure function of what the board knows. No line is wider than the screen and there are never
/// more than fit it, from 40 columns and 8 rows on; on less it is cut.
struct BoardPainter {
    let board: StaffBoard
    let columns: Int
    let rows: Int
    let time: BoardTimes

    /// From here on two columns stand beside each other.
    static let wideFrom = 100

    init(_ board: StaffBoard, columns: Int, rows: Int) {
        self.board = board
        self.columns = max(1, columns)
        self.rows = max(1, rows)
        time = BoardTimes(zone: board.names.zone, now: board.now.wall)
    }

    func lines() -> [BoardLine] {
        let head = header(), foot = Array(footer().prefix(max(2, rows / 4)))
        let room = max(0, rows - head.count - foot.count)
        var body = Array(self.body(rows: room).prefix(room))
        while body.count < room { body.append(BoardLine()) }
        return (head + body + foot).prefix(rows).map { $0.fitted(to: columns) }
    }

    /// For a place where no key is read: no help, no empty lines, nothing chosen.
    func plainLines() -> [String] {
        let lists = ListPainter(board: board, time: time, isPlain: true)
        let all = header() + lists.stacked(StaffBoard.Part.allCases, columns: columns, rows: rows)
        return all.map { $0.fitted(to: columns).text }.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    // MARK: Head and foot

    private func header() -> [BoardLine] {
        let waiting = board.calls.filter(\.isUnanswered).count
        var left = BoardLine(" \(board.names.shop) ", .bold.reversed)
        let count = waiting == 0 ? " nobody waits " : " \(waiting) \(waiting == 1 ? "waits" : "wait") "
        left.add(count, waiting == 0 ? .plain.reversed : .alarm)
        var right = BoardLine()
        switch board.place {
        case .screen: break
        case .counter(let role): right.add(columns < 60 ? " \(role.inWords) " : " STAFF VIEW (\(role.inWords)) ", .bold.reversed)
        }
        right.add(columns < 60 ? " \(time.clock) " : " \(time.today) \(time.clock) ", .plain.reversed)
        let room = max(0, columns - right.width)
        var line = left.fitted(to: room, filled: true, style: .plain.reversed)
        line.add(right)
        return [line] + troubles().prefix(max(1, rows / 4))
    }

    private func troubles() -> [BoardLine] {
        var lines: [BoardLine] = []
        func tell(_ text: String, _ style: BoardStyle) {
            lines += BoardLine.wrapped("! " + text, columns: columns, style: style, indent: "  ").prefix(2)
        }
        if let left = board.secondsLeft { tell("The customer's screen comes back in \(left) s. Any key stays.", .warning) }
        if case .down(let why) = board.bell { tell("\(why) Calls are shown as the ledger has them; trying again.", .alarm) }
        if let trouble = board.ledgerTrouble { tell(trouble, .alarm) }
        for fault in board.faults { tell(fault.description, .urgent) }
        if let made = board.contents?.restored {
            tell(
                "The ledger was damaged. A backup of \(made) is in its place: ask whoever comes, and look through the paper notes.",
                .alarm)
        }
        if let contents = board.contents, contents.clock != .trusted {
            tell("Is today \(time.today), \(time.clock)? The clock may be wrong: 9, then 2, confirms it.", .warning)
        }
        if let stick = board.contents?.stick, stick.holds(in: stick.boot, at: board.now.monotonic.milliseconds) {
            tell(stick.sentence + (stick.isOffer ? " 9, then 7, shows it." : ""), stick.isOffer ? .good : .warning)
        }
        return lines
    }

    private func footer() -> [BoardLine] {
        var lines: [BoardLine] = []
        if let notice = board.notice {
            lines += BoardLine.wrapped(
                (notice.isRefusal ? "! " : "") + notice.text, columns: columns, style: notice.isRefusal ? .warning : .good
            ).prefix(2)
        }
        return lines + keyHelp()
    }

    /// Parts that stay whole, on as many lines as they need.
    private func keyHelp() -> [BoardLine] {
        var lines: [BoardLine] = [], text = ""
        for part in BoardHelp.keys(board) {
            if !text.isEmpty, ScreenPainter.width(text[...]) + 2 + ScreenPainter.width(part[...]) > columns {
                lines.append(BoardLine(text, .dim))
                text = ""
            }
            text += (text.isEmpty ? "" : "  ") + part
        }
        return lines + [BoardLine(text, .dim)]
    }

    // MARK: Between them

    private func body(rows: Int) -> [BoardLine] {
        switch board.mode {
        case .lists: return columns >= Self.wideFrom ? wide(rows) : narrow(rows)
        case .card(let id):
            guard let call = board.calls.first(where: { $0.id == id }) else { return [BoardLine("This call is over.")] }
            return card(call, columns: columns, rows: rows)
        case .outcome(let id):
            return question(
                about: id, "How did it end?", zip(1..., BoardHelp.outcomes).map { ("\($0)", $1) })
        case .need(let id, let outcome):
            return question(
                about: id, "\(outcome.rawValue). Why did they need a person? (Enter: not said)",
                zip(1..., CallNeed.allCases).map { ("\($0)", $1.inWords) })
        case .more: return form(FormView(title: "More", question: "", choices: BoardHelp.more))
        case .booking(let form): return self.form(form.view(names: board.names, time: time.moment))
        case .block(let form): return self.form(form.view(names: board.names, known: board.blocks, time: time.moment))
        case .bookingChange(let form): return self.form(form.view(names: board.names, time: time.moment))
        case .lostCode(let form): return self.form(form.view(names: board.names, time: time.moment))
        case .content(let form): return ContentPainter(columns: columns, rows: rows).lines(form)
        case .confirmDate:
            return form(
                FormView(
                    title: "The date", question: "Is it \(time.today), \(time.clock)?",
                    choices: [("1", "Yes, the clock is right"), (".", "No: set it, as root, with “timedatectl set-time”")]))
        case .day(let date, let plan, let top): return day(date, plan, top: top, rows: rows)
        case .help: return BoardHelp.page.flatMap { BoardLine.wrapped($0, columns: columns, indent: "    ") }
        }
    }

    private func card(_ call: BoardCall, columns: Int, rows: Int) -> [BoardLine] {
        CardPainter(time: time).lines(call, history: board.contents?.histories[call.id] ?? [], columns: columns, rows: rows)
    }

    private func day(_ date: LocalDate, _ plan: DayPlan?, top: Int, rows: Int) -> [BoardLine] {
        guard let plan else { return [BoardLine("reading …", .dim)] }
        let lines = DayDrawing(columns: columns).lines(plan, title: time.day(date)).map(BoardLine.init)
        return Array(lines.dropFirst(min(top, max(0, lines.count - rows))))
    }

    private func question(about id: CallID, _ question: String, _ choices: [(String, String)]) -> [BoardLine] {
        var view = FormView(title: "Call \(id.alias)", question: question, choices: choices)
        if let call = board.calls.first(where: { $0.id == id }) { view.done = [("Because", CallText.reason(call))] }
        return form(view)
    }

    private func form(_ view: FormView) -> [BoardLine] { FormPainter(columns: columns).lines(view) }

    private func wide(_ rows: Int) -> [BoardLine] {
        let left = columns * 11 / 20, right = columns - left - 3
        let lists = ListPainter(board: board, time: time)
        let callRows = board.chosenCall == nil ? rows : max(min(rows, lists.wanted(.calls)), min(rows, rows / 2))
        var first = lists.section(.calls, columns: left, rows: min(callRows, lists.wanted(.calls)))
        if let call = board.chosenCall, first.count + 3 <= rows {
            first.append(BoardLine())
            first += card(call, columns: left, rows: rows - first.count)
        }
        let second = lists.stacked([.callbacks, .line, .diary], columns: right, rows: rows)
        return (0..<rows).map { row in
            var line = (first.indices.contains(row) ? first[row] : BoardLine()).fitted(to: left, filled: true)
            line.add(" │ ", .dim)
            if second.indices.contains(row) { line.add(second[row].fitted(to: right)) }
            return line
        }
    }

    private func narrow(_ rows: Int) -> [BoardLine] {
        ListPainter(board: board, time: time).stacked(StaffBoard.Part.allCases, columns: columns, rows: rows)
    }
}
