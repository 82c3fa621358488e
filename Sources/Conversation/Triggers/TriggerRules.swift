package import Shop

/// When a line by itself calls a person: the built-in rules of the shop's languages, the owner's, and an inkling learnt from labelled lines.
///
/// An owner's rule with phrases is a rule of its own. One with neither phrases nor a tag changes the built-in rules of its trigger: who is
/// asked for, whether the page is at once, and which lines (`unless`) they leave alone. Safety can't be quietened.
package struct TriggerRules: Sendable {
    private struct Rule: Sendable {
        var says: String
        var trigger: HandoffRules.Trigger
        var isSafety = false
        var pagesAtOnce: Bool
        var person: String?
        var isOwners = false
        /// Its parts were held against the idioms one by one.
        var isScene = false
        var isCalm = false

        /// Lower is more pressing.
        var rank: Int {
            if isSafety { return 0 }
            switch trigger {
            case .urgent: return 1
            case .upset: return 2
            case .button, .request: return 3
            case .complex, .repeat: return 4
            case .topic: return 5
            }
        }
    }

    private enum Excuse: Sendable {
        /// Whatever the rule.
        case harmless
        /// A match of this rule that shares a word with it.
        case match(rule: Int)
        case signal(Int)
        /// This rule anywhere in the line.
        case line(rule: Int)
        /// Every built-in rule of this trigger but safety.
        case trigger(HandoffRules.Trigger)
    }

    private struct Adjustment: Sendable {
        var pagesAtOnce: Bool
        var person: String?
    }

    private var vocabulary: Vocabulary
    private var rules: [Rule] = []
    private var signals: [TriggerPack.Signal.Kind] = []
    /// As the inkling knows them.
    private var signalNames: [String] = []
    private var reasons = PatternTable<Int>()
    private var excuses = PatternTable<Excuse>()
    private var signs = PatternTable<Int>()
    private var scenes = SceneTable()
    private var adjustments: [HandoffRules.Trigger: Adjustment] = [:]
    private let inkling: Inkling?

    /// - Parameters:
    ///   - languages: the shop's. Where none of them has built-in rules, the English ones apply.
    ///   - inkling: nil: the rules decide alone.
    package init(owner: HandoffRules, languages: [Language], inkling: Inkling? = nil) {
        self.inkling = inkling
        var packs = TriggerPack.all.filter { languages.contains($0.language) }
        if packs.isEmpty { packs = [.english] }
        vocabulary = Vocabulary(packs: packs)
        do {
            for pack in packs { try add(pack) }
            for scene in TriggerPack.scenes { add(scene) }
        } catch {
            preconditionFailure("A built-in pattern is wrong: \(error.pattern): \(error.why)")
        }
        for rule in owner.rules { add(rule) }
    }

    // MARK: Asking

    /// The most pressing rule that fires on `line`, the owner's before a built-in one of the same kind; nil where none does. What a built-in
    /// rule found, and what none did, is held against how the line sounds.
    package func firing(on line: String) -> Firing? {
        let typed = CounterLine(line)
        guard !typed.words.isEmpty else { return nil }
        let found = findings(in: typed)
        if let best = found.best {
            if let inkling, !best.rule.isOwners {
                let sound = inkling.sound(of: Traits(typed, findings: found.names))
                guard sound.calls >= (best.rule.isSafety ? inkling.limits.safetyRule : inkling.limits.rule) else { return nil }
            }
            var fired = firing(best.rule, because: best.words, found.topicPerson)
            if !best.rule.isOwners { calmDown(&fired, typed) }
            return fired
        }
        guard let inkling else { return nil }
        let sound = inkling.sound(of: Traits(typed, findings: found.names)), kind = sound.kind
        guard typed.words.count >= Self.fewestWords,
            sound.calls >= (kind == .safety ? inkling.limits.safety : inkling.limits.other),
            kind == .safety || !found.quietened.contains(kind.trigger)
        else { return nil }
        let rule = Rule(says: kind.says, trigger: kind.trigger, isSafety: kind == .safety, pagesAtOnce: kind != .complex)
        var guess = firing(rule, because: quote(typed.words[...]), found.topicPerson)
        guess.isGuess = true
        calmDown(&guess, typed)
        return guess
    }

    /// Whether `line` brings somebody for just the words that `other` was heard in.
    package func fires(on line: String, like other: Firing) -> Bool {
        // Most lines have no such words, and need not be held against every rule.
        let words = CounterLine(line).words
        let hasAll = other.words.split(separator: " ").allSatisfy { heard in
            heard.last == "…" || words.contains { $0.text == heard }
        }
        return hasAll && firing(on: line)?.because == other.because
    }

    private func calmDown(_ firing: inout Firing, _ line: CounterLine) {
        guard firing.trigger == .upset, BareInsult.isAll(of: line) else { return }
        firing.isBareInsult = true
        firing.pagesAtOnce = false
    }

    /// How a line of a word or two sounds is chance: those that call somebody have rules.
    private static let fewestWords = 3

    /// Whether it speaks of people without needing one: "can someone do my nails on Friday".
    package func soundsHarmless(_ line: String) -> Bool {
        guard let inkling else { return false }
        let typed = CounterLine(line)
        return inkling.sound(of: Traits(typed, findings: findings(in: typed).names)).calls < inkling.limits.rule
    }

    /// What `Inkling` weighs of a line.
    /// - Parameter withFindings: false for lines that the rules were written on: what they find there says nothing about other lines.
    package func traits(of line: String, withFindings: Bool) -> Traits {
        let typed = CounterLine(line)
        return Traits(typed, findings: withFindings ? findings(in: typed).names : [])
    }

    private struct Findings {
        var best: (rule: Rule, words: String)?
        var topicPerson: String?
        var quietened: Set<HandoffRules.Trigger>
        /// Of every rule, concept and signal that matched, in one order.
        var names: [String]
    }

    private func findings(in typed: CounterLine) -> Findings {
        let tokens = vocabulary.tokens(of: typed)
        let excused = Excused(excuses.hits(in: tokens))

        var best: (rule: Rule, words: Range<Int>)?
        var topicPerson: String?
        let told = scenes.hits(in: tokens) { excused.isHarmless($0) }
        var names = Set(told.concepts)
        for (index, words) in reasons.hits(in: tokens) + told.scenes {
            let rule = rules[index]
            guard !excused.covers(words, rule: index, of: rule) else { continue }
            if !rule.isOwners { names.insert("rule " + rule.says) }
            if rule.isOwners, rule.trigger == .topic { topicPerson = topicPerson ?? rule.person }
            if let best, (best.rule.rank, best.rule.isOwners ? 0 : 1) <= (rule.rank, rule.isOwners ? 0 : 1) { continue }
            best = (rule, words)
        }
        let heard = signs.hits(in: tokens).filter { !excused.covers($0.words, signal: $0.meaning) }
        if best == nil || best.map({ $0.rule.rank > 2 }) == true, let combined = combined(heard, tokens, typed, excused) {
            if best.map({ $0.rule.rank > combined.rule.rank }) ?? true { best = combined }
        }
        if let calm = best, calm.rule.isCalm, !typed.isShouted, let both = besideBooking(calm.words, heard, excused) {
            best = both
        }
        for (index, _) in heard { names.insert(signalNames[index]) }
        if !excused.isEmpty { names.insert("harmless") }
        if let rule = best?.rule, !rule.isOwners { names.insert("fires \(rule.rank)") }
        return Findings(
            best: best.map { ($0.rule, quote($0.words, tokens, typed)) }, topicPerson: topicPerson, quietened: excused.triggers,
            names: names.sorted())
    }

    private func firing(_ rule: Rule, because words: String, _ topicPerson: String?) -> Firing {
        let adjustment = rule.isOwners ? nil : adjustments[rule.trigger]
        var firing = Firing(
            trigger: rule.trigger, pagesAtOnce: rule.isSafety || (adjustment?.pagesAtOnce ?? rule.pagesAtOnce),
            person: rule.person ?? adjustment?.person ?? topicPerson, because: "The customer \(rule.says): “\(words)”.",
            isSafety: rule.isSafety)
        firing.words = words
        return firing
    }

    /// The typed words behind a match, folded; at most 100 characters.
    private func quote(_ words: Range<Int>, _ tokens: [Vocabulary.Token], _ line: CounterLine) -> String {
        let first = tokens[words.lowerBound].source
        let last = tokens[words.upperBound - 1].source
        return quote(line.words[first...last])
    }

    private func quote(_ words: ArraySlice<CounterLine.Word>) -> String {
        let text = words.prefix(30).map(\.text).joined(separator: " ")
        return text.count > 100 ? text.prefix(99) + "…" : text
    }

    // MARK: Several signs together

    private func combined(
        _ heard: [(meaning: Int, words: Range<Int>)], _ tokens: [Vocabulary.Token], _ line: CounterLine, _ excused: Excused
    ) -> (rule: Rule, words: Range<Int>)? {
        var complaint: Range<Int>?
        var fault: Range<Int>?
        var grievance: Range<Int>?
        var joints: [Range<Int>] = []
        var matters: [(family: TriggerPack.Signal.Family, words: Range<Int>)] = []
        for (index, words) in heard {
            switch signals[index] {
            case .complaint: complaint = complaint ?? words
            case .fault: fault = fault ?? words
            case .grievance: grievance = grievance ?? words
            case .cry where line.isInCapitals || line.endsExclaiming: return (Self.cry, words)
            case .cry: continue
            case .joint: joints.append(words)
            case .matter(let family): matters.append((family, words))
            }
        }
        let isLoud = line.isShouted || line.endsExclaiming
        if line.isShouted, let words = grievance ?? complaint ?? fault {
            return excused.quietens(.upset) ? nil : (Self.shouting, words)
        }
        if let words = complaint ?? fault, let booking = matters.first(where: { $0.family == .booking || $0.family == .changing }),
            !excused.quietens(.complex), !booking.words.overlaps(words)
        {
            return (
                Self.complaintAndBooking,
                min(words.lowerBound, booking.words.lowerBound)..<max(words.upperBound, booking.words.upperBound)
            )
        }
        if let words = complaint ?? (isLoud ? fault : nil) { return excused.quietens(.upset) ? nil : (Self.complaining, words) }
        guard !excused.quietens(.complex), let words = Matters.unrelated(matters, joints: joints, tokens: tokens) else {
            return nil
        }
        return (Self.twoMatters, words)
    }

    /// A calm complaint and a booking in one line.
    private func besideBooking(
        _ complaint: Range<Int>, _ heard: [(meaning: Int, words: Range<Int>)], _ excused: Excused
    ) -> (rule: Rule, words: Range<Int>)? {
        guard !excused.quietens(.complex) else { return nil }
        for (index, words) in heard where !words.overlaps(complaint) {
            guard case .matter(let family) = signals[index], family == .booking || family == .changing else { continue }
            return (
                Self.complaintAndBooking,
                min(words.lowerBound, complaint.lowerBound)..<max(words.upperBound, complaint.upperBound)
            )
        }
        return nil
    }

    /// Somebody comes at once; that anybody is hurt would be a guess.
    private static let cry = Rule(says: "calls for help", trigger: .request, pagesAtOnce: true)
    private static let shouting = Rule(
        says: "writes in capitals about something that went wrong", trigger: .upset, pagesAtOnce: true)
    private static let complaining = Rule(says: "complains", trigger: .upset, pagesAtOnce: true)
    private static let complaintAndBooking = Rule(
        says: "has a complaint and a booking in one", trigger: .complex, pagesAtOnce: false)
    private static let twoMatters = Rule(says: "has two unrelated matters in one line", trigger: .complex, pagesAtOnce: false)

    // MARK: What is harmless

    private struct Excused {
        private var harmless: [Range<Int>] = []
        private var byRule: [Int: [Range<Int>]] = [:]
        private var bySignal: [Int: [Range<Int>]] = [:]
        private var lines: Set<Int> = []
        private(set) var triggers: Set<HandoffRules.Trigger> = []

        init(_ hits: [(meaning: Excuse, words: Range<Int>)]) {
            for (excuse, words) in hits {
                switch excuse {
                case .harmless: harmless.append(words)
                case .match(let rule): byRule[rule, default: []].append(words)
                case .signal(let signal): bySignal[signal, default: []].append(words)
                case .line(let rule): lines.insert(rule)
                case .trigger(let trigger): triggers.insert(trigger)
                }
            }
        }

        var isEmpty: Bool { harmless.isEmpty && byRule.isEmpty && bySignal.isEmpty }

        func isHarmless(_ words: Range<Int>) -> Bool { harmless.contains { $0.overlaps(words) } }

        func quietens(_ trigger: HandoffRules.Trigger) -> Bool { triggers.contains(trigger) }

        func covers(_ words: Range<Int>, rule: Int, of kind: Rule) -> Bool {
            if kind.isOwners { return lines.contains(rule) }
            if !kind.isSafety, triggers.contains(kind.trigger) { return true }
            if kind.isScene { return false }
            return isHarmless(words) || byRule[rule]?.contains { $0.overlaps(words) } ?? false
        }

        func covers(_ words: Range<Int>, signal: Int) -> Bool {
            isHarmless(words) || bySignal[signal]?.contains { $0.overlaps(words) } ?? false
        }
    }

    // MARK: Compiling

    private mutating func add(_ pack: TriggerPack) throws(WordPattern.Mistake) {
        let sets = try WordPattern.resolve(pack.sets, vocabulary: &vocabulary)
        for text in TriggerPack.lines(pack.harmless) { excuses.add(try pattern(text, sets), .harmless) }
        for rule in pack.rules {
            let index = rules.count
            // Complex matters are offered; the others page at once.
            rules.append(
                Rule(says: rule.says, trigger: rule.trigger, isSafety: rule.isSafety, pagesAtOnce: rule.trigger != .complex))
            for text in TriggerPack.lines(rule.patterns) { reasons.add(try pattern(text, sets), index) }
            for text in TriggerPack.lines(rule.unless) { excuses.add(try pattern(text, sets), .match(rule: index)) }
        }
        for (name, patterns) in pack.concepts.sorted(by: { $0.key < $1.key }) {
            for text in TriggerPack.lines(patterns) { scenes.add(try pattern(text, sets), to: name) }
        }
        for signal in pack.signals {
            let index = signals.count
            signals.append(signal.kind)
            signalNames.append("signal \(signal.kind)")
            for text in TriggerPack.lines(signal.patterns) { signs.add(try pattern(text, sets), index) }
            for text in TriggerPack.lines(signal.unless) { excuses.add(try pattern(text, sets), .signal(index)) }
        }
    }

    private mutating func add(_ scene: TriggerPack.Scene) {
        for text in TriggerPack.lines(scene.together) { scenes.add(rule: rules.count, together: text, unless: scene.unless) }
        rules.append(
            Rule(
                says: scene.says, trigger: scene.trigger, isSafety: scene.isSafety, pagesAtOnce: scene.trigger != .complex,
                isScene: true, isCalm: scene.isCalm))
    }

    private mutating func pattern(_ text: String, _ sets: [String: Set<Vocabulary.ID>]) throws(WordPattern.Mistake) -> WordPattern {
        try WordPattern(text, sets: sets, vocabulary: &vocabulary)
    }

    private mutating func add(_ owner: HandoffRules.Rule) {
        if owner.phrases.isEmpty {
            guard owner.tag == nil else { return }
            adjustments[owner.trigger] = Adjustment(pagesAtOnce: owner.pagesAtOnce, person: owner.person)
            for phrase in owner.unless {
                if let pattern = WordPattern(phrase: phrase, vocabulary: &vocabulary) {
                    excuses.add(pattern, .trigger(owner.trigger))
                }
            }
            return
        }
        let index = rules.count
        rules.append(
            Rule(
                says: "used words of the owner's rule for “\(owner.trigger.rawValue)” (\(owner.source.inWords))",
                trigger: owner.trigger,
                pagesAtOnce: owner.pagesAtOnce, person: owner.person, isOwners: true))
        for phrase in owner.phrases {
            if let pattern = WordPattern(phrase: phrase, vocabulary: &vocabulary) { reasons.add(pattern, index) }
        }
        for phrase in owner.unless {
            if let pattern = WordPattern(phrase: phrase, vocabulary: &vocabulary) { excuses.add(pattern, .line(rule: index)) }
        }
    }
}
