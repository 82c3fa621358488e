/// Why the ledger cannot do its work. Nothing was written, and nothing may be promised to anyone.
package enum LedgerError: Error, Equatable, Sendable {
    /// What SQLite or the system said, for the log; the owner reads the sentence instead.
    package struct Cause: Equatable, Sendable {
        /// SQLite's extended result code, or minus the system's errno.
        package var code: Int32
        /// Never a customer's words: statements carry them as arguments, which stay out of messages.
        package var message: String

        package init(code: Int32, message: String) {
            self.code = code
            self.message = message
        }
    }

    /// The folder or the file cannot be made.
    case cannotCreate(path: String, cause: Cause)
    /// The file is there and cannot be opened or written by this user.
    case notPermitted(path: String, cause: Cause)
    /// The disk has no room, the reserve included.
    case full(path: String, cause: Cause)
    /// Another program has kept the file locked for longer than the ledger waits.
    case locked(path: String, cause: Cause)
    /// Not a database, or one with damage.
    case corrupt(path: String, cause: Cause)
    /// A database, but somebody else's.
    case foreign(path: String)
    /// Written by a later Deskbell; its migrations are named.
    case newer(path: String, unknown: [String])
    /// The disk or card refused to read or write.
    case inputOutput(path: String, cause: Cause)
    /// A setting that durability or privacy rests on did not hold.
    case setting(path: String, name: String, wanted: String, found: String)
    /// Every booking code is in use by a coming booking.
    case outOfCodes
    /// A fault of ours: SQLite refused a statement.
    case unexpected(path: String, cause: Cause)
}

extension LedgerError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .cannotCreate(let path, _):
            "The ledger cannot be made at \(path). Check that the folder exists and that you may write to it, or choose another with --home."
        case .notPermitted(let path, _):
            "You may not write to the ledger at \(path). Run this as a member of the group “deskbell”, or choose another home with --home."
        case .full(let path, _):
            "The disk that holds \(path) is full. Nothing was written. Free some space, then try again; the bell still rings."
        case .locked(let path, _):
            "Another program keeps the ledger at \(path) locked. Nothing was written. Try again; if it stays so, run: deskbell doctor"
        case .corrupt(let path, _):
            "The ledger at \(path) is damaged. Do not delete it. Run “deskbell doctor”, then restore the latest backup with: deskbell restore"
        case .foreign(let path):
            "The file at \(path) is a database of another program. Choose another home with --home."
        case .newer(let path, let unknown):
            "The ledger at \(path) was written by a newer Deskbell (\(unknown.joined(separator: ", "))). Install that version or a later one."
        case .inputOutput(let path, _):
            "The disk or card that holds \(path) has a fault. Nothing was written. Make a backup and replace the card."
        case .setting(let path, let name, let wanted, let found):
            "SQLite did not take the setting \(name) = \(wanted) for \(path) (it is \(found)). Nothing is written without it. "
                + "Close other programs that have the file open, then start again."
        case .outOfCodes:
            "Every booking code is in use. Cancel bookings that will not take place, then try again."
        case .unexpected(let path, let cause):
            "The ledger at \(path) refused a step (code \(cause.code)). Nothing was written. This is a fault of Deskbell: please report it."
        }
    }

    /// Whether the file was renamed or replaced while it was open (SQLITE_READONLY_DBMOVED).
    var wasReplaced: Bool { cause?.code == 1032 }

    /// For the log: SQLite's own code and words.
    package var cause: Cause? {
        switch self {
        case .cannotCreate(_, let cause), .notPermitted(_, let cause), .full(_, let cause), .locked(_, let cause),
            .corrupt(_, let cause), .inputOutput(_, let cause), .unexpected(_, let cause):
            cause
        case .foreign, .newer, .setting, .outOfCodes: nil
        }
    }
}
