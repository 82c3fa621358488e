extension Form {
    /// `keep:` with `words`, `contacts`, `remembered` and `numbers`, each a length of time: `90 days`.
    mutating func retention(_ names: String...) -> Retention? {
        guard let value = take(names) else { return nil }
        var block = Form(value, name: "“\(names[0])”", file: file, language: language)
        var retention = Retention()
        if let days = block.duration("words", "texts", "worte", "texte", unit: 86_400, in: Retention.days) {
            retention.words = days
        }
        if let days = block.duration("contacts", "names", "namen", "kontakte", unit: 86_400, in: Retention.days) {
            retention.contacts = days
        }
        if let days = block.duration("remembered", "gemerkt", unit: 86_400, in: Retention.days) { retention.remembered = days }
        if let days = block.duration("numbers", "zahlen", unit: 86_400, in: Retention.days) { retention.numbers = days }
        add(block.finish())
        return retention
    }
}
