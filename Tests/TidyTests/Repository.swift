import Foundation

/// This repository's own files, as they are on the disk.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Paths from the root, sorted; nothing hidden but `.ci`, nothing built.
    static func paths(under folder: String, ending: String = "") throws -> [String] {
        let found = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
        let hidden = found.filter { $0.split(separator: "/").contains { $0.hasPrefix(".") } }
        return Set(found).subtracting(hidden).map { folder + "/" + $0 }.filter { $0.hasSuffix(ending) && isFile($0) }.sorted()
    }

    static func text(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

    /// Read once for all tests.
    static let sources = Result { try swiftFiles(under: "Sources") }
    static let tests = Result { try swiftFiles(under: "Tests") }

    private static func swiftFiles(under folder: String) throws -> [SwiftFile] {
        try paths(under: folder, ending: ".swift").map { SwiftFile(path: $0, text: try text($0)) }
    }

    private static func isFile(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isDirectory)
            && !isDirectory.boolValue
    }
}

/// Something that is not as it should be, with what to do.
struct Untidy: Equatable, CustomStringConvertible {
    let place: String
    let remedy: String

    var description: String { "\(place): \(remedy)" }
}
