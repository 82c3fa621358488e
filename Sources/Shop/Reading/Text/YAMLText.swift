import Yams

/// Reads YAML, without the parts that serve only attackers and experts.
enum YAMLText {
    /// Levels of nesting; a shop needs five.
    static let maximumDepth = 16

    /// - Returns: nil where nothing could be read or the text is empty.
    static func read(_ text: String, file: String, into findings: inout [Finding]) -> YAMLValue? {
        let text = cleaned(text, file: file, into: &findings)
        guard !isTooDeep(text) else {
            findings.append(
                Finding(
                    file: file, severity: .error, message: "The text is nested more than \(maximumDepth) levels deep.",
                    remedy: "Copy the structure of the sample file."))
            return nil
        }
        var reader = YAMLReader(file: file)
        do throws(YAMLMistake) {
            let value = try reader.read(text, firstLine: 1)
            findings += reader.findings
            if let value { findings += SwallowedNotes.findings(in: text, read: value, file: file) }
            return value
        } catch {
            return sections(of: text, file: file, whole: error, into: &findings)
        }
    }

    /// One broken line must not hide the rest: read each block that begins at the margin by itself.
    private static func sections(of text: String, file: String, whole: YAMLMistake, into findings: inout [Finding]) -> YAMLValue? {
        var blocks: [(line: Int, text: String)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let beginsBlock = line.first.map { !$0.isWhitespace && $0 != "#" && $0 != "-" && $0 != "}" && $0 != "]" } ?? false
            if beginsBlock || blocks.isEmpty { blocks.append((index + 1, "")) }
            blocks[blocks.count - 1].text += line + "\n"
        }
        var pairs: [YAMLValue.Pair] = []
        var mistakes = 0
        for block in blocks {
            var reader = YAMLReader(file: file)
            do throws(YAMLMistake) {
                switch try reader.read(block.text, firstLine: block.line)?.content {
                case .map(let more)?: pairs += more
                case .text(let text)?:
                    mistakes += 1
                    findings.append(Self.noPair(text, at: block.line, in: file))
                case .list?, .empty?, nil: break
                }
                findings += reader.findings
            } catch {
                mistakes += 1
                findings.append(error.finding(file: file))
            }
        }
        if mistakes == 0 { findings.append(whole.finding(file: file)) }
        return pairs.isEmpty ? nil : YAMLValue(content: .map(pairs), line: 1)
    }

    /// `name:Salon`, or a line that is no name and value at all.
    private static func noPair(_ text: String, at line: Int, in file: String) -> Finding {
        let colon = text.firstIndex(of: ":")
        let name = colon.map { text[..<$0] } ?? "", value = colon.map { text[text.index(after: $0)...].prefix(40) } ?? ""
        let isPair = !name.isEmpty && !name.contains { $0.isWhitespace }
        return Finding(
            file: file, place: .line(line), severity: .error,
            message: isPair
                ? "A space is missing after the colon in “\(text.onOneLine.prefix(60))”."
                : "“\(text.onOneLine.prefix(60))” is no “name: value”.",
            remedy: isPair ? "Write “\(name.prefix(40)): \(value.onOneLine)”." : "Write a name, a colon, a space and the value.")
    }

    /// libyaml refuses a whole file for one control byte, and for a tab in an indent; the second is what people type.
    private static func cleaned(_ text: String, file: String, into findings: inout [Finding]) -> String {
        var lines: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var (line, danger) = TextSafety.clean(String(line))
            if let danger {
                findings.append(
                    Finding(
                        file: file, place: .line(index + 1), severity: danger.severity, message: danger.message,
                        remedy: danger.remedy))
            }
            if line.utf8.contains(UInt8(ascii: "\t")) {
                let indent = line.prefix { $0 == " " || $0 == "\t" }
                line =
                    indent.map { $0 == "\t" ? "  " : String($0) }.joined()
                    + line.dropFirst(indent.count).map { $0 == "\t" ? " " : String($0) }.joined()
            }
            lines.append(Self.withDashAsText(line))
        }
        return lines.joined(separator: "\n")
    }

    /// `Sunday: -`, which is no list.
    private static func withDashAsText(_ line: String) -> String {
        guard line.utf8.last == UInt8(ascii: "-") || line.utf8.last == UInt8(ascii: " ") else { return line }
        let trimmed = line.trimmed
        guard trimmed.hasSuffix(": -"), !trimmed.hasPrefix("#") else { return line }
        return line[..<(line.lastIndex(of: "-") ?? line.endIndex)] + "\"-\""
    }

    /// Counts brackets and explicit keys (`? `) wherever they stand: rather too many than too few. Keys that are blocks
    /// themselves are hashed over and over by the parser.
    private static func isTooDeep(_ text: String) -> Bool {
        var depth = 0, keys = 0
        var previous = UInt8(ascii: "\n"), beforePrevious = UInt8(ascii: " ")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: " "), UInt8(ascii: "\n"):
                if previous == UInt8(ascii: "?"), " \n-,[{?".utf8.contains(beforePrevious) { keys += 1 }
            default: break
            }
            if depth > maximumDepth || keys > maximumDepth { return true }
            (beforePrevious, previous) = (previous, byte)
        }
        return false
    }
}
