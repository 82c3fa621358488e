internal import Shop

extension AnswerEngine {
    /// Pairs of entries that the owner's own phrasings mix up, worst first: left out, a phrasing would be answered with the other entry, and
    /// not even asked back.
    package var confusions: [Confusion] {
        var found: [Confusion] = []
        for wing in wings {
            for (number, left) in wing.fit.leftOut.enumerated() {
                let own = wing.classes.numbers[number], best = Int(left.best)
                guard best != own, !wing.classes.phrasings[number].isAnswer, let meant = wing.classes.topics[own].entry,
                    let taken = wing.classes.topics[best].entry,
                    left.score >= wing.fit.threshold, left.score - left.own >= wing.fit.margin
                else { continue }
                let phrasing = wing.classes.phrasings[number].text
                if let at = found.firstIndex(where: { $0.meant == meant && $0.taken == taken }) {
                    found[at].phrasings.append(phrasing)
                } else {
                    found.append(Confusion(meant: meant, taken: taken, phrasings: [phrasing]))
                }
            }
        }
        return found.enumerated().sorted { ($1.element.phrasings.count, $0.offset) < ($0.element.phrasings.count, $1.offset) }
            .map(\.element)
    }

    /// Entries that are hard to reach: those with one phrasing, and those whose phrasings have nothing to do with each other, so that none, left
    /// out, comes near its own entry. As the owner wrote them.
    package var weakEntries: [WeakEntry] {
        wings.filter { !$0.fit.leftOut.isEmpty }.flatMap { wing in
            (0..<wing.classes.ownerClasses).compactMap { topic in
                guard let id = wing.classes.topics[topic].entry else { return nil }
                let own = wing.classes.numbers.indices.filter {
                    wing.classes.numbers[$0] == topic && !wing.classes.phrasings[$0].isAnswer
                }
                if own.count == 1 { return WeakEntry(entry: id, reason: .onePhrasing) }
                let far = own.count { wing.fit.leftOut[$0].own < wing.fit.threshold * Self.nearness }
                return far == own.count ? WeakEntry(entry: id, reason: .missed(of: own.count, missed: far)) : nil
            }
        }
    }

    /// Leaving a phrasing out is harder on an entry than customers are, who mostly use words of one of those that are there.
    private static let nearness: Float = 0.5
}
