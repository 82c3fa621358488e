/// How people and programs point at a call.
package enum CallReference: Equatable, Sendable {
    case id(CallID)
    /// Four characters, upper case.
    case alias(String)
    /// The call that has waited longest without an answer; without one, the call acknowledged last.
    case latest

    /// An id, an alias in either case, or the word "latest".
    package init?(_ text: String) {
        if let id = CallID(text) {
            self = .id(id)
        } else if text == "latest" {
            self = .latest
        } else if text.utf8.count == 4, text.utf8.allSatisfy({ isAliasByte($0) }) {
            self = .alias(text.uppercased())
        } else {
            return nil
        }
    }
}

extension CallReference: CustomStringConvertible {
    package var description: String {
        switch self {
        case .id(let id): id.description
        case .alias(let alias): alias
        case .latest: "latest"
        }
    }
}

private func isAliasByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
}
