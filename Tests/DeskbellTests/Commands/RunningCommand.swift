import Foundation
import Glibc
import Testing

/// A program that has been started. Its outputs go to files, so that it never waits for a reader.
final class RunningCommand {
    private let process = Process()
    private let outputs: [URL]

    init(_ program: String, _ arguments: [String], input: String, environment: [String: String]) throws {
        outputs = ["out", "err"].map {
            URL(filePath: NSTemporaryDirectory()).appending(path: "deskbell-test-\(UUID().uuidString).\($0)")
        }
        process.executableURL = Programs.folder.appending(path: program)
        process.arguments = arguments
        process.environment = environment
        for output in outputs { try Data().write(to: output) }
        process.standardOutput = try FileHandle(forWritingTo: outputs[0])
        process.standardError = try FileHandle(forWritingTo: outputs[1])
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        if !input.isEmpty { try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
        try pipe.fileHandleForWriting.close()
    }

    deinit {
        if process.isRunning { process.terminate() }
        for output in outputs {
            do { try FileManager.default.removeItem(at: output) } catch {
                // A left-over file in /tmp harms nobody.
            }
        }
    }

    var outputSoFar: String { text(0) }

    func terminate() { process.terminate() }

    /// As a power cut would.
    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    func result() -> CommandResult {
        process.waitUntilExit()
        return CommandResult(code: process.terminationStatus, output: text(0), problems: text(1))
    }

    private func text(_ index: Int) -> String {
        String(decoding: FileManager.default.contents(atPath: outputs[index].path) ?? Data(), as: UTF8.self)
    }
}

struct CommandResult {
    let code: Int32
    let output: String
    let problems: String

    func object() throws -> [String: Any] { try #require(decoded() as? [String: Any], "no JSON object: \(output)\(problems)") }

    func objects() throws -> [[String: Any]] { try #require(decoded() as? [[String: Any]], "no JSON array: \(output)\(problems)") }

    /// What the command answered under `key`.
    func text(_ key: String) throws -> String { try #require(object()[key] as? String, "no \(key): \(output)\(problems)") }

    private func decoded() throws -> Any {
        do {
            return try JSONSerialization.jsonObject(with: Data(output.utf8))
        } catch {
            throw NotJSON(code: code, output: output, problems: problems)
        }
    }

    struct NotJSON: Error {
        let code: Int32
        let output, problems: String
    }
}
