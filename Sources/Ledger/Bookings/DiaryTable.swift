internal import Bell
internal import Diary
internal import GRDB
internal import Shop

/// The rows of bookings and claims within one transaction.
struct DiaryTable {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Holds of another start of the machine, or past their time, free their room.
    func sweep(at now: BootMoment) throws {
        let over = try db.rows(
            "SELECT key FROM booking WHERE status = 'held' AND (held_boot <> ? OR held_until <= ?)", [now.boot, now.monotonic])
        for hold in over { try drop(hold: hold["key"]) }
    }

    /// The first candidate that the rules and the diary allow, with its claims.
    /// - Parameter own: bookings whose claims do not stand in the way: those that are being moved.
    func place(
        _ order: BookingOrder, judge: DiaryJudge, at now: BootMoment, own: [Int64] = []
    ) throws -> Result<[(slot: Slot, claims: [Claim])], BookingRefusal> {
        var refusal: BookingRefusal?
        var known: (quanta: Range<Int64>, occupancy: Occupancy)?
        // Of the people, only those whom a candidate names: nobody else is asked for.
        let holders = judge.finder.things(for: order.services).union(order.candidates.joined().map { .provider($0.provider) })
        for candidate in order.candidates {
            let visit = Array(zip(order.services, candidate)).map { (service: $0, slot: $1) }
            let quanta = judge.finder.quanta(taking: visit)
            let occupancy: Occupancy
            if let known, known.quanta == quanta {
                occupancy = known.occupancy
            } else {
                occupancy = try self.occupancy(over: quanta, of: holders, without: own)
                known = (quanta, occupancy)
            }
            let claims = judge.finder.claims(
                of: visit, now: now.wall, occupancy: occupancy, clock: judge.clock, overriding: order.overriding)
            switch claims {
            case .success(let claims): return .success(Array(zip(candidate, claims)).map { (slot: $0, claims: $1) })
            case .failure(let no): refusal = refusal ?? no
            }
        }
        return .failure(refusal ?? .taken)
    }

    func occupancy(
        over quanta: Range<Int64>, of holders: Set<Claim.Holder>, without bookings: [Int64] = [], withWalkIns: Bool = true
    ) throws -> Occupancy {
        var occupancy = Occupancy(quanta: quanta)
        let others =
            (bookings.isEmpty ? "" : "AND coalesce(booking, 0) NOT IN (\(bookings.map(String.init).joined(separator: ",")))")
            + (withWalkIns ? "" : " AND walk_in IS NULL")
        let sql = "SELECT quantum FROM claim WHERE holder = ? AND unit = ? AND quantum >= ? AND quantum < ? \(others)"
        // The lists of bookings differ every time: only the plain statement is worth keeping.
        let statement = try bookings.isEmpty ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
        for holder in holders {
            let columns = holder.columns
            let taken = try Int64.fetchAll(
                statement, arguments: [columns.holder, columns.unit, quanta.lowerBound, quanta.upperBound])
            if !taken.isEmpty { occupancy.occupy(holder, quanta: taken) }
        }
        return occupancy
    }

    /// The primary key refuses what is taken, whatever was believed before.
    func insert(_ claims: [Claim], booking: Int64) throws {
        for run in ClaimRun.runs(of: claims) {
            // One statement a stretch of time: its first quantum is bound, the others follow from it.
            let rows = (0..<run.count).map { "(?1, ?2, ?3 + \($0), ?4)" }.joined(separator: ", ")
            let columns = run.holder.columns
            try db.run(
                "INSERT INTO claim (holder, unit, quantum, booking) VALUES \(rows)",
                [columns.holder, columns.unit, run.first, booking])
        }
    }

    func log(_ what: String, of booking: Int64, at: Instant, by: String, detail: String = "") throws {
        try db.run(
            """
            INSERT INTO booking_change (booking, number, at, change, by, detail)
            VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM booking_change WHERE booking = ?), ?, ?, ?, ?)
            """, [booking, booking, at, what, by.bounded(to: 100), detail.bounded(to: 400)])
    }

    func record(_ key: Int64) throws -> BookingRecord {
        guard let row = try db.row("\(BookingRecord.selection) WHERE booking.key = ?", [key]) else {
            throw UnknownValue(column: "booking.key")
        }
        return try BookingRecord(row: row)
    }

    /// nil where it is held no more: given back, or a booking by now.
    func key(ofHold id: Booking.ID) throws -> Int64? {
        try db.integer("SELECT key FROM booking WHERE id = ? AND status = 'held'", [id.rawValue])
    }

    func key(of id: Booking.ID) throws -> Int64? {
        try db.integer("SELECT key FROM booking WHERE id = ?", [id.rawValue])
    }
}
