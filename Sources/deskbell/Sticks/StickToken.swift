import Foundation
import Glibc
import Keys

/// What an owner stick carries to be known by: a small file with a random word. It identifies and authorises nothing; the PIN does that.
struct StickToken: Equatable {
    static let fileName = "deskbell.stick"
    private static let heading = "deskbell stick 1"
    private static let maximumBytes = 1024

    /// 32 random bytes in base 64.
    let word: String

    /// A new one.
    init() { word = KeyedHash.newKey() }

    /// The one on a stick; nil where there is none that this program wrote.
    init?(onStickAt folder: String) {
        let descriptor = open(folder + "/" + Self.fileName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat(), bytes = [UInt8](repeating: 0, count: Self.maximumBytes)
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0 else { return nil }
        let lines = String(decoding: bytes[..<count], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count >= 2, lines[0] == Self.heading, let random = Data(base64Encoded: lines[1]),
            random.count == KeyedHash.keyBytes
        else { return nil }
        word = lines[1]
    }

    /// As a file; CRLF, because Notepad of old shows nothing else as lines.
    var bytes: [UInt8] {
        let lines = [Self.heading, word, "The shop knows this stick by this file. Please leave it here.", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}
