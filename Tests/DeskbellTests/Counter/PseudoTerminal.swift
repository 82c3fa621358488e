import Foundation
import Glibc
import Testing

/// A program on a real pseudo-terminal: what a customer at the counter types and sees.
final class PseudoTerminal {
    private let process = Process()
    private let master: Int32
    /// Everything the program has written so far.
    private(set) var output: [UInt8] = []

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
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(master >= 0 && slave >= 0)
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        process.executableURL = Programs.folder.appending(path: program)
        process.arguments = arguments
        process.environment = environment.merging(["TERM": term]) { $1 }
        process.standardInput = terminal
        process.standardOutput = terminal
        process.standardError = terminal
        try process.run()
        try terminal.close()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(master)
    }

    var isRunning: Bool { process.isRunning }
    var identifier: Int32 { process.processIdentifier }

    func type(_ text: String) { type(Array(text.utf8)) }

    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
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
            guard drain(waiting: 100) || process.isRunning else { break }
        }
        Issue.record(
            "“\(text)” was not shown; last seen: \(String(decoding: output.suffix(800), as: UTF8.self))",
            sourceLocation: sourceLocation)
        throw NotShown()
    }

    func waitForEnd() -> Int32 {
        while process.isRunning { drain(waiting: 50) }
        drain()
        return process.terminationStatus
    }

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
        return hasRead
    }
}
