/// When a sentence says that the shop opens or closes: `we close at 8 on Saturdays`, `samstags bis 20 Uhr`.
struct OpeningClaims {
    enum Kind { case opens, closes }

    struct Claim {
        var kind: Kind
        /// Minutes since midnight; `8` can be two of them.
        var times: Set<Int>
        var days: Set<Weekday>
        var written: String
    }

    static let closing: Set<String> = [
        "close", "closes", "closing", "shut", "shuts", "schließen", "schließt", "schliessen", "schliesst", "ladenschluss",
        "feierabend",
    ]
    static let closed: Set<String> = ["closed", "geschlossen"]
    static let opening: Set<String> = ["open", "opens", "opening", "geöffnet", "offen", "öffnen", "öffnet"]

    private static let at: Set<String> = ["at", "um"]
    private static let until: Set<String> = ["until", "till", "til", "bis"]
    private static let from: Set<String> = ["from", "ab"]

    /// Beside days and times they leave a clause one of opening: `on Saturdays even until 8`.
    private static let beside: Set<String> = [
        "we", "are", "wir", "sind", "haben", "even", "sogar", "also", "auch", "on", "am", "an", "yes", "ja", "no", "nein", "then",
        "dann",
        "uhr", "pm", "p", "m", "a", "o", "clock", "there", "da", "today", "heute",
    ]

    /// What sets a sentence apart from the ordinary week.
    private static let special: Set<String> = [
        "christmas", "easter", "holiday", "holidays", "eve", "summer", "winter", "weihnachten", "ostern", "feiertag", "feiertagen",
        "feiertags", "heiligabend", "silvester", "sommer",
    ]
    /// What makes a clause one of something else, or of nothing sure.
    private static let unsure: Set<String> = [
        "appointment", "appointments", "booking", "bookings", "book", "request", "vereinbarung", "anfrage", "termin", "termine",
        "buchen",
        "sometimes", "manchmal", "usually", "meist", "not", "nicht", "never", "nie", "if", "wenn", "falls",
    ]

    /// - Parameter days: that a piece of the sentence names.
    static func claims(in sentence: String, days: (String) -> Set<Weekday>) -> [Claim] {
        let all = ValueScanner(sentence).tokens
        let isSpecial = all.contains { token in
            if case .word(let word) = token {
                special.contains(word) || MonthText.number(word) != nil && word != "mai"
            } else {
                false
            }
        }
        guard !isSpecial else { return [] }
        var claims: [Claim] = [], waiting = "", kind: Kind?
        for clause in clauses(of: sentence) {
            let text = waiting + clause
            // `Mondays and Tuesdays until 8`
            guard text.contains(where: \.isNumber) else {
                waiting = isBare(text) ? text + " " : ""
                continue
            }
            waiting = ""
            let found = read(text, carried: kind, days: days)
            claims += found
            kind = found.last?.kind
        }
        return claims
    }

    private static func clauses(of sentence: String) -> [String] {
        var text = sentence
        for part in [" and ", " und ", " but ", " aber ", " sowie ", " – ", " - "] { text = text.replacing(part, with: ", ") }
        return text.split(separator: ", ").map(String.init)
    }

    private static func isBare(_ clause: String) -> Bool {
        ValueScanner(clause).tokens.allSatisfy { token in
            guard case .word(let word) = token else { return true }
            return beside.contains(word) || at.contains(word) || until.contains(word) || from.contains(word)
                || WeekdayText.day(word) != nil
        }
    }

    private static func read(_ clause: String, carried: Kind?, days: (String) -> Set<Weekday>) -> [Claim] {
        var scanner = ValueScanner(clause)
        let words = scanner.tokens.map { if case .word(let word) = $0 { word } else { "" } }
        let saysClosed = words.contains(where: closed.contains)
        let saysOf = words.contains { closing.contains($0) || opening.contains($0) }
        guard saysOf || saysClosed || isBare(clause), !words.contains(where: unsure.contains) else { return [] }
        let isExcept = words.contains { ["except", "außer", "bis auf"].contains($0) }
        let named = isExcept ? [] : days(clause)
        var claims: [Claim] = []
        while let token = scanner.current {
            let place = scanner.position
            scanner.position += 1
            guard case .word(let word) = token, let kind = kind(word, at: place, words, saysClosed, carried) else { continue }
            // `9 bis 18 Uhr` is a stretch.
            if place > 0, isTime(scanner.tokens[place - 1]) { continue }
            var copy = scanner
            guard let times = TimesText.moments(&copy), copy.current != .sign("-"), !isTo(copy.current),
                HoursContradiction.endsThere(copy)
            else { continue }
            scanner = copy
            claims.append(Claim(kind: kind, times: times, days: named, written: copy.written(from: place)))
        }
        return claims
    }

    private static func kind(_ word: String, at place: Int, _ words: [String], _ saysClosed: Bool, _ carried: Kind?) -> Kind? {
        if until.contains(word) { return saysClosed ? .opens : .closes }
        if from.contains(word) { return saysClosed ? .closes : .opens }
        guard at.contains(word) else { return nil }
        func verb(_ word: String) -> Kind? { closing.contains(word) ? .closes : opening.contains(word) ? .opens : nil }
        return words[..<place].reversed().lazy.compactMap(verb).first ?? words[place...].lazy.compactMap(verb).first ?? carried
    }

    private static func isTime(_ token: ValueScanner.Token) -> Bool {
        switch token {
        case .number: true
        case .word(let word): ["uhr", "am", "pm"].contains(word)
        case .sign: false
        }
    }

    private static func isTo(_ token: ValueScanner.Token?) -> Bool {
        if case .word(let word) = token { TimesText.to.contains(word) } else { false }
    }
}
