import ArgumentParser

@main
struct Deskbell: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskbell",
        abstract: "A front-desk assistant for small shops: answers, books, and calls a person.",
        version: "0.1.0",
        subcommands: [CounterCommand.self, AskCommand.self, ShopCommand.self])

    /// One place where errors become sentences and exit codes.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            Output.problem(failure.message)
            exit(withError: failure.code)
        } catch {
            exit(withError: error)
        }
    }
}
