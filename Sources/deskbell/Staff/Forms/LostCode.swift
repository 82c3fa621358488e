import Diary
import Ledger
import Shop

/// A customer has lost the code of a booking: staff find it by phone, look at them, and say it.
struct LostCode: Equatable, Sendable {
    private(set) var entry = TextEntry()
    private var found: [BookingRecord]?
    private var released: BookingCode?
    private var message: String?

    mutating func press(_ key: BoardKey) -> FormStep {
        message = nil
        if key == .escape || (key == .erase && entry.isEmpty) || (key == .character(".") && entry.isEmpty) { return .leave }
        if released != nil { return .leave }
        if let found {
            guard let digit = key.digit, found.indices.contains(digit - 1) else { return .stay }
            released = found[digit - 1].booking.code
            return .ask(.releaseCode(found[digit - 1].booking.code))
        }
        guard key == .enter else {
            _ = entry.take(key)
            return .stay
        }
        do {
            return .ask(.findBookings(phone: try PhoneNumber(entry.text).normalized))
        } catch {
            message = error.description
            return .stay
        }
    }

    mutating func take(_ records: [BookingRecord]) {
        guard !records.isEmpty else { return message = "No coming booking has this number." }
        found = Array(records.prefix(9))
        entry.clear()
    }

    func view(names: BoardNames, time: (Instant) -> String) -> FormView {
        var view = FormView(title: "A lost code", question: "", message: message)
        if let released {
            view.question = "The code is \(released). It is recorded that you looked it up."
        } else if let found {
            view.question = "Which? Its code is shown, and that is recorded"
            view.choices = found.enumerated().map { index, record in
                let booking = record.booking
                return (String(index + 1), "\(time(booking.slot.start))  \(names.name(of: booking.service)), \(booking.customer)")
            }
        } else {
            view.question = "The phone number that the booking was made with, and Enter"
            view.entry = entry.text
        }
        return view
    }
}
