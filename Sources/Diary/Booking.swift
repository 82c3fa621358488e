package import Shop

/// A place in the diary that is free and within the rules.
package struct Slot: Hashable, Sendable {
    package var start: Instant
    /// When the customer leaves; buffers are not in it.
    package var end: Instant
    package var provider: Provider.ID

    package init(start: Instant, end: Instant, provider: Provider.ID) {
        self.start = start
        self.end = end
        self.provider = provider
    }
}

/// One appointment of one customer.
package struct Booking: Equatable, Sendable, Identifiable {
    package struct ID: RawRepresentable, Hashable, Sendable {
        /// A UUID, lower case.
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The raw values are those of `bookings list --json`.
    package enum Status: String, CaseIterable, Sendable {
        case held, booked, cancelled, arrived, done
        case noShow = "no-show"
    }

    package let id: ID
    package var code: BookingCode
    package var service: Service.ID
    package var slot: Slot
    /// As the customer was told: wall time in `zone`. Kept beside the instants, so that a later change of zone rules shows.
    package var localStart: LocalDateTime
    package var zone: String
    /// The customer's words; empty until staff add it. Never in a log.
    package var customer: String
    /// Digits, with a leading + where given. Empty only where staff booked without one.
    package var phone: String
    package var status: Status
    /// Bookings made back to back for one visit share it: the first one's code.
    package var group: BookingCode?
    /// Made in a flood at the counter: staff must say yes.
    package var awaitsStaff: Bool
    /// Which notice the customer had read.
    package var privacyNotice: String
    package var createdAt: Instant
    /// Counts moves and changes of status, from 0; the SEQUENCE that tells calendar programs which copy is newer.
    package var revision: Int

    package init(
        id: ID, code: BookingCode, service: Service.ID, slot: Slot, localStart: LocalDateTime, zone: String, customer: String,
        phone: String, status: Status, group: BookingCode? = nil, awaitsStaff: Bool = false, privacyNotice: String = "",
        createdAt: Instant, revision: Int = 0
    ) {
        self.id = id
        self.code = code
        self.service = service
        self.slot = slot
        self.localStart = localStart
        self.zone = zone
        self.customer = customer
        self.phone = phone
        self.status = status
        self.group = group
        self.awaitsStaff = awaitsStaff
        self.privacyNotice = privacyNotice
        self.createdAt = createdAt
        self.revision = revision
    }
}

/// Six digits that can be said aloud and typed on a number pad: `471 203`. The last one is a check digit (Damm), so that one wrong
/// digit or two swapped ones name no booking.
package struct BookingCode: Hashable, Sendable, CustomStringConvertible {
    /// Six ASCII digits; the first is never 0, which calls a person.
    package let digits: String

    /// From what a person typed, spaces, dots and dashes ignored; nil where it cannot be a code.
    package init?(_ text: some StringProtocol) {
        let digits = String(text.filter { !" .-".contains($0) })
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ 48...57 ~= $0 }), digits.utf8.first != 48,
            Self.damm(digits.utf8.map { $0 - 48 }) == 0
        else { return nil }
        self.digits = digits
    }

    /// - Parameter number: 10000...99999, drawn at random.
    package init(number: Int) {
        precondition(10_000...99_999 ~= number)
        let five = String(number)
        digits = five + String(Self.damm(five.utf8.map { $0 - 48 }))
    }

    /// As it is shown and said: `471 203`.
    package var description: String { "\(digits.prefix(3)) \(digits.suffix(3))" }

    /// H. M. Damm, "Total anti-symmetrische Quasigruppen", 2004: the order-10 table.
    private static func damm(_ digits: [UInt8]) -> UInt8 {
        let table: [[UInt8]] = [
            [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
            [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
            [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
            [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
        ]
        return digits.reduce(0) { table[Int($0)][Int($1)] }
    }
}

/// Why the diary says no; the raw values are those of `bookings add --json`.
package enum BookingRefusal: String, Error, CaseIterable, Sendable {
    case taken, closed, past
    case offGrid = "off-grid"
    case tooSoon = "too-soon"
    case tooFar = "too-far"
    case untrustedClock = "untrusted-clock"
    case tooMany = "too-many"
    case notOffered = "not-offered"
}
