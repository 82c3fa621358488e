import Foundation

/// What setup must know: from flags, from a file (`key = value`, # begins a comment), else from whoever sits there.
struct SetupAnswers {
    enum Key: String, CaseIterable {
        case board, name, language, zone
        case ownerPIN = "owner-pin"
        /// The account of this computer that is the owner's over SSH; empty: none.
        case account
        /// yes, from somebody who stands beside it.
        case buzzerHeard = "buzzer-heard"
    }

    private var known: [Key: String] = [:]
    /// Somebody can be asked.
    let isAttended: Bool

    init(file: String?, isAttended: Bool) throws(Failure) {
        self.isAttended = isAttended
        guard let file else { return }
        var status = stat()
        guard stat(file, &status) == 0,
            let text = FileManager.default.contents(atPath: file).map({ String(decoding: $0, as: UTF8.self) })
        else { throw Failure("The answers cannot be read from \(file). Check the path.", code: ExitStatus.noInput) }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, let key = Key(rawValue: parts[0]) else {
                let keys = Key.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure(
                    "\(file), line \(index + 1), is not understood. A line is “key = value”; the keys are \(keys).",
                    code: ExitStatus.badData)
            }
            known[key] = parts[1]
        }
        if known[.ownerPIN] != nil, status.st_mode & 0o077 != 0 {
            throw Failure(
                "\(file) holds a PIN and others may read it. Run “chmod 600 \(file)” and start again.",
                code: ExitStatus.configuration)
        }
    }

    subscript(key: Key) -> String? {
        get { known[key] }
        set { if let newValue { known[key] = newValue } }
    }

    /// The answer, given before or now, once it is one.
    /// - Parameter understand: nil where it is no answer; the question is asked again.
    func answer<Value>(_ key: Key, _ question: String, preset: String? = nil, hint: String, _ understand: (String) -> Value?)
        throws(Failure) -> Value
    {
        if let given = known[key] {
            guard let value = understand(given) else {
                throw Failure(
                    "“\(CleanText.line(given.prefix(60)))” is no answer for \(key.rawValue). \(hint)", code: ExitStatus.badData)
            }
            return value
        }
        guard isAttended else {
            throw Failure(
                "Nobody is there to answer “\(question)”. Add “\(key.rawValue) = …” to the file of --answers. \(hint)",
                code: ExitStatus.noInput)
        }
        let page = Page()
        while true {
            page.line(question)
            Output.raw(preset.map { "[\(CleanText.line($0))] > " } ?? "> ")
            guard let typed = readLine() else {
                throw Failure("Setup was left. Run it again to go on where it stopped.", code: ExitStatus.tryAgain)
            }
            let line = CleanText.line(typed.prefix(200)).trimmingCharacters(in: .whitespaces)
            if let value = understand(line.isEmpty ? preset ?? "" : line) { return value }
            page.line(hint)
        }
    }
}
