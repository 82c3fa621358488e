import GRDB
@preconcurrency import Glibc
import Ledger
import Shop

/// A year of a busy shop: 100,000 visits with eight turns each, one in eight with a call, ending in the week that is reported.
struct BusyYear {
    static let visits = 100_000, days = 364, turnsAVisit = 8
    let path: String
    let zone = ZoneRules(name: "Etc/UTC", fixedOffset: 0)
    /// A Sunday.
    let today = LocalDate(iso: "2026-11-22")!
    let week: ReportWeek
    let clock: OpenTime

    init(path: String) {
        self.path = path
        week = ReportWeek(containing: today)
        var content = ShopContent(name: "Year")
        let open = TimeRange(TimeOfDay(minutes: 540)!, TimeOfDay(minutes: 1140)!)!
        content.hours = WeeklyHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [open]) }))
        clock = OpenTime(content: content, zone: zone)
    }

    func fill() throws {
        try LedgerFile(path: path, reserveBytes: 0).together {}
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF") }
        var random = UInt64(11)
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        try database.write { db in
            let visit = try db.makeStatement(
                sql: """
                    INSERT INTO visit (key, id, kind, started_at, language, content, ended_at, ended_by, last_step, helped)
                    VALUES (?, ?, 'counter', ?, 'en', 'c0ffee', ?, 'goodbye', 'desk', ?)
                    """)
            let turn = try db.makeStatement(
                sql: """
                    INSERT INTO turn (visit, number, who, at, text, step, intent, outcome, entry, confidence, unanswered)
                    VALUES (?, ?, ?, ?, ?, 'desk', NULL, ?, ?, ?, ?)
                    """)
            let call = try db.makeStatement(
                sql: """
                    INSERT INTO handoff (key, id, alias, visit, practice, origin, trigger, reason, summary, urgent, presses, state, called_at,
                        acknowledged_at, resolved_at, outcome)
                    VALUES (?, ?, 'AAAA', ?, 0, 'counter', ?, 'A reason.', 'A summary of what they asked.', 0, 1, 'resolved', ?, ?, ?, 'helped')
                    """)
            let change = try db.makeStatement(
                sql: "INSERT INTO handoff_change (handoff, ordered_at, number, at, change, detail) VALUES (?, ?, ?, ?, ?, ?)")
            let triggers = ["request", "button", "request", "upset", "urgent", "topic", "repeat", "complex"]
            let questions = [
                "do you do perms on a saturday", "where can i park my car near the shop", "how much is a cut and a beard",
                "can i pay with card",
            ]
            for key in 1...Self.visits {
                let day = today.adding(days: key * Self.days / Self.visits - Self.days)
                let start = zone.instant(LocalDateTime(day, TimeOfDay(minutes: 540 + next(600))!))
                let isUnanswered = next(10) == 0
                try visit.execute(arguments: [
                    key, uuid(key), start.millisecondsSince1970, start.adding(seconds: 180).millisecondsSince1970,
                    next(3) == 0 ? (next(5) == 0 ? 0 : 1) : nil,
                ])
                for number in 1...Self.turnsAVisit {
                    let isCustomer = number % 2 == 1, isUnknown = isUnanswered && number >= 7
                    try turn.execute(arguments: [
                        key, number, isCustomer ? "customer" : "deskbell",
                        start.adding(seconds: Int64(number) * 20).millisecondsSince1970,
                        isCustomer ? questions[next(4)] : String(repeating: "This is what the owner wrote about it. ", count: 3),
                        isUnknown ? "unknown" : "answer", isUnknown ? nil : "entry-\(next(40))", 0.8, isCustomer && isUnknown,
                    ])
                }
                guard next(8) == 0 else { continue }
                let called = start.adding(seconds: 170)
                let came = called.adding(seconds: Int64(20 + next(300))), done = came.adding(seconds: Int64(60 + next(600)))
                try call.execute(arguments: [
                    key, uuid(key + 1_000_000), key, triggers[next(8)], called.millisecondsSince1970, came.millisecondsSince1970,
                    done.millisecondsSince1970,
                ])
                for (number, step) in [
                    (1, ("called", called, "")), (2, ("acknowledged", came, "coming")), (3, ("resolved", done, "helped")),
                ] {
                    try change.execute(arguments: [
                        key, step.1.millisecondsSince1970, number, step.1.millisecondsSince1970, step.0, step.2,
                    ])
                }
            }
        }
        try database.close()
    }

    /// In turns; medians.
    func measure(runs: Int) throws {
        let ledger = try LedgerFile(path: path, reserveBytes: 0), plain = try DatabaseQueue(path: path)
        var reported: [Double] = [], scanned: [Double] = [], whole: [Double] = []
        for _ in 0..<runs {
            reported.append(try milliseconds { _ = try ledger.report(week, by: clock) })
            scanned.append(try milliseconds { try scan(plain, said: week.adding(weeks: -1), counted: week.adding(weeks: -11)) })
            whole.append(try milliseconds { try scan(plain, said: week.adding(weeks: -60), counted: week.adding(weeks: -60)) })
        }
        let report = reported.sorted()[runs / 2], rows = scanned.sorted()[runs / 2], year = whole.sorted()[runs / 2]
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        print("week's report over \(Self.visits) visits: \(rounded(report)) ms")
        print("SQLite scanning the same rows: \(rounded(rows)) ms, ratio \(rounded(report / rows))")
        print("SQLite scanning the whole year: \(rounded(year)) ms, ratio \(rounded(report / year))")
        print("peak memory \(rounded(Double(usage.ru_maxrss) / 1024)) MB")
    }

    /// Every column of every row that the report is made from, by the same indexes, as SQLite hands them over: what was said in two weeks, visits
    /// and calls of twelve.
    private func scan(_ database: DatabaseQueue, said: ReportWeek, counted: ReportWeek) throws {
        let end = week.moments(in: zone).upperBound.millisecondsSince1970
        let from = [said, counted].map { $0.moments(in: zone).lowerBound.millisecondsSince1970 }
        try database.read { db in
            for (sql, first) in [
                ("SELECT * FROM visit WHERE started_at >= ? AND started_at < ? ORDER BY started_at", from[1]),
                (
                    "SELECT turn.* FROM visit JOIN turn ON turn.visit = visit.key WHERE started_at >= ? AND started_at < ? ORDER BY started_at, number",
                    from[0]
                ), ("SELECT * FROM handoff WHERE called_at >= ? AND called_at < ? ORDER BY called_at", from[1]),
                (
                    "SELECT handoff_change.* FROM handoff JOIN handoff_change ON handoff = handoff.key WHERE called_at >= ? AND called_at < ?",
                    from[0]
                ),
            ] {
                var seen = 0
                let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [first, end])
                while let row = try rows.next() {
                    for column in 0..<row.count where !row.hasNull(atIndex: column) { seen += 1 }
                }
                if seen == 0 { throw NothingToScan() }
            }
        }
    }

    private struct NothingToScan: Error {}

    private func uuid(_ number: Int) -> String {
        let digits = String(number)
        return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
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
