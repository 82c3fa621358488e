/// Times or days in a sentence about opening, other than the shop's hours.
struct HoursContradiction {
    let content: ShopContent

    private static let opening: Set<String> = [
        "open", "opens", "opening", "opened", "close", "closes", "closing", "closed", "hours", "geöffnet", "offen", "öffnen",
        "öffnet", "öffnungszeiten", "schließen", "schließt", "geschlossen",
    ]
    private static let closed: Set<String> = ["closed", "shut", "geschlossen", "ruhetag"]
    private static let not: Set<String> = [
        "not", "no", "never", "nicht", "kein", "keine", "except", "außer", "isnt", "arent", "dont", "if", "unless", "wenn", "only",
        "nur",
        "some", "sometimes", "manche", "manchmal", "holiday", "holidays", "feiertag", "feiertagen",
    ]
    /// Whose hours they are.
    private static let us: Set<String> = [
        "we", "were", "us", "our", "shop", "salon", "store", "studio", "hours", "wir", "uns", "unser", "unsere", "laden",
        "geschäft",
        "öffnungszeiten",
    ]
    private static let others: Set<String> = [
        "parking", "park", "car", "garage", "bank", "bakery", "bus", "train", "tram", "cafe", "café", "pharmacy", "supermarket",
        "library",
        "phone", "telephone", "hotline", "online", "website", "opposite", "door", "window", "parkhaus", "parkplatz", "tiefgarage",
        "zug",
        "bahn", "bäckerei", "apotheke", "supermarkt", "post", "telefon", "telefonisch", "nebenan", "gegenüber", "fenster",
    ]
    private static let articles: Set<String> = ["the", "a", "an", "das", "die", "der", "ein", "eine"]

    private static let remedy = "Write {{hours.week}} or {{hours.today}} instead, or correct the hours in shop.yaml."

    func finding(_ sentence: String, question: String) -> ContradictionCheck.Mistake? {
        guard !content.hours.isEmpty else { return nil }
        let words = Set(ContentWords.plain(sentence).split(separator: " ").map(String.init))
        let asked = Set(ContentWords.plain(question).split(separator: " ").map(String.init))
        guard !Self.opening.isDisjoint(with: words) || !Self.opening.isDisjoint(with: asked), isOurs(sentence, words),
            !content.providers.contains(where: { words.contains($0.name.lowercased()) })
        else { return nil }
        let days = days(in: sentence)
        let stretches = stretches(in: sentence)
        let known = known(days)
        if let wrong = stretches.first(where: { known.isDisjoint(with: $0.meanings) }) { return mistake(days, wrong.written) }
        let claims = OpeningClaims.claims(in: sentence, days: self.days)
        if let wrong = claims.first(where: { moments($0.kind, $0.days).isDisjoint(with: $0.times) }) {
            return mistake(wrong.days, "“\(wrong.written)”")
        }
        let isAffirmed = ["yes", "ja"].contains { ContentWords.plain(sentence).hasPrefix($0 + " ") } && stretches.isEmpty
        let saysOpen = !stretches.isEmpty || isAffirmed && !asked.isDisjoint(with: OpeningClaims.opening)
        return closedDay(days, words, saysOpen: saysOpen)
    }

    private func mistake(_ days: Set<Weekday>, _ written: String) -> ContradictionCheck.Mistake {
        let style = FactStyle(content, language: .english)
        guard let day = days.first, days.count == 1 else {
            return .init(message: "the hours in the week are \(style.week(content.hours)), not \(written).", remedy: Self.remedy)
        }
        let hours = style.hours(content.hours[day])
        return .init(
            message: content.hours[day].isEmpty
                ? "\(day.englishName) is \(hours), not open \(written)."
                : "the hours on \(day.englishName) are \(hours), not \(written).",
            remedy: Self.remedy)
    }

    /// Not those of the car park and the bakery next door.
    private func isOurs(_ sentence: String, _ words: Set<String>) -> Bool {
        guard Self.others.isDisjoint(with: words) else { return false }
        let first = ContentWords.plain(sentence).prefix { $0 != " " }
        return !Self.articles.contains(String(first)) || !Self.us.isDisjoint(with: words)
    }

    /// At which the shop opens or closes on one of the days; without days, on any.
    private func moments(_ kind: OpeningClaims.Kind, _ days: Set<Weekday>) -> Set<Int> {
        let ranges =
            (days.isEmpty ? Set(Weekday.allCases) : days).flatMap { content.hours[$0] } + content.exceptions.flatMap(\.hours)
        return Set(ranges.map { kind == .opens ? $0.start.minutes : $0.end.minutes })
    }

    /// "closed on Mondays" while Monday has hours, "open on Sundays" while Sunday has none.
    /// - Parameter saysOpen: without a word of it.
    private func closedDay(_ days: Set<Weekday>, _ words: Set<String>, saysOpen: Bool) -> ContradictionCheck.Mistake? {
        guard Self.not.isDisjoint(with: words) else { return nil }
        let saysClosed = !Self.closed.isDisjoint(with: words)
        let saysOpen = saysOpen && !saysClosed || !words.isDisjoint(with: ["open", "geöffnet", "offen"])
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
            if let meanings = TimesText.meanings(&copy), Self.endsThere(copy) {
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
    static func endsThere(_ scanner: ValueScanner) -> Bool {
        switch scanner.current {
        case nil: true
        case .number: false
        case .sign(let sign): !"%€$£°/".contains(sign)
        case .word(let word):
            [
                "on", "and", "uhr", "o", "every", "from", "to", "but", "in", "und", "am", "an", "von", "daily", "täglich", "except",
                "with", "or", "we", "at", "open", "geöffnet", "offen", "geschlossen", "each", "for", "sharp", "today", "heute",
                "otherwise",
                "sonst",
            ].contains(word)
                || WeekdayText.isDay(scanner)
        }
    }

    /// Days by their full names, `Mon–Fri` and the like; short ones are words of other meaning in a sentence.
    private func days(in sentence: String) -> Set<Weekday> {
        var scanner = ValueScanner(sentence)
        var days: Set<Weekday> = []
        while !scanner.isAtEnd {
            // “On weekdays” is said of the ordinary days, whichever they are.
            guard case .word(let word) = scanner.current,
                WeekdayText.weekend.contains(word) || WeekdayText.day(word) != nil && (isPlain(word) || isShort(scanner))
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
                if let day = WeekdayText.day(word) { days.insert(day) }
                scanner.position = place + 1
            }
        }
        return days
    }

    private func isPlain(_ word: String) -> Bool {
        word.count >= 5 || word.count == 3 && ["mon", "tue", "wed", "thu", "fri", "sat"].contains(word)
    }

    /// `Mo-Fr`, `Sa 9-13`; “so” and “do” are words.
    private func isShort(_ scanner: ValueScanner) -> Bool {
        switch scanner.peek() {
        case .sign("-"): if case .word(let word) = scanner.peek(2) { WeekdayText.day(word) != nil } else { false }
        case .number:
            if case .word(let word) = scanner.current { !["so", "do", "we", "die", "mit", "don"].contains(word) } else { false }
        case .word, .sign, nil: false
        }
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
