import Bell
import Foundation
import GRDB
import Shop
import Testing

@testable import Ledger

@Suite("The ledger's file")
struct LedgerFileTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("Is made with its folder, for the owner and the group only")
    func permissions() throws {
        let path = scratch.folder.appending(path: "a/b/ledger.db").path
        _ = try LedgerFile(path: path, reserveBytes: 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o660)
    }

    @Test("Reads back every setting it rests on, on every open")
    func settings() throws {
        for _ in 1...2 {
            let found = try scratch.ledger().direct { db in
                try Settings().all.map { try String.fetchOne(db, sql: "PRAGMA \($0.name)") }
            }
            #expect(found == ["5000", "truncate", "3", "1", "1", "0", "1", "2", "0"])
        }
    }

    @Test("Refuses to work where a setting does not hold")
    func settingLost() throws {
        let ledger = try scratch.ledger()
        #expect(throws: LedgerError.setting(path: scratch.path, name: "synchronous", wanted: "EXTRA", found: "1")) {
            try ledger.direct { db in
                try db.execute(sql: "PRAGMA synchronous = NORMAL")
                try Settings().assert(on: db, path: scratch.path)
            }
        }
    }

    @Test("Takes a file back from the write-ahead log that GRDB or a curious owner left it in")
    func fromWAL() throws {
        _ = try scratch.ledger()
        try DatabaseQueue(path: scratch.path).writeWithoutTransaction { _ = try Row.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
        let mode = try scratch.ledger().direct { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "truncate")
    }

    @Test("Is migrated from its first version with what it holds")
    func migrates() throws {
        let ledger = try scratch.ledger()
        _ = try ledger.beginVisit(.sample())
        let queue = try DatabaseQueue(path: scratch.path)
        var next = Migrations.migrator
        next.registerMigration("2 test") { try $0.execute(sql: "ALTER TABLE visit ADD COLUMN weather TEXT") }
        try Migrations.run(on: queue, path: scratch.path, using: next)
        let row = try queue.read { try Row.fetchOne($0, sql: "SELECT id, weather FROM visit") }
        #expect(row?["id"] == VisitRecord.sample().id.text)

        #expect(throws: LedgerError.newer(path: scratch.path, unknown: ["2 test"])) { try scratch.ledger() }
    }

    @Test("Finishes a first start that the power interrupted")
    func interruptedStart() throws {
        try DatabaseQueue(path: scratch.path).write {
            try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        _ = try scratch.ledger().beginVisit(.sample())
    }

    @Test("Leaves another program's database alone")
    func foreign() throws {
        try DatabaseQueue(path: scratch.path).write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        #expect(throws: LedgerError.foreign(path: scratch.path)) { try scratch.ledger() }
        let tables = try DatabaseQueue(path: scratch.path).read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema") }
        #expect(tables == ["recipe"])
    }

    @Test("Says that a damaged file is damaged, and leaves it for the rescue", arguments: [0, 16, 100, 2048, 4096, 8192, 20_480])
    func damaged(at offset: Int) throws {
        do {
            let ledger = try scratch.ledger()
            _ = try ledger.beginVisit(.sample())
        }
        var bytes = try Data(contentsOf: URL(filePath: scratch.path))
        for index in offset..<min(offset + 600, bytes.count) { bytes[index] = 0xA5 }
        try bytes.write(to: URL(filePath: scratch.path))
        var fault: LedgerError?
        do throws(LedgerError) {
            let ledger = try LedgerFile(path: scratch.path, reserveBytes: 0)
            // Damage to bytes that hold nothing is none.
            let findings = try ledger.quickCheck(), visit = try ledger.visit(VisitRecord.sample().id)
            #expect(!findings.isEmpty || visit == .sample())
        } catch {
            fault = error
        }
        if case .corrupt? = fault {
            #expect(fault?.cause != nil)
        } else {
            #expect(fault == nil, "\(String(describing: fault))")
        }
        #expect(try Data(contentsOf: URL(filePath: scratch.path)) == bytes)
    }

    @Test("Is no ledger when it is a text")
    func text() throws {
        try Data(String(repeating: "name, phone\n", count: 400).utf8).write(to: URL(filePath: scratch.path))
        #expect {
            try scratch.ledger()
        } throws: { error in
            if case LedgerError.corrupt = error { true } else { false }
        }
    }

    @Test("Says that it cannot be made where the folder is a file")
    func cannotCreate() throws {
        let blocker = scratch.folder.appending(path: "blocker")
        try Data().write(to: blocker)
        #expect {
            try LedgerFile(path: blocker.appending(path: "ledger.db").path)
        } throws: { error in
            if case LedgerError.cannotCreate(_, let cause) = error { cause.code == -ENOTDIR } else { false }
        }
    }

    @Test("Waits for another program, then says so; nothing was written")
    func locked() throws {
        let other = try scratch.ledger()
        var settings = Settings()
        settings.busyMilliseconds = 20
        let ledger = try LedgerFile(path: scratch.path, reserveBytes: 0, settings: settings)
        var fault: LedgerError?
        try other.together { () throws(LedgerError) in
            do throws(LedgerError) {
                _ = try ledger.beginVisit(.sample())
                Issue.record("written through another's lock")
            } catch {
                fault = error
            }
        }
        guard case .locked(_, let cause)? = fault, cause.code & 0xff == 5 else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(try ledger.visit(VisitRecord.sample().id) == nil)
        _ = try ledger.beginVisit(.sample())
        #expect(try other.visit(VisitRecord.sample().id) != nil)
    }

    @Test("Undoes all steps of one commit when one of them fails")
    func together() throws {
        let ledger = try scratch.ledger(), visit = VisitRecord.sample()
        #expect(throws: LedgerError.self) {
            try ledger.together { () throws(LedgerError) in
                _ = try ledger.beginVisit(visit)
                _ = try ledger.beginVisit(visit)
            }
        }
        #expect(try ledger.visit(visit.id) == nil)
    }

    @Test("Keeps its reserve beside it and says when that is in use")
    func reserve() throws {
        let ledger = try LedgerFile(path: scratch.path, reserveBytes: 1 << 20)
        #expect(!ledger.isOnReserve)
        #expect(Reserve(beside: scratch.path, bytes: 1 << 20).release())
        #expect(ledger.isOnReserve)
        #expect(!(try LedgerFile(path: scratch.path, reserveBytes: 1 << 20)).isOnReserve)
    }

    @Test("Copies itself whole, for those who read long")
    func copy() throws {
        let ledger = try scratch.ledger(), target = scratch.folder.appending(path: "copy.db").path
        _ = try ledger.beginVisit(.sample())
        for _ in 1...200 {
            try ledger.append(
                [TurnRecord(who: .customer, text: String(repeating: "x", count: 3000), at: SmallShop.morning)],
                to: VisitRecord.sample().id)
        }
        try ledger.copy(to: target)
        let copy = try LedgerFile(path: target, reserveBytes: 0)
        #expect(try copy.turns(of: VisitRecord.sample().id).count == 200)
        #expect(try copy.integrityCheck() == [])
    }
}
