import Foundation
import Glibc
import Testing

@Suite("Who may use the bell")
struct StrangerTests {
    @Test("A user of another group is turned away in words, even where the socket's permissions would let them in")
    func stranger() throws {
        guard geteuid() == 0 else {
            // Only root can act as somebody else. What is left unproven is said, not passed over.
            FileHandle.standardError.write(Data("NOT PROVEN here: that a stranger is turned away from the bell needs root.\n".utf8))
            return
        }
        let shop = try ScratchShop()
        try shop.startBell()
        let socket = shop.home + "/bell.sock", program = shop.home + "/deskbell"
        #expect(try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions] as? Int == 0o660)
        try FileManager.default.copyItem(at: Programs.folder.appending(path: "deskbell"), to: URL(filePath: program))
        for (path, mode) in [(shop.home, 0o755), (program, 0o755)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        let closed = try status(as: 65_534, program, shop)
        #expect(closed.code == 77 && closed.text.contains("group “deskbell”"), "\(closed)")
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: socket)
        let open = try status(as: 65_534, program, shop)
        #expect(open.code == 77 && open.text.contains("group “deskbell”"), "\(open)")
        let own = try status(as: 0, program, shop)
        #expect(own.code == 0, "\(own)")
    }

    private func status(as user: Int, _ program: String, _ shop: ScratchShop) throws -> (code: Int32, text: String) {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments = [
            "--reuid=\(user)", "--regid=\(user)", "--clear-groups", program, "bell", "status", "--home", shop.home,
        ]
        process.environment = ["LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? ""]
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
