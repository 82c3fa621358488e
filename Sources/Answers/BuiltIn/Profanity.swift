internal import Shop

/// Words that are not answered. A question that holds one is still answered: the word is passed over.
enum Profanity {
    static func contains(_ word: Letters) -> Bool { words.contains(word) }

    private static let words = WordSet(
        """
        fuck fucks fucking fucked fucker fuckers motherfucker motherfucking shit shits shitty bullshit bitch bitches cunt cunts dick dickhead
        asshole assholes arsehole bastard bastards wanker wankers twat prick slut whore piss pissed crap goddamn damn fck fuk fuq stfu wtf
        scheisse scheiss scheissladen arschloch arsch wichser hurensohn fotze schlampe verpiss fick ficken fickt gefickt verdammt verdammte
        verdammter mist kacke drecks drecksladen missgeburt spast idiot idioten idiots moron morons
        """.split(whereSeparator: \.isWhitespace).map { Letters(letters: String($0)) })
}
