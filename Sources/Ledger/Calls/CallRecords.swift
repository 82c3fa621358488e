package import Bell
internal import GRDB
package import Shop

extension LedgerFile {
    /// Records a call, or what the conversation knows of one that a slip told first. The same call again changes nothing but its words.
    /// - Returns: the call that stands for it: the visit's open one, where there was one under another id.
    package func record(_ call: NewCall) throws(LedgerError) -> Handoff {
        try write { db in
            let table = HandoffTable(db)
            var key: Int64
            if let known = try table.key(of: call.id) {
                key = known
            } else {
                key = try table.insert(call, presses: 1)
                try table.add(HandoffEvent(.called, at: call.at), to: key, order: .afterAll)
            }
            if let visit = try call.visit.flatMap({ try db.integer("SELECT key FROM visit WHERE id = ?", [$0.text]) }) {
                key = try table.link(key, toVisit: visit, at: call.at)
            }
            try table.describe(key, as: call)
            return try Self.handoff(key, in: db)
        }
    }

    /// Acknowledge, take, resolve, reopen, snooze: by staff, or by a rule of the bell when the daemon is down.
    /// - Returns: the call as it is now, or why it cannot change so; nil where there is no such call.
    package func change(_ id: CallID, _ event: HandoffEvent) throws(LedgerError) -> Result<Handoff, HandoffRefusal>? {
        try write { db in
            let table = HandoffTable(db)
            guard let key = try table.key(of: id) else { return nil }
            let state = try Self.handoff(key, in: db).state
            do throws(HandoffRefusal) {
                _ = try state.after(event.change)
            } catch {
                return .failure(error)
            }
            try table.add(event, to: key, order: .afterAll)
            return .success(try Self.handoff(key, in: db))
        }
    }

    /// Why they needed a person, said after the call was resolved: the bell knows how it ended, not why it began.
    /// - Returns: the call as it is now; nil where there is no such call, or where it is not resolved.
    package func note(need: String, of id: CallID) throws(LedgerError) -> Handoff? {
        try write { db in
            let table = HandoffTable(db)
            guard let key = try table.key(of: id), let outcome = try Self.handoff(key, in: db).outcome else { return nil }
            try table.restateLastResolution(of: key, as: .resolved(outcome, need: need))
            return try Self.handoff(key, in: db)
        }
    }

    /// The visit that a call belongs to, where the counter learnt of it later.
    package func attach(_ id: CallID, to visit: VisitID, at: Instant) throws(LedgerError) {
        try write { db in
            guard let call = try HandoffTable(db).key(of: id),
                let visit = try db.integer("SELECT key FROM visit WHERE id = ?", [visit.text])
            else { return }
            try HandoffTable(db).link(call, toVisit: visit, at: at)
        }
    }

    private static func handoff(_ key: Int64, in db: Database) throws -> Handoff {
        guard let row = try db.row("\(Handoff.selection) WHERE handoff.key = ?", [key]) else {
            throw UnknownValue(column: "handoff.key")
        }
        return try Handoff(row: row)
    }
}
