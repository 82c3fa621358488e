import Bell
import Glibc
import Testing
import bell_walk

/// Longer by hand: DESKBELL_KILLS=1000, DESKBELL_PRESSES=1000000.
@Suite("A daemon that is killed, watched, and used for years")
struct SurvivalTests {
    private static func number(_ name: String, else short: Int) -> Int {
        getenv(name).flatMap { Int(String(cString: $0)) } ?? short
    }

    private let press = BellRequest.panel(.press(.call, milliseconds: 1))

    @Test("Killed at any moment, it is back within two seconds under the unit's policy, and the same call sounds on")
    func kills() throws {
        let folder = TemporaryFolder()
        var random = SeededRandom(seed: UInt64(SystemClock.wall())), slowest = 0
        var bell = try RunningBell(home: folder)
        var call: CallID?
        for kill in 0..<Self.number("DESKBELL_KILLS", else: 10) {
            // A call older than ten minutes would rightly be missed: now and then there is a new one.
            if kill % 50 == 0 {
                let client = try bell.client()
                if call != nil { _ = try client.request(.resolve(.latest, as: .helped, by: nil)) }
                #expect(try client.request(press) == .done)
                call = try bell.status(until: { $0.sounding && $0.backlog == 0 }, "the call").calls.first?.id
            }
            poll(nil, 0, Int32.random(in: 0...120, using: &random))
            let killed = SystemClock.now()
            bell.end(by: SIGKILL)
            poll(nil, 0, 100)  // the unit's RestartSec
            bell = try RunningBell(home: folder)
            let status = try bell.status(until: { $0.sounding }, "the sound after kill \(kill)")
            slowest = max(slowest, SystemClock.now().milliseconds(since: killed))
            try #require(status.calls.map { $0.id } == [call] && status.calls[0].state == .called, "kill \(kill), \(random)")
        }
        #expect(slowest < 2_000)
    }

    @Test("The watchdog is told while the loop reads its lines, and not while it hangs")
    func watchdog() throws {
        let folder = TemporaryFolder()
        let path = folder.file("watched")
        let inbox = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        defer { close(inbox) }
        let address = try #require(socketAddress(path))
        try #require(withSocketAddress(address) { bind(inbox, $0, $1) } == 0)
        let process = try RunningBell.spawn(
            ["--home", folder.path], environment: ["NOTIFY_SOCKET=\(path)", "WATCHDOG_USEC=200000"])
        defer {
            kill(process, SIGKILL)
            _ = RunningBell.exitCode(of: process)
        }
        #expect(next(inbox, within: 20_000) == "READY=1")
        for _ in 0..<4 { #expect(next(inbox, within: 5_000) == "WATCHDOG=1") }
        kill(process, SIGSTOP)
        while next(inbox, within: 0) != nil {}
        #expect(next(inbox, within: 600) == nil)
        kill(process, SIGCONT)
        #expect(next(inbox, within: 5_000) == "WATCHDOG=1")
        kill(process, SIGTERM)
        while let said = next(inbox, within: 5_000) {
            if said == "STOPPING=1" { return }
        }
        Issue.record("it did not say that it stops")
    }

    private func next(_ inbox: Int32, within milliseconds: Int32) -> String? {
        var waiting = pollfd(fd: inbox, events: Int16(POLLIN), revents: 0)
        var bytes = [UInt8](repeating: 0, count: 64)
        guard poll(&waiting, 1, milliseconds) == 1, case let count = recv(inbox, &bytes, bytes.count, 0), count > 0 else {
            return nil
        }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    @Test("Memory and descriptors stay flat, however often it is pressed")
    func flat() throws {
        let bell = try RunningBell()
        let presses = Self.number("DESKBELL_PRESSES", else: 4_000)
        // A client may ask so often a second; many clients, more often.
        let clients = try (0..<40).map { _ in try bell.client() }
        var before: (kilobytes: Int, descriptors: Int)?
        for number in 0..<presses {
            let client = clients[number % clients.count]
            try #require(try client.request(press, timeoutMilliseconds: 20_000) == .done)
            guard case .call = try client.request(.resolve(.latest, as: .helped, by: nil), timeoutMilliseconds: 20_000) else {
                Issue.record("press \(number) made no call")
                return
            }
            // Once everything has been touched that ever is: the journal has gone round.
            if number == presses / 2 { before = use(of: bell.process) }
        }
        let after = use(of: bell.process)
        let first = try #require(before)
        #expect(try bell.status().presses == presses)
        #expect(after.descriptors == first.descriptors)
        // The short form ends before every buffer has found its size.
        #expect(
            after.kilobytes <= first.kilobytes + (presses >= 100_000 ? 64 : 512),
            "from \(first.kilobytes) to \(after.kilobytes) KiB")
    }

    /// Memory of its own in KiB, and open descriptors.
    private func use(of process: pid_t) -> (kilobytes: Int, descriptors: Int) {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let number = open("/proc/\(process)/status", O_RDONLY)
        defer { close(number) }
        let count = max(0, read(number, &bytes, bytes.count))
        let line = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        let kilobytes = line.flatMap { $0.split { !$0.isNumber }.first }.flatMap { Int($0) } ?? -1
        var descriptors = 0
        if let folder = opendir("/proc/\(process)/fd") {
            while readdir(folder) != nil { descriptors += 1 }
            closedir(folder)
        }
        return (kilobytes, descriptors)
    }
}
