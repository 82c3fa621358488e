import Conversation
import Foundation

/// The labelled lines beside these tests; `Fixtures/README.md` says what their splits and labels mean.
enum CounterLines {
    /// By label: the lines that the rules must get right one by one.
    static let held: [String: [String]] = {
        guard
            let table = try? String(contentsOfFile: folder + "Tests/ConversationTests/Fixtures/counter-lines.tsv", encoding: .utf8)
        else { return [:] }  // The tests over it then have no arguments, and `areThere` says so.
        var held: [String: [String]] = [:]
        for row in table.split(separator: "\n") where row.hasPrefix("held\t") {
            let columns = row.split(separator: "\t", maxSplits: 2).map(String.init)
            held[columns[1], default: []].append(columns[2])
        }
        return held
    }()

    static func held(_ label: String) -> [String] { held[label] ?? [] }

    /// As it is shipped.
    static let inkling: Inkling? = {
        let bytes = try? Data(contentsOf: URL(filePath: folder + "Sources/Conversation/Resources/inkling.table"))
        return bytes.flatMap { try? Inkling(bytes: [UInt8]($0)) }  // nil fails the tests that require it.
    }()

    private static let folder = String(#filePath.dropLast("Tests/ConversationTests/CounterLines.swift".count))
}
