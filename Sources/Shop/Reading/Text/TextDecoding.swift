/// Text out of bytes, as Windows, Mac and Linux programs write them: UTF-8 and UTF-16 with or without a byte order mark, else
/// Windows-1252, which is what a German or English Excel writes. Line ends become `\n`.
enum TextDecoding {
    /// - Parameter ofTable: then Unicode's line separators stay: they break a line within a cell, and end no row.
    static func decode(_ bytes: [UInt8], ofTable: Bool = false) throws(NotText) -> String {
        let text = try unfolded(bytes)
        return ofTable ? lines(text, separators: false) : lines(text, separators: true)
    }

    private static func unfolded(_ bytes: [UInt8]) throws(NotText) -> String {
        if let kind = NotText.allCases.first(where: { $0.begins(bytes) }) { throw kind }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
        if let bigEndian = looksLikeUTF16(bytes) { return utf16(bytes[...], bigEndian: bigEndian) }
        return String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
    }

    /// Whether they were read as Windows-1252 because they are nothing else that tells itself.
    static func isGuessed(_ bytes: [UInt8]) -> Bool {
        let tells = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) != nil
        return !tells && String(validating: bytes, as: UTF8.self) == nil
    }

    /// Most letters of European text have a zero byte in UTF-16, and no other text has any.
    /// - Returns: whether it is big endian; nil where it is not UTF-16.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        let sample = bytes.prefix(2000)
        let first = sample.indices.count { $0.isMultiple(of: 2) && sample[$0] == 0 }
        let second = sample.indices.count { !$0.isMultiple(of: 2) && sample[$0] == 0 }
        if second * 3 > sample.count, first * 10 < sample.count { return false }
        if first * 3 > sample.count, second * 10 < sample.count { return true }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? a << 8 | b : b << 8 | a)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let value = 0x80...0x9F ~= byte ? upper[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    /// Where Windows-1252 differs from Latin-1: 0x80...0x9F (unicode.org, CP1252.TXT); 0xFFFD where it says nothing.
    private static let upper: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D,
        0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E,
        0x0178,
    ]

    /// CRLF, a lone CR and, where they are wanted, Unicode's separators (E2 80 A8, E2 80 A9) become LF.
    private static func lines(_ text: String, separators: Bool) -> String {
        let bytes = text.utf8
        guard bytes.contains(where: { $0 == 13 || $0 == 0xE2 }) else { return text }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 13: plain.append(10)
            case 10 where previous == 13: break
            case 0xA8 where separators, 0xA9 where separators:
                if plain.count >= 2, plain[plain.count - 2] == 0xE2, plain[plain.count - 1] == 0x80 {
                    plain.removeLast(2)
                    plain.append(10)
                } else {
                    plain.append(byte)
                }
            default: plain.append(byte)
            }
            previous = byte
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

/// A file that other programs read, under the name of a text.
enum NotText: String, Error, CaseIterable {
    case archive = "an Excel or LibreOffice workbook (or another archive)"
    case oldExcel = "an old Excel or Word file"
    case pdf = "a PDF"
    case richText = "a formatted text (RTF)"
    case png = "a picture"
    case jpeg = "a photo"
    case utf32 = "a text in UTF-32"
    /// A sign-in page, where a table should have been downloaded.
    case webPage = "a web page"

    func begins(_ bytes: [UInt8]) -> Bool {
        guard self == .webPage else { return bytes.starts(with: signature) }
        let first = bytes.prefix(64).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.map { 65...90 ~= $0 ? $0 + 32 : $0 }
        return first.starts(with: signature) || first.starts(with: Array("<html".utf8))
    }

    private var signature: [UInt8] {
        switch self {
        case .archive: [0x50, 0x4B, 0x03, 0x04]
        case .oldExcel: [0xD0, 0xCF, 0x11, 0xE0]
        case .pdf: Array("%PDF-".utf8)
        case .richText: Array("{\\rtf".utf8)
        case .png: [0x89, 0x50, 0x4E, 0x47]
        case .jpeg: [0xFF, 0xD8, 0xFF]
        case .utf32: [0xFF, 0xFE, 0x00, 0x00]
        case .webPage: Array("<!doctype html".utf8)
        }
    }

    var message: String { "The file is not a plain text but \(rawValue)." }
    var remedy: String {
        switch self {
        case .archive, .oldExcel: "Open it and save it as “CSV UTF-8”, or copy its text into a plain text file."
        case .webPage: "Download the table itself, as CSV or as an Excel workbook."
        case .pdf, .richText, .png, .jpeg, .utf32: "Save it as plain text (UTF-8) under the same name."
        }
    }
}
