internal import Shop

extension TriggerPack {
    static let germanComplexities: [Rule] = [
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

    static let germanSignals: [Signal] = [
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
