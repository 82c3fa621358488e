import Foundation
import Testing

@Suite("Help and exit codes")
struct ExitCodeTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private struct Dump: Decodable {
        struct Command: Decodable {
            let commandName: String
            let abstract: String?
            let discussion: String?
            let subcommands: [Command]?
        }
        let command: Command
    }

    @Test("Every command explains itself, with an example of its own")
    func everyCommandHasAnExample() throws {
        let dump = try JSONDecoder().decode(Dump.self, from: Data(shop.run("--experimental-dump-help").output.utf8)).command
        var paths: [String] = []
        func visit(_ command: Dump.Command, _ path: String) {
            paths.append(path)
            let abstract = command.abstract ?? "", discussion = command.discussion ?? ""
            #expect(!abstract.isEmpty && abstract.hasSuffix("."), "\(path)")
            #expect(discussion.contains("Example: ") && discussion.contains(path), "\(path): \(discussion)")
            for subcommand in command.subcommands ?? [] { visit(subcommand, path + " " + subcommand.commandName) }
        }
        for command in dump.subcommands ?? [] where command.commandName != "help" {
            visit(command, "deskbell " + command.commandName)
        }
        let wanted = [
            "counter", "ask", "slots", "bookings list", "bookings show", "bookings add", "bookings move", "bookings cancel",
            "bookings export",
            "calls list", "calls show", "calls acknowledge", "calls resolve", "panel press", "panel release", "panel show",
            "bell status",
            "bell call", "bell acknowledge", "bell test", "bell watch", "bell wire", "shop show", "shop check", "shop import",
            "shop diff", "shop history",
            "shop undo", "shop restore", "shop export",
        ]
        #expect(Set(wanted.map { "deskbell " + $0 }).isSubset(of: paths))
    }

    @Test("Usage 64, no shop 78, no folder 66, bad shop 65")
    func shopProblems() throws {
        #expect(try shop.run("slots", "cut", "--bogus").code == 64)
        #expect(try shop.run("frobnicate").code == 64)
        #expect(try shop.run("slots", "cut", "--shop", shop.home + "/nowhere").code == 66)
        try shop.write("services.yaml", "services: [{id: cut, duration: never}]")
        #expect(try shop.run("slots", "cut").code == 65)
        let bare = try RunningCommand("deskbell", ["slots", "cut"], input: "", environment: ["DESKBELL_HOME": shop.home]).result()
        #expect(bare.code == 78)
        #expect(bare.problems.contains("No shop is installed"))
    }

    @Test("A home that cannot be made 73, a ledger that is none 65, a socket path too long 78")
    func homeProblems() throws {
        try "not a database, but long enough to be looked at".write(toFile: shop.ledgerPath, atomically: true, encoding: .utf8)
        let foreign = try shop.run("calls", "list")
        #expect(foreign.code == 65)
        #expect(foreign.problems.contains("Do not delete it"))
        #expect(try shop.run("calls", "list", "--home", shop.ledgerPath + "/inside").code == 73)
        let long = shop.home + "/" + String(repeating: "x", count: 120)
        #expect(try shop.run("bell", "status", "--home", long).code == 78)
    }
}
