/// What the columns of each sheet are called.
enum SheetFields {
    static func prices(_ languages: [Language]) -> [String: [String]] {
        var fields: [String: [String]] = [
            "id": ["id", "key", "kennung"], "name": ["name", "service", "leistung", "bezeichnung"],
            "price": ["price", "prices", "preis", "preise", "cost", "price_from", "preis_ab"],
            "duration": ["duration", "minutes", "min", "takes", "time", "dauer", "minuten"],
            "also": ["also", "also_called", "other_words", "aliases", "auch", "andere_wörter"],
            "buffer": ["buffer", "buffer_after", "clean_up", "puffer"],
            "buffer_before": ["buffer_before", "prepare", "vorbereitung"],
            "needs": ["needs", "resources", "braucht"], "starts_every": ["starts_every", "grid"],
            "last_start": ["last_start", "latest_start", "letzter_beginn"], "bookable": ["bookable", "book", "buchbar"],
        ]
        addLanguages(languages, of: ["name"], to: &fields)
        return fields
    }

    static let people: [String: [String]] = [
        "id": ["id", "key", "kennung"], "name": ["name", "person", "who", "wer"],
        "hours": [
            "hours", "works", "working_hours", "work_hours", "schedule", "days", "arbeitszeit", "arbeitszeiten", "arbeitstage",
            "zeiten",
            "tage",
        ],
        "breaks": ["breaks", "break", "pause", "pausen"], "services": ["services", "does", "leistungen", "macht"],
        "away": ["away", "holidays", "days_that_differ", "urlaub", "abwesend"],
    ]

    static let hours: [String: [String]] = [
        "day": ["day", "days", "weekday", "tag", "tage", "wochentag"],
        "hours": ["hours", "times", "opening_hours", "zeiten", "öffnungszeiten"],
        "from": ["from", "opens", "open", "opening", "start", "geöffnet", "von", "ab", "öffnet", "beginn"],
        "to": ["to", "until", "closes", "close", "closing", "end", "bis", "schließt", "ende"],
        "morning": ["morning", "mornings", "am", "vormittag", "vormittags"],
        "afternoon": ["afternoon", "afternoons", "pm", "nachmittag", "nachmittags"],
    ]

    static let closedDays: [String: [String]] = [
        "date": ["date", "from", "first_day", "day", "datum", "von", "tag"], "to": ["to", "until", "last_day", "bis"],
        "hours": ["hours", "open", "times", "zeiten", "geöffnet"], "reason": ["reason", "why", "name", "grund", "anlass"],
        "every_year": ["every_year", "yearly", "jedes_jahr", "jährlich"],
    ]

    static let settings: [String: [String]] = [
        "setting": ["setting", "field", "key", "what", "name", "einstellung", "feld", "was"],
        "value": ["value", "text", "wert"],
    ]

    static let resources: [String: [String]] = [
        "id": ["id", "key", "kennung"], "name": ["name", "what", "was"], "count": ["count", "how_many", "number", "anzahl"],
    ]

    static let calls: [String: [String]] = [
        "when": ["when", "trigger", "wenn"], "words": ["words", "phrases", "wörter"], "unless": ["unless", "except", "außer"],
        "tag": ["tag", "topic", "thema"], "page": ["page", "call", "ruf"], "ask_for": ["ask_for", "person"],
    ]

    static let sentences: [String: [String]] = [
        "language": ["language", "lang", "sprache"], "sentence": ["sentence", "key", "name", "satz"],
        "text": ["text", "wording", "wortlaut"],
    ]

    /// `name (de)` beside `name`.
    static func addLanguages(_ languages: [Language], of names: [String], to fields: inout [String: [String]]) {
        for language in Set(languages + [.english, .german]) {
            for name in names {
                fields["\(name)_\(language.rawValue)"] = (fields[name] ?? []).map { "\($0)_\(language.rawValue)" }
            }
        }
    }
}
