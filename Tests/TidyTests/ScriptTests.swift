import Foundation
import Testing

@Suite("Scripts run on a machine that has only bash")
struct ScriptTests {
    static func scripts() throws -> [String] {
        try (Repository.paths(under: "script") + [".ci/run"]).filter {
            FileManager.default.isExecutableFile(atPath: Repository.root.appending(path: $0).path)
        }
    }

    @Test("Every script can be read by bash")
    func scriptsParse() throws {
        let scripts = try Self.scripts()
        try #require(scripts.contains("script/run"), "no scripts were found at \(Repository.root.path)")
        for script in scripts {
            let isShell = try Repository.text(script).prefix { $0 != "\n" }.contains(/^#!.*\b(?:ba)?sh\b/)
            #expect(isShell, "\(script) is no shell script: start it from one, which can say what is missing to run it")
            let told = try ToldCommand(URL(filePath: "/bin/bash"), ["-n", script])
            #expect(told.code == 0, "\(script) has a mistake: \(told.output)")
        }
    }

    @Test("Every script says with --help what it is for, and does nothing else then")
    func scriptsHaveHelp() throws {
        for script in try Self.scripts() {
            // Without the word in it, --help would start whatever the script does.
            guard try Repository.text(script).contains("--help") else {
                Issue.record("\(script) has no --help: print its comment, as script/build does")
                continue
            }
            let told = try ToldCommand(Repository.root.appending(path: script), ["--help"])
            #expect(told.code == 0, "“\(script) --help” ends with \(told.code): it is no mistake to ask")
            #expect(told.output.contains(script), "“\(script) --help” does not show how \(script) is called")
        }
    }
}
