import Foundation
import Shop
import Testing

@testable import Diary

/// What Python's zoneinfo says of the days around every clock change of 2026–2030; see Tests/Fixtures/clock-changes/make.py.
struct ClockChanges {
    struct Zone { var rules: ZoneRules; var windows: [[(seconds: Int64, date: LocalDate, minutes: Int)]] }
    var zones: [Zone] = []

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/clock-changes/clock-changes.txt")
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            switch words[0] {
            case "zone":
                let bytes = try #require(Data(base64Encoded: words[2]))
                zones.append(Zone(rules: try ZoneRules(name: words[1], tzif: [UInt8](bytes)), windows: []))
            case "window": zones[zones.count - 1].windows.append([])
            case "run":
                let zone = zones.count - 1, window = zones[zone].windows.count - 1
                let seconds = try #require(Int64(words[1])), date = try #require(LocalDate(iso: words[2]))
                let minutes = try #require(Int(words[3])), count = try #require(Int(words[4]))
                for step in 0..<count {
                    zones[zone].windows[window].append((seconds + Int64(step) * 300, date, minutes + step * 5))
                }
            default: break
            }
        }
    }
}

@Suite("Clock changes")
struct ClockChangeTests {
    @Test("The table holds every zone and every change")
    func tableIsWhole() throws {
        let changes = try ClockChanges()
        #expect(changes.zones.map(\.rules.name).count == 5)
        #expect(changes.zones.allSatisfy { !$0.windows.isEmpty && $0.windows.allSatisfy { $0.count > 1900 } })
    }

    /// Hours that begin and end inside the skipped and repeated hours, beside ordinary ones and the whole day.
    static let hours: [[TimeRange]] = [
        [SmallShop.range("00:00", "24:00")], [SmallShop.range("09:00", "18:00")],
        [SmallShop.range("00:00", "02:30"), SmallShop.range("02:45", "05:00"), SmallShop.range("22:15", "24:00")],
        [SmallShop.range("01:45", "02:15"), SmallShop.range("02:20", "23:00")],
    ]

    @Test("Every slot within two days of a change is what the oracle says, and none is missing", arguments: hours)
    func agreesWithTheOracle(hours: [TimeRange]) throws {
        var content = SmallShop.content
        content.providers = [SmallShop.provider("ana")]
        content.bookingRules.horizonDays = 3000
        for day in Weekday.allCases { content.hours.days[day] = hours }
        var stepped = SmallShop.service(
            "stepped", steps: [.init(minutes: 20), .init(minutes: 30, needsProvider: false), .init(minutes: 10)])
        stepped.bufferBefore = 5
        stepped.bufferAfter = 15
        var compared = 0
        for zone in try ClockChanges().zones {
            let finder = SlotFinder(content: content, zone: zone.rules)
            for window in zone.windows {
                let days = window[288].date...window[window.count - 288].date
                let known = window[0].seconds / 300..<(window[window.count - 1].seconds / 300 + 1)
                for service in [SmallShop.cut, stepped] {
                    let offered = finder.slots(
                        for: service, with: nil, days: days, now: Instant(secondsSince1970: 1_767_000_000),
                        occupancy: Occupancy(quanta: known))
                    let expected = Oracle(window: window, hours: hours).starts(of: service, on: days)
                    try #require(offered.map(\.start.secondsSince1970) == expected, "\(zone.rules.name) \(days)")
                    for slot in offered {
                        let row = window[Int(slot.start.secondsSince1970 - window[0].seconds) / 300]
                        let local = zone.rules.local(slot.start)
                        try #require(local.date == row.date && local.time.minutes == row.minutes)
                    }
                    compared += offered.count
                }
            }
        }
        #expect(compared > 10_000)
    }

    @Test("Twenty-four hours of slots a day become 23 in spring and 25 in autumn, 23:30 and 24:30 on Lord Howe")
    func countsOfADay() throws {
        var content = SmallShop.content
        content.providers = [SmallShop.provider("ana")]
        content.bookingRules.horizonDays = 3000
        for day in Weekday.allCases { content.hours.days[day] = [SmallShop.range("00:00", "24:00")] }
        let zones = try ClockChanges().zones
        func count(_ zone: Int, _ day: String) -> Int {
            SlotFinder(content: content, zone: zones[zone].rules).slots(
                for: SmallShop.service("x", minutes: 15), with: nil, days: SmallShop.days(day),
                now: Instant(secondsSince1970: 1_767_000_000),
                occupancy: SmallShop.diary()
            ).count
        }
        #expect(count(0, "2026-03-28") == 96)
        #expect(count(0, "2026-03-29") == 92)
        #expect(count(0, "2026-10-25") == 100)
        #expect(count(1, "2026-03-08") == 92)
        #expect(count(2, "2026-04-05") == 98)
        #expect(count(2, "2026-10-04") == 94)
    }
}

/// Wall time read off the table, quantum by quantum; shares nothing with the finder but the words.
struct Oracle {
    let window: [(seconds: Int64, date: LocalDate, minutes: Int)]
    let open: [Bool]

    init(window: [(seconds: Int64, date: LocalDate, minutes: Int)], hours: [TimeRange]) {
        self.window = window
        var open = [Bool](repeating: false, count: window.count)
        for date in Set(window.map(\.date)) {
            for range in hours {
                // The first moment whose clock shows `range.start` or later on that date, and the same for its end.
                let begin = window.firstIndex { ($0.date, $0.minutes) >= (date, range.start.minutes) } ?? window.count
                let end = window.firstIndex { ($0.date, $0.minutes) >= (date, range.end.minutes) || $0.date > date } ?? window.count
                for index in begin..<max(begin, end) where window[index].date == date {
                    open[index] = open[index] || (range.start.minutes..<range.end.minutes).contains(window[index].minutes)
                }
            }
        }
        self.open = open
    }

    func starts(of service: Service, on days: ClosedRange<LocalDate>) -> [Int64] {
        window.indices.filter { index in
            let row = window[index]
            guard days.contains(row.date), row.minutes % 15 == 0 else { return false }
            // The shop is open while the customer stays; that holds for the buffers too, because they are work.
            let needed = index - service.bufferBefore / 5..<index + (service.minutes + service.bufferAfter) / 5
            var cursor = index
            var working = Array(index - service.bufferBefore / 5..<index)
            for step in service.steps {
                if step.needsProvider { working += cursor..<cursor + step.minutes / 5 }
                cursor += step.minutes / 5
            }
            working += cursor..<cursor + service.bufferAfter / 5
            guard needed.lowerBound >= 0, needed.upperBound <= window.count else { return false }
            return (index..<index + service.minutes / 5).allSatisfy { open[$0] } && working.allSatisfy { open[$0] }
        }.map { window[$0].seconds }
    }
}
