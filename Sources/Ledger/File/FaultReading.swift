internal import GRDB
@preconcurrency import Glibc

extension LedgerError {
    /// What a failure of SQLite means to the owner.
    init(_ error: any Error, path: String) {
        if let known = error as? LedgerError {
            self = known
            return
        }
        if let error = error as? UnknownValue {
            self = .corrupt(path: path, cause: Cause(code: 0, message: "no such value in column \(error.column)"))
            return
        }
        guard let error = error as? DatabaseError else {
            self = .unexpected(path: path, cause: Cause(code: 0, message: String(describing: type(of: error))))
            return
        }
        let cause = Cause(code: error.extendedResultCode.rawValue, message: error.message ?? "")
        switch error.resultCode {
        case .SQLITE_FULL: self = .full(path: path, cause: cause)
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path: path, cause: cause)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path, cause: cause)
        case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .notPermitted(path: path, cause: cause)
        case .SQLITE_IOERR:
            // A file system that allocates late reports its missing room as a failed write or sync.
            self = Self.hasRoom(beside: path) ? .inputOutput(path: path, cause: cause) : .full(path: path, cause: cause)
        default: self = .unexpected(path: path, cause: cause)
        }
    }

    init(creating path: String, errno code: Int32) {
        let cause = Cause(code: -code, message: String(cString: strerror(code)))
        switch code {
        case ENOSPC, EDQUOT: self = .full(path: path, cause: cause)
        case EIO: self = .inputOutput(path: path, cause: cause)
        default: self = .cannotCreate(path: path, cause: cause)
        }
    }

    /// Room for a transaction and its journal: 64 kB.
    private static func hasRoom(beside path: String) -> Bool {
        Reserve.freeBytes(beside: path).map { $0 >= 64 << 10 } ?? true
    }
}
