import Foundation
import Keys
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("The counter's PINs")
struct CounterPINTests {
    private func moment(_ seconds: Int64, boot: String = "one") -> BootMoment {
        BootMoment(wall: Instant(secondsSince1970: 1_800_000_000 + seconds), boot: boot, monotonic: seconds * 1000)
    }

    private func keeper(_ shop: ScratchShop) throws -> PINKeeper {
        PINKeeper(file: try LedgerFile(path: shop.ledgerPath, reserveBytes: 0))
    }

    @Test("Staff's opens the view for staff, the owner's for the owner, and no other opens it")
    func whoIsLetIn() throws {
        let shop = try ScratchShop(), keeper = try keeper(shop)
        #expect(try keeper.check(PIN("4711"), at: moment(0)) == .noneSet)
        try keeper.set(PIN("4711"), for: .staff, by: "root", at: moment(0))
        try keeper.set(PIN("280462"), for: .owner, by: "root", at: moment(0))
        #expect(try keeper.check(PIN("4711"), at: moment(1)) == .known(.staff))
        #expect(try keeper.check(PIN("280462"), at: moment(1)) == .known(.owner))
        #expect(try keeper.check(PIN("4712"), at: moment(1)) == .wrong(wait: 0))
    }

    @Test("Wrong ones slow the next, also over restarts of the counter and of the machine; the right one forgives them")
    func attemptsAreSlowed() throws {
        let shop = try ScratchShop()
        try keeper(shop).set(PIN("4711"), for: .staff, by: "root", at: moment(0))
        for _ in 1...3 { #expect(try keeper(shop).check(PIN("9753"), at: moment(1)) == .wrong(wait: 0)) }
        #expect(try keeper(shop).check(PIN("9753"), at: moment(1)) == .wrong(wait: 30_000))
        #expect(try keeper(shop).check(PIN("4711"), at: moment(2)) == .tooSoon(wait: 29_000))
        #expect(try keeper(shop).check(PIN("4711"), at: moment(5, boot: "two")) == .tooSoon(wait: 25_000))
        #expect(try keeper(shop).check(PIN("4711"), at: moment(40)) == .known(.staff))
        #expect(try keeper(shop).check(PIN("9753"), at: moment(41)) == .wrong(wait: 0))
        let slowed = try keeper(shop).file.deviceChanges([.pinSlowed])
        #expect(slowed.map(\.detail) == ["30 s"])
    }

    @Test("One that a child would try is refused, and so is the same for both")
    func refusals() throws {
        let shop = try ScratchShop(), keeper = try keeper(shop)
        #expect(throws: PINRefusal.obvious) { try keeper.set(PIN("1234"), for: .staff, by: "root", at: moment(0)) }
        try keeper.set(PIN("4711"), for: .staff, by: "root", at: moment(0))
        #expect(throws: PINRefusal.sameAs(.staff)) { try keeper.set(PIN("4711"), for: .owner, by: "root", at: moment(0)) }
    }

    @Test("A forgotten one is set anew from the command line, forgives the wrong attempts, and it is recorded who did it")
    func recovery() throws {
        let shop = try ScratchShop()
        #expect(try shop.run("pin", "set", "staff", input: "4711\n").code == 0)
        for _ in 1...4 { _ = try keeper(shop).check(PIN("9753"), at: Clocks.ledgerMoment) }
        #expect(try shop.run("pin", "status", "--json").object()["wait_seconds"] as? Int ?? 0 > 0)
        #expect(try shop.run("pin", "set", "staff", input: "8642\n").code == 0)
        #expect(try keeper(shop).check(PIN("8642"), at: Clocks.ledgerMoment) == .known(.staff))
        let status = try shop.run("pin", "status", "--json").object()
        #expect(status["staff"] as? Bool == true && status["owner"] as? Bool == false)
        let changes = try #require(status["changes"] as? [[String: Any]])
        #expect(changes.map { $0["what"] as? String } == ["pin-set", "pin-slowed", "pin-set"])
        #expect(changes.allSatisfy { $0["by"] as? String != "" })
    }

    @Test(
        "What cannot be one is said before anything is changed",
        arguments: [("12\n", Int32(64)), ("abcd\n", 64), ("", 66), ("1111\n", 1)])
    func badInput(typed: String, code: Int32) throws {
        let shop = try ScratchShop()
        #expect(try shop.run("pin", "set", "staff", input: typed).code == code)
        #expect(try shop.run("pin", "status", "--json").object()["staff"] as? Bool == false)
    }

    @Test("The digits themselves are in no file")
    func digitsAreNowhere() throws {
        let shop = try ScratchShop()
        #expect(try shop.run("pin", "set", "owner", input: "280462\n").code == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: shop.home) {
            let bytes = FileManager.default.contents(atPath: "\(shop.home)/\(name)") ?? Data()
            #expect(bytes.range(of: Data("280462".utf8)) == nil, "found in \(name)")
        }
    }
}

@Suite("The door to the staff view")
struct StaffGateTests {
    private func typed(_ text: String, _ gate: inout StaffGate) -> [StaffGate.Effect] {
        text.flatMap { gate.handle(.key(.character($0)), at: .zero) } + gate.handle(.key(.enter), at: .zero)
    }

    @Test("Checks what was typed, shows only how many digits, and opens for whom it is")
    func opens() throws {
        var gate = StaffGate(now: .zero)
        _ = gate.handle(.key(.character("4")), at: .zero)
        #expect(gate.view.entry == "*")
        #expect(try typed("711", &gate) == [.check(PIN("4711"))])
        #expect(gate.handle(.answer(.known(.staff)), at: .zero) == [.open(.staff)])
    }

    @Test(
        "Who came here by accident is one key from where they were", arguments: [BoardKey.enter, .escape, .erase, .character(".")])
    func accident(key: BoardKey) {
        var gate = StaffGate(now: .zero)
        #expect(gate.handle(.key(key), at: .zero) == [.leave])
    }

    @Test("Gives the screen back when nobody goes on")
    func idles() {
        var gate = StaffGate(now: .zero)
        _ = gate.handle(.key(.character("4")), at: .seconds(5))
        #expect(gate.handle(.timePassed, at: .seconds(24)) == [])
        #expect(gate.handle(.timePassed, at: .seconds(25)) == [.leave])
    }

    @Test("Without a PIN, or without a ledger, it says so and any key goes back")
    func shut() {
        for event in [StaffGate.Event.answer(.noneSet), .failed(why: "The ledger is locked.")] {
            var gate = StaffGate(now: .zero)
            #expect(gate.handle(event, at: .zero) == [])
            #expect(gate.view.message != nil)
            #expect(gate.handle(.key(.character("x")), at: .zero) == [.leave])
        }
    }

    @Test("No line is wider than the screen", arguments: [20, 40, 80])
    func fits(columns: Int) {
        var gate = StaffGate(now: .zero)
        _ = gate.handle(.answer(.tooSoon(wait: 900_000)), at: .zero)
        #expect(gate.lines(columns: columns).allSatisfy { $0.width <= columns })
    }
}
