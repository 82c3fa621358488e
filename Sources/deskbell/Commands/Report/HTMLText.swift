/// Text that may stand in HTML and SVG, also within quotes: whatever a customer typed stays text.
enum HTMLText {
    static func escaped(_ text: some StringProtocol) -> String {
        var out = ""
        for character in CleanText.line(text) {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.append(character)
            }
        }
        return out
    }
}
