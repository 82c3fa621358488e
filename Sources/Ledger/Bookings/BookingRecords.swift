internal import Bell
package import Diary
internal import GRDB
internal import Shop

extension LedgerFile {
    /// Keeps the first candidate that is free for as long as a customer types their name. A dead counter's hold frees itself: at its deadline,
    /// or at the machine's next start.
    /// - Parameters:
    ///   - milliseconds: how long.
    ///   - replacing: the customer's earlier hold, given up in the same step.
    package func hold(
        _ order: BookingOrder, for milliseconds: Int64, replacing: [Booking.ID] = [], judge: DiaryJudge, at now: BootMoment
    ) throws(LedgerError) -> Result<[BookingRecord], BookingRefusal> {
        try write { db in
            let table = DiaryTable(db)
            try table.sweep(at: now)
            let own = try replacing.compactMap(table.key(ofHold:))
            switch try table.place(order, judge: judge, at: now, own: own) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let placed):
                try Self.release(replacing, in: db)
                let held = BookingRow.Hold(boot: now.boot, until: now.monotonic + milliseconds)
                return .success(try self.insert(order, placed: placed, hold: held, judge: judge, at: now, in: db))
            }
        }
    }

    /// Gives a hold up. What is no longer held stays as it is.
    package func release(holds: [Booking.ID]) throws(LedgerError) {
        try write { db in try Self.release(holds, in: db) }
    }

    /// Books the first candidate that is free.
    /// - Parameter holds: the customer's. On just this they become the booking; on something else, or run out meanwhile, they are given back with
    ///   it.
    package func book(
        _ order: BookingOrder, for customer: Customer, holds: [Booking.ID] = [], judge: DiaryJudge, at now: BootMoment
    ) throws(LedgerError) -> Result<[BookingRecord], BookingRefusal> {
        try write { db in
            let table = DiaryTable(db)
            let limit = judge.finder.content.bookingRules.maximumOpenPerPhone
            if order.origin == .counter, !order.overriding.contains(.tooMany),
                try table.openVisits(phone: customer.phone, at: now.wall) >= limit
            {
                return .failure(.tooMany)
            }
            let awaitsStaff =
                try order.origin == .counter
                && table.hasUnconfirmedVisits(Int64(judge.finder.content.bookingRules.unconfirmedInTenMinutes), at: now.wall)
            let person = { try PersonTable(db).insert(customer, at: now.wall) }
            if let keys = try table.keys(ofHolds: holds, on: order) {
                // The clock may have moved since the hold: what it says now dates the booking.
                if judge.clock != .trusted, !order.overriding.contains(.untrustedClock) { return .failure(.untrustedClock) }
                let key = try person()
                for hold in keys {
                    try db.run(
                        """
                        UPDATE booking SET status = 'booked', held_boot = NULL, held_until = NULL, origin = ?, person = ?,
                            awaits_staff = ?, created_at = ?, changed_at = ? WHERE key = ?
                        """, [order.origin.rawValue, key, awaitsStaff, now.wall, now.wall, hold])
                    try table.log("booked", of: hold, at: now.wall, by: order.by, detail: order.overrides)
                }
                return .success(try self.waitsNoMore(customer, try keys.map(table.record), at: now.wall))
            }
            try table.sweep(at: now)
            let own = try holds.compactMap(table.key(ofHold:))
            switch try table.place(order, judge: judge, at: now, own: own) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let placed):
                try Self.release(holds, in: db)
                let records = try self.insert(
                    order, placed: placed, person: (try person(), customer), awaitsStaff: awaitsStaff, judge: judge, at: now, in: db
                )
                return .success(try self.waitsNoMore(customer, records, at: now.wall))
            }
        }
    }

    private func waitsNoMore(_ customer: Customer, _ records: [BookingRecord], at now: Instant) throws -> [BookingRecord] {
        // Staff may book without a phone, or with one that is none.
        guard let phone = try? PhoneNumber(customer.phone) else { return records }
        for booking in records.map(\.booking) {
            try closeWaiting(phone: phone, service: booking.service, day: booking.localStart.date, booking: booking.id, at: now)
        }
        return records
    }

    private static func release(_ holds: [Booking.ID], in db: Database) throws {
        let table = DiaryTable(db)
        for hold in holds {
            if let key = try table.key(ofHold: hold) { try table.drop(hold: key) }
        }
    }

    private func insert(
        _ order: BookingOrder, placed: [(slot: Slot, claims: [Claim])], hold: BookingRow.Hold? = nil,
        person: (key: Int64, customer: Customer)? = nil,
        awaitsStaff: Bool = false, judge: DiaryJudge, at now: BootMoment, in db: Database
    ) throws -> [BookingRecord] {
        let table = DiaryTable(db)
        var group: BookingCode?
        var records: [BookingRecord] = []
        let visit = try order.visit.flatMap { try db.integer("SELECT key FROM visit WHERE id = ?", [$0.text]) }
        for (service, place) in zip(order.services, placed) {
            let code = try drawCode(in: db, at: now.wall)
            if order.services.count > 1 { group = group ?? code }
            let row = BookingRow(
                id: (records.isEmpty ? order.id : nil) ?? Booking.ID(rawValue: CallID.random().description), code: code,
                service: service.id, slot: place.slot,
                use: BookedUse(claims: place.claims, slot: place.slot),
                zone: judge.finder.zone, hold: hold, group: group, awaitsStaff: awaitsStaff, origin: order.origin,
                person: person?.key,
                visit: visit, at: now.wall)
            let key = try row.insert(into: db)
            try table.insert(place.claims, booking: key)
            try table.log(hold == nil ? "booked" : "held", of: key, at: now.wall, by: order.by, detail: order.overrides)
            records.append(row.record(for: person?.customer, in: visit == nil ? nil : order.visit))
        }
        return records
    }
}

extension BookingOrder {
    var overrides: String {
        guard !overriding.isEmpty else { return "" }
        return "overriding " + overriding.map(\.rawValue).sorted().joined(separator: ", ") + (reason.isEmpty ? "" : ": \(reason)")
    }
}

extension DiaryTable {
    /// How many visits a phone still has before it.
    func openVisits(phone: String, at now: Instant) throws -> Int {
        guard let number = try? PhoneNumber(phone) else {
            // Staff may book without a phone, or with one that is none.
            return 0
        }
        let people = try PersonTable(db).keys(phone: number)
        guard !people.isEmpty else { return 0 }
        let list = people.map(String.init).joined(separator: ",")
        return try Int.fetchOne(
            db,
            sql: """
                SELECT count(DISTINCT coalesce(group_code, code)) FROM booking
                WHERE person IN (\(list)) AND status = 'booked' AND start_at > ?
                """, arguments: [now]) ?? 0
    }

    /// Made at the counter in the last ten minutes, with nobody of the staff having looked at them: children play with keys. A visit of several
    /// services counts by its first one. Counted up to the limit and no further.
    func hasUnconfirmedVisits(_ limit: Int64, at now: Instant) throws -> Bool {
        try db.integer(Self.unconfirmed, [now.millisecondsSince1970 - 600_000, now, limit]) ?? 0 >= limit
    }

    static let unconfirmed = """
        SELECT count(*) FROM (
            SELECT 1 FROM booking WHERE created_at BETWEEN ? AND ? AND origin = 'counter' AND status = 'booked'
                AND approved_by IS NULL AND (group_code IS NULL OR group_code = code) LIMIT ?)
        """

    /// All that `unconfirmed` asks for, so that the bookings themselves need not be read.
    static let unconfirmedSchema = """
        DROP INDEX booking_created;
        CREATE INDEX booking_unconfirmed ON booking (created_at, origin, status, approved_by, group_code, code)
            WHERE origin = 'counter' AND status = 'booked' AND approved_by IS NULL;
        """

    /// nil where any of them is no longer held, or they are on something else.
    func keys(ofHolds ids: [Booking.ID], on order: BookingOrder) throws -> [Int64]? {
        let keys = try ids.compactMap(key(ofHold:))
        guard !ids.isEmpty, keys.count == ids.count else { return nil }
        let held = try keys.map { try record($0).booking }
        let isSame = held.map(\.service) == order.services.map(\.id) && order.candidates.contains(held.map(\.slot))
        return isSame ? keys : nil
    }
}
