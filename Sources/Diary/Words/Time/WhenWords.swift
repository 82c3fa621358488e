internal import Shop

/// The words for time, as folded by `WhenToken.fold`. English and German together: people mix them.
enum WhenWords {
    static let weekdays: [String: Weekday] = {
        var words: [String: Weekday] = [:]
        let names: [(Weekday, [String])] = [
            (.monday, ["monday", "mon", "montag"]), (.tuesday, ["tuesday", "tue", "tues", "dienstag"]),
            (.wednesday, ["wednesday", "wed", "weds", "mittwoch"]),
            (.thursday, ["thursday", "thu", "thur", "thurs", "donnerstag"]),
            (.friday, ["friday", "fri", "freitag"]), (.saturday, ["saturday", "samstag", "sonnabend"]),
            (.sunday, ["sunday", "sonntag"]),
        ]
        for (weekday, list) in names { for name in list { words[name] = weekday } }
        return words
    }()

    /// Words of their own too ("I sat in the sun", "so", "do"): a weekday only beside another word of time, or alone.
    static let weakWeekdays: [String: Weekday] = [
        "sat": .saturday, "sun": .sunday, "mo": .monday, "di": .tuesday, "mi": .wednesday, "do": .thursday, "fr": .friday,
        "sa": .saturday,
        "so": .sunday,
    ]

    static let everyWeekdays: [String: Set<Weekday>] = {
        var words: [String: Set<Weekday>] = [:]
        for (name, weekday) in weekdays where name.count > 4 { words[name + "s"] = [weekday] }
        for word in ["weekdays", "werktags", "workdays", "werktage", "wochentags", "wochentage"] {
            words[word] = [.monday, .tuesday, .wednesday, .thursday, .friday]
        }
        for word in ["weekends"] { words[word] = [.saturday, .sunday] }
        return words
    }()

    static let months: [String: Int] = {
        let names = [
            ["january", "jan", "januar", "jaenner"], ["february", "feb", "februar", "feber"], ["march", "mar", "maerz", "mrz"],
            ["april", "apr"], ["may", "mai"], ["june", "jun", "juni", "juno"], ["july", "jul", "juli", "julei"], ["august", "aug"],
            ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"],
            ["december", "dec", "dezember", "dez"],
        ]
        var words: [String: Int] = [:]
        for (index, list) in names.enumerated() { for name in list { words[name] = index + 1 } }
        return words
    }()

    /// 0...31 and the tens, plain.
    static let numbers: [String: Int] = {
        var words: [String: Int] = [
            "zero": 0, "null": 0, "eins": 1, "ein": 1, "zwo": 2, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "dreissig": 30,
            "thirty": 30,
            "forty": 40, "fourty": 40, "vierzig": 40, "fifty": 50, "fuenfzig": 50, "zwanzig": 20, "twenty": 20,
        ]
        let english = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let german = [
            "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf", "dreizehn",
            "vierzehn",
            "fuenfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ]
        for list in [english, german] { for (index, word) in list.enumerated() { words[word] = index + 1 } }
        for unit in 1...9 {
            let name = unit == 1 ? "ein" : german[unit - 1]
            for (tens, value) in [("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("fuenfzig", 50)] {
                words[name + "und" + tens] = value + unit
            }
        }
        return words
    }()

    /// 1...31. "second" is left out where it may be a unit.
    static let ordinals: [String: Int] = {
        var words: [String: Int] = [
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
            "tenth": 10,
            "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
            "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
        ]
        var stems = [1: "erst", 3: "dritt", 7: "siebt", 8: "acht"]
        for (word, value) in numbers where 1...31 ~= value && value != 1 && stems[value] == nil && germanNumbers.contains(word) {
            stems[value] = word + (value < 20 ? "t" : "st")
        }
        for (value, stem) in stems { for ending in ["e", "en", "er", "em", "es"] { words[stem + ending] = value } }
        return words
    }()

    private static let germanNumbers: Set<String> = Set(
        [
            "zwei", "vier", "fuenf", "sechs", "neun", "zehn", "elf", "zwoelf", "dreizehn", "vierzehn", "fuenfzehn", "sechzehn",
            "siebzehn",
            "achtzehn", "neunzehn", "zwanzig", "dreissig", "einunddreissig",
        ]
            + ["ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"].map { $0 + "undzwanzig" })

    /// Minutes of the day, the end excluded.
    static let partsOfDay: [String: (from: Int, to: Int)] = {
        var words: [String: (from: Int, to: Int)] = [:]
        let parts: [((Int, Int), [String])] = [
            ((0, 720), ["morning", "mornings", "vormittag", "vormittags", "morgens", "forenoon"]),
            ((0, 600), ["frueh", "fruehmorgens", "fruehs"]),
            ((690, 840), ["lunch", "lunchtime", "lunchbreak", "mittag", "mittags", "mittagspause", "mittagszeit"]),
            ((720, 1080), ["afternoon", "afternoons", "nachmittag", "nachmittags", "arvo"]),
            ((960, 1110), ["spaetnachmittag", "spaetnachmittags"]),
            ((1020, 1440), ["evening", "evenings", "abend", "abends", "feierabend", "eve"]),
            ((1080, 1440), ["night", "nights", "nacht", "nachts"]),
        ]
        for ((from, to), list) in parts { for word in list { words[word] = (from, to) } }
        words["eve"] = nil
        return words
    }()

    static let today: Set<String> = ["today", "heute", "heut", "2day", "todays"]
    static let tomorrow: Set<String> = [
        "tomorrow", "tmrw", "tmr", "tmrrw", "tomoz", "tommorow", "tommorrow", "tomorow", "tomorro", "tomorrows",
    ]
    static let dayAfterTomorrow: Set<String> = ["uebermorgen", "ubermorgen", "overmorrow"]
    static let yesterday: Set<String> = ["yesterday", "gestern"]

    static let this: Set<String> = ["this", "diesen", "diese", "dieser", "dieses", "diesem"]
    static let next: Set<String> = [
        "next", "nxt", "naechsten", "naechste", "naechster", "naechstes", "naechstem", "nachsten", "nachste",
    ]
    static let coming: Set<String> = ["coming", "upcoming", "kommenden", "kommende", "kommender", "kommendes", "kommendem"]
    static let afterNext: Set<String> = [
        "uebernaechsten", "uebernaechste", "uebernaechster", "uebernaechstes", "ubernachste", "ubernachsten",
    ]
    static let every: Set<String> = [
        "every", "each", "any", "jeden", "jede", "jedes", "jedem", "immer", "always", "irgendein", "irgendeinen",
    ]
    static let last: Set<String> = ["last", "letzten", "letzte", "letzter", "letztes", "vorigen"]

    static let at: Set<String> = ["at", "um", "@"]
    static let around: Set<String> = [
        "around", "about", "approximately", "roughly", "circa", "ca", "gegen", "ungefaehr", "etwa", "approx",
    ]
    static let after: Set<String> = ["after", "past", "nach", "from", "ab", "since", "fruehestens", "later", "following"]
    static let before: Set<String> = ["before", "vor", "until", "till", "til", "bis", "by", "spaetestens", "earlier"]
    /// Of those, the ones that name the last or first day itself.
    static let inclusive: Set<String> = ["from", "ab", "since", "fruehestens", "until", "till", "til", "bis", "by", "spaetestens"]
    static let negations: Set<String> = [
        "not", "nicht", "kein", "keine", "keinen", "ausser", "except", "excluding", "but", "never", "nie", "no",
    ]
    static let or: Set<String> = ["or", "oder", "and", "und", "sowie", "&", ",", "/", "bzw"]
    static let through: Set<String> = ["-", "to", "through", "thru", "until", "till", "bis"]
    static let only: Set<String> = ["only", "just", "nur", "preferably", "ideally", "lieber", "maybe", "vielleicht", "perhaps"]

    /// Belong to what follows them.
    static let lead: Set<String> = [
        "on", "at", "in", "the", "for", "of", "um", "am", "an", "im", "der", "den", "dem", "die", "das", "fuer", "a", "zum", "zur",
        "ins",
        "only", "just", "nur", "during", "this", "@", "or", "oder", "and", "und", ",", "so", "then", "dann",
    ]

    /// After a number these say that it is no time: "at 5 euros", "the 3 of us".
    static let counted: Set<String> = [
        "euro", "euros", "eur", "cent", "cents", "dollar", "dollars", "pound", "pounds", "quid", "percent", "prozent", "minute",
        "minutes",
        "min", "mins", "minuten", "hour", "hours", "hrs", "stunde", "stunden", "day", "days", "tag", "tage", "tagen", "week",
        "weeks",
        "woche", "wochen", "month", "months", "monat", "monate", "monaten", "year", "years", "jahr", "jahre", "jahren", "people",
        "persons",
        "person", "personen", "leute", "kids", "children", "kinder", "adults", "erwachsene", "friends", "cm", "mm", "inch",
        "inches",
        "times", "mal", "x", "haircuts", "cuts", "of", "items", "slots", "appointments", "termine", "services", "stylists", "fuer",
        "for",
    ]

    /// Slips are mended only towards these, and never from a word that is right itself.
    static let mendable: [String] =
        [
            "tomorrow", "today", "morning", "afternoon", "evening", "weekend", "nachmittag", "vormittag", "wochenende",
            "uebermorgen", "heute",
        ]
        + weekdays.keys.filter { $0.count > 5 }.sorted() + months.keys.filter { $0.count > 5 }.sorted()
    static let neverMended: Set<String> = [
        "morgan", "mourning", "mooring", "moaning", "sundae", "sundry", "montage", "toddy", "evening", "haute", "heuer", "opening",
        "warning",
        "october", "augustine", "heuten", "sundays", "decembers", "monkey", "moaning", "weekended",
    ]
}
