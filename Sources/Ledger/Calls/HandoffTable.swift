internal import Bell
internal import Diary
internal import GRDB
internal import Shop

/// The rows of calls within one transaction.
struct HandoffTable {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// The call that an id means: the visit's first one, where it was pressed again under another id.
    func key(of id: CallID) throws -> Int64? {
        try db.integer("SELECT coalesce(part_of, key) FROM handoff WHERE id = ?", [id.description])
    }

    func insert(_ call: NewCall, presses: Int) throws -> Int64 {
        try db.run(
            """
            INSERT INTO handoff (id, alias, practice, origin, trigger, reason, summary, urgent, wanted, language, presses, draft, state, called_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'called', ?)
            """,
            [
                call.id.description, call.id.alias, call.isPractice, call.origin.rawValue, call.trigger.rawValue,
                call.reason.bounded(),
                call.summary.bounded(), call.isUrgent, call.wanted, call.language?.rawValue, presses, call.draft, call.at,
            ])
        return db.lastInsertedRowID
    }

    /// What the conversation knows of the call, over what the button alone could tell.
    func describe(_ key: Int64, as call: NewCall) throws {
        let known = try db.row("SELECT trigger FROM handoff WHERE key = ?", [key]).map { row -> CallTrigger in
            try row.word("trigger")
        }
        // Who asked for a person and is hurt by now waits as somebody who is hurt.
        if let known, Self.gravity(call.trigger) > Self.gravity(known) {
            try db.run("UPDATE handoff SET trigger = ? WHERE key = ?", [call.trigger.rawValue, key])
        }
        try db.run(
            """
            UPDATE handoff SET reason = ?, summary = ?, urgent = max(urgent, ?), wanted = coalesce(?, wanted), language = coalesce(?, language),
                draft = coalesce(?, draft), booking = coalesce((SELECT key FROM booking WHERE code = ? AND code_retired = 0), booking)
            WHERE key = ?
            """,
            [
                call.reason.bounded(), call.summary.bounded(), call.isUrgent, call.wanted, call.language?.rawValue, call.draft,
                call.booking?.digits, key,
            ])
    }

    private static func gravity(_ trigger: CallTrigger) -> Int {
        switch trigger {
        case .urgent: 3
        case .upset: 2
        case .complex, .repeat, .topic: 1
        case .request, .button: 0
        }
    }

    /// Joins a call and a visit. A visit has one open call: another that it makes is a further press of the first.
    /// - Returns: the call that stands for it from now on.
    @discardableResult
    func link(_ key: Int64, toVisit visit: Int64, at: Instant) throws -> Int64 {
        guard try db.integer("SELECT visit IS NULL FROM handoff WHERE key = ?", [key]) == 1 else { return key }
        let first = try db.integer(
            "SELECT key FROM handoff WHERE visit = ? AND key <> ? AND part_of IS NULL AND state <> 'resolved' ORDER BY key LIMIT 1",
            [visit, key])
        try db.run("UPDATE handoff SET visit = ? WHERE key = ?", [visit, key])
        if let first, try db.integer("SELECT state = 'called' FROM handoff WHERE key = ?", [key]) == 1 {
            try db.run("UPDATE handoff SET part_of = ? WHERE key = ?", [first, key])
            try db.run(
                "UPDATE handoff SET presses = presses + (SELECT presses FROM handoff WHERE key = ?) WHERE key = ?", [key, first])
            try add(HandoffEvent(.pressedAgain, at: at), to: first, order: .afterAll)
            return first
        }
        try add(HandoffEvent(.attached, at: at), to: key, order: .afterAll)
        return key
    }

    /// Where a change stands among the others of its call.
    enum Order {
        /// Decided by someone who saw all the others.
        case afterAll
        /// Told by a slip; slips keep their own order even where the clock was set in between.
        case slip(sequence: Int64)
    }

    func add(_ event: HandoffEvent, to key: Int64, order: Order) throws {
        let (word, detail) = event.change.columns
        let sequence: Int64?
        let orderedAt: Int64?
        switch order {
        case .afterAll:
            sequence = nil
            orderedAt = try db.integer(
                "SELECT max(?, coalesce(max(ordered_at), ?)) FROM handoff_change WHERE handoff = ?", [event.at, event.at, key])
        case .slip(let number):
            sequence = number
            orderedAt = try db.integer(
                """
                SELECT min(
                    max(?, coalesce((SELECT max(ordered_at) FROM handoff_change WHERE handoff = ? AND sequence < ?), ?)),
                    coalesce((SELECT min(ordered_at) FROM handoff_change WHERE handoff = ? AND sequence > ?), 9223372036854775807))
                """, [event.at, key, number, event.at, key, number])
        }
        try db.run(
            """
            INSERT INTO handoff_change (handoff, ordered_at, number, at, change, by, detail, sequence)
            VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM handoff_change WHERE handoff = ?), ?, ?, ?, ?, ?)
            """,
            [key, orderedAt, key, event.at, word, event.by, detail, sequence])
        try retell(key)
    }

    func restateLastResolution(of key: Int64, as change: HandoffChange) throws {
        try db.run(
            """
            UPDATE handoff_change SET detail = ? WHERE handoff = ? AND number =
                (SELECT number FROM handoff_change WHERE handoff = ? AND change = 'resolved' ORDER BY ordered_at DESC, number DESC LIMIT 1)
            """, [change.columns.detail, key, key])
        try retell(key)
    }

    func events(of key: Int64) throws -> [HandoffEvent] {
        try db.rows(
            """
            SELECT change, detail, at, by FROM handoff_change WHERE handoff = ?
            ORDER BY ordered_at, coalesce(sequence, 9223372036854775807), number
            """, [key]
        ).map { row in
            guard let change = HandoffChange(word: row["change"], detail: row["detail"]) else {
                throw UnknownValue(column: "change")
            }
            return HandoffEvent(change, at: row["at"], by: row["by"])
        }
    }

    /// Brings the call's row into line with its history.
    private func retell(_ key: Int64) throws {
        let events = try events(of: key)
        let story = CallStory(events)
        let called = events.filter { $0.change == .called }.map(\.at).min()
        var snoozedUntil: Instant?
        if case .snoozed(let until)? = story.snoozed?.change { snoozedUntil = until }
        try db.run(
            """
            UPDATE handoff SET state = ?, called_at = coalesce(?, called_at), acknowledged_at = ?, acknowledged_by = ?, with_customer_at = ?,
                missed_at = ?, snoozed_until = ?, resolved_at = ?, outcome = ?, need = ?,
                draft = CASE WHEN ? AND json_valid(draft) THEN json_remove(draft, '$.booking.name', '$.booking.phone') ELSE draft END
            WHERE key = ?
            """,
            [
                story.state.rawValue, called, story.acknowledged?.at, story.acknowledged?.by, story.withCustomer?.at,
                story.missed?.at,
                snoozedUntil, story.resolved?.event.at, story.resolved?.outcome.rawValue, story.resolved?.need,
                story.state == .resolved, key,
            ])
    }
}
