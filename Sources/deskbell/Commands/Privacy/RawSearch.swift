import Foundation
import Ledger

/// Reads the raw bytes of the home's files: what was erased may be in none of them, not even where a database has given a page back.
struct RawSearch {
    let home: String

    /// The shop's content is the owner's and holds no customers; the fitted answers are made from it.
    private static let leftOut: Set<String> = ["content", "cache"]
    /// Shorter words are in everything.
    private static let shortestBytes = 6

    /// Names of files that hold any of the spellings.
    func files(holding spellings: Set<String>) -> [String] {
        let needles = spellings.filter { $0.utf8.count >= Self.shortestBytes }.map { Data($0.utf8) }
        guard !needles.isEmpty, let items = FileManager.default.enumerator(atPath: home) else { return [] }
        var found: [String] = []
        for case let name as String in items {
            if Self.leftOut.contains(name) {
                items.skipDescendants()
                continue
            }
            let path = home + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, holds(path, needles) else { continue }
            found.append(name)
        }
        return found.sorted()
    }

    /// A mebibyte at a time, each piece with the end of the one before.
    private func holds(_ path: String, _ needles: [Data]) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        let overlap = (needles.map(\.count).max() ?? 1) - 1
        var window = Data()
        while true {
            let piece: Data?
            do { piece = try file.read(upToCount: 1 << 20) } catch { return false }
            guard let piece, !piece.isEmpty else { return false }
            window = window.suffix(overlap) + piece
            if needles.contains(where: { window.firstRange(of: $0) != nil }) { return true }
        }
    }
}
