internal import Shop

/// Which language a line is in, by its small words. Nothing to go by: no guess.
enum LanguageGuess {
    /// - Parameters:
    ///   - raw: of `LineCutter`.
    ///   - spoken: the shop's, one of which is likelier than a language that has the same small words.
    static func guess(_ raw: [Letters], spoken: [Language] = []) -> Language? {
        var scores = [Int](repeating: 0, count: texts.count)
        for word in raw {
            guard let speakers = speakers[word] else { continue }
            let weight = speakers.count == 1 ? 2 : 1
            for number in speakers { scores[number] += weight }
        }
        guard let best = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }), scores[best] >= 2 else { return nil }
        let likeliest = scores.indices.filter { scores[$0] == scores[best] }.map { Language(rawValue: texts[$0].language) }
        if likeliest.count == 1 { return likeliest[0] }
        let ours = likeliest.filter(spoken.contains)
        return ours.count == 1 ? ours[0] : nil
    }

    /// Whether it is one of the small words by which a language is known.
    static func isSmall(_ word: Letters, _ language: Language) -> Bool {
        speakers[word]?.contains { texts[$0].language == language.rawValue } ?? false
    }

    /// Small words, each with the languages that have it, by place in `texts`: a word of one language alone tells more.
    private static let speakers: WordTable<[Int]> = {
        var speakers = WordTable<[Int]>()
        for (number, text) in texts.enumerated() {
            let words = text.words.split(whereSeparator: \.isWhitespace).flatMap { LineCutter.words(in: String($0)) }
            for word in Set(words) { speakers[word] = (speakers[word] ?? []) + [number] }
        }
        return speakers
    }()

    private static let texts: [(language: String, words: String)] = [
        (
            "en",
            """
            the a an i you my your we our it is are am was were do does did can could would will shall have has had not no and or but of to for
            with on at in from by about how what when where who why which there this that these those me us they he she if please thanks hello
            yes hi hey much many some any get open close today tomorrow need want like just cant dont whats im ive id u ur pls
            """
        ),
        (
            "de",
            """
            der die das den dem des ein eine einen einem einer ich du er sie es wir ihr mein meine meinen dein ist sind bin war waren hat habe
            haben habt hatte kann kannst können koennen könnt koennt möchte moechte will wollen würde muss müssen nicht kein keine keinen und oder
            aber von zu zum zur für fuer mit auf an am im in bei aus nach über wie was wann wo wer warum welche welcher bitte danke hallo ja nein
            heute morgen gibt gibts offen auch noch schon kostet kosten dauert lange teuer termin uhr preis preise öffnungszeiten geöffnet mal nur euch uns mir mich dir dich ihnen man geht wieviel viel vielen dank tschüss guten tag montag
            dienstag mittwoch donnerstag freitag samstag sonntag
            """
        ),
        (
            "fr",
            """
            le la les un une des du de je tu il elle nous vous ils mon ma mes votre vos est sont suis avez avoir pour avec sur dans par que qui quoi
            quand où comment pourquoi combien bonjour merci oui non pas et ou mais ce cette ces puis peux pouvez voudrais ouvert ouverts horaires
            êtes quel quels quelle s'il plaît
            """
        ),
        (
            "es",
            """
            el la los las un una unos de del yo tu usted nosotros mi mis su es son está están tengo tiene hay para con por en que qué quién cuándo
            dónde cómo cuánto cuesta hola gracias sí no y o pero este esta puedo puede quiero quisiera abierto abren cierran horario favor buenos días
            """
        ),
        (
            "it",
            """
            il lo la gli le un una di da io tu noi voi mio mia è sono siete ho hai avete per con su che chi quando dove come perché quanto costa
            ciao grazie sì non e o ma questo questa posso può vorrei aperto aperti chiudete orari buongiorno siamo del della
            """
        ),
        (
            "nl",
            """
            de het een ik jij u wij mijn jouw uw is zijn ben heb heeft hebben kan kunnen wil voor met op van naar bij uit hoe wat wanneer waar wie
            waarom welke bedankt dank ja nee niet en of maar dit dat deze open gesloten laat hoeveel kost graag alstublieft jullie
            """
        ),
        (
            "pl",
            """
            ja ty my wy mój moja jest są mam masz czy jak co kiedy gdzie kto dlaczego ile kosztuje dzień dobry dziękuję tak nie i lub ale ten ta to
            mogę chcę proszę otwarte godziny do dla z w na o od po się jesteście
            """
        ),
        (
            "pt",
            """
            o a os as um uma de do da eu tu você nós meu minha é são está tenho tem para com por em que quem quando onde como quanto custa olá
            obrigado obrigada sim não e ou mas este esta posso pode quero aberto abrem fecham horário
            """
        ),
        (
            "tr",
            """
            ben sen biz siz bu şu bir ve veya ama için ile var yok mı mi mu nasıl ne zaman nerede kim neden kaç kadar merhaba teşekkürler evet
            hayır değil açık kapalı saat bugün yarın istiyorum lütfen misiniz musunuz
            """
        ),
    ]
}
