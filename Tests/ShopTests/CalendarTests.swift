import Foundation
import Testing

@testable import Shop

@Suite("Calendar")
struct CalendarTests {
    @Test("Every day of two centuries survives a round trip, and weekdays follow one another")
    func daysRoundTrip() throws {
        var weekday = Weekday.thursday
        for day in 0...73_000 {
            let date = LocalDate(daysSinceEpoch: day)
            try #require(LocalDate(year: date.year, month: date.month, day: date.day) == date)
            try #require(LocalDate(iso: date.description) == date)
            try #require(date.weekday == weekday)
            weekday = Weekday(rawValue: weekday.rawValue % 7 + 1)!
        }
    }

    @Test(
        "Days that are none are refused",
        arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "٢٠٢٦-01-01", ""])
    func refusesImpossibleDays(text: String) {
        #expect(LocalDate(iso: text) == nil)
    }
}

@Suite("Zone rules")
struct ZoneRulesTests {
    static func rules(_ name: String) throws -> ZoneRules {
        try ZoneRules(name: name, tzif: [UInt8](Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))))
    }

    @Test("The hour that spring skips does not exist, the hour that autumn repeats exists twice")
    func berlin() throws {
        let berlin = try Self.rules("Europe/Berlin")
        let skipped = LocalDateTime(LocalDate(iso: "2026-03-29")!, TimeOfDay(hour: 2, minute: 30)!)
        #expect(berlin.resolve(skipped) == .skipped(jumpAt: Instant(secondsSince1970: 1_774_746_000)))
        let repeated = LocalDateTime(LocalDate(iso: "2026-10-25")!, TimeOfDay(hour: 2, minute: 30)!)
        #expect(
            berlin.resolve(repeated)
                == .repeated(first: Instant(secondsSince1970: 1_792_888_200), second: Instant(secondsSince1970: 1_792_891_800)))
        #expect(berlin.rfc3339(Instant(secondsSince1970: 1_792_891_800)) == "2026-10-25T02:30:00+01:00")
    }

    @Test(
        "Agrees with the system's own reader one second before and at every change of the clocks",
        arguments: [
            "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu", "America/St_Johns",
        ])
    func agreesWithTheSystem(zone: String) throws {
        let rules = try Self.rules(zone)
        var compared = 0
        for line in try zdump(zone) {
            // Europe/Berlin  Sun Mar 29 00:59:59 2026 UT = Sun Mar 29 01:59:59 2026 CET isdst=0 gmtoff=3600
            let words = line.split(separator: " ")
            guard words.count == 16, let offset = Int(words[15].dropFirst("gmtoff=".count)),
                let instant = instant(month: words[2], day: words[3], time: words[4], year: words[5])
            else { continue }
            try #require(rules.offset(at: instant) == offset, "\(line)")
            let local = rules.local(instant)
            let wall = words[11].split(separator: ":").compactMap { Int($0) }
            try #require(local.time == TimeOfDay(hour: wall[0], minute: wall[1]), "\(line)")
            try #require(local.date.day == Int(words[10]), "\(line)")
            compared += 1
        }
        #expect(compared > (zone == "Asia/Kathmandu" ? 1 : 60))
    }

    private func zdump(_ zone: String) throws -> [Substring] {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/zdump")
        process.arguments = ["-v", "-c", "1980,2037", zone]
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return output.split(separator: "\n")
    }

    private func instant(month: Substring, day: Substring, time: Substring, year: Substring) -> Instant? {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = time.split(separator: ":").compactMap { Int64($0) }
        guard let month = months.firstIndex(of: String(month)), let day = Int(day), let year = Int(year), parts.count == 3,
            let date = LocalDate(year: year, month: month + 1, day: day)
        else { return nil }
        return Instant(secondsSince1970: Int64(date.daysSinceEpoch) * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2])
    }

    @Test("A damaged zone file is an error that says how to mend it, never a crash")
    func damagedFile() throws {
        let good = [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin")))
        for length in stride(from: 0, to: good.count - 1, by: 7) {
            _ = try? ZoneRules(name: "Europe/Berlin", tzif: Array(good[..<length]))
        }
        #expect(throws: ZoneError.damaged(zone: "x")) { try ZoneRules(name: "x", tzif: Array("TZif2".utf8)) }
    }
}
