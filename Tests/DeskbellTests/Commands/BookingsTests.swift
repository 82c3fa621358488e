import Foundation
import Ledger
import Shop
import Testing

@Suite("deskbell bookings")
struct BookingsTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func add(_ start: String, service: String = "cut", _ more: String...) throws -> CommandResult {
        try shop.run(
            ["bookings", "add", service, "--start", start, "--name", "Anna Schmidt", "--phone", "+49 30 1234567", "--json"] + more)
    }

    @Test("Adds a booking, answers it, and lists it with every key of the contract")
    func addsAndLists() throws {
        let added = try add(ScratchShop.time(3, "10:30"), service: "Haircut", "--with", "Leo")
        #expect(added.code == 0, "\(added.problems)")
        let code = try added.text("code")
        #expect(code.count == 6)
        let list = try shop.run("bookings", "list", "--json")
        #expect(list.code == 0)
        let bookings = try list.objects()
        #expect(bookings.count == 1)
        let booking = try #require(bookings.first)
        let contract: Set = ["code", "service", "provider", "start", "end", "customer", "phone", "status", "group"]
        #expect(contract.isSubset(of: booking.keys))
        #expect(booking["code"] as? String == code)
        #expect(booking["service"] as? String == "cut")
        #expect(booking["provider"] as? String == "leo")
        #expect(booking["start"] as? String == ScratchShop.time(3, "10:30"))
        #expect(booking["end"] as? String == ScratchShop.time(3, "11:15"))
        #expect(booking["customer"] as? String == "Anna Schmidt")
        #expect(booking["phone"] as? String == "+49301234567")
        #expect(booking["status"] as? String == "booked")
        #expect(booking["group"] is NSNull)
    }

    @Test("Says why a time cannot be had, with exit code 1")
    func refuses() throws {
        #expect(try add(ScratchShop.time(3, "10:30"), "--with", "mira").code == 0)
        let refused: [(start: String, service: String, because: String)] = [
            (ScratchShop.time(3, "11:00"), "cut", "taken"), (ScratchShop.time(3, "17:30"), "cut", "closed"),
            (ScratchShop.time(-1, "10:00"), "cut", "past"), (ScratchShop.time(3, "12:07"), "cut", "off-grid"),
            (ScratchShop.time(40, "10:00"), "cut", "too-far"), (ScratchShop.time(3, "12:00"), "wedding", "not-offered"),
            (ScratchShop.time(3, "12:00"), "moonwalk", "not-offered"),
        ]
        for (start, service, because) in refused {
            let result = try add(start, service: service, "--with", "mira")
            #expect(result.code == 1, "\(start)")
            #expect(try result.text("refused") == because, "\(start)")
            #expect(try result.text("because").isEmpty == false)
        }
        #expect(try shop.run("bookings", "list", "--json").objects().count == 1)
    }

    @Test("Tells the reason in words where no JSON was asked for")
    func refusesInWords() throws {
        let result = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(-1, "10:00"), "--name", "Anna", "--phone", "0301234567")
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(result.problems.contains("has passed"))
    }

    @Test("Books what staff set aside a rule for, and records the rule; a taken time it never books")
    func overrides() throws {
        let added = try add(ScratchShop.time(3, "19:05"), "--with", "mira", "--override", "off-grid", "closed", "--by", "Mira")
        #expect(added.code == 0, "\(added.output)")
        let shown = try shop.run("bookings", "show", try added.text("code"))
        #expect(shown.output.contains("overriding closed, off-grid"))
        #expect(shown.output.contains("by Mira"))
        #expect(
            try add(ScratchShop.time(3, "19:05"), "--with", "mira", "--override", "off-grid", "closed").text("refused") == "taken")
        #expect(try add(ScratchShop.time(3, "19:05"), "--override", "taken").code == 64)
    }

    @Test("Books nothing relative to a day that the clock may have wrong, unless staff say so")
    func distrustsTheClock() throws {
        let later = Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000)).adding(seconds: 200 * 86_400)
        try LedgerFile(path: shop.ledgerPath).set(.lastSeen, to: later)
        let result = try add(ScratchShop.time(3, "10:30"))
        #expect(result.code == 1)
        #expect(try result.text("refused") == "untrusted-clock")
        #expect(result.problems.contains("clock may be wrong"))
        #expect(try add(ScratchShop.time(3, "10:30"), "--override", "untrusted-clock").code == 0)
    }

    @Test("Gives one of several who want the same time at once what the others are refused")
    func races() throws {
        let start = ScratchShop.time(4, "14:00")
        let commands = try (0..<4).map { number in
            try shop.start([
                "bookings", "add", "colour", "--start", start, "--name", "Customer \(number)", "--phone", "03012345\(number)",
                "--json",
            ])
        }
        let results = commands.map { $0.result() }
        #expect(results.count { $0.code == 0 } == 1, "\(results.map(\.problems))")
        for result in results where result.code != 0 {
            #expect(result.code == 1)
            #expect(try result.text("refused") == "taken")
        }
        #expect(try shop.run("bookings", "list", "--json").objects().count == 1)
    }

    @Test("Understands words for day and time, and refuses those that say no single one")
    func readsWords() throws {
        let added = try add("tomorrow 10:30")
        #expect(added.code == 0, "\(added.problems)\(added.output)")
        #expect(try added.text("start") == ScratchShop.time(1, "10:30"))
        for start in ["soon", "tomorrow", "tomorow-ish 10:30 stat", "31 february 10:00", "25:00", ""] {
            #expect(try add(start).code == 64, "\(start)")
        }
    }

    @Test("Moves, cancels and brings back; the old time is free again")
    func movesAndCancels() throws {
        let code = try add(ScratchShop.time(3, "10:30"), "--with", "mira").text("code")
        let spaced = "\(code.prefix(3)) \(code.suffix(3))"
        let moved = try shop.run("bookings", "move", spaced, "--start", ScratchShop.time(3, "10:45"), "--json")
        #expect(moved.code == 0, "\(moved.output)\(moved.problems)")
        #expect(try moved.text("start") == ScratchShop.time(3, "10:45"))
        #expect(try moved.text("code") == code)
        let closed = try shop.run("bookings", "move", code, "--start", ScratchShop.time(3, "22:00"), "--json")
        #expect(closed.code == 1)
        #expect(try closed.text("refused") == "closed")
        let cancelled = try shop.run("bookings", "cancel", String(code.prefix(3)), String(code.suffix(3)), "--json")
        #expect(try cancelled.text("status") == "cancelled")
        #expect(try add(ScratchShop.time(3, "10:45"), "--with", "mira").code == 0)
        let back = try shop.run("bookings", "move", code, "--start", ScratchShop.time(3, "12:00"), "--with", "anyone", "--json")
        #expect(try back.text("status") == "booked")
        #expect(try shop.run("bookings", "cancel", code).code == 0)
        #expect(try shop.run("bookings", "cancel", code).code == 1)
    }

    @Test("Notes who came and who did not")
    func notesArrivals() throws {
        let waived = ["--override", "past", "closed", "too-soon", "--with", "mira"]
        let first = try add(ScratchShop.time(-1, "10:30"), waived[0], waived[1], waived[2], waived[3], waived[4], waived[5]).text(
            "code")
        let second = try add(ScratchShop.time(-1, "12:30"), waived[0], waived[1], waived[2], waived[3], waived[4], waived[5]).text(
            "code")
        let coming = try add(ScratchShop.time(3, "12:30")).text("code")
        let early = try shop.run("bookings", "no-show", coming, "--json")
        #expect(early.code == 1)
        #expect(try early.text("refused") == "to-come" && early.text("because").contains("cancel or move"))
        #expect(try shop.run("bookings", "arrived", first, "--json").text("status") == "arrived")
        #expect(try shop.run("bookings", "done", first, "--json").text("status") == "done")
        #expect(try shop.run("bookings", "no-show", second, "--json").text("status") == "no-show")
        let refused = try shop.run("bookings", "no-show", first, "--json")
        #expect(refused.code == 1)
        #expect(try refused.text("refused") == "status")
        #expect(try shop.run("bookings", "list", "--status", "done", "--json").objects().count == 1)
        #expect(try shop.run("bookings", "list", "--status", "done", "--status", "no-show", "--json").objects().count == 2)
    }

    @Test("Moves to a time without a day on the booking's own day")
    func ownDay() throws {
        let code = try add(ScratchShop.time(3, "10:30"), "--with", "mira").text("code")
        #expect(try shop.run("bookings", "move", code, "--start", "16:15", "--json").text("start") == ScratchShop.time(3, "16:15"))
    }

    @Test("Lists the days and the person that were asked for")
    func filters() throws {
        #expect(try add(ScratchShop.time(2, "10:30"), "--with", "mira").code == 0)
        #expect(try add(ScratchShop.time(3, "10:30"), "--with", "leo").code == 0)
        func count(_ arguments: String...) throws -> Int {
            try shop.run(["bookings", "list", "--json"] + arguments).objects().count
        }
        #expect(try count() == 2)
        #expect(try count("--from", ScratchShop.day(3).description) == 1)
        #expect(try count("--to", ScratchShop.day(2).description) == 1)
        #expect(try count("--from", "tomorrow", "--to", ScratchShop.day(3).description) == 2)
        #expect(try count("--with", "Léo") == 1)
        #expect(try shop.run("bookings", "list", "--with", "nobody").code == 1)
        #expect(try shop.run("bookings", "list", "--status", "lost").code == 64)
        #expect(try shop.run("bookings", "list", "--from", "sometime").code == 64)
    }

    @Test("Tells a code that cannot be one from a code that nobody has")
    func wrongCodes() throws {
        #expect(try shop.run("bookings", "show", "471200").code == 64)
        #expect(try shop.run("bookings", "show", "anna").code == 64)
        let codes = try (0...9).map { try shop.run("bookings", "show", "10000\($0)").code }
        #expect(codes.count { $0 == 1 } == 1 && codes.count { $0 == 64 } == 9, "\(codes)")
    }

    @Test("Wants a name and a phone number that are one")
    func customerData() throws {
        for (name, phone) in [("", "0301234567"), ("!!!", "0301234567"), ("Anna", "call me"), ("Anna", "12")] {
            let result = try shop.run(
                "bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", name, "--phone", phone)
            #expect(result.code == 64, "\(name) \(phone)")
        }
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30")).code == 64)
    }

    @Test("Shows nothing of a hostile name that a terminal would obey")
    func hostileNames() throws {
        let name = "Ev\u{1B}[31mil\u{202E}\u{7} '; DROP TABLE booking; --"
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", name, "--phone", "0301234567", "--by",
            "M\u{1B}ira")
        #expect(added.code == 0, "\(added.problems)")
        let texts = [
            added.output, try shop.run("bookings", "list").output, try shop.run("bookings", "list", "--json").output,
            try shop.run("bookings", "export").output, try shop.run("bookings", "export", "--ics").output,
            try shop.run("bookings", "add", name, "--start", "x", "--name", name, "--phone", "0301234567").problems,
        ]
        for text in texts {
            let obeyed = text.unicodeScalars.first {
                $0.value < 0x20 && $0 != "\n" && $0 != "\r" || $0.value == 0x7F || $0 == "\u{202E}"
            }
            #expect(obeyed == nil, "\(text)")
        }
        #expect(try shop.run("bookings", "list", "--json").objects().count == 1)
    }

    @Test("Exports a table that no spreadsheet takes for formulas, and a calendar file")
    func exports() throws {
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "=SUM(A1), \"x\"", "--phone",
            "+49301234567")
        #expect(added.code == 0)
        let table = try shop.run("bookings", "export").output
        #expect(table.hasPrefix("code,service,provider,start,end,customer,phone,status,group\r\n"))
        #expect(table.contains("\"'=SUM(A1), \"\"x\"\"\",+49301234567,booked,\r\n"))
        let anonymous = try shop.run("bookings", "export", "--without-customers").output
        #expect(!anonymous.contains("SUM(A1)") && !anonymous.contains("1234567"))
        let calendar = try shop.run("bookings", "export", "--ics")
        #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(calendar.output.contains("SUM(A1)"))
        #expect(try shop.run("bookings", "export", "--ics", "--without-customers").output.contains("SUM(A1)") == false)
    }

    @Test("Stays within a narrow terminal")
    func fitsNarrowTerminals() throws {
        #expect(try add(ScratchShop.time(3, "10:30"), service: "colour", "--with", "mira").code == 0)
        for arguments in [["bookings", "list"], ["slots", "cut", "--days", "3"]] {
            let result = try shop.run(arguments, columns: 40)
            #expect(!result.output.isEmpty)
            for line in result.output.split(separator: "\n") { #expect(line.count <= 40, "\(line)") }
        }
    }

    @Test("Reads and cancels with a shop that cannot be read any more")
    func worksWithoutAShop() throws {
        let code = try add(ScratchShop.time(3, "10:30"), "--with", "mira").text("code")
        try shop.write("services.yaml", "services: [{id: cut, duration: never}]")
        let list = try shop.run("bookings", "list", "--json")
        #expect(list.code == 0)
        #expect(try list.objects().first?["start"] as? String == ScratchShop.time(3, "10:30"))
        #expect(try shop.run("bookings", "cancel", code, "--json").text("status") == "cancelled")
    }
}
