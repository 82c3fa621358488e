import Bell
import Foundation
import Glibc
import Testing

@testable import deskbell

@Suite("Staff, end to end")
struct StaffScreenTests {
    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path

    private func board(_ shop: ScratchShop, columns: UInt16 = 100) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "deskbell", ["staff", "--by", "Mara"], environment: ["DESKBELL_HOME": shop.home, "DESKBELL_SHOP": shop.shop],
            columns: columns, rows: 30)
        try terminal.expect("Nobody")
        return terminal
    }

    @Test("A call appears while it rings, one key answers it, and q closes the board")
    func answersACall() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try board(shop)
        let alias = try shop.run("bell", "call", "--urgent", "--json").text("alias")
        try terminal.expect("\u{7}")
        try terminal.expect(alias)
        try terminal.expect("URGENT")
        poll(nil, 0, 800)
        terminal.type("1")
        try terminal.expect("coming")
        let call = try shop.run("calls", "show", "latest", "--json").object()
        #expect(call["acknowledged_by"] as? String == "Mara")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "off")
        terminal.type("q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test("A terminal that was hung up is gone, also where no signal says so: the board ends instead of asking it for ever")
    func hungUp() throws {
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0, number: UInt32 = 0
        _ = ioctl(master, 0x4004_5431 /* TIOCSPTLCK */, &isLocked)
        _ = ioctl(master, 0x8004_5430 /* TIOCGPTN */, &number)
        let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(terminal >= 0)
        defer { close(terminal) }
        let signals = HeldSignals()
        defer { signals.release() }
        write(master, "1\n", 2)
        #expect(signals.wait(for: [terminal], until: Clocks.sinceBoot + .seconds(5)) == .ready)
        close(master)
        #expect(signals.wait(for: [terminal], until: Clocks.sinceBoot + .seconds(5)) == .gone)
    }

    @Test("Blocked time is given back by two keys, and whoever waits for it is to be rung")
    func givesTimeBack() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let day = "\(ScratchShop.day(3))"
        #expect(try shop.run("bookings", "block", "mira", "--day", day, "--because", "course").code == 0)
        let wait = ["waiting", "add", "cut", "--from", day, "--with", "mira", "--name", "Ann", "--phone", "0305550001"]
        #expect(try shop.run(wait).code == 0)
        let terminal = try board(shop)
        terminal.type("6")
        try terminal.expect("Give blocked time back")
        terminal.type("0")
        try terminal.expect("Mira, course")
        terminal.type("1")
        try terminal.expect("0305550001")
        #expect(try shop.run("bookings", "unblock", "--json").objects().isEmpty)
        #expect(try shop.run("callbacks", "list", "--json").objects().count == 1)
    }

    @Test("Survives the bell's death, says so, and hears the next call when it is back")
    func bellDies() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try board(shop)
        shop.stopBell()
        try terminal.expect("trying")
        try shop.startBell()
        try terminal.expect("back")
        let alias = try shop.run("bell", "call", "--json").text("alias")
        try terminal.expect(alias)
    }

    @Test("What was pasted answers nobody")
    func pasted() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try board(shop)
        let alias = try shop.run("bell", "call", "--json").text("alias")
        try terminal.expect(alias)
        poll(nil, 0, 800)
        terminal.type("311lf1111222\u{1B}[31m\u{0}rm -rf /")
        try terminal.expect("Nothing")
        #expect(try shop.run("calls", "show", "latest", "--json").text("state") == "called")
    }

    @Test("Without a terminal it shows how things stand, and ends", arguments: [40, 80, 200])
    func once(columns: Int) throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let alias = try shop.run("bell", "call", "--json").text("alias")
        let result = try shop.run(["staff"], columns: columns)
        #expect(result.code == 0)
        #expect(result.output.contains(alias) && result.output.contains("waits"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= columns })
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test("Without bell and shop it still shows what the ledger has")
    func bare() throws {
        let shop = try ScratchShop()
        try FileManager.default.removeItem(atPath: shop.shop)
        let result = try shop.run("staff", "--once")
        #expect(result.code == 0)
        #expect(result.output.contains("bell is not running") && result.output.contains("Nobody waits."))
    }

    @Test("A terminal that cannot be drawn on gets plain lines")
    func dumbTerminal() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try PseudoTerminal(
            "deskbell", ["staff"], environment: ["DESKBELL_HOME": shop.home, "DESKBELL_SHOP": shop.shop], term: "dumb")
        try terminal.expect("Nobody waits.")
        let alias = try shop.run("bell", "call", "--json").text("alias")
        try terminal.expect(alias)
        #expect(!terminal.output.contains(0x1B))
        terminal.type("q\n")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test(
        "Two dots and the PIN open the staff view on the counter; the customer finds the half-made booking as it was, and nothing of staff's"
    )
    func staffViewAtTheCounter() throws {
        let shop = try ScratchShop(), zone = try #require(ShopClock.zone(named: "Europe/Berlin"))
        try shop.startBell()
        #expect(try shop.run("pin", "set", "staff", input: "4711\n").code == 0)
        #expect(
            try shop.run(
                "bookings", "add", "cut-men", "--start", "\(ScratchShop.day(0, in: zone)) 23:30", "--override", "closed",
                "too-soon",
                "off-grid", "past", "--name",
                "Geheimrat Kanari", "--phone", "030123456", "--shop", Self.sample
            ).code == 0)
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home], columns: 100, rows: 40)
        try terminal.expect("Your question")
        terminal.type("3")
        try terminal.expect("What would you like to book")
        terminal.type("2")
        try terminal.expect("With whom")
        terminal.type("..\r")
        try terminal.expect("PIN")
        terminal.type("4712\r")
        try terminal.expect("not")
        terminal.type("4711\r")
        try terminal.expect("STAFF")
        try terminal.expect("Geheimrat")
        terminal.type(".")
        try terminal.expect("\u{1B}[2J")
        try terminal.expect("With whom")
        let after = terminal.output.suffix(600)
        #expect(!String(decoding: after, as: UTF8.self).contains("Geheimrat"))
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("4711"))
        terminal.type("2")
        try terminal.expect("Which day")
    }

    @Test("Without a PIN nobody gets in, and the customer goes on")
    func noPIN() throws {
        let shop = try ScratchShop()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("Your question")
        terminal.type("..\r")
        try terminal.expect("PIN")
        terminal.type("4711\r")
        try terminal.expect("There is no PIN")
        terminal.type("x")
        try terminal.expect("Your question")
        terminal.type("where can i park\r")
        try terminal.expect("car park")
    }
}
