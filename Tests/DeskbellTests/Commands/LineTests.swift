import Foundation
import Testing

@Suite("deskbell line")
struct LineTests {
    let shop: ScratchShop

    init() throws {
        shop = try ScratchShop()
        // Open whenever the tests run.
        try shop.write("shop.yaml", "name: Test\ntime_zone: Asia/Kolkata\nlanguages: [en]\nhours:\n  Mon-Sun: 0:00-24:00\n")
        try shop.write(
            "services.yaml",
            """
            services:
              - {id: cut, name: Cut, duration: 10}
            people:
              - {id: mira, name: Mira}
            booking: {notice: 0 min}
            """)
    }

    @Test("Numbers are taken, called in order, started and done")
    func wholeLine() throws {
        let first = try shop.run("line", "add", "cut", "--name", "Ali", "--json")
        #expect(first.code == 0, "\(first.problems)")
        #expect(try first.object()["number"] as? Int == 1 && first.object()["ahead"] as? Int == 0)
        let second = try shop.run("line", "add", "cut", "--json")
        #expect(try second.object()["number"] as? Int == 2 && second.object()["ahead"] as? Int == 1)
        #expect(try shop.run("line", "next", "--json").object()["number"] as? Int == 1)
        // Mira has somebody.
        let busy = try shop.run("line", "next", "--json")
        #expect(busy.code == 1)
        #expect(try busy.text("refused") == "no-room")
        #expect(try shop.run("line", "start", "1", "--json").text("state") == "started")
        let list = try shop.run("line", "list", "--json").objects()
        #expect(list.map { $0["number"] as? Int } == [1, 2] && list[1]["minutes"] as? Int ?? 0 > 0)
        #expect(try shop.run("line", "done", "1", "--json").text("state") == "done")
        #expect(try shop.run("line", "done", "1").code == 1)
        #expect(try shop.run("line", "left", "2", "--json").text("state") == "left")
        #expect(try shop.run("line", "next").code == 1)
        #expect(try shop.run("line", "start", "9").code == 1)
        #expect(try shop.run("line", "add", "quark").code == 1)
    }

    @Test("Who was called by mistake is told when their turn is likely, not that there is no room")
    func backInLine() throws {
        _ = try shop.run("line", "add", "cut", "--json")
        #expect(try shop.run("line", "next").code == 0)
        let back = try shop.run("line", "back", "1")
        #expect(back.output.contains("Nobody ahead") && !back.output.contains("no room"), "\(back.output)")
    }

    @Test("A booking is in the line with the walk-ins, and is never called over")
    func oneLine() throws {
        let booked = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(0, "00:00"), "--name", "Otto", "--override", "past", "--json")
        #expect(booked.code == 0, "\(booked.output)\(booked.problems)")
        #expect(try shop.run("bookings", "arrived", booked.text("code")).code == 0)
        _ = try shop.run("line", "add", "cut", "--json")
        let kinds = try shop.run("line", "list", "--json").objects().map { $0["kind"] as? String }
        #expect(Set(kinds) == ["walk-in", "booking"])
        let text = try shop.run("line", "list", columns: 40)
        #expect(text.output.contains("Otto") && text.output.contains("#1"))
    }
}
