package import Diary
internal import GRDB
package import Shop

/// Which bookings a list shows.
package struct BookingFilter: Equatable, Sendable {
    /// Starts within it.
    package var starts: Range<Instant>?
    package var provider: Provider.ID?
    /// Without holds, which are nobody's booking yet.
    package var statuses: Set<Booking.Status>
    package var awaitingStaff: Bool
    package var limit: Int

    package init(
        starts: Range<Instant>? = nil, provider: Provider.ID? = nil,
        statuses: Set<Booking.Status> = Set(Booking.Status.allCases).subtracting([.held]), awaitingStaff: Bool = false,
        limit: Int = 100_000
    ) {
        self.starts = starts
        self.provider = provider
        self.statuses = statuses
        self.awaitingStaff = awaitingStaff
        self.limit = limit
    }
}

extension LedgerFile {
    /// By start, then by code.
    package func bookings(_ filter: BookingFilter = BookingFilter()) throws(LedgerError) -> [BookingRecord] {
        try read { db in
            var conditions = ["booking.status IN (\(filter.statuses.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")))"]
            var arguments = StatementArguments()
            if let starts = filter.starts {
                conditions.append("booking.start_at >= ? AND booking.start_at < ?")
                arguments += [starts.lowerBound, starts.upperBound]
            }
            if let provider = filter.provider {
                conditions.append("booking.provider = ?")
                arguments += [provider.rawValue]
            }
            if filter.awaitingStaff { conditions.append("booking.awaits_staff = 1") }
            arguments += [filter.limit]
            return try db.rows(
                """
                \(BookingRecord.selection) WHERE \(conditions.joined(separator: " AND "))
                ORDER BY booking.start_at, booking.code LIMIT ?
                """, arguments
            ).map(BookingRecord.init(row:))
        }
    }

    package func booking(_ id: Booking.ID) throws(LedgerError) -> BookingRecord? {
        try read { db in try db.row("\(BookingRecord.selection) WHERE booking.id = ?", [id.rawValue]).map(BookingRecord.init(row:))
        }
    }

    /// The booking that a code means now, and the others of its visit, in the order of the visit. For staff; customers go through `lookUp`.
    package func bookings(code: BookingCode) throws(LedgerError) -> [BookingRecord] {
        try read { db in try Self.visit(code: code, in: db) }
    }

    /// A lost code, found for staff by phone and day. Held and cancelled ones are not shown.
    package func bookings(phone: PhoneNumber, on day: LocalDate? = nil) throws(LedgerError) -> [BookingRecord] {
        try read { db in
            let people = try PersonTable(db).keys(phone: phone)
            return try Row.fetchAll(
                db,
                sql: """
                    \(BookingRecord.selection) WHERE booking.person IN (\(people.map(String.init).joined(separator: ",")))
                        AND booking.status NOT IN ('held', 'cancelled') AND (? IS NULL OR substr(booking.local_start, 1, 10) = ?)
                    ORDER BY booking.start_at
                    """, arguments: [day?.description, day?.description]
            ).map(BookingRecord.init(row:))
        }
    }

    /// What happened to a booking, in order.
    package func history(of id: Booking.ID) throws(LedgerError) -> [BookingChange] {
        try read { db in
            try db.rows(
                """
                SELECT booking_change.* FROM booking_change JOIN booking ON booking.key = booking_change.booking
                WHERE booking.id = ? ORDER BY number
                """, [id.rawValue]
            ).map { BookingChange(what: $0["change"], at: $0["at"], by: $0["by"], detail: $0["detail"]) }
        }
    }

    /// Who and what is taken when: what `SlotFinder` reads. Holds that have run out count as free, and so do the caller's own.
    /// - Parameters:
    ///   - own: bookings that are being moved.
    ///   - holds: what a customer has held; what has become a booking meanwhile is taken.
    ///   - quanta: see `SlotFinder.quanta(of:for:)`.
    ///   - holders: see `SlotFinder.holders(for:)`.
    ///   - withWalkIns: false for the line itself, which knows how far each of them is.
    package func occupancy(
        over quanta: Range<Int64>, of holders: Set<Claim.Holder>, without own: [Booking.ID] = [], holds: [Booking.ID] = [],
        withWalkIns: Bool = true, at now: BootMoment
    ) throws(LedgerError) -> Occupancy {
        try read { db in
            let table = DiaryTable(db)
            let free = try db.rows(
                "SELECT key FROM booking WHERE status = 'held' AND (held_boot <> ? OR held_until <= ?)", [now.boot, now.monotonic]
            ).map { $0["key"] as Int64 }
            return try table.occupancy(
                over: quanta, of: holders, without: free + own.compactMap(table.key(of:)) + holds.compactMap(table.key(ofHold:)),
                withWalkIns: withWalkIns)
        }
    }

    static func visit(code: BookingCode, in db: Database) throws -> [BookingRecord] {
        guard let row = try db.row("\(BookingRecord.selection) WHERE booking.code = ? AND booking.code_retired = 0", [code.digits])
        else { return [] }
        let found = try BookingRecord(row: row)
        guard let group = found.booking.group else { return [found] }
        return try db.rows(
            """
            \(BookingRecord.selection) WHERE booking.group_code = ? AND booking.code_retired = 0 AND booking.created_at = ?
            ORDER BY booking.start_at, booking.key
            """, [group.digits, found.booking.createdAt]
        ).map(BookingRecord.init(row:))
    }
}
