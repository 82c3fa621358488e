/// The words that any rule knows, and how a typed word is read as one of them in spite of slips, shorthand and held keys.
struct Vocabulary: Sendable {
    typealias ID = Int

    /// Any number in digits.
    static let number: ID = 0
    /// A number of four or more.
    static let many: ID = 1

    private var ids: [String: ID] = [:]
    private var internedAsWritten: [String: ID] = [:]
    private var prefixes: [String: ID] = [:]
    /// The first four letters of every prefix: few words begin so, and those that do not need not be cut to every length.
    private var beginnings: Set<UInt32> = []
    private var count = 2
    /// Words that tolerate slips, by their first letter.
    private var repairable: [Character: [Repairable]] = [:]
    private var everyday: Set<String> = []
    private var shorthand: [String: [String]] = [:]
    private var readings: [String: [String]] = [:]
    private var joined: [String: Set<String>] = [:]
    private var longest = 0

    private struct Repairable: Sendable {
        var letters: [UInt8]
        var length: Int
        /// A bit for each letter that occurs; a slip changes two at most.
        var mask: UInt32
        /// 1 for five letters and more, 2 for eight and more.
        var slips: Int
        var id: ID
    }

    init(packs: [TriggerPack]) {
        for pack in packs {
            everyday.formUnion(pack.everyday.split(whereSeparator: \.isWhitespace).map(String.init))
            for (typed, meant) in pack.shorthand { shorthand[Self.folded(typed)] = Self.foldedWords(meant) }
            for (typed, meant) in pack.readings { readings[Self.folded(typed), default: []] += Self.foldedWords(meant) }
            for pair in pack.joined.map(Self.foldedWords) where pair.count == 2 { joined[pair[0], default: []].insert(pair[1]) }
        }
    }

    /// The identity of a word of a rule. An umlaut is also met as its two-letter spelling.
    mutating func intern(_ word: String) -> ID {
        // Folding is what costs when the rules are made; most words stand in many patterns.
        if let id = internedAsWritten[word] { return id }
        let id = internFolded(word)
        internedAsWritten[word] = id
        return id
    }

    private mutating func internFolded(_ word: String) -> ID {
        let text = Self.folded(word)
        if let id = ids[text] { return id }
        let id = count
        count += 1
        add(text, id)
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return id }
        let spelled = word.lowercased().replacing("ä", with: "ae").replacing("ö", with: "oe").replacing("ü", with: "ue")
        let other = Self.folded(spelled)
        if other != text && ids[other] == nil { add(other, id) }
        return id
    }

    /// The identity of every word that begins so.
    mutating func intern(prefix: String) -> ID {
        let text = Self.folded(prefix)
        if let id = prefixes[text] { return id }
        prefixes[text] = count
        if let beginning = Self.beginning(text) { beginnings.insert(beginning) }
        count += 1
        return count - 1
    }

    /// The first four bytes as one number.
    private static func beginning(_ text: String) -> UInt32? {
        var number: UInt32 = 0, count = 0
        for byte in text.utf8.prefix(4) {
            number = number << 8 | UInt32(byte)
            count += 1
        }
        return count == 4 ? number : nil
    }

    private mutating func add(_ text: String, _ id: ID) {
        ids[text] = id
        longest = max(longest, text.utf8.count)
        guard let first = text.first, text.utf8.count >= 5, text.allSatisfy(\.isASCII) else { return }
        let letters = Array(text.utf8)
        repairable[first, default: []].append(
            Repairable(letters: letters, length: letters.count, mask: Self.mask(letters), slips: letters.count >= 8 ? 2 : 1, id: id)
        )
    }

    private static func mask(_ letters: [UInt8]) -> UInt32 { letters.reduce(0) { $0 | 1 << UInt32($1 % 32) } }

    // MARK: Reading a line

    /// One word of a line as the rules see it.
    struct Token: Equatable, Sendable {
        var readings: [ID]
        var breakBefore: CounterLine.Break
        /// Index of the typed word; several tokens may come from one.
        var source: Int
    }

    func tokens(of line: CounterLine) -> [Token] {
        var tokens: [Token] = []
        var known: [String: [[ID]]] = [:]
        var index = 0
        while index < line.words.count {
            let word = line.words[index]
            var text = word.text
            let source = index
            if index + 1 < line.words.count, joined[text]?.contains(line.words[index + 1].text) == true {
                text += line.words[index + 1].text
                index += 1
            } else if let spelled = spelledOut(line.words, from: index) {
                text = spelled
                index += spelled.count - 1
            }
            index += 1
            let read = known[text] ?? self.read(text)
            known[text] = read
            for (offset, ids) in read.enumerated() {
                tokens.append(Token(readings: ids, breakBefore: offset == 0 ? word.breakBefore : .none, source: source))
            }
            if tokens.count >= CounterLine.mostWords { break }
        }
        return tokens
    }

    /// "h e l p": four or more single letters in a row that make a word of the rules.
    private func spelledOut(_ words: [CounterLine.Word], from start: Int) -> String? {
        var text = ""
        var index = start
        while index < words.count, words[index].text.count == 1, text.count < 12 {
            text += words[index].text
            index += 1
        }
        return text.count >= 4 && ids[text] != nil ? text : nil
    }

    /// The readings of one typed word: usually one token, more for shorthand and for words run together.
    func read(_ text: String) -> [[ID]] {
        let plain = one(text)
        if let meant = shorthand[text] {
            // What is shorthand in one language may be a word of the other: "im" is "I am", and German for "in the".
            var tokens = meant.map { one($0) }
            tokens[0] += plain
            return tokens
        }
        if !plain.isEmpty || everyday.contains(text) { return [plain] }
        // "the colour's faded", "dresses": the word itself is known.
        if text.utf8.last == UInt8(ascii: "s"), text.count > 3, text.last == "s" {
            let singular = one(String(text.dropLast()))
            if !singular.isEmpty { return [singular] }
        }
        if let squeezed = squeezed(text) { return squeezed }
        if let split = splitNumber(text) { return split }
        if let repaired = repaired(text) { return [[repaired]] }
        if let parts = apart(text) { return parts.map { one($0) } }
        return [[]]
    }

    private func one(_ text: String) -> [ID] {
        var found: [ID] = []
        if let id = ids[text] { found.append(id) }
        for reading in readings[text] ?? [] {
            if let id = ids[reading] { found.append(id) }
        }
        if Self.mayBeginWithNumber(text), text.allSatisfy(\.isWholeNumber) {
            found.append(Self.number)
            if text.count > 1 || text > "3" { found.append(Self.many) }
        }
        if let beginning = Self.beginning(text), beginnings.contains(beginning), text.utf8.allSatisfy({ $0 < 0x80 }) {
            for length in 4...min(14, text.utf8.count) {
                if let id = prefixes[String(text.prefix(length))] { found.append(id) }
            }
        }
        return found
    }

    /// By its first byte: a digit, or beyond ASCII, where other scripts have theirs.
    private static func mayBeginWithNumber(_ text: String) -> Bool {
        text.utf8.first.map { 48...57 ~= $0 || $0 >= 0x80 } ?? false
    }

    /// "soooo", "angryyy", "heeelp": a run of three or more is a held key.
    private func squeezed(_ text: String) -> [[ID]]? {
        guard Self.mayHaveRun(text) else { return nil }
        for most in [2, 1] {
            var kept = ""
            var run = 0
            var held = false
            for character in text {
                run = character == kept.last ? run + 1 : 1
                if run >= 3 { held = true }
                if run <= most { kept.append(character) }
            }
            guard held else { return nil }
            if let meant = shorthand[kept] { return meant.map { one($0) } }
            let found = one(kept)
            if !found.isEmpty { return [found] }
            if most == 1, let repaired = repaired(kept) { return [[repaired]] }
        }
        return nil
    }

    /// Whether three bytes in a row are alike, or letters are more than a byte.
    private static func mayHaveRun(_ text: String) -> Bool {
        var last: UInt8 = 0, run = 0
        for byte in text.utf8 {
            run = byte == last ? run + 1 : 1
            last = byte
            if run >= 3 || byte >= 0x80 { return true }
        }
        return false
    }

    /// "40min", "5people".
    private func splitNumber(_ text: String) -> [[ID]]? {
        guard Self.mayBeginWithNumber(text) else { return nil }
        let digits = text.prefix(while: \.isWholeNumber)
        guard !digits.isEmpty, digits.count < text.count else { return nil }
        let rest = String(text.dropFirst(digits.count))
        guard !["st", "nd", "rd", "th"].contains(rest) else { return nil }
        return [one(String(digits)), one(rest)]
    }

    private func repaired(_ text: String) -> ID? {
        let typed = Array(text.utf8)
        guard typed.count >= 4, typed.count <= longest + 2, typed.allSatisfy({ $0 < 0x80 }) else { return nil }
        // The first letter is right, or it changed places with the second.
        var best: (slips: Int, id: ID)?
        let mask = Self.mask(typed)
        let firsts = typed[0] == typed[1] ? [typed[0]] : [typed[0], typed[1]]
        for first in firsts {
            let words = repairable[Character(Unicode.Scalar(first))] ?? []
            // By place: a copy of each would be counted in and out, and nearly all are too far off at a glance.
            for place in words.indices {
                let allowed = min(words[place].slips, (best?.slips ?? 3) - 1)
                guard allowed > 0, abs(words[place].length - typed.count) <= allowed,
                    (words[place].mask ^ mask).nonzeroBitCount <= 2 * allowed,
                    first == typed[0] || words[place].letters[1] == typed[0],
                    let slips = Slips.between(typed, words[place].letters, atMost: allowed)
                else { continue }
                best = (slips, words[place].id)
            }
        }
        return best?.id
    }

    /// "iwanttotalktosomeone": all of it words of the rules, at least three letters each but for a few small ones; as few as possible.
    private func apart(_ text: String) -> [String]? {
        let letters = Array(text)
        guard letters.count >= 8, letters.count <= CounterLine.longestWord else { return nil }
        var fewest = [Int?](repeating: nil, count: letters.count + 1)
        var lastLength = [Int](repeating: 0, count: letters.count + 1)
        fewest[0] = 0
        // From each place that words reach up to: most words reach none. Of two ways that are equally short, the one with the shorter last word.
        for start in letters.indices {
            guard let before = fewest[start] else { continue }
            var part = ""
            for end in (start + 1)...min(letters.count, start + longest) {
                part.append(letters[end - 1])
                guard before + 1 <= fewest[end] ?? .max, ids[part] != nil || readings[part] != nil,
                    end - start >= 3 || Self.small.contains(part)
                else { continue }
                fewest[end] = before + 1
                lastLength[end] = end - start
            }
        }
        guard let parts = fewest[letters.count], parts >= 2, letters.count >= parts * 2 else { return nil }
        var words: [String] = []
        var end = letters.count
        while end > 0 {
            words.insert(String(letters[(end - lastLength[end])..<end]), at: 0)
            end -= lastLength[end]
        }
        return words
    }

    private static let small: Set<String> = ["i", "a", "to", "me", "my", "is", "an", "it", "im", "us", "we", "in", "on", "no"]

    // MARK: Folding

    /// The words of a rule's text as a line's words will be read: shorthand written out.
    func spelledWords(of text: String) -> [String] {
        CounterLine(text).words.flatMap { shorthand[$0.text] ?? [$0.text] }
    }

    static func folded(_ word: String) -> String {
        // Most words of the rules are plain already, and folding is what costs when the rules are made.
        if word.utf8.allSatisfy({ 97...122 ~= $0 || 48...57 ~= $0 }) { return word }
        return CounterLine(word).words.map(\.text).joined()
    }

    static func foldedWords(_ text: String) -> [String] { CounterLine(text).words.map(\.text) }
}
