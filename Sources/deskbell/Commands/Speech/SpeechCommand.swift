import ArgumentParser
import Foundation
import Glibc

struct SpeechCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speech",
        abstract: "Reads the counter's screen aloud, for customers who ask for it.",
        discussion: """
            The counter starts no other program, so this one does: it makes a pipe that the counter writes to, and has espeak-ng say what comes. \
            Only while it runs does the menu offer reading aloud. The unit deskbell-speech runs it; it is off until somebody enables it.

            Example: deskbell speech --rate 150
            """)

    @OptionGroup var places: Places
    @Option(help: ArgumentHelp("Words a minute.", valueName: "number")) var rate = 150
    @Option(help: ArgumentHelp("What speaks: takes -v LANGUAGE, -s RATE and --stdin as espeak-ng does.", valueName: "program"))
    var voice = "espeak-ng"

    func validate() throws {
        guard 80...450 ~= rate else { throw ValidationError("--rate is 80 to 450 words a minute.") }
    }

    func run() throws {
        let pipe = try SpeechPipe(path: places.speechPath), voice = try Voice(program: voice, rate: rate)
        Interrupt.watch(includingKeyboard: true)
        while !Interrupt.isRequested {
            for line in pipe.lines(waiting: voice.isSpeaking ? 50 : -1) {
                if line.isEmpty { voice.hush() } else { voice.add(line) }
            }
            voice.goOn()
        }
        voice.hush()
    }
}

/// The named pipe that counters write to, one line an utterance. Kept open for writing here too, so that a visit's end is not the pipe's.
private final class SpeechPipe {
    private let descriptor: Int32
    private let path: String
    private var rest: [UInt8] = []

    /// A line is at most so long; whoever writes more than that without an end is no counter of ours.
    private static let longestLine = 4096

    init(path: String) throws(Failure) {
        self.path = path
        unlink(path)  // of an earlier run; nobody reads it any more
        guard mkfifo(path, 0o620) == 0, chmod(path, 0o620) == 0 else {
            throw Failure(
                "The pipe \(path) cannot be made. Check that its folder is there and yours.", code: ExitStatus.cannotCreate)
        }
        descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            throw Failure("The pipe \(path) cannot be opened.", code: ExitStatus.cannotCreate)
        }
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// - Parameter milliseconds: how long to wait for one; -1: for ever.
    func lines(waiting milliseconds: Int32) -> [String] {
        var ready = [descriptor, Interrupt.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&ready, nfds_t(ready.count), milliseconds) > 0, ready[0].revents != 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return [] }
        rest += buffer[..<count]
        var lines: [String] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(CleanText.line(bytes: rest[..<end]))
            rest.removeSubrange(...end)
        }
        if rest.count > Self.longestLine { rest = [] }
        return lines
    }
}

/// espeak-ng, one process an utterance, so that it can be silenced at once.
private final class Voice {
    private let program: String
    private let rate: Int
    private var queue: [(language: String, text: String)] = []
    private var speaker: ChildProgram?

    /// A screen has fewer blocks; more is a flood.
    private static let longestQueue = 100

    init(program: String, rate: Int) throws(Failure) {
        let folders = program.contains("/") ? [""] : ["/usr/bin/", "/usr/local/bin/"]
        guard let path = folders.map({ $0 + program }).first(where: FileManager.default.isExecutableFile) else {
            throw Failure("There is no \(program). Install it: sudo apt install espeak-ng", code: ExitStatus.unavailable)
        }
        self.program = path
        self.rate = rate
    }

    var isSpeaking: Bool { speaker?.isRunning ?? false }

    /// - Parameter line: `de Guten Tag`.
    func add(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, 2...3 ~= parts[0].count, parts[0].allSatisfy({ $0.isASCII && $0.isLowercase }),
            queue.count < Self.longestQueue
        else { return }
        queue.append((String(parts[0]), String(parts[1])))
    }

    func hush() {
        queue = []
        speaker?.end()
        speaker = nil
    }

    func goOn() {
        while !isSpeaking, !queue.isEmpty { say(queue.removeFirst()) }
    }

    private func say(_ utterance: (language: String, text: String)) {
        let input = Pipe.ofOurs()
        speaker = ChildProgram(
            program, ["-v", utterance.language, "-s", String(rate), "--stdin"], input: input.fileHandleForReading.fileDescriptor,
            complaints: STDERR_FILENO)
        do {
            guard speaker != nil else { throw POSIXError(.ENOEXEC) }
            try input.fileHandleForReading.close()
            try input.fileHandleForWriting.write(contentsOf: Data((utterance.text + "\n").utf8))
            try input.fileHandleForWriting.close()
        } catch {
            Output.problem("\(program) does not speak: \(error.localizedDescription)")
        }
    }
}
