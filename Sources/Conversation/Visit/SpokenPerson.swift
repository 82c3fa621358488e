import Diary

/// Who somebody is and how to reach them, in their own words.
extension SpokenWish {
    enum Detail { case name, phone }

    /// "my name is Anna", „ich heiße Anna“, "Anna Schmidt 0171 2345678"; the name is empty for those who give none.
    static func nameTold(in line: String) -> (name: String, phone: PhoneNumber?) {
        var text = line.trimmed
        let lower = text.lowercased()
        if givesNoName.contains(lower.filter { $0.isLetter || $0 == " " || $0 == "'" }.trimmed) { return ("", nil) }
        if let opening = nameOpenings.first(where: { lower.hasPrefix($0 + " ") }), lower.count > opening.count + 1 {
            text = String(text.dropFirst(opening.count)).trimmed
        }
        // A number behind the name answers the next question too.
        guard let first = text.firstIndex(where: { $0.isNumber || $0 == "+" }), first > text.startIndex,
            let phone = phone(String(text[first...])), phone.normalized.count >= 7
        else { return (text, nil) }
        let name = withoutPhoneWords(String(text[..<first]).trimmed.trimmingSuffix { ",;:-".contains($0) || $0.isWhitespace })
        return name.contains(where: \.isLetter) ? (name, phone) : (text, nil)
    }

    /// "Ada Lovelace" of "Ada Lovelace and my number is".
    private static func withoutPhoneWords(_ name: String) -> String {
        let words = name.split(separator: " "), joints: Set<String> = ["and", "und"]
        let ending = words.indices.first { index in
            let rest = words[index...].map { $0.lowercased().trimmingSuffix { ".,;:".contains($0) } }
            return rest.allSatisfy { phoneCompany.contains($0) || joints.contains($0) } && rest.contains(where: phoneNouns.contains)
        }
        guard let ending, ending > 0 else { return name }
        return words[..<ending].joined(separator: " ").trimmingSuffix { ",;:".contains($0) }
    }

    private static let phoneNouns: Set<String> = [
        "number", "phone", "mobile", "tel", "telephone", "nummer", "telefon", "handy", "handynummer", "telefonnummer",
    ]

    /// "my number is 0171 2345678": the one number in the line; an O typed for a nought is one.
    static func phoneTold(in line: String) -> PhoneNumber? {
        if let phone = phone(line) { return phone }
        var text = line
        if let first = text.first, "oO".contains(first), text.dropFirst().first?.isNumber == true {
            text.replaceSubrange(...text.startIndex, with: "0")
            return phone(text)
        }
        let runs = text.split { !$0.isNumber && !" +()/.-".contains($0) }.map { String($0).trimmed }.filter {
            $0.contains(where: \.isNumber)
        }
        // Letters in the middle of a number are a slip in it.
        guard runs.count == 1, line.lowercased().contains(runs[0]) else { return nil }
        let words = line.replacing(runs[0], with: " ").split { !$0.isLetter && $0 != "'" }.map { $0.lowercased() }
        guard words.allSatisfy(phoneCompany.contains) else { return nil }
        return phone(runs[0].trimmingSuffix { ".-/(".contains($0) || $0.isWhitespace })
    }

    /// "I don't have one", „kein Handy“
    static func hasNone(_ line: String) -> Bool {
        let text = " " + line.lowercased().replacing("’", with: "'") + " "
        return [
            "don't have", "dont have", "haven't got", "have no ", "no phone", "no mobile", "no number", "kein handy",
            "kein telefon",
            "keine nummer", "keins", "hab keine", "habe keine", "habe kein", "hab kein", "ohne telefon", "without a phone",
            "rather not", "not give", "nicht angeben", "no thanks", " none ",
        ].contains(where: text.contains)
    }

    /// A line that asks, where a name or a number is wanted: a mark of question, or four words that begin like one.
    static func isQuestion(_ line: String) -> Bool {
        line.contains("?") && line.contains(where: \.isLetter) || line.split(separator: " ").count >= 4 && asks(line)
    }

    /// "wrong number", „Name ändern“
    static func corrected(_ line: String) -> Detail? {
        let words = Set(line.lowercased().split { !$0.isLetter }.map(String.init))
        let isWrong = !words.isDisjoint(with: [
            "wrong", "change", "incorrect", "misspelled", "typo", "falsch", "falsche", "falscher", "ändern", "aendern", "fix",
            "correct", "stimmt", "not", "nicht", "anders", "mistake", "fehler", "other", "different", "andere", "edit",
        ])
        guard isWrong, words.count <= 8 else { return nil }
        if !words.isDisjoint(with: ["number", "phone", "nummer", "telefon", "telefonnummer", "handynummer", "mobile"]) {
            return .phone
        }
        return words.isDisjoint(with: ["name", "namen", "spelled", "spelt", "geschrieben"]) ? nil : .name
    }

    private static func phone(_ text: String) -> PhoneNumber? {
        do { return try PhoneNumber(text) } catch { return nil }
    }

    private static let nameOpenings = [
        "my name is", "my name's", "the name is", "name is", "i am", "i'm", "it's", "it is", "this is", "ich heiße", "ich heisse",
        "mein name ist", "ich bin", "name:", "name", "call me",
    ]
    private static let givesNoName: Set<String> = [
        "none", "no name", "no", "nein", "rather not", "i'd rather not", "i'd rather not say", "id rather not say", "skip",
        "nothing",
        "keine angabe", "kein name", "keiner", "lieber nicht", "nope", "prefer not to say", "i prefer not to say", "anonymous",
        "anonym", "not telling", "ohne name", "ohne namen", "weiter", "next",
    ]
    private static let phoneCompany: Set<String> = [
        "my", "number", "is", "it's", "its", "phone", "mobile", "the", "tel", "telephone", "call", "me", "on", "at", "meine",
        "nummer",
        "ist", "telefon", "handy", "unter", "die", "das", "lautet", "no", "nein", "sorry", "please", "bitte", "it", "handynummer",
        "telefonnummer", "mein", "ok", "yes", "ja", "to", "change", "should", "be", "wrong", "correct", "actually",
    ]
}

extension String {
    fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isCut(last) { text.removeLast() }
        return String(text)
    }
}
