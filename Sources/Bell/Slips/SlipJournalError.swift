/// Why the journal cannot be used.
package enum SlipJournalError: Error, Equatable {
    case missing(path: String)
    case notPermitted(path: String)
    /// The file is not a journal of this version.
    case foreign(path: String)
    case failed(path: String, errno: Int32)
}

extension SlipJournalError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path): "The bell has no journal yet at \(path). Start deskbelld once."
        case .notPermitted(let path):
            "You may not read the bell's journal at \(path). Ask the owner to add you to the group “deskbell”."
        case .foreign(let path): "\(path) is not a bell's journal of this version. Move it aside, keep it, and restart deskbelld."
        case .failed(let path, let errno):
            "The bell's journal at \(path) cannot be used (error \(errno)). Check the card, and “deskbell doctor”."
        }
    }
}
