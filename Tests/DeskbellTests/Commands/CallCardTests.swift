import Bell
import Foundation
import Ledger
import Shop
import Testing

@testable import deskbell

@Suite("The handoff card")
struct CallCardTests {
    private func time() throws -> StaffTime {
        let data = try #require(FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/Berlin"))
        return StaffTime(
            zone: try ZoneRules(name: "Europe/Berlin", tzif: [UInt8](data)), now: Instant(secondsSince1970: 1_795_251_600))
    }

    private func call(draft: String?) throws -> Handoff {
        let folder = FileManager.default.temporaryDirectory.appending(path: "deskbell-card-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record("\(error)") } }
        let file = try LedgerFile(path: folder.appending(path: "ledger.sqlite").path)
        var new = NewCall(
            id: CallID(high: 0x4000, low: 0x8000_0000_0000_0001), at: Instant(secondsSince1970: 1_795_251_360), visit: nil,
            origin: .counter, trigger: .upset, reason: "The customer complains: “too short”.", summary: "")
        new.isUrgent = true
        new.draft = draft
        return try file.record(new)
    }

    private static let notes = #"""
        {"asked":[{"text":"where can i park","times":3},{"text":"it is far too short","times":1}],"shown":["Parking"],"refused":["Parking"],
        "notUnderstood":1,"done":[],"reasons":[],"personAsked":2,"language":"de",
        "booking":{"service":"cut","services":["cut"],"missing":["time","phone","yes"],"inWords":"Men's cut, Jonas"}}
        """#

    @Test("Says on one screen why, how long, what they want, what was tried and what is half made")
    func whole() throws {
        let lines = CallCard(try call(draft: Self.notes), history: [], time: try time()).lines(columns: 80, rows: 24).map(\.text)
        let text = lines.joined(separator: "\n")
        #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 })
        for part in [
            "UPSET  called, waits 4 min", "too short", "“where can i park” (3 times)", "half-made: Men's cut, Jonas",
            "missing: when, a phone number, their yes", "No help   Parking", "asked for a person 2 times", "German",
        ] {
            #expect(text.contains(part), "\(part) in\n\(text)")
        }
    }

    @Test("Fits any screen from 40 columns, whatever was typed", arguments: [40, 55, 80, 200])
    func widths(columns: Int) throws {
        // Makes the C library count the columns of what is no ASCII.
        _ = Page(columns: 80)
        let long = String(repeating: "a", count: 190)
        let notes = Self.notes.replacing("where can i park", with: long).replacing("Parking", with: "\(long) \(long)")
        let lines = CallCard(try call(draft: notes), history: [], time: try time()).lines(columns: columns, rows: 23)
        #expect(lines.count <= 23 && lines.allSatisfy { $0.text.count <= columns })
    }

    @Test("Notes of another version are left out, and the card is there all the same")
    func otherVersion() throws {
        let lines = CallCard(try call(draft: "{}"), history: [], time: try time()).lines(columns: 80, rows: 24)
        #expect(lines.first?.text.contains("UPSET") == true)
    }
}
