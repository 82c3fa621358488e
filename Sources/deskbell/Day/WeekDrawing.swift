import Shop

/// A week for a terminal: of everybody, a line a person and day, in which a sign is half an hour, or more where the terminal is narrow; of one
/// person, their days side by side.
struct WeekDrawing {
    let columns: Int

    init(columns: Int) { self.columns = max(40, min(columns, 200)) }

    /// - Parameter title: a day in words.
    func everybody(_ days: [DayPlan], title: (LocalDate) -> String) -> [DrawnLine] {
        let hours = hours(of: days)
        var lines: [DrawnLine] = []
        let names = days.flatMap(\.columns).map { FittedText.width($0.heading) }.max() ?? 4
        let room = columns - 3 - 4 - 11, grain = [30, 60, 120].first { hours.count / $0 <= room } ?? 240
        let signs = max(1, (hours.count + grain - 1) / grain)
        // Who is shown by their first letters where the line is narrow.
        let name = max(4, min(names, columns - signs - 3 - 12, 20))
        if days.contains(where: { !$0.columns.isEmpty }) { lines.append(ruler(hours, grain, name: name)) }
        for day in days {
            var heading = DrawnLine(title(day.date), day.now == nil ? .plain : .heading)
            if day.now != nil { heading.add(" ►", .now) }
            let count = day.bookings == 1 ? "1 booking" : "\(day.bookings) bookings"
            let closed = "closed" + (day.reason.map { " (\($0))" } ?? "")
            let words =
                day.isClosed
                ? day.bookings > 0 ? "\(closed), \(count)" : closed
                : [day.reason, count].compactMap(\.self).joined(separator: ", ")
            heading.add(FittedText.cut("  " + words, columns - FittedText.width(heading.text)), .faint)
            lines.append(heading)
            for column in day.columns {
                var line = DrawnLine("  " + FittedText.fit(column.heading, name) + " ")
                for mark in stride(from: hours.lowerBound, to: hours.upperBound, by: grain) {
                    let (sign, tone) = sign(column, mark..<mark + grain)
                    line.add(sign, tone)
                }
                line.add(" " + free(column), .faint)
                lines.append(line)
            }
        }
        guard days.contains(where: { !$0.columns.isEmpty }) else { return lines }
        let legend = Page(columns: columns).wrapped("█ taken   ▓ partly   · free   ▒ blocked, break", indent: 0)
        return lines + [DrawnLine()] + legend.map { DrawnLine($0, .faint) }
    }

    /// - Parameter days: plans of this one person.
    func person(_ days: [DayPlan], title: (LocalDate) -> String) -> [DrawnLine] {
        let open = days.filter { day in day.columns.contains { $0.note != "not in" || $0.items.contains { $0.kind.isSolid } } }
        let plan = open.compactMap { day in
            day.columns.first.map {
                PlanColumn(
                    heading: title(day.date), note: $0.note, hours: $0.hours.map(day.onTheWall), items: $0.items.map(day.onTheWall))
            }
        }
        let away = days.filter { day in !open.contains { $0.date == day.date } }
        var lines = PlanDrawing(columns: columns).lines(plan, now: days.compactMap(\.now).first, label: PlanTime.text)
        if !away.isEmpty {
            if !lines.isEmpty { lines.append(DrawnLine()) }
            let text = "Not in: " + away.map { title($0.date) + ($0.reason.map { " (\($0))" } ?? "") }.joined(separator: ", ")
            lines += Page(columns: columns).wrapped(text, indent: 0).map { DrawnLine($0, .faint) }
        }
        return plan.isEmpty ? lines : lines + [DrawnLine()] + DayDrawing(columns: columns).legend(plan)
    }

    /// From the first beginning of work or booking to the last end, in whole hours.
    private func hours(of days: [DayPlan]) -> Range<Int> {
        let columns = days.flatMap(\.columns)
        let shown = columns.flatMap(\.items).filter { $0.kind.isSolid }.map(\.minutes) + columns.flatMap(\.hours)
        let first = shown.map(\.lowerBound).min() ?? 540, last = shown.map(\.upperBound).max() ?? 1080
        return first / 60 * 60..<max(first / 60 * 60 + 60, (last + 59) / 60 * 60)
    }

    private func ruler(_ hours: Range<Int>, _ grain: Int, name: Int) -> DrawnLine {
        var text = String(repeating: " ", count: name + 3)
        // An hour's two digits stand over two signs, the first of them its own.
        for mark in stride(from: hours.lowerBound, to: hours.upperBound, by: 2 * grain) { text += PlanTime.text(mark).prefix(2) }
        return DrawnLine(FittedText.cut(text, columns), .faint)
    }

    private func sign(_ column: PlanColumn, _ range: Range<Int>) -> (String, DrawnLine.Tone) {
        func taken(_ matches: (PlanItem) -> Bool) -> Int {
            column.items.filter(matches).reduce(0) { $0 + $1.minutes.clamped(to: range).count }
        }
        let busy = taken { $0.kind.isSolid && $0.kind != .block && $0.takesTime }
        if busy >= range.count { return ("█", .booked) }
        if busy > 0 { return ("▓", .booked) }
        if taken({ $0.kind == .block || $0.kind == .pause }) * 2 > range.count { return ("▒", .block) }
        return taken { $0.kind == .away } * 2 > range.count ? (" ", .faint) : ("·", .faint)
    }

    private func free(_ column: PlanColumn) -> String {
        guard !column.hours.isEmpty else { return "" }
        var minutes = Set(column.hours.joined())
        for item in column.items where item.takesTime && item.kind != .gap { minutes.subtract(item.minutes) }
        let free = minutes.count
        return free == 0
            ? "full" : free % 60 == 0 ? "\(free / 60) h free" : "\(free / 60):" + PlanTime.text(free).suffix(2) + " free"
    }
}

extension DayPlan {
    /// By the clock on the wall, so that a day of a clock change stands beside the others.
    fileprivate func onTheWall(_ minutes: Range<Int>) -> Range<Int> {
        guard !labels.isEmpty else { return minutes }
        func wall(_ minutes: Int) -> Int {
            guard minutes < 1440 || labels[minutes]?.hasPrefix("00") != true else { return 1440 }
            let parts = label(minutes).split(separator: ":"), tail = parts.last.map { $0.filter(\.isNumber) } ?? ""
            guard minutes > 0, let hour = parts.first.flatMap({ Int($0) }), let minute = Int(tail) else { return minutes }
            return hour == 0 && minutes > 720 ? 1440 : hour * 60 + minute
        }
        let from = wall(minutes.lowerBound), until = wall(minutes.upperBound)
        return from..<max(from + 5, until)
    }

    fileprivate func onTheWall(_ item: PlanItem) -> PlanItem {
        var moved = item
        moved.minutes = onTheWall(item.minutes)
        moved.stay = item.stay == item.minutes ? moved.minutes : item.stay
        return moved
    }
}
