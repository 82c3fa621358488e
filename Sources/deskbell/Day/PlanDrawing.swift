import Diary

/// Draws columns of a plan under one another's times, at any width from 40: as many side by side as have room, the others below.
///
/// A row stands wherever something begins or ends, and at every full hour: nothing is too short to be seen, and an empty afternoon is few lines.
/// What is what is told by the sign before it as well as by its colour:
/// `│` booked, `>` arrived, `+` done, `?` awaits staff, `x` did not come, `…` held, `#` walk-in, `▒` blocked, `:` a gap, `~` a buffer,
/// `·` a break, `░` not at work.
struct PlanDrawing {
    /// Of the terminal; fewer than 40 are drawn as 40, more than 200 as 200.
    let columns: Int

    /// Columns of time and of the sign for now.
    private static let margin = 8
    /// Narrower, a name and a time are not read at a glance.
    static let narrowest = 18

    init(columns: Int) { self.columns = max(40, min(columns, 200)) }

    /// - Parameters:
    ///   - label: a time by minutes since the day's beginning.
    ///   - now: in the same minutes.
    func lines(_ plan: [PlanColumn], now: Int?, label: (Int) -> String) -> [DrawnLine] {
        let room = columns - Self.margin
        let side = max(1, min(plan.count, (room + 1) / (Self.narrowest + 1)))
        // As even as can be: seven in a room for four are four and three.
        let bands = (plan.count + side - 1) / side
        let each = bands == 0 ? 1 : (plan.count + bands - 1) / bands
        var lines: [DrawnLine] = []
        for first in stride(from: 0, to: plan.count, by: each) {
            if first > 0 { lines.append(DrawnLine()) }
            let band = Array(plan[first..<min(first + each, plan.count)])
            lines += Band(columns: band, width: min(48, (room - (band.count - 1)) / band.count), now: now).lines(label)
        }
        return lines.map(\.trimmed)
    }

    /// Columns side by side.
    private struct Band {
        let columns: [PlanColumn]
        let width: Int
        let now: Int?

        func lines(_ label: (Int) -> String) -> [DrawnLine] {
            var lines = [heading(\.heading, .heading), heading(\.note, .faint)]
            let marks = marks
            guard let last = marks.last else { return lines }
            for (from, until) in zip(marks, marks.dropFirst()) {
                let depth = columns.map { Self.starting($0, from: from, until: until).count }.max() ?? 0
                let isNow = now.map { from <= $0 && $0 < until } ?? false
                for row in 0..<max(1, depth) {
                    var line = DrawnLine()
                    line.add(
                        row == 0 ? FittedText.fit(label(from), 6) : String(repeating: " ", count: 6), isNow ? .heading : .faint)
                    line.add(isNow && row == 0 ? "►" : " ", isNow ? .now : .plain)
                    line.add(" ")
                    for (index, column) in columns.enumerated() {
                        if index > 0 { line.add(" ") }
                        let cell = cell(column, from: from, until: until, row: row, marks: marks)
                        line.add(FittedText.fit(cell.text, width), cell.tone)
                    }
                    lines.append(line)
                }
            }
            lines.append(DrawnLine(FittedText.fit(label(last), 6), .faint))
            return lines
        }

        private func heading(_ text: KeyPath<PlanColumn, String>, _ tone: DrawnLine.Tone) -> DrawnLine {
            var line = DrawnLine(String(repeating: " ", count: PlanDrawing.margin))
            for (index, column) in columns.enumerated() {
                if index > 0 { line.add(" ") }
                line.add(FittedText.fit(column[keyPath: text], width), tone)
            }
            return line
        }

        /// Where rows begin, and where the last one ends: from the first thing or beginning of work to the last.
        private var marks: [Int] {
            let items = columns.flatMap(\.items)
            let shown = items.filter { $0.kind.isSolid }.map(\.minutes) + columns.flatMap(\.hours)
            guard let first = shown.map(\.lowerBound).min(), let last = shown.map(\.upperBound).max(), first < last else {
                return []
            }
            var marks: Set<Int> = [first, last]
            for item in items where item.kind != .away {
                for mark in [item.minutes.lowerBound, item.minutes.upperBound] where first <= mark && mark <= last {
                    marks.insert(mark)
                }
            }
            for hour in stride(from: (first + 59) / 60 * 60, to: last, by: 60) { marks.insert(hour) }
            return marks.sorted()
        }

        private static func starting(_ column: PlanColumn, from: Int, until: Int) -> [PlanItem] {
            column.items.filter { $0.kind.isSolid && from <= $0.minutes.lowerBound && $0.minutes.lowerBound < until }
        }

        private func cell(_ column: PlanColumn, from: Int, until: Int, row: Int, marks: [Int]) -> (
            text: String, tone: DrawnLine.Tone
        ) {
            let starting = Self.starting(column, from: from, until: until)
            if row < starting.count {
                let item = starting[row]
                let isAlone = starting.count == 1 && rows(of: item, marks) > 1
                return (item.sign + " " + head(item, isAlone: isAlone), item.tone)
            }
            // What began earlier goes on; what has no time of its own any more does not.
            if let item = column.items.last(where: {
                $0.kind.isSolid && $0.takesTime && $0.minutes.contains(from) && $0.minutes.lowerBound < from
            }) {
                let place = marks.filter { item.minutes.lowerBound <= $0 && $0 < from }.count - 1
                return (item.sign + " " + (item.lines.indices.contains(place) && row == 0 ? item.lines[place] : ""), item.tone)
            }
            if !starting.isEmpty, let item = starting.last, item.takesTime { return (item.sign, item.tone) }
            guard let item = column.items.first(where: { !$0.kind.isSolid && $0.minutes.contains(from) }) else {
                return ("", .plain)
            }
            let isFirst = row == 0 && (item.minutes.lowerBound == from || marks.first == from)
            switch item.kind {
            case .away: return (String(repeating: "░", count: width), .faint)
            case .pause: return ("·" + (isFirst ? " \(item.title)" : ""), .faint)
            case .buffer: return ("~" + (isFirst ? " \(item.title)" : ""), .faint)
            case .gap: return (":" + (isFirst ? " free while \(item.title) waits" : ""), .faint)
            case .booking, .walkIn, .block: return ("", .plain)
            }
        }

        private func rows(of item: PlanItem, _ marks: [Int]) -> Int { marks.filter { item.minutes.contains($0) }.count }

        /// Who, and on its only line what as well.
        private func head(_ item: PlanItem, isAlone: Bool) -> String {
            isAlone ? item.title : ([item.title] + item.lines.prefix(1)).filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }
}

extension PlanItem {
    /// In place of a colour.
    var sign: String {
        switch kind {
        case .booking(_, awaitsStaff: true): "?"
        case .booking(.booked, _): "│"
        case .booking(.arrived, _): ">"
        case .booking(.done, _): "+"
        case .booking(.noShow, _), .booking(.cancelled, _): "x"
        case .booking(.held, _): "…"
        case .walkIn(let isDone): isDone ? "+" : ">"
        case .block: "▒"
        case .pause: "·"
        case .away: "░"
        case .buffer: "~"
        case .gap: ":"
        }
    }

    var tone: DrawnLine.Tone {
        switch kind {
        case .booking(_, awaitsStaff: true): .alert
        case .booking(.booked, _): .booked
        case .booking(.arrived, _): .arrived
        case .booking(.done, _), .booking(.held, _): .done
        case .booking(.noShow, _), .booking(.cancelled, _): .faint
        case .walkIn(let isDone): isDone ? .done : .walkIn
        case .block: .block
        case .pause, .away, .buffer, .gap: .faint
        }
    }

    var takesTime: Bool {
        switch kind {
        case .booking(.noShow, _), .booking(.cancelled, _): false
        case .booking, .walkIn, .block, .pause, .away, .buffer, .gap: true
        }
    }

    /// Under the title, as far as there is room.
    var lines: [String] {
        switch kind {
        // The second stretch of a colour needs no phone again.
        case .booking: minutes.lowerBound == stay.lowerBound ? details : Array(details.prefix(1))
        case .walkIn, .block, .pause, .away, .buffer, .gap: details
        }
    }
}
