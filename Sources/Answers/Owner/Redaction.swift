internal import Shop

/// Takes out of a line what names a person, before the owner reads it or keeps it: numbers long enough for a phone or a code, in digits or in
/// words; addresses of the net; names that the line itself announces, and names that are known.
///
/// Errs on the side of taking out: “[…]” too many spoils a sentence, one too few keeps a stranger's number.
package struct Redaction {
    package static let mark = "[…]"
    /// Fewer digits are a price, a year, a house number.
    static let shortestNumber = 5

    private let words: [NameCue.Word]
    private let text: String
    private var cuts: [Range<String.Index>] = []

    /// - Parameters:
    ///   - names: of whoever booked in this visit; these go wherever they stand.
    ///   - people: names that may be anybody's.
    ///   - isTyped: false for what Deskbell said: nobody introduces themselves there.
    package static func redacted(_ text: String, names: [String] = [], people: PeopleNames? = nil, isTyped: Bool = true) -> String {
        var redaction = Redaction(String(text.prefix(4_000)))
        redaction.cutNumbers()
        redaction.cutSpokenNumbers()
        redaction.cutAddresses()
        if isTyped { redaction.cuts += NameCue.names(in: redaction.words, of: redaction.text) }
        for name in names { redaction.cut(known: name) }
        if let people { redaction.cuts += redaction.words.filter { people.contains($0.lower) }.map(\.range) }
        return redaction.result
    }

    private init(_ text: String) {
        self.text = text
        words = NameCue.words(in: text)
    }

    private var result: String {
        var kept = "", position = text.startIndex
        for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            // Neighbouring cuts are one.
            let between = cut.lowerBound >= position ? text[position..<cut.lowerBound] : ""
            if !kept.hasSuffix(Self.mark) || !between.allSatisfy(\.isWhitespace) { kept += between + Self.mark }
            position = max(position, cut.upperBound)
        }
        return kept + text[position...]
    }

    // MARK: Numbers

    private mutating func cutNumbers() {
        var index = text.startIndex
        while index < text.endIndex {
            guard Self.isDigit(text[index]) || text[index] == "+" || text[index] == "(" else {
                index = text.index(after: index)
                continue
            }
            var end = index, last = index, digits = 0
            while end < text.endIndex, Self.isDigit(text[end]) || Self.isBetweenDigits(text[end]) {
                let next = text.index(after: end)
                if Self.isDigit(text[end]) {
                    digits += 1
                    last = next
                }
                end = next
            }
            if digits >= Self.shortestNumber, !Self.isDayOrTime(text[index..<last]) { cuts.append(index..<last) }
            index = max(end, text.index(after: index))
        }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isWholeNumber }

    private static func isBetweenDigits(_ character: Character) -> Bool {
        character.isWhitespace || "+/-.()[]_\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains(character)
    }

    /// `24.12.2026`, `2026-12-24`, `9.30 - 12.00`
    private static func isDayOrTime(_ text: Substring) -> Bool {
        text.wholeMatch(of: /\d{1,2}[.\/-] ?\d{1,2}[.\/-] ?\d{2,4}/) != nil || text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
            || text.wholeMatch(of: /\d{1,2}[.]\d{2}\s*[-–]\s*\d{1,2}[.]\d{2}/) != nil
    }

    /// “oh one seven six five …”
    private mutating func cutSpokenNumbers() {
        var run: [NameCue.Word] = []
        for word in words + [NameCue.Word(lower: "", range: text.endIndex..<text.endIndex)] {
            if Self.spoken.contains(word.lower) {
                run.append(word)
                continue
            }
            if run.count >= Self.shortestNumber, let first = run.first, let last = run.last {
                cuts.append(first.range.lowerBound..<last.range.upperBound)
            }
            run = []
        }
    }

    private static let spoken: Set<String> = [
        "zero", "oh", "o", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple",
        "null", "eins", "zwei", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
    ]

    // MARK: Addresses

    private mutating func cutAddresses() {
        for match in text.matches(of: /\S*@\S+/) { cuts.append(match.range) }
        for match in text.matches(of: /\S+ (?:at|ät|\(at\)) \S+ ?(?:dot|punkt|\(dot\)|\.) ?[A-Za-z]{2,}/.ignoresCase()) {
            cuts.append(match.range)
        }
        for match in text.matches(of: /(?:https?:\/\/|www\.)\S+/.ignoresCase()) { cuts.append(match.range) }
    }

    // MARK: Known names

    private mutating func cut(known name: String) {
        // Parts of one letter are everywhere.
        let parts = Set(NameCue.words(in: name).map(\.lower).filter { $0.count >= 2 })
        for word in words where parts.contains(word.lower) { cuts.append(word.range) }
    }
}
