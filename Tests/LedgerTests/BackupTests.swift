import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("Backups")
struct BackupTests {
    static let noon = Instant(secondsSince1970: 1_795_262_400)

    static func backup(_ hours: Int64) -> Backup {
        Backup(at: "/b/" + Backup.name(at: Instant(secondsSince1970: 1_795_262_400 + hours * 3600)))!
    }

    @Test("are named by their second, and the name is read back")
    func names() throws {
        let name = Backup.name(at: Instant(secondsSince1970: 1_795_302_907))
        #expect(name == "ledger-2026-11-21T23-15-07Z.sqlite")
        #expect(Backup(at: "/x/" + name)?.madeAt == Instant(secondsSince1970: 1_795_302_907))
        for stranger in [
            "ledger.sqlite", "ledger-2026-13-21T23-15-07Z.sqlite", "ledger-2026-11-21T24-15-07Z.sqlite", name + ".part",
        ] {
            #expect(Backup(at: "/x/" + stranger) == nil)
        }
    }

    @Test("kept are the latest 24, one a day for 14 days, one a week for 8 weeks")
    func keeping() {
        let hourly = (0..<(24 * 120)).map { Self.backup(Int64($0)) }
        let keeping = BackupKeeping(), gone = Set(keeping.surplus(of: hourly).map(\.path))
        let kept = hourly.filter { !gone.contains($0.path) }
        #expect(Set(hourly.suffix(24)).isSubset(of: Set(kept)))
        #expect(kept.count <= 24 + 14 + 8 && kept.count >= 24 + 12 + 5)
        #expect(kept.first.map { $0.madeAt >= Self.backup(24 * 120 - 8 * 7 * 24 - 24).madeAt } == true)
        // What is kept today is not what must go tomorrow for no reason: pruning twice changes nothing.
        #expect(keeping.surplus(of: kept).isEmpty)
    }

    @Test("a clock that jumped ahead makes no old backup disappear but those the rule counts out")
    func jump() {
        let three = [Self.backup(0), Self.backup(24), Self.backup(24 * 3650)]
        #expect(BackupKeeping().surplus(of: three).isEmpty)
    }

    @Test("hold what the ledger held, are verified, and leave no half-made file")
    func make() throws {
        let scratch = try Scratch(), ledger = try scratch.ledger()
        try ledger.set(.lastPurge, to: Self.noon)
        let folder = BackupFolder.beside(scratch.path)
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: folder.path + "/ledger-2020-01-01T00-00-00Z.sqlite.part", contents: Data([1]))
        let backup = try folder.add(ledger, at: Self.noon)
        #expect(folder.backups() == [backup])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
        #expect(try LedgerFile(path: backup.path, reserveBytes: 0).moment(.lastPurge) == Self.noon)
        #expect(try ledger.moment(.lastBackup) == Self.noon)
    }

    @Test("made while the clock was ahead, one is not the newest for as long")
    func clockWasAhead() throws {
        let scratch = try Scratch(), ledger = try scratch.ledger(), folder = BackupFolder.beside(scratch.path)
        let before = try folder.add(ledger, at: Self.noon)
        for years in 1...2 { _ = try folder.add(ledger, at: Self.noon.adding(minutes: years * 365 * 1440)) }
        let right = try folder.add(ledger, at: Self.noon.adding(minutes: 60))
        #expect(folder.newestWhole() == right)
        #expect(folder.backups().count == 4 && folder.backups().last == before)
    }

    @Test("a damaged one is passed over for the next older whole one")
    func newestWhole() throws {
        let scratch = try Scratch(), ledger = try scratch.ledger(), folder = BackupFolder.beside(scratch.path)
        let older = try folder.add(ledger, at: Self.noon), newer = try folder.add(ledger, at: Self.noon.adding(minutes: 60))
        try damage(newer.path)
        #expect(folder.newestWhole() == older)
    }
}

/// Overwrites everything behind SQLite's header, as a dying card does.
func damage(_ path: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    let size = try file.seekToEnd()
    try file.seek(toOffset: 100)
    try file.write(contentsOf: Data(repeating: 0x5A, count: Int(size) - 100))
    try file.close()
}

@Suite("Recovery")
struct RecoveryTests {
    static let noon = BackupTests.noon

    @Test("leaves a sound ledger and a missing one without backups alone")
    func sound() throws {
        let scratch = try Scratch(), recovery = Recovery(ledger: scratch.path, backups: .beside(scratch.path))
        #expect(try recovery.run(at: Self.noon, mayBegin: true) { _ in } == .sound)
        _ = try scratch.ledger()
        #expect(try recovery.run(at: Self.noon, mayBegin: true) { _ in } == .sound)
    }

    @Test("puts a damaged ledger aside, every byte of it, and the newest whole backup in its place")
    func restores() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path)
        var backup: Backup?
        do {
            let ledger = try scratch.ledger()
            try ledger.set(.lastPurge, to: Self.noon)
            backup = try folder.add(ledger, at: Self.noon)
        }
        try damage(scratch.path)
        let broken = try Data(contentsOf: URL(filePath: scratch.path))
        let outcome = try Recovery(ledger: scratch.path, backups: folder).run(at: Self.noon, mayBegin: true) { _ in }
        guard case .restored(let source, let aside?) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(source == backup?.path)
        #expect(try Data(contentsOf: URL(filePath: aside + "/ledger.db")) == broken)
        #expect(try scratch.ledger().moment(.lastPurge) == Self.noon)
        #expect(FileManager.default.fileExists(atPath: source))
    }

    @Test("restores a ledger that is missing though there are backups")
    func missing() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path)
        do { _ = try folder.add(scratch.ledger(), at: Self.noon) }
        try FileManager.default.removeItem(atPath: scratch.path)
        let outcome = try Recovery(ledger: scratch.path, backups: folder).run(at: Self.noon, mayBegin: true) { _ in }
        guard case .restored(_, nil) = outcome else { return #expect(Bool(false), "\(outcome)") }
    }

    @Test("restores what a power cut emptied, what is a folder, and what is another program's database, which it puts aside")
    func strangers() throws {
        for put in [
            { (path: String) in _ = FileManager.default.createFile(atPath: path, contents: nil) },
            { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) },
            { try DatabaseQueue(path: $0).write { try $0.execute(sql: "CREATE TABLE theirs (a)") } },
        ] {
            let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path)
            do { _ = try folder.add(scratch.ledger(), at: Self.noon) }
            try FileManager.default.removeItem(atPath: scratch.path)
            try put(scratch.path)
            let outcome = try Recovery(ledger: scratch.path, backups: folder).run(at: Self.noon, mayBegin: true) { _ in }
            guard case .restored = outcome else { return #expect(Bool(false), "\(outcome)") }
            #expect(try scratch.ledger().moment(.lastSeen) == nil)
        }
    }

    @Test("another program's database stays where it is while there is nothing to put in its place")
    func anothersHome() throws {
        let scratch = try Scratch()
        try DatabaseQueue(path: scratch.path).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
        let recovery = Recovery(ledger: scratch.path, backups: .beside(scratch.path))
        #expect(try recovery.run(at: Self.noon, mayBegin: true) { _ in } == .sound)
    }

    @Test("a ledger that is taken away while it is open is not begun anew, and goes on once it is restored")
    func takenAway() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path), open = try scratch.ledger()
        _ = try folder.add(open, at: Self.noon)
        try FileManager.default.removeItem(atPath: scratch.path)
        for _ in 1...2 { #expect(throws: LedgerError.self) { try open.set(.lastPurge, to: Self.noon) } }
        #expect(!FileManager.default.fileExists(atPath: scratch.path))
        let outcome = try Recovery(ledger: scratch.path, backups: folder).run(at: Self.noon, mayBegin: true) { _ in }
        guard case .restored = outcome else { return #expect(Bool(false), "\(outcome)") }
        try open.set(.lastPurge, to: Self.noon)
        #expect(try scratch.ledger().moment(.lastPurge) == Self.noon)
    }

    @Test("puts a journal without its ledger aside: played into the restored one it would damage it")
    func journalAlone() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path), journal = scratch.path + "-journal"
        do { _ = try folder.add(scratch.ledger(), at: Self.noon) }
        try FileManager.default.removeItem(atPath: scratch.path)
        try Data("pages of before".utf8).write(to: URL(filePath: journal))
        let outcome = try Recovery(ledger: scratch.path, backups: folder).run(at: Self.noon, mayBegin: true) { _ in }
        guard case .restored(_, let aside?) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(!FileManager.default.fileExists(atPath: journal))
        #expect(FileManager.default.contents(atPath: aside + "/ledger.db-journal") == Data("pages of before".utf8))
    }

    @Test("keeps what was put aside at the same moment before, as a clock without a battery has it at each start")
    func sameMoment() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path)
        do { _ = try folder.add(scratch.ledger(), at: Self.noon) }
        var places: Set<String> = []
        for _ in 1...3 {
            try damage(scratch.path)
            let outcome = try Recovery(ledger: scratch.path, backups: folder).run(at: Self.noon, mayBegin: true) { _ in }
            if case .restored(_, let aside?) = outcome { places.insert(aside) }
        }
        #expect(places.count == 3 && places.allSatisfy { FileManager.default.fileExists(atPath: $0 + "/ledger.db") })
    }

    @Test("without a backup puts the damaged ledger aside, so that the shop goes on with a new one")
    func fresh() throws {
        let scratch = try Scratch()
        do { _ = try scratch.ledger() }
        try damage(scratch.path)
        let outcome = try Recovery(ledger: scratch.path, backups: .beside(scratch.path)).run(at: Self.noon, mayBegin: true) { _ in }
        guard case .fresh = outcome else { return #expect(Bool(false), "\(outcome)") }
        _ = try scratch.ledger()
    }

    @Test("what a restored copy must go through fails: nothing is changed")
    func finishFails() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path)
        do { _ = try folder.add(scratch.ledger(), at: Self.noon) }
        let before = try Data(contentsOf: URL(filePath: scratch.path))
        #expect(throws: LedgerError.outOfCodes) {
            try Recovery(ledger: scratch.path, backups: folder).replace(with: folder.backups()[0].path, at: Self.noon) {
                (_) throws(LedgerError) in throw .outOfCodes
            }
        }
        #expect(try Data(contentsOf: URL(filePath: scratch.path)) == before)
    }

    @Test("a program that has the old file open writes into the restored one, never into the one put aside")
    func replacedUnderneath() throws {
        let scratch = try Scratch(), folder = BackupFolder.beside(scratch.path), open = try scratch.ledger()
        let backup = try folder.add(open, at: Self.noon)
        _ = try Recovery(ledger: scratch.path, backups: folder).replace(with: backup.path, at: Self.noon) { _ in }
        try open.set(.lastPurge, to: Self.noon)
        #expect(try scratch.ledger().moment(.lastPurge) == Self.noon)
    }
}
