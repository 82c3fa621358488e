/// Times or days in a sentence about opening, other than the shop's hours.
struct HoursContradiction {
    let content: ShopContent

    private static let opening: Set<String> = [
        "open", "opens", "opening", "opened", "close", "closes", "closing", "closed", "hours", "geöffnet", "offen", "öffnen",
        "öffnet", "öffnungszeiten", "schließen", "schließt", "geschlossen",
    ]
    private static let closed: Set<String> = ["closed", "shut", "geschlossen", "ruhetag"]
    private static let not: Set<String> = [
        "not", "no", "never", "nicht", "kein", "keine", "except", "außer", "isnt", "arent", "dont", "if", "unless", "wenn",
    ]

    private static let remedy = "Write {{hours.week}} or {{hours.today}} instead, or correct the hours in shop.yaml."

    func finding(_ sentence: String, question: String) -> ContradictionCheck.Mistake? {
        guard !content.hours.isEmpty else { return nil }
        let words = Set(ContentWords.plain(sentence).split(separator: " ").map(String.init))
        let asked = Set(ContentWords.plain(question).split(separator: " ").map(String.init))
        guard !Self.opening.isDisjoint(with: words) || !Self.opening.isDisjoint(with: asked),
            !content.providers.contains(where: { words.contains($0.name.lowercased()) })
        else { return nil }
        let days = days(in: sentence)
        let stretches = stretches(in: sentence)
        if stretches.isEmpty { return closedDay(days, words) }
        let known = known(days)
        guard let wrong = stretches.first(where: { known.isDisjoint(with: $0.meanings) }) else { return nil }
        let style = FactStyle(content, language: .english)
        let where_ = days.count == 1 ? "on \(days.first.map(\.englishName) ?? "")" : "in the week"
        return ContradictionCheck.Mistake(
            message:
                "the hours \(where_) are \(days.count == 1 ? style.hours(days.first.map { content.hours[$0] } ?? []) : style.week(content.hours)), not \(wrong.written).",
            remedy: Self.remedy)
    }

    /// "closed on Mondays" while Monday has hours, "open on Sundays" while Sunday has none.
    private func closedDay(_ days: Set<Weekday>, _ words: Set<String>) -> ContradictionCheck.Mistake? {
        guard Self.not.isDisjoint(with: words) else { return nil }
        let saysClosed = !Self.closed.isDisjoint(with: words), saysOpen = !words.isDisjoint(with: ["open", "geöffnet", "offen"])
        guard saysClosed != saysOpen else { return nil }
        guard let day = days.sorted().first(where: { content.hours[$0].isEmpty != saysClosed }) else { return nil }
        let hours = FactStyle(content, language: .english).hours(content.hours[day])
        return ContradictionCheck.Mistake(
            message: "\(day.englishName) is \(saysClosed ? "open \(hours)" : hours).", remedy: Self.remedy)
    }

    private struct Stretch {
        var meanings: Set<TimesText.Stretch>
        var written: String
    }

    /// `9 to 6`, `9:00-18:00`, `9am–6pm`; `10 to 15 minutes` is none.
    private func stretches(in sentence: String) -> [Stretch] {
        var scanner = ValueScanner(sentence)
        var stretches: [Stretch] = []
        while !scanner.isAtEnd {
            guard case .number(let digits) = scanner.current, digits.count <= 2, !isPartOfNumber(scanner) else {
                scanner.position += 1
                continue
            }
            let begin = scanner.position
            var copy = scanner
            if let meanings = TimesText.meanings(&copy), endsThere(copy) {
                stretches.append(Stretch(meanings: meanings, written: copy.written(from: begin)))
                scanner = copy
            } else {
                scanner.position += 1
            }
        }
        return stretches
    }

    private func isPartOfNumber(_ scanner: ValueScanner) -> Bool {
        guard case .sign(let sign) = scanner.peek(-1) else { return false }
        return "€$£.,:-/+".contains(sign)
    }

    /// After opening hours comes no unit.
    private func endsThere(_ scanner: ValueScanner) -> Bool {
        switch scanner.current {
        case nil: true
        case .number: false
        case .sign(let sign): !"%€$£°/".contains(sign)
        case .word(let word):
            [
                "on", "and", "uhr", "o", "every", "from", "to", "but", "in", "und", "am", "an", "von", "daily", "täglich", "except",
                "with", "or", "we",
            ].contains(word)
                || WeekdayText.day(word) != nil
        }
    }

    /// Days by their full names, `Mon–Fri` and the like; short ones are words of other meaning in a sentence.
    private func days(in sentence: String) -> Set<Weekday> {
        var scanner = ValueScanner(sentence)
        var days: Set<Weekday> = []
        while !scanner.isAtEnd {
            guard case .word(let word) = scanner.current, let day = WeekdayText.day(word),
                word.count >= 5 || word.count == 3 && ["mon", "tue", "wed", "thu", "fri", "sat"].contains(word)
            else {
                scanner.position += 1
                continue
            }
            let place = scanner.position
            var copy = scanner
            if let group = WeekdayText.days(&copy) {
                days.formUnion(group)
                scanner = copy
            } else {
                days.insert(day)
                scanner.position = place + 1
            }
        }
        return days
    }

    /// Every stretch that is true on one of the days; without days, of any.
    private func known(_ days: Set<Weekday>) -> Set<TimesText.Stretch> {
        var ranges = days.isEmpty ? Array(content.hours.days.values.joined()) : days.flatMap { content.hours[$0] }
        ranges += content.exceptions.flatMap(\.hours)
        var known = Set(ranges.map { TimesText.Stretch(start: $0.start.minutes, end: $0.end.minutes) })
        // A lunch break in the shop's hours, and the day as a whole.
        for day in content.hours.days.values where day.count > 1 {
            for (a, b) in zip(day, day.dropFirst()) { known.insert(TimesText.Stretch(start: a.end.minutes, end: b.start.minutes)) }
            if let first = day.first, let last = day.last {
                known.insert(TimesText.Stretch(start: first.start.minutes, end: last.end.minutes))
            }
        }
        return known
    }
}
