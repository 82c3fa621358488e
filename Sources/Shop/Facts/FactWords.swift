/// The words around times, dates and prices. English for every language that has none of its own.
package struct FactWords: Sendable {
    package internal(set) var today, tomorrow: String
    var closed, from, free, and, askUs, noClosures, nobody, never: String
    /// `18:00` → `18:00 Uhr`, on the 24-hour clock.
    package internal(set) var clockSuffix: String
    var open: String
    /// Around the time: `open until`, `bis` … `geöffnet`.
    var openUntil: (before: String, after: String)
    /// `on` Tuesday, 24 November`, at` 09:00
    var onDayAt: (before: String, between: String)
    /// today `at` 09:00
    var at: String
    /// From Monday, from January.
    package internal(set) var weekdays, shortWeekdays, months: [String]
    /// `24 November`, `24. November`
    package internal(set) var dayMark: String
    var minutes, hours, days: (one: String, many: String)
    var decimalMark, thousandsMark: String
    var isSymbolFirst: Bool

    package static func of(_ language: Language) -> FactWords { language == .german ? german : english }

    static let english = FactWords(
        today: "today", tomorrow: "tomorrow", closed: "closed", from: "from", free: "free of charge", and: "and",
        askUs: "(please ask us)", noClosures: "none is planned", nobody: "nobody", never: "at a date we do not know yet",
        clockSuffix: "",
        open: "open", openUntil: ("open until ", ""), onDayAt: ("on ", ", at "), at: "at",
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December",
        ],
        dayMark: "", minutes: ("minute", "minutes"), hours: ("hour", "hours"), days: ("day", "days"), decimalMark: ".",
        thousandsMark: ",",
        isSymbolFirst: true)

    static let german = FactWords(
        today: "heute", tomorrow: "morgen", closed: "geschlossen", from: "ab", free: "kostenlos", and: "und",
        askUs: "(bitte fragen Sie uns)", noClosures: "keine geplant", nobody: "niemand",
        never: "an einem Tag, der noch nicht feststeht",
        clockSuffix: " Uhr", open: "geöffnet", openUntil: ("bis ", " geöffnet"), onDayAt: ("am ", ", um "), at: "um",
        weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
        ],
        dayMark: ".", minutes: ("Minute", "Minuten"), hours: ("Stunde", "Stunden"), days: ("Tag", "Tage"), decimalMark: ",",
        thousandsMark: ".", isSymbolFirst: false)
}
