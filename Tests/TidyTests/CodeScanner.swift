/// Takes comments and quoted texts out of Swift, and leaves the lines where they are.
struct CodeScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var kept: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        kept.reserveCapacity(bytes.count)
    }

    mutating func lines() -> [String] {
        code(until: nil)
        return kept.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// - Parameter closing: what ends an interpolation; parentheses inside it pair up.
    private mutating func code(until closing: UInt8?) {
        var depth = 0
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "/") where sees("//"):
                while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
                continue
            case UInt8(ascii: "/") where sees("/*"):
                comment()
                continue
            case UInt8(ascii: "\""):
                text(hashes: 0)
                continue
            case UInt8(ascii: "#"):
                var end = at
                while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
                if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
                    let hashes = end - at
                    at = end
                    text(hashes: hashes)
                    continue
                }
            case UInt8(ascii: "(") where closing != nil: depth += 1
            case UInt8(ascii: ")") where closing != nil:
                depth -= 1
                if depth < 0 {
                    at += 1
                    return
                }
            default: break
            }
            // What is interpolated goes with its text: a rule broken only there is seen by a reader.
            if closing == nil || byte == UInt8(ascii: "\n") { kept.append(byte) }
            at += 1
        }
    }

    private mutating func comment() {
        var depth = 0
        while at < bytes.count {
            if sees("/*") {
                depth += 1
                at += 2
            } else if sees("*/") {
                depth -= 1
                at += 2
                if depth == 0 { return }
            } else {
                skip()
            }
        }
    }

    private mutating func text(hashes: Int) {
        let fence = String(repeating: "#", count: hashes)
        let quote = sees("\"\"\"") ? "\"\"\"" : "\""
        let end = quote + fence, escape = "\\" + fence
        kept += Array("\"\"".utf8)
        at += quote.utf8.count
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\\"), sees(escape) {
                at += escape.utf8.count
                guard at < bytes.count else { return }
                if bytes[at] == UInt8(ascii: "(") {
                    at += 1
                    code(until: UInt8(ascii: ")"))
                } else {
                    skip()
                }
            } else if bytes[at] == UInt8(ascii: "\""), sees(end) {
                at += end.utf8.count
                return
            } else {
                skip()
            }
        }
    }

    private mutating func skip() {
        if bytes[at] == UInt8(ascii: "\n") { kept.append(bytes[at]) }
        at += 1
    }

    private func sees(_ wanted: String) -> Bool {
        var index = at
        for byte in wanted.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }
}
