import Bell
import Conversation
import Glibc

/// One visit from greeting to end: waits for keys, the bell and the clock together, and hands each to the visit.
final class CounterLoop {
    private let desk: CounterDesk
    private let surface: any CounterSurface

    /// Standard input came to its end: there is nobody to serve next.
    private(set) var inputEnded = false

    private let places: Places
    private let speech: SpeechLine?

    init(desk: CounterDesk, surface: any CounterSurface, places: Places) {
        speech = SpeechLine(path: places.speechPath)
        desk.canSpeak = speech != nil
        self.desk = desk
        self.places = places
        self.surface = surface
        desk.onTurn = { [surface] in surface.show($0) }
    }

    func run() {
        surface.show(desk.screen)
        desk.connectBell()
        surface.show(desk.screen)
        desk.prepare()
        while !desk.hasEnded {
            let ready = wait()
            if Interrupt.isRequested { break }
            if ready.bell { desk.hearBell() }
            if !ready.input, desk.isOutdated { break }
            if ready.input {
                for input in surface.read() where !desk.hasEnded {
                    if StaffVisit.isAsked(by: input), surface.isTerminal { letStaffIn() } else { desk.take(input) }
                    if input == .ended { inputEnded = true }
                }
            }
            for input in surface.due() where !desk.hasEnded { desk.take(input) }
            desk.passTime()
            let screen = desk.screen
            surface.show(screen)
            if desk.visit.isSpoken { speech?.read(screen, desk.visit.language) } else { speech?.stop() }
        }
        speech?.stop()
        desk.close()
    }

    /// The customer's screen comes back as it was.
    private func letStaffIn() {
        surface.stepAside()
        StaffVisit(places: places, desk: desk).run()
        surface.comeBack()
    }

    private func wait() -> (input: Bool, bell: Bool) {
        var descriptors = [surface.fileDescriptor, Interrupt.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        if let bell = desk.bell.fileDescriptor {
            let events = desk.bell.hasUnsent ? POLLIN | POLLOUT : POLLIN
            descriptors.append(pollfd(fd: bell, events: Int16(events), revents: 0))
        }
        let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
        guard count > 0 else { return (false, false) }
        return (descriptors[0].revents != 0, descriptors.count > 2 && descriptors[2].revents != 0)
    }

    /// Milliseconds until something is due; -1 where nothing is.
    private var timeout: Int32 {
        let deadlines = [
            desk.visit.nextDeadline, desk.bell.nextDeadline, desk.nextLedgerTry, desk.nextQuiet, desk.nextStickLook,
            surface.nextDeadline,
        ].compactMap { $0 }
        guard let first = deadlines.min() else { return -1 }
        let left = first - Clocks.sinceBoot
        let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
        return Int32(clamping: max(0, milliseconds + 1))
    }
}

/// SIGTERM, SIGHUP and, where the counter may be stopped, SIGINT: noted by the handler, acted on by the loop.
enum Interrupt {
    nonisolated(unsafe) private static var flag: sig_atomic_t = 0  // the only type a signal handler may write

    /// Readable from the first signal on: one that comes between looking and waiting still ends the wait. -1, which poll leaves out, before `watch`.
    static var descriptor: Int32 { wake.heard }
    // A pipe, made before the first handler is there.
    nonisolated(unsafe) private static var wake: (heard: Int32, rung: Int32) = (-1, -1)

    static var isRequested: Bool { flag != 0 }

    private static func open() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        wake = (ends[0], ends[1])
    }

    static func watch(includingKeyboard: Bool) {
        // Whoever started this may have blocked them; a blocked signal would wait for ever.
        var heard = sigset_t()
        sigemptyset(&heard)
        if wake.heard < 0 { open() }
        defer { sigprocmask(SIG_UNBLOCK, &heard, nil) }
        for number in [SIGTERM, SIGHUP] + (includingKeyboard ? [SIGINT] : []) {
            sigaddset(&heard, number)
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in
                Interrupt.flag = 1
                var byte: UInt8 = 1
                write(Interrupt.wake.rung, &byte, 1)
            }
            sigaction(number, &action, nil)
        }
        signal(SIGPIPE, SIG_IGN)
        // A terminal of another size: poll returns, and the screen is drawn for it.
        var resized = sigaction()
        resized.__sigaction_handler.sa_handler = { _ in }
        sigaction(SIGWINCH, &resized, nil)
    }
}
