/// `name: Salon #1`: behind a space YAML takes `#` for a note, and the shop would be called Salon.
enum SwallowedNotes {
    static func findings(in text: String, read value: YAMLValue, file: String) -> [Finding] {
        guard text.utf8.contains(UInt8(ascii: "#")) else { return [] }
        let suspects = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            swallowed(line).map { (line: index + 1, text: $0, word: $0.prefix { $0 == "#" || $0.isLetter || $0.isNumber }) }
        }
        guard !suspects.isEmpty else { return [] }
        // Between quotes, and in a text of several lines, it is a sign like any other.
        let texts = texts(of: value)
        return suspects.filter { suspect in !texts.contains { $0.contains(suspect.word) } }.map { suspect in
            Finding(
                file: file, place: .line(suspect.line), severity: .warning,
                message: "“\(suspect.text.prefix(40))” is taken for a note of yours and not read.",
                remedy: "If it belongs to the text, put the text between quotes; if it is a note, put a space behind the “#”.")
        }
    }

    /// What follows ` #` at once, where something stands before it.
    private static func swallowed(_ line: Substring) -> String? {
        guard let sign = line.firstRange(of: " #"), let next = line[sign.upperBound...].first, next.isLetter || next.isNumber,
            line[..<sign.lowerBound].contains(where: { !$0.isWhitespace && $0 != "#" })
        else { return nil }
        return ("#" + line[sign.upperBound...]).trimmed
    }

    private static func texts(of value: YAMLValue) -> [String] {
        switch value.content {
        case .empty: []
        case .text(let text): [text]
        case .list(let values): values.flatMap(texts)
        case .map(let pairs): pairs.flatMap { [$0.key] + texts(of: $0.value) }
        }
    }
}
