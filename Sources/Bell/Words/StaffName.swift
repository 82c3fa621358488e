/// Who answered, as people know them: shown on screens and written to the ledger, so cleaned once, here.
package struct StaffName: Hashable, Sendable {
    /// 1...48 bytes of UTF-8 without control or direction-changing characters.
    package let text: String

    package static let maximumBytes = 48

    /// Cleans and cuts `text`; nil where nothing is left.
    package init?(_ text: String) {
        var kept = String.UnicodeScalarView()
        var bytes = 0
        for scalar in text.unicodeScalars where !StaffName.isHostile(scalar) {
            bytes += UTF8.width(scalar)
            guard bytes <= StaffName.maximumBytes else { break }
            kept.append(scalar)
        }
        guard kept.contains(where: { $0 != " " }) else { return nil }
        self.text = String(kept)
    }

    /// C0, DEL, C1, line separators, and the marks that turn text around or hide it.
    private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension StaffName: CustomStringConvertible {
    package var description: String { text }
}
