import Bell
import Foundation
import Glibc
import Ledger
import Testing

/// The bell's promise on real processes: whatever is wrong with the ledger, every press sounds, and stands in it exactly once when it has been
/// filed. DESKBELL_PRESSES=10000 is the long form.
@Suite("Presses while the ledger is in trouble")
struct PressesTests {
    private static let total = ProcessInfo.processInfo.environment["DESKBELL_PRESSES"].flatMap { Int($0) } ?? 60

    private enum Trouble: CaseIterable { case locked, corrupt, missing, full, filingKilled, counterDead }

    @Test("Each sounds, and is in the ledger once")
    func everyPressOnce() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        var ledgers: [String] = [], made: [CallID] = [], turn = 0
        let rounds = max(1, Self.total / (Trouble.allCases.count * 200)), turns = rounds * Trouble.allCases.count
        for round in 0..<rounds {
            for trouble in Trouble.allCases {
                try #require(try shop.run("calls", "list", "--json").code == 0, "filing before \(trouble)")
                if trouble == .corrupt || trouble == .missing {
                    // What is filed so far is put aside: nobody could tell it from what comes.
                    ledgers.append("\(shop.home)/set-aside-\(round)-\(trouble).sqlite")
                    try FileManager.default.moveItem(atPath: shop.ledgerPath, toPath: try #require(ledgers.last))
                }
                turn += 1
                made += try press(Self.total * turn / turns - made.count, in: shop, while: trouble)
            }
        }
        try #require(try shop.run("calls", "list", "--json").code == 0)
        ledgers.append(shop.ledgerPath)
        let filed = try ledgers.flatMap { try LedgerFile(path: $0).calls(limit: .max).filter { $0.state == .resolved }.map(\.id) }
        #expect(made.count == Self.total && Set(made).count == made.count)
        #expect(filed.count == made.count && Set(filed) == Set(made))
        let status = try BellAccessForTests.status(shop)
        #expect(status.sounded == made.count && status.presses == made.count && status.merged == 0)
    }

    private func press(_ count: Int, in shop: ScratchShop, while trouble: Trouble) throws -> [CallID] {
        let tries = { _ = try shop.run("calls", "list", "--json") }
        switch trouble {
        case .locked:
            let lock = try FileLock(shop.ledgerPath)
            defer { lock.release() }
            return try press(count, in: shop, meanwhile: tries)
        case .corrupt:
            try Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 197) }).write(to: URL(filePath: shop.ledgerPath))
            let made = try press(count, in: shop, meanwhile: tries)
            if try shop.run("calls", "list", "--json").code != 0 {
                // As its message says: the damaged file is moved aside.
                try FileManager.default.moveItem(atPath: shop.ledgerPath, toPath: shop.ledgerPath + "-damaged-\(UUID())")
            }
            return made
        case .missing: return try press(count, in: shop, meanwhile: {})
        case .full:
            // No file grows: the journal has its places, the ledger is refused.
            let size = try FileManager.default.attributesOfItem(atPath: shop.home + "/bell.journal")[.size] as? Int ?? 0
            try shop.limitBellsFiles(to: "\(size)")
            defer {
                do { try shop.limitBellsFiles(to: "unlimited") } catch { Issue.record(error) }
            }
            return try press(count, in: shop, meanwhile: tries)
        case .filingKilled:
            return try press(count, in: shop) {
                let filing = try shop.start(["calls", "list", "--json"])
                poll(nil, 0, Int32.random(in: 0...40))
                filing.kill()
                _ = filing.result()
            }
        case .counterDead:
            let counter = try shop.start(["counter"], input: "when are you open\n")
            counter.kill()
            _ = counter.result()
            return try press(count, in: shop, meanwhile: {})
        }
    }

    /// `meanwhile` runs once, halfway.
    private func press(_ count: Int, in shop: ScratchShop, meanwhile: () throws -> Void) throws -> [CallID] {
        let clients = try (0..<4).map { _ in try BellClient(connect: shop.home + "/bell.sock") }
        var made: [CallID] = []
        for number in 0..<count {
            if number == count / 2 { try meanwhile() }
            let client = clients[number % clients.count]
            let pressed = try client.request(.panel(.press(.call, milliseconds: 1)), timeoutMilliseconds: 10_000)
            try #require(pressed == .done)
            guard case .status(let status) = try client.request(.status, timeoutMilliseconds: 10_000) else { continue }
            try #require(status.sounding && status.outputs.lamp, "press \(number) did not sound")
            guard case .call(let call) = try client.request(.resolve(.latest, as: .helped, by: nil), timeoutMilliseconds: 10_000)
            else { continue }
            made.append(call.id)
        }
        return made
    }
}

/// SQLite's own lock on a database, held as another process would hold it in the middle of a commit.
private final class FileLock {
    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = open(path, O_RDWR)
        // The pending byte, the reserved byte and the shared range.
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0000
        lock.l_len = 512
        try #require(descriptor >= 0 && fcntl(descriptor, F_SETLK, &lock) == 0)
    }

    func release() { close(descriptor) }
}

enum BellAccessForTests {
    static func status(_ shop: ScratchShop) throws -> BellSnapshot {
        let reply = try BellClient(connect: shop.home + "/bell.sock").request(.status, timeoutMilliseconds: 10_000)
        guard case .status(let snapshot) = reply else { throw ScratchShop.NoBell() }
        return snapshot
    }
}
