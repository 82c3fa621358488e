internal import Shop

extension TriggerPack {
    /// Safety would rather ring once too often.
    static let germanUrgencies: [Rule] = [
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
                notarzt|krankenwagen|rettungswagen|sanitäter|rettungsdienst|notruf|erste-hilfe
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
                blutgruppe|blutrot|blutdruck|blutzucker|blutbild|bluttest|blutabnahme|blutspende
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
}
