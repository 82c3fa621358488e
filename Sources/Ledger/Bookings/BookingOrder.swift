package import Bell
package import Diary
package import Shop

/// What is to be booked, held or moved to: the services of one visit, and the times that would do.
package struct BookingOrder: Equatable, Sendable {
    /// The raw values are those of the ledger.
    package enum Origin: String, CaseIterable, Sendable {
        /// The customer, at the counter: every rule holds.
        case counter
        /// Staff: no limit of bookings per phone or per ten minutes.
        case staff
        /// An existing diary.
        case `import`
    }

    /// At least one, back to back in this order.
    package var services: [Service]
    /// In order of preference, each with a slot a service. "Anyone" is several candidates at one time.
    package var candidates: [[Slot]]
    package var origin: Origin
    /// The visit in which it is made.
    package var visit: VisitID?
    /// Who does it: "counter", or a name of staff. Never a customer's.
    package var by: String
    /// Rules that staff set aside on purpose; recorded with the booking. `taken` cannot be.
    package var overriding: Set<BookingRefusal>
    /// Why they did. Never names a customer.
    package var reason = ""
    /// Of the first booking, where an import knows it: the same appointment again is then the same booking.
    package var id: Booking.ID?

    package init(
        services: [Service], candidates: [[Slot]], origin: Origin, visit: VisitID? = nil, by: String,
        overriding: Set<BookingRefusal> = []
    ) {
        precondition(!services.isEmpty && candidates.allSatisfy { $0.count == services.count })
        self.services = services
        self.candidates = candidates
        self.origin = origin
        self.visit = visit
        self.by = by
        self.overriding = overriding
    }
}

/// The rules that a booking is judged by, once more within the transaction that makes it.
package struct DiaryJudge: Sendable {
    package var finder: SlotFinder
    package var clock: ClockTrust.State

    package init(finder: SlotFinder, clock: ClockTrust.State) {
        self.finder = finder
        self.clock = clock
    }
}

/// A booking as the ledger keeps it.
package struct BookingRecord: Equatable, Sendable {
    package var booking: Booking
    package var origin: BookingOrder.Origin
    package var visit: VisitID?
    /// Who said yes to it, where the counter made it.
    package var approvedBy: String?
    /// RFC 5545: one more with every change that calendars must hear of.
    package var sequence: Int
    package var changedAt: Instant
}

/// One entry of a booking's history.
package struct BookingChange: Equatable, Sendable {
    /// held, booked, moved, reinstated, approved, named, or a status.
    package var what: String
    package var at: Instant
    package var by: String
    /// Where it stood before, which rules were set aside. Never names a person.
    package var detail: String
}
