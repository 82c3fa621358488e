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
        <style>\(ReportStyle.sheet)</style>
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
                <td class="mean">\(text(measure.definition(words))) <span class="source">\(text(words("From", "Aus"))): \(text(measure.source(words))).</span></td></tr>
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
}
