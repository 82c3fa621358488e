internal import Shop

/// What to do with a reading.
struct Decision: Sendable {
    enum Ground: Equatable, Sendable {
        case clear, close, thin, builtIn, curse, tooWeak, noWords, noSubject, elsewhere, lent
    }

    var outcome: Understanding.Outcome
    /// 0...1
    var confidence: Double
    var ground: Ground
    /// See `Understanding.strangers`.
    var strangers: [Letters] = []
}

extension AnswerEngine {
    /// How much better than the owner's best entry a built-in fact or bit of small talk must be.
    private static let ownersLead: Float = 0.1
    /// Small talk is the owner's where an entry is at least this sure, and this share as sure as the small talk.
    private static let ownersTalk: Float = 0.4
    private static let ownersTalkShare: Float = 0.6
    /// The share of the line's telling words that small talk must have, where letters are all there is.
    private static let talkative: Float = 0.34
    /// Below this nothing built in is understood: no owner has checked those phrasings against their shop.
    private static let builtInFloor: Float = 0.35
    /// The share of unknown words above which nothing is understood.
    static let strangest: Float = 0.5
    /// Added where the line is in another language: names and borrowed words are alike in all.
    private static let foreignBar: Float = 0.15
    /// An answer that is not sure itself, and another this share as likely, are both offered.
    private static let rivalShare: Float = 0.6
    private static let sure: Float = 0.6
    /// What an answer takes where the line has words that its entry does not speak of: one among several, or as many as the others. More where
    /// likeness is letters: "do you cut dogs" is nearly "do you cut boys".
    private static let quiteSure: Float = 0.4, quiteSureByLetters: Float = 0.5
    private static let surest: Float = 0.65, surestByLetters: Float = 0.8
    /// A line of small words alone names no subject; it must be nearly the owner's own words.
    private static let subjectless: Float = 0.5
    /// How near in meaning a word must be to one of an entry's phrasings to be of its subject: "poodle" comes to 0.6 with a line on dogs,
    /// "walk" to 0.35.
    private static let kin: Float = 0.5
    /// A line of one word that is no longer than this and that nobody here uses is a sound, not a slip; where something would be done, shorter.
    private static let shortest = 4
    /// A word that is mended is no guess from this length on, where it makes the line an entry's own words.
    private static let longEnough = 8
    /// How near a built-in task must come to be offered beside an entry; twice how near beside another task.
    private static let near: Float = 0.1

    /// - Parameter found: the names in the line.
    func decide(_ reading: Reading, raw: [Letters], _ found: NameFinder.Found) -> Decision {
        let wing = wings[reading.wing]
        let first = reading.owner.first, entryScore = reading.score(first), builtInScore = reading.score(reading.builtIn)
        let best = max(entryScore, builtInScore)
        // What is not understood has the confidence of the entry that came nearest: being surely something else is not being sure.
        var strangers: [Letters] = []
        func decision(_ outcome: Understanding.Outcome, _ ground: Decision.Ground) -> Decision {
            let score = ground == .builtIn ? builtInScore : entryScore
            return Decision(outcome: outcome, confidence: Double(min(1, max(0, score))), ground: ground, strangers: strangers)
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
        if let builtIn = reading.builtIn, builtInScore >= max(threshold, Self.builtInFloor),
            wing.hasMeaning || speaks(builtIn, of: telling, reading)
        {
            switch wing.classes.topics[builtIn] {
            case .elsewhere: if builtInScore > entryScore + Self.ownersLead { return decision(.unknown, .elsewhere) }
            case .intent(let intent):
                if intent.isDone, isSound(reading, raw, upTo: Self.shortest - 1) { return decision(.unknown, .noSubject) }
                // „was“ asks nothing yet, nor does "qwer", which is „wer“ when it is mended.
                if raw.count == 1, telling.isEmpty, !intent.isTalk { return decision(.unknown, .noSubject) }
                if intent.isTask || wing.classes.topics[builtIn].isFact {
                    strangers = otherThings(telling, reading, found, to: builtIn)
                    if !strangers.isEmpty { return decision(.suggest([intent]), .thin) }
                }
                let lead = builtInScore - entryScore
                let isOwnersTalk =
                    intent.isTalk && entryScore >= max(threshold, Self.ownersTalk)
                    && entryScore >= Self.ownersTalkShare * builtInScore
                if entryScore < threshold || (lead > Self.ownersLead && !isOwnersTalk) {
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
        // A word that was mended into one of the entry's is half of one.
        let read = Set(reading.repairs.flatMap { $0.read.split(separator: " ") })
        let typed = telling.filter { !read.contains($0.text[...]) }
        let asRead = wing.share(of: telling, knownTo: first), asTyped = typed.isEmpty ? 0 : wing.share(of: typed, knownTo: first)
        let known = telling.isEmpty ? 1 : (asRead + asTyped * Float(typed.count) / Float(telling.count)) / 2
        guard !telling.isEmpty || (entryScore >= Self.subjectless && reading.words.count > 1) || wing.says(reading.words, of: first)
        else {
            return decision(.unknown, .noSubject)
        }
        // Of what services are called, prices and hours may be asked whatever their entries say; "do you cut dogs" asks nothing of that kind.
        let answer = answerTraits(first, of: reading.wing)
        let isOfAnyService = found.ofServices.isEmpty || answer?.isOfAnyService ?? true
        let subjects = found.beside + (isOfAnyService ? [] : deeds(found.ofServices, reading))
        // "does Jonas do colour too": what somebody does is no question that an entry about colour answers.
        let people = answer?.isOfPeople ?? true ? [] : found.ofPeople
        strangers = self.strangers(in: telling.filter((subjects + people).contains), to: first, answer, wing)
        guard !isSound(reading, raw, upTo: Self.shortest) else { return decision(.unknown, .noSubject) }
        // Without a table likeness is letters: "haben Sie Nagellack" is near to "haben Sie geöffnet".
        // "wie lange habt ihr noch auf" is near to "habt ihr geöffnet" too, and speaks of nothing else.
        let isOfTimeAlone = telling.allSatisfy(CommonWords.isOfTime) && entryScore >= Self.sure
        guard known > 0 || wing.hasMeaning || isOfTimeAlone else { return decision(.unknown, .noSubject) }
        // "gift card": a subject that several entries speak of, and nothing that tells which is meant.
        let isSubjectOnly = reading.words.count <= 3 && !telling.isEmpty && asRead == 1
        // Where words and letters are all there is, and the words are guesses, so is the answer.
        let isPlain = telling.count == 1 && telling[0].count >= Self.longEnough && entryScore >= Self.surestByLetters
        let isGuessed =
            !wing.hasMeaning && !isOfTimeAlone && asTyped == 0 && !telling.isEmpty && (asRead < 1 || telling.count == 1 && !isPlain)
        // "can you walk my dog": of dogs the entry speaks, of walks it does not.
        let quiteSure = wing.hasMeaning ? Self.quiteSure : Self.quiteSureByLetters
        let surest = wing.hasMeaning ? Self.surest : Self.surestByLetters
        let isBeside = !strangers.isEmpty && entryScore < (strangers.count * 2 >= telling.count ? surest : quiteSure)
        let isThin = isGuessed || isBeside || entryScore < threshold * Self.bar(known: known, of: telling.count)
        // "where are you": nearly an entry's own words; another that has them too is a rival, one that is like them is not.
        let isSaid = telling.isEmpty && wing.says(reading.words, of: first)
        let rivals = reading.owner.dropFirst().filter { rival in
            guard !isSaid || wing.says(reading.words, of: rival) else { return false }
            let score = reading.scores[rival]
            let isNear = entryScore - score < wing.fit.margin || (entryScore < Self.sure && score >= Self.rivalShare * entryScore)
            return (isNear && score > 0.1) || (isSubjectOnly && score > 0.15 && wing.share(of: telling, knownTo: rival) == 1)
        }
        if !rivals.isEmpty || isThin {
            let others = rivals.compactMap { wing.classes.topics[$0].intent }
            return decision(.suggest([entry] + others), rivals.isEmpty ? .thin : .close)
        }
        return decision(.intent(entry), .clear)
    }

    /// "ach" is no slip of "each", nor "meh" of "mehr": one short word that nobody here uses.
    private func isSound(_ reading: Reading, _ raw: [Letters], upTo length: Int) -> Bool {
        reading.words.count == 1 && raw.count == 1 && raw[0].count <= length && !reading.repairs.isEmpty
    }

    /// How many times the threshold an answer must reach to be given rather than offered, by how much of what the line is about its entry
    /// speaks of, and by how much that is.
    private static func bar(known: Float, of telling: Int) -> Float {
        if known == 0 { return 1.7 }
        if known < 0.5 { return 1.35 }
        return telling == 1 ? 1.5 : 1
    }
}

extension AnswerEngine {
    /// Whether what a built-in topic is about is in the line at all, once people's names are out of it: "wie alt ist Aylin" does not ask who is
    /// in. Where meaning counts, it says so itself.
    private func speaks(_ topic: Int, of telling: [Letters], _ reading: Reading) -> Bool {
        let wing = wings[reading.wing]
        guard let intent = wing.classes.topics[topic].intent else { return true }
        // Small talk is small: "ist das in Ordnung" after a story is no yes.
        if intent.isTalk { return telling.isEmpty || wing.share(of: telling, knownTo: topic) >= Self.talkative }
        let beside = names[reading.wing].find(in: reading.words).beside
        let subjects = telling.filter(beside.contains)
        guard !subjects.isEmpty else { return !telling.isEmpty || !intent.isDone }
        // „wann fährt der nächste Bus“: "next" is said of anything, a bus is the thing.
        let things = subjects.filter { !CommonWords.isOfTime($0) }
        // „könnt ihr mir Geld leihen“ is not „legen“, as long as nothing that stands there unmended is of the topic.
        let mended = Set(reading.repairs.flatMap { $0.read.split(separator: " ") })
        let typed = things.filter { $0.count >= Self.longEnough || !mended.contains($0.text[...]) }
        return wing.share(of: typed.isEmpty ? things.isEmpty ? subjects : things : typed, knownTo: topic) > 0
    }

    /// "book me a taxi", "is the pub open", "is Tom married": what it is about is a thing that neither this shop nor the topic has a word for.
    private func otherThings(_ telling: [Letters], _ reading: Reading, _ found: NameFinder.Found, to topic: Int) -> [Letters] {
        let wing = wings[reading.wing], words = reading.words
        func isOther(_ word: Letters) -> Bool {
            found.beside.contains(word) && !CommonWords.isOfTime(word) && !word.isNumber && !wing.spelling.own.isProtected(word)
                && wing.share(of: [word], knownTo: topic) == 0 && wing.nearness(of: word, to: topic) ?? -1 < Self.kin
        }
        if !found.ofPeople.isEmpty, found.ofServices.isEmpty, wing.classes.topics[topic].isFact {
            let things = telling.filter { found.beside.contains($0) && !CommonWords.isOfTime($0) }
            return things.allSatisfy(isOther) ? things : []
        }
        return words.indices.dropFirst().filter { at in
            // "for a friend" is no other thing.
            let isObject = at < 2 || !CommonWords.isPreposition(words[at - 2])
            return isObject && CommonWords.isArticle(words[at - 1]) && telling.contains(words[at]) && isOther(words[at])
        }.map { words[$0] }
    }

    /// The words that an entry neither speaks of, in its phrasings or its answer, nor of anything like them.
    private func strangers(in words: [Letters], to topic: Int, _ answer: AnswerTraits?, _ wing: Wing) -> [Letters] {
        let isOfAnyDay = answer?.isOfAnyService ?? true
        let unsaid = words.filter { word in
            // "are you open on Sunday", of an entry that says "we open at nine".
            let isOtherDay = !isOfAnyDay && CommonWords.isWeekday(word)
            return !word.isNumber && (isOtherDay || !CommonWords.isOfTime(word)) && wing.share(of: [word], knownTo: topic) == 0
        }
        return unsaid.filter { word in
            !(answer?.speaks(of: word, wing.language) ?? false) && wing.nearness(of: word, to: topic) ?? -1 < Self.kin
        }
    }

    /// Of the words that services are called by, those that may be what is to be done: "my hair" is a thing.
    private func deeds(_ words: [Letters], _ reading: Reading) -> [Letters] {
        words.filter { word in
            guard let at = reading.words.firstIndex(of: word), at > 0 else { return true }
            return !CommonWords.isOwners(reading.words[at - 1])
        }
    }

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

    fileprivate var isTask: Bool {
        switch self {
        case .task: true
        case .entry, .fact, .chat, .person: false
        }
    }

    /// Said to be polite or for its own sake.
    fileprivate var isTalk: Bool {
        switch self {
        case .chat: true
        case .entry, .task, .fact, .person: false
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
