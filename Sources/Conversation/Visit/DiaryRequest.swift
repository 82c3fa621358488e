package import Diary
package import Shop

/// What the visit wants done in the diary; the edge answers each with one `DiaryAnswer`.
package enum DiaryRequest: Equatable, Sendable {
    /// `candidates`: places that would do, a slot a service, in the order to try. The visit's earlier hold is given back.
    case hold(services: [Service.ID], candidates: [[Slot]])
    case release
    case confirm(BookingDetails)
    case find(code: BookingCode, digits: String)
    case cancel([Booking.ID])
    case move([Booking.ID], services: [Service.ID], candidates: [[Slot]])
    /// `toldMinutes`: the wait that the customer was told.
    case takeNumber(service: Service.ID, toldMinutes: Int)
    case wait(WaitingWish)
    case promise(PromisedChange)
    /// A promise to ring back.
    case callBack(CallbackDraft)
    /// A lost code; what is found is shown only once staff agree.
    case findLost(phone: String, day: LocalDate)
    /// What somebody booked last who chose to be remembered.
    case recall(phone: String)
    case remember(phone: String)
    case forget(phone: String)
}

/// What makes a hold a booking.
package struct BookingDetails: Equatable, Sendable {
    package var services: [Service.ID]
    /// One a service.
    package var slots: [Slot]
    /// Empty: staff add it.
    package var customer: String
    package var phone: String
    package var privacyNotice: String
    /// How many bookings of this visit the customer knows of: with more in the ledger, staff have made this one.
    package var after: Int
}

/// A booking that was made in a visit without its customer having been told.
package struct FinishedBooking: Equatable, Sendable {
    package enum Maker: Equatable, Sendable {
        /// The customer; the answer was lost on its way.
        case counter
        /// nil where nobody said who.
        case staff(String?)
    }

    /// The services of one appointment, in its order.
    package var bookings: [Booking]
    package var maker: Maker

    package init(bookings: [Booking], maker: Maker) {
        self.bookings = bookings
        self.maker = maker
    }
}

/// A place that somebody would take if it came free.
package struct WaitingWish: Equatable, Sendable {
    package var service: Service.ID
    /// nil: anyone.
    package var provider: Provider.ID?
    package var day: LocalDate
    /// nil: the whole day.
    package var hours: TimeRange?
    package var customer: String
    package var phone: String
    package var privacyNotice: String
}

/// A change to a booking that a person must decide, and nobody was there to.
package struct PromisedChange: Equatable, Sendable {
    package var about: String
    package var customer: String
    package var phone: String
    /// When staff will have rung back.
    package var window: ClosedRange<Instant>
}

/// The bookings of a lost code, for the card that staff read.
package struct LostBookings: Equatable, Sendable {
    package var phone: String
    package var day: LocalDate
    package var codes: [BookingCode]

    package init(phone: String, day: LocalDate, codes: [BookingCode]) {
        self.phone = phone
        self.day = day
        self.codes = codes
    }
}

/// What somebody who is remembered booked last.
package struct LastChoice: Equatable, Sendable {
    package var services: [Service.ID]
    package var provider: Provider.ID

    package init(services: [Service.ID], provider: Provider.ID) {
        self.services = services
        self.provider = provider
    }
}

package enum DiaryAnswer: Sendable {
    /// One slot a service.
    case held([Slot])
    case released
    /// Durably committed, as everything below; one booking a service.
    case booked([Booking])
    /// It had been made already; nothing was booked again.
    case made([FinishedBooking])
    case found([Booking])
    /// Wrong code and wrong digits alike.
    case notFound
    case tooManyAttempts
    case cancelled([Booking])
    case moved([Booking])
    case refused(BookingRefusal)
    case numbered(Int)
    /// Their place in the list, 1 the first.
    case waiting(Int)
    /// Until when staff ring back.
    case promised(Instant)
    case notPromised
    case callbackPromised(CallbackDraft)
    case lostCodeNoted(LostBookings)
    /// nil: nobody of that number chose to be remembered.
    case recalled(LastChoice?)
    case remembered
    case forgotten
    /// Nothing was written.
    case failed
}
