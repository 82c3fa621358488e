internal import Shop

extension TriggerPack {
    static let german = TriggerPack(
        language: .german,
        shorthand: [
            "bidde": "bitte", "büdde": "bitte", "hab": "habe", "hilfeee": "hilfe", "gibts": "gibt es", "gehts": "geht es",
            "brauch": "brauche", "möcht": "möchte", "mitarbieter": "mitarbeiter", "jmd": "jemand", "jmdn": "jemanden", "jmdm": "jemandem",
            "jemd": "jemand", "chefin": "chef", "keinr": "keiner", "scheis": "scheiße", "scheis*": "scheiße",
            "schei**e": "scheiße", "sch***": "scheiße", "scheisse": "scheiße", "scheise": "scheiße", "mitm": "mit dem", "nem": "einem",
            "nen": "einen", "ner": "einer", "n8": "nacht", "vlt": "vielleicht", "vllt": "vielleicht", "spreche": "sprechen", "redn": "reden",
            "sprechn": "sprechen", "wartn": "warten", "isn": "ist ein", "wos": "wo ist", "brennts": "brennt es",
        ],
        readings: [:],
        joined: ["je mand", "mit arbeiter", "noch mal"],
        everyday: EverydayWords.german,
        sets: [
            "jemand": "jemand jemanden jemandem irgendjemand irgendjemanden irgendwer wer",
            "chef": "chef chefin inhaber inhaberin leiter leiterin filialleiter manager besitzer geschäftsführer geschäftsführerin vorgesetzten "
                + "vorgesetzter vorgesetzte",
            "crew": "mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen personal angestellten angestellte angestellter kollegen kollegin "
                + "kollege kundenservice kundendienst kundenbetreuer bedienung verkäufer verkäuferin team rezeption",
            "mensch": "mensch menschen person personen @jemand @chef @crew",
            "friseur": "friseur friseurin friseurs frisör frisörin stylist stylistin barbier frau herr herrn dame meister meisterin",
            "echt": "echt echte echten echter echtem richtig richtige richtigen richtiger richtigem lebend lebende lebenden lebender "
                + "lebendige lebendigen wirkliche wirklichen wirklicher menschlich menschliche menschlichen physisch normalen normale",
            "maschine": "roboter computer maschine automat automaten bot chatbot ki gerät bildschirm kiste kasten terminal",
            "ein": "ein eine einen einem einer der die das den dem des mein meine meinen deinen ihren ihr ihre irgendeinen irgendeinem",
            "höflich": "bitte hallo hi hey jetzt mal danke sofort schnell guten tag gerne gern hier ja nein doch einfach nur moin servus "
                + "entschuldigung sorry",
            "reden": "reden sprechen quatschen unterhalten redet spricht rede besprechen plaudern telefonieren",
            "holen": "hol hole holen holt ruf rufe rufen ruft rufst holst schick schicken schickt schicke bring bringen sag such suchen finden",
            "will": "will möchte brauche brauch mag wünsche verlange wollen brauchen hätte benötige würde möchten wollte",
            "körper": "kopfhaut haut kopf gesicht auge augen hals nacken ohr ohren hand hände finger stirn lippe lippen mund zunge arm bein "
                + "rücken nase brust wange fuß rachen knie augenlid lid",
            "wer": "ich er sie jemand mann frau kind tochter sohn mutter vater oma opa freundin freund kundin kunde dame herr baby mama papa "
                + "kleine kleiner",
            "kind": "kind kinder tochter sohn junge mädchen kleine kleiner baby enkel enkelin kleinen",
            "mein": "mein meine meinen meiner meinem unser unsere ihr ihre sein seine dem der die das den",
            "sachen": "tasche handtasche geldbeutel portemonnaie portmonee handy rucksack jacke fahrrad geld geldbörse brieftasche mantel "
                + "rad auto laptop kinderwagen schlüssel",
            "mittel": "farbe bleiche blondierung chemie shampoo mittel spray dauerwelle peroxid zeug säure wachs spülung entwickler "
                + "haarfarbe schaum kleber haarspray",
            "sehr": "so sehr echt richtig total wirklich ganz absolut einfach völlig komplett extrem doch ja langsam verdammt mega wahnsinnig "
                + "unglaublich stink ziemlich nur wieder unheimlich schon aber halt ein eine der die das dermaßen nun immer",
            "haar": "haare haar frisur farbe schnitt haarschnitt pony bart locken strähnen nägel ansatz spitzen haaren",
            "laden": "laden service friseur salon geschäft bedienung personal maschine roboter gerät computer haarschnitt schnitt beratung "
                + "behandlung verein automat frisur friseurin",
            "tag": "heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag übermorgen woche nächste nächsten uhr",
        ],
        harmless: """
            brennende|brennenden frage|fragen|thema
            brennt|brenne darauf|drauf|für
            haar|haare|mode|frisuren notfall
            notausgang|notausgänge
            kein|keine|keinen ~1 notfall
            kind|kinder|baby|hund ~1 und kegel
            brand|feuer und|flamme
            feuerrot|feuerwehrrot|feuerrote
            feuer rot|rote
            zum sterben schön|lecker
            zum totlachen
            umwerfend|wahnsinnig|verdammt|scheiße|scheiss gut|schön|toll|geil|super|nett
            chef|manager|mitarbeiter|mitarbeiterin|friseur stelle|stellen|job|ausbildung|gesucht
            pro person
            personen waage
            dumme|blöde|doofe frage
            zum glück nicht|kein|keine
            menschliches haar
            """,
        rules: germanRequests + germanUrgencies + germanGrievances + germanComplexities,
        signals: germanSignals)

    private static let germanRequests: [Rule] = [
        Rule(
            says: "asks for a person", trigger: .request,
            patterns: """
                ^ @höflich* ich? @will? @höflich* @ein? @echt? mensch|menschen|person|@chef|@crew @höflich* $
                ^ @höflich* jemand|jemanden @höflich* $
                // “ich will mit jemandem reden”, “kann ich den Chef sprechen”
                mit ~2 @mensch ~2 @reden
                mit ~2 @friseur ~2 @reden
                @reden ~2 mit ~2 @mensch
                @reden mit ~2 @friseur
                @will|kann|darf|könnte|kann|lass|lassen|können ~1 @ein? ~2 @chef|@crew|menschen|person ~2 @reden|haben|sehen
                lass|lassen|lasst mich|uns|sie ~2 mit ~3 @reden
                @will|kann|darf|könnte ich|wir|mal? ~1 mit !dir|ihnen|euch|karte|paypal|bargeld|dem|ec ~2 @reden
                @holen ~1 mir|uns|mal|bitte|sie|du ~3 @mensch|hilfe
                @holen ~2 @chef|@crew
                @holen ~1 jemand|jemanden|menschen
                @chef|@crew|jemand|jemanden|menschen ~1 @holen
                @chef|@crew|mensch|menschen bitte
                // “kann mir jemand helfen”
                kann|könnte|kannst|würde|können|könnten|will ~2 @jemand|mensch|personal|mitarbeiter|mitarbeiterin ~3 helfen|kommen|bedienen|vorbeikommen|rauskommen|weiterhelfen|ansprechbar|beraten|drankommen
                hilft|bedient|kommt|kümmert ~2 jemand|hier|denn|keiner ~2 $|mir|uns|hier|mal|bitte
                ist hier|da @jemand|keiner|niemand $
                ist ~2 @jemand|mensch|personal|chef|mitarbeiter|keiner|niemand ~2 da|hier|anwesend|erreichbar|ansprechbar|zuständig
                jemand da|hier|anwesend|zuhause
                wo ~1 ist|sind|bleibt|steckt|finde ~2 @chef|@crew|alle|jemand|personal|menschen ~2 $|hier|denn|da|alle|bitte|eigentlich
                gibt|gibts es? ~2 @echt menschen|mensch|person|mitarbeiter|personal
                gibt es ~2 menschen|mitarbeiter|personal|jemanden ~2 $|hier|da|der|mit
                @echt mensch|menschen|person|personen|mitarbeiter|mitarbeiterin|ansprechpartner|beratung|hilfe|kontakt
                ansprechpartner|ansprechperson|ansprechpartnerin
                @will ~2 @ein? menschen|person|mitarbeiter|mitarbeiterin|personal|@chef $|bitte|jetzt|sprechen|und|hier|sofort
                @will ~2 jemanden $|bitte|sprechen|hier|jetzt|der|zum
                @will ~2 hilfe ~1 von ~2 @mensch|@friseur
                @will|brauche ~1 persönliche|menschliche ~1 beratung|hilfe|bedienung|gespräch|kontakt
                persönlich ~1 @reden|sprechen|besprechen|klären|fragen|beraten
                lieber ~3 mensch|menschen|person|persönlich|jemand|jemandem|mitarbeiter
                keinen|kein|nicht|ohne|weg|statt|keine ~4 roboter|bot|chatbot|automaten|automat|computer|maschine|maschinen|ki
                nicht|ungern|keine|hasse ~3 mit ~3 @maschine
                verbinden|verbinde|weiterleiten|weiterleitung|durchstellen
                rückruf
                rufen|ruft|ruf|anrufen ~2 mich|uns ~2 zurück|an $
                klingeln|klingel|läuten ~2 $|bitte|mal|drücken
                bedienung|personal|mitarbeiter bitte
                ^ @höflich* bedienung|service|personal $
                komme ~2 nicht ~1 klar|zurecht|weiter
                """,
            unless: """
                brauche|will|möchte|kein|keinen|keine|nicht|ohne ~2 kein|keinen|keine|keinem|nicht|niemanden ~2 @mensch|hilfe
                kein|keinen|keine|keinem|ohne|niemanden mensch|menschen|person|personal|mitarbeiter|hilfe|chef ~2 $|brauche|nötig|stören|notwendig|bitte
                nicht ~1 mit ~1 @mensch
                @mensch|@friseur ~1 der|die|das|welcher ~4 kann|macht|schneidet|spricht|färbt|flechtet|flicht|sich|hat|ist
                bist|bin|sind|ist du|ich|sie|das|hier ~2 mensch|person|roboter|bot|maschine|computer|echt|echter
                rede|spreche ich ~2 mit ~2 $|mensch|menschen|person|roboter|maschine
                wie ~1 viele ~2 @mensch
                wer ist|sind|macht|schneidet|hat|kann|arbeitet|färbt ~3
                ist ~3 @jemand|@chef|@crew|@friseur ~2 @tag|am|um
                ist|sind|hat|haben|sprechen|spricht ~2 @chef|@crew|@friseur ~1 nett|vegan|freundlich|deutsch|englisch|geschult|ausgebildet|weiblich
                für ~2 personen|person|menschen|jemand|jemanden
                zwei|drei|vier|fünf|sechs|eine|# personen|person
                gutschein|geschenk für ~2 jemanden
                sprechen|spricht|sprecht sie|ihr|jemand|du ~1 deutsch|englisch|türkisch|polnisch|russisch|arabisch|italienisch|spanisch
                bringen|mitbringen|begleiten|begleitung ~3 @mensch
                jemanden|jemand|person ~1 mitbringen|mitnehmen|anders|anderes|empfehlen
                jemand anders|anderes|anderen
                als|zum|zur ~1 @crew|@chef|@friseur bewerben|arbeiten
                bewerben|bewerbung|stelle|job|ausbildung|arbeiten ~4 @mensch
                @will|brauche ~2 jemanden ~1 der|die|zum|für ~4 schneiden|färben|flechten|haare|kann|frisieren
                @chef|@crew|@friseur name|namen|rabatt|toilette|parkplatz
                """)
    ]

    private static let germanUrgencies: [Rule] = [
        Rule(
            says: "reports an emergency", trigger: .urgent, isSafety: true,
            patterns: """
                // The body reacts.
                allergisch|allergische|allergischen|allergie ~1 reaktion|reagiere|reagiert|schock|anfall|auf
                reagiere ~3 allergisch|auf|stark|schlimm
                reaktion ~2 auf ~2 @mittel
                @körper ~3 geschwollen|schwillt|schwellen|anschwellen|taub|ausschlag|quaddeln|blasen|juckt|jucken|zugeschwollen|brennt|brennen|blutet|bluten|verätzt|verbrannt|verbrüht|schmerzt
                schwillt|geschwollen|zugeschwollen|anschwillt
                ausschlag|quaddeln|blasen ~3 überall|bekommen|auf|am|an|im|haut|gesicht|kriege|jetzt
                kriege|bekomme|habe ~2 ausschlag|quaddeln|blasen
                es|das|farbe|bleiche|blondierung|mittel|zeug ~1 brennt|ätzt|beißt
                brennt|brennen|juckt|jucken ~4 @körper
                brennt $|so|wie|stark|furchtbar|höllisch|total|sehr|schlimm|richtig|es
                tut ~3 weh|wahnsinnig
                starke|schlimme|große|höllische|heftige schmerzen
                verätzt|verätzung|verbrannt|verbrüht|verbrennung|verbrennungen
                blut|blute|blutet|bluten|blutend|blutig|blutung|nasenbluten
                geschnitten ~2 $|mich|und|am|in|hat|habe|finger|ohr|hilfe|stark|tief
                mich|sich|mir|ihm|ihr ~3 geschnitten|verletzt|verbrannt|gestoßen|angehauen|gebrochen|verstaucht|eingeklemmt
                ohnmächtig|ohnmacht|bewusstlos|umgekippt|kollabiert|zusammengebrochen|umgefallen|besinnungslos
                keine|kaum|schlecht|keinen|nicht|schwer ~2 luft|atmen|atem|atme
                bekomme|kriege|bekommt|kriegt ~2 luft
                atemnot|luftnot|erstickt|ersticke|ersticken|verschluckt|herzinfarkt|schlaganfall|asthmaanfall|krampfanfall|krampft|epileptischer|epilepsie|unterzuckert|unterzuckerung|zuckerschock|panikattacke
                herz ~2 rast|schmerzen|infarkt|anfall
                brustschmerzen|herzschmerzen|atembeschwerden|kreislaufkollaps|schüttelfrost
                schmerzen ~2 brust|herz
                schwindelig|schwindlig|schwarz ~2 vor|$|mir|augen|und|hilfe
                mir|ihm|ihr ~2 ist|wird ~3 schwindelig|schwindlig|schlecht|übel|schwarz
                kreislauf
                notarzt|krankenwagen|rettungswagen|sanitäter|rettungsdienst|notruf|112|erste-hilfe
                arzt ~2 holen|rufen|brauche|schnell|sofort|nötig|bitte
                brauche|brauchen|holen|rufen|hole|rufe ~3 arzt|polizei|feuerwehr|krankenwagen
                polizei ~2 rufen|holen|bitte|schnell|$
                erste hilfe
                notfall
                vergiftet|vergiftung|verschluckt|getrunken ~2 $|bleiche|mittel|farbe|shampoo|reiniger
                wehen|fruchtblase
                @mittel|bleiche ~4 in|ins|im ~2 auge|augen|mund|ohr
                in|ins|im ~1 auge|augen ~2 bekommen|gekommen|gelaufen|gespritzt|getropft|geraten|$|brennt|hilfe
                // Fire, water, gas.
                es brennt
                feuer $|feuer|im|in|hilfe|auf|hier|schnell|bei|am|an
                brand ~1 ausgebrochen|im|in
                rauch|qualm|flammen|funken|qualmt|raucht ~3 $|aus|im|in|kommt|überall|hier|hilfe|gerät|föhn
                riecht|stinkt ~3 gas|verbrannt|rauch|verschmort|angebrannt|feuer|qualm
                gasgeruch|gasleck|stromschlag|explosion|explodiert|bombe|überschwemmung|überflutet|rohrbruch|wasserschaden
                wasser ~4 läuft|tropft|überall|decke|spritzt|strömt|steht
                scherben|glas ~2 überall|zerbrochen|boden|kaputt
                eingesperrt|eingeschlossen|gefangen
                komme|kommen|kommt ~3 nicht ~2 raus|heraus
                // Falls, children, thieves, threats.
                @wer ~3 gestürzt|gestolpert|hingefallen|ausgerutscht|gefallen|verletzt|gestürtzt
                gestürzt|hingefallen|ausgerutscht|verletzt|verletzte|verletzter|unfall
                liegt ~2 am|auf ~1 boden
                finde|suche|vermisse|verloren|weg|verschwunden|vermisst|sehe ~3 @kind ~2 nicht|$|verloren|mehr
                @kind ~3 weg|verschwunden|verloren|weggelaufen|vermisst|entführt|allein
                meine|mein mama|papa|mutter|vater ~1 ist? weg|verloren|verschwunden
                gestohlen|geklaut|beklaut|bestohlen|dieb|diebe|diebstahl|ausgeraubt|überfall|überfallen|raub|einbruch|eingebrochen|ladendieb
                klaut|stiehlt
                @sachen ~2 weg|verschwunden|gestohlen|geklaut|gegriffen
                messer|pistole|waffe|bewaffnet
                bedroht|bedrohen|droht|angegriffen|geschlagen|schlägt|schlägerei|belästigt|begrapscht|verfolgt|angefasst|schlagen|prügeln|verprügelt|überfallen|gewürgt
                umbringen|selbstmord|suizid
                will ~2 sterben
                nicht mehr leben
                stecke|steckt|stecken|festgesteckt|eingeklemmt ~3 fest|tür|aufzug|fahrstuhl|finger
                lebensgefahr|gefahr ~1 $|hier|hilfe
                hilfe ~1 hilfe|schnell|sofort|notfall
                zu hilfe
                brauche ~2 sofort|dringend|schnell ~1 hilfe
                """,
            unless: """
                was ~3 wenn|passiert|tun|bei ~4 allergisch|reaktion|brennt|verletzt|notfall|ausschlag|unfall
                falls|wenn ~5 allergisch|allergische|reaktion|brennt|ausschlag|weh|gestohlen
                angst ~4 allergisch|allergische|reaktion|verbrennung|verbrennungen|weh|brennt
                nie|noch|keine|kein|nicht|ohne|nichts|keinerlei ~3 allergische|reaktion|ausschlag|verletzt|blut|schmerzen|brennt|brennen|notfall|unfall|rauch|gestürzt|juckt|jucken|allergisch
                hatte|hatten ~5 reaktion|ausschlag|unfall ~4 jahren|mal|früher|damals|letztes|letzten|vor|schon
                früher|einmal|damals|jahren|letztes ~5 reaktion|ausschlag|allergisch|gebrochen|unfall
                test|testen|allergietest|hauttest ~3 allergisch|reaktion|allergie
                brennt|tut|juckt das|es|die|färben ~3 $|sehr|beim|blondieren|weh|doll|wenn|normalerweise|eigentlich
                wird|kann|könnte es|das|ihm ~3 brennen|wehtun|weh|jucken

                tut ~1 das|es|waxing|färben|zupfen|epilieren|wachsen|blondieren ~2 weh
                verbrannte|verbrannten|verbranntes haare|spitzen|haar
                haare ~3 verbrannt|verbrannte|geschnitten
                kopfhaut juckt|juckende|trocken ~3 shampoo|welches|was|pflege
                gegen|bei|für ~3 jucken|juckende|juckt|ausschlag|brennen|juckreiz|schuppen
                haare|pony|locken|strähne|strähnen|spitzen|fransen ~5 in|ins|im ~2 auge|augen|gesicht
                haare|schön|gut|kurz|schlecht|selbst|selber|pony|spitzen|mal|frisch|zuletzt ~4 geschnitten
                geschnitten ~2 haben|werden|bekommen|haare|wird|kriegen
                blut|blond orange|rot|orangen
                blutgruppe|blutrot
                brandneu|brand
                raucher|rauchen|rauchfrei|raucht ihr|sie
                erste hilfe kasten|kurs|koffer
                feuer und|fürs
                gefallen ~1 mir|dir|ihnen|uns|hat|euch
                gefällt|gefallen
                mir|uns|hat|nicht|sehr|gut|haben|würde ~4 gefallen
                @kind ~3 verloren|weg ~3 zahn|mütze|jacke|schnuller|haare
                finde|suche|sehe ~3 @kind ~2 haarschnitt|friseur|preis|preise
                allein ~2 lassen|kommen|schicken|warten|hin
                droht ~2 regen
                schlagen sie ~1 vor
                vorschlagen|vorschlag
                messer schnitt|formschnitt|haarschnitt
                messerschnitt
                verfolgt ~2 instagram
                absagen|verschieben|stornieren|umbuchen|krank ~7 verletzt|gebrochen|unfall|schlecht|gestürzt|übel|schwindelig|kreislauf
                verletzt|gebrochen|unfall|schlecht|gestürzt|übel ~7 absagen|verschieben|stornieren|umbuchen
                herz|bein gebrochen ~3 waschen
                wenn ~3 blutet
                fest stecken|gesteckt frisur|haare
                kreislauf ~3 wirtschaft
                """),
        Rule(
            says: "is pressed for time", trigger: .urgent,
            patterns: """
                bin|komme|verspäte|verspätet|sind|war ~4 zu? spät ~2 $|dran|zum|für|termin|zu|und|schon
                zu spät ~2 $|termin|dran|für|zum
                verspätung|verspäte|verspätet
                termin ~3 ist|war|wäre|hat|beginnt|fängt|sollte ~3 jetzt|gerade|schon|angefangen|begonnen|sofort|minuten|gleich|an|vorbei
                es|das|sehr|ist|ganz|total|wirklich|wichtig|echt ~1 dringend
                ^ @höflich* dringend @höflich* $
                eilig|eilt|beeilung|beeilen|beeil|beeilt
                dringend|sofort|schnell|schnellstens|schnellstmöglich|umgehend ~4 @mensch|hilfe
                @mensch|hilfe ~4 dringend|sofort|schnell|schnellstens|umgehend
                @mittel|folien ~5 zu lang|lange|lang ~2 drauf|drin|einwirken
                @mittel|folien ~4 seit|schon|immer|noch ~4 stunde|stunden|minuten|ewig|drauf|drin ~2 drauf|drin|kopf|$
                vergessen|vergesst ~3 mich|folien|farbe|haube
                auto|wagen ~3 abgeschleppt|strafzettel|knöllchen|parkschein|parkuhr|zugeparkt
                abgeschleppt|zugeparkt|abschleppen|abschleppdienst
                bus|zug|bahn|taxi|flug|flieger|flugzeug ~4 fährt|geht|kommt|wartet|weg|ab ~3 in|gleich|jetzt|minuten|#
                muss ~3 weg|los|gehen ~2 $|in|sofort|jetzt|minuten
                muss ~2 sofort|jetzt|gleich|dringend ~1 weg|los|gehen
                stromausfall
                alarm ~2 los|geht|an|klingelt
                """,
            unless: """
                nicht|kein|keine|nichts ~3 dringend|eilig|eilt|dringendes|verspätung|stress
                dringend ~4 haarschnitt|termin|schnitt|friseur|farbe|färben|schneiden|waschen|haare|spitzen|pony
                was|wenn|falls ~4 spät|verspäte|verspätung|später
                wie ~1 spät|lang|lange
                zu spät ~2 um|noch|absagen|für
                spät|später ~1 abends|abend|offen|geöffnet|noch
                schnell|schneller|schnelle ~1 haarschnitt|termin|frage|schnitt|spitzen|antwort
                wann ~3 termin
                ist|war ~1 mein|meine termin ~3 heute|morgen|bestätigt|um
                wie ~5 @mittel
                muss ~4 farbe|einwirken|drauf
                """),
    ]

    private static let germanGrievances: [Rule] = [
        Rule(
            says: "is upset", trigger: .upset,
            patterns: """
                ich|wir ~1 bin|sind|werde|werd|war ~1 @sehr* wütend|sauer|stinksauer|zornig|verärgert|empört|entsetzt|genervt|angepisst|fassungslos|stocksauer|stinkwütend|schockiert|entrüstet|aufgebracht|frustriert|verzweifelt|bedient|geladen
                @sehr wütend|sauer|stinksauer|verärgert|empört|genervt|angepisst|frustriert $|auf|über|dass|weil|und|wegen
                ^ wütend|stinksauer|sauer|verärgert|empört|angepisst
                platzt|platze ~3 kragen|gleich|wut
                nase|schnauze ~2 voll
                mir ~1 reicht|langt
                es|jetzt|mir reicht $|jetzt|mir|es|langsam|endgültig
                habe ~3 satt|genug ~1 $|davon|von|hier
                frechheit|unverschämt%|unmöglich ~1 $|von|hier|sowas|was|dass|ist|dieser|service|wie|so
                frechheit|unverschämtheit|unverschämt|zumutung|sauerei|schweinerei|saftladen|sauladen|drecksladen|scheißladen|scheissladen|abzocke|abzocker|abgezockt|betrug|betrüger|betrogen|verarschen|verarscht|verarsche|verarschung|nutzlos|unfähig|unfassbar|inakzeptabel|skandal|unerhört|armselig|erbärmlich|lächerlich|witzlos
                nicht|kaum ~1 akzeptabel|hinnehmbar|tragbar|zu fassen|glauben|$
                so geht|gehts|geht das|es ~1 nicht
                geht|gar gar? nicht $
                das|dies ~1 ist|war ~2 @sehr* witz|katastrophe|letzte|hammer|scheiße|mist|müll|blödsinn|schwachsinn|quatsch|horror|alptraum|unglaublich|schrecklich|furchtbar|grauenhaft|schlecht|unter|sinnlos|zwecklos
                katastrophe|katastrophal|katastrophaler|grauenhaft|grottenschlecht|miserabel|miserabler|unterirdisch|grottig
                schlechter|schlechteste|schlechtester|schlechten|schlechtesten|schlimmste|schlimmster|mieser|miese|mieseste|furchtbarer|furchtbare|schrecklicher|beschissener|beschissene|schrecklichste|schlechte ~1 @laden|erfahrung|kundenservice|friseurbesuch|arbeit|leben|welt|stadt
                @laden ~1 ist|war ~2 @sehr* schlecht|schrecklich|furchtbar|scheiße|mies|katastrophal|unfreundlich|unverschämt|frech|das|nutzlos|dumm|blöd
                unfreundlich|unhöflich|respektlos|rassistisch|rassist|arrogant ~2 $|zu|behandelt|und|hier|mir|war|personal|bedienung
                schämt|schämen|schäm euch|sie|dich
                wollen|willst|wollt sie|ihr|du ~1 mich ~1 verarschen|veräppeln|verkohlen
                ist ~1 das ~2 ernst|witz|scherz
                ihr|euer|dein ernst
                nie|niemals|nimmer ~1 wieder ~2 $|hier|her|komme|zu|euch|dieser
                komme|kommen ~2 nie|nicht|niemals ~1 wieder|mehr|her
                """,
            unless: """
                nicht|nie|kein|keine ~2 wütend|sauer|böse|verärgert|genervt|frustriert|schlecht|unfreundlich|unverschämt|katastrophe|betrug|abzocke|frechheit
                frau|mann|mutter|freundin|freund|chef|vater|sie|er ~3 wütend|sauer|genervt|verärgert|böse
                wird|wäre|würde ~3 sauer|wütend|enttäuscht
                meine|mein|die ~1 @haar ~2 sind|ist|sehen|sieht ~4 katastrophe|katastrophal|furchtbar|schrecklich|grauenhaft|unmöglich|schlimm|witz|horror|unterirdisch|scheiße
                sehe|sieht|schaue|sehen|aussehe ~4 katastrophe|furchtbar|schrecklich|lächerlich|katastrophal|unmöglich|schlimm
                genervt|frustriert|satt ~2 von|mit|über ~2 @haar
                @haar ~2 genervt|satt
                ist|sind das|es ~2 abzocke|betrug|unverschämt
                klingt|lächerlich ~2 lächerlich|blöd|doof|günstig|wenig
                unglaublich|unfassbar|unverschämt|unmöglich ~1 gut|schön|toll|günstig|lieb|nett|geil|weich|schnell
                saure sahne
                nie wieder ~2 blond|kurz|pony|selber|selbst|färben|bleichen|schwarz
                was für eine katastrophe
                geht das|es nicht ~1 auch|schneller|früher
                geht|gehts ~1 so|es ~2 nicht ~1 auch
                es reicht ~2 wenn|bis|mir|aus|ein|eine|nur
                reicht mir ~2 bis|ein|eine|der|die
                mir reicht ~1 ein|eine|der|die|das|es
                andere|anderer|anderen|früheren|alten|letzter|vorherigen friseur|laden|salon ~5
                """),
        Rule(
            says: "says that work done here went badly", trigger: .upset,
            patterns: """
                habt|haben|hat|hast ~6 ruiniert|versaut|verhunzt|verschnitten|zerstört|verpfuscht|verbrannt|vermurkst|verunstaltet|kaputtgemacht|verdorben|verkackt
                haare|frisur|farbe|schnitt|tag|hochzeit|pony ~4 ruiniert|versaut|verhunzt|verpfuscht|verschnitten|zerstört|vermurkst|verunstaltet|hinüber
                sehe ~4 aus ~2 wie ~2 clown|vogelscheuche|idiot|witz|depp|pudel|besen
                vogelscheuche ~3 aus
                wegen euch|ihnen
                eure|ihre|deine schuld
                """,
            unless: """
                selbst|selber|sonne|chlor|meer|box|drogerie|glätteisen|anderen|anderer|andere|ich|föhn|schwimmbad|freundin|mutter|mann ~5 ruiniert|versaut|verhunzt|verschnitten|zerstört|verpfuscht|verbrannt|vermurkst
                ruiniert|versaut|verhunzt|verschnitten|zerstört|verpfuscht ~5 selbst|selber|retten|helfen|reparieren
                fasching|karneval|halloween
                """),
        Rule(
            says: "swears at the service or insults it", trigger: .upset,
            patterns: """
                fick|fickt|verpiss|verpisst|leck|leckt dich|euch|mich|sich|am|ihr
                verdammte|verdammter|verdammt|verfluchte|dumme|dummer|blöde|blöder|scheiß|scheiss|dämliche|dämlicher|bescheuerte|bescheuerter|nutzloser|nutzlose|kack|drecks|mist|verdammtes|blödes|dummes|dämliches|nutzloses|verfluchter|idiotische|beschissene ~1 maschine|roboter|computer|gerät|kiste|automat|bot|laden|service|teil|ding|mist|kasten|scheiße|termin|warterei|system|personal|frage|fragen
                scheißmaschine|scheißding|scheißteil|drecksteil|mistding|mistkiste|scheißcomputer|scheißautomat|blechkiste|dreckskiste
                so|was für ein|eine|n? ~1 scheiß|scheiße|mist|scheiss|saftladen|drecksladen|müll|blödsinn|schwachsinn
                so eine scheiße|sauerei|frechheit
                idioten|vollidioten|arschlöcher|arschloch|vollidiot|hurensohn|wichser|schlampe|pfeifen|deppen|volldeppen|vollpfosten|versager|stümper|nieten|pfuscher|missgeburt|spasten|spast|mistkerl|drecksack|schweine|trottel
                du|ihr|sie ~2 idiot|idioten|arsch|depp|trottel|penner|dumm|dämlich|blöd|bescheuert|unfähig|schwein|pfosten|niete|esel
                halt|halts|haltet ~2 maul|klappe|fresse|schnauze
                am arsch
                was ~1 soll ~1 der|die|das|dieser ~1 scheiß|mist|scheiße|scheiss|quatsch|blödsinn|$
                scheiß|scheiss auf|drauf
                zum kotzen
                kotzt ~2 mich|an
                zum teufel|henker
                funktioniert|geht|kapiert|versteht|verstehst ~3 nichts|gar|nie|überhaupt ~1 $|nicht|hier|nix
                """,
            unless: """
                ich ~3 idiot|depp|trottel|blöd|dumm|vollidiot|bescheuert|dämlich
                mist|scheiße|scheiss ~2 ich|mein|meine
                dumme|blöde|doofe frage|fragen
                verdammt|scheiße|scheiss gut|schön|geil|toll|heiß|kalt|teuer
                blödes|blöder|dumme wetter|wirbel|pony|regen|stau
                termin ~2 blöd
                """),
        Rule(
            says: "is being ignored, kept waiting or has asked too often", trigger: .upset,
            patterns: """
                dritte|vierte|fünfte|zehnte|hundertste|drittes|viertes|dritten|vierten|3|4|5|zehnten|hundertsten|x-te ~1 mal|male|anlauf
                zum dritten|vierten|fünften|zehnten|hundertsten|xten|tausendsten
                drei|vier|fünf|zehn|hundert|tausend|mehrfach|mehrmals|##|# ~1 mal|$|gesagt|gefragt ~3 gesagt|gefragt|angerufen|erklärt|gebeten|da|getippt
                dreimal|viermal|fünfmal|zehnmal|hundertmal|mehrmals|tausendmal|zigmal ~3 gesagt|gefragt|angerufen|erklärt|getippt|geschrieben
                wie oft ~3 soll|muss|noch|denn
                schon ~1 wieder ~2 falsch|abgesagt|warten|nicht|kein|keiner|geschlossen|zu|$|verschoben|vergessen
                immer ~2 wieder|noch|das ~1 gleiche|dasselbe|selbe|nicht|keiner|niemand|kein
                ignoriert|ignorieren|ignorierst
                keiner|niemand ~3 da|kümmert|hilft|kommt|interessiert|bedient|hört|reagiert|antwortet|beachtet|zuständig|gekommen|geholfen|sagt|ran|meldet|zu
                kümmert ~2 keiner|niemand
                hört|hörst|hören ~3 keiner|niemand|nicht ~1 zu
                interessiert ~3 keinen|keine|niemanden|keiner|niemand
                warte|warten|stehe|sitze|stehen|sitzen|gewartet|wartet ~4 seit|schon|über|ewig|fast|mehr ~4 minuten|stunde|stunden|ewig|ewigkeiten|halben|halbe|ewigkeit|min|lang|lange|uhr
                seit|schon ~4 minuten|stunde|stunden|ewigkeiten|ewig|halben|ewigkeit ~3 warte|warten|hier|stehe|sitze|wartet|gewartet
                warte|warten ~1 immer noch
                immer noch warte|warten|nicht|keiner|niemand
                wie lange ~2 soll|muss|noch|denn ~3 warten|noch|dauern|hier|sitzen|stehen|dauert
                hilft|bringt|nützt ~2 nichts|nix|nicht
                helfen|hilfst|hilft ~1 mir|sie|du ~1 nicht|null|gar
                verstehst|versteht|kapierst|kapiert ~2 mich|nichts|nicht|nix ~1 $|nicht|mich
                zeitverschwendung|geldverschwendung
                verschwendet|verschwenden|verschwendest ~2 meine|zeit
                vorgelassen|vorgedrängelt|vordrängeln|vordrängelt
                """,
            unless: """
                wie lange ~3 dauert|hält|offen|geöffnet|habt|haben
                wie lange ~2 muss ~2 man|die|ich ~3 zwischen|bis|farbe|einwirken|nach
                warte|warten|wartet ~3 seit|schon ~3 wochen|monaten|jahren|tagen
                mann|frau|mutter|kinder|freundin|freund ~3 wartet|warten|warte
                drittes|dritten|dritte|vierte mal ~3 hier|bei|zufrieden|toll|super
                dreimal|mehrmals ~1 pro|die|am|gewaschen|woche
                wie oft ~3 soll|muss ~2 man|ich ~3 waschen|schneiden|färben|kommen|nachschneiden|pflegen
                zum dritten|vierten ~1 mal ~2 da|hier|mama|schwanger
                shampoo|mittel|spülung|kur|öl ~4 hilft|bringt|nützt ~2 nichts|nicht
                wenn ~2 keiner|niemand ~3
                ist ~2 keiner|niemand da
                kann|darf|soll|wo ~3 warten
                am|um # ~2
                """),
        Rule(
            says: "demands money back", trigger: .upset,
            patterns: """
                geld|kohle|anzahlung ~2 zurück|wieder|wiederhaben ~1 $|sofort|jetzt|haben|und|oder|aber
                erstattung|rückerstattung ~1 sofort|jetzt|verlange|fordere
                verlange|fordere|erwarte|bestehe ~5 geld|erstattung|rückerstattung|entschuldigung|entschädigung|erklärung
                zahle|bezahle ~3 nicht|keinen|nichts|kein ~1 $|dafür|cent|mehr|geld|das
                entschuldigung ~1 verlange|erwarte|fordere
                bewertung ~4 schlechte|ein|einen|stern|negative
                schlechte|negative|miese ~1 bewertung|rezension
                ein|einen|null|1|0 stern|sterne
                """,
            unless: """
                kann|bekomme|kriege|gibt|bekommt|könnte|wie|wann|ob ~3 ich|man|es|mein|meine|das ~5 geld|anzahlung|erstattung ~1 zurück
                wenn ~5 zurück
                fünf|vier|5|4 stern|sterne
                zahle ~2 nicht ~2 bar|mit|online
                """),
    ]

    private static let germanComplexities: [Rule] = [
        Rule(
            says: "speaks of lawyers, authorities or insurance", trigger: .complex,
            patterns: """
                anwalt|anwältin|rechtsanwalt|anwälte|klage|verklage|verklagen|verklagt|anzeige|anzeigen|rechtlich|rechtliche|rechtlichen|rechtsweg|schadensersatz|schadenersatz|schmerzensgeld|gericht|abmahnung|gewerbeaufsicht|verbraucherzentrale|verbraucherschutz|handwerkskammer|innung|gesundheitsamt|ordnungsamt|haftung|haftpflicht|dsgvo|datenschutzbeauftragter|juristisch|juristische|strafanzeige|gutachter|schlichtungsstelle
                meine|personenbezogene|alle ~1 daten ~2 löschen|auskunft|gelöscht|herausgeben
                versicherung|krankenkasse|versicherungsfall|kostenübernahme|unfallversicherung|rezept ~2 perücke|$
                versicherung|krankenkasse|versicherungsfall|kostenübernahme
                beschwerde ~3 einreichen|einlegen|schriftlich
                """,
            unless: """
                bin|ist|arbeite|arbeitet|als|mein|meine ~2 anwalt|anwältin|rechtsanwalt|mann|frau ~3 und|brauche|seriösen|im|bei
                bin|als ~1 anwalt|anwältin|rechtsanwalt
                gericht ~2 termin|morgen|muss
                anzeige ~2 zeitung|instagram|facebook|gesehen|stelle|job
                anzeigen lassen|termine|preise
                arbeite|arbeitet ~3 versicherung|krankenkasse|gericht
                termine|slots|preise|zeiten ~1 anzeigen
                """),
        Rule(
            says: "disputes money", trigger: .complex,
            patterns: """
                doppelt|zweimal|falsch|zuviel|mehrfach ~3 abgebucht|berechnet|bezahlt|kassiert|abgezogen|abgerechnet|verlangt|gebucht
                zu viel ~3 bezahlt|berechnet|abgebucht|kassiert|verlangt|abgezogen|gezahlt
                abgebucht|berechnet|kassiert|abgezogen|abgerechnet ~3 doppelt|zweimal|falsch|obwohl|trotzdem|aber
                rechnung|betrag|preis|quittung|wechselgeld|kassenbon ~3 falsch|stimmt|nicht|fehler|unklar|höher|zu ~1 nicht|$|hoch|falsch
                falsche|falscher|falschen|falsches|fehlerhafte ~1 rechnung|betrag|preis|wechselgeld|abrechnung
                fehler ~3 rechnung|abrechnung
                gutschein ~4 nicht|ungültig|abgelehnt|leer ~2 $|angenommen|eingelöst|funktioniert|akzeptiert|geht
                schon|bereits ~2 bezahlt|gezahlt|überwiesen
                anzahlung|geld|erstattung ~4 nicht|nie|noch ~2 erhalten|bekommen|angekommen|zurückbekommen|da
                möchte|will|hätte|brauche ~4 erstattung|rückerstattung|erstattet
                mahnung|inkasso|ratenzahlung
                stornogebühr|ausfallgebühr|ausfallrechnung ~3 obwohl|aber|falsch|unberechtigt|bekommen|nicht
                rechnung ~2 firma|korrigieren|ändern|umschreiben
                """,
            unless: """
                was|wenn|kann|muss|wird ~4 doppelt|zweimal ~2 gebucht
                ist|wird ~1 der|die preis|rechnung ~3 nicht
                """),
        Rule(
            says: "plans something for a group, a wedding or several matters", trigger: .complex,
            patterns: """
                hochzeit|brautpaar|braut|junggesellinnenabschied|jga|hochzeitsgesellschaft ~8 brautjungfern|personen|leute|gruppe|gäste|trauzeugin|verschiedene|alle|jede|##|sechs|vier|fünf|sieben|acht|zehn|mädels|frauen
                brautjungfern|gruppentermin|gruppenbuchung|sammelbuchung|sammeltermin|hochzeitsgesellschaft
                gruppe ~1 von|mit ~1 vier|fünf|sechs|sieben|acht|neun|zehn|##
                vier|fünf|sechs|sieben|acht|neun|zehn|## ~1 personen|leute|freundinnen|mädels|frauen|kinder|kolleginnen|gäste
                alle|beide|mehrere|drei|zwei ~2 termine ~4 verschieben|absagen|verlegen|ändern|umbuchen|stornieren
                verschieben|verlegen|ändern|umbuchen|absagen ~3 alle|beide|mehrere|drei|zwei ~2 termine
                zwei|drei|mehrere|verschiedene|paar|einige ~1 fragen|dinge|anliegen|sachen|themen|probleme
                kompliziert|komplizierter|heikel|heikle|knifflig|kniffelig|vertraulich|vertraulich|komplizierte|komplizierten
                längere|lange geschichte
                """,
            unless: """
                kinder ~1 schneiden|haarschnitt
                ## jahre|jahren|uhr|euro|minuten|cm
                vier|fünf|sechs|sieben|acht|zehn jahre|jahren|uhr|euro|minuten|cm|wochen
                wie ~1 kompliziert
                nicht ~1 kompliziert
                paar sachen|dinge ~2 kaufen
                lange geschichte ~2 kurz
                eingeladen|gast ~4 hochzeit
                """),
    ]

    private static let germanSignals: [Signal] = [
        Signal(
            kind: .complaint,
            patterns: """
                beschweren|beschwerde|beschwere|reklamieren|reklamation|reklamiere|beanstanden
                nicht|un|überhaupt|gar ~1 @sehr* zufrieden|glücklich|einverstanden
                unzufrieden|enttäuscht|enttäuschend|enttäuschung
                gefällt|gefallen ~3 gar|überhaupt ~1 nicht
                """,
            unless: """
                wie|wo|kann|nimmt|macht|bearbeitet|gibt|habt|haben ~3 man|ich|ihr|sie|es|ihr ~3 beschweren|beschwerde|reklamieren|reklamation|beschwerden
                kein|keine|nicht|nie|niemals ~2 beschweren|beschwerde|beschwerden|enttäuscht|unzufrieden|reklamieren
                sehr|total|immer|super|voll zufrieden
                wenn ~4 zufrieden|enttäuscht|unzufrieden|reklamieren|gefällt
                frau|mann|freundin|mutter|chef|sie|er ~2 beschwert|enttäuscht|unzufrieden
                """),
        Signal(
            kind: .fault,
            patterns: """
                farbe|schnitt|haarschnitt|frisur|strähnen|pony|dauerwelle|nägel|blond|bart ~4 zu|schief|falsch|ungleich|ungleichmäßig|fleckig|orange|grün|gelbstich|misslungen|schlecht|daneben|kaputt|missraten ~1 $|kurz|dunkel|hell|geworden|gelb|und|lang|geschnitten|gefärbt
                letztes|letzte|letzten|letzter ~3 mal|schnitt|farbe|termin|besuch ~5 schlecht|schrecklich|furchtbar|katastrophe|falsch|schief|unzufrieden|mies|nicht|daneben
                nicht ~2 wie ~3 gewünscht|gewollt|wollte|besprochen|abgemacht|bestellt|bild|foto
                schief|falsch|ungleichmäßig|verkehrt geschnitten|gefärbt|gemacht|gebucht|eingetragen
                """,
            unless: "selbst|selber|anderen|anderer|andere|freundin ~6 schief|falsch|orange|kurz|grün|daneben"),
        Signal(
            kind: .grievance,
            patterns: """
                warte|warten|falsch|keiner|niemand|ignoriert|beschwerde|sauer|wütend|scheiße|endlich|frechheit|unverschämt|nie|betrug|geld|kaputt|schlecht|schlimm|schrecklich|dumm
                wo ~3 bleibt|ist|sind ~3 termin|friseur|personal|alle|chef|jemand
                schon ~1 wieder
                hört|verstehst|versteht ~2 nicht|zu|endlich
                ich hatte|habe ~3 termin
                """),
        Signal(kind: .cry, patterns: "^ bitte? hilfe|helft|hilf mir? bitte? $"),
        Signal(
            kind: .joint,
            patterns: """
                außerdem|ausserdem|zusätzlich|zudem|übrigens|nebenbei|ferner|zweitens|obendrein
                noch ~1 etwas|was|eine|frage|anderes
                und dann
                auch noch
                gleichzeitig|ebenfalls
                """),
        Signal(
            kind: .matter(.booking),
            patterns: """
                termin ~5 buchen|machen|vereinbaren|ausmachen|haben|reservieren|bekommen|für|am|bitte|möglich
                neuen|nächsten|freien|einen|brauche|möchte|hätte|will ~1 termin
                buchen|reservieren ~4 termin|schnitt|farbe|haarschnitt|$
                wieder|nochmal|erneut ~1 buchen|kommen
                """,
            unless: """
                termin ~4 absagen|verschieben|stornieren|verlegen|ändern|umbuchen|bestätigen|vergessen
                absagen|verschieben|stornieren|verlegen|ändern|umbuchen ~4 termin
                hatte|habe|mein ~2 termin ~2 gebucht|am|um|heute|morgen|$
                """),
        Signal(
            kind: .matter(.changing),
            patterns: """
                termin ~5 absagen|verschieben|stornieren|verlegen|ändern|umbuchen|vorverlegen|tauschen
                absagen|verschieben|stornieren|verlegen|umbuchen ~4 termin
                """),
        Signal(
            kind: .matter(.lostProperty),
            patterns: """
                schirm|regenschirm|jacke|schal|brille|sonnenbrille|mütze|handschuh|handschuhe|ohrring|kette|uhr|schlüssel|handy|tasche|buch|mantel|ring ~5 vergessen|verloren|liegen|liegengelassen|gefunden|hiergelassen|dagelassen|abgegeben
                vergessen|verloren|liegen|liegengelassen|gefunden ~4 schirm|regenschirm|jacke|schal|brille|mütze|handschuhe|ohrring|kette|schlüssel|handy|tasche
                fundsachen|fundbüro
                """),
        Signal(
            kind: .matter(.job),
            patterns: """
                job|jobs|ausbildung|ausbildungsplatz|praktikum|bewerbung|bewerben|stelle|lehrstelle|azubi|aushilfe|minijob|stellenangebot
                """,
            unless: "guter|gute|guten|toller|super|schlechter job"),
        Signal(
            kind: .matter(.product),
            patterns: """
                shampoo|spülung|öl|wachs|haarspray|glätteisen|föhn|bürste|produkt|produkte|pflege ~4 kaufen|umtauschen|zurückgeben|bestellen|bestellt|gekauft|tauschen
                kaufen|umtauschen|zurückgeben|bestellen ~4 shampoo|spülung|öl|wachs|haarspray|glätteisen|föhn|bürste|produkt|produkte
                """),
        Signal(
            kind: .matter(.money),
            patterns: """
                rechnung|quittung|anzahlung|erstattung|bezahlen|zahlen
                was|wieviel|wie kostet|kosten|viel
                preis|preise
                """),
        Signal(kind: .matter(.voucher), patterns: "gutschein|gutscheine|kundenkarte|bonuskarte|geschenkkarte"),
        Signal(
            kind: .matter(.place),
            patterns: """
                parken|parkplatz|parkplätze|toilette|wlan|barrierefrei|rollstuhl|aufzug|adresse|anfahrt
                öffnungszeiten|geöffnet
                wann ~2 offen|öffnet|schließt|zu|auf
                hund|hunde ~3 mitbringen|erlaubt
                """),
        Signal(
            kind: .matter(.complaint),
            patterns: "beschweren|beschwerde|reklamieren|reklamation|unzufrieden|enttäuscht",
            unless: "wie|wo|kein|keine|nicht|nie ~4 beschweren|beschwerde|reklamieren|reklamation|enttäuscht"),
    ]
}
