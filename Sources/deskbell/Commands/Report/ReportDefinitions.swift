/// What each number is, in one sentence, and which records it comes from: written beside it wherever it is shown.
extension ReportMeasure {
    func title(_ words: ReportWords) -> String {
        switch self {
        case .automated: words("Done without a person", "Ohne Personal erledigt")
        case .acknowledge: words("Until somebody said “coming”", "Bis jemand „komme“ sagte")
        case .preferredPerson: words("Wanted a person anyway", "Wollten trotzdem einen Menschen")
        case .satisfied: words("Said it helped", "Sagten: es hat geholfen")
        case .fallback: words("Questions without an answer", "Fragen ohne Antwort")
        case .missed: words("Missed calls", "Verpasste Rufe")
        case .settled: words("Settled at once", "Gleich beim ersten Mal erledigt")
        case .answer: words("Until somebody was there", "Bis jemand da war")
        case .resolve: words("Until it was settled", "Bis es erledigt war")
        case .assisted: words("Helped by both", "Mit Hilfe von beiden")
        case .human: words("Helped by a person alone", "Nur von Menschen")
        case .unserved: words("Went without help", "Gingen ohne Hilfe")
        case .abandoned: words("Bookings left half-made", "Abgebrochene Buchungen")
        case .upset: words("Upset visits", "Verärgerte Besuche")
        }
    }

    func definition(_ words: ReportWords) -> String {
        switch self {
        case .automated:
            words(
                "Of those who wanted something: answered or booked at the counter, and nobody was called. A common aim is 70%, with 20% helped by both and 10% by a person alone.",
                "Von allen, die etwas wollten: am Tresen beantwortet oder gebucht, ohne dass jemand gerufen wurde. Üblich als Ziel: 70\u{A0}%, dazu 20\u{A0}% mit Hilfe von beiden und 10\u{A0}% nur von Menschen."
            )
        case .acknowledge:
            words(
                "From the first call to the first “coming”; only hours when the shop is open count, and a call that was over before it opened counts nowhere. Half of the calls were as quick or quicker, nine of ten were within the second time. Calls nobody answered have no time; see missed calls.",
                "Vom ersten Ruf bis zum ersten „komme“; nur Öffnungszeit zählt, und ein Ruf, der vorher erledigt war, zählt nicht. Die Hälfte der Rufe war so schnell oder schneller, neun von zehn blieben unter der zweiten Zeit. Rufe ohne Antwort haben keine Zeit; siehe verpasste Rufe."
            )
        case .preferredPerson:
            words(
                "Of the routine matters: asked for a person of their own accord, by key, button or words, before anything had gone wrong. Aim: under 20%.",
                "Von den alltäglichen Anliegen: riefen von sich aus einen Menschen, mit Taste, Knopf oder Worten, bevor etwas schiefging. Ziel: unter 20\u{A0}%."
            )
        case .satisfied:
            words(
                "Of those who answered “Did that help?”: yes. Each visit counts once, by its last answer (customer satisfaction, CSAT).",
                "Von denen, die „Hat das geholfen?“ beantworteten: ja. Jeder Besuch zählt einmal, mit der letzten Antwort (Kundenzufriedenheit, CSAT)."
            )
        case .fallback:
            words(
                "Of all questions typed at the counter: those to which it said that it does not know (fallback rate).",
                "Von allen getippten Fragen: die, bei denen der Tresen sagte, dass er es nicht weiß (Fallback-Rate).")
        case .missed:
            words(
                "Of the calls made while the shop was open: nobody answered within your time, even if somebody came later.",
                "Von den Rufen während der Öffnungszeit: niemand antwortete in Ihrer Zeit, auch wenn später jemand kam.")
        case .settled:
            words(
                "Of those who wanted something: settled in this one contact. Not counted: no answer to the last question, “no help”, a wrong answer, a callback, a call reopened or still open (first contact resolution).",
                "Von allen, die etwas wollten: in diesem einen Kontakt erledigt. Nicht gezählt: letzte Frage ohne Antwort, „nicht geholfen“, falsche Antwort, Rückruf, wieder geöffneter oder offener Ruf (Erstlösungsquote)."
            )
        case .answer:
            words(
                "From the first call until somebody was with the customer; where nobody pressed that key, until the call was settled.",
                "Vom ersten Ruf, bis jemand beim Kunden war; wo niemand die Taste drückte, bis der Ruf erledigt war.")
        case .resolve:
            words(
                "From the first call until it was settled for good: a call that was reopened counts to its last end.",
                "Vom ersten Ruf, bis er endgültig erledigt war: ein wieder geöffneter Ruf zählt bis zu seinem letzten Ende.")
        case .assisted:
            words(
                "Of those who wanted something: the counter answered or booked, and a person came too.",
                "Von allen, die etwas wollten: der Tresen half, und ein Mensch kam dazu.")
        case .human:
            words(
                "Of those who wanted something: a person was called, and the counter had helped with nothing. The button pressed alone counts here.",
                "Von allen, die etwas wollten: ein Mensch wurde gerufen, der Tresen hatte noch nicht geholfen. Der Knopf allein zählt hier."
            )
        case .unserved:
            words(
                "Of those who wanted something: no answer, no booking and nobody called.",
                "Von allen, die etwas wollten: keine Antwort, keine Buchung und niemand gerufen.")
        case .abandoned:
            words(
                "Of the visits that began a booking: left before it was made, and nobody was called.",
                "Von den Besuchen, die eine Buchung begannen: gegangen, bevor sie fertig war, und niemand gerufen.")
        case .upset:
            words(
                "Visits in which somebody was called because the customer was upset.",
                "Besuche, in denen jemand gerufen wurde, weil der Kunde verärgert war.")
        }
    }

    /// Which of the ledger's records it is counted from.
    func source(_ words: ReportWords) -> String {
        switch self {
        case .automated, .assisted, .human, .unserved, .settled, .preferredPerson:
            words("visits, their turns and bookings, calls", "Besuchen, ihren Zeilen und Buchungen, Rufen")
        case .acknowledge, .answer, .resolve: words("history of the calls", "dem Verlauf der Rufe")
        case .missed: words("history of the calls, opening hours", "dem Verlauf der Rufe, den Öffnungszeiten")
        case .satisfied: words("visits (helped)", "Besuchen (geholfen)")
        case .fallback: words("turns (outcome)", "Zeilen (Ergebnis)")
        case .abandoned: words("visits and turns (step), bookings", "Besuchen und Zeilen (Schritt), Buchungen")
        case .upset: words("calls (trigger)", "Rufen (Anlass)")
        }
    }
}
