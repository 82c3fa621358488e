import Foundation
import Glibc
import Shop
import Testing

@testable import deskbell

@Suite("deskbell setup")
struct SetupTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    @Test(
        "A starter is a shop without an error, in either language, and a demonstration until it is filled in",
        arguments: [Language.english, .german])
    func starter(language: Language) throws {
        let starter = Starter(name: "Bob's \"Salon\": \\ best", zone: "Europe/Berlin", language: language)
        let (content, findings) = ShopCheck.findings(in: starter.files, today: try #require(LocalDate(iso: "2026-11-29")))
        #expect(findings.filter { $0.severity == .error } == [])
        #expect(content.name == "Bob's \"Salon\": \\ best")
        #expect(content.languages.first == language && content.isDemonstration)
        #expect(findings.count { $0.message.hasPrefix("Still to be filled in") } >= 6)
    }

    @Test("Deleting the line “demonstration” is not enough while a fact is missing, and is once none is")
    func unfinished() {
        func isDemonstration(_ text: String) -> Bool {
            ShopReader.read(ShopFiles([.init(path: "shop.yaml", bytes: Array(text.utf8))])).content.isDemonstration
        }
        #expect(isDemonstration("name: A\n# [Fill in] hours\n"))
        #expect(isDemonstration("name: A\n# [ausfüllen] Zeiten\n"))
        #expect(!isDemonstration("name: A\n# fill in whatever you like\n"))
    }

    @Test("Unattended, with a simulated panel, it ends after presses, a sound and a booking; and again changes nothing")
    func unattended() throws {
        try shop.startBell()
        let file = shop.home + "/answers", installed = ["--shop", shop.home + "/content/current"]
        try Data("# for the counter\nname = Studio Nord\nlanguage = de\nzone = Europe/Berlin\nowner-pin = 274951\n".utf8)
            .write(to: URL(filePath: file))
        chmod(file, 0o600)
        func run(_ words: String...) throws -> CommandResult { try shop.run(words + installed) }
        let first = try run("setup", "--answers", file, "--wait", "10")
        #expect(first.code == 0, "\(first.output)\(first.problems)")
        #expect(first.output.contains("made, found again by its code, and cancelled"))
        #expect(!first.output.contains("274951"))
        #expect(try run("shop", "show", "--json").output.contains("Studio Nord"))
        #expect(try run("bookings", "list", "--json").output.contains("\"booked\"") == false)
        #expect(try run("pin", "status", "--json").object()["owner"] as? Bool == true)
        #expect(try shop.run(["counter"] + installed, input: "wo kann ich parken\n").output.contains("DEMONSTRATION"))
        let second = try run("setup", "--answers", file, "--wait", "10")
        #expect(second.code == 0 && second.output.contains("The shop that is installed stays"))
    }

    @Test("Answers that others may read, that are not understood, or that are missing are refused with a remedy")
    func refusals() throws {
        let file = shop.home + "/answers"
        func code(_ text: String, mode: mode_t) throws -> Int32 {
            try Data(text.utf8).write(to: URL(filePath: file))
            chmod(file, mode)
            return try shop.run("setup", "--answers", file).code
        }
        #expect(try code("owner-pin = 274951\n", mode: 0o644) == 78)
        #expect(try code("colour = red\n", mode: 0o600) == 65)
        #expect(try code("name = A\n", mode: 0o600) != 0)
        #expect(try shop.run("setup", "--answers", file + "-none").code == 66)
    }
}

@Suite("What the doctor counts")
struct DoctorCountTests {
    @Test("Bytes are counted over restarts, by the day, for thirty days")
    func wear() {
        let day: Int64 = 86_400
        func at(_ days: Int64, _ seconds: Int64 = 0) -> Instant { Instant(secondsSince1970: days * day + seconds) }
        var record = CardWear.advance(CardWear.Record(), counted: 100, boot: "a", at: at(1))
        record = CardWear.advance(record, counted: 250, boot: "a", at: at(1, 60))
        // What was there before the first look is no day's.
        #expect(record.days == ["1970-01-02": 150])
        // Started anew: the kernel counts from nothing.
        record = CardWear.advance(record, counted: 40, boot: "b", at: at(1, 120))
        #expect(record.days == ["1970-01-02": 190])
        // The same start, but a disk that was plugged in again.
        record = CardWear.advance(record, counted: 10, boot: "b", at: at(2))
        #expect(record.days["1970-01-03"] == 10)
        for number in 3...60 { record = CardWear.advance(record, counted: Int64(number) * 100, boot: "b", at: at(Int64(number))) }
        #expect(record.days.count == 30 && record.days["1970-01-02"] == nil)
    }

    @Test("A program without its sandbox is told from one that has it")
    func sandbox() {
        let confined = "Name:\tdeskbelld\nUid:\t995\t995\t995\t995\nCapEff:\t0000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2\n"
        #expect(Sandbox.missing(in: confined) == [])
        #expect(Sandbox.missing(in: confined.replacing("NoNewPrivs:\t1", with: "NoNewPrivs:\t0")).count == 1)
        #expect(Sandbox.missing(in: confined.replacing("Seccomp:\t2", with: "Seccomp:\t0")).count == 1)
        #expect(Sandbox.missing(in: confined.replacing("0000000000000000", with: "00000000a80425fb")).count == 1)
        #expect(Sandbox.missing(in: confined.replacing("Uid:\t995", with: "Uid:\t0")).count == 1)
        #expect(Sandbox.missing(in: "").count == 4)
    }

    @Test(
        "A version of SQLite is held against the bugs that are known",
        arguments: [("3.40.1", true), ("3.44.6", false), ("3.46.1", true), ("3.50.7", false), ("3.51.2", true), ("3.51.3", false)])
    func bugs(version: String, hasWALReset: Bool) {
        #expect(SQLiteBugs.affecting(version).contains { $0.what.contains("WAL reset") } == hasWALReset)
        #expect(SQLiteBugs.affecting(version).allSatisfy { $0.harmless != nil })
    }

    @Test("Keys that leave the screen are told from keys that type")
    func keys() {
        // linux/keyboard.h: Console_1, Last_Console, Scroll_Lock, Boot, Incr_Console, KeyboardSignal, Show_Memory, SAK.
        for value: UInt16 in [0x0500, 0x0506 - 0x0300, 0x0209, 0x020C, 0x0211, 0x0212, 0x0203, 0x020F] {
            #expect(ConsoleKeys.isEscape(value))
        }
        // Enter, Caps_Lock, Num_Lock, Compose, the letter a, F1 as a string, keypad 1, Shift.
        for value: UInt16 in [0x0201, 0x0207, 0x0208, 0x020E, 0x0B61, 0x0100, 0x0301, 0x0700] {
            #expect(!ConsoleKeys.isEscape(value))
        }
    }
}
