import Foundation
import Glibc

/// Who is at the keyboard, for the history.
enum Importer {
    /// A user's name; over SSH with the address they came from.
    static var name: String {
        let environment = ProcessInfo.processInfo.environment
        let user = environment["SUDO_USER"] ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "user \(getuid())"
        guard let address = environment["SSH_CONNECTION"]?.split(separator: " ").first else {
            return CleanText.line(user.prefix(40))
        }
        return CleanText.line("\(user.prefix(40)) from \(address.prefix(46))")
    }

    /// An import can wait; an answer at the counter cannot.
    static func giveWay() { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19) }
}
