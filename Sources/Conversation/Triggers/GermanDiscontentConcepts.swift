extension TriggerPack {
    /// Dissatisfaction with this shop.
    static let germanDiscontentConcepts: [String: String] = [
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
