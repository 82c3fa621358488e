/// A Swift file, and the same without its comments and the texts it quotes, line for line.
struct SwiftFile {
    let path: String
    let lines: [Substring]
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        code = SwiftFile.code(of: text)
    }

    /// `Answers` of `Sources/Answers/Fit/RidgeFit.swift`.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var imports: [(module: String, line: Int)] {
        code.indices.compactMap { index in
            guard code[index].contains("import ") else { return nil }
            // Attributes, access, the word, perhaps the kind of what is imported, the module.
            let words = code[index].split { $0.isWhitespace || $0 == "." }.map(String.init)
            guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(Self.isBeforeImport) else { return nil }
            let rest = words[(at + 1)...].drop { Self.kinds.contains($0) }
            return rest.first.map { ($0, index) }
        }
    }

    private static let kinds: Set<String> = ["struct", "class", "enum", "func", "var", "let", "protocol", "typealias"]

    private static func isBeforeImport(_ word: String) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    /// Types by the name they are declared with.
    var types: [(name: String, line: Int)] {
        code.indices.flatMap { index -> [(name: String, line: Int)] in
            guard Self.typeWords.contains(where: code[index].contains) else { return [] }
            let words = code[index].split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
            return zip(words, words.dropFirst()).filter { Self.typeWords.contains($0.0) }.map { ($0.1, index) }
        }
    }

    private static let typeWords = ["struct", "class", "enum", "actor", "protocol", "typealias"]

    /// `path:12`
    func place(_ index: Int) -> String { "\(path):\(index + 1)" }

    /// Whether a comment is on the line or within three lines of it.
    func isExplained(_ index: Int) -> Bool {
        (index - 3...index + 3).contains { lines.indices.contains($0) && lines[$0].contains("//") }
    }

    /// Byte by byte: the sources have a million, and tests are built without the optimiser.
    private static func code(of text: String) -> [String] {
        var scanner = CodeScanner(text)
        return scanner.lines()
    }
}
