import Glibc

/// Keys, bell, ledger and clock in one wait, until staff leave.
struct StaffLoop {
    let desk: StaffDesk
    let screen: StaffScreen
    /// What else is to be heard meanwhile: at the counter, the customer's visit.
    var beside: (fileDescriptors: () -> [Int32], round: () -> Bool)?

    func run() {
        desk.ring = { [screen] in screen.ring(times: $0) }
        let signals = HeldSignals()
        defer { signals.release() }
        desk.catchUp()
        while !desk.hasLeft, !Interrupt.isRequested {
            screen.followSize()
            screen.draw(BoardPainter(desk.board, columns: screen.columns, rows: screen.rows).lines())
            let others = desk.fileDescriptors + (beside?.fileDescriptors() ?? [])
            let hasInput = signals.wait(for: [screen.fileDescriptor] + others, until: desk.nextDeadline)
            if hasInput == .gone { break }
            if hasInput == .ready { desk.take(screen.keys()) }
            desk.catchUp()
            if let beside, !beside.round() { break }
        }
        desk.close()
    }
}

/// Signals come only while the loop waits: one that comes between looking and waiting is not missed.
struct HeldSignals {
    enum Input: Equatable { case none, ready, gone }

    private var before = sigset_t()

    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for number in [SIGTERM, SIGHUP, SIGINT, SIGWINCH] { sigaddset(&held, number) }
        // Only to end the wait: the size is asked for then.
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in }
        sigaction(SIGWINCH, &action, nil)
        sigprocmask(SIG_BLOCK, &held, &before)
        sigdelset(&before, SIGWINCH)
    }

    func release() {
        var mask = before
        sigprocmask(SIG_SETMASK, &mask, nil)
    }

    /// - Returns: whether the first descriptor has something to read, or has gone away.
    func wait(for numbers: [Int32], until deadline: Duration) -> Input {
        let left = max(.zero, deadline - Clocks.sinceBoot).components
        var timeout = timespec(tv_sec: Int(min(left.seconds, 3600)), tv_nsec: Int(left.attoseconds / 1_000_000_000) + 1_000_000)
        if timeout.tv_nsec >= 1_000_000_000 { timeout.tv_nsec = 999_999_999 }
        var mask = before, set = fd_set()
        withUnsafeMutableBytes(of: &set) { bits in
            for number in numbers where Int(number) < bits.count * 8 { bits[Int(number) / 8] |= 1 << (number % 8) }
        }
        // Swift's Glibc module leaves ppoll out; pselect waits as well, and poll says why it ended.
        guard pselect((numbers.max() ?? 0) + 1, &set, nil, nil, &timeout, &mask) > 0 else { return .none }
        var input = pollfd(fd: numbers[0], events: Int16(POLLIN), revents: 0)
        poll(&input, 1, 0)
        let first = input.revents
        // First: a terminal that was hung up has nothing to read, and says for ever that it has.
        if first & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .gone }
        return first & Int16(POLLIN) != 0 ? .ready : .none
    }
}
