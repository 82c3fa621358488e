import Foundation
import Glibc
import Ledger
import Testing

@Suite("The counter with a clock that is wrong")
struct ClockFaultTests {
    private static let day: Int64 = 86_400_000

    @Test(
        "Nothing is booked by a date that may be wrong, however it came about, until staff have said that it is right",
        arguments: [-20_000 * day, -3 * day, 3 * 365 * day, 12 * 365 * day])
    func wrongAtStart(by milliseconds: Int64) throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "nothing")
        try shop.startBell()
        _ = try LedgerFile(path: shop.ledgerPath)
        #expect(try shop.run("clock", "show").code == 0)
        shop.environment = machine.environment
        machine.fault.wall = milliseconds
        let terminal = try shop.openCounter()
        try terminal.expect("not sure of today's date")
        terminal.type("book a men's cut with jonas\r")
        try terminal.expect("Staff have been called")
        #expect(try shop.run("bookings", "list", "--json").objects().isEmpty)
        #expect(try shop.run("clock", "show", "--json").object()["trusted"] as? Bool == false)
        #expect(try shop.run("clock", "confirm", "--by", "Mara").code == 0)
        try terminal.expect("Staff have confirmed the date")
    }

    @Test("A clock that jumps while a customer chooses is noticed before the booking is made")
    func jumpsMeanwhile() throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "nothing")
        try shop.startBell()
        let terminal = try shop.openCounter(machine.environment)
        try CounterState.confirm.reach(terminal, shop, machine)
        machine.fault.wall = 2 * Self.day
        terminal.type("1")
        try terminal.expect("not sure of today's date")
        let booked = try shop.run("bookings", "list", "--json").objects().filter { $0["status"] as? String == "booked" }
        #expect(booked.isEmpty)
    }

    @Test("No clock makes a purge erase what a right one would have kept")
    func purge() throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "nothing")
        _ = try LedgerFile(path: shop.ledgerPath)
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(1, "10:00"), "--with", "mira", "--name", "Ada", "--phone",
            "0171 2345678")
        #expect(added.code == 0, "\(added.problems)")
        shop.environment = machine.environment
        for wall in [5 * 365 * Self.day, -5 * 365 * Self.day] {
            machine.fault.wall = wall
            #expect(try shop.run("privacy", "purge").code != 0)
        }
        machine.fault.wall = 0
        #expect(try shop.run("bookings", "list", "--json").objects().first?["customer"] as? String == "Ada")
    }

    @Test("Ten years forward or back in the middle of a visit, no wait and no call is shorter or longer for it")
    func timeOuts() throws {
        let shop = try ScratchShop(), machine = try FaultyMachine(in: shop.home, files: "nothing")
        try shop.startBell()
        let terminal = try shop.openCounter(machine.environment)
        terminal.type("1")
        try terminal.expect("Our prices")
        machine.fault.wall = 3650 * Self.day
        terminal.resize(columns: 62, rows: 40)
        terminal.settle(for: 500)
        machine.fault.wall = -3650 * Self.day
        terminal.resize(columns: 63, rows: 40)
        terminal.settle(for: 500)
        #expect(terminal.isRunning && !String(decoding: terminal.output, as: UTF8.self).contains("Are you still there"))
    }
}
