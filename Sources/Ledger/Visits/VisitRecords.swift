package import Bell
internal import GRDB
package import Shop

extension LedgerFile {
    /// A call made by the button in the last minute and still without a visit belongs to whoever steps up to the screen.
    static let pressBelongsWithinMilliseconds: Int64 = 60_000
    /// A visit that nobody ended for so long was ended by a crash or a power cut.
    static let visitLostAfterMilliseconds: Int64 = 12 * 3_600_000

    /// - Returns: the calls that attached themselves, oldest first.
    package func beginVisit(_ visit: VisitRecord) throws(LedgerError) -> [CallID] {
        try write { db in
            try db.run(
                """
                UPDATE visit SET ended_by = 'lost',
                    ended_at = coalesce((SELECT max(at) FROM turn WHERE turn.visit = visit.key), started_at)
                WHERE ended_at IS NULL AND started_at < ?
                """, [visit.startedAt.millisecondsSince1970 - Self.visitLostAfterMilliseconds])
            try db.run(
                "INSERT INTO visit (id, kind, started_at, language, content) VALUES (?, ?, ?, ?, ?)",
                [visit.id.text, visit.kind.rawValue, visit.startedAt, visit.language.rawValue, visit.content])
            guard visit.kind == .counter else { return [] }
            let key = db.lastInsertedRowID
            let calls = try db.rows(
                """
                SELECT key, id FROM handoff
                WHERE visit IS NULL AND part_of IS NULL AND practice = 0 AND origin = 'button' AND state <> 'resolved'
                    AND called_at BETWEEN ? AND ? ORDER BY called_at, key
                """,
                [visit.startedAt.millisecondsSince1970 - Self.pressBelongsWithinMilliseconds, visit.startedAt])
            var attached: [CallID] = []
            for call in calls {
                try HandoffTable(db).link(call["key"], toVisit: key, at: visit.startedAt)
                attached.append(try call.value("id", CallID.init))
            }
            return attached
        }
    }

    /// The lines of one exchange, in order, as one commit.
    /// - Returns: their numbers within the visit, 1 the first.
    @discardableResult
    package func append(_ turns: [TurnRecord], to visit: VisitID) throws(LedgerError) -> Range<Int> {
        try write { db in
            guard let key = try db.integer("SELECT key FROM visit WHERE id = ?", [visit.text]) else {
                throw UnknownValue(column: "visit.id")
            }
            let first = try db.integer("SELECT coalesce(max(number), 0) + 1 FROM turn WHERE visit = ?", [key]) ?? 1
            for (number, turn) in zip(first..., turns) {
                try db.run(
                    """
                    INSERT INTO turn (visit, number, who, at, text, step, intent, outcome, entry, confidence, unanswered)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        key, number, turn.who.rawValue, turn.at, turn.text.bounded(), turn.step, turn.intent, turn.outcome,
                        turn.entry?.rawValue, turn.confidence, turn.isUnanswered,
                    ])
            }
            return Int(first)..<Int(first) + turns.count
        }
    }

    /// "Did that help?", said of the answer given last.
    package func note(helped: Bool, by visit: VisitID) throws(LedgerError) {
        try write { db in
            try db.run("UPDATE visit SET helped = ? WHERE id = ?", [helped, visit.text])
            try db.run("UPDATE turn SET helped = ? WHERE \(Self.lastAnswer)", [helped, visit.text])
        }
    }

    /// "This is wrong", said of the answer given last. It is no help either.
    package func flagLastAnswer(of visit: VisitID, at: Instant) throws(LedgerError) {
        try write { db in
            try db.run("UPDATE visit SET helped = 0 WHERE id = ?", [visit.text])
            try db.run("UPDATE turn SET helped = 0, wrong_at = ? WHERE \(Self.lastAnswer)", [at, visit.text])
        }
    }

    private static let lastAnswer = """
        (visit, number) = (SELECT turn.visit, max(number) FROM turn JOIN visit ON visit.key = turn.visit
            WHERE visit.id = ? AND who = 'deskbell' AND outcome = 'answer')
        """

    /// "This is wrong."
    /// - Parameter turn: the number of Deskbell's line.
    package func flagWrong(turn: Int, of visit: VisitID, at: Instant) throws(LedgerError) {
        try write { db in
            try db.run(
                "UPDATE turn SET wrong_at = ? WHERE number = ? AND visit = (SELECT key FROM visit WHERE id = ?)",
                [at, turn, visit.text])
        }
    }

    /// The language that turned out to be theirs.
    package func note(language: Language, of visit: VisitID) throws(LedgerError) {
        try write { db in try db.run("UPDATE visit SET language = ? WHERE id = ?", [language.rawValue, visit.text]) }
    }

    /// Ends a visit once; what it was ended by first stays.
    package func endVisit(_ visit: VisitID, at: Instant, by end: VisitRecord.End, step: String?) throws(LedgerError) {
        try write { db in
            try db.run(
                "UPDATE visit SET ended_at = ?, ended_by = ?, last_step = ? WHERE id = ? AND ended_at IS NULL",
                [at, end.rawValue, step, visit.text])
        }
    }

    package func visit(_ id: VisitID) throws(LedgerError) -> VisitRecord? {
        try read { db in try db.row("SELECT * FROM visit WHERE id = ?", [id.text]).map(VisitRecord.init(row:)) }
    }

    /// In the order they were said.
    package func turns(of visit: VisitID) throws(LedgerError) -> [TurnRecord] {
        try read { db in
            try db.rows(
                "SELECT turn.* FROM turn JOIN visit ON visit.key = turn.visit WHERE visit.id = ? ORDER BY number", [visit.text]
            )
            .map(TurnRecord.init(row:))
        }
    }
}

extension VisitRecord {
    init(row: Row) throws {
        self.init(
            id: try row.value("id", VisitID.init), kind: try row.word("kind"), startedAt: row["started_at"],
            language: Language(rawValue: row["language"]), content: row["content"])
        endedAt = row["ended_at"]
        end = try row.optionalWord("ended_by")
        lastStep = row["last_step"]
        helped = row["helped"]
    }
}

extension TurnRecord {
    init(row: Row) throws {
        self.init(
            who: try row.word("who"), text: row["text"], at: row["at"], step: row["step"], intent: row["intent"],
            outcome: row["outcome"], entry: (row["entry"] as String?).map(Entry.ID.init(rawValue:)), confidence: row["confidence"],
            isUnanswered: row["unanswered"])
        wrongAt = row["wrong_at"]
        helped = row["helped"]
    }
}
