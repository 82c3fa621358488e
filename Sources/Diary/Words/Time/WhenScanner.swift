internal import Shop

/// Reads a sentence from left to right and keeps what is about time.
struct WhenScanner {
    /// What was found at a place: usually one thing, for `2026-12-24T14:30` two; and the first token after it.
    typealias Match = (kinds: [WhenPiece.Kind], end: Int)

    let text: String
    let tokens: [WhenToken]
    let now: LocalDateTime
    let language: Language?
    private(set) var pieces: [WhenPiece] = []

    init(text: String, now: LocalDateTime, language: Language?) {
        self.text = text
        self.now = now
        self.language = language
        tokens = WhenToken.tokens(of: text).map(WhenSlips.mended)
    }

    var today: LocalDate { now.date }

    mutating func scan() {
        var index = 0
        while index < tokens.count {
            if let end = greeting(at: index) {
                index = end
            } else if let (match, isNegated) = negated(at: index) {
                keep(match, from: index, isNegated: isNegated)
                index = match.end
            } else if let match = piece(at: index) {
                let end = trailingNegation(at: match.end)
                keep((match.kinds, end ?? match.end), from: index, isNegated: end != nil)
                index = end ?? match.end
            } else {
                index += 1
            }
        }
    }

    private mutating func keep(_ match: Match, from index: Int, isNegated: Bool) {
        for kind in match.kinds { pieces.append(WhenPiece(kind: kind, tokens: index..<match.end, isNegated: isNegated)) }
    }

    /// The longest and surest readings come first.
    func piece(at index: Int) -> Match? {
        first(at: index) ?? bounded(at: index) ?? date(at: index) ?? relative(at: index) ?? weekday(at: index) ?? partOfDay(
            at: index)
            ?? time(at: index)
    }

    /// Empty past either end.
    func word(_ index: Int) -> String { tokens.indices.contains(index) && tokens[index].kind != .number ? tokens[index].text : "" }

    func isSign(_ index: Int, _ sign: String) -> Bool { word(index) == sign && tokens[index].kind == .sign }

    /// A number in digits, `digits` of them.
    func number(_ index: Int, digits: ClosedRange<Int> = 1...2) -> Int? {
        guard tokens.indices.contains(index), digits.contains(tokens[index].text.utf8.count) else { return nil }
        return tokens[index].value
    }

    func isAttached(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isAttached }

    /// A number in digits or words, 0...59: `24`, "twenty-four", "vierundzwanzig".
    func integer(at index: Int) -> (value: Int, end: Int)? {
        if let value = number(index) { return (value, index + 1) }
        guard let value = WhenWords.numbers[word(index)] else { return nil }
        if value >= 20, value % 10 == 0 {
            let next = isSign(index + 1, "-") ? index + 2 : index + 1
            if let unit = WhenWords.numbers[word(next)], 1...9 ~= unit { return (value + unit, next + 1) }
        }
        return (value, index + 1)
    }

    /// "a week", "two days", "ein paar Tage": how many of something.
    func count(at index: Int) -> (value: Int, end: Int)? {
        if let number = integer(at: index) { return number }
        switch word(index) {
        case "a", "an", "einer", "einem", "eine", "einen":
            if word(index + 1) == "couple" { return (2, word(index + 2) == "of" ? index + 3 : index + 2) }
            return (1, index + 1)
        case "couple": return (2, word(index + 1) == "of" ? index + 2 : index + 1)
        default: return nil
        }
    }

    func source(_ range: Range<Int>) -> String {
        String(text[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound])
    }

    /// Whether the words from `index` on are these.
    func isPhrase(_ words: [String], at index: Int) -> Bool {
        words.indices.allSatisfy { word(index + $0) == words[$0] }
    }

    /// "Good morning" names no time.
    private func greeting(at index: Int) -> Int? {
        guard Self.politeWords.contains(word(index)) else { return nil }
        return Self.politeTimes.contains(word(index + 1)) ? index + 2 : nil
    }

    // MARK: what is not wanted

    private func negated(at index: Int) -> (Match, isNegated: Bool)? {
        if let refused = refused(at: index) { return refused }
        guard WhenWords.negations.contains(word(index)) else { return nil }
        var next = index + 1
        if word(index) == "but" {
            if WhenWords.negations.contains(word(next)) {
                next += 1
            } else if !["day", "anything", "tag", "time", "anytime", "days", "week"].contains(word(index - 1)) {
                return nil
            }
        }
        // "not before ten" is "after ten".
        if let match = bounded(at: next, isNegated: true) { return (match, false) }
        while ["on", "in", "the", "am", "an", "im", "at", "um", "a", "any", "der", "den", "dem"].contains(word(next)),
            piece(at: next) == nil
        {
            next += 1
        }
        guard let match = piece(at: next) else { return nil }
        // "No, Monday": only a plural is refused by "no".
        if word(index) == "no", match.kinds.contains(where: { if case .weekdays = $0 { false } else { true } }) { return nil }
        return (match, true)
    }

    /// "I can't come on Friday", „ich kann am Freitag nicht“.
    private func refused(at index: Int) -> (Match, isNegated: Bool)? {
        guard let phrase = Self.inabilities.first(where: { isPhrase($0, at: index) }) else { return nil }
        var next = index + phrase.count
        while Self.comingWords.contains(word(next)), piece(at: next) == nil { next += 1 }
        guard let match = piece(at: next) else { return nil }
        guard phrase.first != "ich" else {
            let end = word(match.end) == "leider" ? match.end + 1 : match.end
            guard word(end) == "nicht" else { return nil }
            return ((match.kinds, end + 1), true)
        }
        return (match, true)
    }

    private static let inabilities = [
        ["i", "cant"], ["i", "cannot"], ["i", "can", "not"], ["we", "cant"], ["cant"], ["cannot"], ["i", "wont"], ["ich", "kann"],
    ]
    private static let comingWords: Set<String> = [
        "do", "make", "it", "come", "in", "on", "at", "be", "there", "the", "kommen", "am", "an", "um", "den", "der", "manage",
    ]

    /// "Montag kann ich nicht", "Monday doesn't work".
    private func trailingNegation(at index: Int) -> Int? {
        guard let phrase = Self.refusals.first(where: { isPhrase($0, at: index) }) else { return nil }
        let end = index + phrase.count
        // "Dienstag nicht vor zehn" refuses what follows.
        return phrase == ["nicht"] && (piece(at: end) != nil || bounded(at: end, isNegated: true) != nil) ? nil : end
    }

    // MARK: as soon as can be

    private func first(at index: Int) -> Match? {
        if let phrase = Self.haste.first(where: { isPhrase($0, at: index) }) { return ([.first], index + phrase.count) }
        guard Self.firstWords.contains(word(index)), Self.freeWords.contains(word(index + 1)) else { return nil }
        return ([.first], Self.placeWords.contains(word(index + 2)) ? index + 3 : index + 2)
    }

    private static let politeWords: Set<String> = [
        "good", "guten", "schoenen", "schoenes", "nice", "gute", "lovely", "gutes", "great", "schoene",
    ]

    private static let politeTimes: Set<String> = [
        "morning", "afternoon", "evening", "day", "night", "weekend", "morgen", "tag", "abend", "mittag", "nacht", "wochenende",
        "feierabend",
        "nachmittag", "vormittag",
    ]

    private static let refusals = [
        ["kann", "ich", "nicht"], ["kann", "ich", "leider", "nicht"], ["geht", "nicht"], ["geht", "es", "nicht"],
        ["geht", "leider", "nicht"],
        ["passt", "nicht"], ["passt", "mir", "nicht"], ["passt", "es", "nicht"], ["doesnt", "work"], ["does", "not", "work"],
        ["dont", "work"], ["wont", "work"], ["isnt", "good"], ["is", "no", "good"], ["is", "bad"], ["is", "not", "good"],
        ["is", "not", "possible"], ["isnt", "possible"], ["i", "cant"], ["i", "cannot"], ["im", "busy"], ["i", "am", "busy"],
        ["nicht"],
    ]

    private static let haste = [
        ["as", "soon", "as", "possible"], ["as", "early", "as", "possible"], ["as", "soon", "as", "you", "can"],
        ["a", "s", "a", "p"],
        ["so", "bald", "wie", "moeglich"], ["sobald", "wie", "moeglich"], ["so", "schnell", "wie", "moeglich"],
        ["so", "frueh", "wie", "moeglich"], ["moeglichst", "bald"], ["moeglichst", "schnell"], ["moeglichst", "frueh"],
        ["right", "now"], ["right", "away"], ["straight", "away"], ["any", "time"], ["egal", "wann"], ["whenever"], ["anytime"],
        ["jederzeit"], ["asap"], ["soonest"], ["earliest"], ["sofort"], ["schnellstmoeglich"], ["baldmoeglichst"],
        ["fruehestmoeglich"],
        ["dont", "mind", "when"], ["doesnt", "matter", "when"],
    ]

    private static let firstWords: Set<String> = [
        "first", "next", "erste", "ersten", "erster", "erstes", "naechste", "naechsten", "naechster", "naechstes", "fruehesten",
        "frueheste",
        "fruehester", "schnellste", "schnellsten", "1st", "nearest",
    ]

    private static let freeWords: Set<String> = [
        "free", "available", "possible", "slot", "opening", "freie", "freien", "freier", "freies", "moegliche", "moeglichen",
        "verfuegbare",
        "verfuegbaren", "gap", "vacancy", "moeglicher",
    ]

    private static let placeWords: Set<String> = ["slot", "appointment", "time", "one", "termin", "opening", "date", "place"]
}
