import Foundation
import Ledger
import Shop
import Testing

@Suite("What staff do with the diary")
struct StaffDiaryTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func add(_ time: String, _ more: String...) throws -> CommandResult {
        try shop.run(["bookings", "add", "cut", "--start", ScratchShop.time(3, time), "--name", "Anna Schmidt", "--json"] + more)
    }

    @Test("A rule is set aside on purpose: who, which and why are in the booking's history")
    func overrides() throws {
        #expect(try add("20:00").text("refused") == "closed")
        let code = try add("20:00", "--override", "closed", "--because", "her wedding", "--by", "Mira").text("code")
        let history = try shop.run("bookings", "show", code).output
        #expect(history.contains("by Mira") && history.contains("overriding closed: her wedding"), "\(history)")
        #expect(try add("20:00", "--override", "taken").code == 64)
    }

    @Test("With hours set aside for anyone, who is at work comes first, then who is in; on a closed day anybody")
    func anyoneAfterHours() throws {
        let text = try shop.text("services.yaml")
        try shop.write(
            "services.yaml",
            text.replacing(
                "    name: Mira\n", with: "    name: Mira\n    hours: Mon-Sun 9:00-12:00\n"
            ).replacing("    name: Léo\n", with: "    name: Léo\n    hours: Mon-Sun 9:00-18:00\n"))
        #expect(try add("15:00", "--override", "closed").text("provider") == "leo")
        #expect(try add("17:30", "--override", "closed").text("provider") == "leo")
        try shop.write(
            "shop.yaml",
            shop.text("shop.yaml") + "\nclosures:\n  - \(ScratchShop.day(3)) closed Holiday\n")
        let closed = try add("11:00", "--override", "closed")
        #expect(closed.code == 0, "\(closed.output)")
        #expect(
            try add("11:00", "--override", "closed", "--with", "mira").code
                + add("11:00", "--override", "closed", "--with", "leo").code == 1)
        let two = try shop.run(
            "bookings", "add", "cut", "cut-kids", "--start", ScratchShop.time(3, "13:00"), "--name", "A", "--override", "closed",
            "--json")
        #expect(two.code == 0, "\(two.output)")
    }

    @Test("A person whom the shop does not have gets nobody's appointments, and a phone number that is none is told of")
    func importsNobodysAppointments() throws {
        let file = shop.home + "/other.csv"
        try """
        date,time,service,staff,customer,phone
        \(ScratchShop.day(3)),10:30,Haircut,Zed,Anna,030 1234567
        \(ScratchShop.day(3)),12:30,Haircut,Mira,Beate,030abc
        """.write(toFile: file, atomically: true, encoding: .utf8)
        let report = try shop.run("bookings", "import", file)
        #expect(report.code == 1 && report.output.contains("row 2: the shop has no person “Zed”"), "\(report.output)")
        #expect(report.output.contains("row 3: “030abc” is no phone number"), "\(report.output)")
        #expect(try shop.run("bookings", "list", "--json").objects().map { $0["customer"] as? String } == ["Beate"])
        #expect(try shop.run("bookings", "import", file, "--with", "leo", "--json").object()["imported"] as? Int == 1)
    }

    @Test("A refusal names the nearest free times")
    func alternatives() throws {
        _ = try add("10:30", "--with", "leo")
        let refused = try add("10:30", "--with", "leo").object()
        let instead = try #require(refused["instead"] as? [[String: Any]])
        #expect(instead.contains { ($0["start"] as? String)?.contains("T11:15") == true }, "\(instead)")
    }

    @Test("Blocked time names the bookings in its way, goes round them, and is given back")
    func blocks() throws {
        let code = try add("10:30", "--with", "leo").text("code"), day = "\(ScratchShop.day(3))"
        let block = [
            "bookings", "block", "leo", "--from", ScratchShop.time(3, "10:00"), "--to", "12:00", "--because", "dentist", "--json",
        ]
        let refused = try shop.run(block)
        #expect(refused.code == 1 && refused.output.contains(code))
        let blocked = try shop.run(block + ["--around"])
        #expect(blocked.code == 0, "\(blocked.problems)")
        #expect(try add("11:15", "--with", "leo").text("refused") == "taken")
        #expect(try shop.run("bookings", "day", day).output.contains("▒ dentist"))
        let id = try blocked.text("id")
        #expect(try shop.run("bookings", "unblock", String(id.prefix(6))).code == 0)
        #expect(try shop.run("bookings", "unblock", id).code == 1)
        #expect(try add("11:15", "--with", "leo").code == 0)
        #expect(try shop.run("bookings", "block", "leo", "--from", ScratchShop.time(3, "10:00")).code == 64)
        #expect(try shop.run("bookings", "block", "leo", "--day", day, "--to", "11:00").code == 64)
    }

    @Test("A lost code is found by phone or by part of a name, accents aside")
    func find() throws {
        _ = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(3, "12:00"), "--name", "José Müller", "--phone", "+49 30 1234567")
        #expect(try shop.run("bookings", "find", "jose", "--json").objects().count == 1)
        #expect(try shop.run("bookings", "find", "muller", "jo", "--json").objects().count == 1)
        #expect(try shop.run("bookings", "find", "030 1234567", "--json").objects().count == 1)
        #expect(try shop.run("bookings", "find", "anna", "--json").objects().isEmpty)
    }

    @Test("Another diary is tried, taken over once, and what does not fit is named by its row")
    func importsTable() throws {
        let day = ScratchShop.day(3), file = shop.home + "/diary.csv"
        let date = "\(day.components.day).\(day.components.month).\(day.components.year)"
        try """
        Kunde;Datum;Uhrzeit;Dauer;Leistung;Mitarbeiter;Telefon
        Anna Schmidt;\(date);10:30;45 min;Haircut;Léo;030 1234567
        Beate;\(date);10:45;45;Haircut;leo;030 1234568
        Cleo;31.2.2027;10:45;45;Haircut;leo;
        Dora;\(date);7:10;20;trim;mira;
        Emil;1.1.2020;7:10;20;trim;mira;
        Fritz;\(date);12:00;20;Quark;mira;
        """.write(toFile: file, atomically: true, encoding: .utf8)
        func told(_ more: String...) throws -> [Int?] {
            let result = try shop.run(["bookings", "import", file, "--json"] + more)
            #expect(result.code == 1)
            let report = try result.object()
            return ["imported", "known", "past"].map { report[$0] as? Int } + [(report["refused"] as? [Any])?.count]
        }
        #expect(try told("--dry-run") == [2, 0, 1, 3])
        #expect(try shop.run("bookings", "list", "--json").objects().isEmpty)
        #expect(try told() == [2, 0, 1, 3])
        #expect(try told() == [0, 2, 1, 3])
        let bookings = try shop.run("bookings", "list", "--json").objects()
        // Off the grid, before opening and shorter than the service: promised elsewhere all the same.
        #expect(bookings.map { ($0["start"] as? String)?.dropFirst(11).prefix(5) } == ["07:10", "10:30"])
        #expect((bookings[0]["end"] as? String)?.contains("T07:30") == true)
        #expect(try !FileManager.default.contentsOfDirectory(atPath: shop.home).contains { $0.hasPrefix("import-") })
    }

    @Test("A calendar is taken over: its repetitions, exceptions and whole days; what is no service blocks time")
    func importsCalendar() throws {
        func stamp(_ offset: Int, _ time: String) -> String { "\(ScratchShop.day(offset))".replacing("-", with: "") + time }
        let file = shop.home + "/leo.ics"
        try """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:a@google.com
        DTSTART;TZID=Asia/Kolkata:\(stamp(2, "T100000"))
        DTEND;TZID=Asia/Kolkata:\(stamp(2, "T104500"))
        RRULE:FREQ=DAILY;COUNT=4
        EXDATE;TZID=Asia/Kolkata:\(stamp(3, "T100000"))
        SUMMARY:Haircut: Anna
          Schmidt
        END:VEVENT
        BEGIN:VEVENT
        UID:b
        DTSTART;VALUE=DATE:\(stamp(10, ""))
        SUMMARY:Holiday
        END:VEVENT
        BEGIN:VEVENT
        UID:c
        DTSTART;TZID="India Standard Time":\(stamp(2, "T140000"))
        DURATION:PT30M
        SUMMARY:Accountant
        END:VEVENT
        BEGIN:VEVENT
        UID:d
        STATUS:CANCELLED
        DTSTART:\(stamp(2, "T160000"))
        SUMMARY:Haircut
        END:VEVENT
        END:VCALENDAR
        """.replacing("\n", with: "\r\n").write(toFile: file, atomically: true, encoding: .utf8)
        let report = try shop.run("bookings", "import", file, "--with", "leo", "--json").object()
        #expect(report["imported"] as? Int == 3 && report["blocked"] as? Int == 2 && report["omitted"] as? Int == 1, "\(report)")
        let bookings = try shop.run("bookings", "list", "--json").objects()
        #expect(bookings.compactMap { $0["customer"] as? String } == ["Anna Schmidt", "Anna Schmidt", "Anna Schmidt"])
        #expect(
            bookings.compactMap { ($0["start"] as? String)?.prefix(10) }.map(String.init)
                == [2, 4, 5].map { "\(ScratchShop.day($0))" })
        let again = try shop.run("bookings", "import", file, "--with", "leo", "--json").object()
        #expect(again["imported"] as? Int == 0 && again["known"] as? Int == 5)
        #expect(try shop.run("bookings", "import", shop.home + "/none.ics").code == 66)
    }

    @Test("What was exported comes home as the same bookings")
    func roundTrip() throws {
        for time in ["10:30", "12:00"] { _ = try add(time, "--with", "leo", "--phone", "0301234567") }
        let file = shop.home + "/own.ics"
        try shop.run("bookings", "export", "--ics").output.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try shop.run("bookings", "import", file, "--json").object()["known"] as? Int == 2)
        // Into an empty diary.
        let other = try ScratchShop()
        #expect(try other.run("bookings", "import", file, "--json").object()["imported"] as? Int == 2)
        let bookings = try other.run("bookings", "list", "--json").objects()
        #expect(
            bookings.allSatisfy {
                $0["customer"] as? String == "Anna Schmidt" && $0["provider"] as? String == "leo"
                    && $0["phone"] as? String == "0301234567"
            }, "\(bookings)")
    }
}
