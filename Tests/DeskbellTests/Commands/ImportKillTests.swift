import Foundation
import Testing

/// A few of the moments at which script/import-kills stops an import; all of them take a quarter of an hour.
@Suite("An import that is killed")
struct ImportKillTests {
    let shop: ScratchShop
    private let strace = "/usr/bin/strace"
    private static let calls = "openat,write,fsync,rename,symlink,mkdir,unlink"

    init() throws { shop = try ScratchShop() }

    static var canTrace: Bool {
        let probe = Process()
        probe.executableURL = URL(filePath: "/usr/bin/strace")
        probe.arguments = ["-qq", "-o", "/dev/null", "/bin/true"]
        do {
            try probe.run()
            probe.waitUntilExit()
            return probe.terminationStatus == 0
        } catch {
            return false
        }
    }

    @Test("Leaves the old shop or the new one, whole, and the next import succeeds", .enabled(if: canTrace))
    func kills() throws {
        try shop.write("faq.csv", ImportTests.answers(0..<3))
        #expect(try run("shop", "import", shop.shop, "--yes").code == 0)
        try shop.write("faq.csv", ImportTests.answers(0..<5))
        #expect(try run("shop", "diff", shop.shop).code == 0)
        let before = shop.home + "/before", content = shop.home + "/content"
        try FileManager.default.copyItem(atPath: content, toPath: before)
        // Before the history is written the old one must be there, after the link is swapped the new one; in between either.
        #expect(try traced([]).terminationStatus == 0)
        let trace = try String(contentsOfFile: shop.home + "/trace", encoding: .utf8).split(separator: "\n")
        let first = try #require(trace.firstIndex { $0.contains("mkdir(\"\(content)/.incoming") }), count = trace.count
        for at in stride(from: first + 1, through: count, by: max(1, (count - first) / 9)) {
            try FileManager.default.removeItem(atPath: content)
            try FileManager.default.copyItem(atPath: before, toPath: content)
            // strace counts each kind of call by itself.
            let kind = Self.kind(of: trace[at - 1]), turn = trace[..<at].count { Self.kind(of: $0) == kind }
            let killed = try traced(["-e", "inject=\(kind):signal=KILL:when=\(turn)"])
            try #require(killed.terminationReason == .uncaughtSignal, "\(kind) \(turn)")
            let shown = try run("shop", "show", "--json")
            let entries = try shown.object()["entries"] as? Int
            try #require(entries == 3 || entries == 5, "killed at call \(at) of \(count): \(shown.output)\(shown.problems)")
            try #require(try run("shop", "history", "--json").objects().count == (entries == 3 ? 1 : 2), "call \(at)")
            try #require(try run("shop", "import", shop.shop, "--yes").code == 0, "call \(at)")
            try #require(try run("shop", "show", "--json").object()["entries"] as? Int == 5, "call \(at)")
        }
    }

    /// `fsync` of `4711  fsync(4) = 0`
    private static func kind(of line: Substring) -> String {
        line.prefix { $0 != "(" }.split(separator: " ").last.map(String.init) ?? ""
    }

    private func run(_ arguments: String...) throws -> CommandResult {
        try RunningCommand("deskbell", arguments, input: "", environment: environment).result()
    }

    private var environment: [String: String] { ["DESKBELL_HOME": shop.home, "PATH": "/usr/bin:/bin"] }

    private func traced(_ options: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: strace)
        let program = Programs.folder.appending(path: "deskbell").path
        process.arguments =
            ["-f", "-qq", "-o", shop.home + "/trace", "-e", "trace=" + Self.calls] + options
            + [program, "shop", "import", shop.shop, "--yes"]
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process
    }
}
