import Diary
import Ledger
import Shop

/// The diary tried as it will be used: the first free time is booked, found again, and cancelled.
struct BookingTrial {
    let places: Places

    /// - Returns: what was done, in words.
    func run() throws -> String {
        let desk = try BookingDesk(places)
        guard desk.clock == .trusted else {
            throw Failure(
                "The date is not trusted, so nothing is booked. Set the clock, then run: deskbell clock confirm",
                code: ExitStatus.problem)
        }
        guard let service = desk.shop.content.services.first(where: \.isBookable),
            let slot = try FreeTimes(desk).from(desk.today, for: [service], with: nil, limit: 1).first?.first
        else {
            return "The shop has nothing that can be booked, so no booking was tried."
        }
        let order = BookingOrder(services: [service], candidates: [[slot]], origin: .staff, by: "setup")
        let customer = Customer(name: "Setup", phone: "", notice: "")
        guard case .success(let made) = try desk.file.book(order, for: customer, judge: desk.judge, at: Clocks.ledgerMoment),
            let booking = made.first?.booking
        else { throw Failure("A booking could not be made. See what “deskbell doctor” says.", code: ExitStatus.problem) }
        let found = try desk.file.bookings(code: booking.code)
        guard found.contains(where: { $0.booking.id == booking.id }),
            case .success = try desk.file.change(
                booking.id, to: .cancelled, at: Clocks.wall, by: "setup", reason: "tried at setup")
        else {
            throw Failure(
                "The booking \(booking.code) could not be cancelled again. Cancel it: deskbell bookings cancel \(booking.code.digits)",
                code: ExitStatus.problem)
        }
        desk.tellChanged()
        let when = StaffTime(zone: desk.shop.zone).moment(slot.start)
        return "A booking for \(when) was made, found again by its code, and cancelled."
    }
}
