package import Bell
internal import Diary
internal import GRDB
package import Shop

/// Someone in the line without an appointment.
package struct WalkIn: Equatable, Sendable, Identifiable {
    package enum State: String, CaseIterable, Sendable {
        case waiting, called, started, done
        case noShow = "no-show"
        case left

        /// Whether they still stand in the line or sit in the chair.
        package var isHere: Bool {
            switch self {
            case .waiting, .called, .started: true
            case .done, .noShow, .left: false
            }
        }

        /// By a word of staff; `called` is `callNext`'s to give.
        package func mayBecome(_ next: State) -> Bool {
            switch (self, next) {
            case (.waiting, .started), (.waiting, .left), (.waiting, .noShow): true
            case (.called, .started), (.called, .done), (.called, .noShow), (.called, .left), (.called, .waiting): true
            case (.started, .done), (.started, .left), (.started, .waiting): true
            // They came back after all, or a finger slipped.
            case (.noShow, .waiting), (.left, .waiting), (.done, .started): true
            case (_, .called), (.waiting, _), (.called, _), (.started, _), (.done, _), (.noShow, _), (.left, _): false
            }
        }
    }

    /// A UUID, lower case.
    package let id: String
    /// 1 the first of the day; what is called out.
    package var number: Int
    /// In the shop's zone.
    package var day: LocalDate
    /// As they gave it; nil where they gave none.
    package var customer: Customer?
    package var visit: VisitID?
    package var service: Service.ID
    /// The one they want, then the one who takes them.
    package var provider: Provider.ID?
    package var takenAt: Instant
    /// The wait they were told, minutes.
    package var toldMinutes: Int?
    package var state: State
    package var calledAt: Instant?
    package var startedAt: Instant?
    package var endedAt: Instant?
}

extension LedgerFile {
    /// Takes the day's next number. The same id again gets the same number.
    package func takeNumber(
        id: String, day: LocalDate, service: Service.ID, provider: Provider.ID?, customer: Customer?, visit: VisitID?,
        toldMinutes: Int?,
        at: Instant
    ) throws(LedgerError) -> WalkIn {
        try write { db in
            if let known = try Self.walkIn(id, in: db) { return known }
            let person = try customer.map { try PersonTable(db).insert($0, at: at) }
            try db.run(
                """
                INSERT INTO walk_in (id, day, number, person, visit, service, provider, taken_at, told_minutes, state)
                VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM walk_in WHERE day = ?), ?, (SELECT key FROM visit WHERE id = ?),
                    ?, ?, ?, ?, 'waiting')
                """,
                [
                    id, day.description, day.description, person, visit?.text, service.rawValue, provider?.rawValue, at,
                    toldMinutes,
                ])
            guard let made = try Self.walkIn(id, in: db) else { throw UnknownValue(column: "walk_in.id") }
            return made
        }
    }

    /// The day's line in order, those who are done included.
    package func walkIns(on day: LocalDate) throws(LedgerError) -> [WalkIn] {
        try read { db in
            try db.rows("\(Self.walkInSelection) WHERE walk_in.day = ? ORDER BY number", [day.description]).map(WalkIn.init(row:))
        }
    }

    /// Started, done, no-show, left; or waiting again after a call by mistake. What they no longer need of the diary is free at once.
    package func change(walkIn id: String, to state: WalkIn.State, at: Instant) throws(LedgerError) -> WalkIn? {
        try write { db in
            try db.run(
                """
                UPDATE walk_in SET state = ?1,
                    called_at = CASE WHEN ?1 = 'waiting' THEN NULL WHEN ?1 = 'called' THEN ?2 ELSE called_at END,
                    started_at = CASE WHEN ?1 IN ('waiting', 'called') THEN NULL WHEN ?1 = 'started' THEN ?2 ELSE started_at END,
                    ended_at = CASE WHEN ?1 IN ('done', 'no-show', 'left') THEN ?2 END
                WHERE id = ?3
                """, [state.rawValue, at, id])
            switch state {
            case .called, .started: break
            // The chair is theirs to the end of these five minutes.
            case .done: try Self.release(id, after: at.secondsSince1970 / Claim.quantumSeconds, in: db)
            case .waiting, .noShow, .left: try Self.release(id, after: .min, in: db)
            }
            return try Self.walkIn(id, in: db)
        }
    }

    static func release(_ id: String, after quantum: Int64, in db: Database) throws {
        try db.run(
            "DELETE FROM claim WHERE walk_in = (SELECT key FROM walk_in WHERE id = ?) AND quantum > ?", [id, quantum])
    }

    static func walkIn(_ id: String, in db: Database) throws -> WalkIn? {
        try db.row("\(walkInSelection) WHERE walk_in.id = ?", [id]).map(WalkIn.init(row:))
    }

    private static let walkInSelection = """
        SELECT walk_in.*, person.name, person.phone, person.notice, visit.id AS visit_id FROM walk_in
        LEFT JOIN person ON person.key = walk_in.person LEFT JOIN visit ON visit.key = walk_in.visit
        """
}

extension WalkIn {
    init(row: Row) throws {
        id = row["id"]
        number = row["number"]
        day = try row.value("day") { LocalDate(iso: $0) }
        customer = row["person"] as Int64? == nil ? nil : Customer(row: row)
        visit = (row["visit_id"] as String?).flatMap(VisitID.init)
        service = Service.ID(rawValue: row["service"])
        provider = (row["provider"] as String?).map(Provider.ID.init(rawValue:))
        takenAt = row["taken_at"]
        toldMinutes = row["told_minutes"]
        state = try row.word("state")
        calledAt = row["called_at"]
        startedAt = row["started_at"]
        endedAt = row["ended_at"]
    }
}
