import Shop

/// The shop that a new device begins with: the owner's name, hours that are a guess, and answers that wait to be written. While anything in it
/// says “fill in”, every screen says DEMONSTRATION (`UnfinishedText`).
struct Starter {
    let name: String
    let zone: String
    let language: Language

    var files: ShopFiles {
        let isGerman = language == .german
        return ShopFiles([
            file("shop.yaml", isGerman ? germanShop : englishShop),
            file("services.yaml", isGerman ? Self.germanServices : Self.englishServices),
            file("faq/first.md", isGerman ? Self.germanAnswers : Self.englishAnswers),
        ])
    }

    private func file(_ path: String, _ text: String) -> ShopFiles.File {
        ShopFiles.File(path: path, bytes: Array((text + "\n").utf8))
    }

    /// As YAML takes any text: between quotes, with its own quotes and backslashes marked.
    private var quotedName: String {
        "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private var englishShop: String {
        """
        # Your shop. Go through every line that says [fill in], write what is true, and delete the mark; then delete the line “demonstration”.
        # Until then every screen says DEMONSTRATION. “deskbell shop check FOLDER” lists what is left.

        name: \(quotedName)
        time_zone: \(zone)
        languages: [en, de]
        demonstration: yes

        # [fill in] your hours, as on the door: Tue-Fri 9:00-18:00; Sat 9-14
        hours: Mon-Fri 9:00-17:00

        # [fill in] days that differ
        # closures:
        #   - Dec 25-26 closed Christmas

        # [fill in] what customers may know
        # contact:
        #   address: 1 High Street
        #   phone: 030 123456

        # [fill in] who is responsible, and where to ask; then change the version
        privacy_notice:
          version: starter
          text:
            en: For your booking we keep your name and phone number on this device, in this shop only, until 90 days after your visit.
            de: Für Ihre Buchung speichern wir Ihren Namen und Ihre Telefonnummer auf diesem Gerät, nur hier, bis 90 Tage nach Ihrem Besuch.
        """
    }

    private var germanShop: String {
        """
        # Ihr Geschäft. Gehen Sie durch jede Zeile mit [ausfüllen], schreiben Sie, was stimmt, und löschen Sie das Zeichen; dann die Zeile
        # „demonstration“. Bis dahin steht auf jedem Bildschirm DEMONSTRATION. „deskbell shop check ORDNER“ sagt, was noch fehlt.

        name: \(quotedName)
        time_zone: \(zone)
        languages: [de, en]
        demonstration: yes

        # [ausfüllen] Ihre Zeiten, wie an der Tür: Di-Fr 9:00-18:00; Sa 9-14
        hours: Mo-Fr 9:00-17:00

        # [ausfüllen] Tage, die anders sind
        # closures:
        #   - 25.12.-26.12. geschlossen Weihnachten

        # [ausfüllen] was Kunden wissen dürfen
        # contact:
        #   address: Hauptstraße 1
        #   phone: 030 123456

        # [ausfüllen] wer verantwortlich ist und wo man fragt; dann die Version ändern
        privacy_notice:
          version: starter
          text:
            de: Für Ihre Buchung speichern wir Ihren Namen und Ihre Telefonnummer auf diesem Gerät, nur hier, bis 90 Tage nach Ihrem Besuch.
            en: For your booking we keep your name and phone number on this device, in this shop only, until 90 days after your visit.
        """
    }

    private static let englishServices = """
        # [fill in] what can be booked, how long it takes, what it costs, and who does it
        services:
          - id: appointment
            name: {en: Appointment, de: Termin}
            duration: 30

        people:
          - id: team
            name: Team
        """

    private static let germanServices = """
        # [ausfüllen] was man buchen kann, wie lange es dauert, was es kostet und wer es macht
        services:
          - id: appointment
            name: {de: Termin, en: Appointment}
            duration: 30

        people:
          - id: team
            name: Team
        """

    private static let englishAnswers = """
        # When are you open?
        id: opening-hours

        Also asked:
        - what are your hours
        - are you open today
        - when do you close

        {{open.now}}. {{hours.week}}

        # Where can I park?
        id: parking

        Also asked:
        - is there a car park
        - parking near the shop

        [fill in] Please ask us.

        # Can I pay by card?
        id: card

        Also asked:
        - do you take cards
        - how can I pay

        [fill in] Please ask us.
        """

    private static let germanAnswers = """
        # Wann haben Sie geöffnet?
        id: opening-hours
        language: de

        Also asked:
        - wie sind Ihre Öffnungszeiten
        - haben Sie heute offen
        - wann machen Sie zu

        {{open.now}}. {{hours.week}}

        # Wo kann ich parken?
        id: parking
        language: de

        Also asked:
        - gibt es einen Parkplatz
        - Parken in der Nähe

        [ausfüllen] Bitte fragen Sie uns.

        # Kann ich mit Karte zahlen?
        id: card
        language: de

        Also asked:
        - nehmen Sie Karten
        - wie kann ich bezahlen

        [ausfüllen] Bitte fragen Sie uns.
        """
}
