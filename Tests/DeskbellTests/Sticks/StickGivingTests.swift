import Foundation
import Glibc
import Testing

@testable import deskbell

@Suite("What a stick gets back")
struct StickGivingTests {
    private func give(_ stick: ScratchStick) throws -> CommandResult { try stick.run("stick", "give", stick.folder) }

    @Test("Nothing, unless the owner chose it")
    func notChosen() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.confirm().code == 0)
        #expect(try stick.run("stick", "give", stick.folder, "--ask").code == 1)
        #expect(try give(stick).output.contains("nothing to write"))
        #expect(!stick.has("RESULT.txt") && !stick.has("current"))
    }

    @Test("After the PIN: the result, the present workbook and the week; the owner's own files stay as they are")
    func afterInstalling() throws {
        let stick = try ScratchStick(writesToStick: true)
        try stick.bring(0..<7)
        let before = try stick.text("shop/faq.csv")
        _ = try stick.plugIn()
        #expect(try stick.run("stick", "give", stick.folder, "--ask").code == 1)
        #expect(try stick.confirm().code == 0)
        #expect(try stick.run("stick", "give", stick.folder, "--ask").code == 0)
        let given = try give(stick)
        #expect(given.code == 0, "\(given.problems)")
        let result = try stick.text("RESULT.txt")
        #expect(FileManager.default.contents(atPath: stick.folder + "/RESULT.txt")?.starts(with: [0xEF, 0xBB, 0xBF]) == true)
        #expect(result.contains("Test Salon") && result.contains("LOADED as version 2, by Anna.\r\n"))
        #expect(result.contains("current/shop.xlsx"))
        #expect(try stick.text("week.html").contains("<!DOCTYPE html>"))
        #expect(try stick.text("shop/faq.csv") == before)
        // What was given back is the shop that is installed, and can be edited and brought back.
        try FileManager.default.removeItem(atPath: stick.folder + "/shop")
        try FileManager.default.createDirectory(atPath: stick.folder + "/shop", withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: stick.folder + "/current/shop.xlsx", toPath: stick.folder + "/shop/shop.xlsx")
        #expect(try stick.plugIn().text("what") == "unchanged")
    }

    @Test("An empty stick gets the workbook where it will be read, but only after the PIN")
    func emptyStick() throws {
        let stick = try ScratchStick(writesToStick: true)
        try FileManager.default.removeItem(atPath: stick.folder + "/shop")
        #expect(try stick.plugIn().text("what") == "empty")
        _ = try give(stick)
        #expect(!stick.has("shop/shop.xlsx"))
        #expect(try stick.confirm().code == 0)
        _ = try give(stick)
        #expect(stick.has("shop/shop.xlsx"))
        #expect(try stick.plugIn().text("what") == "unchanged")
    }

    @Test("Files with errors bring back RESULT.txt with what to mend, and nothing else, without anybody's PIN")
    func refused() throws {
        let stick = try ScratchStick(writesToStick: true)
        try stick.bring(0..<7)
        try stick.write("shop.yaml", stick.device.text("shop.yaml") + "\nclock: 13h\n")
        #expect(try stick.plugIn().text("what") == "refused")
        #expect(try give(stick).code == 0)
        let result = try stick.text("RESULT.txt")
        #expect(result.contains("NOT LOADED") && result.contains("“clock”"))
        #expect(!stick.has("current") && !stick.has("week.html"))
    }

    @Test("An answer that the unit which reads sticks left by itself opens nothing but a refusal")
    func forgedAnswer() throws {
        let stick = try ScratchStick(writesToStick: true)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        var places = Places()
        places.home = stick.device.home
        let note = try #require(Tray(places).note())
        let forged = StickAnswer(outcome: .asked, note: note, at: note.at, by: "nobody")
        try forged.leave(at: Tray(places).refusalPath)
        #expect(try stick.run("stick", "give", stick.folder, "--ask").code == 1)
        #expect(try give(stick).output.contains("nothing to write"))
    }

    @Test("Plugged in again, it gets nothing for the yes of the last time")
    func yesOfTheLastTime() throws {
        let stick = try ScratchStick(writesToStick: true)
        #expect(try stick.plugIn().text("what") == "empty")
        #expect(try stick.confirm().code == 0)
        try stick.bring(0..<7)
        #expect(try stick.plugIn().text("what") == "waiting")
        #expect(try stick.confirm("000000").code != 0)
        #expect(try stick.run("stick", "give", stick.folder, "--ask").code == 1)
        #expect(try give(stick).output.contains("nothing to write"))
        #expect(!stick.has("RESULT.txt") && !stick.has("current"))
    }

    @Test("Another stick in its place gets nothing")
    func otherStick() throws {
        let stick = try ScratchStick(writesToStick: true)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.confirm().code == 0)
        try FileManager.default.removeItem(atPath: stick.folder + "/" + StickToken.fileName)
        #expect(try give(stick).output.contains("nothing to write"))
        #expect(!stick.has("RESULT.txt"))
    }

    @Test("What was asked in vain comes as rows without a phone; unfilled it changes nothing, filled in it is an answer")
    func unanswered() throws {
        let stick = try ScratchStick(writesToStick: true)
        #expect(try stick.run("counter", input: "do you sell elephants by the kilo, call 0171 5550142\n").code == 0)
        #expect(try stick.plugIn().text("what") == "empty")
        #expect(try stick.confirm().code == 0)
        #expect(try give(stick).code == 0)
        let rows = try stick.text("shop/unanswered.csv")
        #expect(rows.contains("elephants") && !rows.contains("5550142"), "\(rows)")
        #expect(try stick.text("RESULT.txt").contains("shop/unanswered.csv"))
        #expect(try stick.plugIn().text("what") == "unchanged")
        let filled = rows.replacing(",no answer,,", with: ",no answer,Only by the herd.,")
        #expect(filled != rows, "\(rows)")
        try stick.write("unanswered.csv", filled)
        #expect(try stick.plugIn().text("what") == "waiting")
        #expect(try stick.confirm().code == 0)
        #expect(try stick.run("ask", "do you sell elephants by the kilo").output.contains("Only by the herd."))
    }

    @Test("A ledger that cannot be read keeps the shop from nobody: the workbook comes, and what is missing is said")
    func damagedLedger() throws {
        let stick = try ScratchStick(writesToStick: true)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.confirm().code == 0)
        try Data("This is no database.".utf8).write(to: URL(filePath: stick.device.home + "/deskbell.sqlite"))
        let given = try give(stick)
        #expect(given.code == 0, "\(given.problems)")
        #expect(stick.has("current/shop.xlsx") && !stick.has("week.html"))
        let result = try stick.text("RESULT.txt")
        #expect(result.contains("LOADED as version 2") && result.contains("current/shop.xlsx"), "\(result)")
        #expect(result.contains("The week, the conversations and the questions without an answer are missing"), "\(result)")
    }

    @Test("What customers said leaves the device only sealed, and opens with the owner's secret")
    func sealedReview() throws {
        let stick = try ScratchStick(writesToStick: true)
        #expect(
            try stick.run("counter", input: "do you sell elephants by the kilo\nmy number is 030 5551234\n").code == 0)
        try stick.bring(0..<7)
        _ = try stick.plugIn()
        #expect(try stick.confirm().code == 0)
        _ = try give(stick)
        #expect(!stick.has("review.txt.sealed"))
        #expect(try stick.text("RESULT.txt").contains("deskbell backup key"))
        let key = try stick.run("backup", "key").output
        let secret = try #require(
            key.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.first { $0.count == 44 })
        try secret.write(toFile: stick.device.home + "/secret", atomically: true, encoding: .utf8)
        _ = try give(stick)
        let sealed = try #require(FileManager.default.contents(atPath: stick.folder + "/review.txt.sealed"))
        #expect(sealed.range(of: Data("elephants".utf8)) == nil)
        let opened = try stick.run("stick", "open", stick.folder + "/review.txt.sealed", "--secret", stick.device.home + "/secret")
        #expect(opened.output.contains("elephants") && !opened.output.contains("5551234"), "\(opened.problems)")
        let medium = stick.device.home + "/medium"
        try FileManager.default.createDirectory(atPath: medium, withIntermediateDirectories: false)
        #expect(try stick.run("backup", "make", "--to", medium).code == 0)
        let copy = try #require(try FileManager.default.contentsOfDirectory(atPath: medium).first)
        let binary = try stick.run("stick", "open", medium + "/" + copy, "--secret", stick.device.home + "/secret")
        #expect(binary.code == 65 && binary.problems.contains("deskbell restore"), "\(binary.problems)")
    }
}
