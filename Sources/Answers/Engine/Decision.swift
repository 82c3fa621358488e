internal import Shop

/// What to do with a reading.
struct Decision: Sendable {
    enum Ground: Equatable, Sendable {
        case clear, close, builtIn, curse, tooWeak, noWords, elsewhere
    }

    var outcome: Understanding.Outcome
    /// 0...1
    var confidence: Double
    var ground: Ground
}

extension AnswerEngine {
    /// How much better than the owner's best entry a built-in fact or bit of small talk must be.
    private static let ownersLead: Float = 0.1
    /// Below this nothing built in is understood: no owner has checked those phrasings against their shop.
    private static let builtInFloor: Float = 0.35
    /// The share of unknown words above which nothing is understood.
    private static let strangest: Float = 0.5
    /// Added where the line is in another language: names and borrowed words are alike in all.
    private static let foreignBar: Float = 0.15
    /// An answer that is not sure itself, and another this share as likely, are both offered.
    private static let rivalShare: Float = 0.6
    private static let sure: Float = 0.6
    /// How near a built-in task must come to be offered beside an entry; twice how near beside another task.
    private static let near: Float = 0.1

    func decide(_ reading: Reading, raw: [Letters]) -> Decision {
        let wing = wings[reading.wing]
        let first = reading.owner.first, entryScore = reading.score(first), builtInScore = reading.score(reading.builtIn)
        let best = max(entryScore, builtInScore)
        // What is not understood has the confidence of the entry that came nearest: being surely something else is not being sure.
        func decision(_ outcome: Understanding.Outcome, _ ground: Decision.Ground) -> Decision {
            let score = ground == .builtIn ? builtInScore : entryScore
            return Decision(outcome: outcome, confidence: Double(min(1, max(0, score))), ground: ground)
        }
        let curses = raw.contains { Profanity.contains($0) && !wing.spelling.own.isProtected($0) }
        let telling = reading.words.filter { !CommonWords.isSmall($0, wing.language) }
        if curses, telling.isEmpty { return decision(.intent(.chat(.profanity)), .curse) }
        guard reading.words.contains(where: { wing.spelling.isKnown($0) && ($0.count > 1 || $0[0] > 127) }) else {
            return decision(.unknown, .noWords)
        }
        // What is mostly words nobody has ever used is gibberish, or a language this shop does not speak; a likeness in the rest is chance.
        guard reading.strangeness <= Self.strangest else { return decision(.unknown, .tooWeak) }
        // Words nobody here has used make the rest count for less.
        let threshold = wing.fit.threshold * (1 + 0.25 * reading.strangeness) + (reading.isForeign ? Self.foreignBar : 0)
        guard best >= threshold else { return decision(.unknown, .tooWeak) }
        if let builtIn = reading.builtIn, builtInScore >= max(threshold, Self.builtInFloor) {
            switch wing.classes.topics[builtIn] {
            case .elsewhere: if builtInScore > entryScore + Self.ownersLead { return decision(.unknown, .elsewhere) }
            case .intent(let intent):
                let lead = builtInScore - entryScore
                if entryScore < threshold || lead > Self.ownersLead {
                    let other = nextTask(reading)
                    return other.map { decision(.suggest([intent, $0]), .builtIn) } ?? decision(.intent(intent), .builtIn)
                }
                // A task is offered beside the entry that is as likely; a fact or small talk gives way to it.
                if intent.isDone, abs(lead) <= Self.near,
                    let entry = reading.owner.first.flatMap({ wing.classes.topics[$0].intent })
                {
                    return decision(.suggest(lead > 0 ? [intent, entry] : [entry, intent]), .close)
                }
            }
        }
        guard let first, let entry = wing.classes.topics[first].intent, entryScore >= threshold else {
            return decision(.unknown, .tooWeak)
        }
        // "gift card": a subject that several entries speak of, and nothing that tells which is meant.
        let isSubjectOnly = reading.words.count <= 3 && !telling.isEmpty && wing.entry(first, speaksOf: telling)
        let rivals = reading.owner.dropFirst().filter { rival in
            let score = reading.scores[rival]
            let isNear = entryScore - score < wing.fit.margin || (entryScore < Self.sure && score >= Self.rivalShare * entryScore)
            return (isNear && score > 0.1) || (isSubjectOnly && score > 0.15 && wing.entry(rival, speaksOf: telling))
        }
        if !rivals.isEmpty {
            return decision(.suggest([entry] + rivals.compactMap { wing.classes.topics[$0].intent }), .close)
        }
        return decision(.intent(entry), .clear)
    }
}

extension AnswerEngine {
    /// The second task, where it is nearly as likely as the first: to cancel what was to be moved is not made good by an apology.
    private func nextTask(_ reading: Reading) -> Intent? {
        let wing = wings[reading.wing]
        guard let best = reading.builtIn, let next = reading.nextBuiltIn,
            reading.scores[best] - reading.scores[next] < Self.near / 2,
            case .intent(let first) = wing.classes.topics[best], case .intent(let second) = wing.classes.topics[next],
            first.isDone, second.isDone
        else { return nil }
        return second
    }
}

extension Intent {
    /// Something happens, rather than being said.
    fileprivate var isDone: Bool {
        switch self {
        case .task, .person: true
        case .entry, .fact, .chat: false
        }
    }
}

extension Topic {
    var intent: Intent? {
        switch self {
        case .intent(let intent): intent
        case .elsewhere: nil
        }
    }
}
