import ArgumentParser
import Bell
import Ledger

/// What the rooms refuse, with the exit code that scripts read.
extension Failure {
    init(_ error: LedgerError) {
        let code =
            switch error {
            case .cannotCreate, .full: ExitStatus.cannotCreate
            case .notPermitted: ExitStatus.notPermitted
            case .locked, .outOfCodes: ExitStatus.tryAgain
            case .corrupt, .foreign: ExitStatus.badData
            case .newer, .setting: ExitStatus.configuration
            case .inputOutput: ExitStatus.inputOutput
            case .unexpected: ExitStatus.software
            }
        self.init(error.description, code: code)
    }

    init(_ error: BellClientError) {
        let code =
            switch error {
            case .socketMissing, .refused, .closed, .otherVersion, .system: ExitStatus.unavailable
            case .notPermitted: ExitStatus.notPermitted
            case .pathTooLong: ExitStatus.configuration
            case .noAnswer, .full: ExitStatus.tryAgain
            }
        self.init(error.description, code: code)
    }

    init(_ refusal: BellRefusal) {
        let code =
            switch refusal {
            case .unknownCall, .ambiguous, .notSimulated, .panelFailed, .notWiring: ExitStatus.problem
            case .busy, .tooMany: ExitStatus.tryAgain
            case .malformed: ExitStatus.unavailable
            }
        self.init(refusal.description, code: code)
    }
}
