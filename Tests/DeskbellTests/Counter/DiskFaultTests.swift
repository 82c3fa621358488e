import Foundation
import Ledger
import Testing

@Suite("The counter on a disk that fails", .serialized)
struct DiskFaultTests {
    private static let booking = [
        ("3", "What would you like to book"), ("2", "With whom"), ("1", "Which day"), ("1\r", "what time"), ("1\r", "Your name"),
        ("\r", "phone number"), ("0171 2345678\r", "Is that right?"),
    ]

    private func book(_ terminal: PseudoTerminal, upTo end: Int = 7) throws {
        for (typed, shown) in Self.booking.prefix(end) {
            terminal.type(typed)
            try terminal.expect(shown)
        }
    }

    private func bookings(_ shop: ScratchShop) throws -> Int {
        try shop.run("bookings", "list", "--json", "--shop", SampleShop.path).objects().count
    }

    /// What it must do while nothing can be written: answer, ring, and say so.
    private func answersAndRings(_ terminal: PseudoTerminal, _ shop: ScratchShop) throws {
        terminal.type("where can i park\r")
        try terminal.expect("car park")
        terminal.type("*")
        try terminal.expect("Staff have been called")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
    }

    @Test(
        "A full disk: no booking, and it says so; answers and calls go on; with room again it books again by itself",
        .enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"), arguments: [12, 100])
    func fullDisk(megabytes: Int) throws {
        let shop = try ScratchShop(), disk = try SmallDisk(at: shop.home, megabytes: megabytes)
        try shop.startBell()
        var terminal = try shop.openCounter()
        try book(terminal)
        disk.fill()
        if megabytes == 100 {
            // The reserve takes what was asked for last; after that it is for what was promised already.
            terminal.type("1")
            terminal.settle(for: 1500)
            disk.fill()
            terminal.type("-")
            terminal.settle(for: 500)
            terminal.type("/")
            terminal.settle(for: 500)
        } else {
            terminal.type("1")
            try terminal.expect("write bookings down")
            #expect(try bookings(shop) == 0)
        }
        if !terminal.isRunning { terminal = try shop.openCounter() }
        terminal.type("\u{15}")
        try answersAndRings(terminal, shop)
        terminal.forget()
        disk.free()
        // Nobody presses anything: the screen itself says when writing works again.
        try terminal.expect("Your question")
        let deadline = ContinuousClock.now + .seconds(60)
        while lastScreen(terminal).contains("can't write anything down"), ContinuousClock.now < deadline {
            terminal.settle(for: 500)
        }
        #expect(!lastScreen(terminal).contains("can't write anything down"))
        let before = try bookings(shop)
        if megabytes == 100 {
            terminal.type("book a men's cut\r")
            try terminal.expect("With whom")
            try bookOn(terminal)
        } else {
            try bookWhatIsKept(terminal)
        }
        #expect(try bookings(shop) == before + 1)
    }

    private func bookOn(_ terminal: PseudoTerminal, after steps: Int = 2) throws {
        for (typed, shown) in Self.booking.dropFirst(steps) + [("1", "Your code is")] {
            terminal.type(typed)
            try terminal.expect(shown)
        }
    }

    /// What could not be written was kept on the screen: only the time, which nobody held meanwhile, is asked for again.
    private func bookWhatIsKept(_ terminal: PseudoTerminal) throws {
        for (typed, shown) in [("book a men's cut\r", "what time"), ("1\r", "Is that right?"), ("1", "Your code is")] {
            terminal.type(typed)
            try terminal.expect(shown)
        }
    }

    private func lastScreen(_ terminal: PseudoTerminal) -> String {
        let text = String(decoding: terminal.output, as: UTF8.self)
        return text.ranges(of: "\u{1B}[2J").last.map { String(text[$0.upperBound...]) } ?? text
    }

    @Test(
        "A card that refuses to write or to sync: nothing is confirmed that is not kept; it answers and rings, and books when the card works"
    )
    func failingWrites() throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "deskbell.sqlite")
        try shop.startBell()
        let terminal = try shop.openCounter(machine.environment)
        try book(terminal)
        machine.fault.refusesWrites = 1
        terminal.type("1")
        try terminal.expect("write bookings down")
        #expect(machine.fault.refusals > 0)
        try answersAndRings(terminal, shop)
        machine.fault.refusesWrites = 0
        #expect(try bookings(shop) == 0)
        terminal.forget()
        let deadline = ContinuousClock.now + .seconds(60)
        while lastScreen(terminal).contains("can't write anything down"), ContinuousClock.now < deadline {
            terminal.settle(for: 500)
        }
        try bookWhatIsKept(terminal)
        #expect(try bookings(shop) == 1)
        #expect(try LedgerFile(path: shop.ledgerPath, reserveBytes: 0).integrityCheck().isEmpty)
    }

    @Test("A card that refuses to read: it answers and rings, and goes on when the card reads again")
    func failingReads() throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "deskbell.sqlite")
        try shop.startBell()
        let terminal = try shop.openCounter(machine.environment)
        try book(terminal, upTo: 3)
        machine.fault.refusesReads = 1
        try answersAndRings(terminal, shop)
        machine.fault.refusesReads = 0
        terminal.forget()
        let deadline = ContinuousClock.now + .seconds(60)
        while lastScreen(terminal).contains("can't write anything down"), ContinuousClock.now < deadline {
            terminal.settle(for: 500)
        }
        terminal.type("book a men's cut\r")
        // The booking that was begun goes on.
        try terminal.expect("Which day")
        try bookOn(terminal, after: 3)
    }

    @Test(
        "A ledger that is damaged at the start is put aside with its journal, the newest whole backup takes its place, and staff read it"
    )
    func damagedAtStart() throws {
        let shop = try ScratchShop()
        _ = try shop.run("bookings", "list")
        try FileManager.default.createDirectory(atPath: shop.home, withIntermediateDirectories: true)
        _ = try LedgerFile(path: shop.ledgerPath)
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(1, "10:00"), "--with", "mira", "--name", "Ada", "--phone",
            "0171 2345678")
        #expect(added.code == 0, "\(added.problems)")
        #expect(try shop.run("backup", "make").code == 0)
        try damage()
        try Data("a journal".utf8).write(to: URL(filePath: shop.ledgerPath + "-journal"))
        let mended = try shop.run("restore", "--if-damaged")
        #expect(mended.output.contains("is in its place"), "\(mended.output)\(mended.problems)")
        let visit = try shop.run("counter", input: "how much is a haircut\n")
        #expect(visit.output.contains("30") && visit.code == 0, "\(visit.output)")
        let list = try shop.run("bookings", "list", "--json").objects()
        #expect(list.count == 1 && list[0]["customer"] as? String == "Ada")
        let aside = try FileManager.default.subpathsOfDirectory(atPath: shop.home + "/quarantine")
        #expect(aside.contains { $0.hasSuffix("deskbell.sqlite") } && aside.contains { $0.hasSuffix("deskbell.sqlite-journal") })
        #expect(try shop.run("staff").output.contains("The ledger was damaged. A backup of"))

        func damage() throws {
            let file = try FileHandle(forWritingTo: URL(filePath: shop.ledgerPath))
            try file.write(contentsOf: Data(repeating: 0, count: 4096))
            try file.close()
        }
    }

    @Test("A damaged ledger without any backup: the counter answers and rings, promises nothing, and deletes nothing")
    func damagedWithoutBackup() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let rubbish = Data(repeating: 0x5A, count: 20_000)
        try rubbish.write(to: URL(filePath: shop.ledgerPath))
        let terminal = try shop.openCounter()
        terminal.type("where can i park\r")
        try terminal.expect("car park")
        #expect(lastScreen(terminal).contains("can't write anything down"))
        terminal.type("*")
        try terminal.expect("Staff have been called")
        #expect(FileManager.default.contents(atPath: shop.ledgerPath) == rubbish)
        let restored = try shop.run("restore", "--if-damaged")
        #expect(restored.output.contains("a new, empty one is begun"), "\(restored.output)\(restored.problems)")
        let aside = try FileManager.default.subpathsOfDirectory(atPath: shop.home + "/quarantine")
        let kept = try #require(aside.first { $0.hasSuffix("deskbell.sqlite") })
        #expect(FileManager.default.contents(atPath: shop.home + "/quarantine/" + kept) == rubbish)
    }

    @Test("Damage in the middle of a visit: a backup takes the ledger's place, and the customer goes on")
    func damagedMeanwhile() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try shop.openCounter()
        terminal.type("where can i park\r")
        try terminal.expect("car park")
        #expect(try shop.run("backup", "make").code == 0)
        let file = try FileHandle(forWritingTo: URL(filePath: shop.ledgerPath))
        let size = try file.seekToEnd()
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: Int(size) - 4096))
        try file.close()
        terminal.type("where can i park\r")
        try terminal.expect("car park")
        let deadline = ContinuousClock.now + .seconds(60)
        while try shop.run("bookings", "list", "--json").code != 0, ContinuousClock.now < deadline { terminal.settle(for: 200) }
        terminal.settle(for: 6000)
        terminal.type("book a men's cut\r")
        try terminal.expect("With whom")
        try bookOn(terminal)
        #expect(FileManager.default.fileExists(atPath: shop.home + "/quarantine"))
    }

    @Test("The restore drill says what a backup would bring back, and changes nothing")
    func drill() throws {
        let shop = try ScratchShop()
        _ = try LedgerFile(path: shop.ledgerPath)
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(1, "10:00"), "--with", "mira", "--name", "Ada", "--phone",
            "0171 2345678")
        #expect(added.code == 0, "\(added.problems)")
        #expect(try shop.run("backup", "make").code == 0)
        _ = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(1, "12:00"), "--with", "mira", "--name", "Bea", "--phone",
            "0171 2345679")
        let drill = try shop.run("restore", "--drill", "--json").object()
        #expect(drill["bookings"] as? Int == 1)
        #expect(try shop.run("bookings", "list", "--json").objects().count == 2)
    }

    @Test(
        "A sealed copy is tried on any computer, which is left as it was, and restored on a new device"
    )
    func sealedElsewhere() throws {
        let shop = try ScratchShop(), medium = shop.home + "/medium", new = shop.home + "/new"
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(1, "10:00"), "--with", "mira", "--name", "Ada", "--phone",
            "0171 2345678")
        #expect(added.code == 0, "\(added.problems)")
        let key = try shop.run("backup", "key").output
        let secret = try #require(key.firstMatch(of: /\n +([A-Za-z0-9+\/=]{44})\n/))
        try Data("\(secret.1)\n".utf8).write(to: URL(filePath: shop.home + "/secret"))
        try FileManager.default.createDirectory(atPath: medium, withIntermediateDirectories: true)
        let copy = try shop.run("backup", "make", "--to", medium, "--json").text("sealed")
        let words = ["restore", copy, "--secret", shop.home + "/secret", "--home", new]
        let drill = try shop.run(words + ["--drill"])
        #expect(drill.code == 0 && drill.output.contains("bookings 1"), "\(drill.problems)")
        #expect(!FileManager.default.fileExists(atPath: new))
        #expect(try shop.run(words + ["--yes"]).code == 0)
        #expect(try shop.run("bookings", "list", "--json", "--home", new).objects().count == 1)
        for wrong in ["/etc", "/etc/hostname", copy.replacing(".sealed", with: "")] where wrong != copy {
            let refused = try shop.run("restore", wrong, "--drill", "--home", new)
            #expect(refused.code == (wrong.hasPrefix("/etc") ? 65 : 66), "\(wrong): \(refused.problems)")
        }
    }

    @Test(
        "A second medium gets sealed copies while it is there, as many as the device keeps; a folder without one gets none",
        .enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func secondMedium() throws {
        let shop = try ScratchShop(), medium = shop.home + "/second"
        shop.environment["DESKBELL_SECOND_MEDIUM"] = medium
        _ = try LedgerFile(path: shop.ledgerPath)
        #expect(try shop.run("backup", "key").code == 0)
        try FileManager.default.createDirectory(atPath: medium, withIntermediateDirectories: true)
        #expect(try shop.run("backup", "make", "--second-medium").code == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: medium).isEmpty)
        let disk = try SmallDisk(at: medium, megabytes: 4)
        for hour in 0..<40 {
            let name = "ledger-2026-11-\(hour < 24 ? "20" : "21")T\(hour % 24 < 10 ? "0" : "")\(hour % 24)-00-00Z.sqlite.sealed"
            try Data([1]).write(to: URL(filePath: medium + "/" + name))
        }
        let made = try shop.run("backup", "make", "--second-medium")
        #expect(made.code == 0 && made.output.contains("Sealed for the owner"), "\(made.problems)")
        let kept = try FileManager.default.contentsOfDirectory(atPath: medium)
        #expect(kept.count < 30 && kept.allSatisfy { $0.hasSuffix(".sealed") })
        withExtendedLifetime(disk) {}
    }
}
