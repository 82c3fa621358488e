package import Shop

/// Owners' files, spoiled: a piece of one, with letters lost, doubled and put in where a parser gives them a meaning.
package enum Mutation {
    /// The signs that the parsers know, and bytes that none should let through.
    private static let salt = [
        "\"", "'", "“", "”", ",", ";", "\t", "\n", "\r\n", "\r", "|", "#", "# ", "## ", "- ", ": ", ":", "{", "}", "[", "]",
        "{{", "}}", "&a", "*a", "? ", "!!str ", "---\n", "...\n", "<!--", "-->", "```", "\u{0}", "\u{1B}[2J", "\u{202E}",
        "\u{FEFF}", "\u{FFFD}", "é", "ü", "€", "🙂", "9:00-18:00", "24/7", "Mon-", "-Fri", "2026-12-24", "Dec 25-", "closed",
        "from ", "+ wait ", "99999999999999999999", "-1", "1e309", "%", "@", "`", ">", ">-\n", "|\n", "~", "=", "PH off",
        "BEGIN:VEVENT\n", "RRULE:FREQ=YEARLY\n", "20261224", "sep=;\n", "answer", "same as ",
    ].map { Array($0.utf8) }

    /// Text files, one shop that uses everything, a calendar, and a workbook's sheets.
    package static func sources(sample: ShopFiles) -> [ShopFiles.File] {
        let sheets = WorkbookShop.pages(of: ShopReader.read(FullShop.files).content).map { page in
            let rows = [page.columns.map(\.heading)] + page.rows
            return WorkbookSheets.Sheet(name: page.name, rows: rows.enumerated().map { ($0.offset + 1, $0.element) })
        }
        return sample.files + FullShop.files.files + [FullShop.calendar] + WorkbookSheets.files(of: "shop.xlsx", sheets: sheets)
    }

    /// The next shop: one spoiled file; a calendar with the shop.yaml that names it.
    package static func shop(of sources: [ShopFiles.File], _ generator: inout SeededGenerator) -> ShopFiles {
        let file = sources[Int.random(in: 0..<sources.count, using: &generator)]
        // A piece of the file, so that a mutation is not lost in it.
        let start = Int.random(in: 0..<file.bytes.count, using: &generator)
        let end = min(file.bytes.count, start + Int.random(in: 1...1500, using: &generator))
        var bytes = Array(file.bytes[start..<end])
        for _ in 0..<Int.random(in: 1...12, using: &generator) { spoil(&bytes, &generator) }
        let spoiled = ShopFiles.File(path: file.path, bytes: bytes)
        guard file.path.hasSuffix(".ics") else { return ShopFiles([spoiled]) }
        return ShopFiles([spoiled, .init(path: "shop.yaml", bytes: Array("name: S\npublic_holidays: \(file.path)\n".utf8))])
    }

    package static func spoil(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        let word = salt[Int.random(in: 0..<salt.count, using: &generator)]
        switch Int.random(in: 0..<6, using: &generator) {
        case 0 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1 where at < bytes.count: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &generator)))
        case 2:
            let times = Int.random(in: 1...4, using: &generator)
            bytes.insert(contentsOf: Array(repeating: word, count: times).joined(), at: at)
        case 3 where at < bytes.count:
            let end = min(bytes.count, at + Int.random(in: 1...80, using: &generator))
            bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        default: bytes.insert(contentsOf: word, at: at)
        }
    }
}
