/// The commands as `--help` tells them.
enum CommandTree {
    /// Every command from the root down, each as its words: `["bookings", "list"]`.
    static func commands(help: ([String]) throws -> String) throws -> [[String]] {
        var found: [[String]] = [], open: [[String]] = [[]]
        while let command = open.popLast() {
            let inside = subcommands(in: try help(command)).filter { $0 != "help" }.map { command + [$0] }
            open += inside
            found += inside
        }
        return found.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
    }

    /// A name stands two spaces in; what explains it stands further in.
    static func subcommands(in help: String) -> [String] {
        let section =
            help.split(separator: "SUBCOMMANDS:\n", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first ?? ""
        return section.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            .compactMap { $0.prefixMatch(of: #/\x20\x20([a-z][a-z-]*)/#).map { String($0.1) } }
    }

    /// The first cell of each row of README's table of commands, as the words it has in backticks.
    static func documented(in readme: String) -> [[String]] {
        readme.split(separator: "\n").compactMap { row in
            guard row.hasPrefix("| `"), let cell = row.dropFirst().split(separator: "|").first else { return nil }
            let quoted = cell.matches(of: /`([^`]+)`/).map { $0.1.split(separator: " ").map(String.init) }
            guard let first = quoted.first, first.first == "deskbell" else { return nil }
            return Array(first.dropFirst()) + quoted.dropFirst().flatMap(\.self)
        }
    }
}
