import ArgumentParser

/// The contract's exit codes (sysexits.h).
enum ExitStatus {
    /// Ran and found a problem.
    static let problem = ExitCode(1)
    static let usage = ExitCode(64)
    static let badData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let unavailable = ExitCode(69)
    /// A fault of ours.
    static let software = ExitCode(70)
    static let cannotCreate = ExitCode(73)
    /// The disk or card.
    static let inputOutput = ExitCode(74)
    static let tryAgain = ExitCode(75)
    static let notPermitted = ExitCode(77)
    static let configuration = ExitCode(78)
}

/// An error for a person, with the exit code it ends the command with.
struct Failure: Error {
    let message: String
    let code: ExitCode

    init(_ message: String, code: ExitCode) {
        self.message = message
        self.code = code
    }
}
