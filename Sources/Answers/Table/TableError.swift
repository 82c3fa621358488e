/// Why a table of word vectors cannot be used. The engine then works by words and letters alone.
package enum TableError: Error, Equatable {
    case missing(path: String)
    case notATable
    case otherVersion(found: Int, supported: Int)
    case damaged
}

extension TableError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path):
            "The table of word meanings was not found at \(path). Questions are understood less well; install Deskbell again."
        case .notATable:
            "The file given as the table of word meanings is something else. Install Deskbell again."
        case .otherVersion(let found, let supported):
            "The table of word meanings has version \(found), this program reads version \(supported). Install Deskbell again."
        case .damaged:
            "The table of word meanings is damaged. Questions are understood less well; install Deskbell again."
        }
    }
}
