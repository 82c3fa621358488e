extension ShopContent {
    /// The first of two sentences with one key holds.
    mutating func add(sentence: String, _ key: String, _ language: Language, at source: Source) {
        guard wording[language]?[key] == nil else { return }
        wording[language, default: [:]][key] = sentence
        wordingSources[language, default: [:]][key] = source
    }
}

extension ShopContent {
    /// The one file that a language needs: it says what the language calls itself.
    mutating func addLanguage(ifNamedBy language: Language) {
        guard wording[language]?["language_name"] != nil, !languages.contains(language) else { return }
        languages.append(language)
    }
}

/// `wording/de.yaml`: the owner's own sentences, phrase key → text. Which keys there are is for the room that says them.
enum WordingFile {
    static func read(_ value: YAMLValue, file: String, into findings: inout [Finding]) -> [(key: String, text: String, line: Int)] {
        guard case .map(let pairs) = value.content else {
            if value.content != .empty {
                findings.append(
                    Finding(
                        file: file, place: .line(value.line), severity: .error,
                        message: "\(value.kind) stands where sentences are expected.",
                        remedy: "Write one sentence a line: “key: sentence”."))
            }
            return []
        }
        var sentences: [(key: String, text: String, line: Int)] = []
        for pair in pairs {
            switch pair.value.content {
            case .empty: break
            case .text(let text): sentences.append((pair.key, text, pair.line))
            case .list, .map:
                findings.append(
                    Finding(
                        file: file, place: .line(pair.line), severity: .error,
                        message: "“\(pair.key.prefix(40))” should be one sentence.",
                        remedy: "Write “\(pair.key.prefix(40)): sentence” on one line."))
            }
        }
        return sentences
    }
}
