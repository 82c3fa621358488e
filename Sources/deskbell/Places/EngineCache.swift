import Answers
import Foundation
import Shop

/// Fitted answer engines, kept by the hash of the content they were fitted to. A cache: whatever is wrong with it, it is made again.
struct EngineCache {
    let folder: String

    func engine(for content: ShopContent, hash: String) -> AnswerEngine {
        let path = "\(folder)/answers-\(hash)"
        let table = Self.table
        if let kept = FileManager.default.contents(atPath: path) {
            do {
                return try AnswerEngine(decoding: [UInt8](kept), content: content, table: table)
            } catch {
                Output.problem(error.description)
            }
        }
        let engine = AnswerEngine(content: content, table: table)
        keep(engine, at: path)
        return engine
    }

    private func keep(_ engine: AnswerEngine, at path: String) {
        let bytes = engine.encoded()
        guard !bytes.isEmpty else { return }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            // A full disk or a folder of somebody else's costs a fit at the next start, no more.
        }
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
