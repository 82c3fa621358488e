import Bell
import Glibc

/// The real daemon in its own process, with a home of its own.
final class RunningBell {
    let folder: TemporaryFolder
    let process: pid_t
    private var reaped: Int32?

    var places: BellPlaces { BellPlaces(home: folder.path) }

    enum Trouble: Error { case noBinary(String), notStarted(Int32), notReady, waitedTooLong(String) }

    /// Starts the daemon and waits until it says READY to its (pretended) systemd.
    init(home folder: TemporaryFolder = TemporaryFolder(), arguments: [String] = []) throws {
        self.folder = folder
        let path = folder.file("notify")
        unlink(path)
        let notify = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(notify) }
        guard let address = socketAddress(path) else { throw Trouble.notReady }
        _ = withSocketAddress(address) { bind(notify, $0, $1) }
        process = try RunningBell.spawn(["--home", folder.path] + arguments, environment: ["NOTIFY_SOCKET=\(path)"])
        var waiting = pollfd(fd: notify, events: Int16(POLLIN), revents: 0)
        var bytes = [UInt8](repeating: 0, count: 64)
        guard poll(&waiting, 1, 20_000) == 1, case let count = recv(notify, &bytes, bytes.count, 0),
            String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "READY=1"
        else { throw Trouble.notReady }
    }

    /// Starts the daemon without waiting for anything.
    static func spawn(_ arguments: [String], environment: [String] = []) throws -> pid_t {
        let binary = try binary()
        var process: pid_t = 0
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for number in [Int32(1), 2] { posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0) }
        let words = cStrings([binary] + arguments), variables = cStrings(environment)
        defer { for word in words + variables { free(word) } }
        let result = posix_spawn(&process, binary, &actions, nil, words, variables)
        guard result == 0 else { throw Trouble.notStarted(result) }
        return process
    }

    /// Beside the test bundle.
    static func binary() throws -> String {
        var bytes = [CChar](repeating: 0, count: 4_096)
        let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
        var candidates =
            [String(decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)] + CommandLine.arguments
        candidates = candidates.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) + "/deskbelld" } }
        guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else { throw Trouble.noBinary("\(candidates)") }
        return found
    }

    /// For exec; the caller frees them.
    private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        var strings: [UnsafeMutablePointer<CChar>?] = []
        for text in texts { strings.append(strdup(text)) }
        strings.append(nil)
        return strings
    }

    static func exitCode(of process: pid_t) -> Int32 {
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }

    /// Ends it and says how it ended; negative: by that signal.
    @discardableResult
    func end(by signal: Int32) -> Int32 {
        if let reaped { return reaped }
        kill(process, signal)
        let code = RunningBell.exitCode(of: process)
        reaped = code
        return code
    }

    func client() throws(BellClientError) -> BellClient { try BellClient(connect: places.socket) }

    func status() throws -> BellSnapshot {
        guard case .status(let snapshot) = try client().request(.status, timeoutMilliseconds: 10_000) else {
            throw Trouble.waitedTooLong("status")
        }
        return snapshot
    }

    /// Asks until `condition` holds; the daemon's answers are the clock, twenty seconds the bound.
    func status(until condition: (BellSnapshot) -> Bool, _ what: String) throws -> BellSnapshot {
        let deadline = SystemClock.now().adding(milliseconds: 20_000)
        let client = try client()
        while SystemClock.now() < deadline {
            guard case .status(let snapshot) = try client.request(.status, timeoutMilliseconds: 10_000) else { continue }
            if condition(snapshot) { return snapshot }
            poll(nil, 0, 5)
        }
        throw Trouble.waitedTooLong(what)
    }

    /// The largest file this daemon may write from now on: what a full disk or a dead card answers.
    func limitFiles(to bytes: String) throws {
        var process: pid_t = 0
        let words = RunningBell.cStrings(["prlimit", "--pid", "\(self.process)", "--fsize=\(bytes):unlimited"])
        defer { for word in words { free(word) } }
        guard posix_spawnp(&process, "prlimit", nil, nil, words, environ) == 0, RunningBell.exitCode(of: process) == 0 else {
            throw Trouble.waitedTooLong("prlimit (package util-linux)")
        }
    }

    deinit { end(by: SIGKILL) }
}

/// Collects events until one fits; twenty seconds is the bound.
func waitForEvent(_ client: BellClient, where fits: (BellEvent) -> Bool) throws -> BellEvent {
    let deadline = SystemClock.now().adding(milliseconds: 20_000)
    while SystemClock.now() < deadline {
        for event in try client.receive() where fits(event) { return event }
        var waiting = pollfd(fd: client.fileDescriptor, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, 1_000)
    }
    throw RunningBell.Trouble.waitedTooLong("event")
}
