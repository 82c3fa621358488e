internal import Shop

extension TriggerPack {
    static let germanRequests: [Rule] = [
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
                hat|hätte ~2 @jemand ~2 zeit ~1 für mich|uns
                ist ~2 @jemand frei ~1 der|die ~3 hilft|helfen|zeigt|erklärt
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
                hat|hätte ~2 @tag|morgen|übermorgen|nachher ~3 @jemand ~2 zeit
                @jemand ~2 zeit für mich|uns ~3 @tag|morgen|übermorgen|nachher|um|am|zum
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
}
