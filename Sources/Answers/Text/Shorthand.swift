internal import Shop

/// What people type for longer words, a language a table.
enum Shorthand {
    static func table(_ language: Language) -> WordTable<[Letters]> {
        switch language {
        case .english: english
        case .german: german
        default: none
        }
    }

    /// What follows an apostrophe.
    static func endings(_ language: Language) -> WordTable<[Letters]> {
        switch language {
        case .english: englishEndings
        case .german: germanEndings
        default: none
        }
    }

    static let not = Letters(letters: "not")
    private static let none = WordTable<[Letters]>()

    /// "short=long form; …"; an empty long form drops the word.
    private static func read(_ text: String) -> WordTable<[Letters]> {
        var table = WordTable<[Letters]>()
        for pair in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2 else { continue }
            let short = sides[0].filter { $0 != " " }
            table[Letters(letters: String(short))] = sides[1].split(separator: " ").map { Letters(letters: String($0)) }
        }
        return table
    }

    private static let english = read(
        """
        can't=can not;cannot=can not;won't=will not;ain't=is not;y'all=you all;yall=you all;ya=you;u=you;ur=your;r=are;pls=please;plz=please
        plse=please;thx=thanks;thnx=thanks;tnx=thanks;ty=thank you;tysm=thank you;wanna=want to;gonna=going to;gotta=got to;lemme=let me
        gimme=give me;dunno=do not know;whats=what is;wats=what is;wheres=where is;whos=who is;hows=how is;whens=when is;thats=that is
        theres=there is;im=i am;ive=i have;ill=i will;id=i would;dont=do not;doesnt=does not;didnt=did not;cant=can not;wont=will not
        isnt=is not;arent=are not;wasnt=was not;couldnt=could not;wouldnt=would not;shouldnt=should not;havent=have not;hasnt=has not
        youre=you are;theyre=they are;tmrw=tomorrow;tmr=tomorrow;tmw=tomorrow;tomoz=tomorrow;2moro=tomorrow;2day=today;2nite=tonight
        2night=tonight;tonite=tonight;2mrw=tomorrow;appt=appointment;appts=appointments;apt=appointment;thru=through;b4=before;coz=because
        cuz=because;cos=because;bday=birthday;xmas=christmas;wat=what;wut=what;wht=what;wen=when;whn=when;whr=where;hw=how;abt=about
        bout=about;gr8=great;l8r=later;l8=late;hv=have;hav=have;av=have;luv=love;nite=night;ppl=people;msg=message;num=number;tel=telephone
        biz=business;rn=right now;asap=quickly;idk=i do not know;cya=goodbye;k=ok;kk=ok;okay=ok;okey=ok;mins=minutes
        min=minutes;hrs=hours;hr=hour;wk=week;wknd=weekend;wkend=weekend;weds=wednesday;thurs=thursday;thur=thursday;tues=tuesday;thu=thursday
        tue=tuesday;fri=friday;wed=wednesday;mon=monday;sat=saturday;wid=with;w=with;n=and;da=the;dis=this;dat=that;shud=should;cud=could;wud=would;kno=know;wheelchr=wheelchair;nvm=never mind;pw=password;pwd=password;addr=address;ta=thanks;hiya=hi;yo=hi;soz=sorry;cheerio=goodbye;laters=goodbye
        """)

    private static let englishEndings = read("s=;re=are;ve=have;ll=will;d=would;m=am;em=them")

    private static let german = read(
        """
        gibts=gibt es;gehts=geht es;ists=ist es;wieviel=wie viel;wieviele=wie viele;nen=einen;ne=eine;nem=einem;ner=einer;nix=nichts;ned=nicht
        net=nicht;nich=nicht;vllt=vielleicht;vlt=vielleicht;evtl=vielleicht;evt=vielleicht;bzw=oder;oda=oder;u=und;od=oder;zb=zum beispiel
        tel=telefon;nr=nummer;termine=termin;hab=habe;hätt=hätte;möcht=moechte;moecht=moechte;mach=mache;brauch=brauche;geh=gehe;komm=komme
        wills=will es;isses=ist es;haste=hast du;kannste=kannst du;biste=bist du;habts=habt;habter=habt ihr;seids=seid;heut=heute;moin=hallo
        servus=hallo;gruezi=hallo;grueezi=hallo;tschau=ciao;tach=tag;bitteschoen=bitte;dankeschoen=danke;dankschoen=danke;merci=danke;thx=danke;lg=;mfg=;std=stunden;min=minuten
        mo=montag;mi=mittwoch;fr=freitag;jmd=jemand;jmdn=jemanden;iwann=irgendwann;iwer=irgendwer;grad=gerade;amal=einmal;mal=einmal
        """)

    private static let germanEndings = read("s=es;n=einen;ne=eine;nen=einen")
}
