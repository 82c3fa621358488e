extension TriggerPack {
    /// Bodies, fire, violence, and things about to be lost.
    static let germanHarmConcepts: [String: String] = [
        "body": """
        kopfhaut|haut|gesicht|auge|augen|augenlid|lid|ohr|ohren|ohrläppchen|hals|nacken|lippe|lippen|mund|zunge|finger|daumen|hand|hände|arm|arme|bein|beine|knie|\
        knöchel|fuß|füße|zeh|zehen|handgelenk|ellbogen|schulter|bauch|kopf|stirn|wange|wangen|nase|kinn|kiefer|zahnfleisch|brust|rücken|zahn
        """,
        "wound": """
        blutet|bluten|blutend|geschwollen|schwillt|schwellen|anschwellen|zugeschwollen|blase|blasen|verbrüht|verbrannt|brennt|brennen|verätzt|taub|kribbelt|kribbeln|pocht|\
        quaddeln|eingeklemmt|gequetscht|verstaucht|verdreht|ausgerenkt|gestochen|durchbohrt|entzündet|lahm|gelähmt|ausgeschlagen|rausgefallen|abgebrochen|aufgeplatzt
        blut ~3 am|aus|vom|läuft|überall
        schwach|taub|blau|weiß ~2 geworden|wird
        """,
        "soreness": """
        juckt|jucken|rot|schmerzt|schmerzen|weh|ausschlag|wund|pickel|beule|beulen|gerötet|gereizt|heiß|beißt|spannt|pusteln
        """,
        "cuthurt": """
        ins|in|am|an|den|das ~2 ohr|finger|hals|daumen|hand|gesicht|lippe|nase ~1 geschnitten|gestochen|gezwickt
        mich|sich ~2 geschnitten|verbrannt|verbrüht|verletzt|gestochen|gestoßen
        schere|klinge|messer|nadel|rasierer ~3 im|in|ins ~2 finger|hand|ohr|hals|arm
        """,
        "someone": """
        ich|er|sie|jemand|mama|papa|mutter|vater|frau|mann|sohn|tochter|kind|baby|junge|mädchen|dame|herr|freund|freundin|kunde|kundin|oma|opa|großmutter|großvater|person|\
        schwester|bruder|kleinkind|partner|kollegin|kollege|enkel|enkelin|nichte|neffe|tante|onkel|rentner|nachbar|nachbarin|mir|ihm|ihr|typ|bub|mädel
        """,
        "collapse": """
        gestürzt|hingefallen|umgefallen|umgekippt|zusammengebrochen|kollabiert|ohnmächtig|bewusstlos|ausgerutscht|gestolpert|verunglückt|reglos
        liegt ~3 boden|straße|gehweg|treppe
        kipp|kippe|kippt|fall|falle|fällt ~1 gleich? um
        keine|kaum|nicht ~2 luft|atmet|atmen|bewegt|ansprechbar
        kriegt|bekommt|kriege|bekomme|krieg|bekomm ~1 keine|kaum luft
        erstickt|erstickend|krampft|zittert|erbricht|übergibt
        kopf|schädel ~2 gestoßen|angeschlagen|aufgeschlagen|angehauen
        anfall|herzinfarkt|schlaganfall
        antwortet|reagiert|bewegt ~2 nicht|kaum
        blass|bleich|grau|blau ~2 gesicht|und|geworden|lippen
        vom ~2 stuhl|sessel|rad ~2 gerutscht|gefallen|gekippt
        """,
        "illfeeling": """
        schwindlig|schwindelig|übel|schlecht|komisch|flau|schummrig|elend ~2 $|hilfe|plötzlich|und|glaube|glaub|ich|geworden|gerade
        schwarz ~2 vor ~1 augen
        brust|herz ~3 schmerzen|sticht|schmerz|drückt|rast|weh
        fruchtblase|wehen
        ins krankenhaus
        """,
        "illexcuse": """
        vor ~1 lachen
        bei ~2 preis|preisen
        sterbe|sterben für
        """,
        "swallowed": """
        verschluckt|geschluckt|getrunken|gegessen|gekaut|abgeleckt
        in ~2 mund
        """,
        "poison": """
        flasche|bleiche|farbe|shampoo|mittel|reiniger|kappe|deckel|knopf|münze|batterie|tablette|nadel|lösung|flüssigkeit|spray|seife|etwas|was|murmel|haarspange|wagen
        """,
        "youngster": """
        kind|kleinkind|baby|sohn|tochter|bub|junge|jungen|mädchen|kleiner|kleine|kleinen|bruder|schwester|enkel|enkelin|hund|kinder|welpe
        """,
        "allergy": """
        allergie|allergisch|allergiker|nussallergie|bienenallergie
        """,
        "eaten": """
        gegessen|gebissen|probiert|geschluckt
        """,
        "reaction": """
        allergische|heftige|starke|schlimme reaktion
        allergischer schock
        """,
        "chemical": """
        bleiche|farbe|blondierung|shampoo|mittel|lösung|spray|haarspray|wachs|säure|chemie|spülung|zeug|schaum|kleber|haare|splitter|dauerwelle|tönung
        """,
        "intoeye": """
        im|ins|in ~2 auge|augen
        """,
        "ambulance": """
        krankenwagen|rettungswagen|notarzt|sanitäter|notruf|defibrillator|rettungsdienst|feuerwehr
        ruft|rufen|rufe|hol|holen|holt|brauche|brauchen ~4 arzt|ärztin|112
        erste hilfe
        """,
        "fire": """
        ^ feuer
        feuer ~2 hinten|vorne|im|in|hier|am|bei|küche
        es|da|hier|dort|tonne|eimer|mülleimer|küche|tisch|haus|dach brennt
        brennt ~1 es|was|etwas|lichterloh
        in flammen
        """,
        "smoke": """
        rauch|qualm|raucht|qualmt|funken|funkt|flammen|zischt|schmort|kokelt|explodiert|explodieren|schmilzt|brennt
        """,
        "hazardsource": """
        steckdose|akku|handy|föhn|fön|gerät|maschine|lampe|laptop|kabel|heizung|glätteisen|wasserkocher|ofen|eimer|decke|ladegerät|sicherung|theke|tisch|kühlschrank|raum|tür|\
        fenster|küche|schrank|dach|laden|wand|rohr|mikrowelle|herd|hinten|keller|telefon|toaster|trockner
        """,
        "smell": """
        riecht|stinkt|riech ~4 gas|verbrannt|rauch|verschmort|angebrannt|feuer|qualm|chemie|benzin|plastik
        gasgeruch|gasleck|brandgeruch
        """,
        "swollenbattery": """
        akku|handy|batterie ~4 aufgebläht|bläht|dick|heiß|gewölbt|explodiert|qualmt|raucht
        """,
        "fumesharm": """
        husten|augen|schwindlig|atmen|tränen|schlecht|kopfschmerzen
        """,
        "shock": """
        stromschlag|stromschläge
        offene|blanke|freie ~1 kabel|leitung|drähte
        """,
        "weapon": """
        messer|pistole|waffe|axt|gewehr|machete
        """,
        "wields": """
        hat|mit|zieht|gezogen|hält|fuchtelt|bedroht|dabei
        """,
        "violence": """
        bedroht|bedrohen|droht|angegriffen|verprügelt|schlägt|prügeln|schlägerei|belästigt|begrapscht|verfolgt|gewürgt|überfall|überfallen|ausgeraubt|geisel|stalker
        schlagen|kämpfen ~1 sich
        verstecken|versteckt ~4 vor
        hinter ~1 mir|ihr|ihm her
        lässt mich|sie|ihn ~2 nicht gehen|raus|los
        """,
        "violenceexcuse": """
        wetter|regen|hitze
        auf instagram
        vorschlagen|vorschlag
        """,
        "water": """
        wasser|rohr|hahn|wasserhahn|toilette|klo|waschbecken|becken|decke|boden|dach|waschmaschine|schlauch|heizung|spülmaschine|dusche|abfluss|keller|leitung|spülung|bad
        """,
        "leaking": """
        läuft|laufen|tropft|leckt|undicht|überschwemmt|überflutet|überlaufen|übergelaufen|geplatzt|platzt|spritzt|strömt|sprudelt|schießt|steht|ausgelaufen|rinnt
        überall
        geht ~2 nicht ~1 zu|aus
        """,
        "leakexcuse": """
        handy|telefon|auge|augen|haar|haare|strähnen
        """,
        "theft": """
        klaut|klauen|geklaut|stiehlt|stehlen|gestohlen|dieb|diebe|diebin|diebstahl|einbrecher|einbruch|geplündert|beklaut
        steckt|stopft|packt ~3 in|unter ~2 tasche|jacke|rucksack|mantel
        ohne zu zahlen|bezahlen
        haut|hauen|rennt|läuft ~2 ab|weg ~2 mit
        mit ~3 abgehauen|weggelaufen|weggerannt
        hand|finger in ~2 kasse
        fährt ~3 weg|davon ~3 mit
        rennt|läuft|haut|geht|fährt|rannte|lief|spaziert ~3 mit ~3 weg|davon|raus|ab|abgehauen
        """,
        "valuable": """
        tasche|handtasche|geldbeutel|geldbörse|portemonnaie|portmonee|brieftasche|handy|mantel|jacke|fahrrad|rad|laptop|geld|schlüssel|rucksack|kinderwagen|auto|roller|uhr|\
        ring|bargeld|schirm|koffer|tablet|karte|pass|ausweis|kette|ticket|kasse|shampoo
        """,
        "gone": """
        weg|verschwunden|gestohlen|geklaut|fehlt
        """,
        "momentago": """
        gerade|eben|grad|minuten|hier|plötzlich|noch|jetzt|war|lag|stand
        """,
        "lostchild": """
        weg|verschwunden|verloren|vermisst|weggelaufen|entlaufen|abgehauen|rausgelaufen|rausgerannt
        ganz|völlig ~1 allein|alleine
        finde|sehe|suche ~4 nicht|mehr|nirgends|überall
        wo ist|sind
        niemandem|keinem ~2 gehören|gehört
        """,
        "lostparent": """
        mama|mami|papa|mutti|mutter|vater|eltern|oma|opa ~2 weg|verschwunden|verloren
        finde|hab|habe ~2 meine|meinen ~1 mama|papa|mutter|vater|eltern|oma|opa ~2 nicht|verloren
        """,
        "childexcuse": """
        zahn|zähne|schnuller|mütze|jacke|schal|spielzeug|termin
        so schön|gut|toll
        """,
        "trapped": """
        eingesperrt|eingeschlossen|ausgesperrt|gefangen|abgeschlossen
        komme|komm|kommt|kommen ~4 nicht|nimmer ~2 raus|heraus|rein
        klemmt|verklemmt
        geht ~2 nicht ~1 auf
        steckt|stecke|stecken ~4 fest|drin
        sitzt|sitze|hängt|hänge ~4 fest|drin
        """,
        "confined": """
        toilette|klo|wc|bad|aufzug|fahrstuhl|raum|laden|tür|tor|rollladen|kabine|umkleide|salon|keller|drin|drinnen|garage
        ich|mich|uns|wir|kind|tochter|sohn|schwester|mann|frau
        """,
        "trapexcuse": """
        ring|handy|reißverschluss|kamm|haar|haare|stau|kaugummi|fahrrad
        """,
        "treatment": """
        farbe|bleiche|blondierung|folie|folien|dauerwelle|maske|tönung|haube|timer|wecker|kur|packung|mittel|wachs|lösung
        """,
        "overtime": """
        zu lang|lange
        viel zu
        seit ~3 stunde|stunden|minuten|ewig|ewigkeiten
        noch|immer ~1 drauf|drin
        geklingelt|gepiept|piept|klingelt|abgelaufen
        muss|müsste|sollte ~4 raus|runter|ab|ausgewaschen|abgespült
        schon ~2 drauf
        """,
        "unattended": """
        keiner|niemand|jemand|wer|jetzt|vergessen|keine
        kommt ~2 nicht
        """,
        "stopmachine": """
        stopp|stoppen|anhalten|ausmachen|abstellen|stoppt|ausschalten|abschalten
        halten|halt|macht|machen|mach|stellen|stellt|schalten|schalt ~4 an|aus|ab
        nicht ~3 waschen|einschalten|anmachen|starten|laufen
        """,
        "insidewash": """
        in|im ~2 maschine|waschmaschine|wäsche|abfluss|waschbecken|trockner|gully|reinigung
        """,
        "eatencard": """
        steckt|verschluckt|gefressen|klemmt|geschluckt|behält|eingezogen
        """,
        "cardlike": """
        karte|bankkarte|pass|ausweis|geld|schein|ticket|geldschein
        """,
        "towing": """
        abgeschleppt|abschleppen|abschleppwagen|abschleppdienst
        """,
        "vehicle": """
        auto|wagen|bus|transporter|lkw|roller|fahrrad|rad|kinderwagen|motorrad|rollstuhl|fahrzeug|taxi|moped|anhänger
        """,
        "blocking": """
        blockiert|versperrt|zugeparkt|zugestellt
        """,
        "runaway": """
        rollt|wegrollt|davon
        von allein|selbst|alleine
        handbremse
        alarmanlage
        """,
        "breakage": """
        eingeschlagen|zerbrochen|zersplittert|zersprungen|eingestürzt|umgestürzt|runtergefallen|heruntergefallen|umgefallen|abgestürzt|runtergekracht|auf|offen|kaputtgegangen
        fällt|kommt|kracht|bricht|stürzt ~4 runter|um|herunter|ein|zusammen|ab
        taut|schmilzt
        """,
        "property": """
        schaufenster|fenster|scheibe|glas|spiegel|regal|regale|decke|schild|rollladen|kühlschrank|gefrierschrank|tiefkühler|kühltruhe|markise|baum|lampe|vitrine|ständer|aufsteller|schrank
        """,
        "beast": """
        hund|katze|vogel|ratte|maus|wespe|wespen|bienen|hornisse|schlange|tier|taube|welpe|marder
        """,
        "rampage": """
        los|entlaufen|ausgebrochen|beißt|gebissen|rennt|jagt|fliegt|schwarm|nest|bellt|eingesperrt|läuft
        """,
        "authorities": """
        polizei|polizist|polizisten|polizistin|beamte|beamter|gerichtsvollzieher|zoll|ordnungsamt|gesundheitsamt|feuerwehr|kontrolleur|kontrolle
        """,
        "wantsword": """
        hier|da|will|möchte|sprechen|verantwortlichen|chef|draußen|tür|sofort|fragt|wartet|brauchen|steht|verlangt
        """,
        "authorityexcuse": """
        rabatt|prozent|kostüm|haarschnitt|party
        """,
        "event": """
        hochzeit|beerdigung|trauerfeier|trauung|taufe|abiball|zug|flug|flieger|feier|party|gäste|konzert|prüfung|vorstellungsgespräch|auftritt|standesamt|kommunion|konfirmation|abflug|empfang
        """,
        "soon": """
        heute|jetzt|gleich|nachher|sofort
        in ~2 stunde|minuten|halben|zehn|fünf
        um # ~1 uhr
        """,
        "heldthing": """
        kleid|brautkleid|anzug|torte|kuchen|bestellung|blumen|strauß|mantel|smoking|schleier|hemd|handy|fahrrad|laptop|pass|schuhe|hose|jacke|uniform|ringe|kostüm|dirndl|schlüssel|brötchen|brille
        """,
        "held": """
        noch|brauche|brauchen|fertig|fehlt|bei|wo|nicht|kaputt|falsch|sofort|dringend
        """,
        "hurry": """
        schnell ~1 schnell|kommen|kommt|bitte|$
        sofort|beeilung|unverzüglich|umgehend
        so schnell wie
        """,
        "callword": """
        kommen|kommt|jemand|jemanden|hilfe|helfen|brauche|chef|bitte|sie|ihr|stopp
        """,
        "hurryexcuse": """
        termin|haarschnitt|zahlen|bezahlen|schneiden|frei|buchen|antwort|preis|spitzen|farbe|frage|überweisung
        """,
    ]
}
