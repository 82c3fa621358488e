internal import Shop

extension TriggerPack {
    static let german = TriggerPack(
        language: .german,
        shorthand: [
            "bidde": "bitte", "büdde": "bitte", "hab": "habe", "hilfeee": "hilfe", "gibts": "gibt es", "gehts": "geht es",
            "brauch": "brauche", "möcht": "möchte", "mitarbieter": "mitarbeiter", "jmd": "jemand", "jmdn": "jemanden",
            "jmdm": "jemandem",
            "jemd": "jemand", "chefin": "chef", "keinr": "keiner", "scheis": "scheiße", "scheis*": "scheiße",
            "schei**e": "scheiße", "sch***": "scheiße", "scheisse": "scheiße", "scheise": "scheiße", "mitm": "mit dem",
            "nem": "einem",
            "nen": "einen", "ner": "einer", "n8": "nacht", "vlt": "vielleicht", "vllt": "vielleicht", "spreche": "sprechen",
            "redn": "reden",
            "sprechn": "sprechen", "wartn": "warten", "isn": "ist ein", "wos": "wo ist", "brennts": "brennt es",
        ],
        readings: [:],
        joined: ["je mand", "mit arbeiter", "noch mal"],
        everyday: EverydayWords.german,
        sets: [
            "jemand": "jemand jemanden jemandem irgendjemand irgendjemanden irgendwer wer",
            "chef":
                "chef chefin inhaber inhaberin leiter leiterin filialleiter manager besitzer geschäftsführer geschäftsführerin vorgesetzten "
                + "vorgesetzter vorgesetzte",
            "crew":
                "mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen personal angestellten angestellte angestellter kollegen kollegin "
                + "kollege kundenservice kundendienst kundenbetreuer bedienung verkäufer verkäuferin team rezeption",
            "mensch": "mensch menschen person personen @jemand @chef @crew",
            "friseur":
                "friseur friseurin friseurs frisör frisörin stylist stylistin barbier frau herr herrn dame meister meisterin",
            "echt":
                "echt echte echten echter echtem richtig richtige richtigen richtiger richtigem lebend lebende lebenden lebender "
                + "lebendige lebendigen wirkliche wirklichen wirklicher menschlich menschliche menschlichen physisch normalen normale",
            "maschine": "roboter computer maschine automat automaten bot chatbot ki gerät bildschirm kiste kasten terminal",
            "ein":
                "ein eine einen einem einer der die das den dem des mein meine meinen deinen ihren ihr ihre irgendeinen irgendeinem",
            "höflich":
                "bitte hallo hi hey jetzt mal danke sofort schnell guten tag gerne gern hier ja nein doch einfach nur moin servus "
                + "entschuldigung sorry",
            "reden": "reden sprechen quatschen unterhalten redet spricht rede besprechen plaudern telefonieren",
            "holen":
                "hol hole holen holt ruf rufe rufen ruft rufst holst schick schicken schickt schicke bring bringen sag such suchen finden",
            "will": "will möchte brauche brauch mag wünsche verlange wollen brauchen hätte benötige würde möchten wollte",
            "körper":
                "kopfhaut haut kopf gesicht auge augen hals nacken ohr ohren hand hände finger stirn lippe lippen mund zunge arm bein "
                + "rücken nase brust wange fuß rachen knie augenlid lid",
            "wer":
                "ich er sie jemand mann frau kind tochter sohn mutter vater oma opa freundin freund kundin kunde dame herr baby mama papa "
                + "kleine kleiner",
            "kind": "kind kinder tochter sohn junge mädchen kleine kleiner baby enkel enkelin kleinen",
            "mein": "mein meine meinen meiner meinem unser unsere ihr ihre sein seine dem der die das den",
            "sachen":
                "tasche handtasche geldbeutel portemonnaie portmonee handy rucksack jacke fahrrad geld geldbörse brieftasche mantel "
                + "rad auto laptop kinderwagen schlüssel",
            "mittel":
                "farbe bleiche blondierung chemie shampoo mittel spray dauerwelle peroxid zeug säure wachs spülung entwickler "
                + "haarfarbe schaum kleber haarspray",
            "sehr":
                "so sehr echt richtig total wirklich ganz absolut einfach völlig komplett extrem doch ja langsam verdammt mega wahnsinnig "
                + "unglaublich stink ziemlich nur wieder unheimlich schon aber halt ein eine der die das dermaßen nun immer",
            "haar": "haare haar frisur farbe schnitt haarschnitt pony bart locken strähnen nägel ansatz spitzen haaren",
            "laden":
                "laden service friseur salon geschäft bedienung personal maschine roboter gerät computer haarschnitt schnitt beratung "
                + "behandlung verein automat frisur friseurin",
            "tag": "heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag übermorgen woche nächste nächsten uhr",
        ],
        harmless: """
            ignoriere|ignorier|vergiss ~5 anweisung|anweisungen|instruktionen|regeln|vorgaben
            wie lange|viel|oft muss|müssen|soll|sollte|darf
            sauer|wütend|böse|ärgerlich auf mich
            jemand anderes|anderer|anderen|anders ~5 abholen|abgeben|kommen|mitbringen|mitnehmen
            rabatt|rabatte|gutschein|gutscheine ~2 für ~1 mitarbeiter|mitarbeiterinnen|angestellte|personal
            pflaster ~3 kaufen|verkauft|verkaufen
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
            mich|uns ~3 fast|beinahe ~2 schlag
            umwerfend|wahnsinnig|verdammt|scheiße|scheiss gut|schön|toll|geil|super|nett
            chef|manager|mitarbeiter|mitarbeiterin|friseur stelle|stellen|job|ausbildung|gesucht
            pro person
            personen waage
            dumme|blöde|doofe frage
            zum glück nicht|kein|keine
            menschliches haar
            """,
        rules: germanRequests + germanUrgencies + germanGrievances + germanComplexities,
        signals: germanSignals, concepts: germanConcepts)
}
