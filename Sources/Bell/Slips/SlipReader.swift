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

    private let journal: SlipJournal
    private let path: String

    /// Throws `.missing` where the daemon never ran: then there is nothing to file.
    package init(path: String) throws(SlipJournalError) {
        journal = try SlipJournal.open(path)
        self.path = path
    }

    /// - Parameter limit: at most so many, oldest first.
    package func unfiled(limit: Int = .max) throws(SlipJournalError) -> Batch {
        do throws(FileFault) {
            let filed = try journal.filed()
            let slips = try journal.records().filter { $0.position > filed }
            guard let last = slips.last else { return Batch() }
            return Batch(slips: Array(slips.prefix(limit)), missing: Int(clamping: last.position - filed) - slips.count)
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
    }

    /// After the commit: everything up to and including `position` is in the ledger. An earlier position changes nothing.
    package func markFiled(upTo position: UInt64) throws(SlipJournalError) {
        do throws(FileFault) {
            try journal.markFiled(position)
        } catch {
            throw SlipJournalError(error.errno, path: path)
        }
    }
}
