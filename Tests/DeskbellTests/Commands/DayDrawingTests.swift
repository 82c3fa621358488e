import Diary
import Foundation
@testable import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("Lines for a person")
struct PageTests {
    @Test("A name all of one word, of letters two columns wide, stays within the page")
    func wideWord() {
        let name = String(repeating: "\u{1F600}", count: 150)
        let lines = Page(columns: 40).wrapped("Cut with Mira; \(name), 030 123456", indent: 4)
        #expect(lines.allSatisfy { ScreenPainter.width($0) <= 40 }, "\(lines)")
        #expect(lines.joined().filter { $0 == "\u{1F600}" }.count == 150)
    }
}

@Suite("A day as it is drawn")
struct DayDrawingTests {
    static let berlin = try! ZoneRules(
        name: "Europe/Berlin", tzif: [UInt8](Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin"))))
    static let day = LocalDate(iso: "2026-11-24")!
    let content: ShopContent

    init() {
        let source = Source(file: "test")
        var content = ShopContent(name: "Salon")
        content.hours = WeeklyHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [Self.range(9, 18)]) }))
        var colour = Service(
            id: .init(rawValue: "colour"), name: [.english: "Colour"],
            steps: [.init(minutes: 30), .init(minutes: 30, needsProvider: false), .init(minutes: 30)], source: source)
        colour.bufferAfter = 10
        let trim = Service(id: .init(rawValue: "trim"), name: [.english: "Trim"], steps: [.init(minutes: 10)], source: source)
        content.services = [colour, trim]
        content.providers = ["mara", "jonas", "aylin", "ben"].map {
            Provider(id: .init(rawValue: $0), name: $0.capitalized, source: source)
        }
        content.providers[0].breaks = WeeklyHours([.tuesday: [Self.range(13, 14)]])
        content.providers[3].hours = WeeklyHours([.monday: [Self.range(9, 18)]])
        self.content = content
    }

    static func range(_ from: Int, _ to: Int) -> TimeRange {
        TimeRange(TimeOfDay(hour: from, minute: 0)!, TimeOfDay(hour: to, minute: 0)!)!
    }

    static func at(_ hour: Int, _ minute: Int = 0, on day: LocalDate = day, second: Bool = false) -> Instant {
        switch berlin.resolve(LocalDateTime(day, TimeOfDay(hour: hour, minute: minute)!)) {
        case .one(let instant), .skipped(jumpAt: let instant): instant
        case .repeated(let first, let other): second ? other : first
        }
    }

    func booking(
        _ service: Int, _ start: Instant, _ provider: String = "mara", _ name: String = "Anna Schmidt",
        status: Booking.Status = .booked,
        awaitsStaff: Bool = false
    ) -> BookingRecord {
        let service = content.services[service]
        let booking = Booking(
            id: .init(rawValue: name), code: BookingCode(number: 47_120), service: service.id,
            slot: Slot(start: start, end: start.adding(minutes: service.minutes), provider: .init(rawValue: provider)),
            localStart: Self.berlin.local(start), zone: "Europe/Berlin", customer: name, phone: "030123", status: status,
            awaitsStaff: awaitsStaff, createdAt: start)
        return BookingRecord(booking: booking, origin: .staff, visit: nil, approvedBy: nil, sequence: 0, changedAt: start)
    }

    func plan(_ bookings: [BookingRecord], blocks: [Block] = [], on day: LocalDate = day, now: Instant = at(7)) -> DayPlan {
        DayPlan(day, PlanSources(content: content, zone: Self.berlin, bookings: bookings, blocks: blocks, now: now))
    }

    func text(_ plan: DayPlan, columns: Int = 100) -> [String] {
        DayDrawing(columns: columns).lines(plan, title: "Tue 24 Nov").map(\.text)
    }

    @Test("Who is in has a column, who is not is named, and a gap is free while the colour works")
    func columns() throws {
        let lines = text(plan([booking(0, Self.at(10)), booking(1, Self.at(10, 35), "mara", "Otto")]))
        #expect(lines[0] == "Tue 24 Nov · 2 bookings")
        #expect(lines[1] == "Not in: Ben")
        let heading = try #require(lines.first { $0.contains("Mara") })
        #expect(heading.contains("Jonas") && heading.contains("Aylin"))
        func row(_ time: String) throws -> String { try #require(lines.first { $0.hasPrefix(time) }, "\(lines)") }
        #expect(try row("10:00").contains("│ Anna Schmidt, Colour"))
        #expect(try row("10:30").contains(": free while Anna"))
        #expect(try row("10:35").contains("│ Otto, Trim"))
        #expect(try row("11:00").contains("│ Anna Schmidt, Colour"))
        #expect(try row("11:30").contains("~ clear up"))
        #expect(try row("13:00").contains("· break"))
        #expect(lines.last?.contains("│ booked") == true)
    }

    @Test("What became of each is told by a sign, without any colour")
    func signs() {
        let lines = text(
            plan(
                [
                    booking(1, Self.at(9), "mara", "A", status: .arrived), booking(1, Self.at(10), "mara", "B", status: .done),
                    booking(1, Self.at(11), "mara", "C", awaitsStaff: true), booking(1, Self.at(12), "mara", "D", status: .noShow),
                ],
                blocks: [
                    Block(
                        id: "b", provider: .init(rawValue: "jonas"), start: Self.at(15), end: Self.at(16), reason: "dentist",
                        by: "Mara",
                        createdAt: Self.at(7))
                ]))
        for sign in ["> A, Trim", "+ B, Trim", "? C, Trim", "x D, Trim", "▒ dentist"] {
            #expect(lines.contains { $0.contains(sign) }, "\(sign) in \(lines)")
        }
    }

    @Test(
        "Every width from 40 to 200 columns holds every name, and no line is wider",
        arguments: [1, 40, 41, 57, 79, 80, 120, 199, 200, 500])
    func widths(columns: Int) {
        let names = ["渡辺 さくら", "Bé 👩‍👩‍👧", String(repeating: "W", count: 60)]
        let bookings = names.enumerated().map {
            booking(1, Self.at(9 + $0.offset), ["mara", "jonas", "aylin"][$0.offset], $0.element)
        }
        let lines = text(plan(bookings), columns: columns)
        for line in lines { #expect(FittedText.width(line) <= max(40, min(columns, 200)), "\(line)") }
        for name in ["渡辺", "Bé", "WWWW"] { #expect(lines.contains { $0.contains(name) }) }
    }

    @Test("On the day the clocks go back both three o'clocks have a row of their own")
    func repeatedHour() {
        let sunday = LocalDate(iso: "2026-10-25")!
        var night = self.content
        night.hours.days[.sunday] = [TimeRange(TimeOfDay(hour: 0, minute: 0)!, TimeOfDay(hour: 6, minute: 0)!)!]
        let bookings = [
            booking(1, Self.at(2, 30, on: sunday), "mara", "First"),
            booking(1, Self.at(2, 30, on: sunday, second: true), "mara", "Second"),
        ]
        let plan = DayPlan(sunday, PlanSources(content: night, zone: Self.berlin, bookings: bookings, now: Self.at(7)))
        let lines = text(plan)
        #expect(
            lines.contains { $0.hasPrefix("02:30A") && $0.contains("First") }
                && lines.contains { $0.hasPrefix("02:30B") && $0.contains("Second") }, "\(lines)")
    }

    @Test(
        "Who works into the night or comes again in the evening is drawn from their first hour to midnight, and is not called full")
    func nightHours() throws {
        var night = self.content
        night.hours = WeeklyHours([.tuesday: [Self.range(0, 2), Self.range(18, 24)]])
        let plan = DayPlan(Self.day, PlanSources(content: night, zone: Self.berlin, now: Self.at(7)))
        let lines = text(plan)
        #expect(lines.contains { $0.hasPrefix("00:00") } && lines.contains { $0.hasPrefix("23:00") }, "\(lines)")
        #expect(!lines.contains { $0.contains("break") }, "\(lines)")
        let week = WeekDrawing(columns: 120).everybody([plan]) { "\($0)" }.map(\.text)
        #expect(week.contains { $0.contains("Jonas") && $0.contains("8 h free") }, "\(week)")
        #expect(!week.contains { $0.contains("full") }, "\(week)")
    }

    @Test("The row of now is marked, and only today's")
    func now() {
        #expect(text(plan([], now: Self.at(11, 20))).contains { $0.hasPrefix("11:00 ►") })
        #expect(!text(plan([], now: Self.at(11, 20, on: Self.day.adding(days: 1)))).contains { $0.contains("►") })
    }

    @Test("A name that would upset a terminal is harmless")
    func hostile() {
        let lines = text(plan([booking(1, Self.at(9), "mara", "Ev\u{1B}[31mil\u{202E}\nx")]))
        #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 32 || $0 == "\u{202E}" } })
    }

    @Test("The page for the wall is one page of A4 at any number of bookings, and names nobody in full")
    func page() {
        for count in [0, 5, 60, 300] {
            let bookings = (0..<count).map {
                booking(1, Self.at(9).adding(minutes: $0 / 3 * 5), ["mara", "jonas", "aylin"][$0 % 3], "Anna Schmidt")
            }
            let lines = DayPage().lines(plan(bookings), shop: "Salon", title: "Tuesday", printed: "now")
            #expect(lines.count <= DayPage.rows && lines.allSatisfy { FittedText.width($0) <= DayPage.columns }, "\(count)")
            #expect(!lines.contains { $0.contains("Schmidt") || $0.contains("030123") || $0.contains("\u{C}") })
            #expect(count == 0 || lines.contains { $0.contains("Anna S.") })
        }
    }

    @Test("A week tells how full everybody is, or one person's days side by side")
    func week() {
        let days = (0..<7).map {
            plan([booking(0, Self.at(10)), booking(1, Self.at(9), "jonas", "Otto")], on: Self.day.adding(days: $0))
        }
        for columns in [40, 80, 200] {
            let lines = WeekDrawing(columns: columns).everybody(days) { "\($0)" }.map(\.text)
            #expect(lines.allSatisfy { FittedText.width($0) <= columns })
            #expect(lines.contains { $0.contains("Mara") && $0.contains("█") && $0.contains("free") })
        }
        let mara = (0..<7).map { offset in
            DayPlan(
                Self.day.adding(days: offset),
                PlanSources(content: content, zone: Self.berlin, bookings: [booking(0, Self.at(10))], now: Self.at(7)),
                only: Provider.ID(rawValue: "mara"))
        }
        let lines = WeekDrawing(columns: 160).person(mara) { "\($0)" }.map(\.text)
        #expect(lines[0].contains("2026-11-24") && lines[0].contains("2026-11-30"))
        #expect(lines.contains { $0.contains("Anna Schmidt") })
    }
}
