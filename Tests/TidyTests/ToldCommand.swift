import Foundation

/// What a program of this repository says when asked, with nothing on its standard input.
struct ToldCommand {
    let code: Int32
    let output: String

    /// Programs that were built with these tests.
    static let built = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// Output and errors together; read while it runs, so that it never waits for a reader.
    init(_ program: URL, _ arguments: [String]) throws {
        let process = Process(), pipe = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = Repository.root
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        code = process.terminationStatus
    }
}
