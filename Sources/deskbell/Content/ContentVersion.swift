import Foundation
import Shop

/// One installation of content: what, when, by whom, from where.
struct ContentVersion: Codable, Equatable {
    enum Cause: String, Codable { case imported, undone, restored }

    /// 1, 2, 3 …; never used twice.
    var number: Int
    /// Of the files; names their folder and their fitted answers.
    var hash: String
    /// Milliseconds since 1970.
    var installed: Int64
    /// Who did it: a user's name, and the address of whoever came over SSH.
    var by: String
    /// The folder it came from; for undo and restore the version.
    var from: String
    var cause: Cause
    /// What it changed, in one line.
    var summary: String
    var entries: Int
    /// When the newest of its files was written, seconds since 1970; nil where nobody knows.
    var newestFile: Int64?

    var installedAt: Instant { Instant(millisecondsSince1970: installed) }
}

/// The installations there were, oldest first: a line of JSON each. Rewritten as a whole, so that no reader sees half a line.
enum ContentHistory {
    /// Beyond these the oldest are forgotten; ten years of an import a fortnight.
    static let maximum = 260

    /// A line that cannot be read is left out: what is installed does not depend on it.
    static func decode(_ bytes: Data) -> [ContentVersion] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            // Absent is right: the rest of the history is worth more than the line.
            try? JSONDecoder().decode(ContentVersion.self, from: line)
        }
    }

    static func encode(_ versions: [ContentVersion]) -> [UInt8] {
        Array(versions.suffix(maximum).map { JSON.text($0, pretty: false) + "\n" }.joined().utf8)
    }
}
