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
    /// How near a built-in task must come to be offered beside an entry.
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
        // Words nobody here has used make the rest count for less.
        let threshold = wing.fit.threshold * (1 + 0.5 * reading.strangeness)
        guard best >= threshold else { return decision(.unknown, .tooWeak) }
        if let builtIn = reading.builtIn {
            switch wing.classes.topics[builtIn] {
            case .elsewhere: if builtInScore > entryScore + Self.ownersLead { return decision(.unknown, .elsewhere) }
            case .intent(let intent):
                let lead: Float
                switch intent {
                case .entry, .task, .person: lead = 0
                case .fact, .chat: lead = Self.ownersLead
                }
                if builtInScore > entryScore + max(lead, Self.near) { return decision(.intent(intent), .builtIn) }
                if lead == 0, builtInScore >= threshold, abs(builtInScore - entryScore) <= Self.near, let first {
                    let pair = [wing.classes.topics[first].intent, intent].compactMap { $0 }
                    return decision(.suggest(builtInScore > entryScore ? pair.reversed() : pair), .close)
                }
            }
        }
        guard let first, let entry = wing.classes.topics[first].intent, entryScore >= threshold else {
            return decision(.unknown, .tooWeak)
        }
        let rivals = reading.owner.dropFirst().filter {
            entryScore - reading.scores[$0] < wing.fit.margin && reading.scores[$0] > 0.1
        }
        if !rivals.isEmpty {
            return decision(.suggest([entry] + rivals.compactMap { wing.classes.topics[$0].intent }), .close)
        }
        return decision(.intent(entry), .clear)
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
