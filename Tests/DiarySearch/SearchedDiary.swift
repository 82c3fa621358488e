import Diary
import GRDB
@preconcurrency import Glibc
import Ledger
import Shop

/// Ten people, twelve chairs, twenty bookings of 25 minutes a person a day, nearly all of a ten-hour day; the last 90 days lie ahead. Busy: the free
/// time of a day is two places of 50 minutes at random. Full: it is scattered in pieces of five minutes, and there is no room in all 90 days.
struct SearchedDiary {
    static let people = 10, bookingsADay = 20, daysAhead = 90
    let path: String
    let bookings: Int
    let isFull: Bool
    /// A Monday.
    let today = LocalDate(iso: "2026-11-23")!
    let zone = ZoneRules(name: "Etc/UTC", fixedOffset: 0)
    let finder: SlotFinder
    let service: Service
    let now: Instant

    init(path: String, bookings: Int, isFull: Bool) {
        self.path = path
        self.isFull = isFull
        self.bookings = bookings
        let source = Source(file: "search")
        var content = ShopContent(name: "Search")
        content.hours = WeeklyHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [TimeRange(.nine, .nineteen)!]) }))
        content.providers = (0..<Self.people).map { Provider(id: Self.person($0), name: "Person \($0)", source: source) }
        content.resources = [Resource(id: .init(rawValue: "chair"), name: "Chair", count: 12)]
        var service = Service(
            id: .init(rawValue: "colour"), name: [.english: "Colour"],
            steps: [.init(minutes: 30), .init(minutes: 25, needsProvider: false), .init(minutes: 20)], source: source)
        service.bufferBefore = 5
        service.bufferAfter = 5
        service.resources = [.init(resource: content.resources[0].id)]
        content.services = [service]
        finder = SlotFinder(content: content, zone: zone)
        self.service = service
        now = zone.instant(LocalDateTime(today, .nine))
    }

    static func person(_ number: Int) -> Provider.ID { .init(rawValue: "person-\(number)") }

    func measure() throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0)
        let days = today...today.adding(days: Self.daysAhead - 1)
        let clock = BootMoment(wall: now, boot: "search", monotonic: 1)
        let plain = try DatabaseQueue(path: path)
        for (name, limit, provider) in [
            ("first 10, anyone", 10, nil), ("first 10, one person", 10, Self.person(0)), ("all, anyone", Int.max, nil),
        ] {
            var searched: [Double] = [], read: [Double] = [], found: [Slot] = []
            for _ in 0..<15 {
                searched.append(
                    try milliseconds {
                        found = try finder.slots(for: service, with: provider, days: days, now: now, limit: limit) {
                            quanta, holders throws(LedgerError) in
                            try ledger.occupancy(over: quanta, of: holders, at: clock)
                        }
                    })
                read.append(try milliseconds { _ = try baseline(plain, days: days) })
            }
            let ahead = found.last.map { zone.local($0.start).date.daysSinceEpoch - today.daysSinceEpoch } ?? Self.daysAhead
            let median = searched.sorted()[7], base = read.sorted()[7]
            print(
                "\(bookings) bookings, \(isFull ? "full" : "busy"); \(name): \(found.count) slots, up to \(ahead) days ahead: "
                    + "\(rounded(median)) ms, baseline \(rounded(base)) ms, ratio \(rounded(median / base))")
        }
    }

    /// What SQLite takes to hand over one provider's claims of the 90 days.
    private func baseline(_ database: DatabaseQueue, days: ClosedRange<LocalDate>) throws -> Int {
        let first = Int64(days.lowerBound.daysSinceEpoch) * 288, last = Int64(days.upperBound.daysSinceEpoch + 1) * 288
        return try database.read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT quantum FROM claim WHERE holder = 'provider/person-0' AND unit = 0 AND quantum >= ? AND quantum < ?")
            return try Int64.fetchAll(statement, arguments: [first, last]).count
        }
    }

    /// Five years of it are 365,000 bookings. The free hundred minutes of a day lie between the bookings at random, the same each time.
    func fill() throws {
        try LedgerFile(path: path, reserveBytes: 0).together {}
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF") }
        var random = UInt64(7)
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        try database.write { db in
            let booking = try db.makeStatement(
                sql: """
                    INSERT INTO booking (key, id, code, service, provider, start_at, end_at, local_start, zone, use, status, awaits_staff, origin,
                        created_at, changed_at, sequence)
                    VALUES (?, ?, ?, 'colour', ?, ?, ?, '', 'Etc/UTC', '{}', 'booked', 0, 'staff', 0, 0, 0)
                    """)
            let claim = try db.makeStatement(sql: "INSERT INTO claim (holder, unit, quantum, booking) VALUES (?, ?, ?, ?)")
            let days = bookings / Self.people / Self.bookingsADay
            var key: Int64 = 0
            for day in (Self.daysAhead - days)..<Self.daysAhead {
                // The days ahead are the same however many lie behind.
                random = UInt64(10_000 + day)
                let opening = Int64(today.adding(days: day).daysSinceEpoch) * 288 + 108
                for person in 0..<Self.people {
                    var gaps = [Int](repeating: 0, count: Self.bookingsADay + 1), quantum = opening
                    for _ in 0..<(isFull ? 20 : 2) { gaps[next(gaps.count)] += isFull ? 1 : 10 }
                    for place in 0..<Self.bookingsADay {
                        quantum += Int64(gaps[place])
                        key += 1
                        try booking.execute(arguments: [
                            key, "id-\(key)", "c\(key)", "person-\(person)", quantum * 300_000, (quantum + 5) * 300_000,
                        ])
                        for step in 0..<5 as Range<Int64> {
                            try claim.execute(arguments: ["provider/person-\(person)", 0, quantum + step, key])
                            try claim.execute(arguments: ["resource/chair", person, quantum + step, key])
                        }
                        quantum += 5
                    }
                }
            }
        }
        try database.close()
    }

    private func milliseconds(_ work: () throws -> Void) rethrows -> Double {
        var began = timespec(), ended = timespec()
        clock_gettime(CLOCK_MONOTONIC, &began)
        try work()
        clock_gettime(CLOCK_MONOTONIC, &ended)
        return Double(ended.tv_sec - began.tv_sec) * 1000 + Double(ended.tv_nsec - began.tv_nsec) / 1e6
    }

    private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}

extension TimeOfDay {
    static let nine = TimeOfDay(minutes: 540)!
    static let nineteen = TimeOfDay(minutes: 1140)!
}
