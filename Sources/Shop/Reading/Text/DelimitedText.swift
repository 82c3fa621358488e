/// Splits CSV as Excel, LibreOffice, Numbers and people write it: `,`, `;` or tab, told apart by the heading; quoted cells with
/// line breaks and doubled quotes; a first line `sep=;`.
enum DelimitedText {
    /// - Parameter names: what the columns may be called, in the plain form of `Table.plain`.
    static func read(_ text: String, file: String, names: Set<String>, into findings: inout [Finding]) -> Table {
        let bytes = Array(text.utf8)
        var start = 0
        var delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        if bytes.starts(with: Array("sep=".utf8)), bytes.count > 4, let end = bytes.firstIndex(of: newline) {
            delimiters = [bytes[4]]
            start = end + 1
        }
        let delimiter = delimiters.max { score($0, bytes, start, names) < score($1, bytes, start, names) } ?? UInt8(ascii: ",")
        var scanner = CellScanner(bytes: bytes, position: start, delimiter: delimiter)
        var rows: [Table.Row] = []
        var number = 0
        let isWrapped = score(delimiter, bytes, start, names) < 2 && isWrapped(bytes, start, names)
        while var cells = scanner.nextRecord() {
            number += 1
            if isWrapped { cells = unwrapped(cells[0], names) }
            for index in cells.indices {
                let (clean, danger) = TextSafety.clean(broken(cells[index]))
                cells[index] = clean.trimmed
                if let danger {
                    findings.append(
                        Finding(
                            file: file, place: .row(number), severity: danger.severity, message: danger.message,
                            remedy: danger.remedy))
                } else if failedFormulas.contains(cells[index]) {
                    findings.append(
                        Finding(
                            file: file, place: .row(number), severity: .error,
                            message: "A cell shows \(cells[index]): its formula failed.",
                            remedy: "Correct the formula in the spreadsheet, or write the value itself."))
                }
            }
            if let mark = mergeMark(cells[0]) {
                if mark == "<<<<<<<" {
                    findings.append(
                        Finding(
                            file: file, place: .row(number), severity: .error,
                            message: "The row has marks of two versions that were put together (\(mark)).",
                            remedy:
                                "Keep the rows of one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."))
                }
                continue
            }
            if cells.contains(where: { !$0.isEmpty }) { rows.append(Table.Row(number: number, cells: cells)) }
        }
        if let row = scanner.looseQuote {
            findings.append(
                Finding(
                    file: file, place: .row(row), severity: .warning,
                    message: "A quote within a quoted text is written once in this row, so the text may not be what you meant.",
                    remedy: "Write it twice (\"\"), or take the quotes around the text away."))
        }
        if let row = scanner.openQuote {
            findings.append(
                Finding(
                    file: file, place: .row(row), severity: .error, message: "A quote is opened in this row and never closed.",
                    remedy: "Close it; a quote within a quoted text is written twice (\"\")."))
        }
        return Table(file: file, rows: rows)
    }

    private static let newline = UInt8(ascii: "\n")

    /// What Word and web pages break a line with, within a cell.
    private static func broken(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x0B || $0 == 0xC2 || $0 == 0xE2 }) else { return cell }
        var scalars = String.UnicodeScalarView()
        for scalar in cell.unicodeScalars {
            scalars.append("\u{0B}\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) ? "\n" : scalar)
        }
        return String(scalars)
    }

    /// Whether each line is one quoted cell: a table that was opened with another comma than its own and saved again.
    private static func isWrapped(_ bytes: [UInt8], _ start: Int, _ names: Set<String>) -> Bool {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return false }
        var scanner = CellScanner(bytes: bytes, position: start, delimiter: UInt8(ascii: ","))
        guard let heading = scanner.nextRecord(), !heading.dropFirst().contains(where: { !$0.isEmpty }) else { return false }
        return unwrapped(heading[0], names).count { names.contains(Table.plain($0)) } >= 2
    }

    private static func unwrapped(_ cell: String, _ names: Set<String>) -> [String] {
        let bytes = Array(cell.utf8)
        func cells(_ delimiter: UInt8) -> [String] {
            var scanner = CellScanner(bytes: bytes, position: 0, delimiter: delimiter)
            return scanner.nextRecord() ?? [""]
        }
        return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map(cells).max { $0.count < $1.count } ?? [""]
    }

    /// As Excel shows them in English and German.
    static let failedFormulas: Set<String> = [
        "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#WERT!", "#BEZUG!", "#ZAHL!",
    ]

    /// What git leaves where it could not put two versions together.
    private static func mergeMark(_ cell: String) -> String? {
        ["<<<<<<<", "=======", ">>>>>>>"].first { cell.hasPrefix($0) && (cell.count == 7 || cell.dropFirst(7).first == " ") }
    }

    /// How many columns of the first rows have a known name.
    private static func score(_ delimiter: UInt8, _ bytes: [UInt8], _ start: Int, _ names: Set<String>) -> Int {
        var scanner = CellScanner(bytes: bytes, position: start, delimiter: delimiter)
        var best = 0
        for _ in 0..<10 {
            guard let cells = scanner.nextRecord() else { break }
            best = max(best, cells.count { $0.utf8.count < 60 && names.contains(Table.plain($0)) })
        }
        return best
    }
}

/// Goes through the bytes of a CSV text once.
private struct CellScanner {
    let bytes: [UInt8]
    var position: Int
    let delimiter: UInt8
    /// The record in which a quote was opened that nothing closed.
    private(set) var openQuote: Int?
    /// The first record in which a quoted cell goes on behind its closing quote.
    private(set) var looseQuote: Int?
    private var record = 0
    /// No smart quote closes a cell from here to this place: keeps the search for one linear.
    private var noSmartQuoteBefore = 0

    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")

    init(bytes: [UInt8], position: Int, delimiter: UInt8) {
        self.bytes = bytes
        self.position = position
        self.delimiter = delimiter
    }

    mutating func nextRecord() -> [String]? {
        guard position < bytes.count else { return nil }
        record += 1
        var cells: [String] = []
        while true {
            cells.append(cell())
            guard position < bytes.count else { return cells }
            let byte = bytes[position]
            position += 1
            if byte == Self.newline { return cells }
        }
    }

    /// Leaves `position` at the delimiter, the line end or the end.
    private mutating func cell() -> String {
        var begin = position
        while begin < bytes.count, bytes[begin] == UInt8(ascii: " ") { begin += 1 }
        if begin < bytes.count, bytes[begin] == Self.quote { return quoted(begin + 1) }
        if let end = smartQuoteEnd(begin) {
            position = end + 3
            return String(decoding: bytes[(begin + 3)..<end], as: UTF8.self)
        }
        let start = position
        while position < bytes.count, bytes[position] != delimiter, bytes[position] != Self.newline { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quoted(_ start: Int) -> String {
        var content: [UInt8] = []
        var index = start
        while index < bytes.count {
            guard bytes[index] == Self.quote else {
                content.append(bytes[index])
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
                content.append(Self.quote)
                index += 2
                continue
            }
            // What stands between the closing quote and the next cell belongs to this one.
            position = index + 1
            let tail = position
            while position < bytes.count, bytes[position] != delimiter, bytes[position] != Self.newline { position += 1 }
            if bytes[tail..<position].contains(where: { $0 != UInt8(ascii: " ") }) { looseQuote = looseQuote ?? record }
            return String(decoding: content + bytes[tail..<position], as: UTF8.self)
        }
        // Nothing closed it: it was a letter like any other, and ends with its line.
        openQuote = openQuote ?? record
        position = start
        while position < bytes.count, bytes[position] != delimiter, bytes[position] != Self.newline { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Where the `”` stands that closes a cell opened by `“` or `„`, within the line; nil where the cell is not quoted so.
    private mutating func smartQuoteEnd(_ begin: Int) -> Int? {
        guard isSmartQuote(begin), begin >= noSmartQuoteBefore else { return nil }
        var index = begin + 3
        while index < bytes.count, bytes[index] != Self.newline {
            if isSmartQuote(index), index + 3 >= bytes.count || bytes[index + 3] == delimiter || bytes[index + 3] == Self.newline {
                return index
            }
            index += 1
        }
        noSmartQuoteBefore = index
        return nil
    }

    /// `“`, `”` or `„`: E2 80 9C, 9D, 9E.
    private func isSmartQuote(_ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && 0x9C...0x9E ~= bytes[index + 2]
    }
}
