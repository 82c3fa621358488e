package import Shop

/// An appointment from another diary, as that diary says it: nothing of it is looked up yet.
package struct ImportedAppointment: Equatable, Sendable {
    /// What takes it out of the diary.
    package enum Omission: Equatable, Sendable {
        case cancelled
        /// Marked as free time.
        case freeTime
    }

    /// The row of a table, or the line of a calendar file.
    package var place: Int
    /// The same for the same appointment each time the file is read.
    package var key: String
    package var start: CalendarTime
    /// Where the diary says an end or a length.
    package var minutes: Int?
    /// Of whole days: how many.
    package var days: Int
    package var service: String
    package var provider: String
    package var customer: String
    package var phone: String
    /// What is written over it, where the diary does not part service from customer.
    package var title: String
    package var details: String
    package var omission: Omission?

    package init(
        place: Int, key: String, start: CalendarTime, minutes: Int? = nil, days: Int = 1, service: String = "",
        provider: String = "",
        customer: String = "", phone: String = "", title: String = "", details: String = "", omission: Omission? = nil
    ) {
        self.place = place
        self.key = key
        self.start = start
        self.minutes = minutes
        self.days = days
        self.service = service
        self.provider = provider
        self.customer = customer
        self.phone = phone
        self.title = title
        self.details = details
        self.omission = omission
    }

    /// A UUID made of the key, so that a second import finds the first one's booking. FNV-1a over two beginnings; RFC 9562, version 8.
    package var id: Booking.ID {
        // Deskbell's own export comes home.
        if let own = key.split(separator: "@", maxSplits: 1).first, key.hasSuffix("@deskbell"), own.count == 36 {
            return Booking.ID(rawValue: own.lowercased())
        }
        func hash(_ start: UInt64) -> UInt64 { key.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } }
        let high = hash(0xcbf2_9ce4_8422_2325) & 0xffff_ffff_ffff_0fff | 0x8000
        let low = hash(0x9e37_79b9_7f4a_7c15) & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        func hex(_ value: UInt64) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let a = hex(high), b = hex(low)
        return Booking.ID(
            rawValue: "\(a.prefix(8))-\(a.dropFirst(8).prefix(4))-\(a.dropFirst(12))-\(b.prefix(4))-\(b.dropFirst(4))")
    }
}

/// Something of another diary that cannot be taken over, by its row or line.
package struct ImportMistake: Error, Equatable, Sendable {
    package var place: Int
    package var because: String

    package init(place: Int, because: String) {
        self.place = place
        self.because = because
    }
}
