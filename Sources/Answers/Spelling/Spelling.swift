internal import Shop

/// Mends what fingers and phones get wrong, towards the words of this shop. A word the owner uses, a name or an ordinary word of the
/// language is never touched.
struct Spelling: Sendable {
    /// A word as typed and as it was read.
    struct Repair: Equatable, Sendable {
        var typed: String
        var read: String
    }

    /// A line with its slips mended.
    struct Mended: Sendable {
        var line: [Letters] = []
        var repairs: [Repair] = []
        var doubts: [Doubt] = []
    }

    /// A word that may be others, nearly as near.
    struct Doubt: Equatable, Sendable {
        /// Places in `line` and in `repairs`.
        var word: Int
        var repair: Int
        /// Nearest first; at most two.
        var others: [Letters]
    }

    let own: OwnWords
    private let language: Language
    private let table: EmbeddingTable?
    private let common: CommonWords

    init(language: Language, lines: [[Letters]], protected: [Letters], table: EmbeddingTable?) {
        self.language = language
        self.table = language == .english ? table : nil
        common = CommonWords.of(language)
        own = OwnWords(lines: lines, protected: protected)
    }

    func isKnown(_ word: Letters) -> Bool { own.isProtected(word) || isOrdinary(word) }

    func mend(_ line: [Letters]) -> Mended {
        var result: [Letters] = [], repairs: [Repair] = [], doubts: [Doubt] = []
        var distance = EditDistance()
        var at = 0
        while at < line.count {
            let word = line[at]
            if at + 1 < line.count, let joined = join(word, line[at + 1]) {
                repairs.append(Repair(typed: word.text + " " + line[at + 1].text, read: joined.text))
                result.append(joined)
                at += 2
                continue
            }
            if at + 1 < line.count, let (first, second) = moveSpace(word, line[at + 1]) {
                repairs.append(Repair(typed: word.text + " " + line[at + 1].text, read: first.text + " " + second.text))
                result += [first, second]
                at += 2
                continue
            }
            at += 1
            guard word.count >= 3, !word.isNumber, !isKnown(word) else {
                result.append(word)
                continue
            }
            let near = nearest(word, &distance)
            if let meant = near.first {
                if near.count > 1 {
                    doubts.append(Doubt(word: result.count, repair: repairs.count, others: Array(near.dropFirst())))
                }
                repairs.append(Repair(typed: word.text, read: meant.text))
                result.append(meant)
            } else if let (first, second) = split(word) {
                repairs.append(Repair(typed: word.text, read: first.text + " " + second.text))
                result.append(first)
                result.append(second)
            } else {
                result.append(word)
            }
        }
        return Mended(line: result, repairs: repairs, doubts: doubts)
    }

    /// The words a compound is made of; German only: "Damenhaarschnitt" asks for "Haarschnitt" too.
    func parts(of line: [Letters]) -> [Letters] {
        guard language == .german else { return [] }
        return line.flatMap { Compound.parts(of: $0) { own.contains($0) || common.contains($0) } }
    }

    /// In the list at all, that is, among the 30,000 commonest words.
    private static let ordinary: Float = 0
    private func isOrdinary(_ word: Letters) -> Bool {
        if common.contains(word) { return true }
        guard let commonness = table?.commonness(of: word) else { return false }
        return commonness >= Self.ordinary
    }

    /// How much farther than the nearest a word may be and still be meant.
    private static let doubtful: Float = 0.4

    /// Nearest first; at most three, the second and third only where they are nearly as near.
    private func nearest(_ word: Letters, _ distance: inout EditDistance) -> [Letters] {
        let edits = word.count < 5 ? 1 : 2
        // Two slips in a short word leave too little of it, unless they are letters typed twice.
        let limit: Float = word.count < 4 ? 0.95 : word.count < 5 ? 1.05 : word.count < 6 ? 1.25 : word.count < 7 ? 1.65 : 1.9
        var best: [(cost: Float, word: Letters)] = []
        func consider(_ candidate: Letters, _ far: Float, bonus: Float) {
            let cost = far - (candidate[0] == word[0] ? 0.25 : 0) - bonus
            guard best.count < 3 || cost < best[2].cost, !best.contains(where: { $0.word == candidate }) else { return }
            best.insert((cost, candidate), at: best.firstIndex { cost < $0.cost } ?? best.count)
            if best.count > 3 { best.removeLast() }
        }
        var found: [Letters] { best.prefix { $0.cost <= best[0].cost + Self.doubtful }.map(\.word) }
        own.forEachWord(near: word, edits: edits) { letters in
            // Who begins another word hardly has two more letters wrong: "massagen" is no "absagen".
            let limit = letters.first == word[0] ? limit : min(limit, 1.65)
            guard let far = distance.distance(word, letters, limit: limit) else { return }
            let candidate = Letters(letters)
            consider(candidate, far, bonus: 0.15 + 0.02 * (table?.commonness(of: candidate) ?? 0))
        }
        // Three letters are as likely an abbreviation.
        guard word.count > 3 else { return found }
        table?.forEachUsualWord(near: word) { letters, commonness in
            guard let far = distance.distance(word, letters.lazy.map(UInt32.init), limit: min(limit, 1.25)) else { return }
            consider(letters.map(UInt32.init), far, bonus: 0.06 * commonness - 0.3)
        }
        return found
    }

    /// "pric eof": the space came a letter too soon or too late.
    private func moveSpace(_ first: Letters, _ second: Letters) -> (Letters, Letters)? {
        guard first.count + second.count >= 4, !first.isNumber, !second.isNumber, !(isKnown(first) && isKnown(second)) else {
            return nil
        }
        let choices = [
            (first + [second[0]], Letters(second.dropFirst())), (Letters(first.dropLast()), [first[first.count - 1]] + second),
        ]
        return choices.first { first, second in
            !first.isEmpty && !second.isEmpty && isPlain(first) && isPlain(second) && (own.contains(first) || own.contains(second))
        }
    }

    /// So common that it needs no other reason to be there.
    private func isPlain(_ word: Letters) -> Bool {
        own.contains(word) || common.contains(word) || (word.count > 1 && table?.commonness(of: word) ?? 0 > 4.5)
    }

    /// "hair cut" where the owner writes "haircut".
    private func join(_ first: Letters, _ second: Letters) -> Letters? {
        guard first.count >= 2, second.count >= 2, !first.isNumber, !second.isNumber else { return nil }
        let joined = first + second
        guard joined.count >= 6, own.contains(joined), !(own.contains(first) && own.contains(second)) else { return nil }
        return joined
    }

    /// "whattime" where both words are known.
    private func split(_ word: Letters) -> (Letters, Letters)? {
        guard word.count >= 6 else { return nil }
        var best: (score: Int, parts: (Letters, Letters))?
        for cut in 2...(word.count - 2) {
            let first = Letters(word[..<cut]), second = Letters(word[cut...])
            guard isPlain(first), isPlain(second), own.contains(first) || own.contains(second) else { continue }
            let score = min(first.count, second.count) + (own.contains(first) && own.contains(second) ? 2 : 0)
            if score > best?.score ?? 2 { best = (score, (first, second)) }
        }
        return best?.parts
    }
}
