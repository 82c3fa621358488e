/// Ordinary words a slip away from a word of the rules. What is spelled so is meant so: "stuff" is not "staff", "layers" no "lawyers".
///
/// Chosen from the commonest 6,000 words of each language, with the words of the trade added: those that `Slips` would repair.
enum EverydayWords {
    static let english = """
        accent acceptance acres addition additional agrees aimed albert alice alien alike allen among ancient angel
        angle annually apple applies apps arabia arena attached attacks attendance attracted attraction auction
        automatic backed backing balding balls band bands banking bankruptcy banks banner barrier baseball bases basis
        battle beach bearing bears beaten become belly bench bills binding bitter blade blake blame blank blending
        blessing blowing blown boats bond books boost booth boring brad brains branch branches bread breed breeding
        brian bridge bros brothers bucks buddy buried bush butter cared careers carries cars cases casting cats causes
        cells cents certain chain chains charles charming chart charter chase cheat checking cheer cheers chick chile
        chill chips chuck claiming clark cleaning click climbing closer closet coaching coast cock codes coke collect
        collected collecting collective college colleges compete competing completed component concepts concert
        conclusion conditions conference confident confusion connected connecting connection consent conservation
        consider consisting constant consulting contains contents context contract contracts conversion convert
        converted cook cooked cooking cooper correctly corruption costa count counties county created creating creek
        crimes critical crown crush curse customs dance darling dated dates dating dealt decade decided declared
        dedicated defending defensive define defined deliver delivered depending desperate detected detection detective
        developed diabetes differently dining directors discussed discussing displayed dive doing driven dropping drove
        during earl earning earnings ease easter educated education eighth elected electronic emotional empire employed
        engaged excellence excessive executed exist exists expanded expanding expansion expense expert expertise
        exploration explore exploring export extensive faced facing faculty failing fails fame farmer featured feeding
        fees fellow fewer field fights files filled filmed findings fires firing firms fishing fixed fixing flakes flash
        floating followers follows foods force forces format formed fort forth frame fred french funding funds gain gate
        gene genre gentlemen germany gifts globe grade grass greek gross grows guess hadnt hall harry headed heading
        healing healthy heated heating helen heroes holes holmes homeless honest hopes horn horse host humanity humid
        hunting identify increased incredible indication infection insisted instance instances instantly instruments
        integration intended intent interactive interests interface invented involved jake jones judge judgment jungle
        karen kate kinds known lane latter launch layer layered leading lean lease legend lies lifting lighter lightning
        likes linear lined links listing lists lived liver lives local lonely loses lover lovers loves loving lower
        lowlights lucy maine males managed march marked master masters matching math media mentions metal mighty mine
        mines minister ministers modified monkey moon morgan motivated mountain moves named native nearby necessarily
        neighbor neighbors normally norman offense offered offices officially older operated operates operation
        opposition overcome pace packed packing pairs palace parker partly parts passes path patient patients peace
        pedicure personally personnel peter petition petty physically physician physics pics pitch plant plants plate
        plates players playing plays pleasure point pointing politically politician politics polls portion possibly
        poverty powder practically practice practices praise precious prime prince print prints prison prisoner prize
        processing produce produced producer producers produces production projects promises promoted proposed
        protecting protective prove provide provided pursue quiet quote quotes races rachel rage rally ranging rapid
        rated rating ratings reach reached reaching receiver receives recorded recording recover reducing reduction
        reflected regarded related relating relation relations relatively released releasing rely reminded remote
        repeatedly replacing reportedly reporter reputation reserved resort respected retained retired revealed rise
        rises roles rooms root ross ruled sacred safely safer sample samples sand sauce saved saving scale scary score
        scored screening seal seattle secondary seek seeking self sells separated series server shake shaking shall
        shaped share shared sharing shark sheep shell shine shipping ships shirts shops shore shot shots shouldnt
        shouldve shower sight signing sing singing site sites sizes skill skilled slave smiling sole sorts spain spare
        specialist specialized speed spell spelled spelling spending spent sport sporting spring stake stands staring starring start
        state stated stating stats staying steam steel stephen stepped sterling steve steven stick sticks stone stopping
        stops stored stores storm strain stream strike strikes striking string stronger struck stunning suggesting suite
        summit superior supplied supported sure swift swing switched sword tale tales tank tanks taxes teaching teams
        technical terrorism tested texts theater themes theyve those thread throws thus tied tier ties tiger tommy
        toning tons tough tours tower toxic trace tracking trail trainer trans transition translation transportation
        treaty tree trick tricks tries turner types understood user valve vegas voter voting wage wages walker walter
        warner warren watched wave wells whatever whereas wherever whoever wider widow winner wives womans wondered
        words wore worked worries worthy wright yours
        """

    static let german = """
        abgeben abgesehen ablauf ablehnung absatz absoluten akten aktion akzeptieren albert alice allen alpen alter
        altes anbieten anbieter anderem andert anfangen angebracht angegeben angepasst anhalt ankommen ankunft anlagen
        anlegen anschauen anschlag antworten anziehen apple apps arbeitete arena armee armen arten athen attraktiv
        aufgegeben aufgenommen ausgebaut ausgegeben ausgerechnet ausgesprochen ausseren baden band bands basel basis
        bauch baut bauten beachten bedenken bedeutung bedrohung begangen begannen begegnen beginnen begleitet behandeln
        beides beine beinen beitrag beitragen bekamen bekommst belastung benotigt beobachtet berater bereichen bereiten
        bereitet bergen berichtet berufung besitzen besitzt bestanden bestatigung bestehen besteht besten bester
        besuchen betrachtet betreten betroffen beute bewahren bewegen bewegung beweisen bewerten bewertet bewiesen
        bezahlung bezeichnet beziehen beziehung bezogen biete bieten bildung bittet blaue blauen bleibe bleiben blick
        blicken blumen bock bogen bord bosen brach brachte brachten branche brasilien brauchst braucht brauchte braun
        brechen brucken brunnen bucher buchern butter chancen charles chor christi christus college costa damen daraus
        darin datei davor denen denke dicke dienen dienst dienste dient diese diesel dieselbe diesem diesen dieses
        dieter dingen doktor dreht drinnen drittel druck dunkle dunn echtes effekt eier eindruck eines eingehen einst
        einzige einzigen eisen emotionen empfehlung empfohlen enden endet engel enthalten entschuldigen entsteht
        entwickeln entwickelt erfahren erfunden erhielten erklaren ernahrung erreichen ersetzt erwarten experte experten
        fahre falle fallt fanden faust fehlen feier feinde ferien festgestellt figuren findet fing fisch fischer flachen
        flasche flaschen fliegen flucht fluss folgen fonds fordern fordert forderte format formel formen forscher fort
        fortschritt fragt fragte franken freier freiheit freuen freunden frischen frist fritz fruhen fuchs fuer fuhren
        fuhrt fullen funktionieren furchten furst fussen geben gebieten geboren geboten gebrauchen gebunden gedacht
        gedanken gedicht gefahren geflogen gefullt gegangen gehalten gehoren gehorten gehst geklart gelangen gelassen
        gelingen gelost gelungen genommen genossen gepragt gerate gerecht geringen germany gerufen geschafft geschah
        geschatzt geschaut geschickt geschieht geschlafen geschossen geschutzt gesprochen gestartet gestellt gestorben
        gestort gestuft gesunde gesunden getranke getroffen gewachsen gewahlt gewarnt gewicht gewonnen geworfen ging
        gingen gott grade gras gross grosste grund grunden grusse guck gunter gutachten gutem gutes hafen hagen halbes
        halle halte halten haltung handel handen hangt hannover hans harry hart harte harten hasst hattest hause heben
        heft helden helfer helmut heran herausgegeben herren heutige hiess hohem hohen hohes horn hose hosen hunderte
        hutte identitat ihrem ihrer ihres informatik innen integration interesse interessen interessieren irgendwas
        irgendwie irgendwo jahres jones jungs kalte kalten kampft kannte katzen kaufer keller kenne kennen kennst kindes
        kirchen klagen klappt klarer klaus kleider kleines klingen knochen kommst komplex konne krieges kriegst kugel
        kummern kuste lage lagen lager landen langst larm lasse laufe laufen laut lauter lautet lebens lebte lebten
        legen legende legt legte lehrerin leider leisten leiten leitet lesen leser leuten licht lieben liebes liebt
        lieder liegenden lies liest links liter locker lokal losen losung mach mache machst machte machten maler manchen
        mangel mannern mannes manuel marchen marken markt master mauer media meint meinte meisten melden messen metal
        meyer michel miete mieter millionen minister mitte mitten modell mogen muller munchen musik muster nackt nahen
        nahmen namens neben nervt neuem neuer neues niemandem nimmst normaler nummer nutze ofen offene offenen offener
        offnen ofter operation opfer opposition orten osten packen panik passen passend passieren patient patienten
        perfekt peter plant platte politisch positionen posten privaten probe problemlos projekte prozess quer rande
        rasch raten rechnen recht redaktion regel regeln regisseur reiche reichlich reiner reise reiten reiter rekord
        reporter respekt ressourcen restlichen richten richter richtung richtungen rollen rosen roten ruber rund sachsen
        sack sahen sand sanger satze sauber schade schaden scharf schatze schau schaut scheibe scheinen scheint schenken
        schicht schichten schieben schien schiessen schiesst schiff schild schlacht schlafen schlaft schlange schlechtes
        schlicht schliessen schlimmer schluss schmecken schmeckt schmerz schnee schneider schnellen schreibe schreiben
        schreien schritt schulden schule schulen schuler schulter schulz schutzen schwanz schwarze schwarzen schwarzer
        schweden schweigen schweiz schweizer schwere schweren schwimmen seht seien seite selben sendung senioren serie
        serien server setze setzen sicheren sicht siegen siehe siehst silber sinkt sinne sitzt soeben sogar sohne solle
        sollen sommer spannung spass spaten spiel spielt spitze sport sprache sprachen springer staat stadion stammt
        standen standig starb starben starker start starten startet stehst stein steine stell stellt stellte stellten
        stellung stets steve stieg stiess stil stimme stimmung stoff stolz stoppen stort strassen stream strecke
        strecken streichen streit streng stucke stufe stufen sucht suchte suden supermarkt tages taten teams technologie
        teils tempel teurer texten theater therapie tier tiere tollen tolles tragen trainer trat traten treten trick
        trier tust typen uberwiegend umgeben ungarn unten untere unterhaltung user verandert veranstalter veranstaltet
        verband verbessern verbieten verbindet verbindung verboten verbracht verbrechen verbreitung verbringen verbunden
        verdacht vereinbarung vereinen verfasst verfolgen verfugen verfugt vergeben vergisst verhaftet verhindern
        verkaufen verkauft verlag verlangert verlassen verlasst verlaufen verlauft verlegt verletzung verliehen
        verlieren vermehrt vermogen vernunft verpassen verpasst verruckt versagt verschwinden verschwindet versehen
        versetzt versorgt versteckt verstehe verstehen versucht versuchte vertrage verursacht verwenden viertel
        vorgeschlagen vorlage vorliegen wahnsinn walter wande wandern waren warme warnt warnung warst webseite weder
        wehren weile weist weite weitem weiten welch welchem welchen wende wenden werfen werke werken werte werten wesen
        wetten wider wiederholen wiener wies willen wirds wirst wolken wolle woran worden wort worte worten worter wuchs
        wunscht wunschte wurden wurst wuste zahlt zahne zeichen zeigen zeigten zerstoren zuge zustand zustande zweite
        zweiter zweites
        """
}
