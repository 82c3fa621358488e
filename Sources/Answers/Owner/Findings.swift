internal import Shop

extension AnswerEngine {
    /// Pairs of entries that the owner's own phrasings mix up, worst first: left out, a phrasing would be answered with the other entry, and
    /// not even asked back.
    package var confusions: [Confusion] {
        var found: [Confusion] = []
        for wing in wings {
            for (number, left) in wing.fit.leftOut.enumerated() {
                let own = wing.classes.numbers[number], best = Int(left.best)
                guard best != own, let meant = wing.classes.topics[own].entry, let taken = wing.classes.topics[best].entry,
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

    /// Entries that are hard to reach; worst first: those with one phrasing, and those of whose phrasings, each left out in turn, most would
    /// neither be answered with the entry nor be asked back about it.
    package var weakEntries: [WeakEntry] {
        var weak: [(entry: WeakEntry, share: Double)] = []
        for wing in wings where !wing.fit.leftOut.isEmpty {
            for topic in 0..<wing.classes.ownerClasses {
                guard let id = wing.classes.topics[topic].entry else { continue }
                let own = wing.classes.numbers.indices.filter { wing.classes.numbers[$0] == topic }
                if own.count == 1 {
                    weak.append((WeakEntry(entry: id, reason: .onePhrasing), 0))
                    continue
                }
                let missed = own.count { number in
                    let left = wing.fit.leftOut[number]
                    let isOffered = left.own >= Self.leastOffered && left.score - left.own < wing.fit.margin
                    return Int(left.best) != topic && !isOffered || left.score < wing.fit.threshold
                }
                let share = Double(missed) / Double(own.count)
                guard share >= Self.weakShare else { continue }
                weak.append((WeakEntry(entry: id, reason: .missed(of: own.count, missed: missed)), share))
            }
        }
        return weak.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }.map(\.element.entry)
    }

    /// Below this nothing is offered.
    private static let leastOffered: Float = 0.1
    /// Leaving a phrasing out is harder on an entry than customers are; only where nearly all are lost is something wrong.
    private static let weakShare = 0.8
}
