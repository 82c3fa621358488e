internal import Bell
internal import Diary
internal import GRDB
internal import Shop

/// A new row of `booking`.
struct BookingRow {
    struct Hold {
        var boot: String
        /// Milliseconds of CLOCK_BOOTTIME.
        var until: Int64
    }

    var id: Booking.ID
    var code: BookingCode
    var service: Service.ID
    var slot: Slot
    var use: BookedUse
    var zone: ZoneRules
    var hold: Hold?
    var group: BookingCode?
    var awaitsStaff: Bool
    var origin: BookingOrder.Origin
    var person: Int64?
    var visit: Int64?
    var at: Instant

    func insert(into db: Database) throws -> Int64 {
        try db.run(
            """
            INSERT INTO booking (id, code, service, provider, start_at, end_at, local_start, zone, use, status, group_code, awaits_staff,
                origin, person, visit, created_at, changed_at, sequence, held_boot, held_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
            """,
            [
                id.rawValue, code.digits, service.rawValue, slot.provider.rawValue, slot.start, slot.end,
                zone.local(slot.start).description, zone.name, use.json, (hold == nil ? Booking.Status.booked : .held).rawValue,
                group?.digits, awaitsStaff, origin.rawValue, person, visit, at, at, hold?.boot, hold?.until,
            ])
        return db.lastInsertedRowID
    }

    /// As it will be read back.
    func record(for customer: Customer?, in visit: VisitID?) -> BookingRecord {
        let customer = customer?.kept
        let booking = Booking(
            id: id, code: code, service: service, slot: slot, localStart: zone.local(slot.start), zone: zone.name,
            customer: customer?.name ?? "", phone: customer?.phone ?? "", status: hold == nil ? .booked : .held, group: group,
            awaitsStaff: awaitsStaff, privacyNotice: customer?.notice ?? "", createdAt: at)
        return BookingRecord(booking: booking, origin: origin, visit: visit, approvedBy: nil, sequence: 0, changedAt: at)
    }
}

extension LedgerFile {
    /// A code stays with its booking for so long after the visit, then it may be drawn again.
    static let codeRestMilliseconds: Int64 = 30 * 86_400_000

    /// Six digits that no booking still uses.
    func drawCode(in db: Database, at now: Instant) throws -> BookingCode {
        let rested = now.millisecondsSince1970 - Self.codeRestMilliseconds
        // With 80,000 codes in use a thousand draws fail once in 10^51 times.
        for _ in 0..<1000 {
            let code = BookingCode(number: drawNumber())
            guard let user = try db.row("SELECT key, end_at FROM booking WHERE code = ? AND code_retired = 0", [code.digits]) else {
                return code
            }
            let end: Int64 = user["end_at"]
            guard end < rested else { continue }
            try db.run("UPDATE booking SET code_retired = 1 WHERE key = ?", [user["key"] as Int64])
            return code
        }
        throw LedgerError.outOfCodes
    }
}
