/// What the German words of a scene are. `WordPattern` gives the grammar.
extension TriggerPack {
    static let germanConcepts: [String: String] = [germanReadings, germanHarmConcepts, germanDiscontentConcepts].reduce(into: [:]) {
        $0.merge($1) { _, _ in preconditionFailure("a concept told twice") }
    }

    /// How a line is meant, and what more than one answer must settle.
    private static let germanReadings: [String: String] = [
        "asks": """
        wie viel|teuer|lange|oft|viele|früh|gefährlich|schmerzhaft
        wieviel|welches|welcher|welchen
        was kostet|kosten|ist|sind|empfehlen|hilft|passiert
        kostet|kosten|preis|preise
        habt|macht|machen|bietet|bieten|verkauft|verkaufen|nehmt|repariert|reinigt|rettet ihr|sie
        ^ haben|nehmen|reparieren|reinigen|sind sie
        ^ kann|können|darf|soll|muss man|ich|ihr|wir|meine|mein|der|die|eine
        könnt|können ihr|sie ~2 auch|das|eigentlich
        gibt es ~3 $|hier|noch|auch|eine|einen|ein|was
        falls
        ^ ist|sind|wann|wo|was|welche|wie|tut|gibt|hat|habt|wer|geht|wenn|ob
        suche|empfehlung|tipp|tipps
        kann man
        """,
        "errand": """
        termin|termine|haarschnitt|schneiden|spitzen|ansatz|pony|preis|preise|gutschein|rabatt|frei
        """,
        "elsewhere": """
        anderen|andere|anderer|letzten|alten|früheren|vorherigen friseur|salon|laden|werkstatt|zahnarzt
        selber|selbst|woanders|zuhause
        zu hause
        """,
        "elsewherehurt": """
        vor ~2 jahren|monaten|wochen
        letztes|früher|damals|jahren
        """,
        "joy": """
        freude|glück|begeisterung|lachen
        super|toll|hammer|geil|klasse|perfekt|wunderschön|traumhaft|genial|liebe|danke|haha|lol
        """,
        "now": """
        jetzt|gerade|grad|eben|plötzlich|sofort|schnell|hilfe|bitte|schon
        """,
        "intense": """
        schlimm|stark|sehr|total|furchtbar|höllisch|extrem|richtig|wahnsinnig|überall|schlimmer|hilfe|jetzt|immer
        seit|nach|von ~4 farbe|färben|bleiche|tönung|behandlung|wachs|maske|dauerwelle|folie|wimpern|creme|morgen|blondierung
        breitet|wird
        """,
        "insurer": """
        versicherung|krankenkasse|kasse|haftpflicht|versicherer|rezept|kostenvoranschlag
        """,
        "employer": """
        firma|firmengerät|firmenhandy|arbeitgeber|chef ~2 zahlt|zahlen|bezahlt
        firmengerät|firmenhandy|firmenrad|leasing|leasingrad|dienstrad|jobrad|diensthandy
        """,
        "estate": """
        verstorben|verstorbene|verstorbener|verstorbenen|gestorben|nachlass|erbe|geerbt|vormund|betreuer|betreuerin|sorgerecht|vollmacht
        """,
        "thirdmatter": """
        garantie|gewährleistung|rückruf|polizei|gutachten|kostenvoranschlag|rechnung|rechnungen|quittung|filiale|daten|gutschein|termin|termine|abholschein|mantel|kundenkarte|punkte|anzahlung|geteilt|chemo|perücke|schaden
        """,
        "thirdexcuse": """
        zahlt|übernimmt ~3 krankenkasse|versicherung $
        mit karte
        """,
        "condition": """
        chemo|chemotherapie|krebs|schwanger|schwangerschaft|medikament|medikamente|blutverdünner|demenz|alzheimer|haarausfall|schuppenflechte|neurodermitis|bettlägerig|epilepsie|\
        transplantation|bestrahlung|autis%|stillen|stille|operation|operiert|gürtelrose|diabetes|parkinson|herzschrittmacher|rollstuhl|pflegeheim|läuse|pilz|implantat
        im heim
        reaktion ~5 früher|letztes|damals|mal|jahren|jahr
        allergisch reagiert
        kann ~2 nicht ~2 sitzen|stehen|still
        """,
        "wonder": """
        kann|darf|soll|sollte|könnte ich|man|sie|er|wir|mich
        wie könnten|kann|können|machen|geht|würden
        geht das|trotzdem
        trotzdem|möglich|unbedenklich|gefährlich|ratsam|überhaupt|machbar|hausbesuch
        weiß nicht
        was raten|empfehlen|meinen|soll
        oder nicht|lieber
        """,
        "conditionexcuse": """
        rein|rampe|eingang|parkplatz|stufe|aufzug|barrierefrei|toilette
        shampoo|produkt|mittel ~1 gegen
        """,
        "process": """
        henna|schwarz|blondierung|blondiert|gebleicht|platin|blond|dauerwelle|rot|braun|silber|grau|strähnen|extensions|balayage
        """,
        "onprocess": """
        über ~4 henna|schwarz|rot|farbe
        auf ~3 schwarz|henna|rot
        mehrfach|dreimal|zuhause|selber|selbst ~4 gefärbt|blondiert|gebleicht
        drei|vier|verschiedene ~2 farben|friseure|salons
        machbar|möglich|retten
        """,
        "crowd": """
        zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|# ~1 personen|leute|brautjungfern|kinder|gäste|mädels|frauen|freundinnen|männer|erwachsene
        junggesellinnenabschied|jga|hochzeitsgesellschaft|brautjungfern|gruppe|schulklasse|mannschaft
        braut ~4 trauzeugin|mutter|brautjungfern|mädels
        zu ~1 zweit|dritt|viert|fünft|sechst|siebt|acht|zehnt
        """,
        "ownwish": """
        eine|einer|jede|jeder|alle|manche|andere will|möchte|wollen|braucht|verschieden|verschiedene|was
        gleichzeitig|nebeneinander|zusammen|parallel
        zur gleichen|selben zeit
        aber nicht
        nur wenn|falls
        verschiedene|unterschiedliche
        jeder|jede|alle ~1 will|möchte|wollen|was ~2 anderes|anders
        was anderes
        """,
        "changeverb": """
        absagen|stornieren|streichen
        """,
        "moveverb": """
        verschieben|verlegen|tauschen|umbuchen|wechseln|zusammenlegen|übertragen|aufteilen|teilen
        """,
        "several": """
        zwei|beide|beiden|drei ~2 termine|terminen|gutscheine|rechnungen|anzahlungen
        meinen|meine ~4 und ~2 ihren|seinen|tochter|sohn|mann|mutter|freundin
        nur wenn|falls
        hälfte
        """,
        "arrangement": """
        termin|termine|buchung|anzahlung|gutschein|karte|rechnung|zahlung
        """,
        "proposal": """
        stuhl ~2 mieten
        mieten|vermieten ~4 stuhl|salon|raum|räume|laden
        fotoshooting|filmdreh|dreharbeiten|fotostrecke
        kooperation|zusammenarbeit|sponsoring|sponsern|influencer|großhandel|franchise|flyer|werbung|ausstellung
        unsere|meine produkte ~5 verkaufen|anbieten|laden|salon
        interview ~3 mit ihnen|euch|ihr
        schulprojekt|referat|hausarbeit|bachelorarbeit
        """,
        "bigorder": """
        torte|hochzeitstorte|catering|bestellung|buffet|brötchen|lieferung
        """,
        "orderterms": """
        nussfrei|vegan|glutenfrei|etagen|stöckig|liefern|geliefert|lieferung|probe|probieren|rechnung|laktosefrei|allergiker|halal|ändern|statt|hälfte
        """,
        "manyof": """
        ##|hundert|dutzend
        """,
        "rescue": """
        handy|laptop|kleid|mantel|jacke|anzug|uhr|ring|festplatte
        """,
        "hardcase": """
        kein|keine|ohne ~1 backup|sicherung|etikett
        doktorarbeit|diplomarbeit|masterarbeit|fotos
        erbstück|antik|geerbt
        seide|leder|perlen|samt|pelz|spitze ~4 seide|leder|perlen|samt|pelz|rotwein
        """,
        "misuse": """
        ex|jemand|fremder|nachbarin ~4 meinem|mein|meine|meinen|meiner namen|konto|karte|kundenkarte|nummer
        """,
        "badtoast": """
        kerze|kerzen|kalorien
        """,
        "delivery": """
        paket|pakete|lieferung|päckchen|postbote|dhl|hermes|ups|kurier|bote|sendung|einschreiben|brief|ware|palette|zählerstand|handwerker|ablesen|spedition|lieferant
        """,
        "signature": """
        unterschrift|unterschreiben|unterschreibt|annehmen|abgeben|entgegennehmen|jemand|quittieren
        für sie|euch
        """,
        "deliveryexcuse": """
        liefert|versenden|verschickt|schickt ihr|sie
        wie|was kostet
        """,
        "nobodythere": """
        niemand|keiner|kein mensch
        unbesetzt
        wo sind|seid|ist ~1 alle|jeder|ihr|personal
        """,
        "desk": """
        theke|kasse|empfang|hier|da|vorne|tresen|rezeption|laden|tür
        """,
        "cometo": """
        kommen|kommt|komm|vorkommen|rauskommen|herkommen|vorbeikommen|rüberkommen
        nach vorne|vorn
        zur kasse|theke
        schauen|gucken|anschauen|angucken|ansehen
        moment|minute|augenblick zeit
        """,
        "summoned": """
        jemand|jemanden|wer|mensch|menschen|chef|chefin|mitarbeiter|mitarbeiterin|kollegin|kollege|friseurin|friseur|dame|damen|frau|herr|mechaniker|ärztin|arzt|personal|inhaber|einer|eine|erwachsener|erwachsenen|meister
        """,
        "handswork": """
        helfen|tragen|aufschließen|öffnen|aufmachen|halten|zeigen|schauen|gucken|holen|erklären|nachsehen|kassieren|abkassieren|bedienen|vorlesen|tippen|reparieren|nachschauen|heben
        """,
        "handask": """
        kann|könnte|können|könnten|bitte|würde|kannst|mal
        """,
        "canyou": """
        kann|könnte|können|könnten|bitte|würde|würden|soll|sollte|möge|darf|will|möchte|brauche
        """,
        "privately": """
        privat|privates|vertraulich|persönlich|unangenehm|peinlich|intim|diskret|heikel
        """,
        "talkverb": """
        sprechen|reden|fragen|sagen|besprechen|frage|sache|thema|jemand|jemandem|gespräch
        """,
        "arrived": """
        bin ~1 da|hier
        bin ~2 für|wegen|zum ~3 da|hier
        habe|hab ~4 termin|vorstellungsgespräch ~5 da|hier
        zum vorstellungsgespräch|bewerbungsgespräch
        """,
        "telling": """
        sagen|bescheid|sag|sagt|niemand|keiner|jemand|jemandem|wem|wer|holen
        """,
        "ringforme": """
        klingel|klingeln|drücken|drück|läuten|knopf ~4 für|mich|bitte
        """,
        "alone": """
        huhu|kundschaft
        ^ hallo ~2 jemand|wer
        wo ~1 seid|sind|bleibt ~1 ihr|alle|denn ~2 alle|$
        gern|gerne|mal ~1 jemanden|jemand|chef|chefin ~2 gesprochen|sprechen
        keiner|niemand|jemand ~2 an ~1 der|die kasse|theke
        hilfe mit|bei ~2 ding|gerät|maschine|computer|bildschirm|kasten|automat|hier|teil
        brauche|brauch ~2 hilfe ~3 hier|$|bitte
        erwachsenen|erwachsener
        ^ paketdienst|paketbote|post|lieferung|kurier|paket|kundschaft ~1 $|für|hier
        ^ hallo hallo
        """,
        "asksservice": """
        wie viel|lange
        habt|haben|macht|kennt ihr|sie
        wer ~3 schneidet|kann|macht|färbt
        am|um montag|dienstag|mittwoch|donnerstag|freitag|samstag
        buchen|rabatt|preis|kostet
        """,
        "preferpeople": """
        lieber|möchte|will|bevorzuge ~5 mensch|menschen|jemandem|person|mitarbeiter|persönlich
        nicht|kein|keine|keinen|hasse|statt|ohne ~4 maschine|computer|roboter|bildschirm|automat|automaten|bot|tippen|tastatur|ki
        komme|komm ~4 nicht ~1 klar|zurecht
        """,
        "declines": """
        niemand|niemanden|kein|keinen|nicht ~3 rufen|holen|stören|nötig|brauche
        ohne ~3 mensch|menschen|person
        """,
    ]
}
