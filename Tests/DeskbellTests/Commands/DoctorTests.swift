import Diary
import Foundation
import GRDB
import Ledger
import Shop
import Testing

@Suite("deskbell doctor and clock")
struct DoctorTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func findings() throws -> [String: [String]] {
        let result = try shop.run("doctor", "--json")
        var found: [String: [String]] = [:]
        for finding in try result.objects() {
            found[finding["section"] as? String ?? "", default: []].append(finding["severity"] as? String ?? "")
        }
        #expect(result.code == (found.values.joined().contains("problem") ? 1 : 0))
        return found
    }

    /// Behind the ledger's back.
    private func sql(_ text: String) throws { try DatabaseQueue(path: shop.ledgerPath).write { try $0.execute(sql: text) } }

    @Test("A device on which all is well ends with 0, and no copy of the ledger is left")
    func healthy() throws {
        try shop.startBell()
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna").code == 0)
        let found = try findings()
        for section in ["clock", "ledger", "diary", "bell", "shop"] {
            #expect(found[section]?.contains("problem") == false, "\(section): \(found)")
        }
        #expect(try !FileManager.default.contentsOfDirectory(atPath: shop.home).contains { $0.hasPrefix("doctor") })
    }

    @Test("A bell that is down is a problem with its remedy")
    func noBell() throws {
        #expect(try findings()["bell"] == ["problem"])
        let text = try shop.run("doctor").output
        #expect(text.contains("!!") && text.contains("systemctl start deskbelld"))
    }

    @Test("Two bookings that were planted over one another are found, whatever the claims say")
    func plantedOverlap() throws {
        for start in ["10:30", "12:00"] {
            #expect(
                try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, start), "--with", "leo", "--name", "Anna")
                    .code == 0)
        }
        #expect(try findings()["diary"] == ["fine"])
        let ledger = try LedgerFile(path: shop.ledgerPath, reserveBytes: 0)
        let two = try ledger.bookings()
        // A second one onto the first one's time, behind the claims' back.
        let start = two[0].booking.slot.start.millisecondsSince1970, end = two[0].booking.slot.end.millisecondsSince1970
        try sql("UPDATE booking SET start_at = \(start), end_at = \(end) WHERE id = '\(two[1].booking.id.rawValue)'")
        let result = try shop.run("doctor", "--json")
        #expect(result.code == 1 && result.output.contains("both take"))
        #expect(result.output.contains("deskbell bookings move"))
    }

    @Test(
        "A table or an index taken out or put in is found, and so is a damaged page, under the ledger’s own name")
    func tamperedWith() throws {
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna").code == 0)
        #expect(try findings()["ledger"]?.contains("problem") == false)
        try sql("DROP INDEX booking_start; CREATE TABLE theirs (a)")
        let tampered = try shop.run("doctor", "--json")
        #expect(tampered.code == 1 && tampered.output.contains("deskbell restore"))
        #expect(tampered.output.contains("index booking_start is missing") && tampered.output.contains("table theirs was added"))
        let file = try FileHandle(forWritingTo: URL(filePath: shop.ledgerPath))
        try file.seek(toOffset: 8192)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 4096))
        try file.close()
        let damaged = try shop.run("doctor", "--json")
        #expect(damaged.code == 1 && damaged.output.contains("deskbell restore"))
        #expect(!damaged.output.contains("doctor-"), "a copy is named instead of the ledger: \(damaged.output)")
    }

    @Test("An emptied ledger is restored by whoever opens it first, never begun anew over its backups")
    func emptied() throws {
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna").code == 0)
        #expect(try shop.run("backup", "make").code == 0)
        #expect(FileManager.default.createFile(atPath: shop.ledgerPath, contents: nil))
        #expect(try shop.run("bookings", "list", "--json").objects().count == 1)
    }

    @Test("Three hours without a backup are a warning, a day is a problem; a device that was off for as long made none")
    func backupAge() throws {
        let machine = try FaultyMachine(in: shop.home, files: "nothing")
        shop.environment = machine.environment
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna").code == 0)
        #expect(try shop.run("backup", "make").code == 0)
        let sinceStart = Int64(ProcessInfo.processInfo.systemUptime * 1000), hour: Int64 = 3_600_000
        for (later, up, severity) in [
            (0, 100, "fine"), (4, 100, "warning"), (20, 100, "warning"), (20, 1, "fine"), (23, 2, "fine"), (25, 100, "problem"),
            (25, 5, "warning"), (80, 1, "fine"),
        ] as [(Int64, Int64, String)] {
            machine.fault.wall = later * hour
            machine.fault.sinceBoot = up * hour - sinceStart
            #expect(try findings()["backup"]?.first == severity, "\(later) h old, up for \(up) h")
        }
    }

    @Test("While the date is doubted a backup is called by the last moment that was believed, and is the newest")
    func backupUnderADoubtedDate() throws {
        let machine = try FaultyMachine(in: shop.home, files: "nothing")
        shop.environment = machine.environment
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna").code == 0)
        #expect(try shop.run("backup", "make").code == 0)
        for years: Int64 in [-50, 5] {
            machine.fault.wall = years * 365 * 86_400_000
            #expect(try shop.run("clock", "show").code == 1)
            let made = try shop.run("backup", "make", "--json")
            #expect(made.code == 0 && made.output.contains("ledger-20"), "\(made.output)")
            machine.fault.wall = 0
            let listed = try shop.run("backup", "list", "--json").objects()
            #expect(try made.text("path") == listed.first?["path"] as? String)
            #expect(listed.allSatisfy { ($0["made_at"] as? String ?? "").prefix(4) == ScratchShop.time(0, "").prefix(4) })
        }
    }

    @Test("A clock that jumped is doubted until staff confirm it, and nothing is booked meanwhile")
    func clock() throws {
        #expect(try shop.run("clock", "show").code == 0)
        // The ledger was written a hundred days from now: the clock has been set back since.
        let ledger = try LedgerFile(path: shop.ledgerPath, reserveBytes: 0)
        let last = try #require(try ledger.moment(.lastSeen))
        try ledger.set(.lastSeen, to: last.adding(minutes: 100 * 1440))
        let show = try shop.run("clock", "show", "--json")
        #expect(show.code == 1)
        #expect(try show.text("doubt") == "before-last-record")
        #expect(try findings()["clock"] == ["problem"])
        let refused = try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna", "--json")
        #expect(refused.code == 1)
        #expect(try refused.text("refused") == "untrusted-clock")
        let confirmed = try shop.run("clock", "confirm", "--by", "Mira", "--json")
        #expect(confirmed.code == 0)
        #expect(try confirmed.text("confirmed_by") == "Mira")
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna").code == 0)
    }
}
