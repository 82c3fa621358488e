internal import GRDB
@preconcurrency import Glibc

/// The shop's one SQLite file. Used from one thread; other programs use the same file at the same time.
///
/// What returns has been written durably, and only then may anything be promised. What throws has written nothing.
package final class LedgerFile {
    package let path: String
    private let reserve: Reserve
    let settings: Settings
    private let line: WriterLine
    /// nil after a fault of the disk: the next use opens the file again and checks it.
    private var queue: DatabaseQueue?
    /// The transaction in progress, which further calls join.
    private var current: Database?
    private var needsCheck = false
    /// What booking codes are made of: 10000...99999, at random.
    var drawNumber = { Int.random(in: 10_000...99_999) }

    /// Attempts at one transaction while others hold the lock, `Settings.busyMilliseconds` each.
    static let attempts = 3
    /// How long a program waits for another that makes the ledger or brings it up to date.
    private static let migrationMilliseconds = 10_000
    /// A new one is made where the disk has four times as much to spare.
    package static let reserveBytes = 16 << 20

    /// Opens the file, makes it and its folder where they are missing (0660, group from the folder), and brings it up to date.
    package convenience init(path: String, reserveBytes: Int = LedgerFile.reserveBytes) throws(LedgerError) {
        try self.init(path: path, reserveBytes: reserveBytes, settings: Settings())
    }

    /// For a program that has other things to do while somebody else writes: each use gives up after about three times `patience` and throws
    /// `LedgerError.locked`, to be tried again.
    /// - Parameter patience: milliseconds.
    package convenience init(path: String, patience: Int) throws(LedgerError) {
        try self.init(path: path, reserveBytes: LedgerFile.reserveBytes, settings: Settings(busyMilliseconds: patience))
    }

    init(path: String, reserveBytes: Int, settings: Settings) throws(LedgerError) {
        self.path = path
        self.settings = settings
        reserve = Reserve(beside: path, bytes: reserveBytes)
        try FreshFile.create(path)
        line = WriterLine(beside: path)
        queue = try connect()
        reserve.provide()
    }

    /// Whether the disk was full and the reserve is in use: staff are to free some space.
    package var isOnReserve: Bool { reserve.isSpent }

    /// Takes the reserve again where the disk has room by now.
    package func takeReserve() { reserve.provide() }

    /// Lets go of what was read, so that it is overwritten: pages hold the words of others beside what was asked for.
    package func forgetPages() { queue?.releaseMemory() }

    /// Several steps as one durable commit: all of them or none. A refusal that a step returns does not undo the steps before it.
    @discardableResult
    package func together<Value>(_ steps: () throws(LedgerError) -> Value) throws(LedgerError) -> Value {
        try write { _ in try steps() }
    }

    /// - Parameter body: runs again where another program was in the way, so it changes nothing but the database.
    func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try transaction(.immediate, body)
    }

    /// One state of the ledger, however many statements. Short: a reader keeps writers waiting.
    func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try transaction(.deferred, body)
    }

    /// Outside any transaction, for what SQLite will not do within one.
    func direct<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        precondition(current == nil, "not within a transaction")
        do {
            return try connected().writeWithoutTransaction(body)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    private func transaction<Value>(
        _ kind: Database.TransactionKind, _ body: (Database) throws -> Value
    ) throws(LedgerError) -> Value {
        if let current {
            do { return try body(current) } catch { throw LedgerError(error, path: path) }
        }
        var attempt = 1
        while true {
            do {
                return try once(kind, body)
            } catch {
                let fault = LedgerError(error, path: path)
                if case .locked = fault, attempt < Self.attempts {
                    attempt += 1
                } else if case .full = fault, reserve.release() {
                    attempt += 1
                } else if fault.wasReplaced, attempt < Self.attempts {
                    // A backup was restored under us: what we have open is the file that was put aside.
                    queue = nil
                    attempt += 1
                } else {
                    distrust(after: fault)
                    throw fault
                }
            }
        }
    }

    private func once<Value>(_ kind: Database.TransactionKind, _ body: (Database) throws -> Value) throws -> Value {
        try connected().writeWithoutTransaction { db in
            var value: Value?
            if kind == .immediate { line.take(within: settings.busyMilliseconds) }
            defer { line.give() }
            try db.inTransaction(kind) {
                line.give()
                current = db
                defer { current = nil }
                value = try body(db)
                return .commit
            }
            guard let value else { preconditionFailure("a transaction that ended without an error has a value") }
            return value
        }
    }

    /// After a failed read or write neither SQLite's pages nor the system's can be believed (Rebello et al., "Can Applications Recover from
    /// fsync Failures?", 2020): close, open again, check, and only then go on.
    private func distrust(after fault: LedgerError) {
        switch fault {
        case .inputOutput, .corrupt:
            queue = nil
            needsCheck = true
        case .cannotCreate, .notPermitted, .full, .locked, .foreign, .newer, .setting, .outOfCodes, .unexpected: break
        }
    }

    private func connected() throws(LedgerError) -> DatabaseQueue {
        if let queue { return queue }
        // It was there: gone or emptied it is damaged, and SQLite would begin a new one in its place.
        var status = stat()
        guard stat(path, &status) == 0, status.st_size > 0 else {
            throw .corrupt(path: path, cause: LedgerError.Cause(code: 0, message: "the file is gone"))
        }
        let fresh = try connect()
        if needsCheck {
            let findings: [String]
            do { findings = try fresh.writeWithoutTransaction(Health.quickCheck) } catch { throw LedgerError(error, path: path) }
            guard findings.isEmpty else {
                throw .corrupt(path: path, cause: LedgerError.Cause(code: 0, message: findings[0]))
            }
            needsCheck = false
        }
        queue = fresh
        return fresh
    }

    private func connect() throws(LedgerError) -> DatabaseQueue {
        var attempt = 1
        while true {
            do {
                return try open()
            } catch {
                let fault = LedgerError(error, path: path)
                if case .locked = fault, attempt < Self.attempts {
                    attempt += 1
                } else if case .full = fault, reserve.release() {
                    attempt += 1
                } else {
                    throw fault
                }
            }
        }
    }

    private func open() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.busyMode = .timeout(Double(settings.busyMilliseconds) / 1000)
        configuration.observesSuspensionNotifications = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        // After GRDB's own set-up, which may change what a preparation step had set.
        try queue.writeWithoutTransaction { db in
            try settings.apply(to: db)
            try settings.assert(on: db, path: path)
        }
        guard try !Migrations.isCurrent(queue, path: path) else { return queue }
        // One program at a time: a ledger that another is half way through making is no old one to keep a copy of.
        line.take(within: Self.migrationMilliseconds)
        defer { line.give() }
        try Migrations.run(on: queue, path: path) {
            if settings.keepsBeforeMigration { try BackupFolder.beside(path).keepBeforeMigration(queue) }
        }
        return queue
    }
}
