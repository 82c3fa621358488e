internal import GRDB

extension LedgerFile {
    /// Milliseconds until the next attempt at a secret; 0: now.
    /// - Parameter subject: `pin/counter`.
    package func waitBeforeAttempt(at subject: String, rule: AttemptRule, now: BootMoment) throws(LedgerError) -> Int64 {
        try read { db in try AttemptTable(db).wait(subject, rule: rule, at: now) }
    }

    /// Written before the answer is shown, so that pulling the plug does not give the attempt back.
    package func recordAttempt(at subject: String, succeeded: Bool, rule: AttemptRule, now: BootMoment) throws(LedgerError) {
        try write { db in try AttemptTable(db).record(subject, succeeded: succeeded, rule: rule, at: now) }
    }
}

struct AttemptTable {
    let db: Database

    init(_ db: Database) { self.db = db }

    func wait(_ subject: String, rule: AttemptRule, at now: BootMoment) throws -> Int64 {
        let state = try state(subject, at: now)
        return rule.wait(afterFailures: state.failures, elapsed: state.elapsed)
    }

    func record(_ subject: String, succeeded: Bool, rule: AttemptRule, at now: BootMoment) throws {
        if succeeded {
            if rule.successForgives { try db.run("DELETE FROM attempt WHERE subject = ?", [subject]) }
            return
        }
        let state = try state(subject, at: now)
        let failures = state.elapsed >= rule.forgottenAfter ? 1 : state.failures + 1
        try db.run(
            """
            INSERT INTO attempt (subject, failures, boot, monotonic) VALUES (?, ?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, boot = excluded.boot, monotonic = excluded.monotonic
            """, [subject, failures, now.boot, now.monotonic])
    }

    /// In another start of the machine at least the time since that start has passed.
    private func state(_ subject: String, at now: BootMoment) throws -> (failures: Int, elapsed: Int64) {
        guard let row = try db.row("SELECT failures, boot, monotonic FROM attempt WHERE subject = ?", [subject]) else {
            return (0, 0)
        }
        let boot: String = row["boot"], then: Int64 = row["monotonic"]
        return (row["failures"], boot == now.boot ? max(0, now.monotonic - then) : now.monotonic)
    }
}
