internal import Shop

/// What German questions are about, without a table of meanings: compounds by their parts, and words of one thing as one word.
///
/// “Rückenmassage”, “Massagegutschein” and “macht ihr Massagen” have no word in common, and one part.
struct GermanSubject {
    /// Stems of all the lines that are compared: the joints at which their compounds are taken apart.
    private var stems: Set<Letters>

    init(lines: some Sequence<[Letters]>) {
        stems = Self.common
        for word in lines.joined() where word.count >= 3 && !CommonWords.isSmall(word, .german) {
            stems.insert(Stemmer.stem(word, .german))
        }
    }

    /// Stems and how much each tells of what `line` is about.
    func weights(of line: [Letters]) -> [Letters: Float] {
        var weights: [Letters: Float] = [:]
        for word in line {
            let stem = Stemmer.stem(word, .german)
            let telling = Self.telling(stem)
            for (part, share) in shares(of: word, stem) { weights[part] = max(weights[part] ?? 0, telling * share) }
        }
        return weights
    }

    /// The squares add up to 1.
    private func shares(of word: Letters, _ stem: Letters) -> [Letters: Float] {
        if let alike = Self.alike[stem] { return [alike: 1] }
        let parts = Self.isAsking(stem) ? [] : parts(of: word)
        guard !parts.isEmpty else { return [stem: 1] }
        // A little for the whole word: “Parkplatz” is nearer to “Parkplätze” than to “parken”.
        var shares = [stem: Float(0.4)]
        for part in parts {
            let stem = Stemmer.stem(part, .german)
            shares[Self.alike[stem] ?? stem] = Self.telling(stem) / Self.most
        }
        let length = shares.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return shares.mapValues { $0 / length }
    }

    /// Two known words with what links them; else a longer known one at the end or at the beginning, and the rest.
    private func parts(of word: Letters) -> [Letters] {
        let both = Compound.parts(of: word, isWord: isWord)
        guard both.isEmpty, word.count >= 8 else { return both }
        let cuts = 4...(word.count - 3)
        if let cut = cuts.first(where: { word.count - $0 >= 5 && isWord(Letters(word[$0...])) }) {
            return [Letters(word[..<cut]), Letters(word[cut...])]
        }
        if let cut = cuts.last(where: { $0 >= 5 && isWord(Letters(word[..<$0])) }) {
            return [Letters(word[..<cut]), Letters(word[cut...])]
        }
        return []
    }

    private func isWord(_ word: Letters) -> Bool { stems.contains(Stemmer.stem(word, .german)) }

    // MARK: Words

    private static let most: Float = 5
    private static func telling(_ stem: Letters) -> Float { isAsking(stem) ? 1 : most }
    private static func isAsking(_ stem: Letters) -> Bool { asking.contains(stem) }

    private static let common = Set(
        CommonWords.of(.german).all.filter { $0.count >= 4 }.map { Stemmer.stem($0, .german) })

    /// With which anything is asked for, and for whom.
    private static let asking = Set(
        stems(
            """
            biete bieten bietet anbieten angebot angeboten kosten kostet preis preise teuer günstig viel kaufen kauft verkaufen verkauft verkauf
            bestellen buchen buchbar reservieren bekommen bekomme kriegen kriegt kriege gibts nehmen nehmt nimmt brauche brauchen möglich
            erlaubt vorhanden verfügbar willkommen dauert dauern lange lang nähe gern gerne hätte geht gehts sucht suche suchen benutzt benutzen
            benutze verwendet mitnehmen mitbringen bringen kommen kommt liegt liegen darf tun hilft helft hilfe laden salon geschäft haus stelle ort
            platz kunden frei frage heute neu neue tag zeit service alt alter welche welcher welchem welches rein über gegen sowas behandlung
            beratung termin termine alles vielleicht nein ja ok euch kind kinder tochter sohn frau mann mutter oma freundin
            """))

    /// One a line, the first stands for all: words of one thing, that no part shows.
    private static let alike: [Letters: Letters] = {
        let lines = """
            parken parkplatz parkplätze parkhaus auto wagen stellplatz tiefgarage parkmöglichkeit
            karte karten kreditkarte ec visa mastercard girocard kartenzahlung bankkarte
            gutschein gutscheine geschenkkarte geschenkgutschein
            rabatt rabatte ermäßigung nachlass prozente vergünstigung
            student studenten studentin studierende studierenden
            rechnung quittung beleg kassenbon kassenzettel
            wlan wifi internet hotspot lan
            toilette toiletten klo wc
            rollstuhl rollstühle rollstuhlgerecht barrierefrei behindertengerecht rampe
            klimaanlage klimatisiert klima
            fahrrad fahrräder rad velo
            hund hunde welpe vierbeiner
            lieferung liefern liefert lieferservice versand verschicken verschickt zustellen
            ausbildung ausbildungsplatz azubi azubis auszubildende lehre lehrling lehrstelle praktikum
            haarverlängerung haarverlängerungen extension extensions
            tattoo tattoos tätowierung tätowierungen tätowieren tätowiert
            shampoo schampoo
            """
        var alike: [Letters: Letters] = [:]
        for line in lines.split(separator: "\n") {
            let stems = stems(line)
            for stem in stems { alike[stem] = stems[0] }
        }
        return alike
    }()

    private static func stems(_ words: some StringProtocol) -> [Letters] {
        words.split(whereSeparator: \.isWhitespace).flatMap { LineCutter.words(in: String($0)) }.map { Stemmer.stem($0, .german) }
    }
}
