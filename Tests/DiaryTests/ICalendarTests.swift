import Foundation
import Shop
import Testing

@testable import Diary

enum SampleBookings {
    static func booking(
        _ number: Int, _ start: Instant, zone: ZoneRules, customer: String = "Ada", status: Booking.Status = .booked,
        revision: Int = 0,
        minutes: Int = 30
    ) -> Booking {
        Booking(
            id: .init(rawValue: "00000000-0000-4000-8000-\(String(format: "%012d", number))"),
            code: BookingCode(number: 10_000 + number),
            service: SmallShop.cut.id, slot: Slot(start: start, end: start.adding(minutes: minutes), provider: SmallShop.ana),
            localStart: zone.local(start), zone: zone.name, customer: customer, phone: "030123456", status: status,
            createdAt: SmallShop.at("2026-11-01 09:00"), revision: revision)
    }
}

@Suite("Calendar file")
struct ICalendarTests {
    static let now = SmallShop.at("2026-11-20 10:00")

    static func text(_ bookings: [Booking], zone: ZoneRules = SmallShop.berlin, includesCustomers: Bool = true) -> String {
        var content = SmallShop.content
        content.name = "Scissors; Combs, \\ & Öl\nLtd"
        content.contact.address = "Hauptstraße 1, Berlin"
        return ICalendar.text(bookings: bookings, content: content, zone: zone, now: now, includesCustomers: includesCustomers)
    }

    /// Unfolded.
    static func lines(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test("Every line ends in CR LF and has at most 75 octets, characters whole")
    func folding() throws {
        let names = ["🦷🪥", "Ёжик в тумане ", "👨‍👩‍👧‍👦", "a", "日本語"].map { String(repeating: $0, count: 40) }
        let text = Self.text(
            names.enumerated().map {
                SampleBookings.booking($0, SmallShop.at("2026-11-24 10:00"), zone: SmallShop.berlin, customer: $1)
            })
        let bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == 10 { try #require(bytes[index - 1] == 13) }
        for line in text.split(separator: "\r\n") {
            try #require(line.utf8.count <= 75)
            try #require(!line.contains("\u{FFFD}"))
        }
        for name in names { #expect(Self.lines(text).contains("SUMMARY:cut: " + name)) }
    }

    @Test("Commas, semicolons, backslashes and line breaks are escaped; control characters are gone")
    func escaping() {
        let text = Self.text([
            SampleBookings.booking(
                1, SmallShop.at("2026-11-24 10:00"), zone: SmallShop.berlin, customer: "A;B,C\\D\nEND:VEVENT\u{1B}[2J\u{202E}")
        ])
        #expect(Self.lines(text).contains("SUMMARY:cut: A\\;B\\,C\\\\D\\nEND:VEVENT[2J"))
        #expect(Self.lines(text).filter { $0 == "END:VEVENT" }.count == 1)
        #expect(Self.lines(text).contains("X-WR-CALNAME:Scissors\\; Combs\\, \\\\ & Öl\\nLtd"))
    }

    @Test("The zone stands before the events, with the yearly rule where there is one")
    func zoneFirst() throws {
        let lines = Self.lines(Self.text([SampleBookings.booking(1, SmallShop.at("2026-11-24 10:00"), zone: SmallShop.berlin)]))
        let zone = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE")), event = try #require(lines.firstIndex(of: "BEGIN:VEVENT"))
        #expect(zone < event)
        // Onsets on the clock that they interrupt.
        #expect(lines.contains("DTSTART:20250330T020000") && lines.contains("DTSTART:20251026T030000"))
        #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
        #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
        #expect(lines.contains("DTSTART;TZID=Europe/Berlin:20261124T100000"))
        #expect(lines.contains("DTSTAMP:20261120T090000Z"))
    }

    @Test("A time that the clocks show twice is written in UTC, because wall time names two moments")
    func repeatedHour() {
        let first = Instant(secondsSince1970: 1_792_888_200), second = Instant(secondsSince1970: 1_792_891_800)
        let lines = Self.lines(
            Self.text([
                SampleBookings.booking(1, first, zone: SmallShop.berlin), SampleBookings.booking(2, second, zone: SmallShop.berlin),
            ]))
        #expect(lines.contains("DTSTART:20261025T003000Z"))
        #expect(lines.contains("DTSTART:20261025T013000Z"))
    }

    @Test("A moved booking keeps its UID and counts up; a cancelled one says so; a held one is nobody's business")
    func changes() {
        let start = SmallShop.at("2026-11-24 10:00")
        let lines = Self.lines(
            Self.text([
                SampleBookings.booking(1, start, zone: SmallShop.berlin, revision: 2),
                SampleBookings.booking(2, start, zone: SmallShop.berlin, status: .cancelled, revision: 1),
                SampleBookings.booking(3, start, zone: SmallShop.berlin, status: .held),
            ]))
        #expect(
            lines.filter { $0.hasPrefix("UID:") } == [
                "UID:00000000-0000-4000-8000-000000000001@deskbell", "UID:00000000-0000-4000-8000-000000000002@deskbell",
            ])
        #expect(lines.filter { $0.hasPrefix("SEQUENCE:") } == ["SEQUENCE:2", "SEQUENCE:1"])
        #expect(lines.filter { $0.hasPrefix("STATUS:") } == ["STATUS:CONFIRMED", "STATUS:CANCELLED"])
    }

    @Test("A file that leaves the shop names no customer")
    func withoutCustomers() {
        let booking = SampleBookings.booking(1, SmallShop.at("2026-11-24 10:00"), zone: SmallShop.berlin, customer: "Ada Lovelace")
        let text = Self.text([booking], includesCustomers: false)
        #expect(!text.contains("Ada") && !text.contains("030123456"))
    }

    @Test("An empty diary is still a calendar")
    func empty() {
        #expect(Self.text([]).hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(Self.text([]).hasSuffix("END:VCALENDAR\r\n"))
    }
}

/// Made by script/foreign-parsers; where it is missing the checks are left out, except on the build server.
let foreignPython = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/python/bin/python3")
    .standardized

@Suite(
    "Calendar file, read by others",
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: foreignPython.path) || ProcessInfo.processInfo.environment["CI"] != nil,
        "script/foreign-parsers installs the readers"))
struct ForeignCalendarTests {
    @Test("icalendar and vobject read every event at its moment, around every change of the clocks")
    func readersAgree() throws {
        for zone in try ClockChanges().zones {
            var bookings: [Booking] = []
            for window in zone.windows {
                let jumps = window.indices.dropFirst().filter {
                    window[$0].date == window[$0 - 1].date && window[$0].minutes != window[$0 - 1].minutes + 5
                }
                for index in window.indices
                where index % 131 == 0 || jumps.contains(where: { abs($0 - index) <= 30 && index % 3 == 0 }) {
                    bookings.append(
                        SampleBookings.booking(
                            bookings.count, Instant(secondsSince1970: window[index].seconds), zone: zone.rules,
                            customer: "Zoë, \"x\"; 👨‍👩‍👧‍👦",
                            status: index % 2 == 0 ? .booked : .cancelled, revision: index % 5))
                }
            }
            let rows = try read(ICalendarTests.text(bookings, zone: zone.rules))
            for parser in ["icalendar", "vobject"] {
                let found = rows.filter { $0[0] == parser }
                try #require(found.count == bookings.count, "\(parser) \(zone.rules.name)")
                for (row, booking) in zip(found, bookings) {
                    let expected = [
                        parser, booking.id.rawValue + "@deskbell", String(booking.slot.start.secondsSince1970),
                        String(booking.slot.end.secondsSince1970), booking.status == .cancelled ? "CANCELLED" : "CONFIRMED",
                        String(booking.revision), "cut: " + booking.customer,
                    ]
                    try #require(row == expected, "\(zone.rules.name) \(booking.localStart)")
                }
            }
        }
    }

    private func read(_ text: String) throws -> [[String]] {
        let file = FileManager.default.temporaryDirectory.appending(path: "deskbell-\(UUID().uuidString).ics")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process(), output = Pipe()
        process.executableURL = foreignPython
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/calendars/read.py").path, file.path,
        ]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
}
