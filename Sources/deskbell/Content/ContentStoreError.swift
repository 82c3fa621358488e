import Glibc

/// Why the installed content could not be read or changed. Whatever it was, the old content holds.
enum ContentStoreError: Error, Equatable {
    case busy
    case changedMeanwhile
    case full(path: String)
    case notPermitted(path: String)
    case failed(path: String, errno: Int32)
    case noVersion(String)
    case notKept(Int)
    case nothingBefore

    init(path: String, errno code: Int32) {
        self =
            switch code {
            case ENOSPC, EDQUOT: .full(path: path)
            case EACCES, EPERM, EROFS: .notPermitted(path: path)
            default: .failed(path: path, errno: code)
            }
    }

    var failure: Failure {
        switch self {
        case .busy:
            Failure("Another import is running. Wait until it has ended, then try again.", code: ExitStatus.tryAgain)
        case .changedMeanwhile:
            Failure("Somebody else changed the shop meanwhile. Look at the difference again.", code: ExitStatus.tryAgain)
        case .full(let path):
            Failure(
                "The disk is full: \(path) could not be written. Make room, then try again; the shop goes on as it was.",
                code: ExitStatus.cannotCreate)
        case .notPermitted(let path):
            Failure(
                "You may not write to \(path). Try it with sudo, or as a member of the group deskbell; the shop goes on as it was.",
                code: ExitStatus.notPermitted)
        case .failed(let path, let code):
            Failure(
                "\(path) could not be written: \(String(cString: strerror(code))). Try again; the shop goes on as it was.",
                code: ExitStatus.inputOutput)
        case .noVersion(let written):
            Failure(
                "There is no version “\(CleanText.line(written))”. “deskbell shop history” lists them; name one by its number or its day.",
                code: ExitStatus.problem)
        case .notKept(let number):
            Failure(
                "Version \(number) is too old: its files are not kept any more. “deskbell shop history” says which are.",
                code: ExitStatus.problem)
        case .nothingBefore:
            Failure("There is nothing to go back to: only one version was ever installed.", code: ExitStatus.problem)
        }
    }
}
