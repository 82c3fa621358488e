import Bell
import Diary
import Ledger
import Shop

/// The board's lists, each a heading and what fits below it; what keys act on is always in sight.
struct ListPainter {
    let board: StaffBoard
    let time: BoardTimes
    /// No key acts here.
    var isPlain = false

    /// Lines that a list would like.
    func wanted(_ part: StaffBoard.Part) -> Int {
        1 + board.ids(part).count * height(of: part)
    }

    /// One list below the other. Where not all have room, the one with the keys and the calls come first.
    func stacked(_ parts: [StaffBoard.Part], columns: Int, rows: Int) -> [BoardLine] {
        let order = ([board.part, .calls] + parts).filter(parts.contains)
        var room: [StaffBoard.Part: Int] = [:], left = rows
        let filled = order.filter { !board.ids($0).isEmpty }
        for part in filled where room[part] == nil {
            let least = min(wanted(part), 1 + height(of: part))
            guard left >= least else { break }
            room[part] = least
            left -= least
        }
        for part in filled where room[part] != nil && left > 0 {
            let more = min(left, wanted(part) - (room[part] ?? 0))
            room[part, default: 0] += more
            left -= more
        }
        // What is not there comes after what is.
        for part in order where room[part] == nil && left > 0 && board.ids(part).isEmpty {
            room[part] = 1
            left -= 1
        }
        return parts.flatMap { part in room[part].map { section(part, columns: columns, rows: $0) } ?? [] }
    }

    func section(_ part: StaffBoard.Part, columns: Int, rows: Int) -> [BoardLine] {
        guard rows > 0 else { return [] }
        let items = items(part, columns: columns), height = height(of: part)
        let fitting = max(1, (rows - 1) / height)
        let choice = board.choice(in: part) ?? 0
        let first = max(0, min(choice - fitting / 2, items.count - fitting))
        let shown = items.dropFirst(first).prefix(fitting)
        let hidden = items.count - shown.count
        var heading = BoardLine(board.part == part && !isPlain ? "> " : "  ", .heading)
        heading.add(title(part), .heading)
        if items.isEmpty { heading.add("  \(nothing(part))", .dim) }
        if hidden > 0 { heading.add("  \(hidden) more not shown", .dim) }
        var lines = [heading.fitted(to: columns)]
        for (index, item) in zip(first..., shown) {
            let isChosen = board.part == part && index == choice && !isPlain
            for (row, line) in item.enumerated() {
                let fitted = line.fitted(to: columns, filled: isChosen)
                lines.append(isChosen && row == 0 ? fitted.chosen : fitted)
            }
        }
        return Array(lines.prefix(rows))
    }

    private func height(of part: StaffBoard.Part) -> Int {
        switch part {
        case .calls: 2
        case .callbacks, .line, .diary: 1
        }
    }

    private func title(_ part: StaffBoard.Part) -> String {
        switch part {
        case .calls: "Calls"
        case .callbacks: "Callbacks promised"
        case .line: "Walk-in line"
        case .diary: "Today"
        }
    }

    private func nothing(_ part: StaffBoard.Part) -> String {
        if board.contents == nil, part != .calls { return board.ledgerTrouble == nil ? "reading …" : "not known" }
        switch part {
        case .calls: return "Nobody waits."
        case .callbacks, .line: return "none"
        case .diary: return "No bookings."
        }
    }

    private func items(_ part: StaffBoard.Part, columns: Int) -> [[BoardLine]] {
        switch part {
        case .calls: board.calls.map { call($0, columns: columns) }
        case .callbacks: board.callbacks.map { [callback($0)] }
        case .line: board.line.map { [walkIn($0)] }
        case .diary: board.bookings.map { [booking($0)] }
        }
    }

    private func call(_ call: BoardCall, columns: Int) -> [BoardLine] {
        let look = CallText.look(call)
        var first = BoardLine(" \(look.mark) ", look.style)
        first.add("\(call.alias) ", .bold)
        first.add(look.word, look.style)
        first.add(" \(time.age(call.age))", .bold)
        if call.presses > 1 { first.add(" pressed \(call.presses)x") }
        if let by = call.by { first.add(" \(by)") }
        if let until = call.snoozedUntil { first.add(" until \(time.time(until))", .dim) }
        if let wanted = call.record?.wanted { first.add(" for \(wanted)", .warning) }
        var second = BoardLine("      ")
        second.add(CallText.shortReason(call), call.isUnanswered ? .plain : .dim)
        return [first, second]
    }

    private func callback(_ callback: Callback) -> BoardLine {
        let minutes = callback.promised.upperBound.milliseconds(since: board.now.wall) / 60_000
        let isDue = callback.promised.lowerBound <= board.now.wall.adding(minutes: Int(StaffBoard.callbackNoticeMinutes))
        var line = BoardLine()
        if minutes < 0 {
            line.add(" !! LATE ", .urgent)
        } else if isDue {
            line.add(" !  due ", .warning)
        } else {
            line.add("    ")
        }
        line.add("\(time.moment(callback.promised.lowerBound))–\(time.time(callback.promised.upperBound)) ", .bold)
        line.add("\(callback.customer.name) \(callback.customer.phone)  \(callback.about)")
        return line
    }

    private func walkIn(_ walkIn: WalkIn) -> BoardLine {
        var line = BoardLine("  \(walkIn.number). ", .bold)
        switch walkIn.state {
        case .waiting: line.add("waits \(time.passed(since: walkIn.takenAt)) ")
        case .called: line.add("* called ", .warning)
        case .started: line.add("+ in the chair ", .good)
        case .done, .noShow, .left: line.add("\(walkIn.state.rawValue) ", .dim)
        }
        line.add(board.names.name(of: walkIn.service))
        if let provider = walkIn.provider { line.add(" with \(board.names.name(of: provider))") }
        if let customer = walkIn.customer, !customer.name.isEmpty { line.add(", \(customer.name)") }
        return line
    }

    private func booking(_ record: BookingRecord) -> BoardLine {
        let booking = record.booking, slot = booking.slot, now = board.now.wall
        var line = BoardLine()
        if booking.awaitsStaff {
            line.add(" ? \(time.moment(slot.start)) CONFIRM ", .warning)
        } else {
            let isNow = slot.start <= now && now < slot.end
            line.add(isNow ? " > " : "   ", .good)
            line.add("\(time.time(slot.start)) ", slot.end <= now ? .dim : .bold)
        }
        switch booking.status {
        case .booked, .held: break
        case .arrived: line.add("+ here ", .good)
        case .done: line.add("done ", .dim)
        case .noShow: line.add("x no-show ", .warning)
        case .cancelled: line.add("cancelled ", .dim)
        }
        let customer = booking.customer.isEmpty ? "(no name)" : booking.customer
        line.add("\(customer), \(board.names.name(of: booking.service)), \(board.names.name(of: slot.provider))")
        if !booking.phone.isEmpty { line.add("  \(booking.phone)", .dim) }
        return line
    }
}
