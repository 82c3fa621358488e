/// Bytes as they come from a socket, given back as lines.
package struct LineBuffer: Sendable {
    private var bytes: [UInt8] = []
    private var start = 0
    private let longest: Int

    /// - Parameter longest: bytes a line may have without its newline.
    package init(longest: Int) { self.longest = longest }

    package mutating func append(_ new: some Collection<UInt8>) {
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes += new
    }

    /// The next whole line without its newline; nil when there is none yet.
    package mutating func next() -> ArraySlice<UInt8>? {
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { start = end + 1 }
        return bytes[start..<end]
    }

    /// What is there is longer than any line may be: the other side does not speak the protocol.
    package var isOverfull: Bool {
        bytes.count - start > longest && !bytes[start...].prefix(longest + 1).contains(UInt8(ascii: "\n"))
    }
}
