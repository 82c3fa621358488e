/// A change of mind about the time that was offered or chosen, in words that name no time themselves: every word of such a line is one of these, so
/// that "Will Later" stays a name and "not later than noon" a bound.
enum SpokenShift: Equatable {
    /// nil: by as little as can be.
    case earlier(minutes: Int?), later(minutes: Int?)
    case dayBefore, dayAfter
    /// "a week later", „zwei Tage früher“: the same so many days on, or back where negative.
    case days(Int)
    /// "the first one", „der letzte“: of those that are offered.
    case first, last
    /// "none of these", „mehr“
    case others
    /// "who else is free", „wer kann sonst“
    case whoElse

    init?(_ line: String) {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map {
            String($0).replacing("’", with: "'")
        }
        guard (1...10).contains(words.count) else { return nil }
        let text = words.joined(separator: " ")
        if Self.whoElseWords.contains(where: { (phrase: String) in text.contains(phrase) }) {
            self = .whoElse
            return
        }
        let telling = words.filter { !Self.padding.contains($0) }
        let told = telling.joined(separator: " ")
        if let shift = Self.phrases.first(where: { $0.words.contains(told) })?.shift {
            let isAboutDays = shift == .dayAfter || shift == .dayBefore
            guard !isAboutDays || words.contains(where: { ["day", "tag"].contains($0) }) else { return nil }
            self = shift
            return
        }
        if Self.weekAfter.contains(told) {
            self = .days(7)
            return
        }
        guard let direction = telling.first(where: { Self.earlier.contains($0) || Self.later.contains($0) }),
            !words.contains("than"), !words.contains("als")
        else { return nil }
        let rest = telling.filter { $0 != direction }
        guard let minutes = Self.minutes(rest) else { return nil }
        let some = minutes == 0 ? nil : minutes
        if minutes >= 1440 {
            self = .days(Self.earlier.contains(direction) ? -minutes / 1440 : minutes / 1440)
            return
        }
        self = Self.earlier.contains(direction) ? .earlier(minutes: some) : .later(minutes: some)
    }

    /// 0 where no length is said; nil where something else is.
    private static func minutes(_ words: [String]) -> Int? {
        guard !words.isEmpty else { return 0 }
        var number: Int?, unit: Int?, isHalf = false
        for word in words {
            if hours.contains(word) {
                unit = 60
            } else if minuteWords.contains(word) {
                unit = 1
            } else if dayWords.contains(word) {
                unit = 1440
            } else if weekWords.contains(word) {
                unit = 7 * 1440
            } else if half.contains(word) {
                isHalf = true
            } else if let value = Int(word) ?? numbers[word], number == nil, 1...240 ~= value {
                number = value
            } else {
                return nil
            }
        }
        guard let unit, unit <= 60 || !isHalf else { return nil }
        let minutes = isHalf ? (number ?? 0) * unit + unit / 2 : (number ?? 1) * unit
        return unit == 1 && number == nil ? nil : minutes
    }

    private static let earlier: Set<String> = ["earlier", "sooner", "früher", "frueher", "eher", "fruher", "earlyer", "ealier"]
    private static let later: Set<String> = ["later", "später", "spaeter", "spater", "latter"]
    private static let hours: Set<String> = ["hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "std"]
    private static let minuteWords: Set<String> = ["minutes", "minute", "min", "mins", "minuten"]
    private static let dayWords: Set<String> = ["days", "tage", "tagen"]
    private static let weekWords: Set<String> = ["week", "weeks", "woche", "wochen"]
    private static let weekAfter: Set<String> = [
        "week after", "following week", "woche darauf", "woche danach", "woche drauf", "folgende woche", "after week",
    ]
    private static let half: Set<String> = ["half", "halbe", "halben"]
    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "eine": 1, "zwei": 2, "drei": 3,
        "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30,
    ]

    private static let phrases: [(shift: SpokenShift, words: Set<String>)] = [
        (.dayAfter, ["next", "after", "following", "nächsten", "nächster", "darauf", "danach", "folgenden"]),
        (.dayBefore, ["before", "previous", "davor", "vorher"]),
        (
            .first,
            ["first", "earliest", "very first", "erste", "ersten", "erster", "früheste", "frühesten", "frühester", "1st"]
        ),
        (
            .last,
            [
                "last", "latest", "very last", "as late as", "so spät wie", "letzte", "letzten", "letzter", "späteste", "spätesten",
                "spätester",
            ]
        ),
        (
            .others,
            [
                "more", "others", "other", "none of these", "none of them", "none of those", "none", "neither", "mehr", "weitere",
                "andere", "keine davon", "keiner davon", "keins davon", "nichts davon", "more times", "other times", "weiter",
                "none work", "none of these work", "keine passt", "keiner passt", "not those", "not these",
            ]
        ),
    ]

    private static let whoElseWords = [
        "who else", "anyone else", "anybody else", "somebody else free", "someone else free", "wer sonst", "sonst noch jemand",
        "wer ist sonst", "wer kann sonst", "wer noch frei", "wer ist noch frei", "wer hätte noch", "jemand anders frei",
        "is somebody else", "is someone else", "ist jemand anders", "other people free", "wer könnte sonst",
    ]

    private static let padding: Set<String> = [
        "please", "bitte", "pls", "no", "nein", "ok", "oh", "hm", "i", "i'd", "ich", "want", "möchte", "lieber", "doch",
        "would", "like", "rather", "it", "this", "that", "das", "es", "the", "sorry", "actually", "just", "have", "hätte",
        "gern", "gerne", "a", "an", "ein", "einen", "we", "can", "kann", "at", "on", "um", "am", "bit", "little", "lot", "much",
        "something", "anything", "slot", "one", "ones", "time", "same", "day", "in", "any", "is", "there", "do", "you", "make",
        "move", "by", "etwas", "bisschen", "wenig", "was", "haben", "sie", "habt", "ihr", "gibt", "noch", "tag", "an", "dem",
        "selben", "auch", "geht", "ginge", "passt", "then", "what", "about", "could", "come", "kommen", "or", "go", "for", "free",
        "frei", "possible", "möglich", "wait", "warte", "nothing", "nichts", "if", "got", "some", "bissl", "bisserl", "den",
        "der", "die", "take", "nehme", "termin", "appointment", "eins", "einer", "me", "mir", "s", "there's", "shift", "push",
        "verschieben", "wäre", "tad", "bitteschön", "maybe", "vielleicht", "instead", "stattdessen", "available",
    ]
}
