package import Shop

/// An entry that is hard to reach.
package struct WeakEntry: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        /// One phrasing only: customers who put it differently may not be understood.
        case onePhrasing
        /// So many of its phrasings, each left out in turn, were not understood.
        case missed(of: Int, missed: Int)
    }
    package var entry: Entry.ID
    package var reason: Reason

    package init(entry: Entry.ID, reason: Reason) {
        self.entry = entry
        self.reason = reason
    }
}
