import Bell
import Foundation
import Glibc
import Ledger
import Shop
import Testing

@Suite("deskbell calls, bell and panel")
struct CallsTests {
    let shop: ScratchShop

    init() throws { shop = try ScratchShop() }

    private static let contract: Set = [
        "id", "alias", "state", "trigger", "reason", "called_at", "acknowledged_at", "acknowledged_by", "resolved_at", "outcome",
        "visit",
    ]

    /// A visit that asked something and called, as the counter records it.
    private func recordCall() throws -> CallID {
        let file = try LedgerFile(path: shop.ledgerPath),
            now = Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
        let visit = try #require(VisitID("visit-1"))
        _ = try file.beginVisit(VisitRecord(id: visit, kind: .counter, startedAt: now, language: .english, content: "test"))
        try file.append(
            [
                TurnRecord(who: .customer, text: "my colour\u{1B}[2J came out green", at: now),
                TurnRecord(who: .deskbell, text: "I have called a person.", at: now),
            ], to: visit)
        let call = NewCall(
            id: CallID.random(), at: now, visit: visit, origin: .rule, trigger: .upset, reason: "“green” is a complaint.",
            summary: "Colour came out green.")
        return try file.record(call).id
    }

    @Test("Shows a call with its visit, every key of the contract")
    func shows() throws {
        let id = try recordCall()
        let list = try shop.run("calls", "list", "--json").objects()
        #expect(list.count == 1)
        #expect(Self.contract.isSubset(of: try #require(list.first).keys))
        for name in [id.description, id.alias, id.alias.lowercased(), String(id.description.prefix(8)), "latest"] {
            let call = try shop.run("calls", "show", name, "--json").object()
            #expect(Self.contract.union(["summary", "turns"]).isSubset(of: call.keys))
            #expect(call["id"] as? String == id.description)
            #expect(call["visit"] as? String == "visit-1")
            #expect(call["trigger"] as? String == "upset")
            #expect(call["acknowledged_at"] is NSNull)
            let turns = try #require(call["turns"] as? [[String: Any]])
            #expect(turns.map { $0["who"] as? String } == ["customer", "deskbell"])
            #expect(turns.first?["text"] as? String == "my colour[2J came out green")
            #expect((turns.first?["at"] as? String)?.hasSuffix("+05:30") == true)
        }
        let plain = try shop.run("calls", "show", id.alias)
        #expect(plain.output.contains("Colour came out green.") && !plain.output.contains("\u{1B}"))
    }

    @Test("Writes an answer straight into the ledger while the bell is down, and says so")
    func acknowledgesWithoutBell() throws {
        let id = try recordCall()
        let answered = try shop.run("calls", "acknowledge", id.alias, "--by", "Mira", "--json")
        #expect(answered.code == 0)
        #expect(answered.problems.contains("The bell is not running"))
        #expect(try answered.text("state") == "acknowledged")
        #expect(try answered.text("acknowledged_by") == "Mira")
        #expect(try shop.run("calls", "acknowledge", id.alias).code == 1)
        #expect(try shop.run("calls", "list", "--open", "--json").objects().count == 1)
        let resolved = try shop.run("calls", "resolve", id.alias, "--as", "false-alarm", "--json")
        #expect(try resolved.text("outcome") == "false-alarm")
        #expect(try shop.run("calls", "list", "--open", "--json").objects().isEmpty)
        #expect(try shop.run("calls", "list", "--json").objects().count == 1)
        #expect(try shop.run("calls", "resolve", id.alias, "--as", "helped").code == 1)
    }

    @Test("Rings, is answered through the bell, and the ledger knows it when the command ends")
    func acknowledgesThroughBell() throws {
        try shop.startBell()
        #expect(try shop.run("panel", "press", "call").code == 0)
        let panel = try shop.run("panel", "show", "--json").object()
        #expect(Set(["call", "acknowledge", "buzzer", "lamp", "presses", "sounded"]).isSubset(of: panel.keys))
        #expect(panel["call"] as? String == "up")
        #expect(panel["buzzer"] as? String == "on")
        #expect(panel["lamp"] as? String == "on")
        #expect(panel["presses"] as? Int == 1)
        let calls = try shop.run("calls", "list", "--open", "--json").objects()
        #expect(calls.count == 1)
        #expect(calls.first?["state"] as? String == "called")
        #expect(calls.first?["trigger"] as? String == "button")
        let id = try #require(calls.first?["id"] as? String)
        let answered = try shop.run("calls", "acknowledge", id, "--by", "Léo", "--how", "in-about-ten-minutes", "--json")
        #expect(answered.code == 0, "\(answered.problems)")
        #expect(try answered.text("state") == "acknowledged")
        #expect(try answered.text("acknowledged_by") == "Léo")
        #expect(try answered.object()["acknowledged_at"] is String)
        #expect(try shop.run("panel", "show", "--json").text("buzzer") == "off")
        let there = try shop.run("calls", "acknowledge", id, "--how", "with-customer", "--json")
        #expect(try there.text("state") == "with-customer")
        let resolved = try shop.run("calls", "resolve", id, "--as", "helped", "--by", "Léo", "--json")
        #expect(try resolved.text("state") == "resolved")
        let history = try #require(try shop.run("calls", "show", id, "--json").object()["history"] as? [[String: Any]])
        #expect(
            history.compactMap { $0["what"] as? String } == [
                "called", "acknowledged: in-about-ten-minutes", "with customer", "resolved: helped",
            ])
    }

    @Test("Files every slip once, however many programs open the ledger at once, and after the bell has gone")
    func filesOnce() throws {
        try shop.startBell()
        for _ in 0..<3 { #expect(try shop.run("bell", "call").code == 0) }
        shop.stopBell()
        let lists = try (0..<8).map { _ in try shop.start(["calls", "list", "--json"]) }
        for list in lists { #expect(try list.result().objects().count == 3) }
    }

    @Test("Answers the bell's longest waiting call, by command and by the panel's button")
    func answersLongestWaiting() throws {
        try shop.startBell()
        let first = try shop.run("bell", "call", "--json").text("id"),
            second = try shop.run("bell", "call", "--urgent", "--json").text("id")
        #expect(first != second)
        #expect(try shop.run("bell", "acknowledge", "--by", "Mira", "--json").text("id") == first)
        #expect(try shop.run("panel", "press", "acknowledge").code == 0)
        let status = try shop.run("bell", "status", "--json")
        #expect(status.code == 0)
        let calls = try #require(try status.object()["calls"] as? [[String: Any]])
        #expect(calls.map { $0["state"] as? String } == ["acknowledged", "acknowledged"])
        #expect(try shop.run("bell", "acknowledge", "ZZZZ").code == 1)
        #expect(try shop.run("bell", "acknowledge", "not a call").code == 1)
    }

    @Test("Holds a button down until it is let go")
    func holds() throws {
        try shop.startBell()
        #expect(try shop.run("panel", "press", "call", "--hold").code == 0)
        #expect(try shop.run("panel", "show", "--json").text("call") == "down")
        #expect(try shop.run("panel", "release").code == 0)
        #expect(try shop.run("panel", "show", "--json").text("call") == "up")
        #expect(try shop.run("panel", "press", "lamp").code == 64)
        #expect(try shop.run("panel", "press", "call", "--for", "0").code == 64)
    }

    @Test("Watches the bell as JSON Lines until it goes, and hears of changes to the ledger")
    func watches() throws {
        try shop.startBell()
        let watch = try shop.start(["bell", "watch", "--json"])
        var tries = 0
        while try shop.run("bell", "status", "--json").object()["listeners"] as? Int != 1, tries < 100 {
            tries += 1
            poll(nil, 0, 20)
        }
        let id = try shop.run("bell", "call", "--json").text("id")
        let added = try shop.run(
            "bookings", "add", "cut", "--start", ScratchShop.time(3, "10:30"), "--name", "Anna", "--phone", "0301234567")
        #expect(added.code == 0)
        shop.stopBell()
        let result = watch.result()
        #expect(result.code == 69)
        let events = try result.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(events.map { $0["event"] as? String } == ["called", "changed"])
        #expect((events.first?["call"] as? [String: Any])?["id"] as? String == id)
        #expect(events.last?["topic"] as? String == "bookings")
    }

    @Test("Says that the bell is not there, with exit code 69")
    func withoutBell() throws {
        for arguments in [
            ["bell", "status"], ["bell", "call"], ["bell", "acknowledge"], ["bell", "test"], ["bell", "watch"], ["bell", "wire"],
            ["panel", "show"], ["panel", "press", "call"], ["panel", "release"],
        ] {
            let result = try shop.run(arguments)
            #expect(result.code == 69, "\(arguments)")
            #expect(result.problems.contains("Start deskbelld"), "\(arguments)")
        }
    }

    @Test("Does not know what nobody called")
    func unknownCalls() throws {
        #expect(try shop.run("calls", "list", "--json").output == "[\n\n]\n")
        for name in ["ZZZZ", "latest", "not-a-call", CallID.random().description, "\u{1B}[2J"] {
            for arguments in [["show", name], ["acknowledge", name], ["resolve", name, "--as", "helped"]] {
                let result = try shop.run(["calls"] + arguments)
                #expect(result.code == 1, "\(arguments)")
                #expect(!result.problems.contains("\u{1B}"))
            }
        }
        #expect(try shop.run("calls", "resolve", "ZZZZ").code == 64)
        #expect(try shop.run("calls", "resolve", "ZZZZ", "--as", "forgotten").code == 64)
        #expect(try shop.run("calls", "acknowledge", "ZZZZ", "--how", "never").code == 64)
        #expect(try shop.run("calls", "acknowledge", "ZZZZ", "--by", " ").code == 64)
    }

    @Test("A callback that staff promise is on the list with its call's visit; one to no number or in the past is not")
    func promises() throws {
        let id = try recordCall()
        let resolved = try shop.run("calls", "resolve", id.alias, "--as", "callback")
        #expect(resolved.code == 0 && resolved.problems.contains("deskbell callbacks add --call \(id.alias)"))
        let added = try shop.run(
            "callbacks", "add", "--call", id.alias, "--phone", "0171 2345678", "--name", "Ann", "--when",
            ScratchShop.time(2, "10:00"), "--json"
        ).object()
        #expect(added["call"] as? String == id.description && added["from"] as? String == ScratchShop.time(2, "10:00"))
        #expect(added["until"] as? String == ScratchShop.time(2, "11:00"))
        #expect(try shop.run("callbacks", "list", "--json").objects().map { $0["customer"] as? String } == ["Ann"])
        #expect(try !shop.run("calls", "resolve", id.alias, "--as", "callback").problems.contains("callbacks add"))
        #expect(try shop.run("callbacks", "add", "--phone", "12").code == 64)
        #expect(try shop.run("callbacks", "add", "--phone", "0171 2345678", "--when", ScratchShop.time(-1, "10:00")).code == 64)
        #expect(try shop.run("callbacks", "add", "--phone", "0171 2345678", "--call", "ZZZZ").code == 1)
        #expect(try shop.run("callbacks", "add", "--phone", "0171 2345678").code == 0, "as the counter would promise it")
        #expect(try shop.run("callbacks", "list", "--json").objects().count == 2)
    }
}
