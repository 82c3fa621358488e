import Shop

/// A week for a terminal: of everybody, a line a person and day, in which a sign is half an hour; of one person, their days side by side.
struct WeekDrawing {
    let columns: Int

    /// Minutes a sign stands for.
    private static let grain = 30

    init(columns: Int) { self.columns = max(40, min(columns, 200)) }

    /// - Parameter title: a day in words.
    func everybody(_ days: [DayPlan], title: (LocalDate) -> String) -> [DrawnLine] {
        let hours = hours(of: days)
        var lines: [DrawnLine] = []
        let names = days.flatMap(\.columns).map { FittedText.width($0.heading) }.max() ?? 4
        let signs = max(1, (hours.upperBound - hours.lowerBound + Self.grain - 1) / Self.grain)
        // Who is shown by their first letters where the line is narrow.
        let name = max(4, min(names, columns - signs - 3 - 12, 20))
        if days.contains(where: { !$0.columns.isEmpty }) { lines.append(ruler(hours, name: name)) }
        for day in days {
            var heading = DrawnLine(title(day.date), day.now == nil ? .plain : .heading)
            if day.now != nil { heading.add(" ►", .now) }
            let count = day.bookings == 1 ? "1 booking" : "\(day.bookings) bookings"
            let closed = "closed" + (day.reason.map { " (\($0))" } ?? "")
            heading.add(
                "  "
                    + (day.isClosed
                        ? day.bookings > 0 ? "\(closed), \(count)" : closed
                        : [day.reason, count].compactMap(\.self).joined(separator: ", ")),
                .faint)
            lines.append(heading)
            for column in day.columns {
                var line = DrawnLine("  " + FittedText.fit(column.heading, name) + " ")
                for mark in stride(from: hours.lowerBound, to: hours.upperBound, by: Self.grain) {
                    let (sign, tone) = sign(column, mark..<mark + Self.grain)
                    line.add(sign, tone)
                }
                line.add(" " + free(column), .faint)
                lines.append(line)
            }
        }
        let legend = "█ taken   ▓ partly   · free   ▒ blocked, break"
        return lines + (days.contains { !$0.columns.isEmpty } ? [DrawnLine(), DrawnLine(legend, .faint)] : [])
    }

    /// - Parameter days: plans of this one person.
    func person(_ days: [DayPlan], title: (LocalDate) -> String) -> [DrawnLine] {
        let open = days.filter { day in day.columns.contains { $0.note != "not in" || $0.items.contains { $0.kind.isSolid } } }
        let plan = open.compactMap { day in
            day.columns.first.map { PlanColumn(heading: title(day.date), note: $0.note, items: $0.items.map(day.onTheWall)) }
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
        let all = days.flatMap(\.columns).flatMap(\.items)
        let solid = all.filter { $0.kind.isSolid }.map(\.minutes)
        let away = all.filter { $0.kind == .away && $0.minutes.count < 1380 }.map(\.minutes)
        let first = (solid.map(\.lowerBound) + away.filter { $0.lowerBound == 0 }.map(\.upperBound)).min() ?? 540
        let last = (solid.map(\.upperBound) + away.filter { $0.lowerBound > 0 }.map(\.lowerBound)).max() ?? 1080
        return first / 60 * 60..<max(first / 60 * 60 + 60, (last + 59) / 60 * 60)
    }

    private func ruler(_ hours: Range<Int>, name: Int) -> DrawnLine {
        var text = String(repeating: " ", count: name + 3)
        // Two signs an hour, so that an hour's two digits stand over their own.
        for mark in stride(from: hours.lowerBound, to: hours.upperBound, by: 60) { text += PlanTime.text(mark).prefix(2) }
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
        guard let last = column.items.map(\.minutes.upperBound).max() else { return "" }
        var minutes = [Bool](repeating: true, count: last)
        for item in column.items where item.takesTime && item.kind != .gap {
            for minute in item.minutes { minutes[minute] = false }
        }
        let free = minutes.count { $0 }
        return free == 0
            ? "full" : free % 60 == 0 ? "\(free / 60) h free" : "\(free / 60):" + PlanTime.text(free).suffix(2) + " free"
    }
}

extension DayPlan {
    /// By the clock on the wall, so that a day of a clock change stands beside the others.
    fileprivate func onTheWall(_ item: PlanItem) -> PlanItem {
        guard !labels.isEmpty else { return item }
        func wall(_ minutes: Int) -> Int {
            guard minutes < 1440 || labels[minutes]?.hasPrefix("00") != true else { return 1440 }
            let parts = label(minutes).split(separator: ":"), tail = parts.last.map { $0.filter(\.isNumber) } ?? ""
            guard minutes > 0, let hour = parts.first.flatMap({ Int($0) }), let minute = Int(tail) else { return minutes }
            return hour == 0 && minutes > 720 ? 1440 : hour * 60 + minute
        }
        var moved = item
        let from = wall(item.minutes.lowerBound), until = wall(item.minutes.upperBound)
        moved.minutes = from..<max(from + 5, until)
        moved.stay = item.stay == item.minutes ? moved.minutes : item.stay
        return moved
    }
}
