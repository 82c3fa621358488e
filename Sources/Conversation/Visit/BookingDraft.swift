package import Diary
package import Shop

/// A booking in the making. It survives questions in between and a call for a person.
package struct BookingDraft: Equatable, Sendable {
    package enum Preference: Equatable, Sendable {
        case anyone
        case one(Provider.ID)
    }

    /// A service that was named in words that several share: "a haircut".
    package struct Unclear: Equatable, Sendable {
        /// Where among the services of the visit it was named.
        var position: Int
        var among: [Service.ID]
    }

    /// Back to back in this order, as one visit.
    package var services: [Service.ID] = []
    package var unclear: [Unclear] = []
    /// How many services it has where it was asked for by several people; 0: not said.
    package var party = 0
    package var preference: Preference?
    /// What was said about time and is not yet a slot.
    package var when: When?
    package var day: LocalDate?
    /// One a service; held for this customer.
    package var slots: [Slot] = []
    package var customer: String?
    package var phone: String?
    /// The bookings that are being moved, if it is a move.
    package var moving: [Booking] = []
    /// A day that was wanted and is full: its waiting list can be asked for.
    package var fullDay: LocalDate?
    /// Whether the waiting list of `fullDay` was asked for.
    package var waits = false

    /// Several services in one visit; more is a conversation with staff.
    static let maximumServices = 4

    package init() {}
}
