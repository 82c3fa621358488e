import Foundation
import Glibc
import Testing

@Suite("Who may use the bell")
struct StrangerTests {
    @Test(
        "A user of another group is told to go, even where the socket's permissions would let them in", .enabled(if: geteuid() == 0)
    )
    func stranger() throws {
        let shop = try ScratchShop()
        try shop.startBell()
        let socket = shop.home + "/bell.sock"
        #expect(try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions] as? Int == 0o660)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shop.home)
        #expect(try greeting(of: socket, as: 65_534).contains("Permission denied"))
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: socket)
        #expect(try greeting(of: socket, as: 65_534) == "hello not-permitted\n")
        // Its own group, as the main one or as one of several.
        #expect(
            try greeting(of: socket, as: 65_534, groups: ["--regid=0", "--clear-groups"]).hasPrefix("hello deskbelld protocol=1 "))
        #expect(
            try greeting(of: socket, as: 65_534, groups: ["--regid=65534", "--groups=0"]).hasPrefix("hello deskbelld protocol=1 "))
    }

    /// The first line that the bell says to a user, or why there is none. Perl is on every Debian.
    private func greeting(of socket: String, as user: Int, groups: [String]? = nil) throws -> String {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments =
            ["--reuid=\(user)"] + (groups ?? ["--regid=\(user)", "--clear-groups"]) + [
                "perl", "-MIO::Socket::UNIX", "-e",
                "my $s = IO::Socket::UNIX->new(Peer => shift) or do { print $!; exit 1 }; print scalar <$s>", socket,
            ]
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}
