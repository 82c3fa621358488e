import Answers
import Ledger
import Shop

/// The report on a terminal of 40 columns or more. Plots use full and half blocks only, which a Linux console's font has.
struct ReportLines {
    let page: Page
    let it: ReportPage
    private var words: ReportWords { it.words }

    func show() {
        let report = it.report
        page.line(it.content.name)
        page.line("\(words("Week", "Woche")) \(words.dates(report.week)) (\(report.week.name))")
        page.line(it.summary)
        for remark in it.remarks { page.line(remark) }
        guard it.numbers.contacts + it.numbers.calls > 0 else {
            blank()
            return page.line(words("Nobody was at the counter this week.", "Diese Woche war niemand am Tresen."))
        }
        blank()
        for (number, measure) in ReportMeasure.first.enumerated() { show(measure, number: number + 1) }
        blank()
        showPaths()
        showHours()
        showUpset()
        showBookings()
        showTopics()
        showWanted()
        heading(words("Further numbers", "Weitere Zahlen"))
        for measure in [ReportMeasure.missed, .settled, .answer, .resolve] { show(measure) }
        heading(words("What the numbers mean", "Was die Zahlen bedeuten"))
        for measure in ReportMeasure.allCases {
            page.line("\(measure.title(words)): \(measure.definition(words)) [\(measure.source(words))]", indent: 0)
        }
    }

    private func blank() { Output.line("") }

    private func heading(_ text: String) {
        blank()
        page.line(text.uppercased())
    }

    private func show(_ measure: ReportMeasure, number: Int? = nil) {
        page.line((number.map { "\($0)  " } ?? "") + measure.title(words))
        let parts = [it.value(measure), it.detail(measure), it.before(measure), it.change(measure), it.aim(measure)].compactMap {
            $0
        }
        page.line(parts.joined(separator: " · "), indent: 3)
        if number == nil, let wall = it.wallClock(measure) { page.line(wall, indent: 3) }
    }

    // MARK: Plots

    /// Who did the work, in one bar.
    private func showPaths() {
        let paths = it.paths, total = paths.reduce(0) { $0 + $1.count }
        guard total > 0 else { return }
        page.line(words("Who did the work", "Wer die Arbeit machte"))
        let width = page.columns - 4, fills = ["█", "▓", "▒", "░"]
        var bar = "", done = 0
        for (path, fill) in zip(paths, fills) {
            let from = done * width / total
            done += path.count
            bar += String(repeating: fill, count: done * width / total - from)
        }
        Output.line("  " + bar)
        for (path, fill) in zip(paths, fills) {
            page.line(
                "\(fill) \(path.measure.title(words)): \(words.percent(Share(path.count, of: total))) (\(path.count))", indent: 2)
        }
    }

    /// Customers by hour, and how many of them called.
    private func showHours() {
        heading(words("Customers by hour (█) and calls (▓)", "Kunden je Stunde (█) und Rufe (▓)"))
        let hours = Array(it.hours),
            most = max(1, hours.map { max(it.numbers.contactsByHour[$0], it.numbers.callsByHour[$0]) }.max() ?? 1)
        let cell = max(2, min(5, (page.columns - 6) / max(1, hours.count))), height = 5
        for row in (0..<height).reversed() {
            let label = row == height - 1 ? String(most) : row == 0 ? "0" : ""
            var line = String(repeating: " ", count: max(0, 4 - label.count)) + label + " "
            for hour in hours {
                let marks = Self.column(it.numbers.contactsByHour[hour], of: most, row: row, height: height, full: "█", half: "▄")
                let calls = Self.column(it.numbers.callsByHour[hour], of: most, row: row, height: height, full: "▓", half: "▓")
                let body = cell > 2 ? marks + calls : calls == " " ? marks : calls
                line += body + String(repeating: " ", count: cell - body.count)
            }
            Output.line(Self.trimmed(line))
        }
        var labels = "     "
        for (index, hour) in hours.enumerated() {
            let text = cell > 2 || index % 2 == 0 ? String(hour) : ""
            labels += text + String(repeating: " ", count: max(0, cell - text.count))
        }
        Output.line(Self.trimmed(labels))
    }

    /// One row of a bar that stands; half a block where half a row is reached.
    private static func column(_ value: Int, of most: Int, row: Int, height: Int, full: String, half: String) -> String {
        let halves = (value * height * 2 + most - 1) / most
        if halves >= (row + 1) * 2 { return full }
        return halves == row * 2 + 1 ? half : " "
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private func showUpset() {
        let weeks = it.report.upsetWeeks, most = weeks.map(\.upset).max() ?? 0
        heading(words("Upset visits, week by week", "Verärgerte Besuche, Woche für Woche"))
        guard most > 0 else {
            return page.line(words("None in twelve weeks.", "Keine in zwölf Wochen."))
        }
        let shown = page.columns < 60 ? Array(weeks.suffix(6)) : weeks
        for week in shown where week.contacts > 0 {
            let length = week.upset * (page.columns - 22) / most
            page.line("\(Self.padded(words.short(week.week.monday), 7)) \(String(repeating: "█", count: length)) \(week.upset)")
        }
        let hours = it.numbers.upsetByHour.indices.filter { it.numbers.upsetByHour[$0] > 0 }.map {
            "\($0):00 (\(it.numbers.upsetByHour[$0]))"
        }
        if !hours.isEmpty { page.line("\(words("This week at", "Diese Woche um")) \(hours.joined(separator: ", "))") }
        let topics = it.numbers.upsetTopics.prefix(3).map { "\(words.topic($0.name, it.content)) (\($0.count))" }
        if !topics.isEmpty { page.line("\(words("Last asked about", "Zuletzt gefragt nach")): \(topics.joined(separator: ", "))") }
    }

    private func showBookings() {
        guard it.numbers.startedBookings > 0 else { return }
        heading(words("Bookings begun, and where they were left", "Begonnene Buchungen, und wo sie abbrachen"))
        let most = max(1, it.numbers.startedBookings), title = it.numbers.steps.map { words.step($0.step).count }.max() ?? 0
        let width = max(4, page.columns - title - 16)
        for step in it.numbers.steps where step.reached > 0 {
            let bar = String(repeating: "█", count: max(1, min(width, step.reached * width / most)))
            let left = step.left > 0 ? " (\(step.left) \(words("left", "gingen")))" : ""
            page.line("\(Self.padded(words.step(step.step), title)) \(bar) \(step.reached)\(left)")
        }
        page.line("\(words("Booked", "Gebucht")): \(it.numbers.bookings)")
    }

    private func showTopics() {
        let topics = it.numbers.topics.prefix(5)
        guard let most = topics.first?.count else { return }
        heading(words("What they asked about", "Wonach sie fragten"))
        for topic in topics {
            page.line(
                "\(Self.padded(String(topic.count), 4)) \(String(repeating: "█", count: max(1, topic.count * 10 / most))) \(words.topic(topic.name, it.content))"
            )
        }
    }

    private func showWanted() {
        heading(words("Worth adding to your answers", "Lohnt sich als Antwort"))
        guard !it.wanted.isEmpty else {
            return page.line(words("Every question got an answer.", "Jede Frage bekam eine Antwort."))
        }
        for group in it.wanted {
            page.line("\(group.count)×  “\(group.question)”")
            if group.phrasings.count > 1 {
                let others = group.phrasings.dropFirst().prefix(3).map { "“\($0)”" }.joined(separator: ", ")
                page.line("\(words("also", "auch")): \(others)", indent: 4)
            }
            if let nearest = group.nearest {
                page.line("\(words("nearest answer", "nächste Antwort")): \(words.topic(nearest.rawValue, it.content))", indent: 4)
            }
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
