import Bell
import Glibc

/// Why the bell cannot start.
enum StartError: Error, Equatable {
    case homeUnusable(path: String, errno: Int32)
    /// Another bell holds this home.
    case alreadyRunning(home: String)
    case socketPathTooLong(path: String)
    /// Something that is not a socket is where the socket must be.
    case socketInTheWay(path: String)
    case socketFailed(path: String, errno: Int32)
    case system(String, errno: Int32)

    /// As in sysexits.
    var exitCode: Int32 {
        switch self {
        case .homeUnusable(_, let errno): errno == EACCES || errno == EPERM || errno == EROFS ? 77 : 73
        case .alreadyRunning: 75
        case .socketPathTooLong: 78
        case .socketInTheWay, .socketFailed: 73
        case .system: 71
        }
    }
}

extension StartError: CustomStringConvertible {
    var description: String {
        switch self {
        case .homeUnusable(let path, let errno):
            "The bell cannot keep its files in \(path) (error \(errno)). Make the folder, or give its user the right to write there."
        case .alreadyRunning(let home):
            "Another bell is running with \(home). Stop it first, or give this one another --home."
        case .socketPathTooLong(let path):
            "The socket's path is \(path.utf8.count) bytes and Linux allows 107: \(path). Choose a shorter --home."
        case .socketInTheWay(let path):
            "\(path) is not a socket. Move it aside, then start the bell again."
        case .socketFailed(let path, let errno):
            "The bell cannot listen at \(path) (error \(errno)). Make its folder, or give its user the right to write there."
        case .system(let call, let errno):
            "The system refuses \(call) (error \(errno)). Restart the computer; if it goes on, see “deskbell doctor”."
        }
    }
}
