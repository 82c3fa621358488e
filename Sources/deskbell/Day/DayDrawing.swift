import Shop

/// A whole day or week for a terminal: heading, columns, who waits, and what the signs mean.
struct DayDrawing {
    let columns: Int

    init(columns: Int) { self.columns = max(40, min(columns, 200)) }

    /// - Parameter title: the day in words: `Sat 28 Nov`.
    func lines(_ plan: DayPlan, title: String) -> [DrawnLine] {
        var lines = wrapped(heading(plan, title), .heading)
        if !plan.absent.isEmpty { lines += wrapped("Not in: " + plan.absent.joined(separator: ", "), .faint) }
        for waiting in plan.waiting { lines += wrapped(text(waiting), waiting.isCalled ? .alert : .walkIn) }
        if plan.columns.isEmpty {
            if !plan.isClosed { lines += wrapped("Nobody is in.", .faint) }
            return lines
        }
        lines.append(DrawnLine())
        lines += PlanDrawing(columns: columns).lines(plan.columns, now: plan.now, label: plan.label)
        return lines + [DrawnLine()] + legend(plan.columns)
    }

    private func heading(_ plan: DayPlan, _ title: String) -> String {
        var parts = [title]
        if plan.isClosed {
            parts.append("closed" + (plan.reason.map { " (\($0))" } ?? ""))
        } else if let reason = plan.reason {
            parts.append(reason)
        }
        if !plan.isClosed || plan.bookings > 0 { parts.append(plan.bookings == 1 ? "1 booking" : "\(plan.bookings) bookings") }
        if !plan.waiting.isEmpty { parts.append("\(plan.waiting.count) waiting") }
        return parts.joined(separator: " · ")
    }

    private func text(_ waiting: PlanWaiting) -> String {
        let who = waiting.provider.map { " with \($0)" } ?? ""
        return
            "#\(waiting.number) \(waiting.isCalled ? "called" : "waits"): \(waiting.service)\(who), here for \(waiting.waited) min"
    }

    /// Only of the signs that are there.
    func legend(_ plan: [PlanColumn]) -> [DrawnLine] {
        let signs = Set(plan.flatMap(\.items).map(\.sign))
        let words = [
            ("│", "booked"), (">", "here"), ("+", "done"), ("?", "awaits staff"), ("x", "did not come"),
            ("…", "held at the counter"),
            ("▒", "blocked"), ("·", "break"), (":", "gap"), ("~", "buffer"), ("░", "not in"),
        ]
        return wrapped(words.filter { signs.contains($0.0) }.map { "\($0.0) \($0.1)" }.joined(separator: "   "), .faint)
    }

    private func wrapped(_ text: String, _ tone: DrawnLine.Tone) -> [DrawnLine] {
        Page(columns: columns).wrapped(text, indent: 0).map { DrawnLine($0, tone) }
    }
}
