import Bell
import Foundation
import Glibc
import Testing

@testable import deskbell

@Suite("A half-made booking that staff finish, end to end")
struct StaffFinishesBookingTests {
    let shop: ScratchShop

    init() throws {
        shop = try ScratchShop()
        try shop.startBell()
    }

    private var environment: [String: String] { ["DESKBELL_HOME": shop.home, "DESKBELL_SHOP": shop.shop] }

    /// At the question for a name, a time ten days from now held, and a person called.
    private func customer() throws -> PseudoTerminal {
        let terminal = try PseudoTerminal("deskbell", ["counter"], environment: environment)
        try terminal.expect("Your question")
        terminal.type("book a haircut with mira on \(ScratchShop.day(10)) at 10:30\r")
        try terminal.expect("Your name")
        terminal.type("*")
        try terminal.expect("Staff have been called")
        return terminal
    }

    /// The board with the form as far as the call's half-made booking fills it.
    private func staff(_ step: String = "name", by: String = "Mara") throws -> PseudoTerminal {
        let terminal = try PseudoTerminal("deskbell", ["staff", "--by", by], environment: environment, columns: 100, rows: 30)
        try terminal.expect("asked")
        poll(nil, 0, 800)
        terminal.type("5")
        try terminal.expect(step)
        return terminal
    }

    private func bookings() throws -> [[String: Any]] { try shop.run("bookings", "list", "--json").objects() }

    private func half() throws -> String { try shop.run("calls", "show", "latest").output }

    @Test(
        "The time held for next week becomes the booking, once; card and counter tell who made it, and what is typed next makes no second"
    )
    func finishes() throws {
        let customer = try customer()
        #expect(try half().contains("half-made: Haircut"))
        let staff = try staff()
        staff.type("Ann\r030 123456\r")
        try staff.expect("Enter books it")
        staff.type("\r")
        try staff.expect("Booked: Haircut")
        try customer.expect("Mara has booked it for you: Haircut with Mira")
        let made = try bookings()
        try #require(made.count == 1)
        #expect((made[0]["start"] as? String)?.contains("T10:30") == true)
        try customer.expect(try #require(made[0]["code"] as? String).prefix(3) + " ")
        let history = try shop.run("bookings", "show", #require(made[0]["code"] as? String)).output
        #expect(history.contains("held") && history.contains("by Mara"), "\(history)")
        let card = try half()
        #expect(!card.contains("half-made") && card.contains("Mara has booked it for you"), "\(card)")
        customer.type("Ann\r")
        try customer.expect("› Ann")
        #expect(try bookings().count == 1)
    }

    @Test("Where the counter has died meanwhile, the card still tells that it is made")
    func counterDead() throws {
        let customer = try customer()
        kill(customer.identifier, SIGKILL)
        #expect(customer.waitForEnd() == -SIGKILL)
        let staff = try staff()
        staff.type("\r\r\r")
        try staff.expect("Booked: Haircut")
        let card = try half()
        #expect(!card.contains("half-made") && card.contains("booked by Mara: Haircut"), "\(card)")
    }

    @Test("With the bell dead nothing tells the counter: its yes is answered with what staff made")
    func bellDead() throws {
        let customer = try customer()
        customer.type("Ann\r")
        try customer.expect("phone number")
        customer.type("030 123456\r")
        try customer.expect("Is that right?")
        let staff = try staff("Enter books it")
        shop.stopBell()
        staff.type("\r")
        try staff.expect("Booked: Haircut")
        customer.type("1")
        try customer.expect("Mara has booked it for you")
        #expect(try bookings().count == 1)
    }

    @Test("Whoever of staff comes second is told who booked it, with the code; so is who comes after the customer's own yes")
    func second() throws {
        let customer = try customer()
        let first = try staff(), second = try staff(by: "Jonas")
        for (terminal, shown) in [(first, "Booked: Haircut"), (second, "Already booked by Mara: Haircut")] {
            terminal.type("Ann\r030 123456\r\r")
            try terminal.expect(shown)
            try terminal.expect("The code is")
        }
        try customer.expect("Mara has booked it for you")
        customer.type("book a haircut with mira on \(ScratchShop.day(11)) at 10:30\r")
        try customer.expect("Your name")
        poll(nil, 0, 500)
        let third = try staff(by: "Jonas")
        customer.type("Ann\r030 123456\r1")
        try customer.expect("Booked: Haircut")
        third.type("Ann\r030 123456\r\r")
        try third.expect("Already booked at the counter: Haircut")
        #expect(try bookings().count == 2)
    }
}
