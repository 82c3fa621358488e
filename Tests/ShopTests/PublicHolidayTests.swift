import Testing

@testable import Shop

@Suite("Public holidays from a calendar file")
struct PublicHolidayTests {
    static func read(_ events: String, named: String? = "holidays.ics", shop: String = "") -> (
        content: ShopContent, findings: [Finding]
    ) {
        let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events.replacing("\n", with: "\r\n") + "\r\nEND:VCALENDAR\r\n"
        let yaml =
            "name: S\ntime_zone: Europe/Berlin\nhours:\n  Mon-Sun: 9:00-18:00\n" + (named.map { "public_holidays: \($0)\n" } ?? "")
            + shop
        return ShopReader.read(
            ShopFiles([
                ShopFiles.File(path: "shop.yaml", bytes: Array(yaml.utf8)),
                ShopFiles.File(path: "holidays.ics", bytes: Array(calendar.utf8)),
            ]))
    }

    static func event(_ lines: String) -> String { "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT" }

    private func isOpen(_ content: ShopContent, _ date: String) -> Bool {
        !content.openingHours(on: LocalDate(iso: date)!).ranges.isEmpty
    }

    @Test("A day is closed with its name; an end is not included; a folded line is one")
    func days() {
        let (content, findings) = Self.read(
            Self.event("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nSUMMARY:Chri\n stmas\\, both days"))
        #expect(findings.isEmpty, "\(findings)")
        #expect(
            !isOpen(content, "2026-12-25") && !isOpen(content, "2026-12-26") && isOpen(content, "2026-12-27")
                && isOpen(content, "2027-12-25"))
        #expect(content.openingHours(on: LocalDate(iso: "2026-12-25")!).reason == "Christmas, both days")
    }

    @Test("A yearly day holds every year, also one that follows a weekday")
    func yearly() {
        let (content, findings) = Self.read(
            Self.event("DTSTART;VALUE=DATE:20201003\nRRULE:FREQ=YEARLY\nSUMMARY:Unity") + "\n"
                + Self.event("DTSTART;VALUE=DATE:20260525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\nSUMMARY:Spring"))
        #expect(findings.isEmpty, "\(findings)")
        #expect(!isOpen(content, "2026-10-03") && !isOpen(content, "2041-10-03"))
        #expect(!isOpen(content, "2027-05-31") && isOpen(content, "2027-05-24") && !isOpen(content, "2028-05-29"))
    }

    @Test("What the owner writes wins over the calendar")
    func ownerWins() {
        let (content, _) = Self.read(
            Self.event("DTSTART;VALUE=DATE:20261224\nRRULE:FREQ=YEARLY\nSUMMARY:Eve"),
            shop: "closures:\n  - 2026-12-24 9:00-13:00 half day\n")
        #expect(isOpen(content, "2026-12-24") && !isOpen(content, "2027-12-24"))
    }

    @Test("Mistakes are told with file and line")
    func mistakes() throws {
        let (_, findings) = Self.read(Self.event("DTSTART;VALUE=DATE:2026xx24\nSUMMARY:Eve"))
        let error = try #require(findings.first)
        #expect(error.file == "holidays.ics" && error.place == .line(4) && error.severity == .error)
        let (_, cut) = Self.read("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224")
        #expect(cut.contains { $0.severity == .error })
        let (_, missing) = Self.read(Self.event("DTSTART;VALUE=DATE:20261224"), named: "holiday.ics")
        let finding = try #require(missing.first { $0.severity == .error })
        #expect(finding.file == "shop.yaml" && finding.place == .line(5) && finding.remedy.contains("holidays.ics"))
    }

    @Test("A calendar that is not named, a day that is only observed, and a time of day are told and close nothing")
    func warnings() {
        let christmas = Self.event("DTSTART;VALUE=DATE:20261225\nSUMMARY:C")
        let (unnamed, told) = Self.read(christmas, named: nil)
        #expect(isOpen(unnamed, "2026-12-25") && told.contains { $0.file == "holidays.ics" && $0.severity == .warning })
        let (content, findings) = Self.read(
            Self.event("DTSTART;VALUE=DATE:20270509\nSUMMARY:Mother's Day\nDESCRIPTION:Observance\\nTo hide") + "\n"
                + Self.event("DTSTART:20270510T100000\nSUMMARY:Meeting"))
        #expect(isOpen(content, "2027-05-09") && isOpen(content, "2027-05-10") && findings.count { $0.severity == .warning } == 2)
    }

    @Test("A holiday's name brings no control bytes to the screen")
    func calm() {
        let (content, _) = Self.read(Self.event("DTSTART;VALUE=DATE:20261225\nSUMMARY:Chri\u{1B}[2Jst\u{202E}mas\u{9B}31m"))
        #expect(content.exceptions.first?.reason == "Chri[2Jstmas31m")
    }

    @Test("Repetitions are worked out as RFC 5545 has them")
    func recurrences() throws {
        func dates(_ rule: String, from: String, through: String) throws -> [String] {
            try Recurrence(rule).dates(from: LocalDate(iso: from)!, through: LocalDate(iso: through)!).map(\.description)
        }
        #expect(
            try dates("FREQ=DAILY;COUNT=3;INTERVAL=2", from: "2026-11-24", through: "2027-01-01") == [
                "2026-11-24", "2026-11-26", "2026-11-28",
            ])
        // RFC 5545, 3.8.5.3: WKST matters.
        #expect(
            try dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", from: "1997-08-05", through: "1998-01-01")
                == ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"])
        #expect(
            try dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", from: "1997-08-05", through: "1998-01-01")
                == ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"])
        #expect(
            try dates("FREQ=MONTHLY;COUNT=3", from: "2026-01-31", through: "2027-01-01") == [
                "2026-01-31", "2026-03-31", "2026-05-31",
            ])
        #expect(
            try dates("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", from: "2026-01-31", through: "2027-01-01") == [
                "2026-01-31", "2026-02-28", "2026-03-31",
            ])
        #expect(try dates("FREQ=YEARLY;UNTIL=20280101", from: "2026-06-01", through: "2040-01-01") == ["2026-06-01", "2027-06-01"])
        #expect(try dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", from: "2026-02-01", through: "2040-01-01") == ["2026-02-01"])
        for rule in [
            "", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;COUNT=0", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1",
            "FREQ=WEEKLY;BYDAY=1MO",
        ] {
            #expect(throws: Recurrence.Problem.self) { try Recurrence(rule) }
        }
    }

    @Test("Any bytes at all are read to an end")
    func anyBytes() {
        var random = SystemRandomNumberGenerator()
        let seed = random.next()
        var state = seed
        let pieces = [
            "BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\n", "END:VEVENT\r", "DTSTART;VALUE=DATE:20261225\n", " ", "\t", ":", ";", "\"",
            "\\", "RRULE:FREQ=DAILY\n", "\u{FF}", "\n", "SUMMARY:é\n",
        ]
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes += Array(pieces[Int(state >> 33) % pieces.count].utf8)
                if state >> 60 == 0 { bytes.append(UInt8(truncatingIfNeeded: state >> 40)) }
            }
            let file = CalendarFile(bytes: bytes)
            #expect(file.events.count <= 40, "seed \(seed)")
        }
    }
}
