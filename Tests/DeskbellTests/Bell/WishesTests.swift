import Bell
import Foundation
import Shop
import Testing

@Suite("What the shop wishes of its bell")
struct WishesTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private func settings() throws -> [Substring] {
        try String(contentsOfFile: shop.home + "/bell.conf", encoding: .utf8).split(separator: "\n")
    }

    /// Hours on every day but today: closed now, at whatever hour this runs.
    private func closeToday(_ more: String = "") throws {
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let days = [-1, 0, 1].map { ScratchShop.day($0).weekday.rawValue }
        let open = names.enumerated().filter { index, _ in !days.contains { ($0 - Weekday.allCases[0].rawValue) == index } }
        try write(hours: open.map { "  \($0.element): 9:00-18:00" }.joined(separator: "\n"), more)
    }

    private func write(hours: String, _ more: String = "") throws {
        try shop.write("shop.yaml", "name: Test Salon\ntime_zone: Asia/Kolkata\nlanguages: [en]\n\(more)hours:\n\(hours)\n")
    }

    @Test("The owner's times reach the running bell; a builder's lines stay")
    func compiles() throws {
        try shop.write("handoff.yaml", "escalate_after: 45 s\nsound_at_most: 4 min\n")
        try "pattern.page = 300/700\nescalate-after = 99\n".write(
            toFile: shop.home + "/bell.conf", atomically: true, encoding: .utf8)
        try shop.startBell()
        #expect(try shop.run("bell", "tend").code == 0)
        let lines = try settings()
        #expect(lines.contains("escalate-after = 45") && lines.contains("maximum-sounding = 240"))
        #expect(lines.contains("pattern.page = 300/700") && !lines.contains("escalate-after = 99"))
        #expect(try shop.run("bell", "tend").code == 0)
        #expect(try settings() == lines)
        #expect(try shop.run("bell", "status").code == 0)
    }

    @Test("A counter that starts gives the bell the shop's times too")
    func counterCompiles() throws {
        try shop.write("handoff.yaml", "arrive_within: 4 min\n")
        try shop.startBell()
        #expect(try shop.run("counter", input: "bye\n").code == 0)
        #expect(try settings().contains("arrive-within = 240"))
    }

    @Test("Outside opening hours the button lights the lamp only, where the owner said so")
    func quietWhenClosed() throws {
        try closeToday()
        try shop.write("handoff.yaml", "rings_when_closed: no\n")
        try shop.startBell()
        #expect(try shop.run("bell", "tend").code == 0)
        let lease = try #require(try shop.run("bell", "status", "--json").object()["quiet_for_ms"] as? Int)
        #expect((1_100_000...1_200_000).contains(lease))
        #expect(try shop.run("panel", "press", "call").code == 0)
        let panel = try shop.run("panel", "show", "--json").object()
        #expect(panel["buzzer"] as? String == "off" && panel["lamp"] as? String == "on")
        #expect(try shop.run("calls", "list", "--json").objects().first?["state"] as? String == "missed")
        // A person who asks at the counter, or staff, is heard all the same.
        #expect(try shop.run("bell", "call").code == 0)
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
    }

    /// Shops whose button rings now, closed as they are.
    private static let loud = [
        ("", ""), ("rings_when_closed: yes\n", ""), ("rings_when_closed: no\n", "demonstration: yes\n"),
    ]

    @Test("The button rings where the owner said nothing, wants it, or shows a demonstration", arguments: loud)
    func ringsWhenClosed(handoff: String, more: String) throws {
        try closeToday(more)
        try shop.write("handoff.yaml", handoff)
        try shop.startBell()
        #expect(try shop.run("bell", "tend").code == 0)
        #expect(try shop.run("panel", "press", "call").code == 0)
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "on")
    }

    @Test("A shop that opens again, or changes its mind, rings from the next five minutes on")
    func ringsAgain() throws {
        try closeToday()
        try shop.write("handoff.yaml", "rings_when_closed: no\n")
        try shop.startBell()
        #expect(try shop.run("bell", "tend").code == 0)
        try shop.write("handoff.yaml", "rings_when_closed: yes\n")
        #expect(try shop.run("bell", "tend").code == 0)
        #expect(try shop.run("bell", "status", "--json").object()["quiet_for_ms"] is NSNull)
    }

    @Test("The daily test sounds once a day, at the owner's time and not before")
    func dailyTest() throws {
        try shop.write("handoff.yaml", "test_bell_at: 0:00\n")
        try shop.startBell()
        let client = try BellClient(connect: shop.home + "/bell.sock")
        #expect(try client.request(.watch) == .done)
        #expect(try shop.run("bell", "test", "--daily").output.contains("Did you hear"))
        let again = try shop.run("bell", "test", "--daily")
        #expect(again.code == 0 && again.output.isEmpty)
        try "2020-01-01\n".write(toFile: shop.home + "/bell.tested", atomically: true, encoding: .utf8)
        #expect(try shop.run("bell", "test", "--daily").output.contains("Did you hear"))
        try "2020-01-01\n".write(toFile: shop.home + "/bell.tested", atomically: true, encoding: .utf8)
        try shop.write("handoff.yaml", "test_bell_at: 23:59\n")
        #expect(try shop.run("bell", "test", "--daily").output.isEmpty)
        shop.stopBell()
        try shop.write("handoff.yaml", "test_bell_at: 0:00\n")
        #expect(try shop.run("bell", "test", "--daily").code == 69)
    }

    @Test("Without a bell the slips are filed and the times written; the command says what is missing")
    func withoutBell() throws {
        let tended = try shop.run("bell", "tend")
        #expect(tended.code == 69)
        #expect(try settings().contains("escalate-after = 60"))
    }
}
