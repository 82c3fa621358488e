import Foundation
import Testing

@Suite("What we say is what there is")
struct DocumentTests {
    static func help(_ command: [String]) throws -> String {
        try ToldCommand(ToldCommand.built.appending(path: "deskbell"), command + ["--help"]).output
    }

    @Test("Every command is in README, and README has no others")
    func commandsAreInReadme() throws {
        let commands = try CommandTree.commands(help: Self.help)
        try #require(commands.contains(["ask"]), "deskbell --help told no commands")
        let rows = CommandTree.documented(in: try Repository.text("README.md"))
        for command in commands {
            let isDocumented = rows.contains { row in row.first == command[0] && command.allSatisfy(row.contains) }
            #expect(
                isDocumented, "README's table of commands has no “deskbell \(command.joined(separator: " "))”: add it to its row")
        }
        for row in rows {
            for word in row.dropFirst() {
                #expect(
                    commands.contains([row[0], word]), "README has “deskbell \(row[0]) \(word)”, which there is not: take it out")
            }
            #expect(commands.contains([row[0]]), "README has “deskbell \(row[0])”, which there is not: take it out")
        }
    }

    @Test("Every command's help has an example of it")
    func helpHasExamples() throws {
        let commands = try CommandTree.commands(help: Self.help)
        for command in commands where !commands.contains(where: { $0.count > command.count && $0.starts(with: command) }) {
            let words = "deskbell " + command.joined(separator: " ")
            let help = try Self.help(command).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let example = help.split(separator: "Example: ", maxSplits: 1).dropFirst().first ?? ""
            #expect(example.contains(words), "“\(words) --help” has no “Example: \(words) …”: add one to its discussion")
        }
    }

    @Test("Commands are read from help, and rows from README")
    func readsTables() {
        let help =
            "OVERVIEW: x\n\nSUBCOMMANDS:\n  list                    Bookings, by\n                          time.\n  no-show\n\n  See 'deskbell help'"
        #expect(CommandTree.subcommands(in: help) == ["list", "no-show"])
        let row = "| `deskbell bookings list` · `no-show` | the diary |"
        #expect(
            CommandTree.documented(in: "text\n| command | what |\n\(row)\n| `deskbelld` | the bell |") == [
                ["bookings", "list", "no-show"]
            ])
    }

    @Test("Every test and every scenario of the rig that the operator's guide calls a proof is there")
    func proofsAreThere() throws {
        let guide = try Repository.text("hardware/OPERATOR.md")
        let names = try Repository.paths(under: "Tests", ending: ".swift").flatMap { $0.split(separator: "/") }
        let suites = guide.matches(of: /`([A-Z]\w*Tests)`/).map(\.1)
        try #require(suites.count > 10)
        for suite in suites { #expect(names.contains(suite) || names.contains(suite + ".swift"), "no test \(suite)") }
        for rig in guide.matches(of: /`script\/rig ([a-z -]+)`/) {
            for name in rig.1.split(separator: " ") where !name.hasPrefix("-") {
                #expect(Repository.exists("hardware/rig/scenarios/\(name)"), "script/rig has no scenario \(name)")
            }
        }
    }

    @Test("No document points at a file that is not there")
    func linksLead() throws {
        let pages =
            ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]
            + (try Repository.paths(under: "hardware", ending: ".md"))
        for page in pages {
            for match in try Repository.text(page).matches(of: /\]\(([^)#\s]+)[^)]*\)/) where !match.1.contains("://") {
                let target = URL(filePath: page, relativeTo: Repository.root).deletingLastPathComponent().appending(
                    path: String(match.1))
                #expect(
                    FileManager.default.fileExists(atPath: target.path),
                    "\(page) points at \(match.1), which is not there: correct the link")
            }
        }
    }
}
