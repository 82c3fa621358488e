/// What the German words of a scene are. `WordPattern` gives the grammar.
extension TriggerPack {
    static let germanConcepts: [String: String] = [
        // How a line is meant
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
        // Bodies
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
        // Fire and danger
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
        // Things about to be lost
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
        // Dissatisfaction with this shop
        "shopwork": """
        haar|haare|haaren|haarschnitt|schnitt|farbe|pony|dauerwelle|strähnen|nägel|brauen|augenbrauen|wimpern|bart|frisur|ansatz|füllung|krone|zahn|reparatur|arbeit|display|handy|\
        kamera|fahrrad|rad|bremse|bremsen|gangschaltung|jacke|anzug|kleid|hemd|hose|mantel|brot|brötchen|kuchen|torte|bestellung|reinigung|akku|fleck|bluse|extensions|übergang
        """,
        "badoutcome": """
        orange|grün|gelb|grau|fleckig|schief|ungleich|ungleichmäßig|krumm|kaputt|ruiniert|zerstört|verschnitten|verhunzt|verpfuscht|eingelaufen|gerissen|zerrissen|schimmlig|schimmelig|\
        verschimmelt|alt|hart|roh|verbrannt|abgebrochen|schlimmer|schlechter|zerkratzt|verkratzt|undicht|ausgewaschen|furchtbar|schrecklich|grauenhaft|katastrophe|hässlich|misslungen|\
        scheiße|scheisse|mies|schlimm|rausgefallen|abgefallen|dreckig|strohig|loch|fehlt|schrott
        zu kurz|dunkel|hell|blond|eng|dünn|lang
        so kurz|hässlich|dunkel
        nicht|nichts|nie ~3 wollte|bestellt|gesagt|gewünscht|gewollt|vereinbart|gerade|gut|sauber|richtig|funktioniert|fertig|hält|gleich|schön
        funktioniert|geht|hält|passt|schließt|lädt ~2 nicht
        sehe|sieht|sehen|schaut ~4 clown|idiot|wischmopp|besen|karotte|pudel|vogelscheuche
        falsche|falscher|falsches|falschen
        haar|plastik|fliege|insekt|glas|stein im|in ~2 brötchen|brot|kuchen|kaffee|essen
        loch|löcher|kratzer|delle|riss|fleck|brandfleck|brandloch ~1 $|im|in|am|drin|jetzt
        jetzt ein|einen|eine ~1 loch|riss|kratzer|fleck|delle|brandfleck
        schlechter|schlimmer|lauter als
        fleck|flecken|loch|riss|kratzer ~4 vorher|nicht|jetzt
        """,
        "shopsdoing": """
        ihr|euch|euer|sie|ihre|ihnen
        habe|hab|wollte|sollte ich
        von gestern|euch|ihnen|hier|dienstag|montag|freitag|samstag|letzter
        gestern|letzte|letzten
        nach ~2 reparatur|behandlung|termin|tagen|tag|reinigung|besuch
        bezahlt|zurück|abgeholt|gekauft
        wegen euch|ihnen|dem|der
        zum zweiten|dritten
        wieder|schon
        könnte heulen
        """,
        "workexcuse": """
        was kostet
        wie viel|teuer
        kann man|könnt|können
        rettet|retten|reparieren|repariert|richten|habt|macht|färben|schneiden|bräuchte|brauche|hätte
        wieviel|preis
        """,
        "recurring": """
        wieder|schon|immer|noch|erneut
        zum zweiten|dritten
        jetzt|nun
        als vorher
        """,
        "notasked": """
        nicht|nichts|nie ~3 was|wie ~2 ich|wir ~3 wollte|bestellt|gesagt|gewünscht|gewollt|wollten
        so nicht|nie ~2 gewollt|gewünscht|bestellt|abgesprochen
        könnte|möchte heulen
        """,
        "toothlost": """
        zahn|krone|füllung|zähne ~3 ausgeschlagen|rausgefallen|abgebrochen|rausgebrochen
        """,
        "discontent": """
        enttäuscht|enttäuschend|unzufrieden|verärgert|wütend|sauer|traurig|entsetzt|fassungslos|gedemütigt|beleidigt
        nicht|gar|kein|keineswegs ~2 zufrieden|glücklich|begeistert|einverstanden|nett|okay|ok
        noch nie ~2 behandelt|erlebt|gesehen
        so ~2 nie behandelt
        """,
        "shopcause": """
        ihr|euch|ihnen|sie|hier|service|schnitt|haarschnitt|farbe|ergebnis|behandlung|behandelt|bedienung|preis|reparatur|termin|arbeit|reinigung|frisur|kundin|kunde|erlebt|beratung|mitarbeiterin
        """,
        "discontentexcuse": """
        sommer|wetter|leben|mann|regen|fußball
        wenn
        """,
        "staffer": """
        kollegin|kollege|friseurin|friseur|mitarbeiterin|mitarbeiter|chefin|chef|dame|frau|mann|herr|azubi|verkäuferin|verkäufer|personal|bedienung|er|sie|ihr|arzt|zahnarzt|mädchen|team|typ
        """,
        "misconduct": """
        unfreundlich|unhöflich|frech|arrogant|respektlos|rassistisch|aggressiv|herablassend|ignoriert|beleidigt|angeschrien|angebrüllt|ausgelacht|angepöbelt|pampig|patzig|unverschämt|belogen|\
        übergriffig|angefasst|abgewimmelt|grob|schnippisch|angemotzt|gelacht|aufgelegt|angeblafft|betrunken
        nicht|nie zugehört|entschuldigt|hingehört
        bemerkung|bemerkungen|kommentar|spruch|sprüche ~3 über|zu|gemacht
        schnippisch|zickig|mürrisch|unhöflicher|gelangweilt|genervt|unverschämter|unmöglich|ruppig|barsch|hochnäsig|eingebildet
        gar|überhaupt nicht ~1 zugehört|beachtet|begrüßt
        """,
        "misconductexcuse": """
        ist es unhöflich
        """,
        "queuejump": """
        vorgelassen|vorgezogen|vordrängeln|vorgedrängelt|vordrängelt|drängelt
        nächste|andere|anderen|nach|dann ~4 vorziehen|vorher|zuerst|vor mir
        vor ~1 mir|uns ~3 dran|bedient|genommen
        nach mir ~3 dran|bedient|kam|kamen
        gegeben|vergeben ~4 anderen|andere|jemand
        unfair|ungerecht
        zu|geschlossen obwohl|obwohl
        """,
        "untold": """
        keiner|niemand|nie ~3 gesagt|erwähnt|gewarnt|informiert
        versteckte kosten
        """,
        "overcharge": """
        doppelt|zweimal ~2 abgebucht|berechnet|bezahlt|kassiert|belastet|abgezogen
        zu viel|zuviel ~2 berechnet|bezahlt|kassiert|abgebucht|verlangt
        abzocke|abgezockt|wucher|betrug|betrogen|betrüger|beschiss|beschissen|halsabschneider
        geld ~1 zurück
        falsche rechnung
        rechnung ~2 falsch|stimmt
        """,
        "overchargeexcuse": """
        bekomme|kriege ich
        kann|könnte ich
        wenn|falls
        """,
        "priceanger": """
        # euro ~2 für|fürs|nur|dafür
        """,
        "outrage": """
        verarscht|verarschen|veräppeln|verkohlen
        ernst $|jetzt|gemeint
        was habt|haben|hast ihr|sie|du ~5 gemacht|angestellt|angerichtet|gedacht
        was ~2 soll das
        wie kann|können das|sowas|so
        unfassbar|unglaublich|unverschämt|frechheit|sauerei|unmöglich|schweinerei|skandal
        guck|schau|sehen|schauen|gucken ~3 an
        """,
        "threat": """
        anwalt|rechtsanwalt|gericht|anzeige|verklage|verklagen|klage|verbraucherzentrale|verbraucherschutz|innung|handwerkskammer
        bewertung|rezension|google|facebook|internet|presse|zeitung ~4 schreibe|schreiben|geben|poste|posten|schlechte|stelle|erzählen|melden|melde|erzähle
        schreibe|schreib|gebe|erzähle|melde ~4 bewertung|rezension|google|allen|jedem|stern|zeitung
        nie|niemals ~2 wieder|mehr ~3 hier|hierher|her|zu|komme|$
        """,
        "threatexcuse": """
        gute|tolle|positive|super|wo|wie ~4 bewertung|bewerten|google
        bin|als anwalt
        noch nie
        """,
        "despair": """
        heulen|geheult|geweint|weinen|heule|weine
        tränen ~1 in|aufgelöst
        ausgelacht|gelacht|gehänselt
        trau|traue ~3 nicht
        """,
        "despaircause": """
        haarschnitt|haare|haar|schnitt|farbe|pony|ihr|euch|kurz|schule|spiegel|frisur|wegen|hässlich
        """,
        "insult": """
        idiot|idioten|clowns|stümper|amateure|pfuscher|gauner|verbrecher|lügner|versager|arschloch|arschlöcher|deppen|trottel|halsabschneider|penner|wichser|vollidioten|nichtskönner|saftladen|drecksladen
        """,
        "insulted": """
        ihr|sie|du|haufen|lauter|verein|alles|alle|seid|sind|bande|echt|total|was|so|für
        """,
        "uselessness": """
        nutzlos|unbrauchbar|lächerlich|mist|scheiße|scheisse|müll|furchtbar|schrecklich|unfähig|katastrophe|letzte|schlecht|dumm|blöd|schrott|doof|bescheuert|beschissen|peinlich|miserabel|kaputt
        taugt ~1 nichts
        versteht|verstehst|kapiert|kapierst|kann|funktioniert|geht ~2 nichts|nicht|nix
        """,
        "shopitself": """
        ihr|salon|laden|friseur|personal|service|team|geschäft|bedienung|verein
        """,
        "machine": """
        maschine|roboter|bot|computer|bildschirm|automat|ding|app|system|kasten|kiste|gerät|programm|teil
        """,
        "machineexcuse": """
        waschmaschine|kaffeemaschine|mein|meine|meinen
        """,
        "swearat": """
        leck|leckt|lecken mich|mir
        fick|fickt|verpiss|verpisst
        halt ~1 maul|klappe|fresse
        hör|hören|hört ~1 auf ~3 fragen|damit
        verdammte|scheiß|scheiss|dumme|blöde|beschissene|drecks ~1 maschine|computer|automat|kiste|ding|kasten|gerät|laden|roboter
        zum teufel
        """,
        // People
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
        // More than one answer can settle
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
        "letdown": """
        als ~1 ich|wir ~3 gesagt|wollte|bestellt|vereinbart
        nicht der|die|das|den ~2 den|die|das ich ~2 bestellt|gekauft|bezahlt
        versprochen|zugesagt ~4 fertig|heute|gestern|anrufen|zurück
        sollte|hätte|müsste ~4 fertig|heute|gestern ~1 sein|$
        seit ~2 ##|stunde|stunden|wochen|ewig|einer|halben ~3 warte|wartet|stehe|sitze|termin
        warte|warten|gewartet|wartet|stehe|sitze ~4 stunde|stunden|minuten|wochen|ewig|lange|ewigkeit
        hat|hielt|gehalten ~4 tage|tag|woche|stunden ~2 gehalten|$
        als vorher
        keiner|niemand|nie ~3 entschuldigt|zurückgerufen|geantwortet|gemeldet|interessiert|kümmert
        was ~1 soll das
        zeit ~2 verschwendet
        verschwendung
        habt|hat|haben|hast ~5 vergessen|verloren|verschlampt|verwechselt|gelöscht|abgesagt
        so ~3 wollte ~3 nie|nicht
        schlechter|übler|mieser witz|scherz
        """,
    ]
}
