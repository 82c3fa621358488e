import Bell
import Foundation
import Glibc
import Ledger
import Shop
import Testing

@Suite("Booking at the counter, end to end")
struct CounterBookingTests {
    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path

    private func counter(_ shop: ScratchShop, rows: UInt16 = 40) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home], rows: rows)
        try terminal.expect("Your question")
        return terminal
    }

    /// Men's cut, anyone, the first day, the first time, no name.
    private func bookUpToReadBack(_ terminal: PseudoTerminal) throws {
        for (typed, shown) in [
            ("3", "What would you like to book"), ("2", "With whom"), ("1", "Which day"), ("1\r", "what time"),
            ("1\r", "Your name"),
            ("\r", "phone number"), ("0171 2345678\r", "Is that right?"),
        ] {
            terminal.type(typed)
            try terminal.expect(shown)
        }
    }

    @Test(
        "A line that begins with a digit is a line, at every list: it chooses nothing and calls nobody; a digit alone acts without Enter"
    )
    func digitsThatBeginLines() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try counter(shop)
        terminal.type("3")
        try terminal.expect("What would you like to book")
        terminal.type("0171 2345678\r")
        try terminal.expect("Choose a number from the list")
        terminal.type("31.12.\r")
        try terminal.expect("› 31.12.")
        try terminal.expect("What would you like to book")
        #expect(try shop.run("calls", "list", "--json").objects().isEmpty)
        terminal.type("2")
        try terminal.expect("With whom")
        terminal.type("0")
        try terminal.expect("Staff have been called")
    }

    @Test(
        "What does not fit on 24 rows is shown from its beginning and turned by one key; a terminal of another size is drawn anew")
    func pages() throws {
        let shop = try ScratchShop()
        let terminal = try counter(shop, rows: 24)
        terminal.type("1")
        try terminal.expect("Our prices:")
        try terminal.expect(". more, 1 of 2")
        terminal.type(".")
        try terminal.expect("2 of 2")
        let before = terminal.output.count
        terminal.resize(columns: 60, rows: 60)
        try terminal.expect("Our prices:")
        try terminal.expect("Your question")
        #expect(!String(decoding: terminal.output[before...], as: UTF8.self).contains("of 2"))
    }

    @Test("Two services typed in one line become one group in the diary, and are cancelled as one by code and digits")
    func aGroup() throws {
        let shop = try ScratchShop()
        let made = try shop.run(
            ["counter", "--shop", Self.sample], input: "book men's cut and beard trim with jonas\n1\n1\nAda\n0171 2345678\n1\n")
        #expect(made.output.contains("Men's cut + Beard trim"), "\(made.output)")
        let bookings = try shop.run("bookings", "list", "--json", "--shop", Self.sample).objects()
        try #require(bookings.count == 2)
        let code = try #require(bookings[0]["group"] as? String)
        #expect(bookings[1]["group"] as? String == code && bookings[0]["code"] as? String == code)
        let cancelled = try shop.run(["counter", "--shop", Self.sample], input: "4\n\(code)\n5678\n2\n1\n")
        // Inside the owner's window a person decides; either way the two go together.
        let after = try shop.run("bookings", "list", "--json", "--shop", Self.sample).objects().compactMap {
            $0["status"] as? String
        }
        #expect(Set(after).count == 1, "\(cancelled.output)")
    }

    @Test(
        "While another program keeps the ledger locked, keys and bell go on, and what was confirmed is written as soon as it can be"
    )
    func lockedLedger() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try counter(shop)
        try bookUpToReadBack(terminal)
        let lock = try #require(LedgerLock(shop.ledgerPath))
        terminal.type("1")
        try terminal.expect("I am writing it down")
        terminal.type("*")
        try terminal.expect("Staff have been called")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
        lock.release()
        try terminal.expect("Your code is")
        #expect(try shop.run("bookings", "list", "--json", "--shop", Self.sample).objects().count == 1)
    }

    @Test("A lost code is shown at the counter only once staff have released it, and only for that visit")
    func lostCode() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let added = try shop.run(
            ["counter", "--shop", Self.sample], input: "book a men's cut with jonas\n7\n1\nAda\n0171 2345678\n1\n")
        let booking = try #require(
            try shop.run("bookings", "list", "--json", "--shop", Self.sample).objects().first, "\(added.output)")
        let code = try #require(booking["code"] as? String), start = try #require(booking["start"] as? String)
        let shown = code.prefix(3) + " " + code.suffix(3)
        let terminal = try counter(shop)
        terminal.type("4")
        try terminal.expect("if you lost it")
        terminal.type("+")
        try terminal.expect("phone number you gave")
        terminal.type("0171 2345678\r")
        try terminal.expect("On which day")
        terminal.type("\(start.prefix(10))\r")
        try terminal.expect("Staff have been called")
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains(shown))
        #expect(try shop.run("calls", "show", "latest", "--json").text("reason").contains("1 found"))
        #expect(try shop.run("calls", "release", "latest").code == 0)
        try terminal.expect(String(shown))
    }

    @Test("With a date that staff have not confirmed nothing is booked; they are called, and confirming it lets the booking go on")
    func untrustedDate() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        try setLastSeen(shop, daysAhead: 3)
        let terminal = try counter(shop)
        terminal.type("book a men's cut with jonas\r")
        try terminal.expect("not sure of today's date")
        try terminal.expect("Staff have been called")
        try setLastSeen(shop, daysAhead: 0)
        _ = try BellClient(connect: shop.home + "/bell.sock").request(.changed(topic: "clock"))
        try terminal.expect("Staff have confirmed the date")
        try terminal.expect("Which day")
    }

    private func setLastSeen(_ shop: ScratchShop, daysAhead: Int64) throws {
        let now = Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
        try LedgerFile(path: shop.ledgerPath).set(.lastSeen, to: now.adding(seconds: daysAhead * 86_400))
    }

    @Test("A number for the line is taken with three keys, and the next one is told who is ahead")
    func walkIn() throws {
        let shop = try ScratchShop()
        let asked = try shop.run(
            ["counter", "--shop", Self.sample], input: "can I wait without an appointment for a beard trim\n1\n")
        // By night there is no room today; by day there is a number.
        #expect(asked.output.contains("Your number is 1") || asked.output.contains("no more room today"), "\(asked.output)")
    }
}

/// SQLite's own lock of those who write (`RESERVED_BYTE`), as another program would hold it.
final class LedgerLock {
    private let descriptor: Int32

    init?(_ path: String) {
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0, set(F_WRLCK) else { return nil }
    }

    func release() { _ = set(F_UNLCK) }

    deinit { close(descriptor) }

    private func set(_ kind: Int32) -> Bool {
        var range = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0x4000_0001, l_len: 1, l_pid: 0)
        return fcntl(descriptor, F_SETLK, &range) == 0
    }
}
