import Foundation
import Ledger
import Shop
import Testing

@Suite("deskbell bookings, visits of several services and those who wait")
struct VisitBookingsTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func addTwo() throws -> [[String: Any]] {
        let added = try shop.run(
            "bookings", "add", "cut", "colour", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna", "--phone", "0301234567",
            "--json")
        #expect(added.code == 0, "\(added.output)\(added.problems)")
        return try added.objects()
    }

    @Test("Several services become one visit, back to back, offered by slots just so")
    func adds() throws {
        let slots = try shop.run(
            "slots", "cut", "colour", "--from", ScratchShop.day(3).description, "--days", "1", "--json"
        ).objects()
        let offered = try #require(slots.first { $0["start"] as? String == ScratchShop.time(3, "10:30") })
        let parts = try #require(offered["parts"] as? [[String: Any]])
        let bookings = try addTwo()
        try #require(bookings.count == 2 && parts.count == 2)
        #expect(bookings.map { $0["service"] as? String } == ["cut", "colour"])
        #expect(Set(bookings.compactMap { $0["group"] as? String }) == [bookings[0]["code"] as? String])
        for (booking, part) in zip(bookings, parts) {
            for key in ["service", "start", "end"] { #expect(booking[key] as? String == part[key] as? String) }
        }
        #expect(bookings[0]["end"] as? String ?? "~" <= bookings[1]["start"] as? String ?? "")
    }

    @Test("What does not fit one after the other is refused as a whole, with the nearest visits that do")
    func refuses() throws {
        _ = try addTwo()
        let refused = try shop.run(
            "bookings", "add", "cut", "colour", "--start", ScratchShop.time(3, "17:00"), "--name", "Ben", "--json")
        #expect(refused.code == 1)
        #expect(["taken", "closed"].contains(try refused.text("refused")))
        #expect(try shop.run("bookings", "list", "--json").objects().count == 2)
        #expect(try shop.run("bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30")).code == 64)
        #expect(
            try shop.run(["bookings", "add"] + Array(repeating: "cut", count: 5) + ["--start", "x", "--name", "Ben"]).code == 64)
    }

    @Test("A visit moves and goes as a whole, or one of it alone where staff say so; what was cancelled before stays so")
    func together() throws {
        let bookings = try addTwo(), code = try #require(bookings[0]["code"] as? String)
        let moved = try shop.run("bookings", "move", code, "--start", ScratchShop.time(4, "10:30"), "--json")
        #expect(moved.code == 0, "\(moved.output)\(moved.problems)")
        #expect(
            try moved.objects().compactMap { $0["start"] as? String }.allSatisfy { $0.hasPrefix(ScratchShop.day(4).description) })
        let second = try #require(bookings[1]["code"] as? String)
        #expect(try shop.run("bookings", "cancel", second, "--only", "--json").text("status") == "cancelled")
        let alone = try shop.run("bookings", "move", code, "--start", ScratchShop.time(5, "10:30"), "--json")
        #expect(try alone.text("code") == code)
        let all = try shop.run("bookings", "list", "--json").objects()
        #expect(Set(all.compactMap { $0["status"] as? String }) == ["booked", "cancelled"])
        #expect(try shop.run("bookings", "cancel", code).code == 0)
    }

    @Test("What staff cancel is offered to the waiting list at once, in order, and said")
    func offers() throws {
        let code = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--with", "mira", "--name", "Anna", "--json"
        ).text("code")
        let ledger = try LedgerFile(path: shop.ledgerPath), day = ScratchShop.day(3)
        let hours = try #require(TimeRange(TimeOfDay(hour: 10, minute: 30)!, TimeOfDay(hour: 10, minute: 31)!))
        for number in 1...2 {
            try ledger.add(
                Waiting(
                    id: UUID().uuidString.lowercased(),
                    customer: Customer(name: "Wait\(number)", phone: "030555000\(number)", notice: ""),
                    visit: nil, service: .init(rawValue: "cut"), provider: .init(rawValue: "mira"), days: day...day, hours: hours,
                    addedAt: Instant(millisecondsSince1970: 1)))
        }
        let cancelled = try shop.run("bookings", "cancel", code, "--json")
        #expect(try cancelled.text("status") == "cancelled")
        #expect(
            cancelled.problems.contains("Waiting list: ring Wait1") && !cancelled.problems.contains("Wait2"),
            "\(cancelled.problems)")
        let callbacks = try shop.run("callbacks", "list", "--json").objects()
        #expect(callbacks.count == 1 && callbacks[0]["customer"] as? String == "Wait1")
        #expect(
            try shop.run(
                "bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--with", "mira", "--name", "Wait1", "--phone",
                "0305550001"
            ).code == 0)
        #expect(try shop.run("callbacks", "list", "--json").objects().isEmpty)
        #expect(try ledger.waitingList().map(\.customer.name) == ["Wait2"])
    }

    @Test("Staff put customers on the list; what is free already is offered at once, and goes to the next when they leave")
    func list() throws {
        let day = ScratchShop.day(3).description
        func add(_ name: String, _ more: String...) throws -> CommandResult {
            try shop.run(
                ["waiting", "add", "cut", "--from", day, "--with", "mira", "--name", name, "--phone", "0305550001", "--json"] + more
            )
        }
        let first = try add("Ada", "--after", "10:30", "--until", "10:31")
        #expect(first.code == 0 && first.problems.contains("ring Ada"), "\(first.output)\(first.problems)")
        #expect(try add("Ben", "--after", "10:30", "--until", "10:31").problems.isEmpty)
        let list = try shop.run("waiting", "list", "--json").objects()
        #expect(list.map { $0["state"] as? String } == ["offered", "waiting"])
        #expect(list[0]["offer"] as? String == ScratchShop.time(3, "10:30"))
        for line in try shop.run("waiting", "list", columns: 40).output.split(separator: "\n") { #expect(line.count <= 40) }
        let left = try shop.run("waiting", "remove", String(try first.text("id").prefix(8)))
        #expect(left.code == 0 && left.problems.contains("ring Ben"), "\(left.output)\(left.problems)")
        #expect(try shop.run("callbacks", "list", "--json").objects().compactMap { $0["customer"] as? String } == ["Ben"])
        #expect(try add("Cem", "--after", "12:00", "--until", "11:00").code == 64)
        #expect(try add("Cem", "--after", "teatime").code == 64)
        #expect(try shop.run("waiting", "remove", "zzzz").code == 1)
    }
}
