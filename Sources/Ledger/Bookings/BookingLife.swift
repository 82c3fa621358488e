package import Diary
package import Shop

/// held → booked → arrived → done; or cancelled, or no-show.
extension Booking.Status {
    /// Whether a booking may go from one to the other by a word of staff or customer. A cancelled one or a no-show comes back only by being
    /// moved, since its time may be somebody else's by now.
    package func mayBecome(_ next: Booking.Status) -> Bool {
        switch (self, next) {
        case (.booked, .arrived), (.booked, .done), (.booked, .noShow), (.booked, .cancelled): true
        case (.arrived, .done), (.arrived, .noShow), (.arrived, .cancelled): true
        // A slip of the finger.
        case (.arrived, .booked), (.done, .arrived): true
        case (.held, _), (.cancelled, _), (.noShow, _), (.booked, .held), (.booked, .booked), (.arrived, .held),
            (.arrived, .arrived),
            (.done, .held), (.done, .booked), (.done, .done), (.done, .noShow), (.done, .cancelled):
            false
        }
    }

    /// How long before its visit begins it may be said of it; nil: at any time. Who comes early is here, who has not come yet is not missing.
    var earliestMinutes: Int? {
        switch self {
        case .arrived, .done: 12 * 60
        case .noShow: 0
        case .held, .booked, .cancelled: nil
        }
    }

    /// Whether it takes anybody's time.
    var takesTime: Bool {
        switch self {
        case .held, .booked, .arrived, .done: true
        case .cancelled, .noShow: false
        }
    }
}

/// Why a booking cannot be changed.
package enum BookingChangeRefusal: Error, Equatable, Sendable {
    /// No such booking any more.
    case gone
    case status(from: Booking.Status, to: Booking.Status)
    /// It is too early to say that of the visit.
    case toCome(Booking.Status, at: LocalDateTime)
    /// The new time is not to be had.
    case refused(BookingRefusal)
}

extension BookingChangeRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .gone: "There is no such booking."
        case .status(let from, .booked) where from == .done || from == .held: "A booking that is \(from.rawValue) cannot be moved."
        case .status(let from, let to):
            "A booking that is \(from.rawValue) cannot become \(to.rawValue)."
                + (from == .cancelled || from == .noShow ? " Move it to a free time to bring it back." : "")
        case .toCome(.noShow, let start):
            "The visit is only on \(start.date) at \(start.time): nobody can have failed to come. To free its time, cancel or move it."
        case .toCome(let status, let start):
            "The visit is only on \(start.date) at \(start.time): too early for \(status.rawValue). Who has come already is moved first."
        case .refused(let why): "That time cannot be had: \(why.rawValue)."
        }
    }
}
