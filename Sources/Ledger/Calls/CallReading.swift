package import Bell
internal import GRDB
package import Shop

extension LedgerFile {
    package enum WhichCalls: Equatable, Sendable {
        case open
        /// Made at or after a moment, resolved or not.
        case since(Instant)
        case all
    }

    /// Newest first. Practice calls only where asked for.
    package func calls(_ which: WhichCalls = .all, practice: Bool = false, limit: Int = 1000) throws(LedgerError) -> [Handoff] {
        try read { db in
            let condition: String
            var earliest = Instant(millisecondsSince1970: .min)
            switch which {
            case .open: condition = "handoff.state <> 'resolved'"
            case .since(let moment):
                condition = "TRUE"
                earliest = moment
            case .all: condition = "TRUE"
            }
            return try db.rows(
                """
                \(Handoff.selection) WHERE \(condition) AND handoff.called_at >= ? AND handoff.part_of IS NULL AND handoff.practice = ?
                ORDER BY handoff.called_at DESC, handoff.key DESC LIMIT ?
                """, [earliest, practice, limit]
            ).map(Handoff.init(row:))
        }
    }

    /// By id, by alias in either case, by the beginning of an id (four digits or more), or "latest": the call that has waited longest without an
    /// answer, else the one made last.
    package func call(named name: String) throws(LedgerError) -> HandoffMatch? {
        try read { db in
            if let id = CallID(name) { return try Self.match("handoff.id = ?", [id.description], in: db, preferring: "1") }
            if name.lowercased() == "latest" {
                return try Self.match(
                    "handoff.practice = 0", [], in: db, preferring: "state = 'called', CASE state WHEN 'called' THEN -called_at END"
                )
                .map { HandoffMatch(handoff: $0.handoff, others: 0) }
            }
            if let match = try Self.match("handoff.alias = ?", [name.uppercased()], in: db) { return match }
            let prefix = name.lowercased()
            guard prefix.utf8.count >= 4, prefix.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 || $0 == 45 }) else {
                return nil
            }
            return try Self.match("handoff.id >= ? AND handoff.id < ?", [prefix, prefix + "g"], in: db)
        }
    }

    /// The open call of a visit, if it has made one.
    package func openCall(of visit: VisitID) throws(LedgerError) -> Handoff? {
        try read { db in
            try db.row(
                "\(Handoff.selection) WHERE visit.id = ? AND part_of IS NULL AND state <> 'resolved' ORDER BY handoff.key LIMIT 1",
                [visit.text]
            ).map(Handoff.init(row:))
        }
    }

    /// What happened to a call, in order, with who and when.
    package func history(of id: CallID) throws(LedgerError) -> [HandoffEvent] {
        try read { db in
            let table = HandoffTable(db)
            return try table.key(of: id).map(table.events(of:)) ?? []
        }
    }

    private static func match(
        _ condition: String, _ arguments: StatementArguments, in db: Database, preferring order: String = "state <> 'resolved'"
    ) throws -> HandoffMatch? {
        // A part is found by its own name and stands for the whole.
        let wholes = "SELECT DISTINCT coalesce(handoff.part_of, handoff.key) FROM handoff WHERE \(condition)"
        let count = try db.integer("SELECT count(*) FROM (\(wholes))", arguments) ?? 0
        guard count > 0 else { return nil }
        let row = try db.row(
            """
            \(Handoff.selection) WHERE handoff.key IN (\(wholes))
            ORDER BY \(order.split(separator: ", ").map { $0 + " DESC" }.joined(separator: ", ")), handoff.called_at DESC, handoff.key DESC LIMIT 1
            """, arguments)
        return try row.map { HandoffMatch(handoff: try Handoff(row: $0), others: Int(count) - 1) }
    }
}
