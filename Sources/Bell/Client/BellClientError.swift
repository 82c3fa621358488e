/// Why the bell cannot be reached.
package enum BellClientError: Error, Equatable {
    case socketMissing(path: String)
    /// The socket is there and nobody listens: the daemon died.
    case refused(path: String)
    case notPermitted(path: String)
    case pathTooLong(path: String)
    case otherVersion(theirs: String)
    case noAnswer
    /// As many programs as the bell serves are connected.
    case full
    /// The daemon went away, or closed this connection.
    case closed
    case system(errno: Int32)
}

extension BellClientError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .socketMissing(let path):
            "The bell is not running: there is no socket at \(path). Start deskbelld, with the same --home."
        case .refused(let path): "The bell has stopped: nobody listens at \(path). Start deskbelld again."
        case .notPermitted(let path):
            "You may not use the bell at \(path). Ask the owner to add you to the group “deskbell”, then log in again."
        case .pathTooLong(let path):
            "The socket's path is \(path.utf8.count) bytes and Linux allows 107: \(path). Choose a shorter --home."
        case .otherVersion(let theirs):
            "The bell speaks protocol \(theirs), this program \(BellClient.protocolVersion). Install the same version of both."
        case .noAnswer: "The bell did not answer in time. Try again; if it goes on, restart deskbelld."
        case .full: "The bell serves as many programs as it can. Close some deskbell windows, then try again."
        case .closed: "The bell closed the connection. Try again; if it goes on, restart deskbelld."
        case .system(let errno): "The bell cannot be reached (error \(errno)). Try again; if it goes on, restart the computer."
        }
    }
}
