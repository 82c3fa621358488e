package import Shop

/// Bookings as a calendar file that phones and office programs accept (RFC 5545).
package enum ICalendar {
    /// - Parameters:
    ///   - includesCustomers: false for a file that leaves the shop: neither names nor phone numbers.
    ///   - now: the file's time stamp.
    package static func text(
        bookings: [Booking], content: ShopContent, zone: ZoneRules, now: Instant, includesCustomers: Bool = true
    ) -> String {
        ""
    }
}
