/// The words around times, dates and prices in a language that Deskbell does not bring: they stand in the owner's wording file, beside the
/// sentences.
extension FactWords {
    /// Key of a wording file → the English example. Lists are separated by commas; `open_until` and `on_day_at` carry their places.
    package static let ownable: [String: String] = [
        "closed": "closed", "from": "from", "free": "free of charge", "and": "and", "ask_us": "(please ask us)",
        "no_closures": "none is planned", "nobody": "nobody", "never": "at a date we do not know yet", "open": "open", "at": "at",
        "fact_today": "today", "fact_tomorrow": "tomorrow", "clock_suffix": "", "open_until": "open until {time}",
        "on_day_at": "on {day}, at {time}", "weekdays": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
        "short_weekdays": "Mon, Tue, Wed, Thu, Fri, Sat, Sun",
        "months": "January, February, March, April, May, June, July, August, September, October, November, December",
        "day_mark": "", "minute_units": "minute, minutes", "hour_units": "hour, hours", "day_units": "day, days",
        "decimal_mark": ".", "symbol_first": "yes",
    ]

    /// - Parameter own: the wording file of the language.
    static func of(_ language: Language, own: [String: String]) -> FactWords {
        var words = of(language)
        words.take(own)
        return words
    }

    private mutating func take(_ own: [String: String]) {
        closed = own["closed"] ?? closed
        from = own["from"] ?? from
        free = own["free"] ?? free
        and = own["and"] ?? and
        askUs = own["ask_us"] ?? askUs
        noClosures = own["no_closures"] ?? noClosures
        nobody = own["nobody"] ?? nobody
        never = own["never"] ?? never
        open = own["open"] ?? open
        at = own["at"] ?? at
        today = own["fact_today"] ?? today
        tomorrow = own["fact_tomorrow"] ?? tomorrow
        // Where a clock's time is followed by a word, there is a space between: “18:00 Uhr”.
        clockSuffix = own["clock_suffix"].map { $0.isEmpty ? "" : " " + $0 } ?? clockSuffix
        dayMark = own["day_mark"] ?? dayMark
        if let text = own["open_until"], let parts = Self.parts(of: text, around: ["{time}"]) {
            openUntil = (parts[0], parts[1])
        }
        if let text = own["on_day_at"], let parts = Self.parts(of: text, around: ["{day}", "{time}"]) {
            onDayAt = (parts[0], parts[1])
        }
        weekdays = Self.list(own["weekdays"], of: 7) ?? weekdays
        shortWeekdays = Self.list(own["short_weekdays"], of: 7) ?? shortWeekdays
        months = Self.list(own["months"], of: 12) ?? months
        if let units = Self.list(own["minute_units"], of: 2) { minutes = (units[0], units[1]) }
        if let units = Self.list(own["hour_units"], of: 2) { hours = (units[0], units[1]) }
        if let units = Self.list(own["day_units"], of: 2) { days = (units[0], units[1]) }
        switch own["decimal_mark"] {
        case ",": (decimalMark, thousandsMark) = (",", ".")
        case ".": (decimalMark, thousandsMark) = (".", ",")
        default: break
        }
        isSymbolFirst = own["symbol_first"].map { $0.lowercased() == "yes" } ?? isSymbolFirst
    }

    /// What is wrong with such a word; nil where nothing is.
    package static func mistake(in text: String, for key: String) -> String? {
        switch key {
        case "weekdays", "short_weekdays":
            list(text, of: 7) == nil ? "It needs seven names with commas between, Monday's first." : nil
        case "months": list(text, of: 12) == nil ? "It needs twelve names with commas between." : nil
        case "minute_units", "hour_units", "day_units":
            list(text, of: 2) == nil ? "It needs two words: for one, and for more." : nil
        case "open_until": parts(of: text, around: ["{time}"]) == nil ? "It needs {time} in it." : nil
        case "on_day_at": parts(of: text, around: ["{day}", "{time}"]) == nil ? "It needs {day}, and {time} at its end." : nil
        case "decimal_mark": [".", ","].contains(text) ? nil : "It is a dot or a comma."
        case "symbol_first": ["yes", "no"].contains(text.lowercased()) ? nil : "Write yes or no: does € stand before the number?"
        default: nil
        }
    }

    private static func list(_ text: String?, of count: Int) -> [String]? {
        let names = text.map { $0.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty } }
        return names?.count == count ? names : nil
    }

    /// The texts before, between and behind the places, without the last where it is empty.
    private static func parts(of text: String, around places: [String]) -> [String]? {
        var parts: [String] = [], rest = text[...]
        for place in places {
            guard let range = rest.firstRange(of: place) else { return nil }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        guard places.count == 1 || rest.isEmpty else { return nil }
        return parts + [String(rest)]
    }
}
