/// The label of a line, and lines that carry it; made up for these tests.
enum GermanLines {
    static let requests = """
        HILFE
        mitarbeiter bitte
        ich will mit jemandem reden
        Kann ich mit einem Menschen sprechen?
        mensch bitte
        holen Sie bitte den Chef
        kann mir jemand helfen
        ist hier jemand?
        Ich möchte den Inhaber sprechen
        kein roboter bitte
        ich brauche einen echten menschen
        wo ist das personal
        jemand da?
        lieber persönlich besprechen
        ich möcht mit nem mitarbeiter redn
        """

    static let urgent = """
        ich bin zu spät, mein termin ist jetzt
        es ist dringend
        mein auto wird abgeschleppt
        die farbe ist schon seit einer stunde drauf
        """

    static let safety = """
        Ich habe eine allergische Reaktion
        meine Kopfhaut brennt
        es brennt!
        ich blute
        Jemand ist ohnmächtig geworden
        ich bekomme keine luft
        Bleiche im Auge
        Feuer!
        eine Frau ist gestürzt
        mein kind ist weg
        mir wurde gerade die tasche gestohlen
        rufen sie einen krankenwagen
        mein gesicht schwillt an
        mir ist schwindelig
        der mann hat ein messer
        es riecht nach gas
        """

    static let upset = """
        ihr hört von meinem anwalt
        mir wurde doppelt abgebucht
        ich bin stinksauer
        das ist eine Frechheit
        ihr habt meine haare ruiniert
        ich warte seit 40 minuten
        unverschämt sowas
        saftladen
        ich will mein geld zurück sofort
        das ist jetzt das dritte mal
        keiner kümmert sich um mich
        scheiß maschine
        ich möchte mich beschweren
        nie wieder hier
        wollen sie mich verarschen
        ICH WARTE SCHON EWIG
        wutend und sehr enttaeuscht
        schlechtester friseur der stadt
        """

    static let complex = """
        ich bin unzufrieden mit der farbe und möchte einen neuen termin buchen
        hochzeit mit sechs personen, alle verschiedene frisuren
        zahlt das die versicherung
        ich habe meinen schirm vergessen und möchte außerdem meinen termin verschieben
        gutschein wird nicht angenommen
        """

    static let harmless = """
        ich brauche dringend einen haarschnitt
        brennende frage: habt ihr offen
        brauche keinen menschen
        bist du ein mensch
        habt ihr jemanden der flechten kann
        tut das weh
        was passiert bei einer allergischen reaktion
        meine haare sind eine katastrophe
        haare schneiden
        ich hätte gern einen termin morgen
        wie lange dauert färben
        wann habt ihr offen
        was kostet ein haarschnitt
        wo ist die toilette
        danke
        hallo
        guten tag
        bitte
        die frisur hat mir gut gefallen
        ich möchte mit karte zahlen
        termin verschieben
        feuerrot färben
        kann ich jemanden mitbringen
        mein mann wird sauer
        haare kurz geschnitten bitte
        ich will blond werden
        wer ist morgen da
        ist anna morgen da
        für zwei personen
        pony fällt mir in die augen
        welches shampoo bei juckender kopfhaut
        habe ich einen termin am samstag
        kann ich mein geld zurück bekommen wenn ich absage
        wie oft soll man die haare waschen
        nehmt ihr beschwerden an
        die farbe ist toll
        """
}
