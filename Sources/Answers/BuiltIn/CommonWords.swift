internal import Shop

/// The commonest words of a language: never misspellings, and the joints at which compounds are taken apart. Short, written for Deskbell;
/// for English the table's word list adds 30,000.
struct CommonWords: Sendable {
    private let words: WordSet

    var all: [Letters] { words.all }
    func contains(_ word: Letters) -> Bool { words.contains(word) }

    static func of(_ language: Language) -> CommonWords {
        switch language {
        case .english: english
        case .german: german
        default: CommonWords(words: WordSet([]))
        }
    }

    /// Words that carry no subject: a question of nothing else cannot be told from another.
    static func isSmall(_ word: Letters, _ language: Language) -> Bool {
        switch language {
        case .english: smallEnglish.contains(word)
        case .german: smallGerman.contains(word)
        default: LanguageGuess.isSmall(word, language)
        }
    }

    static func isPolite(_ word: Letters) -> Bool { polite.contains(word) }

    /// Before a thing that is somebody's.
    static func isOwners(_ word: Letters) -> Bool { owners.contains(word) }

    /// Before a thing.
    static func isArticle(_ word: Letters) -> Bool { articles.contains(word) }
    static func isPreposition(_ word: Letters) -> Bool { prepositions.contains(word) }

    /// What holds on other days need not hold on this one.
    static func isWeekday(_ word: Letters) -> Bool { weekdays.contains(word) }

    private static let weekdays = read(
        "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag"
    ).words

    /// Says when or how much, of whatever is asked.
    static func isOfTime(_ word: Letters) -> Bool { ofTime.contains(word) }

    private static let articles = read("a an the which der die das den ein eine einen einer einem welche welcher welches").words
    private static let prepositions = read(
        "for with in on at to of from by after before fuer mit in im an am auf bei zu von nach vor"
    ).words

    private static let polite = read("please for bitte fuer with mit and und").words

    private static let owners = read(
        "my your our his her their mein meine meinen meiner meinem unser unsere dein deine ihre ihr sein seine"
    ).words

    private static let ofTime = read(
        """
        today tomorrow tonight now later early late earlier soon morning afternoon evening noon lunchtime night day days week weeks weekend month
        months year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december next last this still again already always ever usually much many more most long longer often maximum minimum
        really right actually exactly possible good better best new thing things way help question please quick quickly wonder want wanted
        heute morgen jetzt gleich spaeter frueher frueh spaet vormittag nachmittag abend mittag nacht tag tage woche wochen wochenende monat jahr
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz mai juni juli oktober dezember viel viele lange lang
        naechste naechsten letzte letzten oft immer wirklich genau eigentlich moeglich gut besser frage
        """
    ).words

    /// Words that a customer puts between two names, or leaves out.
    static func joins(_ language: Language) -> WordSet {
        switch language {
        case .english: englishJoins
        case .german: germanJoins
        default: none
        }
    }

    private static let none = WordSet([])
    private static let englishJoins = read("and or with the a an of").words
    private static let germanJoins = read("und oder mit der die das ein eine einen von").words
    private static let smallEnglish = read(
        """
        a about am an and any are as at be been but by can could did do does for from get go got had has have he her here him his how i if in
        is it its just know like me my need of on or our out please she should so some than that the their them then there these they this
        those to too up us want was we were what when where which who why will with would you your tell say one also not no yes ok hello hi
        lol haha hmm hm huh uh um oh wow omg well really
        """
    ).words
    private static let smallGerman = read(
        """
        aber als also am an auch auf aus bei bin bis bist bitte da das dass dem den denn der des die dir dich du ein eine einem einen einer er
        es etwas euch fuer geht gibt hab habe haben habt hat ich ihm ihn ihr im in ist ja kann kannst man mein meine meinen mich mir mit moechte nach
        nicht noch nur ob oder schon sein sich sie sind so um und uns von vor was wann warum wer wie wieder will wir wird wo zu zum zur nein ok hallo
        ha hae hm hmm aeh oh ach wieso weshalb ahnung koennt koennen koennte koennten mache machen macht machst machs haette haetten wuerde
        wuerden darf duerfen muss soll sollen hier mal euer eure eurer ihre ihrer dein deine mein meiner
        """
    ).words

    private static func read(_ text: String) -> CommonWords {
        CommonWords(words: WordSet(text.split(whereSeparator: \.isWhitespace).flatMap { LineCutter.words(in: String($0)) }))
    }

    private static let english = read(
        """
        a about after again all also always am an and another any anyone anything are as ask at away back bad be because been before being
        best better big book both bring but buy by call can card cash change charge cheap check child children close closed colour come cost
        could customer cut day days did different do does doing done door down each early email enough even every everything far few find
        first fix for free friend from full get getting give go going good got great had hair half hand has have having he hear help her here
        him his home hour hours how i if in inside into is it its job just keep kids kind know last late later leave left less let like line
        list little long look lost lot love made make many may maybe me mean men might mine minute minutes money month more morning most much
        must my name near need never new next nice night no none not nothing now number of off offer often old on once one only open or order
        other our out outside over own paid park parking part pay people person phone place play please possible price prices problem put
        question quick quite ready really right room said sale same saw say second see sell send service services she shop should show
        since small so some someone something soon sorry speak staff start stay still stop store sure take talk tell than thank thanks that
        the their them then there these they thing things think this those three through till time times to today together tomorrow tonight
        too took town try two under until up us use used usually very visit wait walk want was way we week weekend well went were what when
        where which while white who whole why will window with without woman women wonder word work working world would wrong year years yes
        yesterday yet you young your lol haha hmm hm huh uh um oh wow omg monday tuesday wednesday thursday friday saturday sunday
        """)

    private static let german = read(
        """
        eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig hundert plus minus
        aber alle allein alles als also alt alte alten am an andere anderen anfang angebot angebote ankommen anruf anrufen antwort arbeit
        arbeiten auch auf aufmachen aus auto baby bad bald bank bar bart bei beide beim bekommen beratung bereit beste besten besuch bett
        bezahlen bier bild billig bin bis bisschen bist bitte bleiben blond blume blumen brauche brauchen brille bringen brot buch buchen buchung
        da dabei dafuer damen damit danach danke dann darf darum das dass dauer dauern dauert davon dazu dein deine dem den denn der des
        dich die dienst dienstag dies diese diesen dieser dieses ding dinge dir doch donnerstag dort drei dritte du durch duerfen eben ecke
        eigentlich ein eine einem einen einer eines einfach eingang einige einkaufen einmal einzeln eltern ende endlich entschuldigung er
        erst erste ersten es essen etwas euch euer eure euro fahren fahrrad falsch familie farbe faerben fast feier feiertag feiertage fenster
        fertig finde finden flasche foehnen fotos frage fragen frau frauen frei freitag freund freundin freunde frisch friseur frueh frueher fuer fuss
        gab ganz garten geben gebuehr geburtstag gegen gehen gehoert geht geld gemacht genau gerade gern gerne geschaeft geschenk geschlossen
        gestern gesund gibt ging glas gleich gross grosse gross gruppe gut gute guten gutschein haar haare haarschnitt habe haben habt halb hallo halt
        hand handy hat hatte hause haus heim heissen heisst helfen her herr herren heute heisst hier hilfe hin hinten hoch hochzeit hoeren hol hotel
        hund hunde ich ihm ihn ihnen ihr ihre ihren im immer in ins inhaber internet ist ja jahr jahre jede jeden jeder jetzt jemand junge
        kaffee kalt kam kann kannst karte karten kasse katze kaufen kein keine keinen kennen kind kinder kirche klar klein kleine kleid
        koennen koennt koennte koennten komme kommen kommt konto kopf kosten kostet krank kuchen kunde kunden kurz kuerzen laden lange langsam
        lassen laufen leben leder leer leicht leid leider lernen lesen letzte letzten leute licht lieber liefern lieferung liegen links locken
        machen macht mai mal man manchmal mann marke massage mehr mein meine meinen meiner meist menge mensch menschen messer mich milch mir
        mit mitarbeiter mitbringen mittag mitte mittwoch moechte moechten moeglich moment monat montag morgen morgens muessen muss musste
        mutter nach nachmittag nacht nachts nagel naegel naehe name namen nase natuerlich neben nehmen nein neu neue neuen nicht nichts nie
        niemand noch normal nummer nun nur ob oben oder oeffnen oeffnung oeffnet offen oft ohne ohr ort paar paket papier park parken parkplatz pass passt
        pause person platz post preis preise problem produkt produkte prozent rabatt rad raum rechnung recht rechts regen reparieren
        reparatur reservieren reservierung richtig rot rueck rueckgabe sache sachen sagen samstag schade schaden schaufenster schere schick schlecht schliessen
        schliesst schloss schluss schnell schnitt schon schoen schreiben schuh schuhe schule schwarz schwer sehen sehr sein seine seit seite selbst sich
        sicher sie sind so sofort sohn soll sollen sonntag sonst spaet spaeter sprechen stadt statt stehen stelle stellen storno
        stornieren strasse stunde stunden suche suchen tag tage taeglich tasche tausch teil telefon termin termine test teuer tief tier tiere tisch
        tochter toilette tragen treffen trinken tschuess tuer tun ueber ueberall uhr um umsonst und ungefaehr uns unser unsere unten unter
        unterschied urlaub vater verfuegbar verkaufen verkauft verloren verschieben verstehen viel viele vielleicht vier vom von vor vorbei vorher
        vormittag wagen wann war waren warten warum was waschen wasser weg wegen weh weihnachten weil wein weiss weit weiter welche welchen
        welcher welches welt wem wen wenig weniger wenn wer werde werden werkstatt wie wieder wieso will willkommen wimpern winter wir wird wirklich
        wissen wo woche wochen wochenende woher wohin wohnen wollen wort wuerde zahl zahlen zahn zehn zeigen zeit zeiten zeitung ziehen zimmer zu zum
        zur zurueck zusammen zwei zweite zwischen ha hae hm hmm aeh oh ach weshalb ahnung
        """)
}
