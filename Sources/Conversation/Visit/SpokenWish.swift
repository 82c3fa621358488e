import Answers

/// Changes of mind in a few words, English and German: they mean the same whatever was asked.
enum SpokenWish {
    enum Step { case service, provider, day, time }

    private static func words(_ line: String) -> [String] { LineWords.of(line, apostrophe: .stays) }

    private static let padding: Set<String> = [
        "please", "bitte", "pls", "no", "nein", "ok", "oh", "i", "i'd", "ich", "want", "to", "möchte", "will", "lieber", "doch",
        "would", "like", "rather", "it", "this", "that", "das", "es", "the", "booking", "appointment", "buchung", "termin", "den",
        "die", "sorry", "actually", "just", "have", "hätte", "gern", "gerne", "a", "an", "ein", "einen", "eine", "we", "us",
        "alles",
        "everything", "mach", "vorgang", "wir", "can", "kann", "me", "at", "on", "um", "am",
    ]

    /// "cancel", "stop it please", „doch nicht“
    static func stops(_ line: String) -> Bool {
        let all = words(line)
        guard (1...6).contains(all.count) else { return false }
        let text = all.joined(separator: " ")
        if [
            "doch nicht", "lieber nicht", "forget it", "never mind", "vergiss es", "vergessen sie es", "lass es", "lassen wir es",
            "changed my mind", "start over", "start again", "start afresh", "begin again", "von vorne", "von vorn", "neu anfangen",
            "don't book", "dont book", "nicht buchen", "no booking",
        ].contains(where: text.contains) {
            return true
        }
        let telling = all.filter { !padding.contains($0) }
        let stopping: Set<String> = [
            "cancel", "cancle", "cancell", "stop", "stopp", "abort", "quit", "exit", "abbrechen", "abbruch", "nevermind",
            "aufhören",
            "beenden", "zurücksetzen", "canceln", "abbrecen",
        ]
        return !telling.isEmpty && telling.allSatisfy(stopping.contains)
    }

    /// "cancel my appointment", „meinen alten Termin absagen“: an appointment that there is already.
    static func cancelsOther(_ line: String) -> Bool {
        let all = words(line)
        guard (2...10).contains(all.count), all.contains(where: cancelling.contains) || all.suffix(1) == ["ab"] else {
            return false
        }
        return all.contains(where: existing.contains)
    }

    /// "an old one", „einen anderen“, where it is asked which is to be cancelled.
    static func meansAnother(_ line: String) -> Bool {
        let all = words(line)
        return (1...6).contains(all.count) && all.contains(where: existing.contains)
    }

    private static let existing: Set<String> = [
        "my", "existing", "old", "earlier", "other", "another", "already", "mein", "meinen", "meine", "bestehenden", "bestehende",
        "alten", "alte", "anderen", "andere", "schon",
    ]

    private static let cancelling: Set<String> = [
        "cancel", "cancle", "cancell", "canceln", "absagen", "stornieren", "storno", "abmelden", "delete", "löschen",
    ]

    /// "I don't care when", „egal“: whatever comes first will do.
    static func takesAnyTime(_ line: String) -> Bool {
        let all = words(line), text = all.joined(separator: " ")
        guard (1...7).contains(all.count) else { return false }
        let phrases = [
            "don't care", "dont care", "don't mind", "dont mind", "doesn't matter", "doesnt matter", "does not matter",
            "no preference", "up to you", "you choose", "you decide", "you pick", "mir gleich", "suchen sie", "such du",
            "ist wurst",
        ]
        let any: Set<String> = [
            "any", "anything", "whatever", "whichever", "either", "egal", "irgendwann", "irgendein", "irgendeiner", "beliebig",
        ]
        let company: Set<String> = [
            "mir", "ist", "das", "is", "fine", "ok", "okay", "works", "will", "do", "day", "time", "one", "of", "them", "these",
            "tag", "uhrzeit", "wann", "when", "ganz", "really", "of", "me", "suits", "passt",
        ]
        let telling = all.filter { !padding.contains($0) && !company.contains($0) }
        return phrases.contains(where: text.contains) || !telling.isEmpty && telling.allSatisfy(any.contains)
    }

    /// "yes", "book it", „passt so“, where everything was read back.
    static func agrees(_ line: String) -> Bool {
        let all = words(line)
        let agreeing: Set<String> = [
            "yes", "yep", "yeah", "yup", "ok", "okay", "sure", "correct", "right", "perfect", "great", "fine", "good", "lovely",
            "confirm", "confirmed", "book", "agreed", "absolutely", "definitely", "ja", "jo", "jap", "jawohl", "genau", "stimmt",
            "passt", "richtig", "perfekt", "super", "prima", "gut", "klar", "buchen", "buche", "bestätigen", "bestätige", "bestens",
            "einverstanden", "go",
        ]
        let company: Set<String> = [
            "it", "please", "so", "that", "that's", "thats", "is", "all", "to", "me", "bitte", "es", "alles", "the", "das", "ist",
            "for", "ahead", "this", "looks", "sounds", "mir", "und", "and", "thanks", "thank", "you", "danke", "very", "sehr",
            "now",
        ]
        return (1...6).contains(all.count) && !line.contains("?") && all.contains(where: agreeing.contains)
            && all.allSatisfy { agreeing.contains($0) || company.contains($0) }
    }

    /// "I'll take it", "yes", „den nehm ich“: of a place that was told.
    static func takes(_ line: String) -> Bool {
        let all = words(line)
        let taking: Set<String> = ["take", "yes", "yeah", "yep", "book", "ja", "nehm", "nehme", "nehmen", "buchen", "buche", "jo"]
        let company: Set<String> = [
            "i", "i'll", "ill", "will", "can", "we", "we'll", "it", "that", "that's", "this", "one", "please", "ok", "okay",
            "great", "good",
            "perfect", "fine", "me", "for", "ich", "wir", "den", "das", "die", "gut", "passt", "dann", "super", "gerne", "gern",
            "bitte",
        ]
        return (1...6).contains(all.count) && !line.contains("?") && all.contains(where: taking.contains)
            && all.allSatisfy { taking.contains($0) || company.contains($0) }
    }

    /// "back", „einen Schritt zurück“
    static func goesBack(_ line: String) -> Bool {
        [
            "back", "go back", "zurück", "zurueck", "previous", "previous step", "one step back", "step back",
            "einen schritt zurück",
            "ein schritt zurück", "noch mal zurück", "nochmal zurück",
        ].contains(words(line).filter { !["please", "bitte"].contains($0) }.joined(separator: " "))
    }

    /// What is to be done with an appointment that there is: "can you move it to Saturday", „wann war mein Termin“.
    /// - Parameter saysTime: whether the line names a day or a time.
    static func ofMine(_ line: String, saysTime: Bool) -> Intent.Task? {
        let all = words(line)
        guard (2...10).contains(all.count), let first = all.first else { return nil }
        let isNamed = all.contains { ["appointment", "booking", "reservation", "termin", "buchung", "reservierung"].contains($0) }
        let isMine = all.contains { ["my", "our", "mein", "meinen", "meine", "meinem", "unser", "unseren"].contains($0) }
        let looking: Set<String> = [
            "when", "wann", "where", "wo", "time", "uhrzeit", "check", "show", "find", "look", "see", "zeigen", "zeig", "nachsehen",
        ]
        if isNamed, isMine, all.contains(where: looking.contains), !all.contains(where: cancelling.contains) { return .lookUp }
        guard !["how", "what", "why", "wie", "was", "warum", "do", "does", "is", "are"].contains(first) else { return nil }
        let isMeant = isNamed || saysTime && all.contains { ["it", "ihn", "das"].contains($0) }
        if isMeant, all.contains(where: moving.contains) { return .move }
        return isMeant && all.contains(where: cancelling.contains) ? .cancel : nil
    }

    private static let moving: Set<String> = [
        "move", "reschedule", "postpone", "change", "shift", "rebook", "verschieben", "verlegen", "umbuchen", "ändern",
        "verschiebe",
        "vorverlegen",
    ]

    /// "appointment please", „einen Termin“: no more than that something is to be booked.
    static func onlyBooks(_ line: String) -> Bool {
        let all = words(line)
        let company: Set<String> = [
            "need", "brauche", "brauch", "make", "get", "new", "neuen", "neue", "wollte", "hello", "hallo",
            "then", "dann", "in", "for", "für",
        ]
        return books(line) && all.count <= 7
            && all.filter { !padding.contains($0) && !company.contains($0) }.allSatisfy { books($0) }
    }

    /// "another day", "someone else", „was anderes“
    static func otherStep(_ line: String) -> Step? {
        let all = words(line)
        guard (1...8).contains(all.count) else { return nil }
        let telling = all.filter { !padding.contains($0) }.joined(separator: " ")
        let other = ["another", "other", "different", "andere", "anderen", "anderer", "anderes", "anderem"]
        func isOther(_ nouns: [String]) -> Bool {
            nouns.contains { noun in telling == noun || other.contains { telling == "\($0) \(noun)" } }
        }
        if isOther([
            "something else", "service", "treatment", "was anderes", "etwas anderes", "leistung", "behandlung", "anything else",
        ]), telling != "service", telling != "treatment", telling != "leistung", telling != "behandlung" {
            return .service
        }
        if isOther(["someone else", "somebody else", "jemand anders", "jemand anderen", "jemand anderes", "jemanden anderen"]) {
            return .provider
        }
        for (step, nouns): (Step, [String]) in [
            (.provider, ["person", "stylist", "hairdresser", "barber", "friseur", "friseurin", "mitarbeiter"]),
            (.day, ["day", "date", "days", "tag", "datum", "tage"]), (.time, ["time", "times", "hour", "slot", "zeit", "uhrzeit"]),
        ] where nouns.contains(where: { noun in other.contains { telling == "\($0) \(noun)" } }) {
            return step
        }
        return nil
    }

    /// "a beard trim too", „und noch Bart“
    static func adds(_ line: String) -> Bool {
        let adding: Set<String> = [
            "also", "too", "and", "plus", "add", "additionally", "auch", "noch", "dazu", "zusätzlich", "und",
        ]
        return line.contains("+") || words(line).contains(where: adding.contains)
    }

    /// Whether something is asked, and not only politely wished for ("can I …").
    static func asks(_ line: String) -> Bool {
        let asking: Set<String> = [
            "how", "what", "when", "where", "which", "who", "why", "do", "does", "did", "is", "are", "have", "has", "wie", "was",
            "wann", "wo", "welche", "wer", "warum", "haben", "hat", "gibt", "ist", "sind", "machen", "macht",
        ]
        guard let first = words(line).first else { return line.contains("?") }
        return asking.contains(first) || line.contains("?") && !polite.contains(first)
    }

    /// "can my kids play somewhere while …": begins as a wish does, and may be any question.
    static func asksLeave(_ line: String) -> Bool { words(line).first.map(leave.contains) ?? false }

    private static let leave: Set<String> = ["can", "could", "may", "kann", "könnte", "können", "könnten", "darf", "dürfen"]
    private static let polite = leave.union(["hi", "hello", "hallo", "guten", "any", "anything"])

    /// "is he allowed", „ist das in Ordnung“, "does that work": whatever story went before, leave is asked for.
    static func asksWhetherFine(_ line: String) -> Bool {
        let text = words(line).joined(separator: " ")
        return [
            "is that ok", "is that okay", "is that alright", "is that fine", "is that possible", "is that a problem",
            "is that allowed",
            "would that be ok", "would that be possible", "does that work", "is it ok if", "is it okay if", "is it allowed",
            "is he allowed", "is she allowed", "are they allowed", "is he welcome", "is she welcome", "are they welcome",
            "ist das ok", "ist das in ordnung", "ist das erlaubt", "ist das ein problem", "ist das möglich", "wäre das möglich",
            "wäre das ok", "darf er mit", "darf sie mit", "dürfen die mit",
        ].contains(where: text.contains)
    }

    /// "is there a fee for cancelling", „kostet absagen was“: no task yet.
    static func asksTheCost(_ line: String) -> Bool {
        words(line).contains {
            ["cost", "costs", "charge", "charged", "charges", "fee", "fees", "kostet", "kosten", "gebühr", "gebühren"].contains($0)
        }
    }

    /// A few words that do not ask.
    static func tells(_ line: String) -> Bool {
        (1...6).contains(words(line).count) && !line.contains("?") && !asks(line)
    }

    /// "book men's cut", „Termin für …“
    static func books(_ line: String) -> Bool {
        let booking: Set<String> = [
            "book", "bok", "booking", "reserve", "appointment", "apointment", "appoitment", "appointmet", "termin", "buchen",
            "buche",
            "reservieren", "ausmachen",
        ]
        return words(line).contains(where: booking.contains)
    }

    /// "can I get a beard trim for my son": a wish put as a question, and nothing in it but what it is for and for whom.
    /// - Parameter others: the words that are no part of a service, a person or a time.
    static func asksFor(_ line: String, beside others: [String]) -> Bool {
        let text = words(line).joined(separator: " ")
        guard wishes.contains(where: { text.hasPrefix($0) || text.contains(" " + $0) }) else { return false }
        return others.allSatisfy { forWhom.contains($0) || onlyWish([$0]) }
    }

    private static let wishes = [
        "can i get ", "can i have ", "could i get ", "could i have ", "may i have ", "can we get ", "i'd like ", "i want ",
        "i need ",
        "kann ich ", "könnte ich ", "ich möchte ", "ich brauche ", "ich hätte gern ",
    ]
    private static let forWhom = Set(
        """
        for my our his her son daughter child kid kids boy girl wife husband mum mother dad father friend baby could may hi hello hey good morning
        then thanks für meinen meine meiner unseren unsere sohn tochter kind kinder frau mann mutter vater freundin freund könnte hallo guten dann
        danke neuen bekommen haben
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// "I need a haircut", „ich will mir die Haare färben lassen“
    static func wantsDone(_ line: String) -> Bool {
        let text = words(line).joined(separator: " ")
        return [
            "i need", "we need", "i want", "i'd like", "i would like", "i wanna", "ich brauche", "ich bräuchte", "ich möchte",
            "ich will", "ich hätte gern", "ich würde gern",
        ].contains { text.hasPrefix($0 + " ") }
    }

    /// Whether words beside the names in a line do no more than wish.
    static func onlyWish(_ words: [String]) -> Bool {
        let wishing: Set<String> = [
            "need", "get", "done", "my", "our", "brauche", "bräuchte", "lassen", "mir", "mein", "meine", "meinen", "machen",
            "würde",
            "wanna",
        ]
        return words.allSatisfy { padding.contains($0) || wishing.contains($0) }
    }

    /// "with anyone", „egal bei wem“
    static func takesAnyone(_ line: String) -> Bool {
        let text = words(line).joined(separator: " ")
        return [
            "with anyone", "with anybody", "with whoever", "anyone is fine", "don't mind who", "doesn't matter who", "egal bei wem",
            "egal wer", "bei irgendwem", "wer gerade frei",
        ].contains(where: text.contains)
    }

    /// "I'd like to come tomorrow after three"
    static func wantsToCome(_ line: String) -> Bool {
        let all = words(line), text = all.joined(separator: " ")
        let negations: Set<String> = [
            "can't", "cant", "cannot", "not", "won't", "don't", "unable", "nicht", "kein", "keinen", "later", "earlier", "später",
            "früher", "instead", "cancel",
        ]
        guard !line.contains("?"), all.allSatisfy({ !negations.contains($0) }) else { return false }
        return [
            "want to come", "like to come", "wanna come", "come in", "can i come at", "can i come by at", "kann ich um",
            "need to come", "möchte kommen", "will kommen", "vorbeikommen",
            "würde gern kommen", "würde gerne kommen", "ich komme",
        ].contains(where: text.contains) || all.last == "kommen" && (all.contains("möchte") || all.contains("will"))
    }

    /// "can I wait without an appointment"
    static func walksIn(_ line: String) -> Bool {
        let text = words(line).joined(separator: " ")
        return [
            "without an appointment", "without appointment", "no appointment", "take a number", "pull a number", "walk in",
            "walkin",
            "ohne termin", "nummer ziehen", "eine nummer", "keinen termin", "hab keinen termin", "wait my turn",
            "how long is the wait",
        ].contains(where: text.contains)
    }

    /// "how long is the wait for a haircut", „wie lange muss ich auf einen Haarschnitt warten“
    static func asksForTheWait(_ line: String) -> Bool {
        let all = words(line)
        return all.contains { ["wait", "waiting", "queue", "warten", "wartezeit", "wartet", "schlange"].contains($0) }
    }

    static func asksToWait(_ line: String) -> Bool {
        let text = line.lowercased()
        return ["waiting list", "waitlist", "wait list", "warteliste", "waitinglist"].contains(where: text.contains)
    }

    /// "same as last time", „wie immer“
    static func repeatsLastTime(_ line: String) -> Bool {
        let text = words(line).joined(separator: " ")
        return [
            "same as last", "same as before", "same again", "the usual", "my usual", "as usual", "like last time", "as last time",
            "same like last", "as always", "same thing again", "wie letztes mal", "wie beim letzten mal", "wie das letzte mal",
            "wie immer", "das gleiche wie", "dasselbe wie", "nochmal dasselbe", "nochmal das gleiche", "wieder das gleiche",
            "wie gehabt", "wie üblich", "das übliche", "same as las time", "wie letzes mal",
        ].contains(where: text.contains)
    }

    /// "I lost it", „Code vergessen“
    static func lostCode(_ line: String) -> Bool {
        let text = words(line).joined(separator: " ")
        return [
            "lost", "forgot", "forget", "haven't got", "don't have", "dont have", "no code", "without a code", "don't know",
            "dont know",
            "verloren", "vergessen", "verlegt", "kein code", "keinen code", "nicht mehr", "weiß ich nicht", "habe ich nicht",
            "hab ich nicht", "keine ahnung",
        ].contains(where: text.contains)
    }
}
