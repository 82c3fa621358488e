import Answers

/// Questions that are plain once names and days are out of them: every word must be one that such a question is made of, so that "how long
/// does it take to walk there" is a question of its own.
enum AskedFact {
    /// - Parameters:
    ///   - words: lower case, without the names and days in the line.
    ///   - isOfPeople: whether somebody who works here was named.
    ///   - isDated: whether a day or a time was.
    static func of(_ words: [String], isOfPeople: Bool, isDated: Bool) -> Intent.Fact? {
        guard !words.isEmpty, words.count <= 12 else { return nil }
        return valueAsked(words) ?? (isNextFree(words) || isDated && asksForPlace(words) ? .nextFree : nil)
            ?? (isWhoIsIn(words, isOfPeople) ? .whoIsIn : nil)
            ?? (isWhoDoes(words, isOfPeople) ? .whoDoes : nil)
    }

    /// Of what was named or spoken of: "how much is that", "wie lange dauert das", "who does it", "until when", "and who is in".
    static func value(in line: String) -> Intent.Fact? {
        let words = words(in: line)
        if isUntilWhen(words) { return .openingHours }
        if isWhoIsIn(Array(words.drop { ["and", "und"].contains($0) }), false) { return .whoIsIn }
        return valueAsked(words) ?? (isWhoDoes(words, false) ? .whoDoes : nil)
    }

    /// "can I get that" on Tuesday.
    /// - Parameter isDated: a day was named, and is not in the line any more.
    static func wantsPlace(_ line: String, on isDated: Bool) -> Bool {
        let words = words(in: line).filter { !["on", "at", "am", "um"].contains($0) }
        return isNextFree(words) || isDated && words.allSatisfy(freeingWords.contains)
    }

    /// "can somebody see me", "is anybody free", „hat jemand Zeit“: plain where a day or a time is named.
    static func asksForPlace(_ words: [String]) -> Bool {
        guard words.count >= 2, words.allSatisfy({ freeingWords.contains($0) || freeingSigns.contains($0) }) else { return false }
        if speaksOfSlots(words) { return true }
        let isOfSomebody = words.contains(where: somebody.contains)
        return isOfSomebody && words.contains { placeSigns.contains($0) }
    }

    /// "the next slot", „die nächste Lücke“
    static func speaksOfSlots(_ line: String) -> Bool { speaksOfSlots(words(in: line)) }

    /// "opening times" are when the shop is open.
    static func speaksOfSlots(_ words: [String]) -> Bool {
        words.indices.contains { place in
            let isHours = words[place] == "opening" && place + 1 < words.count && hours.contains(words[place + 1])
            return freeingSigns.contains(words[place]) && !isHours
        }
    }

    /// "book the next slot": it is to be had, not told.
    static func wishes(_ words: [String]) -> Bool { words.contains(where: wishingWords.contains) }

    static func words(in line: String) -> [String] { LineWords.of(line, apostrophe: .goes) }

    private static func valueAsked(_ words: [String]) -> Intent.Fact? {
        guard !words.isEmpty, words.count <= 10, words.allSatisfy(valueWords.contains) else { return nil }
        if words.contains(where: priceWords.contains) || words.starts(with: ["how", "much"]) || words.starts(with: ["wie", "viel"])
        {
            return .price
        }
        // "is a consultation free", not "is there a cut free"
        if let first = words.first, ["is", "are", "ist", "sind"].contains(first), words.contains(where: freeWords.contains),
            !words.contains("there"), !words.contains("es")
        {
            return .price
        }
        return words.contains(where: durationWords.contains) ? .duration : nil
    }

    private static func isNextFree(_ words: [String]) -> Bool {
        guard words.allSatisfy({ freeingWords.contains($0) || freeingSigns.contains($0) }) else { return false }
        if speaksOfSlots(words) { return true }
        guard let when = words.firstIndex(where: { $0 == "when" || $0 == "wann" }), when + 1 < words.count else { return false }
        return ["can", "could", "may", "kann", "könnte", "koennte", "können", "könnten", "darf"].contains(words[when + 1])
    }

    private static func isWhoIsIn(_ words: [String], _ isOfPeople: Bool) -> Bool {
        guard words.allSatisfy(presenceWords.contains) else { return false }
        let isWho = words.first.map { ["who", "whos", "wer"].contains($0) } ?? false
        // "in on Tuesday" is all time: what is left of the line is "who".
        let isBare = words.allSatisfy(["who", "whos", "is", "wer", "ist"].contains)
        return isWho && isBare || (isWho || isOfPeople) && words.contains(where: presenceSigns.contains)
    }

    /// "who does", of a service; "does", of a service and a person.
    private static func isWhoDoes(_ words: [String], _ isOfPeople: Bool) -> Bool {
        guard words.allSatisfy(doingWords.contains), words.contains(where: doingSigns.contains) else { return false }
        return isOfPeople || words.contains { ["who", "whos", "which", "wer", "welche", "welcher"].contains($0) }
    }

    private static func isUntilWhen(_ words: [String]) -> Bool {
        words.count >= 2 && words.allSatisfy(endingWords.contains)
            && words.contains { ["when", "wann", "late", "lange"].contains($0) }
            && words.contains { ["until", "till", "til", "bis", "how", "wie"].contains($0) }
    }

    private static func set(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

    private static let priceWords = set(
        "cost costs costing price prices expensive charge pay kostet kosten kostets teuer preis wieviel zahle zahlt bezahle")
    private static let durationWords = set("long take takes duration minutes dauert dauerts dauern lange lang")
    private static let freeWords = set("free gratis kostenlos umsonst")
    private static let valueWords = priceWords.union(durationWords).union(freeWords).union(
        set(
            """
            and so how much many what whats s is are does do will would be it its that this those these one them then for the a an same thing to
            you u me i we of get getting got having have done need there here with my together both altogether total in at please pls roughly
            about usually normally
            und also auch was wie viel viele wäre waere ist sind das dass es dies diese dieser den denn der die dem ein eine einen dafür dafuer davon
            dann ich wir man muss bei euch ihnen bitte ungefähr ungefaehr so etwa minuten mit zusammen insgesamt mein meine
            """))

    private static let freeingSigns = set(
        """
        next earliest soonest soon slot slots gap gaps space opening openings available availability squeeze
        nächster nächste nächsten naechster naechste naechsten frühester früheste frühesten fruehester frueheste fruehesten lücke luecke
        """)
    private static let hours = set("time times hour hours")
    private static let somebody = set("you someone somebody anyone anybody jemand wer irgendwer ihr sie")
    private static let placeSigns = set("free see seen fit take have time zeit frei drannehmen dran nehmen")
    private static let wishingWords = set("book booked booking get need want like brauche buchen möchte will hätte nehme")
    private static let freeingWords = set(
        """
        and when whens whats what is are was how can could may would do does did will we i you u he she they get have got come be been see seen fit take done book
        booked booking my our your the a an any some one chance of there free time times appointment appointments first in for it that this fit me us
        him her with anyone anybody somebody someone please pls possible need want to still left up
        und wann ist wäre waere gibt gäbe kann könnte koennte können könnten darf ich wir man du sie ihr zum zur einen eine ein der die das den dem
        freie freier freien frei termin termine platz es habt haben hat hätte hättet noch was etwas für fuer fürs bei irgendwem irgendwer kommen
        bekommen kriegen machen lassen bitte wieder mein mich mir uns möglich moeglich drankommen dran drannehmen nehmen jemand wer irgendwer zeit heut geht ginge
        """)

    private static let doingSigns = set("does do doing can offers offer makes macht machen machst kann können koennen bietet")
    private static let doingWords = doingSigns.union(
        set(
            """
            and who whos which of you the them it that this these is are a an here also good best at for hairdresser stylist barber person people staff
            und wer welche welcher von euch ihnen das es dies die der den ist eine einen ein hier auch gut am besten bei dir friseur friseurin an
            """))
    private static let endingWords = set(
        "and until till til when how late long for and und bis wann wie lange denn so is are you it that open")

    private static let presenceSigns = set(
        "in here there around working work works duty da hier arbeitet arbeiten dienst anwesend")
    private static let presenceWords = presenceSigns.union(
        set(
            """
            and who whos is are will be does do he she they when which days what on at too also the shop salon from till until usually normally
            und wer ist sind hat wann an welchen tagen auch im laden am er sie noch immer bei euch
            """))
}
