import Bell
import Diary
import Ledger
import Shop

/// The contract's JSON of a booking.
struct BookingJSON: Encodable {
    let code, service, provider, start, end, customer, phone, status: String
    let group: Nullable<String>
    // The contract writes keys so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let awaits_staff: Bool
    let origin: String
    let visit: Nullable<String>

    /// - Parameter zone: where the booking's own is not known any more.
    init(_ record: BookingRecord, zone: ZoneRules) {
        let booking = record.booking, zone = booking.zone == zone.name ? zone : ShopClock.zone(named: booking.zone) ?? zone
        code = booking.code.digits
        service = booking.service.rawValue
        provider = booking.slot.provider.rawValue
        start = zone.rfc3339(booking.slot.start)
        end = zone.rfc3339(booking.slot.end)
        customer = CleanText.line(booking.customer)
        phone = CleanText.line(booking.phone)
        status = booking.status.rawValue
        group = Nullable(booking.group?.digits)
        awaits_staff = booking.awaitsStaff
        origin = record.origin.rawValue
        visit = Nullable(record.visit?.text)
    }
}

/// The contract's JSON of a booking that was not made or changed.
struct RefusalJSON: Encodable {
    let refused, because: String
    /// The nearest free times.
    var instead: [SlotJSON] = []
}
