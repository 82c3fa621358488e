/// A pattern over the words of a line, written as words with spaces between:
///
/// - `word` or `one|other` one of these words; `@set` any word of a named set; `word%` any word that begins so (four letters or more)
/// - `#` a number in digits, `##` one of four or more
/// - `…?` may be missing; `…*` any number up to eight
/// - `~3` up to three other words, not across the end of a sentence
/// - `!word` the next word is not this; `<!word` the word before is not this
/// - `^` the line begins; `$`, also as a choice, the line or sentence ends, or a comma stands here
struct WordPattern: Sendable {
    private enum Element: Sendable {
        case word(Choice, atLeast: Int, atMost: Int)
        case wordOrEnd(Choice)
        case gap(Int)
        case notNext(Choice)
        case notBefore(Choice)
        case start, end
    }

    /// One of these words: where they stand in `ids`. Plain numbers, so that following a pattern counts no references.
    private struct Choice: Sendable {
        let from: Int
        let to: Int
    }

    /// A rule's text that does not follow the grammar; a fault of the program, found by the first test that makes `TriggerRules`.
    struct Mistake: Error, Equatable {
        var pattern: String
        var why: String
    }

    private static let longestRun = 8

    private let elements: [Element]
    /// The words of all choices, one choice after another, each in order.
    private let ids: [Vocabulary.ID]

    /// Told from a line's words at a glance, each as one bit of 128: most patterns that begin with "i" need a word that is not there.
    struct Needs: Sendable {
        /// Every one of these bits.
        private var all: UInt128 = 0
        /// One of these bits.
        private var any = UInt128.max

        /// One of these words must be in the line.
        fileprivate mutating func add(_ words: ArraySlice<Vocabulary.ID>) {
            let bits = Self.bits(words)
            if words.count == 1 { all |= bits }
            if bits.nonzeroBitCount < any.nonzeroBitCount { any = bits }
        }

        func areMet(by line: UInt128) -> Bool { line & all == all && line & any != 0 }

        static func bits(_ words: some Sequence<Vocabulary.ID>) -> UInt128 { words.reduce(0) { $0 | 1 << UInt128($1 % 128) } }
    }

    init(_ text: String, sets: [String: Set<Vocabulary.ID>], vocabulary: inout Vocabulary) throws(Mistake) {
        var elements: [Element] = [], ids: [Vocabulary.ID] = []
        for part in text.split(separator: " ") {
            elements.append(try Self.element(part, of: text, sets: sets, vocabulary: &vocabulary, ids: &ids))
        }
        self.elements = elements
        self.ids = ids
        guard firsts != nil else { throw Mistake(pattern: text, why: "must begin with a word that has to be there") }
    }

    /// An owner's phrase: its words in this order, `...` for up to three others between; `word*` any word that begins so.
    /// nil where no word is left.
    init?(phrase: String, vocabulary: inout Vocabulary) {
        var elements: [Element] = [], ids: [Vocabulary.ID] = []
        let pieces = phrase.replacing("...", with: "…").split(separator: "…", omittingEmptySubsequences: true)
        for piece in pieces {
            var isFirstOfPiece = true
            for raw in piece.split(whereSeparator: \.isWhitespace).prefix(20) {
                let words = vocabulary.spelledWords(of: String(raw))
                for (index, word) in words.enumerated() {
                    let isBeginning = raw.last == "*" && index == words.count - 1 && (4...14).contains(word.utf8.count)
                    let id = isBeginning ? vocabulary.intern(prefix: word) : vocabulary.intern(word)
                    if isFirstOfPiece, !elements.isEmpty { elements.append(.gap(3)) }
                    isFirstOfPiece = false
                    elements.append(.word(Choice(from: ids.count, to: ids.count + 1), atLeast: 1, atMost: 1))
                    ids.append(id)
                }
            }
        }
        guard !ids.isEmpty else { return nil }
        self.elements = elements
        self.ids = ids
    }

    /// The words a match can begin with; nil where it could begin with any.
    var firsts: Set<Vocabulary.ID>? {
        var firsts: Set<Vocabulary.ID> = []
        for element in elements {
            switch element {
            case .word(let choice, let atLeast, _):
                firsts.formUnion(ids[choice.from..<choice.to])
                if atLeast > 0 { return firsts }
            case .notBefore, .notNext, .start: continue
            case .gap, .end, .wordOrEnd: return nil
            }
        }
        return nil
    }

    /// What a line must have for any match.
    var needs: Needs {
        var needs = Needs()
        for element in elements {
            if case .word(let choice, let atLeast, _) = element, atLeast > 0 { needs.add(ids[choice.from..<choice.to]) }
        }
        return needs
    }

    private static func element(
        _ part: Substring, of text: String, sets: [String: Set<Vocabulary.ID>], vocabulary: inout Vocabulary,
        ids: inout [Vocabulary.ID]
    ) throws(Mistake) -> Element {
        switch part {
        case "^": return .start
        case "$": return .end
        default: break
        }
        func choice(_ words: Substring) throws(Mistake) -> Choice {
            let from = ids.count
            ids += try Self.words(words, of: text, sets: sets, vocabulary: &vocabulary).sorted()
            return Choice(from: from, to: ids.count)
        }
        if part.first == "~" {
            guard let most = Int(part.dropFirst()), (1...8).contains(most) else {
                throw Mistake(pattern: text, why: "a gap is ~1 to ~8")
            }
            return .gap(most)
        }
        if part.hasPrefix("<!") { return .notBefore(try choice(part.dropFirst(2))) }
        if part.first == "!" { return .notNext(try choice(part.dropFirst())) }
        let choices = part.split(separator: "|")
        if choices.contains("$") {
            let rest = choices.filter { $0 != "$" }.joined(separator: "|")
            return .wordOrEnd(try choice(rest[...]))
        }
        if part.last == "?" {
            return .word(try choice(part.dropLast()), atLeast: 0, atMost: 1)
        }
        if part.last == "*" {
            return .word(try choice(part.dropLast()), atLeast: 0, atMost: longestRun)
        }
        return .word(try choice(part), atLeast: 1, atMost: 1)
    }

    private static func words(
        _ part: Substring, of text: String, sets: [String: Set<Vocabulary.ID>], vocabulary: inout Vocabulary
    ) throws(Mistake) -> Set<Vocabulary.ID> {
        var ids: Set<Vocabulary.ID> = []
        for choice in part.split(separator: "|") {
            if choice == "#" {
                ids.insert(Vocabulary.number)
            } else if choice == "##" {
                ids.insert(Vocabulary.many)
            } else if choice.first == "@" {
                guard let set = sets[String(choice.dropFirst())] else { throw Mistake(pattern: text, why: "no set \(choice)") }
                ids.formUnion(set)
            } else if choice.last == "%" {
                guard (4...14).contains(choice.utf8.count - 1) else {
                    throw Mistake(pattern: text, why: "\(choice) needs 4 to 14 letters")
                }
                ids.insert(vocabulary.intern(prefix: String(choice.dropLast())))
            } else {
                ids.insert(vocabulary.intern(String(choice)))
            }
        }
        guard !ids.isEmpty else { throw Mistake(pattern: text, why: "an empty choice") }
        return ids
    }

    /// The words of every named set. A set may name others.
    static func resolve(_ sets: [String: String], vocabulary: inout Vocabulary) throws(Mistake) -> [String: Set<Vocabulary.ID>] {
        var resolved: [String: Set<Vocabulary.ID>] = [:]
        var left = sets
        while !left.isEmpty {
            let before = left.count
            // In one order always: between two words equally near to a slip, the first one known wins.
            for (name, text) in left.sorted(by: { $0.key < $1.key }) {
                let parts = text.split(whereSeparator: \.isWhitespace)
                guard parts.allSatisfy({ $0.first != "@" || resolved[String($0.dropFirst())] != nil }) else { continue }
                var ids: Set<Vocabulary.ID> = []
                for part in parts { ids.formUnion(try words(part, of: text, sets: resolved, vocabulary: &vocabulary)) }
                resolved[name] = ids
                left[name] = nil
            }
            guard left.count < before else {
                throw Mistake(pattern: left.keys.sorted().joined(separator: " "), why: "a set that names itself or none")
            }
        }
        return resolved
    }

    // MARK: Matching

    /// Where a match that begins at `start` ends (past its last word), or nil. Cost is bounded by the pattern, not the line.
    func match(_ tokens: [Vocabulary.Token], at start: Int) -> Int? {
        follow(0, tokens, start)
    }

    private func isMet(_ choice: Choice, by token: Vocabulary.Token) -> Bool {
        for reading in token.readings where has(choice, reading) { return true }
        return false
    }

    /// In order, because most choices are so few that looking through them is quicker than hashing.
    private func has(_ choice: Choice, _ id: Vocabulary.ID) -> Bool {
        var from = choice.from, to = choice.to
        while to - from > 8 {
            let middle = (from + to) / 2
            if ids[middle] <= id { from = middle } else { to = middle }
        }
        return ids[from..<to].contains(id)
    }

    /// - Parameter place: of the element whose turn it is.
    private func follow(_ place: Int, _ tokens: [Vocabulary.Token], _ at: Int) -> Int? {
        guard place < elements.count else { return at }
        let after = place + 1
        switch elements[place] {
        case .start: return at == 0 ? follow(after, tokens, at) : nil
        case .end:
            return Self.ends(tokens, at) ? follow(after, tokens, at) : nil
        case .wordOrEnd(let choice):
            if Self.ends(tokens, at), let end = follow(after, tokens, at) { return end }
            guard at < tokens.count, isMet(choice, by: tokens[at]) else { return nil }
            return follow(after, tokens, at + 1)
        case .notNext(let choice):
            if at < tokens.count, tokens[at].breakBefore < .sentence, isMet(choice, by: tokens[at]) {
                return nil
            }
            return follow(after, tokens, at)
        case .notBefore(let choice):
            if at > 0, at < tokens.count, tokens[at].breakBefore < .sentence, isMet(choice, by: tokens[at - 1]) {
                return nil
            }
            return follow(after, tokens, at)
        case .gap(let most):
            for skipped in 0...most {
                let isPast = at + skipped >= tokens.count || tokens[at + skipped].breakBefore == .sentence
                if isPast, !isEnd(after) { return nil }
                if let end = follow(after, tokens, at + skipped) { return end }
                if isPast { return nil }
            }
            return nil
        case .word(let choice, let atLeast, let atMost):
            var taken = 0
            while taken < atMost, at + taken < tokens.count, isMet(choice, by: tokens[at + taken]) {
                taken += 1
            }
            guard taken >= atLeast else { return nil }
            for count in stride(from: taken, through: atLeast, by: -1) {
                if let end = follow(after, tokens, at + count) { return end }
            }
            return nil
        }
    }

    private static func ends(_ tokens: [Vocabulary.Token], _ at: Int) -> Bool {
        at >= tokens.count || tokens[at].breakBefore > .none
    }

    /// Whether an element can stand where a sentence ends.
    private func isEnd(_ place: Int) -> Bool {
        guard place < elements.count else { return true }
        return switch elements[place] {
        case .end, .wordOrEnd: true
        case .word, .gap, .notNext, .notBefore, .start: false
        }
    }
}
