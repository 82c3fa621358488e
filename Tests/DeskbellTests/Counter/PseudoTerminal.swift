import Foundation
import Glibc
import Testing

/// A program on a real pseudo-terminal of its own session, as at the counter: what a customer types and sees, and what Ctrl-C would do.
final class PseudoTerminal {
    let identifier: pid_t
    private let master: Int32
    /// As `waitpid` told it; nil while the program runs.
    private var ended: Int32?
    /// Everything the program has written so far, the latest megabyte of a flood.
    private(set) var output: [UInt8] = []
    private static let outputKept = 4 << 20

    init(
        _ program: String, _ arguments: [String], environment: [String: String], columns: UInt16 = 60, rows: UInt16 = 40,
        term: String = "xterm"
    ) throws {
        // posix_openpt and its kin by hand: Swift's Glibc module leaves them out.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0, number: UInt32 = 0
        _ = ioctl(master, 0x4004_5431 /* TIOCSPTLCK */, &isLocked)
        _ = ioctl(master, 0x8004_5430 /* TIOCGPTN */, &number)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        try #require(master >= 0)
        identifier = try Self.spawn(
            Programs.folder.appending(path: program).path, arguments, environment.merging(["TERM": term]) { $1 },
            on: "/dev/pts/\(number)")
    }

    /// The first terminal that a session's leader opens becomes its own.
    private static func spawn(_ path: String, _ arguments: [String], _ environment: [String: String], on terminal: String) throws
        -> pid_t
    {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t(), identifier: pid_t = 0
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        posix_spawnattr_setflags(&attributes, 0x80 /* POSIX_SPAWN_SETSID */)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        try #require(posix_spawn(&identifier, path, &actions, &attributes, words, variables) == 0)
        return identifier
    }

    deinit {
        if isRunning {
            kill(identifier, SIGKILL)
            waitpid(identifier, nil, 0)
        }
        close(master)
    }

    var isRunning: Bool {
        if ended == nil {
            var status: Int32 = 0
            if waitpid(identifier, &status, WNOHANG) == identifier { ended = status }
        }
        return ended == nil
    }

    /// As a window that is drawn larger: the program is told by SIGWINCH.
    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Whether the kernel itself shows what is typed, at this moment.
    var isEchoing: Bool {
        var settings = termios()
        tcgetattr(master, &settings)
        return settings.c_lflag & tcflag_t(ECHO) != 0
    }

    func type(_ text: String) { type(Array(text.utf8)) }

    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, isRunning {
            // Small bites: a terminal's buffer holds 4 KB, and a full one must not keep us from reading.
            let count = rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
            drain()
        }
    }

    /// Waits until the program has shown `text` since the last call, then forgets what was shown up to then.
    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let wanted = Array(text.utf8)
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if let range = output[seen...].firstRange(of: wanted) {
                seen = range.upperBound
                return
            }
            guard drain(waiting: 100) || isRunning else { break }
        }
        Issue.record(
            "“\(text)” was not shown; last seen: \(String(decoding: output.suffix(800), as: UTF8.self))",
            sourceLocation: sourceLocation)
        throw NotShown()
    }

    /// Whether `expect` would find it by now.
    func shows(_ text: String) -> Bool {
        drain()
        return output[seen...].firstRange(of: Array(text.utf8)) != nil
    }

    /// What is shown from now on counts for `expect`.
    func forget() {
        drain()
        seen = output.count
    }

    /// The program's exit code, or minus the signal that ended it.
    func waitForEnd() -> Int32 {
        while isRunning { drain(waiting: 50) }
        drain()
        let status = ended ?? 0
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }

    /// Reads until nothing has come for so long.
    func settle(for milliseconds: Int32) { while drain(waiting: milliseconds) {} }

    struct NotShown: Error {}

    private var seen = 0

    @discardableResult
    private func drain(waiting milliseconds: Int32 = 0) -> Bool {
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var wait = milliseconds
        var hasRead = false
        while poll(&ready, 1, wait) == 1, ready.revents & Int16(POLLIN) != 0 {
            var buffer = [UInt8](repeating: 0, count: 16_384)
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            output += buffer[..<count]
            hasRead = true
            wait = 0
        }
        if output.count > 2 * Self.outputKept {
            let surplus = output.count - Self.outputKept
            output.removeFirst(surplus)
            seen = max(0, seen - surplus)
        }
        return hasRead
    }
}

extension PseudoTerminal {
    /// Control characters that reached the screen other than the terminal's own: sequences of digits and a letter, returns, backspaces and the
    /// bell's sound.
    var strayControls: [String] {
        let text = String(decoding: output, as: UTF8.self).replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
            .replacing(/\u{1B}(?:[()][A-Z0-9]|[=>78M])/, with: "")
        return text.unicodeScalars.filter {
            $0.properties.generalCategory == .control && !"\r\n\u{08}\u{07}".unicodeScalars.contains($0)
                || (0x202A...0x202E).contains($0.value)
        }.map { String($0.value, radix: 16) }
    }
}
