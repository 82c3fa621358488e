import ArgumentParser
import Bell
import Keys
import Ledger

@main
struct Deskbell: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskbell",
        abstract: "A front-desk assistant for small shops: answers, books, and calls a person.",
        version: "0.1.0",
        subcommands: [
            CounterCommand.self,
            AskCommand.self,
            SlotsCommand.self,
            BookingsCommand.self,
            LineCommand.self,
            CallsCommand.self,
            CallbacksCommand.self,
            StaffCommand.self,
            ReportCommand.self,
            ReviewCommand.self,
            PractiseCommand.self,
            BellCommand.self,
            PanelCommand.self,
            ShopCommand.self,
            StickCommand.self,
            PrivacyCommand.self,
            PINCommand.self,
            ClockCommand.self,
            DoctorCommand.self,
            BackupCommand.self,
            RestoreCommand.self,
            ConsoleCommand.self,
            SpeechCommand.self,
        ])

    /// One place where errors become sentences and exit codes.
    static func main() {
        do {
            var command = try parseAsRoot()
            try RoleCheck.check(command)
            try command.run()
        } catch let failure as Failure {
            end(failure)
        } catch let error as LedgerError {
            end(Failure(error))
        } catch let error as BellClientError {
            end(Failure(error))
        } catch let error as PINRefusal {
            end(Failure(error.description, code: ExitStatus.badData))
        } catch let error as PINHashError {
            end(Failure(error.description, code: ExitStatus.tryAgain))
        } catch {
            exit(withError: error)
        }
    }

    private static func end(_ failure: Failure) -> Never {
        Output.problem(failure.message)
        exit(withError: failure.code)
    }
}
