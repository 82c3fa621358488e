import Answers
import Conversation
import Foundation
import Shop

/// The tables that were learnt elsewhere: beside the program where it was built, else where the package puts them.
enum LearntTables {
    /// Without it words and letters decide alone.
    static let meanings: EmbeddingTable? = {
        guard let path = path("deskbell_Answers.resources", "english.table") else { return nil }
        do {
            return try EmbeddingTable(mapping: path)
        } catch {
            Output.problem("\(error)")
            return nil
        }
    }()

    /// Without it the rules decide alone.
    static let inkling: Inkling? = {
        guard let path = path("deskbell_Conversation.resources", "inkling.table"),
            let bytes = FileManager.default.contents(atPath: path)
        else { return nil }
        do {
            return try Inkling(bytes: [UInt8](bytes))
        } catch {
            Output.problem("The table of how lines sound is damaged. People are called less surely; install Deskbell again.")
            return nil
        }
    }()

    private static func path(_ bundle: String, _ name: String) -> String? {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        return ["\(program)/\(bundle)/\(name)", "/usr/share/deskbell/\(name)"].first(where: FileManager.default.fileExists(atPath:))
    }
}

extension TriggerRules {
    init(_ content: ShopContent) {
        self.init(owner: content.handoff, languages: content.languages, inkling: LearntTables.inkling)
    }
}
