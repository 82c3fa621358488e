import Answers
import Ledger
import Shop

/// The week on one page of paper: a file of its own that needs no network, no script and no manual.
struct ReportHTML {
    let it: ReportPage
    private var words: ReportWords { it.words }

    var document: String {
        """
        <!DOCTYPE html>
        <html lang="\(words("en", "de"))">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(HTMLText.escaped("\(it.content.name), \(it.report.week.name)"))</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        <main>
        \(header)
        \(firstFive)
        \(work)
        <section class="pair">
        \(chart(words("Customers and calls by hour", "Kunden und Rufe je Stunde"), ReportDrawings(it: it).hours(), hoursKey))
        \(chart(words("Upset visits, twelve weeks", "Verärgerte Besuche, zwölf Wochen"), ReportDrawings(it: it).upset(), upsetKey))
        </section>
        <section class="pair">
        \(wanted)
        \(bookings)
        </section>
        \(further)
        \(footer)
        </main>
        </body>
        </html>

        """
    }

    private func text(_ text: String) -> String { HTMLText.escaped(text) }

    private var header: String {
        let remarks = it.remarks.map { "<p class=\"remark\">\(text($0))</p>" }.joined()
        return """
            <header>
            <p class="shop">\(text(it.content.name))</p>
            <h1>\(text(words("The week of", "Die Woche vom") + " " + words.dates(it.report.week)))</h1>
            <p class="summary">\(text(it.summary))</p>\(remarks)
            </header>
            """
    }

    private var firstFive: String {
        let cards = ReportMeasure.first.map { measure in
            let change = changeMark(measure)
            let lines = [it.detail(measure), it.aim(measure)].compactMap { $0 }.map { "<span>\(text($0))</span>" }.joined()
            return """
                <article><h2>\(text(measure.title(words)))</h2><p class="big">\(text(it.value(measure)))</p>
                \(ReportDrawings(it: it).gauge(measure))<p class="detail">\(lines)</p>\(change)</article>
                """
        }
        return "<section class=\"five\">\n\(cards.joined(separator: "\n"))\n</section>"
    }

    private func changeMark(_ measure: ReportMeasure) -> String {
        guard let before = it.before(measure) else { return "" }
        // A shape beside the colour.
        let (name, sign) =
            switch measure.change(it.numbers, it.report.before) {
            case .better: ("better", "▲ ")
            case .worse: ("worse", "▼ ")
            case .same: ("same", "● ")
            case .unknown: ("same", "")
            }
        let told = it.change(measure).map { sign + $0 + " · " } ?? ""
        return "<p class=\"change \(name)\">\(text(told + before))</p>"
    }

    private var work: String {
        let keys = zip(it.paths, ReportDrawings.pathColours).map { path, colour in
            "<li><i style=\"background:\(colour)\"></i>\(text(path.measure.title(words))) <b>\(path.count)</b></li>"
        }
        return """
            <section><h2>\(text(words("Who did the work", "Wer die Arbeit machte")))</h2>
            \(ReportDrawings(it: it).paths())
            <ul class="key">\(keys.joined())</ul></section>
            """
    }

    private func chart(_ title: String, _ drawing: String, _ key: String) -> String {
        "<div><h2>\(text(title))</h2>\(drawing)\(key)</div>"
    }

    private var hoursKey: String {
        let colours = ReportDrawings.pathColours
        return """
            <ul class="key"><li><i style="background:\(colours[0])"></i>\(text(words("customers", "Kunden")))</li>\
            <li><i style="background:\(colours[2])"></i>\(text(words("calls for a person", "Rufe nach einem Menschen")))</li></ul>
            """
    }

    private var upsetKey: String {
        let numbers = it.numbers
        var parts = [words("This week: \(numbers.upset)", "Diese Woche: \(numbers.upset)")]
        let hours = numbers.upsetByHour.indices.filter { numbers.upsetByHour[$0] > 0 }.map { "\($0):00" }
        if !hours.isEmpty { parts.append(words("at ", "um ") + hours.joined(separator: ", ")) }
        if let topic = numbers.upsetTopics.first {
            parts.append(words("last asked about: ", "zuletzt gefragt: ") + words.topic(topic.name, it.content))
        }
        return "<p class=\"note\">\(text(parts.joined(separator: " · ")))</p>"
    }

    private var wanted: String {
        let title = text(words("Worth adding to your answers", "Lohnt sich als Antwort"))
        guard !it.wanted.isEmpty else {
            return
                "<div><h2>\(title)</h2><p class=\"note\">\(text(words("Every question got an answer.", "Jede Frage bekam eine Antwort.")))</p></div>"
        }
        let items = it.wanted.map { group in
            let others = group.phrasings.dropFirst().prefix(2).map { "“\($0.prefix(60))”" }.joined(separator: ", ")
            let also = others.isEmpty ? "" : "<br><small>\(text(words("also: ", "auch: ") + others))</small>"
            let near = group.nearest.map {
                "<br><small>\(text(words("nearest answer: ", "nächste Antwort: ") + words.topic($0.rawValue, it.content)))</small>"
            }
            return
                "<li><b>“\(text(String(group.question.prefix(90))))”</b> <span class=\"times\">\(group.count)×</span>\(also)\(near ?? "")</li>"
        }
        return "<div><h2>\(title)</h2><ol class=\"wanted\">\(items.joined())</ol></div>"
    }

    private var bookings: String {
        let title = text(words("Bookings begun", "Begonnene Buchungen"))
        let drawing = ReportDrawings(it: it).bookings()
        guard !drawing.isEmpty else {
            return "<div><h2>\(title)</h2><p class=\"note\">\(text(words("None this week.", "Keine in dieser Woche.")))</p></div>"
        }
        let note = words("Booked at the counter: \(it.numbers.bookings)", "Am Tresen gebucht: \(it.numbers.bookings)")
        return "<div><h2>\(title)</h2>\(drawing)<p class=\"note\">\(text(note))</p></div>"
    }

    private var further: String {
        let rows = (ReportMeasure.first + ReportMeasure.allCases.filter { !ReportMeasure.first.contains($0) }).map { measure in
            let detail = " · " + [it.detail(measure), it.wallClock(measure)].compactMap { $0 }.joined(separator: "; ")
            return """
                <tr><th>\(text(measure.title(words)))</th><td>\(text(it.value(measure)))<small>\(text(detail))</small></td>\
                <td class="mean">\(text(measure.definition(words)))</td></tr>
                """
        }
        return """
            <section><h2>\(text(words("All numbers, and what they mean", "Alle Zahlen, und was sie bedeuten")))</h2>
            <table>\(rows.joined(separator: "\n"))</table></section>
            """
    }

    private var footer: String {
        let told = words(
            "Counted from this shop's own record. Rehearsals are not in it; what people typed is shown without names and numbers.",
            "Gezählt aus den eigenen Aufzeichnungen des Ladens. Übungen sind nicht dabei; Getipptes steht hier ohne Namen und Nummern."
        )
        return "<footer>Deskbell · \(text(it.report.week.name)) · \(text(it.today.description)) · \(text(told))</footer>"
    }

    private static let style = """
        @page { size: A4; margin: 10mm 12mm; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #f3f0e8; color: #2b2a27; font: 13px/1.4 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
        main { max-width: 740px; margin: 24px auto; padding: 28px 20px; background: #fff; border-radius: 6px; }
        h1 { font-size: 24px; line-height: 1.2; margin: 0 0 4px; font-weight: 600; letter-spacing: -0.01em; }
        h2 { font-size: 12px; margin: 0 0 7px; font-weight: 600; color: #57534a; }
        p { margin: 0; }
        svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
        .shop { color: #1f6f5c; font-weight: 600; }
        .summary { color: #57534a; }
        .remark { margin-top: 4px; color: #8a5a00; }
        section { margin-top: 16px; }
        .five { display: grid; grid-template-columns: repeat(5, 1fr); gap: 10px; }
        .five article { border-top: 3px solid #1f6f5c; padding-top: 7px; }
        .five h2 { min-height: 2.8em; margin: 0; }
        .big { font-size: 29px; font-weight: 600; line-height: 1.15; letter-spacing: -0.02em; white-space: nowrap; margin-bottom: 3px; }
        .detail span { display: block; font-size: 11px; line-height: 1.35; color: #57534a; }
        .change { font-size: 11px; line-height: 1.35; margin-top: 3px; }
        .better { color: #1f6f5c; } .worse { color: #b3402e; } .same { color: #6d695f; }
        .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; }
        .key { list-style: none; margin: 6px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 11px; }
        .key i { display: inline-block; width: 9px; height: 9px; border-radius: 2px; margin-right: 5px; }
        .note, small { font-size: 11px; color: #6d695f; }
        .note { margin-top: 4px; }
        .wanted { margin: 0; padding-left: 18px; } .wanted li { margin-bottom: 5px; line-height: 1.35; } .times { color: #6d695f; }
        table { width: 100%; border-collapse: collapse; font-size: 10px; line-height: 1.3; }
        th, td { text-align: left; vertical-align: top; padding: 2.5px 8px 2.5px 0; border-top: 1px solid #e4e0d6; }
        th { font-weight: 600; width: 22%; } td { width: 24%; } td small { font-size: inherit; } .mean { width: 54%; color: #57534a; padding-right: 0; }
        footer { margin-top: 10px; font-size: 9.5px; color: #8b877d; }
        @media print { body { background: #fff; } main { margin: 0; padding: 0; max-width: none; border-radius: 0; zoom: 0.84; } section { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
        @media (max-width: 600px) { .five { grid-template-columns: repeat(2, 1fr); } .pair { grid-template-columns: 1fr; } .five h2 { min-height: 0; } }
        """
}
