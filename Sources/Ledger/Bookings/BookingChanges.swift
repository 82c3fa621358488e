package import Diary
internal import GRDB
package import Shop

extension LedgerFile {
    /// Moves a visit's bookings to the first candidate that is free, in one step: the old time is given up only with the new one taken. Brings
    /// cancelled ones and no-shows back, even to their own time.
    /// - Parameter bookings: one a service of the order, in its order; all of a group, or one.
    package func move(
        _ bookings: [Booking.ID], to order: BookingOrder, judge: DiaryJudge, at now: BootMoment
    ) throws(LedgerError) -> Result<[BookingRecord], BookingChangeRefusal> {
        precondition(bookings.count == order.services.count)
        return try write { db in
            let table = DiaryTable(db)
            var keys: [Int64] = []
            for id in bookings {
                guard let key = try table.key(of: id) else { return .failure(.gone) }
                let status = try table.record(key).booking.status
                switch status {
                case .booked, .arrived, .cancelled, .noShow: keys.append(key)
                case .held, .done: return .failure(.status(from: status, to: .booked))
                }
            }
            try table.sweep(at: now)
            switch try table.place(order, judge: judge, at: now, own: keys) {
            case .failure(let refusal): return .failure(.refused(refusal))
            case .success(let placed):
                let given = try keys.flatMap { try table.spans(of: "booking", $0) }
                for key in keys { try db.run("DELETE FROM claim WHERE booking = ?", [key]) }
                for (index, key) in keys.enumerated() {
                    try table.put(key, service: order.services[index], at: placed[index], order: order, judge: judge, now: now)
                }
                try table.giveBack(given)
                return .success(try keys.map(table.record))
            }
        }
    }

    /// A visit's bookings become something else: all of them, or none.
    package func change(
        _ visit: [Booking.ID], to status: Booking.Status, at: Instant, by: String, reason: String = ""
    ) throws(LedgerError) -> Result<[BookingRecord], BookingChangeRefusal> {
        try write { db in
            let table = DiaryTable(db)
            var keys: [Int64] = []
            for id in visit {
                guard let key = try table.key(of: id) else { return .failure(.gone) }
                if let refusal = try table.refusal(of: status, for: key, at: at) { return .failure(refusal) }
                keys.append(key)
            }
            return .success(try keys.map { try table.change($0, to: status, at: at, by: by, reason: reason) })
        }
    }

    /// Arrived, done, no-show, cancelled; and back where a finger slipped. The time of a cancelled booking and of a no-show is free at once.
    /// - Parameter reason: kept in its history; never names a person.
    package func change(
        _ id: Booking.ID, to status: Booking.Status, at: Instant, by: String, reason: String = ""
    ) throws(LedgerError) -> Result<BookingRecord, BookingChangeRefusal> {
        try change([id], to: status, at: at, by: by, reason: reason).map { $0[0] }
    }

    /// Staff say yes to a booking that the counter made in a flood.
    package func approve(_ id: Booking.ID, at: Instant, by: String) throws(LedgerError) -> BookingRecord? {
        try write { db in
            let table = DiaryTable(db)
            guard let key = try table.key(of: id) else { return nil }
            try db.run("UPDATE booking SET awaits_staff = 0, approved_by = ?, changed_at = ? WHERE key = ?", [by, at, key])
            try table.log("approved", of: key, at: at, by: by)
            return try table.record(key)
        }
    }

    /// Staff add the name to a booking that was made on a number pad, or put a phone right. Holds for all of the visit's bookings.
    package func name(_ id: Booking.ID, as customer: Customer, at: Instant, by: String) throws(LedgerError) -> BookingRecord? {
        try write { db in
            let table = DiaryTable(db)
            guard let key = try table.key(of: id) else { return nil }
            if let person = try db.integer("SELECT person FROM booking WHERE key = ?", [key]) {
                try PersonTable(db).update(person, to: customer)
            } else {
                let person = try PersonTable(db).insert(customer, at: at)
                try db.run("UPDATE booking SET person = ? WHERE key = ?", [person, key])
            }
            try db.run("UPDATE booking SET changed_at = ? WHERE key = ?", [at, key])
            try table.log("named", of: key, at: at, by: by)
            return try table.record(key)
        }
    }
}

extension DiaryTable {
    fileprivate func refusal(of status: Booking.Status, for key: Int64, at now: Instant) throws -> BookingChangeRefusal? {
        let booking = try record(key).booking
        guard booking.status.mayBecome(status) else { return .status(from: booking.status, to: status) }
        guard let early = status.earliestMinutes else { return nil }
        // Who stays away stays away from all of the visit, and it begins with its first service.
        let first = try db.integer(
            """
            SELECT min(start_at) FROM booking
            WHERE key = ?1 OR group_code = (SELECT group_code FROM booking WHERE key = ?1) AND code_retired = 0
                AND status NOT IN ('held', 'cancelled')
            """, [key])
        return (first ?? 0) > now.adding(minutes: early).millisecondsSince1970 ? .toCome(status, at: booking.localStart) : nil
    }

    fileprivate func change(
        _ key: Int64, to status: Booking.Status, at: Instant, by: String, reason: String
    ) throws -> BookingRecord {
        // Calendars hear of cancellations only.
        let heard = status == .cancelled ? 1 : 0
        try db.run(
            "UPDATE booking SET status = ?, changed_at = ?, sequence = sequence + ?, awaits_staff = 0 WHERE key = ?",
            [status.rawValue, at, heard, key])
        if !status.takesTime { try free(booking: key) }
        try log(status.rawValue, of: key, at: at, by: by, detail: reason)
        return try record(key)
    }

    fileprivate func put(
        _ key: Int64, service: Service, at place: (slot: Slot, claims: [Claim]), order: BookingOrder, judge: DiaryJudge,
        now: BootMoment
    ) throws {
        let before = try record(key).booking, slot = place.slot
        let status = before.status == .arrived ? Booking.Status.arrived : .booked
        try db.run(
            """
            UPDATE booking SET service = ?, provider = ?, start_at = ?, end_at = ?, local_start = ?, zone = ?, use = ?, status = ?,
                changed_at = ?, sequence = sequence + 1 WHERE key = ?
            """,
            [
                service.id.rawValue, slot.provider.rawValue, slot.start, slot.end, judge.finder.zone.local(slot.start).description,
                judge.finder.zone.name, BookedUse(claims: place.claims, slot: slot).json, status.rawValue, now.wall, key,
            ])
        try insert(place.claims, booking: key)
        let detail = "from \(before.localStart) with \(before.slot.provider.rawValue)"
        try log(
            before.status.takesTime ? "moved" : "reinstated", of: key, at: now.wall, by: order.by,
            detail: [detail, order.overrides].filter { !$0.isEmpty }.joined(separator: "; "))
    }
}
