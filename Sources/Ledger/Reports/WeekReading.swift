internal import Bell
internal import GRDB
package import Shop

extension LedgerFile {
    /// Reads a day at a time, each in a transaction of its own, so that nobody who books waits for a report. A report of the running week may so
    /// see a call made while it was read, or not; both are true.
    package func report(_ week: ReportWeek, by clock: OpenTime) throws(LedgerError) -> WeekReport {
        let facts = try facts(of: week, in: clock.zone), before = try self.facts(of: week.adding(weeks: -1), in: clock.zone)
        let numbers = PeriodNumbers(facts, by: clock)
        var upsetWeeks: [WeekReport.UpsetWeek] = []
        for back in (1..<WeekReport.upsetWeeksShown).reversed() {
            let earlier = week.adding(weeks: -back)
            let (upset, contacts) = try upsetContacts(in: earlier.moments(in: clock.zone))
            upsetWeeks.append(WeekReport.UpsetWeek(week: earlier, upset: upset, contacts: contacts))
        }
        upsetWeeks.append(WeekReport.UpsetWeek(week: week, upset: numbers.upset, contacts: numbers.contacts))
        return WeekReport(
            week: week, numbers: numbers, before: PeriodNumbers(before, by: clock), upsetWeeks: upsetWeeks,
            wanting: facts.visits.flatMap(\.wanting).map(\.0))
    }

    /// What was recorded of one week.
    package func facts(of week: ReportWeek, in zone: ZoneRules) throws(LedgerError) -> PeriodFacts {
        var facts = PeriodFacts()
        for day in week.days(in: zone) {
            let (visits, calls) = try read { db in (try Self.visits(in: day, db), try Self.calls(in: day, db)) }
            facts.visits += visits
            facts.calls += calls
        }
        return facts
    }

    static func visits(in day: Range<Instant>, _ db: Database) throws -> [VisitFacts] {
        var visits: [(key: Int64, record: VisitRecord, bookings: Int)] = []
        let rows = try Row.fetchCursor(db.cachedStatement(sql: visitsOfDay), arguments: [day.lowerBound, day.upperBound])
        while let row = try rows.next() {
            visits.append((row["key"], try VisitRecord(row: row), row["bookings"]))
        }
        let turns = try Row.fetchCursor(db.cachedStatement(sql: turnsOfDay), arguments: [day.lowerBound, day.upperBound])
        var next = try turns.next()
        var facts: [VisitFacts] = []
        facts.reserveCapacity(visits.count)
        for visit in visits {
            var own: [TurnRecord] = []
            while let row = next, row[0] as Int64 == visit.key {
                own.append(try TurnRecord(counted: row))
                next = try turns.next()
            }
            facts.append(VisitFacts(visit.record, turns: own, bookings: visit.bookings))
        }
        return facts
    }

    private static func calls(in day: Range<Instant>, _ db: Database) throws -> [CallFacts] {
        let table = HandoffTable(db)
        return try db.rows(
            """
            \(Handoff.selection) WHERE handoff.called_at >= ? AND handoff.called_at < ? AND handoff.part_of IS NULL AND handoff.practice = 0
            ORDER BY handoff.called_at, handoff.key
            """, [day.lowerBound, day.upperBound]
        ).map { CallFacts(try Handoff(row: $0), history: try table.events(of: $0["key"])) }
    }

    /// Upset visits and calls, and all of them, without reading what was said.
    private func upsetContacts(in range: Range<Instant>) throws(LedgerError) -> (upset: Int, contacts: Int) {
        try read { db in
            let arguments: StatementArguments = [range.lowerBound, range.upperBound]
            let visits = try db.integer(
                "SELECT count(*) FROM visit WHERE started_at >= ? AND started_at < ? AND kind = 'counter'", arguments)
            let row = try db.row(
                """
                SELECT count(DISTINCT CASE trigger WHEN 'upset' THEN coalesce('v' || visit, 'h' || key) END) AS upset,
                    count(CASE WHEN visit IS NULL THEN 1 END) AS alone
                FROM handoff WHERE called_at >= ? AND called_at < ? AND part_of IS NULL AND practice = 0 AND outcome IS NOT 'false-alarm'
                """, arguments)
            return (row?["upset"] ?? 0, Int(visits ?? 0) + (row?["alone"] ?? 0))
        }
    }

    private static let visitsOfDay = """
        SELECT visit.*, (SELECT count(DISTINCT coalesce(group_code, code)) FROM booking
                WHERE booking.visit = visit.key AND booking.status NOT IN ('held', 'cancelled') AND booking.origin = 'counter') AS bookings
        FROM visit WHERE started_at >= ? AND started_at < ? AND kind = 'counter' ORDER BY started_at, key
        """

    /// By number, for speed; what Deskbell said is not counted.
    private static let turnsOfDay = """
        SELECT visit.key, turn.who, turn.at, CASE turn.who WHEN 'customer' THEN turn.text ELSE '' END, turn.step, turn.intent, turn.outcome,
            turn.entry, turn.unanswered, turn.wrong_at, turn.helped
        FROM visit JOIN turn ON turn.visit = visit.key
        WHERE visit.started_at >= ? AND visit.started_at < ? AND visit.kind = 'counter' ORDER BY visit.started_at, visit.key, turn.number
        """
}

extension TurnRecord {
    /// Of `turnsOfDay`.
    fileprivate init(counted row: Row) throws {
        guard let who = Speaker(rawValue: row[1]) else { throw UnknownValue(column: "who") }
        self.init(
            who: who, text: row[3], at: row[2], step: row[4], intent: row[5], outcome: row[6],
            entry: (row[7] as String?).map(Entry.ID.init(rawValue:)), isUnanswered: row[8])
        wrongAt = row[9]
        helped = row[10]
    }
}
