import Bell
import Diary
import Keys
import Ledger
import Shop

/// When something happened, on both clocks.
struct BoardMoment: Equatable, Sendable {
    /// Since any fixed point; never goes back. All waiting is measured on it.
    var monotonic: Duration
    var wall: Instant
}

/// What staff press.
enum BoardKey: Equatable, Sendable {
    case character(Character)
    case up, down, pageUp, pageDown, nextPart, previousPart
    case enter, erase, escape
}

/// What can happen to a board.
enum BoardEvent: Sendable {
    case key(BoardKey)
    /// More keys at once than a hand presses: somebody pasted, or an elbow lay on the keyboard.
    case burst
    case bell(BellEvent)
    case bellIsUp
    case bellIsDown(why: String)
    case read(BoardContents)
    /// The ledger cannot be read.
    case unreadable(why: String)
    /// What a change came to, in words; `isRefused`: nothing was changed.
    case done(String, isRefused: Bool)
    case slots(SlotOffer)
    case blockInTheWay(String)
    case found([BookingRecord])
    /// A day as a drawing's worth of columns, in words.
    case day(DayPlan)
    /// nil: nothing waits.
    case offer(ContentOffer?)
    case timePassed
}

/// What a board wants done.
enum BoardEffect: Equatable, Sendable {
    /// The terminal's own bell, so many times.
    case ring(times: Int)
    case work(StaffJob)
    /// The staff view at the counter ends; the board on a screen of its own is closed.
    case leave
}

/// What the ledger and the bell are asked to do. Each is answered with one `BoardEvent`.
enum StaffJob: Equatable, Sendable {
    case read
    case readDay(LocalDate)
    case acknowledge(CallID, AcknowledgeHow)
    case resolve(CallID, CallOutcome, need: String?)
    case reopen(CallID)
    /// Look again after so many minutes.
    case snooze(CallID, minutes: Int, isUnanswered: Bool)
    /// nil: whose turn it is.
    case callNext(number: Int?)
    case changeWalkIn(String, WalkIn.State)
    case close(callback: String, outcome: String)
    case changeBooking(Booking.ID, Booking.Status)
    case approve(Booking.ID)
    /// The services of one appointment. `words`: a time, a day, a person, or nothing for the first free ones.
    /// `visit`: whose half-made booking it is; what it holds is free to it.
    case findSlots([Service.ID], words: String, visit: VisitID?)
    case book(StaffBooking)
    /// Bookings to come, by phone number or name.
    case findVisits(words: String)
    /// Other places for a visit. `words` as above; a time without a day is on the visit's own.
    case findPlaces([Booking.ID], words: String)
    case move([Booking.ID], to: [Slot], overriding: Set<BookingRefusal>)
    /// `words`: “30 min”, “14-15:30”, “tomorrow 9-12”.
    case block(Provider.ID, words: String, reason: String, aroundBookings: Bool)
    case unblock(String)
    case findBookings(phone: String)
    /// Said to the customer; recorded.
    case releaseCode(BookingCode)
    case confirmDate
    case readOffer(ContentOffer.Wish)
    case accept(ContentOffer.Subject, PIN?)
    case declineStick(String)
}

/// A booking that staff make on the phone.
struct StaffBooking: Equatable, Sendable {
    /// Of one appointment, in its order.
    var services: [Service.ID]
    /// One a service.
    var slots: [Slot]
    /// Empty: added later.
    var name: String
    var phone: String
    /// Rules that staff set aside on purpose.
    var overriding: Set<BookingRefusal> = []
    /// The visit that began it, and may hold the time.
    var visit: VisitID?
    /// How many bookings that visit had made before: with more in the ledger this one is made already. nil where nobody began it.
    var after: Int?
    /// Version of the privacy notice that the customer had read; empty where staff took their data down.
    var notice = ""
}

/// What is free, or why not.
struct SlotOffer: Equatable, Sendable {
    /// At most nine; each with a slot a service.
    var slots: [[Slot]] = []
    /// The words named one free moment: nothing is left to choose.
    var isExact = false
    /// Why the words led nowhere.
    var because: String?
    /// A time that only a rule of the owner's keeps from being booked.
    var against: Against?

    struct Against: Equatable, Sendable {
        var slots: [Slot]
        var rule: BookingRefusal
    }
}
