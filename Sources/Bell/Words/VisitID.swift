/// The name the counter gave a visit; opaque to the bell.
package struct VisitID: Hashable, Sendable {
    /// 1...36 letters, digits, "-" or "_": what fits a slip and needs no escaping anywhere.
    package let text: String

    package static let maximumLength = 36

    package init?(_ text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard allowed, (1...VisitID.maximumLength).contains(text.utf8.count) else { return nil }
        self.text = text
    }
}

extension VisitID: CustomStringConvertible {
    package var description: String { text }
}
