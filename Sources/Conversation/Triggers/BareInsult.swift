/// Swearing and insults with nothing else in the line: at the machine, as far as anybody can tell. It is met calmly and a person is offered; anger
/// names its cause, a shop, a wait, a result, and any word like that makes more of the line than this.
enum BareInsult {
    static func isAll(of line: CounterLine) -> Bool {
        let words = line.words.map(\.text)
        guard words.allSatisfy({ small.contains($0) || addressed.contains($0) || swearing.contains($0) || verdicts.contains($0) })
        else {
            return false
        }
        // "This is terrible" may be the haircut.
        return !words.contains(where: verdicts.contains) || words.contains(where: addressed.contains)
    }

    /// Folded as a line's words are. Insults in the plural are for people, and so not here.
    private static let swearing = words(
        """
        fuck fucking fucked fucker fuckin fck fuk fkn f*ck f**k fu wtf wth stfu gtfo ffs bs pos shit shitty sh*t bullshit horseshit crap crappy piss
        bugger sod sodding screw damn damned goddamn bloody blasted hell heck devil arse ass asshole arsehole bastard bitch cunt twat prick dick
        dickhead wanker motherfucker slut bollocks jerk idiot idiotic moron moronic imbecile cretin fool muppet clown loser donkey pig cow scum
        stupid dumb brainless suck sucks stink stinks shut drop dead stuffed lost kiss eat piece pile heap load
        fick ficken fickt verfickt verfickte scheiss scheisse scheissding scheissmaschine scheissteil scheisscomputer drecksteil drecksding mistding
        mistkiste blechkiste dreckskiste verdammt verdammte verdammter verdammtes verflucht verfluchte verfluchter dumm dumme dummer dummes blod
        blode bloder blodes doof doofe doofer doofes damlich damliche damlicher damliches bescheuert bescheuerte bescheuerter beschissene
        beschissener beschissenes vollidiot arsch arschloch wichser hurensohn schlampe fotze trottel depp spast missgeburt drecksack penner esel
        verpiss leck leckt halt halts maul klappe fresse schnauze teufel schrott mist kack drecks
        """)
    private static let verdicts = words(
        """
        useless pathetic worthless hopeless rubbish trash garbage junk annoying hate wretched rotten lousy ridiculous worst terrible horrible awful
        stupidest dumbest infernal nutzlos nutzlose nutzloser nutzloses mull
        """)
    private static let addressed = words(
        """
        you u ya your youre ur machine robot bot computer chatbot thing screen kiosk tablet terminal ai app system box tin program software keyboard
        contraption du dir dich bist dein deine maschine roboter automat gerat ding kasten kiste bildschirm programm blech
        """)
    private static let small = words(
        """
        are r is it its this that these the a an so such of o what how why who off up to go get yourself really very just ever i am me yes no oh god
        for sake ist das der die ein eine einen n so was fur zum am ja nein doch echt total einfach dieses diese dieser mich
        """)

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
