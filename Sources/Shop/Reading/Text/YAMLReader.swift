import Yams

/// One run of the YAML parser over one text.
struct YAMLReader {
    let file: String
    private(set) var findings: [Finding] = []

    // Aliases can make 300 bytes cost twelve seconds, so none may reach the parser: the two signs go in as letters that nobody
    // writes, and come out as themselves wherever they were plain text.
    private static let anchorSign: Unicode.Scalar = "\u{E026}"
    private static let aliasSign: Unicode.Scalar = "\u{E02A}"

    init(file: String) {
        self.file = file
    }

    /// - Parameter firstLine: the number in the file of the text's first line.
    mutating func read(_ text: String, firstLine: Int) throws(YAMLMistake) -> YAMLValue? {
        let node: Node?
        do {
            // `Resolver.basic` guesses no types.
            node = try Yams.compose(yaml: Self.masked(text), .basic, .default, .utf8)
        } catch let error as YamlError {
            throw YAMLMistake(error, firstLine: firstLine, shortcut: Self.shortcut(in: text))
        } catch {
            throw YAMLMistake(line: nil, problem: "it could not be read")
        }
        guard let node else { return nil }
        return value(of: node, line: firstLine, offset: firstLine - 1, depth: 0)
    }

    private mutating func value(of node: Node, line: Int, offset: Int, depth: Int) -> YAMLValue {
        let line = node.mark.map { $0.line + offset } ?? line
        guard depth <= YAMLText.maximumDepth else {
            report(line, "This is nested too deeply.", "Copy the structure of the sample file.")
            return YAMLValue(content: .empty, line: line)
        }
        switch node {
        case .scalar(let scalar): return YAMLValue(content: content(of: scalar, line: line), line: line)
        case .sequence(let sequence):
            return YAMLValue(
                content: .list(sequence.map { value(of: $0, line: line, offset: offset, depth: depth + 1) }), line: line)
        case .mapping(let mapping):
            var pairs: [YAMLValue.Pair] = []
            for (key, node) in mapping {
                let keyLine = key.mark.map { $0.line + offset } ?? line
                guard case .text(let name) = value(of: key, line: keyLine, offset: offset, depth: depth + 1).content else {
                    report(keyLine, "A name is missing before the colon.", "Write “name: value”.")
                    continue
                }
                pairs.append(
                    YAMLValue.Pair(
                        key: name, line: keyLine, value: value(of: node, line: keyLine, offset: offset, depth: depth + 1)))
            }
            return YAMLValue(content: .map(pairs), line: line)
        case .alias: return YAMLValue(content: .empty, line: line)
        }
    }

    private mutating func content(of scalar: Node.Scalar, line: Int) -> YAMLValue.Content {
        let isPlain = scalar.style == .plain || scalar.style == .any
        if isPlain, let first = scalar.string.unicodeScalars.first, first == Self.anchorSign || first == Self.aliasSign {
            let sign = first == Self.anchorSign ? "&" : "*"
            report(
                line, "“\(Self.unmasked(scalar.string).prefix(40))” begins with “\(sign)”, which YAML reserves for shortcuts.",
                "Put the text between quotes, or write out what the shortcut stands for.")
            return .empty
        }
        if scalar.string.isEmpty, isPlain, let tag = Self.ownTag(of: scalar) {
            report(line, "“\(tag.prefix(40))” begins with “!”, which YAML reserves.", "Put the text between quotes.")
            return .empty
        }
        if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .empty }
        let (text, danger) = TextSafety.clean(Self.unmasked(scalar.string))
        if let danger, danger != .garbled { report(line, danger.message, danger.remedy) }
        return .text(isPlain ? Self.withoutSmartQuotes(text.trimmed) : text.trimmed)
    }

    /// `!Salon`; nil for the parser's own.
    private static func ownTag(of scalar: Node.Scalar) -> String? {
        let tag = scalar.tag.description
        return tag.hasPrefix("!") && tag.count > 1 ? tag : nil
    }

    private mutating func report(_ line: Int, _ message: String, _ remedy: String) {
        findings.append(Finding(file: file, place: .line(line), severity: .error, message: message, remedy: remedy))
    }

    private static func masked(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(scalar == "&" ? anchorSign : scalar == "*" ? aliasSign : scalar) }
        return String(scalars)
    }

    private static func unmasked(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == anchorSign || $0 == aliasSign }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(scalar == anchorSign ? "&" : scalar == aliasSign ? "*" : scalar) }
        return String(scalars)
    }

    /// Word processors turn `"Salon"` into `“Salon”`, which YAML takes for letters.
    private static func withoutSmartQuotes(_ text: String) -> String {
        guard text.count >= 2, let first = text.first, let last = text.last, "“„”".contains(first), "“”".contains(last) else {
            return text
        }
        let inner = text.dropFirst().dropLast()
        return inner.contains { "“„”".contains($0) } ? text : String(inner)
    }

    /// The first anchor or alias that stands where one can: after a colon, a dash or a bracket.
    private static func shortcut(in text: String) -> (line: Int, name: String)? {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for word in line.split(whereSeparator: { " [{,".contains($0) }) where word.first == "&" || word.first == "*" {
                if word.dropFirst().first.map({ $0.isLetter || $0.isNumber }) == true {
                    return (index + 1, String(word.prefix(40)))
                }
            }
        }
        return nil
    }
}

/// Why a YAML text could not be read, as far as the parser knows.
struct YAMLMistake: Error {
    var line: Int?
    var message: String
    var remedy: String

    init(line: Int?, problem: String) {
        self.line = line
        message = line == nil ? "The file is not understood: \(problem)." : "The line is not understood."
        remedy = "Compare the line, and the one above it, with the sample file: the spaces at the beginning, the colon, the quotes."
    }

    init(_ error: YamlError, firstLine: Int, shortcut: (line: Int, name: String)?) {
        let offset = firstLine - 1
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            let opened = context.map { $0.mark.line + offset }
            self.init(line: mark.line + offset, problem: problem)
            explain(problem, opened: opened)
        case .composer(_, let problem, let mark, _):
            self.init(line: mark.line + offset, problem: problem)
            explain(problem, opened: nil)
        case .reader(let problem, _, _, _): self.init(line: nil, problem: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(line: context.mark.line + offset, problem: "a name is written twice")
            message = "“\(duplicates.first?.prefix(40) ?? "")” is written twice in the same block."
            remedy = "Keep one of the two lines; for two people or services begin each with “- id:”."
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            self.init(line: nil, problem: "it could not be read")
        }
        if let shortcut {
            line = shortcut.line + offset
            message = "“\(shortcut.name)” is a YAML shortcut, which is not read here."
            remedy = "Write out what it stands for, or put the text between quotes."
        }
    }

    /// libyaml's words for the slips people make.
    private mutating func explain(_ problem: String, opened: Int?) {
        switch problem {
        case "mapping values are not allowed in this context":
            message = "There is a second colon in the line, or the line is indented too far."
            remedy = "Put the text after the first colon between quotes, or begin the line under the one above."
        case "could not find expected ':'":
            message = "A colon is missing" + (opened.map { " after the name in line \($0)." } ?? ".")
            remedy = "Write “name: value”, with a space after the colon."
            line = opened ?? line
        case "found unexpected end of stream":
            message = "A quote is opened and never closed."
            remedy = "Put the closing quote at the end of the text."
            line = opened ?? line
        case "did not find expected key", "did not find expected '-' indicator", "did not find expected <block end>":
            message = "The line does not fit the ones above it."
            remedy = "Begin it exactly under its neighbours; put a text that holds a quote between the other kind of quotes."
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            message = "A bracket is opened and not closed."
            remedy = "Close it in the same line, with a comma between the values."
            line = opened ?? line
        case "block sequence entries are not allowed in this context":
            message = "A dash stands where a text is expected."
            remedy = "Begin a list on the line below the name; put a text that begins with a dash between quotes."
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            message = "A backslash (\\) stands in a text between double quotes."
            remedy = "Put the text between single quotes ('), or write the backslash twice."
        case "but found another document", "found unexpected document indicator", "did not find expected <document start>":
            message = "A line of dashes or dots ends the text before this one, and what follows would be a second file."
            remedy = "Delete that line."
        case "did not find expected whitespace or line break", "did not find expected tag URI", "did not find expected '!'",
            "found undefined tag handle", "did not find URI escaped octet":
            message = "The line begins a value with “!”, which YAML reserves."
            remedy = "Put the text between quotes."
        case "did not find expected node content", "found unexpected ':'":
            message = "A value is missing, or a sign stands where none can."
            remedy = "Compare the line, and the one above it, with the sample file: the commas, the colon, the brackets."
        case "found character that cannot start any token":
            message = "The line begins a value with a sign that YAML reserves."
            remedy = "Put the text between quotes."
        default: break
        }
    }

    func finding(file: String) -> Finding {
        Finding(file: file, place: line.map { .line($0) }, severity: .error, message: message, remedy: remedy)
    }
}
