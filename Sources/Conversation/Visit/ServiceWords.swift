import Shop

/// Which services a customer may mean by words that several share: "a haircut and beard" in a shop that cuts women, men and children.
struct ServiceWords: Equatable, Sendable {
    enum Mention: Equatable, Sendable {
        case one(Service.ID)
        /// In the owner's order.
        case oneOf([Service.ID])
    }

    private let order: [Service.ID]
    private let words: [Service.ID: Set<String>]
    /// Of each name and alias of a service, its telling words.
    private let names: [Service.ID: [Set<String>]]
    private let known: Set<String>
    /// Of the known words those long enough to be meant by another, in one order.
    private let mendable: [Mendable]

    private struct Mendable: Equatable, Sendable {
        var text: String
        var bytes: [UInt8]
    }

    /// More than that are no choice: "hair" at a hairdresser's.
    private static let mostAlike = 6
    /// Of names and aliases, but telling nothing.
    private static let small: Set<String> = [
        "for", "and", "the", "with", "all", "over", "about", "talk", "gone", "wrong", "long", "longer", "short", "back", "sides",
        "party", "test", "fuer", "und", "oder", "mit", "der", "die", "das", "ein", "eine", "einen", "need", "cover",
    ]

    init(_ content: ShopContent) {
        let bookable = content.services.filter { $0.isBookable && !content.providers(of: $0).isEmpty }
        order = bookable.map(\.id)
        var names: [Service.ID: [Set<String>]] = [:]
        for service in bookable {
            names[service.id] = (service.name.values + service.aliases).map { name in
                Set(Self.split(name).filter { !Self.small.contains($0) })
            }.filter { !$0.isEmpty }
        }
        self.names = names
        words = names.mapValues { $0.reduce(into: []) { $0.formUnion($1) } }
        known = words.values.reduce(into: []) { $0.formUnion($1) }
        mendable = known.filter { $0.utf8.count >= 5 }.sorted().map { Mendable(text: $0, bytes: Array($0.utf8)) }
    }

    /// What the line names, in its order.
    /// - Parameter sure: what the answers found in it. Where no whole name of such a service is in the line, others may be meant as well.
    func mentions(in line: String, sure: [Service.ID]) -> [Mention] {
        // "hair cut", "cut my hair": the hair tells nothing that the cut does not.
        let segments = Self.segments(line).map { said in
            (said.contains("cut") ? said.filter { $0 != "hair" } : said).map { mended($0) ?? $0 }
        }
        let all = Set(segments.joined())
        var left = sure.filter { id in names[id]?.contains { $0.isSubset(of: all) } ?? true }
        let whole = left
        var mentions: [Mention] = [], isVague = false
        for segment in segments {
            let told = left.filter { id in segment.contains { fits($0, words[id] ?? []) } }
            guard told.isEmpty else {
                mentions += told.map { one($0, in: all) }
                left.removeAll(where: told.contains)
                continue
            }
            let telling = segment.filter { word in
                !Self.small.contains(word) && !whole.contains { fits(word, words[$0] ?? []) }
                    && (fits(word, known) || Self.nouns[word] != nil)
            }
            let scores = order.map { id in (id: id, score: telling.count { speaks($0, of: words[id] ?? []) }) }
            guard let best = scores.map(\.score).max(), best > 0 else { continue }
            let alike = scores.filter { $0.score == best && !whole.contains($0.id) }.map(\.id)
            if alike.count == 1, !mentions.contains(.one(alike[0])) { mentions.append(.one(alike[0])) }
            if 2...Self.mostAlike ~= alike.count { mentions.append(.oneOf(alike)) }
            isVague = isVague || alike.count > Self.mostAlike
        }
        let found = left.map(Mention.one) + mentions
        // Words that fit nearly everything name nothing, whatever they were taken for.
        return found.isEmpty && !isVague ? sure.map(Mention.one) : found
    }

    /// The service, or all that go by the name it was called.
    private func one(_ id: Service.ID, in said: Set<String>) -> Mention {
        let called = names[id]?.filter { $0.isSubset(of: said) }.max { $0.count < $1.count }
        let alike = order.filter { other in called.map { names[other]?.contains($0) ?? false } ?? false }
        return alike.count > 1 ? .oneOf(alike) : .one(id)
    }

    /// Whether a word, as typed, is one of a service's name.
    func names(_ word: String) -> Bool { Self.split(word).contains { fits($0, known) || Self.joints.contains($0) } }

    /// The same, slips and plurals mended: „Haarschnitte“.
    func isNamed(_ word: String) -> Bool { Self.split(word).contains { mended($0) != nil } }

    /// Its own word, or a part of a compound: „Haarschnitt“ of „Herrenhaarschnitt“.
    private func fits(_ word: String, _ words: Set<String>) -> Bool {
        words.contains(word) || word.utf8.count >= 5 && words.contains { $0.hasPrefix(word) || $0.hasSuffix(word) }
    }

    /// „Haare“ speak of every cut, whose names have the hair within a word, as much as of the one service that has them for a word of its own;
    /// and what is done is named by a noun as often as by its verb.
    private func speaks(_ word: String, of words: Set<String>) -> Bool {
        if fits(word, words) { return true }
        let noun = Self.nouns[word] ?? word
        let stem = noun.utf8.count >= 5 && noun.hasSuffix("e") ? String(noun.dropLast()) : noun
        return stem.utf8.count >= 4 && words.contains { $0.contains(stem) }
    }

    /// Where the noun cannot be seen in the verb.
    private static let nouns = [
        "schneiden": "schnitt", "geschnitten": "schnitt", "faerben": "farbe", "gefaerbt": "farbe", "waschen": "waesche",
        "rasieren": "rasur", "dyed": "dye",
    ]

    private func mended(_ word: String) -> String? {
        if Self.small.contains(word) { return nil }
        if fits(word, known) { return word }
        // „Haarschnitte“ of „Herrenhaarschnitt“.
        if word.utf8.count >= 7, word.hasSuffix("e"), fits(String(word.dropLast()), known) { return String(word.dropLast()) }
        guard word.utf8.count >= 5 else { return nil }
        let bytes = Array(word.utf8)
        return mendable.first { Slips.between(bytes, $0.bytes, atMost: 1) != nil }?.text
    }

    /// The line's pieces between "and", commas and the like, each as it was typed.
    static func parts(of line: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for piece in line.split(omittingEmptySubsequences: false, whereSeparator: { "+&,;".contains($0) }) {
            for word in piece.split(whereSeparator: \.isWhitespace) {
                if joints.contains(word.lowercased()) { parts.append([]) } else { parts[parts.count - 1].append(word) }
            }
            parts.append([])
        }
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    private static let joints: Set<String> = ["and", "und", "plus", "also", "then", "dann", "sowie", "auch"]

    /// Between "and", commas and the like.
    private static func segments(_ line: String) -> [[String]] {
        var segments: [[String]] = [[]]
        for piece in line.split(omittingEmptySubsequences: false, whereSeparator: { "+&,;".contains($0) }) {
            for word in split(String(piece)) {
                if joints.contains(word) { segments.append([]) } else { segments[segments.count - 1].append(word) }
            }
            segments.append([])
        }
        return segments.filter { !$0.isEmpty }
    }

    private static func split(_ text: String) -> [String] {
        LineWords.of(text, apostrophe: .cuts).map(spelledOut).filter { $0.utf8.count >= 3 }
            .map { $0.utf8.count >= 4 && $0.hasSuffix("s") && !$0.hasSuffix("ss") ? String($0.dropLast()) : $0 }
    }

    private static func spelledOut(_ word: String) -> String {
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        return word.replacing("ä", with: "ae").replacing("ö", with: "oe").replacing("ü", with: "ue").replacing("ß", with: "ss")
    }
}
