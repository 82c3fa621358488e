package import Bell
package import Diary
internal import GRDB
package import Shop

/// Someone who would take a time that becomes free.
package struct Waiting: Equatable, Sendable, Identifiable {
    package enum State: String, CaseIterable, Sendable {
        case waiting, offered, booked, declined
        /// Could not be reached, or their days are over.
        case gone
    }

    /// A UUID, lower case.
    package let id: String
    package var customer: Customer
    package var visit: VisitID?
    package var service: Service.ID
    /// nil: anyone.
    package var provider: Provider.ID?
    /// Days that would do, in the shop's zone.
    package var days: ClosedRange<LocalDate>
    /// The part of the day that would do.
    package var hours: TimeRange
    package var addedAt: Instant
    package var state: State
    /// The slot they were told of, and when.
    package var offer: Offer?

    package struct Offer: Equatable, Sendable {
        package var start: Instant
        package var provider: Provider.ID
        package var at: Instant

        package init(start: Instant, provider: Provider.ID, at: Instant) {
            self.start = start
            self.provider = provider
            self.at = at
        }
    }

    package init(
        id: String, customer: Customer, visit: VisitID?, service: Service.ID, provider: Provider.ID?, days: ClosedRange<LocalDate>,
        hours: TimeRange, addedAt: Instant
    ) {
        self.id = id
        self.customer = customer
        self.visit = visit
        self.service = service
        self.provider = provider
        self.days = days
        self.hours = hours
        self.addedAt = addedAt
        state = .waiting
    }
}

extension LedgerFile {
    /// Adding it again changes nothing.
    package func add(_ waiting: Waiting) throws(LedgerError) {
        try write { db in
            guard try db.integer("SELECT 1 FROM waiting WHERE id = ?", [waiting.id]) == nil else { return }
            let person = try PersonTable(db).insert(waiting.customer, at: waiting.addedAt)
            try db.run(
                """
                INSERT INTO waiting (id, person, visit, service, provider, first_day, last_day, from_minute, until_minute, added_at, state)
                VALUES (?, ?, (SELECT key FROM visit WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, 'waiting')
                """,
                [
                    waiting.id, person, waiting.visit?.text, waiting.service.rawValue, waiting.provider?.rawValue,
                    waiting.days.lowerBound.description, waiting.days.upperBound.description, waiting.hours.start.minutes,
                    waiting.hours.end.minutes, waiting.addedAt,
                ])
        }
    }

    /// Whom a freed slot suits, the longest waiting first; those who were offered another are not asked twice.
    package func waiting(for service: Service.ID, slot: Slot, local: LocalDateTime) throws(LedgerError) -> [Waiting] {
        try read { db in
            try db.rows(
                """
                \(Self.waitingSelection) WHERE waiting.state = 'waiting' AND waiting.service = ?
                    AND (waiting.provider IS NULL OR waiting.provider = ?) AND ? BETWEEN first_day AND last_day
                    AND from_minute <= ? AND ? < until_minute ORDER BY waiting.key
                """,
                [service.rawValue, slot.provider.rawValue, local.date.description, local.time.minutes, local.time.minutes]
            ).map(Waiting.init(row:))
        }
    }

    /// All who still wait, in order.
    package func waitingList() throws(LedgerError) -> [Waiting] {
        try read { db in
            try db.rows("\(Self.waitingSelection) WHERE waiting.state IN ('waiting', 'offered') ORDER BY waiting.key")
                .map(Waiting.init(row:))
        }
    }

    /// Waits that a booking of this service on this day, under this phone, would end.
    func waitingList(phone: PhoneNumber, service: Service.ID, day: LocalDate) throws(LedgerError) -> [Waiting] {
        try read { db in
            // Most bookings are of services that nobody waits for.
            let first = try db.integer(
                "SELECT key FROM waiting WHERE state IN ('waiting', 'offered') AND service = ? LIMIT 1", [service.rawValue])
            guard first != nil else { return [] }
            return try db.rows(
                """
                \(Self.waitingSelection) WHERE waiting.state IN ('waiting', 'offered') AND waiting.service = ?
                    AND ? BETWEEN first_day AND last_day AND person.phone_tail = ? ORDER BY waiting.key
                """, [service.rawValue, day.description, PersonTable.tail(of: phone.normalized)]
            ).map(Waiting.init(row:)).filter { waiting in
                // Stored as it was given; one that does not parse is not theirs.
                (try? PhoneNumber(waiting.customer.phone))?.isSameLine(as: phone) ?? false
            }
        }
    }

    /// - Returns: false where someone else was quicker.
    package func offer(_ offer: Waiting.Offer, to id: String) throws(LedgerError) -> Bool {
        try write { db in
            try db.run(
                """
                UPDATE waiting SET state = 'offered', offered_at = ?, offered_start = ?, offered_provider = ?
                WHERE id = ? AND state = 'waiting'
                """, [offer.at, offer.start, offer.provider.rawValue, id])
            return db.changesCount == 1
        }
    }

    /// How it ended: booked, declined, gone; or back to waiting after a declined offer.
    package func close(waiting id: String, as state: Waiting.State, booking: Booking.ID? = nil, at: Instant) throws(LedgerError) {
        try write { db in
            try db.run(
                """
                UPDATE waiting SET state = ?, booking = (SELECT key FROM booking WHERE id = ?),
                    closed_at = CASE WHEN ? IN ('booked', 'declined', 'gone') THEN ? END
                WHERE id = ? AND state IN ('waiting', 'offered')
                """, [state.rawValue, booking?.rawValue, state.rawValue, at, id])
        }
    }

    private static let waitingSelection = """
        SELECT waiting.*, person.name, person.phone, person.notice, visit.id AS visit_id FROM waiting
        LEFT JOIN person ON person.key = waiting.person LEFT JOIN visit ON visit.key = waiting.visit
        """
}

extension Waiting {
    init(row: Row) throws {
        let first = try row.value("first_day") { LocalDate(iso: $0) }, last = try row.value("last_day") { LocalDate(iso: $0) }
        guard first <= last, let from = TimeOfDay(minutes: row["from_minute"]), let until = TimeOfDay(minutes: row["until_minute"]),
            let hours = TimeRange(from, until)
        else { throw UnknownValue(column: "first_day") }
        self.init(
            id: row["id"], customer: Customer(row: row), visit: (row["visit_id"] as String?).flatMap(VisitID.init),
            service: Service.ID(rawValue: row["service"]), provider: (row["provider"] as String?).map(Provider.ID.init(rawValue:)),
            days: first...last, hours: hours, addedAt: row["added_at"])
        state = try row.word("state")
        if let at: Instant = row["offered_at"], let start: Instant = row["offered_start"],
            let provider: String = row["offered_provider"]
        {
            offer = Offer(start: start, provider: Provider.ID(rawValue: provider), at: at)
        }
    }
}
