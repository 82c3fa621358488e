import Bell
import Foundation
import Glibc
import Ledger
import Shop

/// A home of its own with a small shop, and the real programs to run in it. Removed, and its bell stopped, with the last reference.
final class ScratchShop {
    let home: String
    var shop: String { home + "/shop" }
    var ledgerPath: String { home + "/deskbell.sqlite" }
    private var daemon: Process?
    /// Of every program that is started with this shop, but for the bell.
    var environment: [String: String] = [:]

    /// Half an hour off the full ones, and no clock changes: a forgotten offset shows.
    static let zone = ZoneRules(name: "Asia/Kolkata", fixedOffset: 19_800)

    /// Short: a socket's path has 107 bytes.
    init() throws {
        home = "/tmp/deskbell-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: home + "/shop", withIntermediateDirectories: true)
        try write("shop.yaml", Self.shopFile)
        try write("services.yaml", Self.servicesFile)
    }

    deinit {
        daemon?.terminate()
        daemon?.waitUntilExit()
        do { try FileManager.default.removeItem(atPath: home) } catch {
            // A left-over folder in /tmp harms nobody.
        }
    }

    func write(_ file: String, _ text: String) throws {
        try text.write(toFile: "\(shop)/\(file)", atomically: true, encoding: .utf8)
    }

    func text(_ file: String) throws -> String { try String(contentsOfFile: "\(shop)/\(file)", encoding: .utf8) }

    /// Runs `deskbell` to its end.
    func run(_ arguments: String..., input: String = "", columns: Int = 80) throws -> CommandResult {
        try run(arguments, input: input, columns: columns)
    }

    func run(_ arguments: [String], input: String = "", columns: Int = 80) throws -> CommandResult {
        try start(arguments, input: input, columns: columns).result()
    }

    func start(_ arguments: [String], input: String = "", columns: Int = 80) throws -> RunningCommand {
        try RunningCommand(
            "deskbell", arguments, input: input,
            environment: ["DESKBELL_HOME": home, "DESKBELL_SHOP": shop, "COLUMNS": String(columns), "PATH": "/usr/bin:/bin"]
                .merging(environment) { $1 })
    }

    /// Starts the real bell with its simulated panel; ready when this returns.
    func startBell() throws {
        let process = Process()
        process.executableURL = Programs.folder.appending(path: "deskbelld")
        process.arguments = ["--panel", "simulated"]
        process.environment = ["DESKBELL_HOME": home]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        daemon = process
        for _ in 0..<1000 {
            do {
                _ = try BellClient(connect: home + "/bell.sock").request(.status)
                return
            } catch {
                poll(nil, 0, 10)
            }
        }
        throw NoBell()
    }

    func stopBell() {
        daemon?.terminate()
        daemon?.waitUntilExit()
        daemon = nil
    }

    /// The largest file the bell may write from now on: what a full disk answers.
    func limitBellsFiles(to bytes: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/prlimit")
        process.arguments = ["--pid", "\(daemon?.processIdentifier ?? 0)", "--fsize=\(bytes):unlimited"]
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw NoBell() }
    }

    struct NoBell: Error {}

    /// So many days from today, by the shop's calendar, or another's.
    static func day(_ offset: Int, in zone: ZoneRules = zone) -> LocalDate {
        zone.local(Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))).date.adding(days: offset)
    }

    /// RFC 3339, so many days from today.
    static func time(_ offset: Int, _ time: String) -> String { "\(day(offset))T\(time):00+05:30" }

    private static let shopFile = """
        name: Test Salon
        time_zone: Asia/Kolkata
        languages: [en]
        hours:
          Mon-Sun: 9:00-18:00
        """

    private static let servicesFile = """
        services:
          - id: cut
            name: {en: Haircut}
            also: [trim]
            price: 30
            duration: 45
          - id: colour
            name: {en: Full colour}
            price: 80
            duration: 1h
            needs: basin
          - id: cut-kids
            name: {en: Children's cut}
            duration: 30
          - id: wedding
            name: {en: Wedding hair}
            duration: 2h
            bookable: no
        people:
          - id: mira
            name: Mira
          - id: leo
            name: Léo
            services: [cut, cut-kids]
        resources:
          basin: {name: Basin, count: 1}
        booking:
          notice: 60 min
          ahead: 30 days
          starts_every: 15 min
        """
}

/// The programs under test, beside the tests.
enum Programs {
    static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}
