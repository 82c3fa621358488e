import Ledger
import Shop

/// The report's charts as SVG: drawn, not scripted, and told in words for whoever cannot see them. Colours differ in brightness too, so that a
/// black and white printer keeps them apart.
struct ReportDrawings {
    let it: ReportPage
    private var words: ReportWords { it.words }

    /// By who did the work: the counter, both, a person, nobody.
    static let pathColours = ["#1f6f5c", "#7fb8a4", "#e0a458", "#c9c6bd"]
    private static let ink = "#2b2a27", faint = "#8b877d", line = "#e4e0d6", alarm = "#b3402e"

    /// Who did the work, in one bar.
    func paths() -> String {
        let paths = it.paths, total = max(1, paths.reduce(0) { $0 + $1.count })
        var x = 0.0, body = ""
        for (path, colour) in zip(paths, Self.pathColours) where path.count > 0 {
            let width = 700 * Double(path.count) / Double(total)
            body +=
                "<rect x=\"\(Self.number(x))\" y=\"0\" width=\"\(Self.number(max(0, width - 2)))\" height=\"26\" rx=\"3\" fill=\"\(colour)\"/>"
            if width > 42 {
                let fill = colour == Self.pathColours[0] ? "#fff" : Self.ink
                body += text(
                    words.percent(Share(path.count, of: total)), x: x + width / 2 - 1, y: 18, size: 13, fill: fill,
                    anchor: "middle", weight: 600)
            }
            x += width
        }
        let told = paths.map { "\($0.measure.title(words)): \($0.count)" }.joined(separator: ", ")
        return svg(width: 700, height: 26, title: words("Who did the work", "Wer die Arbeit machte"), told: told, body)
    }

    /// Customers and calls by the hour.
    func hours() -> String {
        let hours = Array(it.hours), numbers = it.numbers
        let most = Self.ceiling(hours.map { max(numbers.contactsByHour[$0], numbers.callsByHour[$0]) }.max() ?? 1)
        let slot = 316.0 / Double(hours.count), bar = min(14, slot * 0.36), height = 96.0
        var body =
            gridLine(most, of: most, left: 24, right: 340, height: height)
            + gridLine(most / 2, of: most, left: 24, right: 340, height: height)
        for (index, hour) in hours.enumerated() {
            let middle = 24 + slot * (Double(index) + 0.5)
            body += column(
                numbers.contactsByHour[hour], of: most, x: middle - bar - 0.5, width: bar, height: height,
                colour: Self.pathColours[0])
            body += column(
                numbers.callsByHour[hour], of: most, x: middle + 0.5, width: bar, height: height, colour: Self.pathColours[2])
            if slot >= 18 || index % 2 == 0 {
                body += text(String(hour), x: middle, y: height + 24, size: 10, fill: Self.faint, anchor: "middle")
            }
        }
        body += base(24, 340, height)
        let told = hours.map { "\($0): \(numbers.contactsByHour[$0]), \(numbers.callsByHour[$0])" }.joined(separator: "; ")
        return svg(
            width: 340, height: 128, title: words("Customers and calls by hour", "Kunden und Rufe je Stunde"), told: told, body)
    }

    /// Twelve weeks of upset visits.
    func upset() -> String {
        let weeks = it.report.upsetWeeks, most = Self.ceiling(max(4, weeks.map(\.upset).max() ?? 4))
        let slot = 316.0 / Double(weeks.count), height = 96.0
        var body =
            gridLine(most, of: most, left: 24, right: 340, height: height)
            + gridLine(most / 2, of: most, left: 24, right: 340, height: height)
        for (index, week) in weeks.enumerated() {
            let middle = 24 + slot * (Double(index) + 0.5), isThis = index == weeks.count - 1
            body += column(week.upset, of: most, x: middle - 7, width: 14, height: height, colour: isThis ? Self.alarm : "#dba79d")
            if week.upset > 0 {
                let y = 12 + height - (height * Double(week.upset) / Double(most)) - 4
                body += text(String(week.upset), x: middle, y: y, size: 10, fill: Self.ink, anchor: "middle")
            }
            if index % 3 == 2 || isThis {
                body += text(
                    words.short(week.week.monday), x: middle, y: height + 24, size: 10, fill: Self.faint,
                    anchor: index > 9 ? "end" : "middle")
            }
        }
        body += base(24, 340, height)
        let told = weeks.map { "\($0.week.name): \($0.upset)" }.joined(separator: ", ")
        return svg(width: 340, height: 128, title: words("Upset visits by week", "Verärgerte Besuche je Woche"), told: told, body)
    }

    /// How far bookings came, and where they were left.
    func bookings() -> String {
        let steps = it.numbers.steps.filter { $0.reached > 0 }, most = max(1, it.numbers.startedBookings)
        guard !steps.isEmpty else { return "" }
        var body = ""
        for (index, step) in steps.enumerated() {
            let y = Double(index) * 18, width = 140 * Double(min(step.reached, most)) / Double(most)
            let left = 140 * Double(min(step.left, most)) / Double(most)
            body += text(words.step(step.step), x: 130, y: y + 12, size: 11, fill: Self.ink, anchor: "end")
            body +=
                "<rect x=\"136\" y=\"\(Self.number(y + 2))\" width=\"\(Self.number(max(1, width)))\" height=\"13\" rx=\"2\" fill=\"#7fb8a4\"/>"
            if step.left > 0 {
                body +=
                    "<rect x=\"\(Self.number(136 + width - left))\" y=\"\(Self.number(y + 2))\" width=\"\(Self.number(left))\" height=\"13\" rx=\"2\" fill=\"\(Self.alarm)\"/>"
            }
            let note = step.left > 0 ? "\(step.reached), \(step.left) \(words("left", "gingen"))" : "\(step.reached)"
            body += text(note, x: 136 + width + 5, y: y + 12, size: 10, fill: Self.faint)
        }
        let told = steps.map { "\(words.step($0.step)): \($0.reached), \($0.left)" }.joined(separator: "; ")
        return svg(width: 340, height: 18 * steps.count, title: words("Bookings by step", "Buchungen je Schritt"), told: told, body)
    }

    /// A short bar behind one of the first five: where it stands, and where the aim is.
    func gauge(_ measure: ReportMeasure) -> String {
        guard case .share(let share) = measure.value(it.numbers), let fraction = share.fraction else { return "" }
        var body = "<rect x=\"0\" y=\"3\" width=\"118\" height=\"5\" rx=\"2.5\" fill=\"\(Self.line)\"/>"
        body +=
            "<rect x=\"0\" y=\"3\" width=\"\(Self.number(118 * fraction))\" height=\"5\" rx=\"2.5\" fill=\"\(Self.pathColours[0])\"/>"
        if let aim = measure.aim {
            body += "<rect x=\"\(Self.number(118 * aim.share - 1))\" y=\"0\" width=\"2\" height=\"11\" fill=\"\(Self.ink)\"/>"
        }
        return svg(width: 118, height: 11, title: measure.title(words), told: words.percent(share), body)
    }

    // MARK: Parts

    private func svg(width: Int, height: Int, title: String, told: String, _ body: String) -> String {
        "<svg viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">"
            + "<title>\(HTMLText.escaped(title))</title><desc>\(HTMLText.escaped(told))</desc>\(body)</svg>"
    }

    private func text(
        _ text: String, x: Double, y: Double, size: Int, fill: String, anchor: String = "start", weight: Int = 400
    ) -> String {
        "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(size)\" fill=\"\(fill)\" text-anchor=\"\(anchor)\" font-weight=\"\(weight)\">"
            + HTMLText.escaped(text) + "</text>"
    }

    private func column(_ value: Int, of most: Int, x: Double, width: Double, height: Double, colour: String) -> String {
        guard value > 0 else { return "" }
        let tall = height * Double(value) / Double(most)
        return
            "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(12 + height - tall))\" width=\"\(Self.number(width))\" height=\"\(Self.number(tall))\" "
            + "rx=\"1.5\" fill=\"\(colour)\"/>"
    }

    private func gridLine(_ value: Int, of most: Int, left: Double, right: Double, height: Double) -> String {
        let y = 12 + height - height * Double(value) / Double(most)
        return
            "<line x1=\"\(Self.number(left))\" y1=\"\(Self.number(y))\" x2=\"\(Self.number(right))\" y2=\"\(Self.number(y))\" stroke=\"\(Self.line)\"/>"
            + text(String(value), x: left - 5, y: y + 3.5, size: 10, fill: Self.faint, anchor: "end")
    }

    private func base(_ left: Double, _ right: Double, _ height: Double) -> String {
        "<line x1=\"\(Self.number(left))\" y1=\"\(Self.number(12 + height))\" x2=\"\(Self.number(right))\" y2=\"\(Self.number(12 + height))\" stroke=\"\(Self.faint)\"/>"
    }

    /// The next number that halves well.
    private static func ceiling(_ value: Int) -> Int {
        var step = 2
        while step * 5 < value { step *= step.description.hasPrefix("2") || step.description.hasPrefix("1") ? 2 : 5 }
        return max(2, (value + step - 1) / step * step)
    }

    /// One decimal, with a point in every language.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
