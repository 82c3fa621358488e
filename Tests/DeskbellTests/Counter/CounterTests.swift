import Foundation
import Glibc
import Testing

@Suite("The counter, end to end")
struct CounterTests {
    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path

    @Test("Lines in, lines out: a question, two slips, nonsense, a booking, a call; and staff can read the whole story")
    func aWholeVisit() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let visit = try shop.run(
            ["counter", "--shop", Self.sample],
            input: """
                when are you open
                wher can i prak my car
                qqzx wvvk plm
                book a men's cut
                anyone
                1
                1
                Ann Example
                0171 2345678
                1
                3
                1
                0

                """)
        #expect(visit.code == 0)
        #expect(visit.output.contains("09:00–18:00"))
        #expect(visit.output.contains("car park"))
        #expect(visit.output.contains("don't know"))
        #expect(visit.output.contains("Your code is"))
        #expect(visit.output.contains("Staff have been called"))
        let bookings = try shop.run("bookings", "list", "--json", "--shop", Self.sample).objects()
        try #require(bookings.count == 1)
        #expect(bookings[0]["customer"] as? String == "Ann Example")
        #expect(bookings[0]["status"] as? String == "booked")
        let call = try shop.run("calls", "show", "latest", "--json").object()
        #expect(call["trigger"] as? String == "request")
        #expect(call["state"] as? String == "called")
        #expect((call["summary"] as? String)?.contains("Half-made booking") == true)
        let turns = try #require(call["turns"] as? [[String: Any]]).compactMap { $0["text"] as? String }
        #expect(turns.contains("wher can i prak my car"))
        #expect(!turns.joined().contains("Ann Example"))
    }

    @Test("On a terminal one key acts without Enter, the bell rings, and the customer sees that someone is coming")
    func realKeys() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("DEMONSTRATION")
        try terminal.expect("Your question")
        terminal.type("1")
        try terminal.expect("Our prices")
        terminal.type("0")
        try terminal.expect("Staff have been called")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
        #expect(try shop.run("calls", "acknowledge", "latest", "--by", "Mara").code == 0)
        try terminal.expect("Mara is coming")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "off")
    }

    @Test("The panel's button is heard at the counter and becomes part of the visit")
    func theButton() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("Your question")
        terminal.type("where can i park\r")
        try terminal.expect("car park")
        #expect(try shop.run("panel", "press", "call", "--for", "100").code == 0)
        try terminal.expect("called")
        let call = try shop.run("calls", "show", "latest", "--json").object()
        #expect(call["trigger"] as? String == "button")
        let turns = try #require(call["turns"] as? [[String: Any]]).compactMap { $0["text"] as? String }
        #expect(turns.contains("where can i park"))
    }

    @Test("Killing the counter silences nothing, and the half-made booking is not lost")
    func killedCounter() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("Your question")
        terminal.type("3")
        try terminal.expect("What would you like to book")
        terminal.type("2")
        try terminal.expect("With whom")
        terminal.type("0")
        try terminal.expect("Staff have been called")
        kill(terminal.identifier, SIGKILL)
        _ = terminal.waitForEnd()
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
        let summary = try shop.run("calls", "show", "latest", "--json").text("summary")
        #expect(summary.contains("Half-made booking: Men's cut"))
    }

    @Test("With the bell dead the counter says so in the owner's words, keeps trying, and rings when it can")
    func deadBell() throws {
        let shop = try ScratchShop()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("knock on the glass door")
        terminal.type("0")
        try shop.startBell()
        try terminal.expect("Staff have been called")
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
        #expect(try shop.run("calls", "list", "--json").objects().count == 1)
    }

    @Test("Every byte there is, in every state, ends nothing, opens nothing and is never shown raw")
    func everyByte() throws {
        let shop = try ScratchShop()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("Your question")
        // Neither “new customer” nor Enter: both do what they should.
        let bytes = (0...255).map(UInt8.init).filter { ![10, 13, UInt8(ascii: "/")].contains($0) }
        terminal.type("x")
        for byte in bytes { terminal.type([byte]) }
        terminal.type("\u{15}\u{15}where can i park\r")
        try terminal.expect("car park")
        #expect(terminal.isRunning)
        terminal.type("3")
        try terminal.expect("What would you like to book")
        for byte in [3, 4, 26, 28, 19, 17, 9, 27, 127, 0] as [UInt8] { terminal.type([byte]) }
        terminal.type("2")
        try terminal.expect("With whom")
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("/etc"))
    }

    @Test("Enter after a key that has acted answers nothing, and keys without a meaning here leave nothing behind")
    func habits() throws {
        let shop = try ScratchShop()
        let terminal = try PseudoTerminal(
            "deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try terminal.expect("Your question")
        terminal.type("\u{1B}[A\u{1B}OP\u{1B}[5~where can i park\r")
        try terminal.expect("› where can i park")
        terminal.type("3")
        try terminal.expect("What would you like to book")
        terminal.type("2\r")
        try terminal.expect("With whom")
        terminal.type("2\r")
        try terminal.expect("Which day")
    }

    @Test("Hostile lines get a calm reply; nothing raw of them is on the screen or in the ledger")
    func hostileLines() throws {
        let shop = try ScratchShop()
        var input = Data()
        for line in [
            "'; DROP TABLE booking; --", "\u{1B}]52;c;ZXZpbA==\u{07}", "\u{9B}31mred", "\u{202E}evil\u{202C}", "\u{200B}\u{FEFF}",
            String(repeating: "A", count: 10_000), "🎉" + String(repeating: "\u{0301}", count: 500), "%n%s%n",
        ] {
            input.append(Data((line + "\n").utf8))
        }
        input.append(contentsOf: [0, 1, 2, 0xFF, 0xFE, 0xC3, 0x28, 10])
        let visit = try shop.run(["counter", "--shop", Self.sample], input: String(decoding: input, as: UTF8.self) + "0\n")
        #expect(visit.code == 0)
        for text in [visit.output, visit.problems, try shop.run("calls", "show", "latest", "--json").output] {
            let raw = text.unicodeScalars.filter {
                $0 != "\n" && ($0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value))
            }
            #expect(raw.isEmpty)
        }
        #expect(try shop.run("bookings", "list", "--json", "--shop", Self.sample).code == 0)
    }

    @Test("Nothing of one customer reaches the next")
    func nextCustomer() throws {
        let shop = try ScratchShop()
        let canary = "Kanarienvogel-4711"
        let first = try PseudoTerminal("deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try first.expect("Your question")
        first.type("\(canary)\r")
        try first.expect("don't know")
        first.type(canary + "\u{15}\u{17}/")
        first.type("\u{15}/")
        #expect(first.waitForEnd() == 0)
        let second = try PseudoTerminal("deskbell", ["counter", "--shop", Self.sample], environment: ["DESKBELL_HOME": shop.home])
        try second.expect("Your question")
        second.type("\u{19}\u{10}\u{1B}[A\u{12}\r")
        second.type("where can i park\r")
        try second.expect("car park")
        #expect(!String(decoding: second.output, as: UTF8.self).contains(canary))
    }

    @Test("The fourth booking in ten minutes waits for staff: children play with keys")
    func floodOfBookings() throws {
        let shop = try ScratchShop()
        var last = ""
        for number in 1...4 {
            let visit = try shop.run(
                ["counter", "--shop", Self.sample], input: "book a men's cut\nanyone\n\(number)\n1\n\n0171 234567\(number)\n1\n")
            #expect(visit.output.contains("Your code is"))
            last = visit.output
        }
        #expect(last.contains("a person will confirm"))
        let waiting = try shop.run("bookings", "list", "--json", "--shop", Self.sample).objects().filter {
            $0["awaits_staff"] as? Bool == true
        }
        #expect(waiting.count == 1)
    }
}
