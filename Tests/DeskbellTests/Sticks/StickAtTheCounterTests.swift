import Foundation
import Glibc
import Testing

@testable import deskbell

@Suite("A stick at the counter, typed")
struct StickAtTheCounterTests {
    private func counter(_ stick: ScratchStick) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal("deskbell", ["counter"], environment: stick.environment, columns: 100, rows: 40)
        try terminal.expect("Your question")
        return terminal
    }

    @Test(
        "The counter says in one calm line that the owner's stick was read; the PIN after the difference installs it; one key takes it back"
    )
    func installedAndTakenBack() throws {
        let stick = try ScratchStick()
        try stick.device.startBell()
        let terminal = try counter(stick)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        try terminal.expect("The shop's USB stick was read")
        terminal.type("..\r")
        try terminal.expect("PIN")
        terminal.type(ScratchStick.staffPIN + "\r")
        try terminal.expect("brings changes")
        terminal.type("97")
        try terminal.expect("2 answers new")
        #expect(try stick.entries() == 5)
        terminal.type("1")
        try terminal.expect("Change the shop like this?")
        terminal.type("1")
        try terminal.expect("PIN, and Enter")
        terminal.type(ScratchStick.staffPIN + "\r")
        try terminal.expect("needs the owner's")
        #expect(try stick.entries() == 5)
        terminal.type(ScratchStick.ownersPIN + "\r")
        try terminal.expect("Installed as version 2")
        #expect(try stick.entries() == 7)
        terminal.type("u")
        try terminal.expect("Going back to version 1")
        terminal.type("1")
        try terminal.expect("PIN, and Enter")
        terminal.type(ScratchStick.ownersPIN + "\r")
        try terminal.expect("Back to version 1")
        #expect(try stick.entries() == 5)
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains(ScratchStick.ownersPIN))
    }

    @Test("A stranger's stick is one calm line, and the customer goes on")
    func strangersStick() throws {
        let stick = try ScratchStick(paired: false)
        try stick.device.startBell()
        let terminal = try counter(stick)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        try terminal.expect("not this shop's")
        terminal.type("0")
        try terminal.expect("called")
        #expect(try stick.run("bell", "status", "--json").output.contains("called"))
    }

    @Test("A counter that runs takes the stick's content from the next visit on")
    func nextVisit() throws {
        let stick = try ScratchStick()
        try stick.device.startBell()
        let terminal = try counter(stick)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        try terminal.expect("The shop's USB stick was read")
        #expect(try stick.confirm().code == 0)
        // Nobody has begun: the process ends, and the next one greets with the new shop.
        #expect(terminal.waitForEnd() == 0)
    }
}
