package import Shop

/// Bookings as a calendar file that phones and office programs accept (RFC 5545).
package enum ICalendar {
    /// - Parameters:
    ///   - bookings: in any order; held ones are left out, cancelled ones stay as CANCELLED, so that calendars take them out.
    ///   - now: the file's time stamp.
    ///   - includesCustomers: false for a file that leaves the shop: neither names nor phone numbers.
    package static func text(
        bookings: [Booking], content: ShopContent, zone: ZoneRules, now: Instant, includesCustomers: Bool = true
    ) -> String {
        let shown = bookings.filter { $0.status != .held }.sorted {
            ($0.slot.start, $0.id.rawValue) < ($1.slot.start, $1.id.rawValue)
        }
        var lines = CalendarLines()
        lines.add("BEGIN:VCALENDAR")
        lines.add("VERSION:2.0")
        lines.add("PRODID:-//Deskbell//Diary 1//EN")
        lines.add("CALSCALE:GREGORIAN")
        lines.add("METHOD:PUBLISH")
        lines.add("X-WR-CALNAME:" + escaped(content.name))
        lines.add("X-WR-TIMEZONE:" + zone.name)
        if let first = shown.first, let last = shown.last {
            CalendarZone.add(zone, from: first.slot.start, to: last.slot.end, to: &lines)
        }
        for booking in shown { addEvent(booking, content: content, zone: zone, now: now, includesCustomers, to: &lines) }
        lines.add("END:VCALENDAR")
        return lines.text
    }

    // MARK: events

    private static func addEvent(
        _ booking: Booking, content: ShopContent, zone: ZoneRules, now: Instant, _ includesCustomers: Bool,
        to lines: inout CalendarLines
    ) {
        let service = content.service(booking.service).flatMap { service in
            content.languages.lazy.compactMap { service.name[$0] }.first ?? service.name.values.min()
        }
        let provider = content.provider(booking.slot.provider)?.name ?? booking.slot.provider.rawValue
        let title = service ?? booking.service.rawValue
        lines.add("BEGIN:VEVENT")
        lines.add("UID:" + booking.id.rawValue + "@deskbell")
        lines.add("DTSTAMP:" + utc(now))
        lines.add("CREATED:" + utc(booking.createdAt))
        lines.add("SEQUENCE:\(booking.revision)")
        lines.add("STATUS:" + status(booking))
        lines.add("DTSTART" + local(booking.slot.start, zone))
        lines.add("DTEND" + local(booking.slot.end, zone))
        let isNamed = includesCustomers && !booking.customer.isEmpty
        lines.add("SUMMARY:" + escaped(isNamed ? "\(title): \(booking.customer)" : title))
        var details = ["With \(provider)", "Code \(booking.code)"]
        if includesCustomers, !booking.phone.isEmpty { details.append("Phone \(booking.phone)") }
        if booking.status == .noShow { details.append("Did not come") }
        lines.add("DESCRIPTION:" + escaped(details.joined(separator: "\n")))
        if let address = content.contact.address { lines.add("LOCATION:" + escaped(address)) }
        lines.add("CATEGORIES:" + escaped(provider))
        lines.add("TRANSP:" + (booking.status == .cancelled || booking.status == .noShow ? "TRANSPARENT" : "OPAQUE"))
        lines.add("END:VEVENT")
    }

    private static func status(_ booking: Booking) -> String {
        switch booking.status {
        case .cancelled: "CANCELLED"
        case .held: "TENTATIVE"
        case .booked: booking.awaitsStaff ? "TENTATIVE" : "CONFIRMED"
        case .arrived, .done, .noShow: "CONFIRMED"
        }
    }

    /// Wall time with its zone; a time that the clocks show twice in UTC, because readers differ over which of the two is meant (vobject takes the
    /// second, RFC 5545, 3.3.5 the first).
    private static func local(_ instant: Instant, _ zone: ZoneRules) -> String {
        let local = zone.local(instant)
        if case .repeated = zone.resolve(local) { return ":" + utc(instant) }
        if zone.name == "UTC" { return ":" + utc(instant) }
        return ";TZID=\(zone.name):" + stamp(local, seconds: instant.secondsSince1970)
    }

    // MARK: values

    private static func utc(_ instant: Instant) -> String {
        stamp(ZoneRules(name: "UTC", fixedOffset: 0).local(instant), seconds: instant.secondsSince1970) + "Z"
    }

    static func stamp(_ local: LocalDateTime, seconds: Int64) -> String {
        let (year, month, day) = local.date.components
        let date = String(repeating: "0", count: 4 - String(year).count) + String(year) + two(month) + two(day)
        return date + "T" + two(local.time.hour) + two(local.time.minute) + two(Int((seconds % 60 + 60) % 60))
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// RFC 5545, 3.3.11. Other control characters have no place in a text.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": escaped += "\\n"
            case "\t": escaped += " "
            default:
                if !CustomerName.isInvisible(scalar) || scalar == "\u{200D}" || scalar == "\u{200C}" {
                    escaped.unicodeScalars.append(scalar)
                }
            }
        }
        return escaped
    }
}
