import Answers
import Foundation
import Glibc
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

    /// Takes away what was fitted to content that is neither kept nor was tried within a week.
    func forget(but hashes: [String]) {
        let kept = Set(hashes.map { "answers-" + $0 }), old = Clocks.wall.millisecondsSince1970 / 1000 - 604_800
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch { return }
        for name in names where name.hasPrefix("answers-") && !kept.contains(name) {
            var status = stat()
            if stat(folder + "/" + name, &status) == 0, Int64(status.st_mtim.tv_sec) < old { unlink(folder + "/" + name) }
        }
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
