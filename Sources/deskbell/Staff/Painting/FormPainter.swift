/// A form as lines of at most `columns`.
struct FormPainter {
    let columns: Int

    func lines(_ view: FormView) -> [BoardLine] {
        var lines = [BoardLine(view.title, .heading).fitted(to: columns)]
        for (name, value) in view.done { lines += BoardLine.wrapped("\(name): \(value)", columns: columns, indent: "  ") }
        lines.append(BoardLine())
        if let message = view.message {
            lines += BoardLine.wrapped("! " + message, columns: columns, style: .warning, indent: "  ")
        }
        lines += BoardLine.wrapped(view.question, columns: columns, style: .bold)
        for (key, label) in view.choices { lines += choice(key, label) }
        if let entry = view.entry { lines.append(self.entry(entry)) }
        return lines
    }

    private func choice(_ key: String, _ label: String) -> [BoardLine] {
        let lead = " \(key)  "
        return BoardLine.wrapped(label, columns: max(1, columns - lead.count)).enumerated().map { index, line in
            var whole = BoardLine(index == 0 ? lead : "    ", .bold)
            whole.add(line)
            return whole.fitted(to: columns)
        }
    }

    /// The end of what is typed stays in sight.
    private func entry(_ text: String) -> BoardLine {
        var shown = text
        while ScreenPainter.width(shown[...]) > max(1, columns - 4) { shown.removeFirst() }
        var line = BoardLine("> ", .bold)
        line.add(shown)
        line.add("_", .bold)
        return line
    }
}
