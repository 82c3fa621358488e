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
            "changed my mind", "don't book", "dont book", "nicht buchen", "no booking",
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
        let polite: Set<String> = [
            "can", "could", "may", "kann", "könnte", "können", "könnten", "darf", "hi", "hello", "hallo", "guten",
        ]
        guard let first = words(line).first else { return line.contains("?") }
        return asking.contains(first) || line.contains("?") && !polite.contains(first)
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

    /// "I want a haircut for my son", „ich hätte gern einen Bartschnitt“: a wish, and nothing in it but what it is for and for whom.
    /// - Parameter others: the words that are no part of a service, a person or a time.
    static func wants(_ line: String, beside others: [String]) -> Bool {
        let all = words(line), text = all.joined(separator: " ")
        guard wishes.contains(where: { text.hasPrefix($0) || text.contains(" " + $0) }) else { return false }
        return others.allSatisfy { wishWords.contains($0) || padding.contains($0) }
    }

    private static let wishes = [
        "i want", "i need", "i'd like", "i would like", "id like", "i wanna", "can i get", "can i have", "could i get", "could i have",
        "may i have", "can we get", "we need", "we want", "we'd like", "my son needs", "my daughter needs", "ich möchte", "ich moechte",
        "ich will", "ich brauche", "ich bräuchte", "ich braeuchte", "ich hätte gern", "ich haette gern", "ich würde gern", "ich wuerde gern",
        "ich hätt gern", "wir brauchen", "wir möchten", "wir hätten gern",
    ]
    private static let wishWords = Set(
        """
        i'd id could may would we we'd need needs want wanna get got getting done having make new nice quick little some good for my our his her your
        son daughter child kid kids boy girl wife husband mum mother dad father friend baby myself hair me today
        hi hello hey good morning afternoon then thanks thank you and also lassen ich brauche bräuchte braeuchte würde wuerde haben bekommen machen
        neuen neue neues kleinen kleine schnellen für fuer meinen meine mein meiner unseren unsere sohn tochter kind kinder frau mann mutter vater
        freundin freund mich uns haar haare heute hallo guten tag dann danke und auch mir die möchten moechten hätten wollen wir hätt haette
        """.split(whereSeparator: \.isWhitespace).map(String.init))

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
            "want to come", "like to come", "wanna come", "come in", "need to come", "möchte kommen", "will kommen", "vorbeikommen",
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
