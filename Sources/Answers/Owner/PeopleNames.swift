package import Shop

/// Names by which customers are known, for taking them out of lines that announce no name: of whoever booked, and the commonest given names of
/// those who come into a shop here. A name that is a common word, or one that the shop itself uses, stays: “do you dye black” is no Mrs Black,
/// and Mara who works here is asked for by her name.
package struct PeopleNames: Sendable {
    private let names: Set<String>

    /// - Parameter booked: full names, as they were given.
    package init(booked: [String], in content: ShopContent) {
        let own = Self.words(of: content)
        let booked = booked.flatMap { NameCue.words(in: $0).map(\.lower) }.filter {
            $0.count >= 3 && !NameCue.isKnown($0) && !Self.words.contains($0)
        }
        names = Set(booked).union(GivenNames.all).subtracting(own)
    }

    /// - Parameter word: in lower case.
    func contains(_ word: String) -> Bool {
        // Sabine's, Sabines
        names.contains(word) || word.hasSuffix("'s") && names.contains(String(word.dropLast(2)))
            || word.count > 4 && word.hasSuffix("s") && names.contains(String(word.dropLast()))
    }

    /// Family names that are words of a shop's day.
    private static let words: Set<String> = [
        "black", "white", "brown", "grey", "gray", "green", "silver", "long", "short", "young", "small", "rich", "son", "daughter",
        "king",
        "schwarz", "weiß", "weiss", "braun", "grau", "lang", "kurz", "klein", "jung", "groß", "gross", "neu", "alt", "kind",
        "könig", "koch",
    ]

    /// What the shop speaks of: its people, services, entries.
    private static func words(of content: ShopContent) -> Set<String> {
        let texts =
            content.providers.map(\.name) + content.services.flatMap { Array($0.name.values) + $0.aliases }
            + content.entries.flatMap { $0.phrasings + [$0.answer] } + [content.name]
        return Set(texts.flatMap { NameCue.words(in: $0).map(\.lower) })
    }
}
