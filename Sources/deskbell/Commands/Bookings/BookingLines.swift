import Diary
import Ledger
import Shop

/// Bookings as staff read them: a heading a day, two lines a booking, at any width from 40 columns.
struct BookingLines {
    let names: ShopNames?
    let time: StaffTime
    let page = Page()

    func list(_ records: [BookingRecord]) {
        guard !records.isEmpty else { return page.line("There are no such bookings.") }
        var day: LocalDate?
        for record in records {
            let date = time.zone.local(record.booking.slot.start).date
            if date != day {
                if day != nil { Output.line("") }
                page.line(time.day(date))
            }
            day = date
            booking(record, indent: 2)
        }
    }

    func booking(_ record: BookingRecord, indent: Int = 0, withDay: Bool = false) {
        let booking = record.booking, slot = booking.slot
        let day = withDay ? time.day(time.zone.local(slot.start).date) + "  " : ""
        let state = booking.awaitsStaff ? "awaits staff" : booking.status.rawValue
        page.line("\(day)\(time.time(slot.start))–\(time.time(slot.end))  \(booking.code)  \(state)", indent: indent)
        let service = names?.name(of: booking.service) ?? booking.service.rawValue
        let provider = names?.name(of: slot.provider) ?? slot.provider.rawValue
        let customer = [booking.customer.isEmpty ? "(no name yet)" : booking.customer, booking.phone].filter { !$0.isEmpty }
        page.line("\(service) with \(provider); \(customer.joined(separator: ", "))", indent: indent + 2)
    }
}
