package import Diary
package import Shop

/// A booking in the making. It survives questions in between and a call for a person.
package struct BookingDraft: Equatable, Sendable {
    package enum Preference: Equatable, Sendable {
        case anyone
        case one(Provider.ID)
    }

    package var service: Service.ID?
    package var preference: Preference?
    /// What was said about time and is not yet a slot.
    package var when: When?
    package var day: LocalDate?
    package var slot: Slot?
    package var customer: String?
    package var phone: String?
    /// The booking that is being moved, if it is one.
    package var moving: Booking?

    package init() {}
}
