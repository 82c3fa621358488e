internal import Shop

extension TriggerPack {
    /// Upset: precise before complete.
    static let germanGrievances: [Rule] = [
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
                nicht die|der|das ~2 farbe|schnitt|länge|ton|frisur|termin ~1 die|der|das|den ich|wir ~1 wollte|wollten|gesagt|gezeigt|bestellt|gebucht
                habt|hat|wurde meinen|unseren|mein|unser termin ~3 gestrichen|abgesagt|storniert|gelöscht|vergeben|verschlampt|verschoben
                haare|haar ~1 sind|ist ~2 grün|orange|lila|fleckig ~1 geworden
                wegen euch|ihnen
                eure|ihre|deine schuld
                """,
            unless: """
                selbst|selber|sonne|chlor|meer|box|drogerie|glätteisen|anderen|anderer|andere|ich|föhn|schwimmbad|freundin|mutter|mann ~5 ruiniert|versaut|verhunzt|verschnitten|zerstört|verpfuscht|verbrannt|vermurkst
                ruiniert|versaut|verhunzt|verschnitten|zerstört|verpfuscht ~5 selbst|selber|retten|helfen|reparieren
                selbst|selber|chlor|schwimmbad|zuhause|drogerie|urlaub ~6 grün|orange|lila|fleckig
                grün|orange|lila|fleckig ~6 selbst|selber|chlor|schwimmbad|zuhause|drogerie|urlaub
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
}
