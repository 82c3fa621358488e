/// The ledger's side of the journal. Read, commit, then mark: a crash in between files a slip twice, and its UUID makes that once.
package struct SlipReader: ~Copyable {
    /// A slip and where it stands in the journal; positions only grow.
    package struct Unfiled: Equatable, Sendable {
        package var position: UInt64
        package var slip: Slip
    }

    /// What there is to file.
    package struct Batch: Equatable, Sendable {
        /// In the order in which it happened.
        package var slips: [Unfiled] = []
        /// Places whose record was torn or overwritten before it was filed.
        package var missing = 0
    }

    /// Throws `.missing` where the daemon never ran: then there is nothing to file.
    package init(path: String) throws(SlipJournalError) { throw .missing(path: path) }

    /// - Parameter limit: at most so many, oldest first.
    package func unfiled(limit: Int = 4096) throws(SlipJournalError) -> Batch { Batch() }

    /// After the commit: everything up to and including `position` is in the ledger.
    package func markFiled(upTo position: UInt64) throws(SlipJournalError) {}
}
