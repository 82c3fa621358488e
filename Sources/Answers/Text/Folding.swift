/// Letters with marks, written without: as customers type them on a keyboard that lacks them.
enum Folding {
    /// Lower-case scalar → letters.
    static let table: [UInt32: Letters] = {
        var table: [UInt32: Letters] = [:]
        for line in plain.split(separator: " ") {
            let letters = Letters(letters: String(line))
            for letter in letters.dropFirst() { table[letter] = [letters[0]] }
        }
        for (letter, text) in longer { table[letter.value] = Letters(letters: text) }
        return table
    }()

    private static let plain = """
        aàáâãåāăą cçćĉċč dďđ eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľŀł nñńņňŉ oòóôõøōŏő rŕŗř sśŝşšș tţťŧț uùúûũūŭůűų wŵ yýÿŷ zźżž
        """

    private static let longer: [(Unicode.Scalar, String)] = [
        ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ẞ", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("ð", "d"),
        ("Ä", "ae"), ("Ö", "oe"), ("Ü", "ue"), ("ﬁ", "fi"), ("ﬂ", "fl"),
    ]
}
