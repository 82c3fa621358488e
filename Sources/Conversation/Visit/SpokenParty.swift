/// For how many a line speaks: "two haircuts", "a cut for me and my son", „für zwei Personen“. One person alone is nothing said.
struct SpokenParty: Equatable {
    /// nil: more than one, and not said how many: "for my kids".
    var people: Int?
    /// Said of all that is named in the line: "haircut and beard for two people".
    var isOfAll = false

    /// A number beyond this is no party at a counter.
    private static let most = 20

    init(people: Int) { self.people = people }

    /// - Parameter isService: whether a word is one of a service's name.
    init?(_ line: String, isService: (String) -> Bool) {
        let words = Self.words(line)
        var most = Self.chained(words, isService)
        for index in words.indices {
            guard let number = Self.number(words[index]), let next = Self.counted(after: index, in: words) else { continue }
            if Self.isPerson(words[next]) || ["us", "uns"].contains(words[next]) {
                most = max(most, number)
                isOfAll = true
            } else if Self.isForSoMany(index, in: words) {
                most = max(most, number)
                isOfAll = true
            }
        }
        most = max(most, Self.times(in: line, isService: isService) ?? 1)
        let text = " " + words.joined(separator: " ") + " "
        if Self.pairs.contains(where: text.contains) {
            most = max(most, 2)
            isOfAll = true
        }
        if most > 1 {
            people = most
        } else if !Self.groups.contains(where: text.contains) {
            return nil
        }
    }

    /// How often a service is wanted that the line names: "two haircuts", „2x Haarschnitt“; nil where no number stands before it.
    static func times(in line: String, isService: (String) -> Bool) -> Int? {
        let words = words(line)
        for index in words.indices {
            guard let number = number(words[index]), index == 0 || !clockLeads.contains(words[index - 1]),
                let next = counted(after: index, in: words)
            else { continue }
            if !joints.contains(words[next]), isService(words[next]) { return number }
        }
        return nil
    }

    /// "another haircut", „noch ein Haarschnitt“: once more what was chosen already.
    static func repeats(_ line: String) -> Bool {
        let text = " " + words(line).joined(separator: " ") + " "
        return [" another ", " one more ", " a further ", " noch ein ", " noch eine ", " noch einen ", " weiteren "]
            .contains(where: text.contains)
    }

    /// "and my daughter too", „noch einen für meinen Sohn“: one more person, where a booking is in the making.
    static func addsPerson(_ line: String) -> Bool {
        let words = words(line)
        return SpokenWish.adds(line) && words.count <= 9 && words.contains(where: isKin)
    }

    // MARK: words

    /// "&", "+" and commas join as "and" does.
    private static func words(_ line: String) -> [String] {
        let joined = line.reduce(into: "") { $0 += "&+,;".contains($1) ? " and " : String($1) }
        return LineWords.of(joined, apostrophe: .goes, withNumbers: true)
    }

    private static func number(_ word: String) -> Int? {
        let bare = word.hasSuffix("x") && word.dropLast().allSatisfy(\.isNumber) ? String(word.dropLast()) : word
        guard let number = Int(bare) ?? numbers[word], 2...most ~= number else { return nil }
        return number
    }

    /// The word that a number counts, past "times" and "of the".
    private static func counted(after index: Int, in words: [String]) -> Int? {
        words.indices.dropFirst(index + 1).first { !between.contains(words[$0]) }.flatMap { $0 - index <= 3 ? $0 : nil }
            ?? (index == words.count - 1 ? index : nil)
    }

    /// "for two", and nothing behind it that makes it a time or a length.
    private static func isForSoMany(_ index: Int, in words: [String]) -> Bool {
        guard index > 0, ["for", "für", "fuer"].contains(words[index - 1]) else { return false }
        return index == words.count - 1 || afterParty.contains(words[index + 1])
    }

    /// The most people of one enumeration: "for me and my son", "my son and daughter", "me and two kids".
    private static func chained(_ words: [String], _ isService: (String) -> Bool) -> Int {
        var most = 0, total = 0, isJoined = false, index = 0
        while index < words.count {
            defer { index += 1 }
            let word = words[index]
            var count: Int?
            if let number = number(word), index + 1 < words.count, isKin(words[index + 1]) {
                (count, index) = (number, index + 1)
            } else if isKin(word) {
                count = twins.contains(word) ? 2 : 1
            } else if selves.contains(word) {
                count = 1
            }
            if let count {
                total = isJoined && total > 0 ? total + count : count
                isJoined = false
                most = max(most, total)
                // "… and my son too": whoever speaks comes as well.
                let after = words.dropFirst(index + 1).prefix(2)
                if total == 1, isKin(words[index]), after.contains(where: tooWords.contains),
                    words.prefix(index).contains(where: joints.contains)
                {
                    most = max(most, 2)
                }
            } else if joints.contains(word) {
                isJoined = true
            } else if !fillers.contains(word), !isService(word) {
                (total, isJoined) = (0, false)
            }
        }
        return most
    }

    private static func isKin(_ word: String) -> Bool { kin.contains(word) || twins.contains(word) }
    private static func isPerson(_ word: String) -> Bool { people.contains(word) || isKin(word) }

    private static let numbers = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "both": 2, "beide": 2, "beiden": 2,
    ]
    private static let clockLeads: Set<String> = [
        "at", "um", "around", "gegen", "after", "nach", "before", "vor", "till", "until", "bis", "ab", "from", "von", "between",
        "zwischen", "by", "halb", "about", "ca", "the", "den", "der", "am", "on",
    ]
    private static let between: Set<String> = [
        "x", "mal", "times", "of", "the", "my", "our", "more", "meine", "meinen", "unsere", "von",
    ]
    private static let joints: Set<String> = ["and", "und", "plus", "sowie"]
    private static let tooWords: Set<String> = ["too", "also", "auch", "well"]
    private static let fillers: Set<String> = [
        "for", "für", "fuer", "one", "a", "an", "the", "my", "our", "his", "her", "each", "ein", "eine", "einen", "einer", "einem",
        "mein", "meine", "meinen", "meiner", "meinem", "unser", "unsere", "unseren", "also", "auch", "little", "younger", "older",
        "kleine", "kleinen", "another", "noch", "then", "dann", "der", "die", "das", "den",
    ]
    private static let selves: Set<String> = ["me", "myself", "i", "mich", "mir", "ich"]
    private static let twins: Set<String> = ["twins", "zwillinge", "zwillingen"]
    private static let people: Set<String> = [
        "people", "persons", "person", "adults", "men", "women", "guys", "ladies", "personen", "leute", "erwachsene", "männer",
        "frauen",
    ]
    private static let kin: Set<String> = [
        "son", "sons", "daughter", "daughters", "wife", "husband", "partner", "mother", "mum", "mom", "father", "dad", "brother",
        "brothers", "sister", "sisters", "friend", "friends", "boyfriend", "girlfriend", "child", "children", "kid", "kids", "baby",
        "boy", "boys", "girl", "girls", "grandson", "granddaughter", "grandma", "grandpa", "nephew", "niece", "colleague",
        "sohn", "söhne", "söhnen", "tochter", "töchter", "töchtern", "frau", "mann", "partnerin", "mutter", "mama", "vater", "papa",
        "bruder", "brüder", "schwester", "schwestern", "freund", "freunde", "freundin", "kind", "kinder", "kindern", "junge",
        "jungs",
        "mädchen", "enkel", "enkelin", "oma", "opa", "neffe", "nichte", "kollege", "kollegin",
    ]
    /// What may follow "for two".
    private static let afterParty: Set<String> = [
        "please", "bitte", "on", "at", "tomorrow", "today", "um", "am", "morgen", "heute", "next", "this", "with", "mit", "bei",
        "in", "and", "und", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let pairs = [
        " both of us ", " us both ", " the two of us ", " uns beide ", " uns beiden ", " wir beide ", " zu zweit ", " uns zwei ",
    ]
    private static let groups = [
        " my kids ", " our kids ", " the kids ", " my children ", " our children ", " my sons ", " my daughters ", " my boys ",
        " my girls ", " my family ", " the family ", " whole family ", " the whole family ", " for us ", " all of us ",
        " meine kinder ", " unsere kinder ", " meine söhne ", " meine töchter ", " meine familie ", " die ganze familie ",
        " für uns ", " uns alle ",
    ]
}
