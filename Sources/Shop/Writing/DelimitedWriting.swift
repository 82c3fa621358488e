/// CSV as spreadsheets read it: commas, quotes where a cell needs them, a byte order mark so that Excel sees the umlauts.
enum DelimitedWriting {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func bytes(_ rows: [[String]]) -> [UInt8] {
        var text = ""
        for row in rows { text += row.map(cell).joined(separator: ",") + "\r\n" }
        return byteOrderMark + Array(text.utf8)
    }

    private static func cell(_ text: String) -> String {
        let needsQuotes =
            text.contains { ",;\t\"“”„".contains($0) || $0.isNewline } || text.first?.isWhitespace == true
            || text.last?.isWhitespace == true
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
