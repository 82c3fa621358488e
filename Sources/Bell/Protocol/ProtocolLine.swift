/// One line of the bell's protocol, version 1: printable ASCII, words separated by one space, ended by a newline.
///
///     daemon → client   hello deskbelld protocol=1 version=0.1.0         once, at the start
///     client → daemon   NUMBER VERB key=value …                          the client's own number, 1...999999999
///     daemon → client   NUMBER done | call … | status … | refused …      exactly one a request, in order
///     daemon → client   * EVENT key=value …                              after "watch"
///
/// In a value "%XX" stands for any byte that is not a printable ASCII character, and for "%", "=" and " ". Unknown keys are to be ignored.
/// A client's line is at most 1,024 bytes, a daemon's 32,768.
package struct ProtocolLine: Equatable, Sendable {
    package var head: String
    package var verb: String
    package var fields: [(key: String, value: String)]

    package static let longestRequest = 1_024
    package static let longestAnswer = 32_768

    package init(head: String, verb: String, fields: [(key: String, value: String)] = []) {
        self.head = head
        self.verb = verb
        self.fields = fields
    }

    /// nil for whatever is not such a line.
    package init?(_ bytes: some Collection<UInt8>) {
        let words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: true)
        guard words.count >= 2, bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        head = String(decoding: words[0], as: UTF8.self)
        verb = String(decoding: words[1], as: UTF8.self)
        fields = []
        for word in words.dropFirst(2) {
            guard let equals = word.firstIndex(of: UInt8(ascii: "=")), equals > word.startIndex,
                let value = ProtocolLine.decoded(word[word.index(after: equals)...])
            else { return nil }
            fields.append((String(decoding: word[..<equals], as: UTF8.self), value))
        }
    }

    package static func == (left: ProtocolLine, right: ProtocolLine) -> Bool { left.bytes == right.bytes }

    /// The first value of that name.
    package subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

    package func all(_ key: String) -> [String] { fields.filter { $0.key == key }.map { $0.value } }

    package mutating func add(_ key: String, _ value: String?) {
        if let value { fields.append((key, value)) }
    }

    package mutating func add(_ key: String, _ value: Int) { fields.append((key, String(value))) }

    package mutating func add(_ key: String, _ value: Bool) { fields.append((key, value ? "yes" : "no")) }

    package func integer(_ key: String) -> Int? { self[key].flatMap { Int($0) } }

    package func flag(_ key: String) -> Bool { self[key] == "yes" }

    /// With its newline.
    package var bytes: [UInt8] {
        var bytes = Array(head.utf8)
        bytes.append(UInt8(ascii: " "))
        bytes += verb.utf8
        for (key, value) in fields {
            bytes.append(UInt8(ascii: " "))
            bytes += key.utf8
            bytes.append(UInt8(ascii: "="))
            ProtocolLine.encode(value, into: &bytes)
        }
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private static func encode(_ value: String, into bytes: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in value.utf8 {
            switch byte {
            case 0x21...0x24, 0x26...0x3C, 0x3E...0x7E: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }

    private static func decoded(_ value: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = value.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexadecimalDigit), let low = rest.next().flatMap(hexadecimalDigit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
