import Answers
import Foundation
import Glibc
import Shop

/// Fitted answer engines, kept by the hash of the content they were fitted to. A cache: whatever is wrong with it, it is made again.
struct EngineCache: Sendable {
    let folder: String

    /// Engines of so many contents are kept; owners go back and forth between a few.
    private static let kept = 6

    /// Kept, or fitted now and kept. At 5,000 phrasings the fit takes seconds: whoever installs content calls this before the content is
    /// put in use, so that no counter has to.
    @discardableResult
    func engine(for content: ShopContent, hash: String) -> AnswerEngine {
        keptEngine(for: content, hash: hash) ?? fit(content, hash: hash)
    }

    /// nil where none is kept that can be used.
    func keptEngine(for content: ShopContent, hash: String) -> AnswerEngine? {
        guard let bytes = FileManager.default.contents(atPath: path(hash)) else { return nil }
        do {
            return try AnswerEngine(decoding: [UInt8](bytes), content: content, table: Self.table)
        } catch {
            Output.problem(error.description)
            return nil
        }
    }

    func fit(_ content: ShopContent, hash: String) -> AnswerEngine {
        let engine = AnswerEngine(content: content, table: Self.table)
        keep(engine, at: path(hash))
        return engine
    }

    /// Answers at once, by the nearest phrasing alone.
    func unfittedEngine(for content: ShopContent) -> AnswerEngine { AnswerEngine(unfitted: content, table: Self.table) }

    private func path(_ hash: String) -> String { "\(folder)/\(Self.name(hash))" }

    static func name(_ hash: String) -> String { prefix + hash }

    private static let prefix = "answers-"

    private func keep(_ engine: AnswerEngine, at path: String) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(engine.encoded()).write(to: URL(filePath: path), options: .atomic)
            try forgetOldest()
        } catch {
            // A full disk or a folder of somebody else's costs a fit at the next start, no more.
        }
    }

    private func forgetOldest() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: URL(filePath: folder), includingPropertiesForKeys: [.contentModificationDateKey])
        let engines = try files.filter { $0.lastPathComponent.hasPrefix(Self.prefix) }.map { file in
            (file, try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate ?? .distantPast)
        }
        for (file, _) in engines.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.kept) { try FileManager.default.removeItem(at: file) }
    }

    /// The table of word meanings: beside the program where it was built, else where the package puts it. Without it words and letters decide alone.
    private static let table: EmbeddingTable? = {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        let places = [program + "/deskbell_Answers.resources/english.table", "/usr/share/deskbell/english.table"]
        guard let path = places.first(where: FileManager.default.fileExists(atPath:)) else { return nil }
        do {
            return try EmbeddingTable(mapping: path)
        } catch {
            Output.problem("\(error)")
            return nil
        }
    }()
}
