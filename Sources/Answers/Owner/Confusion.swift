package import Shop

/// Two entries that customers' wording mixes up.
package struct Confusion: Equatable, Sendable {
    /// The entry that was meant, and the one that would be answered.
    package var meant: Entry.ID
    package var taken: Entry.ID
    /// The owner's phrasings of `meant` for which this happens when each is left out.
    package var phrasings: [String]

    package init(meant: Entry.ID, taken: Entry.ID, phrasings: [String]) {
        self.meant = meant
        self.taken = taken
        self.phrasings = phrasings
    }
}
