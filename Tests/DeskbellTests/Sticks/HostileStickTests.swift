import Foundation
import Glibc
import Testing

@testable import deskbell

/// A paired stick may have been in anybody's computer: each of these is refused with its reason, and the shop goes on with what it had.
@Suite("A stick that means harm")
struct HostileStickTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/workbooks")

    private func expectRefused(_ stick: ScratchStick, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let read = try stick.plugIn()
        try #require(read.code == 0, "\(read.problems)", sourceLocation: sourceLocation)
        #expect(try read.text("what") == "refused", "\(read.output)", sourceLocation: sourceLocation)
        let findings = try #require(try read.object()["findings"] as? [String], sourceLocation: sourceLocation)
        #expect(findings.contains { $0.contains(reason) }, "\(findings)", sourceLocation: sourceLocation)
        #expect(
            !read.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B }, "raw", sourceLocation: sourceLocation)
        #expect(try stick.entries() == 5, sourceLocation: sourceLocation)
        // Logged, and to be seen later.
        let log = try #require(try stick.run("stick", "list", "--json").object()["lately"] as? [[String: Any]])
        #expect(log.first?["what"] as? String == "refused", sourceLocation: sourceLocation)
    }

    @Test("Links: to a file, and for the whole folder", arguments: [true, false])
    func links(ofTheFolder: Bool) throws {
        let stick = try ScratchStick()
        if ofTheFolder {
            try FileManager.default.removeItem(atPath: stick.folder + "/shop")
            try FileManager.default.createSymbolicLink(atPath: stick.folder + "/shop", withDestinationPath: stick.device.shop)
            // The folder is not entered, and beside it there is no shop.
            #expect(try stick.plugIn().text("what") == "empty")
            return
        }
        try stick.bring(0..<7)
        try FileManager.default.removeItem(atPath: stick.folder + "/shop/faq.csv")
        try FileManager.default.createSymbolicLink(
            atPath: stick.folder + "/shop/faq.csv", withDestinationPath: "../../shop/faq.csv")
        try expectRefused(stick, "This is a link")
    }

    @Test("A token that is a link to the one on another stick is none")
    func linkedToken() throws {
        let stick = try ScratchStick()
        let token = stick.folder + "/" + StickToken.fileName
        try FileManager.default.moveItem(atPath: token, toPath: stick.device.home + "/token")
        try FileManager.default.createSymbolicLink(atPath: token, withDestinationPath: "../token")
        #expect(try stick.plugIn().text("what") == "foreign")
    }

    @Test("A pipe, which would be waited for, and a device", arguments: [UInt32(S_IFIFO), UInt32(S_IFCHR)])
    func devices(kind: UInt32) throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        let path = stick.folder + "/shop/faq.md"
        // The zero device: read, it never ends.
        guard mknod(path, kind | 0o666, 0x105) == 0 else { return #expect(geteuid() != 0) }
        try expectRefused(stick, "no file but a device or a pipe")
    }

    @Test("A name that would lead out of the folder elsewhere", arguments: ["..\\..\\faq.md", ".\\faq.csv", "..faq:.md"])
    func leadingOut(name: String) throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        try Data("# a?\n\nb\n".utf8).write(to: URL(filePath: stick.folder + "/shop/" + name))
        try expectRefused(stick, "character that file names cannot have everywhere")
    }

    @Test("A file of 5 GB is not read")
    func hugeFile() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        let path = stick.folder + "/shop/faq.csv"
        try #require(truncate(path, 5 << 30) == 0)
        try expectRefused(stick, "larger than 1 MB")
    }

    @Test("A hundred thousand files are not gone through", arguments: ["photo-%d.jpg", "faq-%d.csv"])
    func manyFiles(pattern: String) throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        for number in 0..<100_000 {
            let file = open(stick.folder + "/shop/" + pattern.replacing("%d", with: String(number)), O_CREAT | O_WRONLY, 0o600)
            try #require(file >= 0)
            close(file)
        }
        try expectRefused(stick, "holds more than 4000 files")
    }

    @Test(
        "Names that Windows keeps for devices, that differ in capitals only, or that no file should have",
        arguments: [
            ("AUX.md", "Windows keeps this name"), ("con.csv", "Windows keeps this name"),
            ("lpt1.faq.md", "Windows keeps this name"),
            ("FAQ.CSV", "another file of this name"), ("faq\u{1B}[31m.csv", "a character that file names cannot have"),
            ("faq\u{202E}.md", "a character that file names cannot have"),
            ("sub\\faq.md", "a character that file names cannot have"),
        ])
    func names(name: String, reason: String) throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        try stick.write(name, "question,answer\n")
        try expectRefused(stick, reason)
    }

    @Test("YAML that would grow a thousandfold is refused before it is parsed")
    func yamlAliases() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<7)
        var text = "name: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }
        try stick.write("shop.yaml", text)
        try expectRefused(stick, "shop.yaml")
    }

    @Test("A workbook that is a bomb, or is none", arguments: [("bomb.xlsx", "far larger inside"), ("cut-off.xlsx", "damaged")])
    func workbooks(fixture: String, reason: String) throws {
        let stick = try ScratchStick()
        try FileManager.default.copyItem(
            atPath: Self.fixtures.appending(path: fixture).path, toPath: stick.folder + "/shop/shop.xlsx")
        try expectRefused(stick, reason)
    }

    @Test("Escapes for terminals in an answer reach no screen: not the result, not the difference")
    func terminalEscapes() throws {
        let stick = try ScratchStick()
        try stick.bring(0..<5)
        try stick.write(
            "faq.csv", ImportTests.answers(0..<5) + "evil,Can I pay \u{1B}]0;owned\u{7} later?,,Yes \u{1B}[2J\u{9B}31m of course.\n"
        )
        let read = try stick.plugIn()
        let shown = read.output + (try stick.run("stick", "confirm").output)
        #expect(!shown.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 7 })
        #expect(try stick.entries() == 5)
    }
}
