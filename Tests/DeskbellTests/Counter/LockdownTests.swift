import Foundation
import Glibc
import Testing

@Suite("The counter, under strangers' hands")
struct LockdownTests {
    @Test(
        "Every byte there is, in every state: it goes on, opens nothing, shows no control byte, and still calls",
        arguments: CounterState.allCases)
    func everyByte(state: CounterState) throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "nothing")
        try shop.startBell()
        let terminal = try shop.openCounter(machine.environment)
        try state.reach(terminal, shop, machine)
        // Neither Enter nor “new customer”: both do what they should, and end the visit.
        for byte in (0...255).map(UInt8.init) where ![10, 13, UInt8(ascii: "/")].contains(byte) { terminal.type([byte]) }
        // Whatever that was a beginning of is over; from the staff's PIN, back to the customer.
        terminal.settle(for: 500)
        terminal.type("\u{1B}")
        terminal.settle(for: 500)
        terminal.type("\u{15}")
        terminal.forget()
        terminal.type("*")
        try terminal.expect("called")
        #expect(terminal.isRunning)
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
        #expect(terminal.strayControls.isEmpty)
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("/etc"))
    }

    @Test(
        "What opens doors in readline opens none: no completion, no home folders, no inputrc, no macro, no quoting, no search, no vi"
    )
    func readlinesDoors() throws {
        let shop = try ScratchShop()
        let inputrc = shop.home + "/.inputrc"
        try "\"x\": \"opened\"\nset editing-mode vi\n\"q\": complete\n".write(toFile: inputrc, atomically: true, encoding: .utf8)
        let terminal = try shop.openCounter(["HOME": shop.home, "INPUTRC": inputrc])
        for door in [
            "\t\t", "/\u{15}", "~root\t", "~root\u{1B}&", "\u{1B}?", "\u{1B}*", "\u{1B}~", "\u{1B}/", "\u{1B}!", "\u{1B}$",
            "\u{1B}@",
            "\u{18}\u{12}", "\u{18}(x\u{18})\u{18}e", "\u{18}\u{16}", "\u{18}!", "\u{16}\u{1B}[31m", "\u{11}\u{1B}", "\u{1B}\u{0A}",
            "\u{12}a", "\u{13}", "\u{19}", "\u{1B}y", "\u{1F}", "\u{18}\u{15}", "\u{10}", "\u{0E}", "\u{1B}<", "\u{1B}.", "\u{1B}_",
            "\u{1B}5\u{1B}5x", "\u{1B}-x", "\u{1D}x", "\u{07}", "\u{0F}", "\u{1B}\u{05}", "\u{18}*", "\u{1B}#", "\u{1B}\\", "xq",
        ] where !door.hasPrefix("/") {
            terminal.type(door + "\u{15}")
            terminal.settle(for: 50)
        }
        terminal.type("\u{15}where can i park\r")
        try terminal.expect("› where can i park")
        try terminal.expect("car park")
        let shown = String(decoding: terminal.output, as: UTF8.self)
        for leak in ["/etc", "/root", ".inputrc", "opened", "GNU", "editing", "\u{1B}[31m"] { #expect(!shown.contains(leak)) }
        #expect(terminal.strayControls.isEmpty)
    }

    @Test("Told to stop, it stops, also right after a key", .timeLimit(.minutes(5)))
    func stops() throws {
        let shop = try ScratchShop()
        for _ in 0..<20 {
            let terminal = try shop.openCounter()
            terminal.type("x")
            kill(terminal.identifier, SIGTERM)
            #expect(terminal.waitForEnd() == 0)
        }
    }

    @Test("What is typed, ahead of the answers too, is shown by the program alone, never by the kernel")
    func typedAhead() throws {
        let shop = try ScratchShop()
        let terminal = try shop.openCounter()
        #expect(!terminal.isEchoing)
        for _ in 0..<200 { terminal.type(Array("x\r".utf8) + [0x16, 0x0C, 0xC2, 0x9B, UInt8(ascii: "J"), 0xE2, 0x80, 0xAE, 13]) }
        terminal.settle(for: 500)
        #expect(terminal.isRunning && !terminal.isEchoing)
        #expect(terminal.strayControls.isEmpty)
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("^"))
    }

    @Test("What is typed between two visits is shown by nobody")
    func betweenVisits() throws {
        let shop = try ScratchShop()
        let terminal = try shop.openCounter()
        kill(terminal.identifier, SIGTERM)
        #expect(terminal.waitForEnd() == 0)
        #expect(!terminal.isEchoing)
    }

    @Test("A line has an end, pasted or typed: five hundred characters are read, and the customer is told")
    func longLines() throws {
        let shop = try ScratchShop()
        let terminal = try shop.openCounter()
        terminal.type("\u{1B}[200~" + String(repeating: "ü", count: 3000) + "\u{1B}[201~\r")
        try terminal.expect("I read the beginning")
        terminal.type("*")
        try terminal.expect("bell is not working")
        let turns = try shop.run("calls", "show", "latest", "--json").object()["turns"] as? [[String: Any]]
        let longest = (turns ?? []).compactMap { ($0["text"] as? String)?.count }.max()
        #expect(longest == 500)
    }

    @Test("A flood of keys without an Enter fills no memory, and a press rings in the middle of it")
    func flood() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let terminal = try shop.openCounter()
        // The first visit fits the shop's answers beside it, and that takes memory of its own.
        let kept = shop.home + "/cache"
        // The folder may not be there yet.
        while (try? FileManager.default.contentsOfDirectory(atPath: kept))?.isEmpty ?? true { terminal.settle(for: 200) }
        let before = try residentKilobytes(of: terminal.identifier)
        let flood = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000)
        terminal.type(flood)
        #expect(try shop.run("panel", "press", "call", "--for", "100").code == 0)
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
        terminal.type(flood)
        #expect(try residentKilobytes(of: terminal.identifier) - before < 20_000)
        terminal.type("\u{15}where can i park\r")
        try terminal.expect("car park")
    }

    @Test("After Ctrl-C, Ctrl-\\, Ctrl-Z, Ctrl-D, Ctrl-S and Ctrl-Q the next key counts")
    func terminalsOwnKeys() throws {
        let shop = try ScratchShop()
        let terminal = try shop.openCounter()
        for byte in [3, 28, 26, 4, 19, 17, 22, 15] as [UInt8] {
            terminal.type([byte])
            terminal.settle(for: 30)
            #expect(terminal.isRunning)
        }
        terminal.type("1")
        try terminal.expect("Our prices")
    }

    @Test("A program that gave up running programs runs none, by any call")
    func noExecution() throws {
        let told = try RunningCommand("confined", [], input: "", environment: [:]).result()
        #expect(
            told.output == """
                filter ran
                posix_spawn Operation not permitted
                execv Operation not permitted
                fexecve Operation not permitted

                """)
        let shop = try ScratchShop(), terminal = try shop.openCounter()
        let status = try String(contentsOfFile: "/proc/\(terminal.identifier)/status", encoding: .utf8)
        #expect(status.contains("Seccomp:\t2") && status.contains("NoNewPrivs:\t1"))
        #expect(
            try String(contentsOfFile: "/proc/\(terminal.identifier)/limits", encoding: .utf8).contains(/Max core file size +0 +0/))
    }

    @Test("Killed in the middle, it leaves the next one nothing that was typed")
    func killed() throws {
        let shop = try ScratchShop()
        let first = try shop.openCounter()
        first.type("3")
        try first.expect("What would you like to book")
        kill(first.identifier, SIGKILL)
        #expect(first.waitForEnd() == -SIGKILL)
        let second = try shop.openCounter()
        #expect(!String(decoding: second.output, as: UTF8.self).contains("What would you like to book"))
    }

    private func residentKilobytes(of process: pid_t) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let found = try #require(status.firstMatch(of: /VmRSS:\s+(\d+)/))
        return try #require(Int(found.1))
    }
}
