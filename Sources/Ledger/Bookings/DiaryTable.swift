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
        guard let first = order.candidates.first, let start = first.first?.start else { return .failure(.taken) }
        var refusal: BookingRefusal?
        var known: (quanta: Range<Int64>, occupancy: Occupancy)?
        for candidate in order.candidates {
            let begin = candidate.first?.start ?? start, last = candidate.last?.start ?? begin
            let range = judge.finder.quanta(around: begin, for: order.services)
            let quanta = range.lowerBound..<max(range.upperBound, judge.finder.quanta(around: last, for: order.services).upperBound)
            let occupancy: Occupancy
            if let known, known.quanta == quanta {
                occupancy = known.occupancy
            } else {
                // Of the people, only those whom a candidate names: nobody else is asked for.
                var holders = judge.finder.holders(for: order.services.map { VisitPart(service: $0) }).filter { !$0.isProvider }
                for slot in order.candidates.joined() { holders.insert(.provider(slot.provider)) }
                occupancy = try self.occupancy(over: quanta, of: holders, without: own)
                known = (quanta, occupancy)
            }
            let visit = Array(zip(order.services, candidate)).map { (service: $0, slot: $1) }
            if let no = judge.finder.refusal(
                visit: visit, now: now.wall, occupancy: occupancy, clock: judge.clock, overriding: order.overriding)
            {
                refusal = refusal ?? no
                continue
            }
            if let placed = allocate(visit, judge: judge, occupancy: occupancy) { return .success(placed) }
            refusal = refusal ?? .taken
        }
        return .failure(refusal ?? .taken)
    }

    private func allocate(
        _ visit: [(service: Service, slot: Slot)], judge: DiaryJudge, occupancy: Occupancy
    ) -> [(slot: Slot, claims: [Claim])]? {
        var occupancy = occupancy
        var placed: [(slot: Slot, claims: [Claim])] = []
        for part in visit {
            let demand = Demand(service: part.service, start: part.slot.start, provider: part.slot.provider)
            guard let claims = occupancy.allocate(demand, content: judge.finder.content) else { return nil }
            occupancy.occupy(claims)
            placed.append((part.slot, claims))
        }
        return placed
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
        let statement = try db.cachedStatement(sql: "INSERT INTO claim (holder, unit, quantum, booking) VALUES (?, ?, ?, ?)")
        for claim in claims {
            let columns = claim.holder.columns
            try statement.execute(arguments: [columns.holder, columns.unit, claim.quantum, booking])
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
