package import Bell
internal import GRDB
internal import Shop

extension LedgerFile {
    /// Files the bell's slips, in whatever order and however often they come; each counts once. Mark them filed in the journal after this returns.
    /// - Returns: how many were new.
    @discardableResult
    package func file(_ slips: [Slip]) throws(LedgerError) -> Int {
        guard !slips.isEmpty else { return 0 }
        return try write { db in
            var new = 0
            for slip in slips where try Self.keep(slip, in: db) {
                new += 1
                if let call = slip.call { try Self.apply(slip, to: call, in: db) }
            }
            return new
        }
    }

    /// - Returns: whether the slip had not been filed before.
    private static func keep(_ slip: Slip, in db: Database) throws -> Bool {
        // Not OR IGNORE, which would swallow any other violation too.
        try db.run(
            "INSERT INTO slip (id, boot, sequence, at, kind, call, detail) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            [
                slip.uuid.description, slip.boot.description, Int64(clamping: slip.sequence), slip.wall,
                String(describing: slip.kind),
                slip.call?.description, slip.detail,
            ])
        return db.changesCount == 1
    }

    private static func apply(_ slip: Slip, to call: CallID, in db: Database) throws {
        let table = HandoffTable(db), at = Instant(millisecondsSince1970: slip.wall)
        var key = try table.key(of: call)
        let isNew = key == nil
        if isNew {
            var first = NewCall(
                id: call, at: at, visit: nil, origin: slip.origin ?? .button, trigger: slip.trigger ?? .button, reason: "",
                summary: "")
            first.isUrgent = slip.urgent
            first.isPractice = slip.origin == .practice
            key = try table.insert(first, presses: max(1, Int(slip.presses)))
        }
        guard var key else { return }
        if let change = slip.change, !(try slip.kind == .called && Self.confirm(slip, of: key, in: db)) {
            try table.add(
                HandoffEvent(change, at: at, by: slip.by?.text), to: key, order: .slip(sequence: Int64(clamping: slip.sequence)))
        }
        if slip.kind == .called, !isNew {
            // Something later was heard first, or the counter had recorded it with less than the bell knows.
            try db.run(
                "UPDATE handoff SET urgent = max(urgent, ?), origin = ?, trigger = ? WHERE key = ? AND reason = ''",
                [slip.urgent, (slip.origin ?? .button).rawValue, (slip.trigger ?? .button).rawValue, key])
        }
        if let visit = try Self.visit(of: slip, at: at, in: db) { key = try table.link(key, toVisit: visit, at: at) }
        try db.run("UPDATE handoff SET presses = max(presses, ?) WHERE key = ?", [Int64(slip.presses), key])
    }

    /// A call that the counter recorded needs no second beginning, only the bell's word for it.
    private static func confirm(_ slip: Slip, of key: Int64, in db: Database) throws -> Bool {
        try db.run(
            "UPDATE handoff_change SET sequence = ?, at = min(at, ?) WHERE handoff = ? AND change = 'called' AND sequence IS NULL",
            [Int64(clamping: slip.sequence), slip.wall, key])
        return db.changesCount > 0
    }

    /// The visit that the bell was told of; for a press without one, the visit that began within the minute after it.
    private static func visit(of slip: Slip, at: Instant, in db: Database) throws -> Int64? {
        if let visit = slip.visit { return try db.integer("SELECT key FROM visit WHERE id = ?", [visit.text]) }
        guard slip.kind == .called, slip.origin ?? .button == .button else { return nil }
        return try db.integer(
            "SELECT key FROM visit WHERE kind = 'counter' AND started_at BETWEEN ? AND ? ORDER BY started_at LIMIT 1",
            [at, at.millisecondsSince1970 + pressBelongsWithinMilliseconds])
    }
}

extension Slip {
    /// What it tells of its call; nil where it tells of the bell itself.
    fileprivate var change: HandoffChange? {
        switch kind {
        case .called: .called
        case .pressedAgain: .pressedAgain
        case .acknowledged: how == .withCustomer ? .withCustomer : .acknowledged(how)
        case .pagedAgain: .pagedAgain
        case .escalated: .escalated
        case .nobodyFree: .nobodyFree
        case .missed: .missed
        case .resolved: .resolved(outcome ?? .helped, need: nil)
        case .restored: .restored
        // `link` records the joining itself.
        case .attached: nil
        case .fault, .faultCleared, .tested, .started, .stopped, .merged: nil
        }
    }
}
