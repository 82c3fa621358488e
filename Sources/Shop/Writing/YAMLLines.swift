/// YAML being written: one key a line, texts between quotes where they need them.
struct YAMLLines {
    private(set) var text = ""

    /// - Parameter indent: spaces.
    mutating func put(_ key: String, _ value: String?, indent: Int = 0) {
        guard let value else { return }
        let margin = String(repeating: " ", count: indent)
        guard Self.isBlock(value) else {
            line("\(Self.scalar(key)): \(Self.scalar(value))", indent: indent)
            return
        }
        line("\(Self.scalar(key)): |-", indent: indent)
        for part in value.split(separator: "\n", omittingEmptySubsequences: false) {
            text += part.isEmpty ? "\n" : "\(margin)  \(part)\n"
        }
    }

    /// One text, or one a language.
    mutating func put(_ key: String, _ texts: [Language: String], first: Language, indent: Int = 0) {
        if texts.isEmpty { return }
        if texts.count == 1, let only = texts[first] { return put(key, only, indent: indent) }
        line(key + ":", indent: indent)
        for (language, value) in Self.ordered(texts, first: first) { put(language.rawValue, value, indent: indent + 2) }
    }

    mutating func put(_ key: String, list: [String], indent: Int = 0) {
        if list.isEmpty { return line(key + ": []", indent: indent) }
        line(key + ":", indent: indent)
        for item in list { line("- " + Self.scalar(item), indent: indent + 2) }
    }

    mutating func line(_ line: String, indent: Int = 0) { text += String(repeating: " ", count: indent) + line + "\n" }

    /// The shop's first language first, the others by their letters.
    static func ordered(_ texts: [Language: String], first: Language) -> [(Language, String)] {
        texts.sorted { ($0.key == first ? "" : $0.key.rawValue) < ($1.key == first ? "" : $1.key.rawValue) }.map {
            ($0.key, $0.value)
        }
    }

    /// Several lines that need no quotes: as they are, below the key.
    private static func isBlock(_ value: String) -> Bool {
        value.contains("\n") && value.first?.isWhitespace == false && value.last?.isWhitespace == false
            && value.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 }
    }

    static func scalar(_ value: String) -> String {
        if isPlain(value) { return value }
        var quoted = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Whether YAML and a person read it as the text it is.
    private static func isPlain(_ value: String) -> Bool {
        guard let first = value.first, first.isLetter || first.isNumber, let last = value.last, last != ":", last != " " else {
            return false
        }
        let isTame = value.allSatisfy { $0.isLetter || $0.isNumber || " _.;()'’/+€–-?!@:,".contains($0) }
        return isTame && !value.contains(": ") && !["null", "Null", "NULL"].contains(value)
    }
}
