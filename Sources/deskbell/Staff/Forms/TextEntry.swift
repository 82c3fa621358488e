/// A line that staff type: bounded, and without anything a terminal obeys.
struct TextEntry: Equatable, Sendable {
    private(set) var text = ""
    static let maximumCharacters = 80

    var isEmpty: Bool { text.isEmpty }

    /// - Returns: whether the key was typing.
    mutating func take(_ key: BoardKey) -> Bool {
        switch key {
        case .character(let character):
            guard text.count < Self.maximumCharacters else { return true }
            text += CleanText.line(String(character))
            return true
        case .erase:
            guard !text.isEmpty else { return false }
            text.removeLast()
            return true
        case .up, .down, .pageUp, .pageDown, .nextPart, .previousPart, .enter, .escape: return false
        }
    }

    mutating func clear() { text = "" }
}

/// A form as it is drawn.
struct FormView: Equatable, Sendable {
    var title: String
    /// What has been said so far.
    var done: [(name: String, value: String)] = []
    var question: String
    var choices: [(key: String, label: String)] = []
    /// nil where nothing is typed.
    var entry: String?
    var message: String?

    static func == (left: FormView, right: FormView) -> Bool {
        left.title == right.title && left.question == right.question && left.entry == right.entry && left.message == right.message
            && left.done.elementsEqual(right.done, by: ==)
            && left.choices.elementsEqual(right.choices, by: ==)
    }
}
