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
        var lines = Lines()
        lines.add("BEGIN:VCALENDAR")
        lines.add("VERSION:2.0")
        lines.add("PRODID:-//Deskbell//Diary 1//EN")
        lines.add("CALSCALE:GREGORIAN")
        lines.add("METHOD:PUBLISH")
        lines.add("X-WR-CALNAME:" + escaped(content.name))
        lines.add("X-WR-TIMEZONE:" + zone.name)
        if let first = shown.first, let last = shown.last {
            addZone(zone, from: first.slot.start, to: last.slot.end, to: &lines)
        }
        for booking in shown { addEvent(booking, content: content, zone: zone, now: now, includesCustomers, to: &lines) }
        lines.add("END:VCALENDAR")
        return lines.text
    }

    // MARK: events

    private static func addEvent(
        _ booking: Booking, content: ShopContent, zone: ZoneRules, now: Instant, _ includesCustomers: Bool, to lines: inout Lines
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

    /// Wall time with its zone; the second of two like times in UTC, because wall time would name the first (RFC 5545, 3.3.5).
    private static func local(_ instant: Instant, _ zone: ZoneRules) -> String {
        let local = zone.local(instant)
        if case .repeated(_, let second) = zone.resolve(local), instant >= second { return ":" + utc(instant) }
        if zone.name == "UTC" { return ":" + utc(instant) }
        return ";TZID=\(zone.name):" + stamp(local, seconds: instant.secondsSince1970)
    }

    // MARK: the zone

    /// One component for each offset in force, with the days it began on: exact for what is exported, whatever rule made the changes.
    private static func addZone(_ zone: ZoneRules, from first: Instant, to last: Instant, to lines: inout Lines) {
        guard zone.name != "UTC" else { return }
        lines.add("BEGIN:VTIMEZONE")
        lines.add("TZID:" + zone.name)
        // Calendars go on asking what holds after the last event: two years more.
        let begin = LocalDate(year: max(zone.local(first).date.year - 1, 1970), month: 1, day: 1)!
        let end = LocalDate(year: zone.local(last).date.year + 3, month: 1, day: 1)!
        let start = zone.instant(LocalDateTime(begin, TimeOfDay(minutes: 0)!))
        let base = zone.offset(at: start)
        addObservance("STANDARD", from: base, to: base, at: [LocalDateTime(begin, TimeOfDay(minutes: 0)!)], to: &lines)
        var changes: [Change: [LocalDateTime]] = [:], order: [Change] = []
        var day = start, before = base
        let stop = zone.instant(LocalDateTime(end, TimeOfDay(minutes: 0)!))
        while day < stop {
            let next = day.adding(minutes: 1440)
            let after = zone.offset(at: next)
            if after != before {
                let change = Change(from: before, to: after)
                if changes[change] == nil { order.append(change) }
                // The wall time that the change interrupts (RFC 5545, 3.6.5).
                let moment = moment(zone, after: day, until: next)
                let wall = ZoneRules(name: zone.name, fixedOffset: Int32(before)).local(moment)
                changes[change, default: []].append(wall)
                before = after
            }
            day = next
        }
        for change in order {
            addObservance(
                change.to > change.from ? "DAYLIGHT" : "STANDARD", from: change.from, to: change.to, at: changes[change] ?? [],
                to: &lines)
        }
        lines.add("END:VTIMEZONE")
    }

    private struct Change: Hashable {
        /// Seconds east of UTC.
        let from: Int
        let to: Int
    }

    /// When the offset changes, to the second.
    private static func moment(_ zone: ZoneRules, after low: Instant, until high: Instant) -> Instant {
        var low = low.secondsSince1970, high = high.secondsSince1970
        let before = zone.offset(at: Instant(secondsSince1970: low))
        while high - low > 1 {
            let middle = (low + high) / 2
            if zone.offset(at: Instant(secondsSince1970: middle)) == before { low = middle } else { high = middle }
        }
        return Instant(secondsSince1970: high)
    }

    private static func addObservance(_ kind: String, from: Int, to: Int, at times: [LocalDateTime], to lines: inout Lines) {
        guard let first = times.first else { return }
        lines.add("BEGIN:" + kind)
        lines.add("DTSTART:" + stamp(first, seconds: 0))
        lines.add("TZOFFSETFROM:" + offset(from))
        lines.add("TZOFFSETTO:" + offset(to))
        for time in times.dropFirst() { lines.add("RDATE:" + stamp(time, seconds: 0)) }
        lines.add("END:" + kind)
    }

    // MARK: values

    private static func offset(_ seconds: Int) -> String {
        (seconds < 0 ? "-" : "+") + two(abs(seconds) / 3600) + two(abs(seconds) / 60 % 60)
    }

    private static func utc(_ instant: Instant) -> String {
        stamp(ZoneRules(name: "UTC", fixedOffset: 0).local(instant), seconds: instant.secondsSince1970) + "Z"
    }

    private static func stamp(_ local: LocalDateTime, seconds: Int64) -> String {
        let (year, month, day) = local.date.components
        let date = String(repeating: "0", count: 4 - String(year).count) + String(year) + two(month) + two(day)
        return date + "T" + two(local.time.hour) + two(local.time.minute) + two(Int((seconds % 60 + 60) % 60))
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

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

    /// Content lines of at most 75 octets, folded between characters (RFC 5545, 3.1).
    private struct Lines {
        private(set) var text = ""

        mutating func add(_ line: String) {
            var room = 75
            for character in line {
                for piece in Self.pieces(character) {
                    if piece.utf8.count > room {
                        text += "\r\n "
                        room = 74
                    }
                    text += piece
                    room -= piece.utf8.count
                }
            }
            text += "\r\n"
        }

        /// One character may be longer than a line: a family of emoji is then folded between its members.
        private static func pieces(_ character: Character) -> [String] {
            character.utf8.count <= 74 ? [String(character)] : character.unicodeScalars.map { String($0) }
        }
    }
}
