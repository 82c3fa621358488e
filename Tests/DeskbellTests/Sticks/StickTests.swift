import Foundation
import Glibc
import Keys
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("The owner's stick")
struct StickTests {
    @Test(
        "Plugged in, it changes nothing; shown and confirmed with the owner's PIN, it does, and the history says who and from where"
    )
    func installs() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        let read = try stick.plugIn()
        #expect(try read.text("what") == "waiting" && read.code == 0)
        #expect(try stick.entries() == 5)
        let confirmed = try stick.confirm()
        #expect(confirmed.code == 0, "\(confirmed.problems)")
        #expect(confirmed.output.contains("2 answers new") && confirmed.output.contains("Installed as version 2"))
        #expect(try stick.entries() == 7)
        let newest = try #require(try stick.run("shop", "history", "--json").objects().first)
        #expect(newest["by"] as? String == "Anna")
        #expect((newest["from"] as? String)?.contains("Anna's stick") == true)
        // It is done with: the same answer is not given twice.
        #expect(try stick.confirm().code == 66)
        #expect(try stick.plugIn().text("what") == "unchanged")
    }

    @Test("Neither the staff's PIN nor a wrong one installs anything, and wrong ones are slowed as at the counter")
    func needsOwnersPIN() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        let staff = try stick.confirm(ScratchStick.staffPIN)
        #expect(staff.code == 77 && staff.problems.contains("owner's"))
        for _ in 1...4 { #expect(try stick.confirm("9753").code == 77) }
        #expect(try stick.confirm().problems.contains("The next one counts in"))
        #expect(try stick.entries() == 5)
    }

    @Test("A question that is answered with no changes nothing, and what was declined is put away")
    func declined() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<2)
        _ = try stick.plugIn()
        let refused = try stick.run("stick", "confirm", input: ScratchStick.ownersPIN + "\n")
        #expect(refused.code == 1 && refused.output.contains("MISSING: 3 of 5 answers."))
        #expect(refused.problems.contains("3 of 5 answers would be gone"))
        #expect(try stick.run("stick", "confirm", "--decline").code == 0)
        #expect(try stick.confirm().code == 66)
        #expect(try stick.entries() == 5)
    }

    @Test("Content that was installed before asks whether to go back to that day")
    func olderContent() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.confirm().code == 0)
        // Byte by byte what came first.
        for name in ["shop.yaml", "services.yaml", "faq.csv"] { try stick.write(name, stick.device.text(name)) }
        #expect(try stick.plugIn().text("what") == "waiting")
        #expect(try stick.run("stick", "confirm", input: ScratchStick.ownersPIN + "\n").problems.contains("Go back to it?"))
    }

    @Test("A stick that is not paired does nothing beyond one calm line, whatever is on it")
    func foreign() throws {
        let stick = try ScratchStick(paired: false)
        try stick.bring(0..<7)
        let read = try stick.plugIn()
        #expect(try read.text("what") == "foreign")
        #expect(try stick.confirm().code == 66)
        // Nothing of it was copied.
        let tray = stick.device.home + "/tray"
        let files = try #require(FileManager.default.enumerator(atPath: tray)).compactMap { $0 as? String }
        #expect(!files.contains { $0.hasSuffix("faq.csv") })
        #expect(!stick.has("RESULT.txt") && !stick.has(StickToken.fileName))
    }

    @Test("A stranger's stick beside the owner's, or another partition of it, takes nothing from what waits; it is told of later")
    func strangerBeside() throws {
        let stick = try ScratchStick(), other = stick.device.home + "/other"
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.run("stick", "read", other, "--json").text("what") == "foreign")
        let log = try #require(try stick.run("stick", "list", "--json").object()["lately"] as? [[String: Any]])
        #expect(log.map { $0["what"] as? String } == ["foreign", "waiting"])
        #expect(try stick.confirm().code == 0)
        // Pulled: nothing of the owner's is in that could be lost sight of.
        try stick.bring(0..<9)
        _ = try stick.plugIn()
        try FileManager.default.removeItem(atPath: stick.folder + "/" + StickToken.fileName)
        _ = try stick.run("stick", "read", other, "--json")
        #expect(try stick.confirm().code == 66)
    }

    @Test("Sticks, or partitions of one, that are looked at together each leave their line, and the last note stands whole")
    func atOnce() throws {
        let stick = try ScratchStick(paired: false), others = (0..<6).map { stick.device.home + "/other\($0)" }
        for other in others { try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true) }
        var places = Places()
        places.home = stick.device.home
        let tray = Tray(places)
        for round in 1...5 {
            let looks = try others.map {
                try RunningCommand("deskbell", ["stick", "read", $0, "--json"], input: "", environment: stick.environment)
            }
            for look in looks {
                let result = look.result()
                #expect(try result.code == 0 && result.text("what") == "foreign", "\(result.problems)")
            }
            #expect(tray.note()?.kind == .foreign)
            #expect(tray.log().count == round * others.count)
            let left = try FileManager.default.contentsOfDirectory(atPath: tray.folder).filter { $0.contains("stick-") }
            #expect(left == [tray.currentName])
        }
    }

    @Test(
        "A look that was ended from outside is said to be given up, of the owner's stick alone; one that ended well says nothing more"
    )
    func givenUp() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        _ = try stick.run("stick", "read", stick.folder, "--after", "success")
        #expect(try stick.run("stick", "confirm", input: "").output.contains("2 answers new"))
        #expect(try stick.run("stick", "read", stick.folder, "--after", "oom-kill").code == 0)
        let shown = try stick.run("stick", "confirm")
        #expect(shown.output.contains("has errors") && shown.output.contains("too much time or memory"), "\(shown.output)")
        #expect(try stick.entries() == 5)
        let foreign = try ScratchStick(paired: false)
        _ = try foreign.run("stick", "read", foreign.folder, "--after", "timeout")
        #expect(try foreign.run("stick", "confirm").code == 66)
    }

    @Test("A revoked stick says so and does nothing; what it brought before is gone with it; pairing it anew under its name works")
    func revoked() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.run("stick", "revoke", "anna's stick").code == 0)
        #expect(try stick.confirm().code == 66)
        #expect(try stick.plugIn().text("what") == "revoked")
        #expect(try stick.run("stick", "revoke", "Anna's stick").code == 1)
        #expect(try stick.run("stick", "pair", stick.folder, "--label", "Anna's stick").code == 0)
        #expect(try stick.plugIn().text("what") == "waiting")
        let listed = try #require(try stick.run("stick", "list", "--json").object()["sticks"] as? [[String: Any]])
        #expect(listed.map { $0["revoked_at"] is NSNull } == [false, true])
        let ledger = try LedgerFile(path: stick.device.ledgerPath, reserveBytes: 0)
        #expect(
            try ledger.deviceChanges([.stickPaired, .stickRevoked]).map(\.what) == [.stickPaired, .stickRevoked, .stickPaired])
    }

    @Test("The token on another stick is a copy and says whose; the stick itself is known by its number")
    func copied() throws {
        let device = try ScratchShop()
        var places = Places()
        places.home = device.home
        let sticks = PairedSticks(places), token = StickToken()
        let paired = try sticks.pair(
            token, label: "Anna's", identity: "1A2B-3C4D", by: "root", at: Instant(secondsSince1970: 1_800_000_000))
        #expect(sticks.standing(of: token, identity: "1A2B-3C4D") == .paired(paired))
        #expect(sticks.standing(of: token, identity: "FFFF-0000") == .copied(paired))
        #expect(sticks.standing(of: StickToken(), identity: "1A2B-3C4D") == .foreign)
        #expect(sticks.standing(of: nil, identity: "1A2B-3C4D") == .foreign)
        // What is kept does not let anybody make the token.
        for name in ["paired", "key"] {
            let bytes = FileManager.default.contents(atPath: "\(sticks.folder)/\(name)") ?? Data()
            #expect(bytes.range(of: Data(token.word.utf8)) == nil)
        }
    }

    @Test("What lies in the tray is not believed: files that were changed there are not installed")
    func tamperedTray() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        try ImportTests.answers(0..<1).write(
            toFile: stick.device.home + "/tray/current/files/faq.csv", atomically: true, encoding: .utf8)
        #expect(try stick.confirm().code == 75)
        #expect(try stick.entries() == 5)
    }

    @Test("What somebody else installed after the difference was shown is not overwritten")
    func changedMeanwhile() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        var places = Places()
        places.home = stick.device.home
        let desk = ContentDesk(places: places), offer = try #require(try desk.offer(.stick, role: .customer))
        try stick.device.write("faq.csv", ImportTests.answers(0..<6))
        #expect(try stick.run("shop", "import", stick.device.shop, "--yes").code == 0)
        let keeper = PINKeeper(file: try LedgerFile(path: stick.device.ledgerPath, reserveBytes: 0))
        #expect(throws: Failure.self) {
            try desk.accept(offer.subject, pin: PIN(ScratchStick.ownersPIN), role: .customer, by: "Anna", keeper: keeper)
        }
        #expect(try stick.entries() == 6)
    }
}
