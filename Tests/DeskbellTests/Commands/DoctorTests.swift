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
